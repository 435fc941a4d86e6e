#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

class Vet : public MizanRun {};

const std::vector<std::string> dated{"--as-of", "2026-01-15"};

std::vector<std::string> dated_and(std::vector<std::string> more) {
  std::vector<std::string> all = dated;
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

TEST_F(Vet, TheExitCodeTellsWhoActsNext) {
  EXPECT_EQ(vet(dated_and({"dossiers/cleared.json"})).code, 0);
  EXPECT_EQ(vet(dated_and({"dossiers/amend.json"})).code, 10);
  EXPECT_EQ(vet(dated_and({"dossiers/review.json"})).code, 11);
  EXPECT_EQ(vet(dated_and({"dossiers/blocked.json"})).code, 12);
}

TEST_F(Vet, OfSeveralDossiersTheGravestCounts) {
  EXPECT_EQ(vet(dated_and({"dossiers/cleared.json", "dossiers/review.json", "dossiers/amend.json"})).code, 11);
  EXPECT_EQ(vet(dated_and({"dossiers/blocked.json", "dossiers/cleared.json"})).code, 12);
}

TEST_F(Vet, WhatCouldNotBeReadComesAfterABlockAndBeforeAllElse) {
  EXPECT_EQ(vet(dated_and({"dossiers/duplicate.json", "dossiers/review.json"})).code, 1);
  EXPECT_EQ(vet(dated_and({"dossiers/duplicate.json", "dossiers/blocked.json"})).code, 12);
}

TEST_F(Vet, TheReportIsInFrenchUnlessAskedOtherwise) {
  const ProcessResult french = vet(dated_and({"dossiers/blocked.json"}));
  EXPECT_TRUE(french.out.starts_with("BLOQUÉ\n")) << french.out;
  EXPECT_TRUE(contains(french.out, "serait payé par le travailleur"));
  EXPECT_TRUE(contains(french.out, "La loi, art. 1"));
  EXPECT_TRUE(contains(french.out, "Mettre ces frais à la charge de l'employeur"));
  EXPECT_TRUE(contains(french.out, "/offer/charges/0/borne_by"));
  EXPECT_TRUE(french.err.empty()) << french.err;
  EXPECT_TRUE(vet(dated_and({"--lang", "en", "dossiers/blocked.json"})).out.starts_with("BLOCKED\n"));
  EXPECT_TRUE(contains(vet(dated_and({"--lang", "ar", "dossiers/blocked.json"})).out, "مرفوض"));
}

TEST_F(Vet, StandardInputIsADash) {
  const std::string dossier = content(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/dossiers/blocked.json");
  EXPECT_EQ(vet(dated_and({"-"}), dossier).code, 12);
  EXPECT_EQ(vet(dated_and({"-"}), "").code, 1);
}

TEST_F(Vet, JsonIsTheDecisionAlone) {
  const ProcessResult result = vet(dated_and({"--format", "json", "dossiers/blocked.json"}));
  EXPECT_EQ(result.code, 12);
  ASSERT_EQ(lines_of(result.out).size(), 1U) << result.out;
  EXPECT_TRUE(contains(result.out, R"("verdict":"blocked")"));
  EXPECT_TRUE(contains(result.out, R"("as_of":"2026-01-15")"));
  EXPECT_TRUE(contains(result.out, R"("digest":"sha256:)"));
  EXPECT_TRUE(result.err.empty()) << result.err;
}

TEST_F(Vet, ADossierDoesNotChooseItsOwnLaw) {
  // Its date alone decides and is not today's: nothing speaks against it, and still an officer decides.
  const ProcessResult result = vet({"dossiers/cleared.json"});
  EXPECT_EQ(result.code, 11);
  EXPECT_TRUE(contains(result.out, "15/01/2026")) << result.out;
}

TEST_F(Vet, WithoutADateItIsTodayAndSaid) {
  const ProcessResult result = vet({"--format", "json", "-"}, R"({"offer": {"charges": []}})");
  EXPECT_EQ(result.code, 10);
  EXPECT_TRUE(contains(result.err, "date de la décision")) << result.err;
  EXPECT_TRUE(contains(result.err, "UTC+1")) << result.err;
}

TEST_F(Vet, BeforeTheLawAnOfficerDecides) {
  EXPECT_EQ(vet({"--as-of", "1999-12-31", "dossiers/cleared.json"}).code, 11);
  EXPECT_EQ(vet({"--as-of", "2000-01-01", "dossiers/cleared.json"}).code, 0);
}

TEST_F(Vet, WhatCannotBeReadIsAQuestionUnlessStrict) {
  const ProcessResult lenient = vet(dated_and({"dossiers/unread.json"}));
  EXPECT_EQ(lenient.code, 10);
  EXPECT_TRUE(contains(lenient.out, "/offer/fees")) << lenient.out;
  const ProcessResult strict = vet(dated_and({"--strict", "dossiers/unread.json"}));
  EXPECT_EQ(strict.code, 1);
  EXPECT_TRUE(strict.out.empty()) << strict.out;
  EXPECT_TRUE(contains(strict.err, "dossiers/unread.json, /offer/fees")) << strict.err;
  EXPECT_EQ(vet(dated_and({"--strict", "dossiers/cleared.json"})).code, 0);
}

TEST_F(Vet, AnErrorNamesFilePointerAndCode) {
  const ProcessResult result = vet(dated_and({"dossiers/duplicate.json"}));
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(result.out.empty()) << result.out;
  EXPECT_TRUE(contains(result.err, "mizan: erreur [J")) << result.err;
  EXPECT_TRUE(contains(result.err, "dossiers/duplicate.json, /offer/hours")) << result.err;
  EXPECT_TRUE(contains(vet(dated_and({"--lang", "en", "dossiers/duplicate.json"})).err, "mizan: error [J"));
  EXPECT_TRUE(contains(vet(dated_and({"--lang", "ar", "dossiers/duplicate.json"})).err, "mizan: خطأ [J"));
}

TEST_F(Vet, AMissingFileIsUnreadable) {
  const ProcessResult result = vet(dated_and({"dossiers/nowhere.json"}));
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(contains(result.err, "[F001] dossiers/nowhere.json")) << result.err;
  EXPECT_EQ(vet(dated_and({"dossiers"})).code, 1);
}

TEST_F(Vet, ALargeBodyIsRefusedAtTheDoor) {
  const std::string fits = R"({"offer": {"charges": []}, "dossier": ")";
  const auto body = [&](std::size_t bytes) { return fits + "\"}" + std::string(bytes - fits.size() - 2, ' '); };
  EXPECT_EQ(vet(dated_and({"-"}), body(256 * 1024)).code, 10);
  EXPECT_EQ(vet(dated_and({"-"}), body(256 * 1024 + 1)).code, 1);
  EXPECT_EQ(vet(dated_and({"-"}), body(1024 * 1024)).code, 1);
}

TEST_F(Vet, AResultThatCannotBeWrittenIsNoClearance) {
  const ProcessResult result = run_process(
      MIZAN_EXECUTABLE, {.arguments = {"vet", "--rules", "rules", "--as-of", "2026-01-15", "dossiers/cleared.json"},
                         .input = {},
                         .environment = {},
                         .directory = std::string(MIZAN_SOURCE_DIR) + "/tests/cli",
                         .out_file = "/dev/full"});
  EXPECT_EQ(result.code, 4);
  EXPECT_TRUE(contains(result.err, "[C002]")) << result.err;
}

TEST_F(Vet, NothingIsColouredWhereNobodySeesIt) {
  EXPECT_FALSE(contains(vet(dated_and({"dossiers/blocked.json"})).out, "\x1b"));
  EXPECT_FALSE(contains(run({"vet", "--rules", "rules", "dossiers/blocked.json"}, {}, {"TERM=xterm", "NO_COLOR=1"}).out,
                        "\x1b"));
}

TEST_F(Vet, TheSameBytesEachTime) {
  for (const char* const format : {"text", "json"}) {
    const auto arguments = dated_and({"--format", format, "dossiers/blocked.json", "dossiers/amend.json"});
    EXPECT_EQ(vet(arguments).out, vet(arguments).out);
  }
}

TEST_F(Vet, ALocaleChangesNothing) {
  const std::vector<std::string> arguments{"vet", "--rules", "rules", "--as-of", "2026-01-15", "dossiers/blocked.json"};
  const ProcessResult plain = run(arguments);
  EXPECT_EQ(run(arguments, {}, {"LC_ALL=tr_TR.UTF-8", "LANG=ar_MA.UTF-8", "TZ=Asia/Tokyo"}).out, plain.out);
}

}  // namespace
}  // namespace mizan::test
