#include "engine/model/duration.hpp"

#include <gtest/gtest.h>

#include <string>

namespace mizan::engine {
namespace {

Duration duration(std::string_view value, DurationUnit unit) {
  const auto number = parse_decimal(value);
  EXPECT_TRUE(number.has_value()) << value;
  return {number.value_or(Decimal{}), unit};
}

Duration hours(std::string_view value) { return duration(value, DurationUnit::hour); }
Duration days(std::string_view value) { return duration(value, DurationUnit::day); }
Duration weeks(std::string_view value) { return duration(value, DurationUnit::week); }
Duration months(std::string_view value) { return duration(value, DurationUnit::month); }
Duration years(std::string_view value) { return duration(value, DurationUnit::year); }

std::string symbols(const DurationComparison& comparison) {
  return std::string(comparison.may_be_less ? "<" : "") + (comparison.may_be_equal ? "=" : "") +
         (comparison.may_be_greater ? ">" : "");
}

// The possible outcomes as signs; the comparison the other way round must be the mirror of it.
std::string order(const Duration& left, const Duration& right) {
  const DurationComparison forth = compare(left, right);
  const DurationComparison back = compare(right, left);
  EXPECT_EQ(forth.may_be_less, back.may_be_greater);
  EXPECT_EQ(forth.may_be_equal, back.may_be_equal);
  EXPECT_EQ(forth.may_be_greater, back.may_be_less);
  return symbols(forth);
}

TEST(Durations, CompareWithinDaysAndWeeks) {
  EXPECT_EQ(order(days("6"), weeks("1")), "<");
  EXPECT_EQ(order(days("7"), weeks("1")), "=");
  EXPECT_EQ(order(days("8"), weeks("1")), ">");
  EXPECT_EQ(order(days("10.5"), weeks("1.5")), "=");
  EXPECT_EQ(order(weeks("2"), weeks("2.0")), "=");
  EXPECT_EQ(order(days("90"), days("89.999")), ">");
}

TEST(Durations, CompareWithinMonthsAndYears) {
  EXPECT_EQ(order(months("11"), years("1")), "<");
  EXPECT_EQ(order(months("12"), years("1")), "=");
  EXPECT_EQ(order(months("13"), years("1")), ">");
  EXPECT_EQ(order(months("18"), years("1.5")), "=");
}

TEST(Durations, AMonthIsFrom28To31Days) {
  EXPECT_EQ(order(days("27"), months("1")), "<");
  EXPECT_EQ(order(days("28"), months("1")), "<=");
  EXPECT_EQ(order(days("29"), months("1")), "<=>");
  EXPECT_EQ(order(days("30"), months("1")), "<=>");
  EXPECT_EQ(order(days("31"), months("1")), "=>");
  EXPECT_EQ(order(days("32"), months("1")), ">");
  EXPECT_EQ(order(days("90"), months("3")), "<=>");
  EXPECT_EQ(order(days("83.999"), months("3")), "<");
  EXPECT_EQ(order(days("93.001"), months("3")), ">");
}

TEST(Durations, FractionsAndLongerUnitsAcrossTheScales) {
  EXPECT_EQ(order(days("41"), months("1.5")), "<");
  EXPECT_EQ(order(days("42"), months("1.5")), "<=");
  EXPECT_EQ(order(days("46.5"), months("1.5")), "=>");
  EXPECT_EQ(order(days("47"), months("1.5")), ">");
  EXPECT_EQ(order(weeks("4"), months("1")), "<=");
  EXPECT_EQ(order(weeks("13"), months("3")), "<=>");
  EXPECT_EQ(order(weeks("48"), years("1")), "<=");
  EXPECT_EQ(order(days("372"), years("1")), "=>");
  EXPECT_EQ(order(days("373"), years("1")), ">");
}

TEST(Durations, NothingIsAsLongAsNothing) {
  EXPECT_EQ(order(days("0"), months("0")), "=");
  EXPECT_EQ(order(days("1"), months("0")), ">");
  EXPECT_EQ(order(weeks("0"), years("0.5")), "<");
}

TEST(Durations, BelowZeroTheSpanTurnsRound) {
  EXPECT_EQ(order(days("-27"), months("-1")), ">");
  EXPECT_EQ(order(days("-28"), months("-1")), "=>");
  EXPECT_EQ(order(days("-30"), months("-1")), "<=>");
  EXPECT_EQ(order(days("-31"), months("-1")), "<=");
  EXPECT_EQ(order(days("-32"), months("-1")), "<");
}

TEST(Durations, HoursCompareWithHoursOnly) {
  EXPECT_EQ(order(hours("48"), hours("47.5")), ">");
  EXPECT_EQ(order(hours("48"), hours("48.00")), "=");
  EXPECT_EQ(order(hours("48"), days("2")), "<=>");
  EXPECT_EQ(order(hours("0"), months("100")), "<=>");
}

TEST(Durations, TheWidestValuesDoNotOverflow) {
  const std::string widest = std::string(38, '9') + "e96";
  EXPECT_EQ(order(years(widest), months(widest)), ">");
  EXPECT_EQ(order(days(widest), weeks(widest)), "<");
  EXPECT_EQ(order(days(widest), years(widest)), "<");
  EXPECT_EQ(order(weeks(widest), months("1e-96")), ">");
}

TEST(DurationUnits, NamesReadBack) {
  for (const DurationUnit unit :
       {DurationUnit::hour, DurationUnit::day, DurationUnit::week, DurationUnit::month, DurationUnit::year}) {
    EXPECT_EQ(parse_duration_unit(name(unit)), unit);
  }
  EXPECT_EQ(name(DurationUnit::month), "month");
  for (const std::string_view text : {"", "days", "Day", "day ", "minute"}) EXPECT_FALSE(parse_duration_unit(text));
}

}  // namespace
}  // namespace mizan::engine
