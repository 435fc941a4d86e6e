#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

/// `mizan check --format …`: what is wrong, for other programs, on standard output.
class DiagnosticFormats : public MizanRun {
 protected:
  std::string wrong_rules() {
    put("wrong/rules.mizan", "edition 2026\npack demo 1.0.0\ndefine long_week = hurs > 48\n");
    return scratch("wrong");
  }
};

TEST_F(DiagnosticFormats, OfRulesThatDoNotCompile) {
  const std::string rules = wrong_rules();
  for (const char* const command : {"check", "compile"}) {
    const auto told = [&](const char* format) {
      std::vector<std::string> arguments{command, rules, "--format", format};
      if (std::string(command) == "compile") arguments.insert(arguments.end(), {"-o", scratch("x.mzp")});
      const ProcessResult result = run(arguments);
      EXPECT_EQ(result.code, 3);
      EXPECT_TRUE(result.err.empty()) << result.err;
      return result.out;
    };
    EXPECT_TRUE(told("json").starts_with(R"([{"code":"E0206","column":20,)")) << told("json");
    EXPECT_TRUE(contains(told("sarif"), R"("ruleId":"E0206","ruleIndex":0)")) << told("sarif");
    EXPECT_TRUE(
        told("github").starts_with("::error file=" + rules + "/rules.mizan,line=3,col=20,endLine=3,endColumn=24"))
        << told("github");
  }
}

TEST_F(DiagnosticFormats, OfRulesThatAreInOrder) {
  const ProcessResult json = run({"check", "--format", "json", "rules"});
  EXPECT_EQ(json.code, 0) << json.err;
  EXPECT_EQ(json.out, "[]\n");
  EXPECT_EQ(run({"check", "--format", "github", "rules"}).out, "");
  EXPECT_TRUE(contains(run({"check", "--format", "sarif", "rules"}).out, R"("results":[])"));
  const ProcessResult compiled = run({"compile", "--format", "json", "rules", "-o", scratch("a.mzp")});
  EXPECT_EQ(compiled.code, 0) << compiled.err;
  EXPECT_EQ(compiled.out, "[]\n");
}

TEST_F(DiagnosticFormats, OfATestThatFails) {
  std::filesystem::copy(std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "rules", scratch_ / "rules",
                        std::filesystem::copy_options::recursive);
  std::string text = content(scratch("rules/rules.mizan"));
  text.replace(text.find("hours: 49"), 9, "hours: 47");
  put("rules/rules.mizan", text);
  const ProcessResult result = run({"check", "--format", "json", scratch("rules")});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(result.out.starts_with(R"([{"code":"E0701",)")) << result.out;
}

TEST_F(DiagnosticFormats, RulesThatCannotBeReadAreNotInOrder) {
  const ProcessResult result = run({"check", "--format", "sarif", "nowhere"});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(result.out.empty()) << result.out;
  EXPECT_TRUE(contains(result.err, "[F001]")) << result.err;
}

TEST_F(DiagnosticFormats, AnotherFormatIsAMistake) {
  EXPECT_EQ(run({"check", "--format", "jsonl", "rules"}).code, 2);
  EXPECT_EQ(run({"vet", "--format", "sarif", "dossiers/cleared.json"}).code, 2);
}

}  // namespace
}  // namespace mizan::test
