#include "engine/model/duration.hpp"

#include <array>
#include <utility>

namespace mizan::engine {
namespace {

constexpr std::array<std::string_view, 5> unit_names{"hour", "day", "week", "month", "year"};

constexpr std::int32_t month_days_min = 28;
constexpr std::int32_t month_days_max = 31;

// Durations of one scale compare with each other.
enum class Scale : unsigned char { hours, days, months };

struct UnitSize {
  Scale scale;
  std::int32_t factor;  // How many of the smallest unit of the scale.
};

UnitSize size_of(DurationUnit unit) {
  switch (unit) {
    case DurationUnit::hour:
      return {Scale::hours, 1};
    case DurationUnit::day:
      return {Scale::days, 1};
    case DurationUnit::week:
      return {Scale::days, 7};
    case DurationUnit::month:
      return {Scale::months, 1};
    case DurationUnit::year:
      return {Scale::months, 12};
  }
  std::unreachable();
}

// left × left_factor against right × right_factor, divided across so that no product can leave 38 digits.
std::strong_ordering compare_scaled(const Decimal& left, std::int32_t left_factor, const Decimal& right,
                                    std::int32_t right_factor) {
  return compare(Quotient{left, {right_factor, 0}}, Quotient{right, {left_factor, 0}});
}

DurationComparison only(std::strong_ordering order) {
  return {.may_be_less = order<0, .may_be_equal = order == 0, .may_be_greater = order> 0};
}

DurationComparison reversed(const DurationComparison& comparison) {
  return {.may_be_less = comparison.may_be_greater,
          .may_be_equal = comparison.may_be_equal,
          .may_be_greater = comparison.may_be_less};
}

DurationComparison compare_days_with_months(const Decimal& days, std::int32_t days_factor, const Decimal& months,
                                            std::int32_t months_factor) {
  const auto shortest = compare_scaled(days, days_factor, months, months_factor * month_days_min);
  const auto longest = compare_scaled(days, days_factor, months, months_factor * month_days_max);
  // Below zero the longer months give the lesser end of the span.
  const auto against_lower = sign(months) < 0 ? longest : shortest;
  const auto against_upper = sign(months) < 0 ? shortest : longest;
  return {.may_be_less = against_upper < 0,
          .may_be_equal = against_lower >= 0 && against_upper <= 0,
          .may_be_greater = against_lower > 0};
}

}  // namespace

std::string_view name(DurationUnit unit) { return unit_names[static_cast<std::size_t>(unit)]; }

std::optional<DurationUnit> parse_duration_unit(std::string_view text) {
  for (std::size_t i = 0; i < unit_names.size(); ++i) {
    if (unit_names[i] == text) return static_cast<DurationUnit>(i);
  }
  return std::nullopt;
}

DurationComparison compare(const Duration& left, const Duration& right) {
  const UnitSize left_size = size_of(left.unit);
  const UnitSize right_size = size_of(right.unit);
  if (left_size.scale == right_size.scale) {
    return only(compare_scaled(left.value, left_size.factor, right.value, right_size.factor));
  }
  if (left_size.scale == Scale::hours || right_size.scale == Scale::hours) return {true, true, true};
  if (left_size.scale == Scale::days) {
    return compare_days_with_months(left.value, left_size.factor, right.value, right_size.factor);
  }
  return reversed(compare_days_with_months(right.value, right_size.factor, left.value, left_size.factor));
}

}  // namespace mizan::engine
