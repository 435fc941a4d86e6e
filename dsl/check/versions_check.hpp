#pragma once

#include "dsl/check/report.hpp"
#include "dsl/check/scope.hpp"

namespace mizan::dsl::checking {

/// The days that a rule, an exception or a definition states to be in force; null where it states none.
[[nodiscard]] const syntax::Interval* stated_days(const Entry& entry);

/// What one pack declares twice under one name must be versions: each states its days, and no two the same day. Days
/// between two of them without any are warned of.
void check_versions(const Scope& scope, Report& report);

}  // namespace mizan::dsl::checking
