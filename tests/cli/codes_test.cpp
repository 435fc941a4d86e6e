#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

/// `mizan explain CODE`.
class Codes : public MizanRun {};

TEST_F(Codes, AreExplainedInTheLanguageOfTheReader) {
  const ProcessResult french = run({"explain", "E0207"});
  EXPECT_EQ(french.code, 0) << french.err;
  EXPECT_TRUE(french.out.starts_with("E0207 – Cet enregistrement n'a pas ce champ\n")) << french.out;
  EXPECT_TRUE(contains(french.out, "    define low on engagement = wage.amunt < 1200 EUR\n")) << french.out;
  const ProcessResult english = run({"explain", "E0207", "--lang", "en"});
  EXPECT_TRUE(english.out.starts_with("E0207 – This record has no such field\n")) << english.out;
  EXPECT_TRUE(contains(english.out, "\nWhat gives this code\n")) << english.out;
  EXPECT_TRUE(contains(english.out, "\nWhat does not\n")) << english.out;
}

TEST_F(Codes, TheMarksOfExamplesAreExplained) {
  const auto page = [&](const char* code) { return run({"explain", code, "--lang", "en"}).out; };
  EXPECT_TRUE(page("E0604").ends_with("\n…: the clauses that this is not about\n")) << page("E0604");
  EXPECT_TRUE(contains(page("E0105"), "\n⟨n × text⟩: ")) << page("E0105");
  EXPECT_TRUE(contains(page("E0103"), "\n⟨E9⟩: a byte")) << page("E0103");
  EXPECT_FALSE(contains(page("E0207"), "⟨")) << page("E0207");
  EXPECT_FALSE(contains(page("E0806"), "the clauses")) << "a gap of a lexicon is none";
}

TEST_F(Codes, AnArabicReaderGetsFrenchAndIsToldOfEnglish) {
  const ProcessResult arabic = run({"explain", "E0207", "--lang", "ar"});
  EXPECT_EQ(arabic.code, 0) << arabic.err;
  EXPECT_TRUE(contains(arabic.out, "--lang en")) << arabic.out;
  EXPECT_TRUE(contains(arabic.out, run({"explain", "E0207"}).out)) << arabic.out;
}

TEST_F(Codes, NeedNoRules) {
  // Wherever the command is called from: the pages are within it.
  const ProcessResult result = run({"explain", "W005"}, {}, {"MIZAN_RULES=nowhere"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("W005 – ")) << result.out;
}

TEST_F(Codes, TheBeginningOfACodeListsThem) {
  const ProcessResult result = run({"explain", "E02", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("E0201 – There is no such pack\n")) << result.out;
  EXPECT_TRUE(contains(result.out, "E0207 – This record has no such field\n")) << result.out;
  EXPECT_FALSE(contains(result.out, "E0301")) << result.out;
  EXPECT_GT(lines_of(run({"explain", "E"}).out).size(), 100U);
}

TEST_F(Codes, SmallLettersWillDo) {
  EXPECT_EQ(run({"explain", "--rules", "rules", "e0207"}).out, run({"explain", "E0207"}).out);
}

TEST_F(Codes, AnUnknownOneHasANearOne) {
  const ProcessResult result = run({"explain", "E0999", "--lang", "en"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(contains(result.err, "[C007] E0999: there is no such code")) << result.err;
  EXPECT_TRUE(contains(run({"explain", "E0270", "--lang", "en"}).err, "near: E0207")) << "a transposition";
}

TEST_F(Codes, AReportEndsWithTheCommandThatExplainsIt) {
  const std::string text = "edition 2026\npack demo 1.0.0\ndefine long_week = hurs > 48\n";
  put("wrong/rules.mizan", text);
  const ProcessResult result = run({"check", scratch("wrong")});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(result.err.ends_with("mizan: pour comprendre : mizan explain E0206\n")) << result.err;
  // A warning alone needs none.
  put("doubtful/rules.mizan", "edition 2026\npack demo 1.0.0\ndefine late = today > 2030-01-01\n");
  EXPECT_FALSE(contains(run({"check", scratch("doubtful")}).err, "mizan explain"));
}

}  // namespace
}  // namespace mizan::test
