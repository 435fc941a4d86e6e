#pragma once

#include <cstdint>
#include <optional>

#include "engine/model/date.hpp"
#include "engine/model/facts.hpp"
#include "engine/runtime/evaluate.hpp"

namespace mizan::adapters {

/// The date that the dossier itself states: its root field `as_of`, where that is a known date.
[[nodiscard]] std::optional<engine::Date> dossier_date(const engine::Facts& facts);

/// The civil date in Morocco `seconds` after 1970-01-01T00:00Z.
///
/// A fixed offset of one hour is taken. Morocco keeps UTC+1 all year but for Ramadan, when a decree puts the clock back
/// by an hour; when that begins depends on the moon and is announced days before, so the legal time is not computable
/// ahead, and a table of zones would give other dates for one instant as it is updated. During Ramadan the fixed offset
/// is ahead of the wall clock by an hour at most: a decision taken between 23:00 and midnight carries the next day's
/// date. The date and the offset are shown with every decision, and whoever needs another date states it.
[[nodiscard]] engine::Date date_in_morocco(std::int64_t seconds);
inline constexpr int morocco_offset_minutes = 60;

/// Now, by the system's clock: the one place where Mizan asks for the time.
[[nodiscard]] engine::Date today_in_morocco();

/// Where the date of a decision came from.
enum class DateOrigin : unsigned char { asked, dossier, today };
struct DecisionDate {
  engine::Request request;
  DateOrigin origin = DateOrigin::today;
};

/// The date the caller asks for wins over the dossier's own, which wins over today's. A dossier does not choose its own
/// law: where its date alone decides and is not today's, the request says so, and the verdict is `review` at best.
[[nodiscard]] DecisionDate decision_date(std::optional<engine::Date> asked, const engine::Facts& facts,
                                         engine::Date today);

}  // namespace mizan::adapters
