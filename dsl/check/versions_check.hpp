#pragma once

#include <optional>

#include "dsl/check/report.hpp"
#include "dsl/check/scope.hpp"
#include "engine/model/law.hpp"

namespace mizan::dsl::checking {

/// The days on which a rule, an exception or a definition states to be in force; nothing where it states none. Dates
/// that cannot be read have been reported and count as open.
[[nodiscard]] std::optional<engine::Validity> stated_days(const Entry& entry);

/// What one pack declares twice under one name must be versions: each states its days, and no two the same day. Days
/// between two of them without any are warned of.
void check_versions(const Scope& scope, Report& report);

}  // namespace mizan::dsl::checking
