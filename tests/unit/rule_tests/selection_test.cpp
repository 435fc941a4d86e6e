#include "adapters/rule_tests/selection.hpp"

#include <gtest/gtest.h>

#include <string>

namespace mizan::adapters {
namespace {

TEST(Selection, StarsAndQuestionMarks) {
  EXPECT_TRUE(matches("", ""));
  EXPECT_FALSE(matches("", "a"));
  EXPECT_TRUE(matches("*", ""));
  EXPECT_TRUE(matches("no_*_worker", "no_fee_on_worker"));
  EXPECT_FALSE(matches("no_*_worker", "no_fee_on_workers"));
  EXPECT_TRUE(matches("*ab*ab", "abaabab"));
  EXPECT_FALSE(matches("*ab*abb", "abaabab"));
  EXPECT_TRUE(matches("?a?", "bab"));
  EXPECT_FALSE(matches("?a?", "ba"));
  EXPECT_TRUE(matches("a**", "a"));
}

TEST(Selection, StarsCostNoMoreThanTheirProduct) {
  const std::string text(20'000, 'a');
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "*a";
  EXPECT_FALSE(matches(pattern + "*b", text));
}

TEST(Selection, ARuleIsMeantWithOrWithoutItsPack) {
  EXPECT_TRUE(means_rule("week", "small.rules.week"));
  EXPECT_TRUE(means_rule("small.*", "small.rules.week"));
  EXPECT_FALSE(means_rule("rules.week", "small.rules.week"));
}

}  // namespace
}  // namespace mizan::adapters
