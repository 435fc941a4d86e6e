#include "adapters/rule_tests/coverage.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/files/rule_directory.hpp"

namespace mizan::adapters {
namespace {

dsl::Compilation compiled(const std::string& directory) {
  auto sources = read_rules(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/" + directory);
  EXPECT_TRUE(sources.has_value());
  dsl::Compilation compilation = dsl::compile(*std::move(sources));
  EXPECT_FALSE(dsl::has_errors(compilation.diagnostics));
  return compilation;
}

std::string letters(const std::array<bool, 3>& outcomes) {
  std::string text;
  for (std::size_t i = 0; i < outcomes.size(); ++i) text += outcomes[i] ? "TFU"[i] : '-';
  return text;
}

/// `TF- of TFU hours <= 48`, in the order of the text.
std::vector<std::string> conditions(const Coverage& coverage, std::size_t rule) {
  std::vector<std::string> lines;
  for (const ConditionCoverage& condition : coverage.rules[rule].conditions) {
    lines.push_back(letters(condition.seen) + " of " + letters(condition.possible) + " " + condition.text);
  }
  return lines;
}

TEST(Coverage, WhatEachConditionCameTo) {
  const Coverage coverage = cover(compiled("mutation"));
  ASSERT_EQ(coverage.rules.size(), 3U);
  // `when` is a definition; `is not` is one condition, and so is what a plain `not` denies.
  EXPECT_EQ(conditions(coverage, 0),
            (std::vector<std::string>{"T-U of TFU amount > 0", "T-U of TFU amount > 0 and period is not day",
                                      "T-- of TFU period is not day", "TFU of TFU by_month(offer) >= 400 EUR"}));
  // Of elements, and of exceptions; a day is never unknown, and neither is what is proven.
  EXPECT_EQ(conditions(coverage, 1),
            (std::vector<std::string>{"TF- of TFU not (d.kind in lawful_kinds) and not proven (d.amount is zero)",
                                      "TF- of TFU d.kind in lawful_kinds", "-F- of TF- proven (d.amount is zero)",
                                      "-F- of TFU d.amount is zero", "TF- of TFU agreed", "TF- of TFU d.kind is loan",
                                      "TF- of TFU d.amount <= 30 EUR", "TF- of TF- today is 2026-01-20"}));
}

TEST(Coverage, HowManyTestsCameToEachStatus) {
  const Coverage coverage = cover(compiled("mutation"));
  // Not applicable, satisfied, undetermined, violated.
  EXPECT_EQ(coverage.rules[0].tests, (std::array<std::size_t, 4>{0, 11, 1, 1}));
  EXPECT_EQ(coverage.rules[2].tests, (std::array<std::size_t, 4>{0, 10, 1, 1}));  // in one it is not in force
}

TEST(Coverage, WhichProvisionsSomebodyViolates) {
  const Coverage coverage = cover(compiled("mutation"));
  ASSERT_EQ(coverage.provisions.size(), 2U);
  EXPECT_EQ(coverage.provisions[0].provision, "law.art1");
  EXPECT_EQ(coverage.provisions[0].rules, 2U);
  EXPECT_EQ(coverage.provisions[0].tests, 5U);
  EXPECT_EQ(coverage.provisions[1].rules, 2U);
}

TEST(Coverage, NothingImpossibleIsSeenInTheSmallRules) {
  for (const char* const directory : {"rules", "exceptions", "mutation"}) {
    for (const RuleCoverage& rule : cover(compiled(directory)).rules) {
      EXPECT_FALSE(rule.conditions.empty());
      for (const ConditionCoverage& condition : rule.conditions) {
        for (std::size_t i = 0; i < condition.seen.size(); ++i) {
          EXPECT_TRUE(condition.possible[i] || !condition.seen[i]) << condition.text;
        }
        EXPECT_GT(condition.seen_count(), 0U) << condition.text;
      }
    }
  }
}

TEST(Coverage, ProgressIsByTest) {
  std::vector<std::size_t> steps;
  (void)cover(compiled("rules"), [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(total, 9U);
    steps.push_back(done);
  });
  EXPECT_EQ(steps.size(), 9U);
}

}  // namespace
}  // namespace mizan::adapters
