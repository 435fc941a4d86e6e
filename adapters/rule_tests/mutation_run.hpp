#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "adapters/rule_tests/mutants.hpp"
#include "dsl/compile.hpp"

namespace mizan::adapters {

struct MutationRun {
  std::vector<Mutant> mutants;  ///< by owner and place
  std::vector<bool> killed;     ///< of each: some test of the program would fail
  [[nodiscard]] std::size_t killed_count() const;
};

/// Whether the mutants of a rule or definition are wanted, by its full name.
using OwnerFilter = std::function<bool(std::string_view owner)>;

/// Puts each mutant in the place of what it mutates and asks of every test whether it would fail (mutation analysis:
/// DeMillo, Lipton, Sayward, "Hints on test data selection", 1978). All tests of `compilation` must pass. The result
/// depends on nothing but the sources; the work is shared by `threads` threads, each with a program of its own.
///
/// `progress` is called on the calling thread with how many tests have been gone through and how many there are.
[[nodiscard]] MutationRun run_mutants(const dsl::Compilation& compilation, const OwnerFilter& wanted, unsigned threads,
                                      const std::function<void(std::size_t, std::size_t)>& progress = {});

}  // namespace mizan::adapters
