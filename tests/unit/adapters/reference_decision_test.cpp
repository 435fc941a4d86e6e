// Section 6 of dsl/REFERENCE.md, sentence by sentence: instances, statuses, effects, verdicts, and what stands between
// a dossier and its clearance.

#include <gtest/gtest.h>

#include "adapters/reference/reference.hpp"
#include "tests/support/checked_expressions.hpp"

namespace mizan::testing {
namespace {

using dsl::checked::Expr;
using dsl::checked::Rule;
using engine::Decision;
using engine::Effect;
using engine::Op;
using engine::Status;
using engine::Verdict;

class ReferenceDecision : public ::testing::Test {
 protected:
  World world;
  reference::Request request{.as_of = day("2026-01-15"), .date_from_dossier_alone = false};

  Decision decide() { return reference::evaluate(world.program, world.layout, world.facts, request); }

  Rule& add_rule(const std::string& name, Expr demanded, Effect effect = Effect::block) {
    Rule rule;
    rule.name = name;
    rule.in_force = {engine::Validity{}};
    rule.on = {offer_root, contract_root};
    rule.demanded = std::move(demanded);
    rule.effect = effect;
    world.program.rules.push_back(std::move(rule));
    return world.program.rules.back();
  }
  Status status(const Decision& decision, std::size_t rule = 0) { return decision.statuses.at(rule).second; }
  std::vector<std::string> codes(const Decision& decision) {
    std::vector<std::string> result;
    for (const engine::Obstacle& obstacle : decision.obstacles) {
      result.push_back(obstacle.code + (obstacle.document.empty() ? "" : " " + obstacle.document));
    }
    return result;
  }
};

using Codes = std::vector<std::string>;

TEST_F(ReferenceDecision, a_status_follows_from_when_and_what_is_demanded) {
  const Expr unknown = world.fact("open");
  const struct {
    Expr when, demanded;
    Status status;
  } rows[] = {
      {truth(false), truth(false), Status::not_applicable}, {truth(false), unknown, Status::not_applicable},
      {truth(true), truth(true), Status::satisfied},        {unknown, truth(true), Status::satisfied},
      {truth(true), truth(false), Status::violated},        {truth(true), unknown, Status::undetermined},
      {unknown, truth(false), Status::undetermined},        {unknown, unknown, Status::undetermined},
  };
  for (const auto& row : rows) {
    world.program.rules.clear();
    add_rule("r", row.demanded).when = row.when;
    EXPECT_EQ(status(decide()), row.status);
  }
}

TEST_F(ReferenceDecision, a_rule_has_an_instance_for_each_document_that_the_dossier_has) {
  add_rule("r", world.fact("open"), Effect::review);
  world.set("open", false);
  EXPECT_EQ(decide().findings.size(), 1U);
  world.facts.set_present(contract_root);
  const Decision decision = decide();
  ASSERT_EQ(decision.findings.size(), 2U);
  EXPECT_EQ(decision.findings[0].document, "offer");
  EXPECT_EQ(decision.findings[0].status, Status::violated);
  EXPECT_EQ(decision.findings[1].document, "contract");
  EXPECT_EQ(decision.findings[1].status, Status::undetermined);
  EXPECT_EQ(status(decision), Status::violated);
  EXPECT_EQ(decision.documents[0].verdict, Verdict::review);
  EXPECT_EQ(decision.documents[1].verdict, Verdict::amend);
}

TEST_F(ReferenceDecision, and_within_it_one_for_each_element_of_its_quantifier) {
  add_rule("r", apply(Op::logical_not, {world.of_item("paid")})).each = world.domain();
  EXPECT_EQ(status(decide()), Status::undetermined);  // an unknown list
  EXPECT_EQ(decide().findings[0].missing, std::vector<std::string>{"/offer/items"});
  world.open_items();
  EXPECT_EQ(status(decide()), Status::satisfied);  // an empty one
  world.add_item();
  world.set_item("paid", world.add_item(), true);
  world.set_item("paid", world.add_item(), false);
  const Decision decision = decide();
  ASSERT_EQ(decision.findings.size(), 2U);
  EXPECT_EQ(decision.findings[0].witness, "/offer/items/1");
  EXPECT_EQ(decision.findings[0].status, Status::violated);
  EXPECT_EQ(decision.findings[1].witness, "/offer/items/0");
  EXPECT_EQ(decision.findings[1].missing, std::vector<std::string>{"/offer/items/0/paid"});
}

TEST_F(ReferenceDecision, a_list_known_to_be_empty_does_not_make_a_rule_applicable) {
  Rule& rule = add_rule("r", truth(false));
  rule.each = world.domain();
  rule.when = truth(false);
  world.open_items();
  EXPECT_EQ(status(decide()), Status::not_applicable);
}

TEST_F(ReferenceDecision, the_folds_of_when_do_not_disturb_the_element_at_hand) {
  Rule& rule = add_rule("r", world.of_item("paid"));
  rule.each = world.domain();
  Expr weightless = apply(Op::is_zero, {world.of_item("weight")});
  rule.when = fold(Op::any, {}, world.domain(), {weightless});
  world.open_items();
  world.set_item("paid", world.add_item(), false);
  world.set_item("paid", world.add_item(), true);
  world.set_item("weight", 1, decimal("0"));
  const Decision decision = decide();
  ASSERT_EQ(decision.findings.size(), 1U);
  EXPECT_EQ(decision.findings[0].witness, "/offer/items/0");
  EXPECT_EQ(decision.findings[0].because.of.back().pointer, "/offer/items/0/paid");
}

TEST_F(ReferenceDecision, a_violation_counts_by_its_effect_and_advice_never) {
  const std::pair<Effect, Verdict> rows[] = {{Effect::block, Verdict::blocked},
                                             {Effect::review, Verdict::review},
                                             {Effect::amend, Verdict::amend},
                                             {Effect::advise, Verdict::cleared}};
  for (const auto& [effect, verdict] : rows) {
    world.program.rules.clear();
    add_rule("r", truth(false), effect);
    EXPECT_EQ(decide().verdict, verdict);
  }
}

TEST_F(ReferenceDecision, what_is_undetermined_counts_as_amend_or_review) {
  Rule& rule = add_rule("r", world.fact("open"), Effect::block);
  EXPECT_EQ(decide().verdict, Verdict::amend);
  rule.unknown_review = true;
  EXPECT_EQ(decide().verdict, Verdict::review);
  rule.unknown_review = false;
  rule.demanded = world.fact("checked");  // asked of the agency
  EXPECT_EQ(decide().verdict, Verdict::review);
  rule.demanded = apply(Op::less, {money("1"), money("1", 1)});  // a fault
  EXPECT_EQ(decide().verdict, Verdict::review);
  EXPECT_EQ(decide().findings[0].message.en, "The computation has no result: two different currencies meet.");
  rule.demanded = world.fact("open");
  rule.effect = Effect::advise;
  EXPECT_EQ(decide().verdict, Verdict::cleared);
}

TEST_F(ReferenceDecision, the_gravest_verdict_counts) {
  add_rule("a", truth(false), Effect::amend);
  add_rule("b", truth(false), Effect::block);
  add_rule("c", world.fact("open"), Effect::review);
  const Decision decision = decide();
  EXPECT_EQ(decision.verdict, Verdict::blocked);
  ASSERT_EQ(decision.findings.size(), 3U);
  EXPECT_EQ(decision.findings[0].rule, "b");
  EXPECT_EQ(decision.findings[1].rule, "a");
  EXPECT_EQ(decision.findings[2].rule, "c");
}

TEST_F(ReferenceDecision, clearance_is_earned) {
  EXPECT_EQ(codes(decide()), Codes{"N002"});
  EXPECT_EQ(decide().verdict, Verdict::review);
  Rule& rule = add_rule("r", truth(true));
  EXPECT_EQ(decide().verdict, Verdict::cleared);

  rule.tags = {{"essential", 1}};
  EXPECT_EQ(decide().verdict, Verdict::cleared);
  rule.when = truth(false);
  EXPECT_EQ(codes(decide()), Codes{"N004 offer"});
  EXPECT_EQ(decide().verdict, Verdict::review);
  rule.in_force = {{day("2027-01-01"), {}}};
  EXPECT_EQ(codes(decide()), (Codes{"N002", "N003 offer"}));
  rule.in_force = {engine::Validity{}};
  rule.on = {contract_root};
  EXPECT_EQ(decide().verdict, Verdict::cleared);  // it is not about the offer
  rule.on = {offer_root};
  rule.when.reset();

  request.date_from_dossier_alone = true;
  EXPECT_EQ(codes(decide()), Codes{"N006"});
  EXPECT_EQ(decide().verdict, Verdict::review);
  request.date_from_dossier_alone = false;
  world.facts.add_unread({"/offer/zzz", "W001", {}});
  EXPECT_EQ(codes(decide()), Codes{"N005"});
  EXPECT_EQ(decide().verdict, Verdict::amend);
}

TEST_F(ReferenceDecision, an_empty_dossier_is_to_be_amended) {
  add_rule("r", truth(true));
  const engine::Facts empty(world.layout);
  const Decision decision = reference::evaluate(world.program, world.layout, empty, request);
  EXPECT_EQ(codes(decision), Codes{"N001"});
  EXPECT_EQ(decision.verdict, Verdict::amend);
  EXPECT_EQ(status(decision), Status::not_applicable);
}

TEST_F(ReferenceDecision, a_rule_that_is_not_in_force_does_not_exist) {
  add_rule("a", truth(false)).in_force = {{{}, day("2026-01-14")}};
  add_rule("b", truth(true)).in_force = {{day("2026-01-15"), day("2026-01-15")}};
  const Decision decision = decide();
  ASSERT_EQ(decision.statuses.size(), 1U);
  EXPECT_EQ(decision.statuses[0].first, "b");
  EXPECT_TRUE(decision.findings.empty());
  EXPECT_EQ(decision.counts.satisfied, 1U);
}

TEST_F(ReferenceDecision, citations_and_referrals_are_those_in_force_on_the_date) {
  engine::Provision past;
  past.name = "past";
  past.in_force = {{}, day("2020-01-01")};
  engine::Provision present;
  present.name = "present";
  world.program.provisions = {past, present};
  Rule& rule = add_rule("r", truth(false));
  rule.cites = {0, 1};
  rule.refers_to = {"prosecutor"};
  const Decision decision = decide();
  ASSERT_EQ(decision.findings[0].cites.size(), 1U);
  EXPECT_EQ(decision.findings[0].cites[0].provision, "present");
  ASSERT_EQ(decision.referrals.size(), 1U);
  EXPECT_EQ(decision.referrals[0].authority, "prosecutor");
  EXPECT_EQ(decision.referrals[0].provision, "present");
}

TEST_F(ReferenceDecision, questions_stand_by_number_of_rules_then_pointer) {
  add_rule("a", apply(Op::logical_and, {world.fact("shut"), world.fact("open")}));
  add_rule("b", world.fact("shut"));
  const Decision decision = decide();
  ASSERT_EQ(decision.questions.size(), 2U);
  EXPECT_EQ(decision.questions[0].pointer, "/offer/shut");
  EXPECT_EQ(decision.questions[0].settles, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(decision.questions[1].pointer, "/offer/open");
}

TEST_F(ReferenceDecision, messages_show_values_as_a_reader_writes_them) {
  Rule& rule = add_rule("r", truth(false));
  world.set("wage", euros("1184.00"));
  rule.says.en = {std::string("Wage "), world.fact("wage"), std::string(", rate "), world.fact("rate")};
  EXPECT_EQ(decide().findings[0].message.en.substr(0, 24), "Wage 1,184.00 EUR, rate ");
}

TEST_F(ReferenceDecision, the_reasoning_tells_the_operands_that_matter_and_the_facts_behind_them) {
  world.set("open", false);
  world.set("shut", true);
  add_rule("r", apply(Op::logical_and, {world.fact("open"), world.fact("shut"), truth(true)}));
  const engine::Finding finding = decide().findings[0];
  ASSERT_EQ(finding.because.of.size(), 1U);
  ASSERT_EQ(finding.because.of[0].of.size(), 1U);
  EXPECT_EQ(finding.because.of[0].of[0].pointer, "/offer/open");
  ASSERT_EQ(finding.evidence.size(), 1U);
  EXPECT_EQ(finding.evidence[0].pointer, "/offer/open");
}

}  // namespace
}  // namespace mizan::testing
