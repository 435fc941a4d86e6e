#pragma once

#include <compare>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "engine/model/fault.hpp"

namespace mizan::engine {

/// A civil date of the proleptic Gregorian calendar, 0001-01-01 … 9999-12-31, as days since 1970-01-01. No time zone.
struct Date {
  std::int32_t days = 0;
  friend auto operator<=>(const Date&, const Date&) = default;
};

struct YearMonthDay {
  std::int32_t year;
  std::int32_t month;  ///< 1 … 12
  std::int32_t day;    ///< 1 … 31
};

/// Which day a month addition means when the target month has no such day: 31 January + 1 month is the last of February
/// (`down`) or the first of March (`up`). There is no default; the author writes it (Catala, "Dates and ambiguous
/// months").
enum class DayRounding : unsigned char { down, up };

/// Reads `YYYY-MM-DD`, exactly ten characters, a day that exists.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::optional<Date> make_date(YearMonthDay civil);
[[nodiscard]] YearMonthDay civil(Date date);
/// `YYYY-MM-DD`.
[[nodiscard]] std::string to_string(Date date);

[[nodiscard]] std::expected<Date, Fault> add_days(Date date, std::int64_t days);
[[nodiscard]] std::expected<Date, Fault> add_months(Date date, std::int64_t months, DayRounding rounding);

/// Completed years from `from` to `to`, as an age is counted: someone born on 29 February completes a year on 1 March
/// of a common year. Negative when `to` lies before `from`: the day before is already -1.
[[nodiscard]] std::int32_t completed_years(Date from, Date to);

/// A local date and time to the minute, without a zone: minutes since 1970-01-01T00:00. Read from `YYYY-MM-DDTHH:MM`.
struct Moment {
  std::int64_t minutes = 0;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);
[[nodiscard]] std::string to_string(Moment moment);

}  // namespace mizan::engine
