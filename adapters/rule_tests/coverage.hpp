#pragma once

#include <vector>

#include "adapters/rule_tests/outcome.hpp"
#include "dsl/checked.hpp"
#include "dsl/diagnostic.hpp"

namespace mizan::adapters {

/// How many facts may lie between the test that satisfies a rule and the one that violates it. Further apart, the pair
/// does not show what the rule turns on.
inline constexpr std::size_t pair_distance_max = 2;

/// Reports the rules that lack a test they need (E0702, E0705, E0706, E0707). `outcomes` are those of `program.tests`.
void check_coverage(const dsl::checked::Program& program, const std::vector<TestOutcome>& outcomes,
                    dsl::Diagnostics& diagnostics);

}  // namespace mizan::adapters
