#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/files/rule_directory.hpp"
#include "adapters/json/profile.hpp"
#include "adapters/rule_tests/rule_tests.hpp"
#include "dsl/check/limits.hpp"
#include "tests/support/golden.hpp"

namespace mizan::adapters {
namespace {

/// The rules of tests/cli/rules, one text in them replaced by another.
dsl::Compilation compile_with(std::string_view file, std::string_view from, std::string_view to) {
  auto sources = read_rules(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/rules");
  EXPECT_TRUE(sources.has_value());
  for (dsl::Source& source : *sources) {
    if (source.name != file) continue;
    const std::size_t at = source.text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    source.text.replace(at, from.size(), to);
  }
  dsl::Compilation compilation = dsl::compile(*std::move(sources));
  for (const dsl::Diagnostic& diagnostic : compilation.diagnostics) {
    ADD_FAILURE() << dsl::render(diagnostic, compilation.sources);
  }
  return compilation;
}

std::string rendered(const dsl::Compilation& compilation) {
  std::string text;
  for (const dsl::Diagnostic& diagnostic : run_rule_tests(compilation).diagnostics) {
    text += dsl::render(diagnostic, compilation.sources) + "\n";
  }
  return text;
}

void expect_diagnostics(std::string_view golden, std::string_view file, std::string_view from, std::string_view to) {
  test::expect_golden("tests/diagnostics/rule_tests/" + std::string(golden) + ".golden",
                      rendered(compile_with(file, from, to)));
}

TEST(RuleTestDiagnostics, ATestFails) {
  expect_diagnostics("E0701_a_test_fails", "rules.mizan", "{ offer: { hours: 49 } } expect week violated",
                     "{ offer: { hours: unknown, probation: 4 months } } expect week violated");
}

TEST(RuleTestDiagnostics, AVerdictIsAnother) {
  expect_diagnostics("E0701_a_verdict_is_another", "rules.mizan", "expect blocked by no_fee",
                     "expect review by no_fee");
}

TEST(RuleTestDiagnostics, AFewFactsTooFar) {
  // A case that is a file is not compared by the checker; here it is.
  expect_diagnostics("E0702_too_far", "rules.mizan",
                     R"(test "the worker pays" {
  given lawful with { offer: { charges: [{ label: "Visa", amount: 50 EUR, borne_by: worker }] } }
  expect no_fee violated
})",
                     "");
}

TEST(RuleTestDiagnostics, ACaseThatIsNoJson) {
  expect_diagnostics("E0703_a_case_that_is_no_json", "cases/blocked.json", "\"hours\": \"40\"", "\"hours\": 40x");
}

TEST(RuleTestDiagnostics, ALiteralThatIsNotReadWholly) {
  expect_diagnostics("E0703_a_literal_out_of_range", "rules.mizan", "hours: 49", "hours: 169");
}

TEST(RuleTestDiagnostics, NoDate) { expect_diagnostics("E0704_no_date", "rules.mizan", "  as of 2026-01-15\n", ""); }

TEST(RuleCosts, ATextIsAsLongAsTheDoorLetsIn) {
  EXPECT_EQ(dsl::checking::text_bytes_max, json::Profile{}.string_bytes_max);
}

TEST(RuleTests, EveryTestOfTheSmallRulesPasses) {
  const dsl::Compilation compilation = compile_with("rules.mizan", "hours: 49", "hours: 49");
  std::vector<std::size_t> steps;
  const RuleTestResult result = run_rule_tests(compilation, [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(total, 9U);
    steps.push_back(done);
  });
  EXPECT_EQ(result.passed, 9U);
  EXPECT_EQ(result.failed, 0U);
  EXPECT_TRUE(result.diagnostics.empty());
  EXPECT_EQ(result.outcomes, std::vector<bool>(9, true));
  EXPECT_EQ(steps, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(RuleTests, AFailureIsCountedAndSaidOnce) {
  const dsl::Compilation compilation = compile_with("rules.mizan", "hours: 49", "hours: 47");
  const RuleTestResult result = run_rule_tests(compilation);
  EXPECT_EQ(result.passed, 8U);
  EXPECT_EQ(result.failed, 1U);
  ASSERT_EQ(result.diagnostics.size(), 1U) << rendered(compilation);
  EXPECT_EQ(result.diagnostics.front().code, "E0701");
  EXPECT_EQ(std::count(result.outcomes.begin(), result.outcomes.end(), false), 1);
}

TEST(RuleTests, ACaseMayHoldWhatCannotBeRead) {
  const dsl::Compilation compilation =
      compile_with("cases/blocked.json", "\"hours\": \"40\"", "\"hours\": \"40\", \"fees\": 1");
  EXPECT_TRUE(run_rule_tests(compilation).diagnostics.empty()) << rendered(compilation);
}

}  // namespace
}  // namespace mizan::adapters
