#pragma once

#include <optional>
#include <vector>

#include "dsl/check/report.hpp"
#include "dsl/syntax.hpp"
#include "engine/model/law.hpp"

/// Days on which something is in force.
namespace mizan::dsl::checking {

/// Reads `in force from D until D`; reports an end before its beginning.
[[nodiscard]] engine::Validity read_interval(const syntax::Interval& interval, Report& report);

/// The days in any of `intervals`: disjoint, not even touching, by date.
[[nodiscard]] std::vector<engine::Validity> unite(std::vector<engine::Validity> intervals);

/// The days of `intervals` (as `unite` gives them) that also lie in `limits`.
[[nodiscard]] std::vector<engine::Validity> intersect(const std::vector<engine::Validity>& intervals,
                                                      const engine::Validity& limits);

}  // namespace mizan::dsl::checking
