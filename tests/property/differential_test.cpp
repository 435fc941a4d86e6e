// The engine against the specification in code: on programs and dossiers that chance makes, both must come to the same
// decision, down to the last word of the explanation.

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>

#include "adapters/reference/reference.hpp"
#include "dsl/lower.hpp"
#include "engine/runtime/evaluate.hpp"
#include "tests/support/decision_dump.hpp"
#include "tests/support/dossier_generator.hpp"
#include "tests/support/generated_lexicons.hpp"
#include "tests/support/program_generator.hpp"

namespace mizan::testing {
namespace {

constexpr std::size_t programs = 5'000;
constexpr std::size_t dossiers_of_each = 4;

std::size_t setting(const char* name, std::size_t otherwise) {
  const char* value = std::getenv(name);
  return value != nullptr ? std::strtoull(value, nullptr, 10) : otherwise;
}

engine::Decision by_reference(const Case& one) {
  const engine::Layout layout = engine::make_layout(one.program.vocabulary);
  const engine::Facts facts = make_facts(layout, one.dossier);
  return reference::evaluate(one.program, layout, facts, {one.dossier.as_of, one.dossier.date_from_dossier_alone},
                             find_naively);
}

engine::Decision by_engine(const Case& one) {
  const engine::Program program = dsl::lower(one.program);
  const engine::Facts facts = make_facts(program.layout, one.dossier);
  return engine::evaluate(program, facts, {one.dossier.as_of, one.dossier.date_from_dossier_alone});
}

bool differ(const Case& one) { return dump(by_reference(one)) != dump(by_engine(one)); }

std::string report(std::uint64_t seed, const Case& shrunk) {
  const engine::Layout layout = engine::make_layout(shrunk.program.vocabulary);
  return "seed " + std::to_string(seed) + "\n" + describe(shrunk.program) +
         describe(layout, shrunk.program.vocabulary, shrunk.dossier) + "--- reference\n" + dump(by_reference(shrunk)) +
         "--- engine\n" + dump(by_engine(shrunk));
}

struct Tally {
  std::array<std::size_t, 4> statuses{};
  std::array<std::size_t, 4> verdicts{};
  std::size_t pairs = 0;
  ConstructCounts constructs;

  void add(const Case& one, const engine::Decision& decision) {
    ++pairs;
    for (const auto& [rule, status] : decision.statuses) ++statuses[static_cast<std::size_t>(status)];
    ++verdicts[static_cast<std::size_t>(decision.verdict)];
    count_constructs(one.program, one.dossier, constructs);
  }
  void print() const {
    std::cout << pairs << " pairs\nstatuses: not applicable " << statuses[0] << ", satisfied " << statuses[1]
              << ", undetermined " << statuses[2] << ", violated " << statuses[3] << "\nverdicts: cleared "
              << verdicts[0] << ", amend " << verdicts[1] << ", review " << verdicts[2] << ", blocked " << verdicts[3]
              << "\n";
    for (const auto& [construct, count] : constructs) std::cout << "  " << construct << ": " << count << "\n";
  }
};

TEST(Differential, the_engine_decides_as_the_specification_does) {
  const std::size_t first = setting("MIZAN_SEED", 1);
  const std::size_t count = setting("MIZAN_PROGRAMS", programs);
  Tally tally;
  for (std::size_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    Case one{random_program(random), {}};
    const engine::Layout layout = engine::make_layout(one.program.vocabulary);
    for (std::size_t i = 0; i < dossiers_of_each; ++i) {
      one.dossier = random_dossier(random, one.program.vocabulary, layout);
      const engine::Decision expected = by_reference(one);
      tally.add(one, expected);
      if (dump(expected) == dump(by_engine(one))) continue;
      // Who plants bugs wants to know how soon, and not why.
      if (setting("MIZAN_SHRINK", 1) == 0) FAIL() << "\ndiffer at pair " << tally.pairs;
      FAIL() << report(seed, shrink(one, differ));
    }
  }
  tally.print();
  if (first != 1 || count != programs) return;
  // A run that never comes to a status, or hardly makes use of a construct, shows nothing about it.
  std::size_t judged = 0;
  for (const std::size_t status : tally.statuses) judged += status;
  for (const std::size_t status : tally.statuses) EXPECT_GE(status * 10, judged);
  for (const auto& [construct, times] : tally.constructs) EXPECT_GE(times, 500U) << construct;
}

// Whatever the rules are, they clear nothing where there is nothing to clear.
TEST(Differential, an_empty_dossier_is_never_cleared) {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Random random(seed);
    Case one{random_program(random), {}};
    one.dossier.as_of = *engine::make_date({2026, 6, 30});
    one.dossier.roots.resize(one.program.vocabulary.roots.size());
    one.dossier.present.resize(one.program.vocabulary.roots.size());
    ASSERT_NE(by_reference(one).verdict, engine::Verdict::cleared) << "seed " << seed;
    ASSERT_NE(by_engine(one).verdict, engine::Verdict::cleared) << "seed " << seed;
  }
}

}  // namespace
}  // namespace mizan::testing
