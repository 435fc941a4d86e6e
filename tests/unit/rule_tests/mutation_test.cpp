#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "adapters/files/rule_directory.hpp"
#include "adapters/rule_tests/mutants.hpp"
#include "adapters/rule_tests/mutation_run.hpp"
#include "adapters/rule_tests/outcome.hpp"
#include "adapters/rule_tests/test_dossiers.hpp"
#include "dsl/lower.hpp"
#include "engine/runtime/evaluate.hpp"

namespace mizan::adapters {
namespace {

dsl::Compilation compiled(const std::string& directory) {
  auto sources = read_rules(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/" + directory);
  EXPECT_TRUE(sources.has_value());
  dsl::Compilation compilation = dsl::compile(*std::move(sources));
  EXPECT_FALSE(dsl::has_errors(compilation.diagnostics));
  return compilation;
}

bool all(std::string_view) { return true; }

/// By the front door: the program with the mutant in it, compiled and decided as a whole.
bool killed_as_a_whole(const dsl::Compilation& compilation, const Mutant& mutant) {
  dsl::checked::Program program = compilation.checked;
  for (const std::uint32_t rule : mutant.rules) program.rules[rule] = mutated(compilation.checked, mutant, rule);
  const engine::Program lowered = dsl::lower(program);
  TestDossiers dossiers(compilation.sources, lowered);
  return std::ranges::any_of(program.tests, [&](const dsl::checked::Test& test) {
    const auto date = dossiers.take(test);
    return date && !compare(test, engine::evaluate(lowered, dossiers.facts(), {.as_of = *date})).empty();
  });
}

class MutationOf : public testing::TestWithParam<const char*> {};

TEST_P(MutationOf, AMutantIsKilledWhereSomeTestFailsOnTheWholeProgram) {
  const dsl::Compilation compilation = compiled(GetParam());
  const MutationRun run = run_mutants(compilation, all, 1);
  ASSERT_EQ(run.killed.size(), run.mutants.size());
  EXPECT_GT(run.killed_count(), 0U);
  EXPECT_LT(run.killed_count(), run.mutants.size());
  for (std::size_t i = 0; i < run.mutants.size(); ++i) {
    EXPECT_EQ(run.killed[i], killed_as_a_whole(compilation, run.mutants[i]))
        << run.mutants[i].owner << ": " << run.mutants[i].original << " -> " << run.mutants[i].mutated;
  }
}

TEST_P(MutationOf, TheNumberOfThreadsChangesNothing) {
  const dsl::Compilation compilation = compiled(GetParam());
  EXPECT_EQ(run_mutants(compilation, all, 1).killed, run_mutants(compilation, all, 3).killed);
}

TEST_P(MutationOf, EveryMutantIsAnotherProgram) {
  const dsl::Compilation compilation = compiled(GetParam());
  std::set<std::string> seen;
  for (const Mutant& mutant : mutants(compilation.checked)) {
    EXPECT_NE(mutant.original, mutant.mutated);
    const std::string place = std::to_string(mutant.span.source) + ":" + std::to_string(mutant.span.begin);
    EXPECT_TRUE(seen.insert(mutant.owner + place + mutant.original + mutant.mutated).second)
        << mutant.owner << ": " << mutant.original << " -> " << mutant.mutated;
  }
}

INSTANTIATE_TEST_SUITE_P(Directories, MutationOf, testing::Values("rules", "exceptions", "mutation", "findings"),
                         [](const auto& directory) { return std::string(directory.param); });

std::vector<std::string> texts(ChangeKind kind) {
  std::vector<std::string> found;
  for (const Mutant& mutant : mutants(compiled("mutation").checked)) {
    if (mutant.kind == kind) found.push_back(mutant.original + " -> " + mutant.mutated);
  }
  return found;
}

void expect_among(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
  for (const std::string& one : expected) {
    EXPECT_TRUE(std::ranges::count(found, one) > 0) << one << " is not among\n" << testing::PrintToString(found);
  }
}

TEST(Mutants, OfEachKind) {
  expect_among(texts(ChangeKind::literal),
               {"400 EUR -> 399 EUR", "400 EUR -> 401 EUR", "4 -> 3", "4 -> 5", "2026-01-20 -> 2026-01-19"});
  expect_among(texts(ChangeKind::comparison),
               {"by_month(offer) >= 400 EUR -> by_month(offer) > 400 EUR",
                "by_month(offer) >= 400 EUR -> by_month(offer) <= 400 EUR", "amount > 0 -> amount < 0",
                "(count of d in deductions) < 2 -> (count of d in deductions) <= 2",
                "d.kind is loan -> not (d.kind is loan)", "period is not day -> period is day"});
  expect_among(texts(ChangeKind::connective), {"amount > 0 and period is not day -> amount > 0 or period is not day"});
  expect_among(texts(ChangeKind::condition),
               {"agreed -> true", "d.kind is loan -> true", "d.kind is not tax -> true", "amount > 0 -> true"});
  expect_among(texts(ChangeKind::member), {"d.kind in lawful_kinds -> d.kind in lawful_kinds without tax",
                                           "week: wage.amount * 4 -> week: wage.amount * 22"});
  expect_among(texts(ChangeKind::force), {"in force from 2010-06-01 -> in force from 2010-05-31",
                                          "in force until 2030-12-31 -> in force until 2031-01-01"});
  EXPECT_EQ(texts(ChangeKind::effect),
            (std::vector<std::string>{"effect block -> effect review", "effect amend -> effect advise",
                                      "effect review -> effect amend"}));
  EXPECT_EQ(texts(ChangeKind::exception),
            (std::vector<std::string>{"exception wages.loan_agreed -> no exception",
                                      "exception wages.loan_on_the_day -> no exception"}));
}

TEST(Mutants, AZeroOfMoneyHasNoNeighbours) {
  for (const std::string& text : texts(ChangeKind::literal)) EXPECT_FALSE(text.starts_with("0 ->")) << text;
}

TEST(Mutants, ADefinitionIsChangedInAllRulesThatUseIt) {
  const dsl::Compilation compilation = compiled("mutation");
  std::size_t of_definition = 0;
  for (const Mutant& mutant : mutants(compilation.checked)) {
    if (mutant.owner != "wages.worth_a_look") continue;
    ++of_definition;
    EXPECT_EQ(mutant.rules, (std::vector<std::uint32_t>{0, 2})) << mutant.original;
  }
  EXPECT_GT(of_definition, 0U);
}

TEST(Mutants, AreThoseOfTheOwnersWanted) {
  const dsl::Compilation compilation = compiled("mutation");
  const MutationRun run = run_mutants(
      compilation, [](std::string_view owner) { return owner == "wages.floor"; }, 1);
  EXPECT_FALSE(run.mutants.empty());
  for (const Mutant& mutant : run.mutants) EXPECT_EQ(mutant.owner, "wages.floor");
}

}  // namespace
}  // namespace mizan::adapters
