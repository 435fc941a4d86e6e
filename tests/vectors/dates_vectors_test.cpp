// Dates plus periods from CatalaLang/dates-calc, and the date strings of the JSON Schema Test Suite; both lie in
// `dates` with their licences.

#include <gtest/gtest.h>
#include <simdjson.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/date.hpp"
#include "tests/vectors/vector_files.hpp"

namespace mizan::vectors {
namespace {

using engine::Date;
using engine::DayRounding;

std::string contents(std::string_view name) {
  const auto path = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "vectors" / "dates" / name;
  const auto text = read_file(path);
  EXPECT_TRUE(text.has_value()) << path;
  return text.value_or("");
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// The lines below the heading, cut at semicolons.
std::vector<std::vector<std::string>> rows(std::string_view name) {
  std::vector<std::vector<std::string>> result;
  for (const std::string& line : split(contents(name), '\n')) {
    if (!line.empty()) result.push_back(split(line, ';'));
  }
  EXPECT_GT(result.size(), 1U);
  if (!result.empty()) result.erase(result.begin());
  return result;
}

struct Period {
  int years = 0;
  int months = 0;
  int days = 0;
};

Period period_of(const std::string& text) {
  Period period;
  EXPECT_EQ(std::sscanf(text.c_str(), "[%d years, %d months, %d days]", &period.years, &period.months, &period.days), 3)
      << text;
  return period;
}

std::string sum(const std::string& text, const Period& period, DayRounding rounding) {
  const auto date = engine::parse_date(text);
  if (!date) return "no date";
  const auto month_sum = engine::add_months(*date, period.years * 12 + period.months, rounding);
  if (!month_sum) return "out of range";
  const auto day_sum = engine::add_days(*month_sum, period.days);
  return day_sum ? engine::to_string(*day_sum) : "out of range";
}

TEST(DatesCalc, ExactComputations) {
  int ran = 0;
  for (const auto& row : rows("exact-computations.csv")) {
    ASSERT_EQ(row.size(), 3U);
    // Where the day exists, the rounding makes no difference.
    EXPECT_EQ(sum(row[0], period_of(row[1]), DayRounding::down), row[2]) << row[0] << ' ' << row[1];
    EXPECT_EQ(sum(row[0], period_of(row[1]), DayRounding::up), row[2]) << row[0] << ' ' << row[1];
    ++ran;
  }
  std::printf("exact-computations.csv: %d cases ran, 0 were skipped\n", ran);
  EXPECT_EQ(ran, 19);
}

TEST(DatesCalc, AmbiguousComputations) {
  int ran = 0;
  for (const auto& row : rows("ambiguous-computations.csv")) {
    ASSERT_EQ(row.size(), 4U);
    EXPECT_EQ(sum(row[0], period_of(row[1]), DayRounding::up), row[2]) << row[0] << ' ' << row[1];
    EXPECT_EQ(sum(row[0], period_of(row[1]), DayRounding::down), row[3]) << row[0] << ' ' << row[1];
    ++ran;
  }
  std::printf("ambiguous-computations.csv: %d cases ran, 0 were skipped\n", ran);
  EXPECT_EQ(ran, 11);
}

TEST(DatesCalc, FirstAndLastDayOfMonth) {
  int ran = 0;
  for (const auto& row : rows("first-last-day-of-month.csv")) {
    ASSERT_EQ(row.size(), 3U);
    const auto date = engine::parse_date(row[0]);
    ASSERT_TRUE(date.has_value());
    const auto parts = engine::civil(*date);
    const auto first = engine::make_date({.year = parts.year, .month = parts.month, .day = 1});
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(engine::to_string(*first), row[1]);
    const auto next = engine::add_months(*first, 1, DayRounding::down);
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(engine::to_string(Date{next->days - 1}), row[2]);
    ++ran;
  }
  std::printf("first-last-day-of-month.csv: %d cases ran, 0 were skipped\n", ran);
  EXPECT_EQ(ran, 2);
}

struct DateString {
  std::string text;
  bool valid = false;
};

// The strings of a suite. What is no string is valid there by definition and no question to us: counted as skipped.
std::vector<DateString> strings_of(std::string_view name, int& skipped) {
  std::vector<DateString> result;
  simdjson::dom::parser parser;
  simdjson::dom::array groups;
  const simdjson::padded_string json(contents(name));
  EXPECT_EQ(parser.parse(json).get(groups), simdjson::SUCCESS);
  for (const auto group : groups) {
    simdjson::dom::array tests;
    EXPECT_EQ(group["tests"].get(tests), simdjson::SUCCESS);
    for (const auto test : tests) {
      std::string_view text;
      bool valid = false;
      EXPECT_EQ(test["valid"].get(valid), simdjson::SUCCESS);
      if (test["data"].get(text) == simdjson::SUCCESS) {
        result.push_back({std::string(text), valid});
      } else {
        ++skipped;
      }
    }
  }
  return result;
}

TEST(DateStrings, AreThoseOfRfc3339) {
  int skipped = 0;
  const auto strings = strings_of("rfc3339-date.json", skipped);
  for (const DateString& string : strings) {
    EXPECT_EQ(engine::parse_date(string.text).has_value(), string.valid) << string.text;
  }
  std::printf("rfc3339-date.json: %zu cases ran, %d were skipped\n  %5d  not a string\n", strings.size(), skipped,
              skipped);
  EXPECT_EQ(strings.size(), 75U);
}

// A date-time has a zone or an offset, and our moment has none: every one of them is refused, the valid ones too.
TEST(DateStrings, MomentsHaveNoZone) {
  int skipped = 0;
  const auto strings = strings_of("rfc3339-date-time.json", skipped);
  for (const DateString& string : strings) EXPECT_FALSE(engine::parse_moment(string.text)) << string.text;
  std::printf("rfc3339-date-time.json: %zu cases ran, %d were skipped\n  %5d  not a string\n", strings.size(), skipped,
              skipped);
  EXPECT_EQ(strings.size(), 27U);
}

}  // namespace
}  // namespace mizan::vectors
