#pragma once

#include <vector>

#include "dsl/check/sources_check.hpp"
#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// A rule that was checked, whether or not it is free of errors.
struct CheckedRule {
  checked::Rule rule;
  const Entry* entry = nullptr;
  bool broken = false;  ///< something in it was reported
};

/// All rules, by `Entry::index`.
[[nodiscard]] std::vector<CheckedRule> check_rules(Symbols& symbols, const Law& law, Report& report,
                                                   Diagnostics& diagnostics);

/// The days on which some cited provision that can carry the rule's effect is in force, within `stated`. Reports a rule
/// that may not have its effect, and one that is never in force.
[[nodiscard]] std::vector<engine::Validity> days_in_force(const checked::Rule& rule,
                                                          const std::optional<syntax::Interval>& stated, Span effect,
                                                          const Law& law, Surface surface, Report& report);

}  // namespace mizan::dsl::checking
