#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "dsl/checked.hpp"
#include "dsl/compile.hpp"
#include "engine/model/decision.hpp"

namespace mizan::adapters {

/// What a condition came to somewhere.
enum class ConditionOutcome : unsigned char { yes, no, open };

/// A truth within a rule: its `when`, what it or an exception demands, a filter, or a part of one of these.
struct ConditionCoverage {
  dsl::Span span;
  std::string text;
  std::array<bool, 3> seen{};      ///< by `ConditionOutcome`
  std::array<bool, 3> possible{};  ///< what it can come to at all: `is known` is never open
  [[nodiscard]] std::size_t seen_count() const;
  [[nodiscard]] std::size_t possible_count() const;
};

struct RuleCoverage {
  std::uint32_t rule = 0;                     ///< by number in the program
  std::array<std::size_t, 4> tests{};         ///< by `engine::Status`: how many tests came to it
  std::vector<ConditionCoverage> conditions;  ///< by place
};

struct ProvisionCoverage {
  std::string provision;
  std::size_t rules = 0;  ///< that cite it, or have an exception that does
  std::size_t tests = 0;  ///< in which one of these is violated
};

struct Coverage {
  std::vector<RuleCoverage> rules;            ///< by name
  std::vector<ProvisionCoverage> provisions;  ///< those that are cited, by name
};

/// Judges the dossiers of all tests and notes what each condition came to, wherever the rule was judged: for every
/// document it is on, every element it has an instance for, and every element a fold runs over, whether or not the rest
/// of the rule had decided by then. What is demanded, and exceptions, are looked at where `when` is not false. An
/// expression that a definition gave is counted in each rule that took it over.
///
/// The evaluation itself takes no notes: the compiled nodes of a rule are walked beside its checked tree, which has the
/// same shape, and asked again. `compilation` must be free of errors; a dossier that cannot be read shows nothing.
[[nodiscard]] Coverage cover(const dsl::Compilation& compilation,
                             const std::function<void(std::size_t, std::size_t)>& progress = {});

}  // namespace mizan::adapters
