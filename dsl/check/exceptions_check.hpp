#pragma once

#include <vector>

#include "dsl/check/rule_check.hpp"

namespace mizan::dsl::checking {

/// Which exception is which: by `Entry::index` of the exceptions, the rule that it ends at and its place there.
struct PlacedException {
  std::string name;                   ///< pack and name
  std::optional<std::uint32_t> rule;  ///< `Entry::index` of the rule; absent where its way to one was reported
  bool broken = false;                ///< something in it was reported
  bool may_be_unknown = false;
};

/// Checks all exceptions and puts them into the rules that they qualify, directly or through other exceptions.
/// Call after `check_rules`: an exception sees what the rule's quantifier binds.
[[nodiscard]] std::vector<PlacedException> check_exceptions(Symbols& symbols, const Law& law,
                                                            std::vector<CheckedRule>& rules, Report& report,
                                                            Diagnostics& diagnostics);

}  // namespace mizan::dsl::checking
