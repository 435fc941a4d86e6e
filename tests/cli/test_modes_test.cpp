#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

/// What `mizan test` does besides running all tests.
class TestModes : public MizanRun {};

TEST_F(TestModes, MutantsAreCountedByRuleAndTheScoreIsLast) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.err.empty()) << result.err;  // no bar where nobody watches
  EXPECT_TRUE(contains(result.out, "wages.floor  5/8\n")) << result.out;
  EXPECT_TRUE(
      contains(result.out, "  survived  wages.mizan:48:6  in force from 2000-01-01  →  in force from 1999-12-31\n"))
      << result.out;
  const std::vector<std::string> lines = lines_of(result.out);
  ASSERT_GT(lines.size(), 2U);
  EXPECT_TRUE(lines[lines.size() - 2].starts_with("mutants: ")) << result.out;
  EXPECT_TRUE(lines.back().starts_with("score: ") && lines.back().ends_with(" %")) << result.out;
  EXPECT_EQ(run({"test", "mutation", "--mutate", "--lang", "en"}).out, result.out);
}

TEST_F(TestModes, MutantsOfTheRulesAskedFor) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--rule", "flo*", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("wages.floor  5/8\n")) << result.out;
  EXPECT_TRUE(contains(result.out, "mutants: 8, killed: 5, survived: 3\nscore: 62.5 %\n")) << result.out;
  const ProcessResult nothing = run({"test", "mutation", "--mutate", "--rule", "flor", "--lang", "en"});
  EXPECT_EQ(nothing.code, 2);
  EXPECT_TRUE(contains(nothing.err, "[C006] flor: nothing answers to this; did you mean `floor`?")) << nothing.err;
  EXPECT_TRUE(nothing.out.empty()) << nothing.out;
}

TEST_F(TestModes, MutantsAsJson) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--rule", "floor", "--format", "json"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("{\n")) << result.out;
  for (const char* part : {R"("killed": 5)", R"("kind": "effect")", R"("mutated": "effect review")",
                           R"("owner": "wages.floor")", R"("total": 8)", R"("file": "wages.mizan")"}) {
    EXPECT_TRUE(contains(result.out, part)) << part << "\n" << result.out;
  }
}

TEST_F(TestModes, CoverageIsToldByRuleAndTotalsAreLast) {
  const ProcessResult result = run({"test", "mutation", "--coverage", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.err.empty()) << result.err;
  EXPECT_TRUE(contains(result.out,
                       "wages.floor  violated 1, satisfied 11, undetermined 1, not applicable 0; "
                       "outcomes of conditions 8/12\n  never false  wages.mizan:46:31  amount > 0\n"))
      << result.out;
  EXPECT_TRUE(contains(result.out, "law.art1  rules 2, tests that violate it 5\n")) << result.out;
  EXPECT_TRUE(lines_of(result.out).back().starts_with("outcomes of conditions seen: ")) << result.out;
  const ProcessResult one = run({"test", "mutation", "--coverage", "--rule", "floor", "--lang", "en"});
  EXPECT_FALSE(contains(one.out, "wages.little_taken")) << one.out;
  EXPECT_EQ(run({"test", "mutation", "--coverage", "--rule", "flor"}).code, 2);
}

TEST_F(TestModes, CoverageAsJson) {
  const ProcessResult result = run({"test", "mutation", "--coverage", "--format", "json"});
  EXPECT_EQ(result.code, 0) << result.err;
  for (const char* part : {R"("provision": "law.art1")", R"("rule": "wages.floor")", R"("statuses_seen": 9)",
                           R"("text": "period is not day")", R"("violated": 1)"}) {
    EXPECT_TRUE(contains(result.out, part)) << part << "\n" << result.out;
  }
}

TEST_F(TestModes, WhatDoesNotGoTogetherIsAMistake) {
  for (const auto& more : std::vector<std::vector<std::string>>{{"--mutate", "--coverage"},
                                                                {"--list", "--update"},
                                                                {"--format", "json"},
                                                                {"--format", "xml"},
                                                                {"--mutate", "--format", "junit"},
                                                                {"--mutate", "--name", "x"},
                                                                {"--coverage", "--file", "x"}}) {
    std::vector<std::string> arguments{"test", "mutation"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProcessResult result = run(arguments);
    EXPECT_EQ(result.code, 2) << testing::PrintToString(more);
    EXPECT_TRUE(contains(result.err, "[C001]")) << result.err;
  }
}

TEST_F(TestModes, MutantsWantTestsThatPass) {
  const std::filesystem::path rules = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "mutation";
  std::string text = content((rules / "wages.mizan").string());
  text.replace(text.find("expect blocked by floor"), 23, "expect review by floor ");
  put("rules/wages.mizan", text);
  const ProcessResult result = run({"test", scratch("rules"), "--mutate"});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(contains(result.err, "error[E0701]")) << result.err;
  EXPECT_TRUE(result.out.empty()) << result.out;
}

}  // namespace
}  // namespace mizan::test
