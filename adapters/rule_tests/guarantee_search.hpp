#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "dsl/compile.hpp"

namespace mizan::adapters {

/// A fact of a dossier that the search gave another value.
struct ChangedFact {
  std::string pointer;
  std::string value;  ///< as the rule language writes it; "unknown", "none"
};

/// A dossier that breaks a guarantee: that of a test, changed. Of a guarantee about a field also the two values of that
/// field between which the promise breaks.
struct Counterexample {
  std::size_t test = 0;  ///< number in the program
  std::vector<ChangedFact> changes;
  std::optional<ChangedFact> before, after;
  std::string found;  ///< what came out: "cleared", or the rule that differs
};

struct GuaranteeResult {
  std::size_t tried = 0;  ///< dossiers on which the guarantee said something
  std::optional<Counterexample> broken;
};

/// Looks for dossiers that break a guarantee: takes those of the tests at random, changes some facts to values that
/// occur in tests or stand in rules, and judges them. What is found is a fact; that nothing is found proves nothing.
/// Equal seeds give equal searches. `progress` is called with how many dossiers have been tried and how many will be.
[[nodiscard]] GuaranteeResult search_counterexample(const dsl::Compilation& compilation, std::size_t guarantee,
                                                    std::size_t dossiers, std::uint64_t seed,
                                                    const std::function<void(std::size_t, std::size_t)>& progress = {});

}  // namespace mizan::adapters
