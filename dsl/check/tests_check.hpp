#pragma once

#include <vector>

#include "dsl/check/exceptions_check.hpp"
#include "dsl/check/rule_check.hpp"

namespace mizan::dsl::checking {

/// Checks dossiers and tests, and that every rule has the three tests it needs and every exception its two. In the
/// order of sources and places.
[[nodiscard]] std::vector<checked::Test> check_tests(const Symbols& symbols, const std::vector<CheckedRule>& rules,
                                                     const std::vector<PlacedException>& exceptions, Report& report);

}  // namespace mizan::dsl::checking
