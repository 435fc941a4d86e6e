#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/decimal.hpp"

namespace mizan::engine {

enum class DurationUnit : unsigned char { hour, day, week, month, year };

/// A length of time in the unit it was written in. Days and weeks are one scale, months and years another; hours are a
/// third that compares with neither. The value may have a fraction (1.5 months) and is never negative in a dossier.
struct Duration {
  Decimal value;
  DurationUnit unit = DurationUnit::day;
};

/// "hour", "day", "week", "month", "year"; exactly these are read back.
[[nodiscard]] std::string_view name(DurationUnit unit);
[[nodiscard]] std::optional<DurationUnit> parse_duration_unit(std::string_view text);

/// How two durations compare: known within one scale; across days and months only when every month length from 28 to 31
/// days gives the same answer (language, section 3). Hours against another scale never compare.
///
/// The outcomes that are possible; one of them when the comparison is decided. All three for scales that do not
/// compare.
struct DurationComparison {
  bool may_be_less = false;
  bool may_be_equal = false;
  bool may_be_greater = false;
};
[[nodiscard]] DurationComparison compare(const Duration& left, const Duration& right);

}  // namespace mizan::engine
