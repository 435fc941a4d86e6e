#pragma once

#include <vector>

#include "adapters/rule_tests/outcome.hpp"
#include "dsl/checked.hpp"
#include "dsl/diagnostic.hpp"

namespace mizan::adapters {

/// How many facts may lie between the test that satisfies a rule and the one that violates it. Further apart, the pair
/// does not show what the rule turns on.
inline constexpr std::size_t pair_distance_max = 2;

/// Reports the rules that have tests of both kinds and none near enough (E0702). The checker has seen that each rule
/// has its tests, and compares the dossiers that stand in the rules; here those that are files are compared too, fact
/// by fact as they were read. `outcomes` are those of `program.tests`.
void check_pairs(const dsl::checked::Program& program, const std::vector<TestOutcome>& outcomes,
                 dsl::Diagnostics& diagnostics);

}  // namespace mizan::adapters
