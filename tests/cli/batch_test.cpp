#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

class Batch : public MizanRun {
 protected:
  static std::string dossier(const std::string& name, const std::string& hours) {
    return R"({"dossier": ")" + name + R"(", "offer": {"charges": [], "hours": ")" + hours +
           R"(", "probation": {"value": 1, "unit": "month"}}})" + "\n";
  }
  ProcessResult batch(const std::string& text, std::vector<std::string> more = {}) {
    put("batch.jsonl", text);
    std::vector<std::string> arguments{"--as-of", "2026-01-15"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back(scratch("batch.jsonl"));
    return vet(arguments);
  }
};

TEST_F(Batch, ADecisionALineInOrder) {
  const ProcessResult result = batch(dossier("A", "40") + dossier("B", "50") + dossier("C", "40"));
  EXPECT_EQ(result.code, 10);
  const auto lines = lines_of(result.out);
  ASSERT_EQ(lines.size(), 3U) << result.out;
  EXPECT_TRUE(contains(lines[0], R"("dossier":"A")") && contains(lines[0], R"("verdict":"cleared")")) << lines[0];
  EXPECT_TRUE(contains(lines[1], R"("dossier":"B")") && contains(lines[1], R"("verdict":"amend")")) << lines[1];
  EXPECT_TRUE(contains(lines[2], R"("dossier":"C")") && contains(lines[2], R"("verdict":"cleared")")) << lines[2];
  EXPECT_TRUE(result.err.empty()) << result.err;
}

TEST_F(Batch, ABadLineIsToldInItsPlaceAndTheRestIsDone) {
  const ProcessResult result = batch(dossier("A", "40") + "{\"offer\": \n" + dossier("C", "40"));
  EXPECT_EQ(result.code, 1);
  const auto lines = lines_of(result.out);
  ASSERT_EQ(lines.size(), 3U) << result.out;
  EXPECT_TRUE(lines[1].starts_with(R"({"error":{"code":"J)")) << lines[1];
  EXPECT_TRUE(contains(lines[1], R"("line":2)")) << lines[1];
  EXPECT_TRUE(contains(lines[2], R"("dossier":"C")")) << lines[2];
  EXPECT_TRUE(contains(result.err, "batch.jsonl:2")) << result.err;
}

TEST_F(Batch, ABlockCountsMoreThanABadLine) {
  const std::string blocked =
      R"({"offer": {"charges": [{"label": "Visa", "amount": {"amount": "5", "currency": "EUR"}, "borne_by": "worker"}]}})";
  EXPECT_EQ(batch("nonsense\n" + blocked + "\n").code, 12);
}

TEST_F(Batch, ALineThatIsTooLongIsABadLine) {
  const ProcessResult result = batch("{\"dossier\": \"" + std::string(300'000, 'x') + "\"}\n" + dossier("B", "40"));
  EXPECT_EQ(result.code, 1);
  ASSERT_EQ(lines_of(result.out).size(), 2U);
  EXPECT_TRUE(contains(lines_of(result.out)[1], R"("dossier":"B")"));
}

TEST_F(Batch, BlankLinesAreNoDossiers) {
  const ProcessResult result = batch("\n" + dossier("A", "40") + "  \n\n");
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(lines_of(result.out).size(), 1U);
}

TEST_F(Batch, ABatchWithoutADossierIsNoClearance) {
  for (const char* text : {"", "\n", " \n\r\n"}) {
    const ProcessResult result = batch(text);
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.out.empty());
    EXPECT_TRUE(contains(result.err, "[F010]")) << result.err;
  }
}

TEST_F(Batch, StrictRefusesWhatIsNotReadWholly) {
  const std::string text = R"({"dossier": "A", "offer": {"fees": 1}})"
                           "\n" +
                           dossier("B", "40");
  EXPECT_EQ(batch(text).code, 10);
  const ProcessResult strict = batch(text, {"--strict"});
  EXPECT_EQ(strict.code, 1);
  ASSERT_EQ(lines_of(strict.out).size(), 2U);
  EXPECT_TRUE(contains(lines_of(strict.out)[0], R"("pointer":"/offer/fees")")) << strict.out;
}

TEST_F(Batch, StandardInputWithTheFormatNamed) {
  const ProcessResult result =
      vet({"--as-of", "2026-01-15", "--format", "jsonl", "-"}, dossier("A", "40") + dossier("B", "40"));
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(lines_of(result.out).size(), 2U);
}

TEST_F(Batch, TheLineOfABatchIsTheDecisionOfTheDossier) {
  const std::string one = dossier("A", "50");
  const ProcessResult alone = vet({"--as-of", "2026-01-15", "--format", "json", "-"}, one);
  EXPECT_EQ(batch(one).out, alone.out);
}

TEST_F(Batch, AMissingBatchIsUnreadable) {
  const ProcessResult result = vet({"nowhere.jsonl"});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(contains(result.err, "[F001] nowhere.jsonl")) << result.err;
}

TEST_F(Batch, ADirectoryIsNoBatch) {
  put("d.jsonl/x", "");
  EXPECT_EQ(vet({scratch("d.jsonl")}).code, 1);
}

}  // namespace
}  // namespace mizan::test
