#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

namespace fs = std::filesystem;

/// The commands of a rule author: check, test, compile, explain, schema.
class RuleCommands : public MizanRun {
 protected:
  // The rules of `tests/cli/rules`, with one replacement in one file.
  std::string changed(const std::string& file, const std::string& from, const std::string& to) {
    const fs::path rules = fs::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "rules";
    fs::copy(rules, scratch_ / "rules", fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    std::string text = content((scratch_ / "rules" / file).string());
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    put("rules/" + file, text);
    return scratch("rules");
  }
};

TEST_F(RuleCommands, CheckSaysHowMuchThereIs) {
  const ProcessResult result = run({"check", "rules"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.out, "règles : 3, essais réussis : 9\n");
  EXPECT_TRUE(result.err.empty()) << result.err;
}

TEST_F(RuleCommands, TestNamesEachTest) {
  const ProcessResult result = run({"test", "--lang", "en", "rules"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(contains(result.out, "ok    rules.mizan:")) << result.out;
  EXPECT_TRUE(contains(result.out, "a long week")) << result.out;
  EXPECT_TRUE(result.out.ends_with("tests passed: 9, failed: 0\n")) << result.out;
}

TEST_F(RuleCommands, RulesThatDoNotCompile) {
  const std::string rules = changed("rules.mizan", "hours <= 48", "hour <= 48");
  for (const char* const command : {"check", "test"}) {
    const ProcessResult result = run({command, rules});
    EXPECT_EQ(result.code, 3);
    EXPECT_TRUE(result.out.empty()) << result.out;
    EXPECT_TRUE(contains(result.err, "rules.mizan:")) << result.err;
    EXPECT_TRUE(contains(result.err, "did you mean `hours`")) << result.err;
  }
  EXPECT_EQ(run({"vet", "--rules", rules, "dossiers/cleared.json"}).code, 3);
}

TEST_F(RuleCommands, AFailingTestDoesNotBuild) {
  const std::string rules = changed("rules.mizan", "hours: 49", "hours: 47");
  const ProcessResult result = run({"test", "--lang", "en", rules});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(contains(result.out, "FAIL  rules.mizan:")) << result.out;
  EXPECT_TRUE(result.out.ends_with("tests passed: 8, failed: 1\n")) << result.out;
  EXPECT_TRUE(contains(result.err, "error[E0701]")) << result.err;
  EXPECT_TRUE(contains(result.err, "`small.rules.week`: it is satisfied, expected violated")) << result.err;
  EXPECT_EQ(run({"compile", rules, "-o", scratch("x.mzp")}).code, 3);
  EXPECT_FALSE(fs::exists(scratch("x.mzp")));
  EXPECT_EQ(run({"vet", "--rules", rules, "dossiers/cleared.json"}).code, 3);
}

TEST_F(RuleCommands, AnUntestedRuleDoesNotBuild) {
  const std::string rules = changed(
      "rules.mizan",
      R"(test "a week of no stated length" { given lawful with { offer: { hours: unknown } } expect week undetermined })",
      "");
  const ProcessResult result = run({"check", rules});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(contains(result.err, "undetermined")) << result.err;
}

TEST_F(RuleCommands, WhatIsNoRuleDirectory) {
  EXPECT_EQ(run({"check", "nowhere"}).code, 3);
  EXPECT_EQ(run({"check", "dossiers"}).code, 3);
  EXPECT_EQ(run({"check", "dossiers/cleared.json"}).code, 3);
}

TEST_F(RuleCommands, TheSameSourcesGiveTheSameBytes) {
  const ProcessResult first = run({"compile", "rules", "-o", scratch("a.mzp")});
  EXPECT_EQ(first.code, 0) << first.err;
  EXPECT_TRUE(first.out.starts_with("sha256:")) << first.out;
  // From elsewhere, by another path, a second time.
  fs::copy(fs::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "rules", scratch_ / "elsewhere", fs::copy_options::recursive);
  EXPECT_EQ(run({"compile", scratch("elsewhere") + "/", "-o", scratch("b.mzp")}).code, 0);
  EXPECT_EQ(content(scratch("a.mzp")), content(scratch("b.mzp")));
  EXPECT_FALSE(content(scratch("a.mzp")).empty());
}

TEST_F(RuleCommands, ACompiledProgramDecidesAsItsSources) {
  ASSERT_EQ(run({"compile", "rules", "-o", scratch("a.mzp")}).code, 0);
  for (const char* const dossier : {"dossiers/cleared.json", "dossiers/blocked.json", "dossiers/unread.json"}) {
    for (const char* const format : {"text", "json"}) {
      const auto decide = [&](const std::string& rules) {
        return run({"vet", "--rules", rules, "--as-of", "2026-01-15", "--format", format, dossier});
      };
      const ProcessResult compiled = decide(scratch("a.mzp"));
      const ProcessResult sources = decide("rules");
      EXPECT_EQ(compiled.out, sources.out);
      EXPECT_EQ(compiled.code, sources.code);
    }
  }
}

TEST_F(RuleCommands, ACorruptProgramIsNoProgram) {
  ASSERT_EQ(run({"compile", "rules", "-o", scratch("a.mzp")}).code, 0);
  const std::string good = content(scratch("a.mzp"));
  put("short.mzp", good.substr(0, good.size() / 2));
  put("empty.mzp", "");
  std::string flipped = good;
  flipped[0] = static_cast<char>(flipped[0] ^ 1);
  put("flipped.mzp", flipped);
  put("longer.mzp", good + "x");
  for (const char* const name : {"short.mzp", "empty.mzp", "flipped.mzp", "longer.mzp"}) {
    const ProcessResult result = run({"vet", "--rules", scratch(name), "dossiers/cleared.json"});
    EXPECT_EQ(result.code, 3) << name;
    EXPECT_TRUE(contains(result.err, "[C003]")) << result.err;
  }
  EXPECT_EQ(run({"vet", "--rules", scratch("none.mzp"), "dossiers/cleared.json"}).code, 3);
}

TEST_F(RuleCommands, AProgramThatCannotBeWritten) {
  const ProcessResult result = run({"compile", "rules", "-o", scratch("nowhere/a.mzp")});
  EXPECT_EQ(result.code, 4);
  EXPECT_TRUE(contains(result.err, "[F007]")) << result.err;
}

TEST_F(RuleCommands, TheEnvironmentMayNameTheRules) {
  const std::vector<std::string> arguments{"vet", "--as-of", "2026-01-15", "dossiers/amend.json"};
  EXPECT_EQ(run(arguments, {}, {"MIZAN_RULES=rules"}).code, 10);
  // The command line wins.
  EXPECT_EQ(
      run({"vet", "--rules", "rules", "--as-of", "2026-01-15", "dossiers/amend.json"}, {}, {"MIZAN_RULES=nowhere"})
          .code,
      10);
}

TEST_F(RuleCommands, ExplainShowsTheRuleBesideItsTexts) {
  const ProcessResult result = run({"explain", "--rules", "rules", "no_fee"});
  EXPECT_EQ(result.code, 0) << result.err;
  for (const char* const part :
       {"Aucun frais à la charge du travailleur", "small.rules.no_fee", "La loi, art. 1", "droit marocain",
        "Le recrutement ne coûte rien au travailleur.", "2000-01-01", "https://example.org/law#1",
        "rules.mizan:", "/// A worker pays nothing.", "forbid any charge in charges", "effect block"}) {
    EXPECT_TRUE(contains(result.out, part)) << part << "\n" << result.out;
  }
  EXPECT_EQ(run({"explain", "--rules", "rules", "small.rules.no_fee"}).out, result.out);
}

TEST_F(RuleCommands, ExplainSuggestsANearName) {
  const ProcessResult result = run({"explain", "--rules", "rules", "no_fees"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(contains(result.err, "no_fee")) << result.err;
  EXPECT_TRUE(contains(run({"explain", "--rules", "rules", "nofee"}).err, ": no_fee\n"));
  EXPECT_FALSE(contains(run({"explain", "--rules", "rules", "o_f"}).err, ": no_fee\n"));
}

TEST_F(RuleCommands, SchemaIsJson) {
  const ProcessResult result = run({"schema", "--rules", "rules"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("{")) << result.out;
  EXPECT_TRUE(contains(result.out, "charges")) << result.out;
}

}  // namespace
}  // namespace mizan::test
