#include "engine/model/date.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <limits>
#include <string>

namespace mizan::engine {
namespace {

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64_min = std::numeric_limits<std::int64_t>::min();

Date date(std::string_view text) {
  const auto value = parse_date(text);
  EXPECT_TRUE(value.has_value()) << text;
  return value.value_or(Date{});
}

std::string shown(const std::expected<Date, Fault>& value) {
  if (value) return to_string(*value);
  return value.error() == Fault::date_out_of_range ? "out of range" : "another fault";
}

std::string moment_shown(std::string_view text) {
  const auto value = parse_moment(text);
  return value ? to_string(*value) : "none";
}

// The standard library's calendar is the oracle; production code does not use it.
void expect_same_as_chrono(std::chrono::sys_days day) {
  const std::chrono::year_month_day expected{day};
  const auto days = static_cast<std::int32_t>(day.time_since_epoch().count());
  const YearMonthDay parts = civil(Date{days});
  ASSERT_EQ(parts.year, static_cast<int>(expected.year()));
  ASSERT_EQ(parts.month, static_cast<int>(static_cast<unsigned>(expected.month())));
  ASSERT_EQ(parts.day, static_cast<int>(static_cast<unsigned>(expected.day())));
  ASSERT_EQ(make_date(parts), Date{days});
  ASSERT_EQ(parse_date(to_string(Date{days})), Date{days});
}

TEST(Calendar, EveryDayFrom1900To2200) {
  using namespace std::chrono;
  for (sys_days day = 1900y / 1 / 1; day <= sys_days{2200y / 12 / 31}; day += days{1}) expect_same_as_chrono(day);
}

TEST(Calendar, TheTurnOfEveryMonthOfEveryYear) {
  using namespace std::chrono;
  for (int year_number = 1; year_number <= 9999; ++year_number) {
    for (unsigned month_number = 1; month_number <= 12; ++month_number) {
      const auto year_month = year{year_number} / month{month_number};
      expect_same_as_chrono(sys_days{year_month / 1});
      expect_same_as_chrono(sys_days{year_month / last});
    }
  }
}

TEST(Calendar, EndsOnBothSides) {
  EXPECT_EQ(to_string(date("0001-01-01")), "0001-01-01");
  EXPECT_EQ(to_string(date("9999-12-31")), "9999-12-31");
  EXPECT_EQ(date("1970-01-01").days, 0);
  EXPECT_FALSE(parse_date("0000-12-31"));
  EXPECT_FALSE(make_date({.year = 0, .month = 12, .day = 31}));
  EXPECT_FALSE(make_date({.year = 10000, .month = 1, .day = 1}));
  EXPECT_FALSE(make_date({.year = -2147483647 - 1, .month = 2147483647, .day = 1}));
  EXPECT_EQ(shown(add_days(date("0001-01-01"), -1)), "out of range");
  EXPECT_EQ(shown(add_days(date("0001-01-02"), -1)), "0001-01-01");
  EXPECT_EQ(shown(add_days(date("9999-12-31"), 1)), "out of range");
  EXPECT_EQ(shown(add_days(date("9999-12-30"), 1)), "9999-12-31");
  EXPECT_EQ(shown(add_days(date("0001-01-01"), 3652058)), "9999-12-31");
  EXPECT_EQ(shown(add_days(date("2026-01-01"), int64_max)), "out of range");
  EXPECT_EQ(shown(add_days(date("1926-01-01"), int64_min)), "out of range");
}

TEST(Calendar, RefusesDaysThatDoNotExist) {
  for (const std::string_view text : {"2023-02-29",       "1900-02-29", "2100-02-29",  "2024-02-30",
                                      "2024-04-31",       "2024-13-01", "2024-00-10",  "2024-01-00",
                                      "2024-01-32",       "2024-1-01",  "2024-01-1",   "24-01-01",
                                      "2024/01/01",       "20240101",   "2024-01-01 ", " 2024-01-01",
                                      "2024-01-01T00:00", "+024-01-01", "-024-01-01",  "2024-+1-01",
                                      "2024-01- 1",       "",           "٢٠٢٤-01"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_TRUE(parse_date("2000-02-29"));
}

TEST(MonthAddition, RoundsOnlyWhereTheDayIsMissing) {
  EXPECT_EQ(shown(add_months(date("2026-01-31"), 1, DayRounding::down)), "2026-02-28");
  EXPECT_EQ(shown(add_months(date("2026-01-31"), 1, DayRounding::up)), "2026-03-01");
  EXPECT_EQ(shown(add_months(date("2024-01-31"), 1, DayRounding::down)), "2024-02-29");
  EXPECT_EQ(shown(add_months(date("2024-01-31"), 1, DayRounding::up)), "2024-03-01");
  EXPECT_EQ(shown(add_months(date("2026-01-28"), 1, DayRounding::up)), "2026-02-28");
  EXPECT_EQ(shown(add_months(date("2026-03-31"), -1, DayRounding::down)), "2026-02-28");
  EXPECT_EQ(shown(add_months(date("2026-03-31"), -1, DayRounding::up)), "2026-03-01");
  EXPECT_EQ(shown(add_months(date("2026-01-15"), -1, DayRounding::up)), "2025-12-15");
  EXPECT_EQ(shown(add_months(date("2026-12-15"), 1, DayRounding::up)), "2027-01-15");
  EXPECT_EQ(shown(add_months(date("2026-05-31"), 0, DayRounding::up)), "2026-05-31");
  EXPECT_EQ(shown(add_months(date("2024-02-29"), 12, DayRounding::down)), "2025-02-28");
  EXPECT_EQ(shown(add_months(date("2024-02-29"), 48, DayRounding::down)), "2028-02-29");
}

TEST(MonthAddition, EndsOnBothSides) {
  EXPECT_EQ(shown(add_months(date("9999-11-30"), 1, DayRounding::up)), "9999-12-30");
  EXPECT_EQ(shown(add_months(date("9999-12-01"), 1, DayRounding::up)), "out of range");
  EXPECT_EQ(shown(add_months(date("0001-02-01"), -1, DayRounding::up)), "0001-01-01");
  EXPECT_EQ(shown(add_months(date("0001-01-31"), -1, DayRounding::up)), "out of range");
  EXPECT_EQ(shown(add_months(date("0001-01-01"), 9999 * 12 - 1, DayRounding::up)), "9999-12-01");
  EXPECT_EQ(shown(add_months(date("0001-01-01"), 9999 * 12, DayRounding::up)), "out of range");
  EXPECT_EQ(shown(add_months(date("2026-01-31"), int64_max, DayRounding::up)), "out of range");
  EXPECT_EQ(shown(add_months(date("2026-01-31"), int64_min, DayRounding::up)), "out of range");
}

TEST(CompletedYears, AreCountedAsAnAge) {
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2018-06-14")), 17);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2018-06-15")), 18);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2018-05-30")), 17);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2018-07-01")), 18);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2000-06-15")), 0);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("2000-06-14")), -1);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("1999-06-15")), -1);
  EXPECT_EQ(completed_years(date("2000-06-15"), date("1999-06-14")), -2);
  EXPECT_EQ(completed_years(date("0001-01-01"), date("9999-12-31")), 9998);
}

