#include "engine/model/date.hpp"

#include <array>
#include <cassert>
#include <utility>

namespace mizan::engine {
namespace {

constexpr std::int32_t year_min = 1;
constexpr std::int32_t year_max = 9999;
constexpr std::int64_t minutes_per_day = 24 * 60;

constexpr bool is_leap(std::int32_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
  constexpr std::array<std::int32_t, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

// Years begin in March, so that the leap day comes last and months need no table; eras are the 400 years after which
// the calendar repeats (146,097 days). 719,468 days lie between 0000-03-01 and 1970-01-01. Good for years from 0 on.
constexpr std::int32_t days_per_era = 146'097;
constexpr std::int32_t epoch_from_march_0000 = 719'468;

constexpr std::int32_t days_from_civil(std::int32_t year, std::int32_t month, std::int32_t day) {
  const std::int32_t march_year = month <= 2 ? year - 1 : year;
  const std::int32_t era = march_year / 400;
  const std::int32_t year_of_era = march_year % 400;
  const std::int32_t march_month = (month + 9) % 12;
  const std::int32_t day_of_year = (153 * march_month + 2) / 5 + day - 1;
  const std::int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * days_per_era + day_of_era - epoch_from_march_0000;
}

constexpr std::int32_t first_day = days_from_civil(year_min, 1, 1);
constexpr std::int32_t last_day = days_from_civil(year_max, 12, 31);

bool in_range(std::int64_t days) { return days >= first_day && days <= last_day; }

// `count` digits from `begin`, or -1 when one of them is no digit.
std::int32_t read_digits(std::string_view text, std::size_t begin, std::size_t count) {
  std::int32_t value = 0;
  for (const char c : text.substr(begin, count)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_digits(std::string& text, std::int64_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

}  // namespace

std::optional<Date> make_date(YearMonthDay civil) {
  if (civil.year < year_min || civil.year > year_max || civil.month < 1 || civil.month > 12) return std::nullopt;
  if (civil.day < 1 || civil.day > days_in_month(civil.year, civil.month)) return std::nullopt;
  return Date{days_from_civil(civil.year, civil.month, civil.day)};
}

YearMonthDay civil(Date date) {
  assert(in_range(date.days));
  const std::int32_t days = date.days + epoch_from_march_0000;
  const std::int32_t era = days / days_per_era;
  const std::int32_t day_of_era = days % days_per_era;
  const std::int32_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / (days_per_era - 1)) / 365;
  const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t march_month = (5 * day_of_year + 2) / 153;
  const std::int32_t month = march_month < 10 ? march_month + 3 : march_month - 9;
  const std::int32_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {.year = year, .month = month, .day = day_of_year - (153 * march_month + 2) / 5 + 1};
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  // A part that is no number is -1, which no date has.
  return make_date({.year = read_digits(text, 0, 4), .month = read_digits(text, 5, 2), .day = read_digits(text, 8, 2)});
}

std::string to_string(Date date) {
  const YearMonthDay parts = civil(date);
  std::string text;
  append_digits(text, parts.year, 4);
  text += '-';
  append_digits(text, parts.month, 2);
  text += '-';
  append_digits(text, parts.day, 2);
  return text;
}

std::expected<Date, Fault> add_days(Date date, std::int64_t days) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(std::int64_t{date.days}, days, &sum) || !in_range(sum)) {
    return std::unexpected(Fault::date_out_of_range);
  }
  return Date{static_cast<std::int32_t>(sum)};
}

std::expected<Date, Fault> add_months(Date date, std::int64_t months, DayRounding rounding) {
  const YearMonthDay from = civil(date);
  std::int64_t month_index = 0;  // Months since January of the year 0.
  if (__builtin_add_overflow(std::int64_t{from.year} * 12 + from.month - 1, months, &month_index) ||
      month_index < year_min * 12 || month_index >= (year_max + 1) * 12) {
    return std::unexpected(Fault::date_out_of_range);
  }
  const auto year = static_cast<std::int32_t>(month_index / 12);
  const auto month = static_cast<std::int32_t>(month_index % 12 + 1);
  const std::int32_t length = days_in_month(year, month);
  if (from.day <= length) return Date{days_from_civil(year, month, from.day)};
  switch (rounding) {
    case DayRounding::down:
      return Date{days_from_civil(year, month, length)};
    case DayRounding::up:
      // Never past the last date: December has all its days.
      return Date{days_from_civil(year, month, length) + 1};
  }
  std::unreachable();
}

std::int32_t completed_years(Date from, Date to) {
  const YearMonthDay begin = civil(from);
  const YearMonthDay end = civil(to);
  const bool before_anniversary = end.month < begin.month || (end.month == begin.month && end.day < begin.day);
  return end.year - begin.year - (before_anniversary ? 1 : 0);
}

std::optional<Moment> parse_moment(std::string_view text) {
  if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const std::optional<Date> date = parse_date(text.substr(0, 10));
  const std::int32_t hour = read_digits(text, 11, 2);
  const std::int32_t minute = read_digits(text, 14, 2);
  if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return Moment{std::int64_t{date->days} * minutes_per_day + hour * 60 + minute};
}

std::string to_string(Moment moment) {
  std::int64_t minute_of_day = moment.minutes % minutes_per_day;
  if (minute_of_day < 0) minute_of_day += minutes_per_day;
  std::string text = to_string(Date{static_cast<std::int32_t>((moment.minutes - minute_of_day) / minutes_per_day)});
  text += 'T';
  append_digits(text, minute_of_day / 60, 2);
  text += ':';
  append_digits(text, minute_of_day % 60, 2);
  return text;
}

}  // namespace mizan::engine
