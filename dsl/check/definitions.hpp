#pragma once

#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// Fills `symbols.definitions`: parameters, types, bodies checked once for their own sake, circles spelled out. A rule
/// that uses one gets its body put in place of the name (`ExpressionChecker::use`).
void check_definitions(Symbols& symbols, Report& report, Diagnostics& diagnostics);

/// Warns of definitions that no rule uses. For after the rules.
void check_unused_definitions(const Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
