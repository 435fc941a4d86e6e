// What the compiler says a rule may cost, against what the specification takes on dossiers that are as full as their
// vocabulary lets them be.

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>

#include "adapters/reference/evaluator.hpp"
#include "adapters/reference/exceptions.hpp"
#include "dsl/check/cost.hpp"
#include "tests/support/dossier_generator.hpp"
#include "tests/support/generated_lexicons.hpp"
#include "tests/support/program_generator.hpp"

namespace mizan::testing {
namespace {

constexpr std::uint16_t list_limit = 3;

Given full(Random& random, const engine::Vocabulary& vocabulary, const engine::Layout& layout, engine::PlaceId id) {
  const engine::Place& place = layout.places[id];
  Given given;
  given.presence = engine::Presence::known;
  if (place.kind == engine::Place::Kind::leaf) {
    // Where something is open, no operand decides alone and a reason is sought.
    if (random.percent(20)) given.presence = engine::Presence::unknown;
    if (given.presence == engine::Presence::known) given.value = random_value(random, place.field->type, vocabulary);
    return given;
  }
  const std::size_t copies = place.kind == engine::Place::Kind::list ? place.field->limit : 1;
  for (std::size_t i = 0; i < copies; ++i) {
    Given element;
    for (const engine::PlaceId child : place.children) {
      element.parts.push_back(full(random, vocabulary, layout, child));
    }
    if (place.kind == engine::Place::Kind::record) return element;
    given.parts.push_back(std::move(element));
  }
  return given;
}

Dossier full_dossier(Random& random, const engine::Vocabulary& vocabulary, const engine::Layout& layout) {
  Dossier dossier = random_dossier(random, vocabulary, layout);
  for (std::size_t root = 0; root < layout.blocks.size(); ++root) {
    dossier.roots[root] = full(random, vocabulary, layout, layout.blocks[root].place);
    dossier.present[root] = true;
  }
  return dossier;
}

// The guard once, then what is demanded and the exceptions for each instance.
std::uint64_t steps_of(const dsl::checked::Program& program, const dsl::checked::Rule& rule,
                       const engine::Layout& layout, const engine::Facts& facts, engine::Date day) {
  std::uint64_t steps = 0;
  const reference::MentionFinder finder = find_naively;
  for (const std::uint16_t document : rule.on) {
    reference::Evaluator evaluator(program, layout, facts, day, finder, document);
    if (rule.when) (void)evaluator.evaluate(*rule.when);
    evaluator.judge_at(rule);
    const auto instance = [&] {
      const reference::Outcome own = evaluator.evaluate(rule.demanded);
      (void)reference::Exceptions(rule, evaluator, day).demanded(own);
    };
    if (!rule.each) instance();
    if (rule.each) {
      for (const reference::Binding& binding : evaluator.elements(*rule.each).bindings) {
        evaluator.bind(0, binding);
        instance();
      }
    }
    steps += evaluator.steps();
  }
  return steps;
}

TEST(Cost, NoFullDossierTakesMoreStepsThanTheBound) {
  std::size_t rules = 0;
  std::size_t reached = 0;
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Random random(seed);
    dsl::checked::Program program = random_program(random);
    for (engine::Record& record : program.vocabulary.records) {
      for (engine::Field& field : record.fields) field.limit = list_limit;
    }
    for (engine::Root& root : program.vocabulary.roots) root.field.limit = list_limit;
    const engine::Layout layout = engine::make_layout(program.vocabulary);
    const Dossier dossier = full_dossier(random, program.vocabulary, layout);
    const engine::Facts facts = make_facts(layout, dossier);
    for (const dsl::checked::Rule& rule : program.rules) {
      const std::uint64_t steps = steps_of(program, rule, layout, facts, dossier.as_of);
      const dsl::checking::Steps bound =
          dsl::checking::cost_of(rule, {layout, program.tables, program.comparisons}).steps;
      EXPECT_LE(steps, bound) << "seed " << seed << ", rule " << rule.name;
      ++rules;
      reached += steps == bound ? 1 : 0;
    }
  }
  // The bound is no more than it has to be: many rules come to it.
  EXPECT_GT(rules, 1'000U);
  EXPECT_GT(reached, rules / 10) << reached << " of " << rules;
  RecordProperty("reached", std::to_string(reached) + " of " + std::to_string(rules));
}

TEST(Cost, PairsAreCountedAsTheSquareOfTheList) {
  Random random(1);
  dsl::checked::Program program = random_program(random);
  const engine::Layout layout = engine::make_layout(program.vocabulary);
  const auto limit = layout.places[layout.place_of_list[0]].field->limit;
  dsl::checked::Expr pairs;
  pairs.op = engine::Op::constant;
  pairs.constant = true;
  for (const bool later : {true, false}) {
    dsl::checked::Expr fold;
    fold.op = engine::Op::any;
    fold.domain.list = dsl::checked::ListRef{dsl::checked::Scope::dossier, 0, dsl::checked::no_variable};
    if (later) fold.domain.after = 0;
    fold.operands.push_back(std::move(pairs));
    pairs = std::move(fold);
  }
  dsl::checked::Rule rule;
  rule.on = {0};
  rule.demanded = pairs;
  EXPECT_EQ(dsl::checking::cost_of(rule, {layout, program.tables, program.comparisons}).steps,
            1 + std::uint64_t{limit} * (1 + limit));
}

TEST(Cost, WhatIsTooLargeToCountIsTheLargestNumber) {
  Random random(1);
  dsl::checked::Program program = random_program(random);
  const engine::Layout layout = engine::make_layout(program.vocabulary);
  dsl::checked::Expr expr;
  expr.op = engine::Op::constant;
  expr.constant = true;
  ASSERT_GT(layout.list_count(), 0U);
  for (int i = 0; i < 20; ++i) {
    dsl::checked::Expr fold;
    fold.op = engine::Op::any;
    fold.domain.list = dsl::checked::ListRef{dsl::checked::Scope::dossier, 0, dsl::checked::no_variable};
    fold.operands.push_back(std::move(expr));
    expr = std::move(fold);
  }
  dsl::checked::Rule rule;
  rule.on = {0};
  rule.demanded = expr;
  EXPECT_EQ(dsl::checking::cost_of(rule, {layout, program.tables, program.comparisons}).steps, UINT64_MAX);
  EXPECT_EQ(dsl::checking::cost_of({rule, rule}, {layout, program.tables, program.comparisons}).steps, UINT64_MAX);
}

}  // namespace
}  // namespace mizan::testing
