#include "adapters/rule_tests/outcome.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace mizan::adapters {
namespace {

using RuleTest = dsl::checked::Test;
using engine::Decision;
using engine::Status;
using engine::Verdict;

Decision decision(Verdict verdict, std::vector<std::pair<std::string, Status>> statuses) {
  Decision decision;
  decision.verdict = verdict;
  decision.statuses = std::move(statuses);
  return decision;
}

std::vector<std::string> texts(const RuleTest& test, const Decision& found) {
  std::vector<std::string> all;
  for (const Difference& difference : compare(test, found)) {
    all.push_back(difference.rule + (difference.rule.empty() ? "" : ": ") + difference.text);
  }
  return all;
}

using Texts = std::vector<std::string>;

TEST(Outcome, WhatWasExpectedIsNoDifference) {
  RuleTest test;
  test.violated = {"a"};
  test.undetermined = {"b"};
  test.satisfied = {"c"};
  test.not_applicable = {"d"};
  EXPECT_EQ(texts(test, decision(Verdict::blocked, {{"a", Status::violated},
                                                    {"b", Status::undetermined},
                                                    {"c", Status::satisfied},
                                                    {"d", Status::not_applicable},
                                                    {"e", Status::satisfied}})),
            Texts{});
}

TEST(Outcome, TheSetsAreExact) {
  RuleTest test;
  test.violated = {"a"};
  EXPECT_EQ(texts(test, decision(Verdict::blocked,
                                 {{"a", Status::violated}, {"b", Status::violated}, {"c", Status::undetermined}})),
            (Texts{"b: it is violated, which was not expected", "c: it is undetermined, which was not expected"}));
}

TEST(Outcome, EachNamedRuleHasItsStatus) {
  RuleTest test;
  test.violated = {"a"};
  test.undetermined = {"b"};
  test.satisfied = {"c"};
  test.not_applicable = {"d"};
  EXPECT_EQ(texts(test, decision(Verdict::blocked,
                                 {{"a", Status::satisfied}, {"b", Status::violated}, {"c", Status::not_applicable}})),
            (Texts{"a: it is satisfied, expected violated", "b: it is violated, expected undetermined",
                   "c: it is not applicable, expected satisfied", "d: it is not in force, expected not applicable"}));
}

TEST(Outcome, AVerdictSaysNothingAboutWhatIsUndetermined) {
  RuleTest test;
  test.verdict = Verdict::blocked;
  test.violated = {"a"};
  EXPECT_EQ(texts(test, decision(Verdict::blocked, {{"a", Status::violated}, {"b", Status::undetermined}})), Texts{});
  EXPECT_EQ(texts(test, decision(Verdict::amend, {{"b", Status::undetermined}})),
            (Texts{"the verdict is amend, expected blocked", "a: it is not in force, expected violated"}));
}

TEST(Outcome, ClearedMeansThatNothingIsViolated) {
  RuleTest test;
  test.verdict = Verdict::cleared;
  EXPECT_EQ(texts(test, decision(Verdict::cleared, {{"a", Status::violated}})),
            (Texts{"a: it is violated, which was not expected"}));
}

TEST(Outcome, AnUndeterminedRuleTellsWhatItNeeds) {
  RuleTest test;
  test.satisfied = {"a"};
  Decision found = decision(Verdict::amend, {{"a", Status::undetermined}});
  for (const char* const pointer : {"/1", "/2", "/3", "/4"}) {
    engine::Finding finding;
    finding.rule = "a";
    finding.status = Status::undetermined;
    finding.missing = {pointer, "/1"};
    found.findings.push_back(finding);
  }
  EXPECT_EQ(texts(test, found),
            (Texts{"a: it is undetermined (needs `/1`, `/2`, `/3` and 1 more), expected satisfied"}));
}

TEST(Outcome, OneRuleIsExpectedAsItIsCompared) {
  RuleTest by_status;
  by_status.violated = {"v"};
  by_status.undetermined = {"u"};
  by_status.satisfied = {"s"};
  by_status.not_applicable = {"n"};
  RuleTest by_verdict = by_status;
  by_verdict.verdict = Verdict::blocked;
  const std::vector<std::optional<Status>> statuses{std::nullopt, Status::not_applicable, Status::satisfied,
                                                    Status::undetermined, Status::violated};
  for (const RuleTest& test : {by_status, by_verdict}) {
    for (const char* const rule : {"v", "u", "s", "n", "x"}) {
      for (const std::optional<Status> status : statuses) {
        std::vector<std::pair<std::string, Status>> found{{"n", Status::not_applicable},
                                                          {"s", Status::satisfied},
                                                          {"u", Status::undetermined},
                                                          {"v", Status::violated}};
        std::erase_if(found, [&](const auto& entry) { return entry.first == rule; });
        if (status) found.emplace_back(rule, *status);
        EXPECT_EQ(expects(test, rule, status), compare(test, decision(Verdict::blocked, found)).empty()) << rule;
      }
    }
  }
}

TEST(Outcome, AFailedTestShowsWhatItsAuthorMeant) {
  RuleTest test;
  test.violated = {"b"};
  TestOutcome outcome{.statuses = {{"a", Status::violated}, {"b", Status::satisfied}}, .stated = {}};
  apply_expectation(test, outcome);
  EXPECT_EQ(outcome.status("a"), Status::violated);
  EXPECT_EQ(outcome.status("b"), Status::violated);
  EXPECT_EQ(outcome.status("c"), std::nullopt);
}

}  // namespace
}  // namespace mizan::adapters