TEST(CompletedYears, ALeapDayIsCompletedOnTheFirstOfMarch) {
  EXPECT_EQ(completed_years(date("2008-02-29"), date("2026-02-28")), 17);
  EXPECT_EQ(completed_years(date("2008-02-29"), date("2026-03-01")), 18);
  EXPECT_EQ(completed_years(date("2008-02-29"), date("2028-02-28")), 19);
  EXPECT_EQ(completed_years(date("2008-02-29"), date("2028-02-29")), 20);
}

TEST(Moments, ReadAndWriteTheMinute) {
  for (const std::string_view text :
       {"2026-01-31T23:59", "1970-01-01T00:00", "1969-12-31T23:59", "0001-01-01T00:00", "9999-12-31T23:59"}) {
    EXPECT_EQ(moment_shown(text), text);
  }
  EXPECT_EQ(parse_moment("1970-01-01T00:01")->minutes, 1);
  EXPECT_EQ(parse_moment("1969-12-31T23:59")->minutes, -1);
  EXPECT_LT(*parse_moment("2026-01-31T23:59"), *parse_moment("2026-02-01T00:00"));
}

TEST(Moments, RefuseEveryOtherForm) {
  for (const std::string_view text : {"2026-01-31T24:00", "2026-01-31T23:60", "2026-02-29T10:00", "2026-01-31 10:00",
                                      "2026-01-31t10:00", "2026-01-31T10:00Z", "2026-01-31T1:000", "2026-01-31T10-00",
                                      "2026-01-31T-1:00", "2026-01-31T10:0", "2026-01-31", ""}) {
    EXPECT_FALSE(parse_moment(text)) << text;
  }
}

}  // namespace
}  // namespace mizan::engine
