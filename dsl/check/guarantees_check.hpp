#pragma once

#include <vector>

#include "dsl/check/report.hpp"
#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// All guarantees, by name.
[[nodiscard]] std::vector<checked::Guarantee> check_guarantees(Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
