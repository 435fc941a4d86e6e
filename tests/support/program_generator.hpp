#pragma once

#include <functional>
#include <map>
#include <string>

#include "dsl/checked.hpp"
#include "tests/support/dossier_generator.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

/// A small program of random rules over a random vocabulary, as `check` would leave it.
[[nodiscard]] dsl::checked::Program random_program(Random& random);

/// The rules in words, for a person who looks at a difference.
[[nodiscard]] std::string describe(const dsl::checked::Program& program);

/// Adds to `counts` what the program and the dossier make use of: operations, clauses, gaps.
using ConstructCounts = std::map<std::string, std::size_t>;
void count_constructs(const dsl::checked::Program& program, const Dossier& dossier, ConstructCounts& counts);

struct Case {
  dsl::checked::Program program;
  Dossier dossier;
};
/// Makes the case smaller, step by step, while `fails` says it still fails: rules and clauses go, expressions give way
/// to their operands and to constants, the dossier forgets.
[[nodiscard]] Case shrink(Case start, const std::function<bool(const Case&)>& fails);

}  // namespace mizan::testing
