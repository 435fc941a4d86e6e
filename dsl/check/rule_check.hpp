#pragma once

#include <vector>

#include "dsl/check/environment.hpp"
#include "dsl/check/sources_check.hpp"
#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// A rule that was checked, whether or not it is free of errors.
struct CheckedRule {
  checked::Rule rule;
  const Entry* entry = nullptr;
  std::optional<Variable> witness;  ///< of a rule with one instance per element
  std::optional<Variable> partner;  ///< and of one over pairs: the later element
  bool broken = false;              ///< something in it was reported
};

/// What names mean in a rule on its documents, as far as these agree.
[[nodiscard]] Environment environment_on(const Symbols& symbols, std::uint32_t file, const checked::Rule& rule);

/// All rules, by `Entry::index`.
[[nodiscard]] std::vector<CheckedRule> check_rules(Symbols& symbols, const Law& law, Report& report,
                                                   Diagnostics& diagnostics);

/// A rule, or an exception to one, as far as its force goes.
struct Force {
  const std::string& name;
  Span span;  ///< of the name
  const std::vector<std::uint32_t>& cites;
  engine::Effect effect = engine::Effect::advise;  ///< that must be carried, or lifted
  bool lifts = false;                              ///< an exception
  Span effect_span;                                ///< where a missing force is told
};

/// The days on which some cited provision that can carry the effect is in force, within `stated`. Reports what may not
/// have its effect, and what is never in force.
[[nodiscard]] std::vector<engine::Validity> days_in_force(const Force& force,
                                                          const std::optional<syntax::Interval>& stated, const Law& law,
                                                          Surface surface, Report& report);

/// Reads `cites` of a rule or an exception into `cited`; false after a report, or where a provision is itself broken.
bool read_citations(const std::vector<syntax::QualifiedName>& names, std::uint32_t file, const Law& law,
                    const Scope& scope, Report& report, std::vector<std::uint32_t>& cited);

}  // namespace mizan::dsl::checking
