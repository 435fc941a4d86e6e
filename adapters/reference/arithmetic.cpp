#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

namespace {

Outcome fault(engine::Fault which) { return unknown(Why{engine::Reason::fault, which}); }

// A whole number of `per_unit` in the duration: months in 1.5 years are 18, days in 1.5 months are not whole.
std::optional<std::int64_t> whole(const engine::Duration& duration, std::int64_t per_unit) {
  const auto scaled = engine::multiply(duration.value, engine::Decimal{per_unit, 0});
  if (!scaled) return std::nullopt;
  const auto rounded = engine::round(engine::Quotient{*scaled, {1, 0}}, 0, engine::Rounding::down);
  if (!rounded || *rounded != *scaled) return std::nullopt;
  constexpr engine::Int128 most = 1'000'000'000;
  if (rounded->coefficient > most || rounded->coefficient < -most) return std::nullopt;
  return static_cast<std::int64_t>(rounded->coefficient);
}

// A duration that is no whole number of days or months, or in hours, leads to no date.
std::expected<engine::Date, engine::Fault> moved(engine::Date date, engine::Duration duration, bool back,
                                                 engine::DayRounding rounding) {
  if (back) duration.value = engine::negate(duration.value);
  std::optional<std::int64_t> count;
  switch (duration.unit) {
    case engine::DurationUnit::hour:
      break;
    case engine::DurationUnit::day:
    case engine::DurationUnit::week:
      count = whole(duration, duration.unit == engine::DurationUnit::day ? 1 : 7);
      if (count) return engine::add_days(date, *count);
      break;
    case engine::DurationUnit::month:
    case engine::DurationUnit::year:
      count = whole(duration, duration.unit == engine::DurationUnit::month ? 1 : 12);
      if (count) return engine::add_months(date, *count, rounding);
      break;
  }
  return std::unexpected(engine::Fault::date_out_of_range);
}

Computed compute(const Expr& expr, const Quantity& left, const Quantity& right) {
  switch (expr.op) {
    case Op::add:
      return add(left, right);
    case Op::subtract:
      return subtract(left, right);
    case Op::multiply:
      return multiply(left, right);
    case Op::divide:
      return divide(left, right);
    case Op::negate:
      return negate(left);
    case Op::round:
      return round(left, expr.places, expr.rounding);
    default:
      assert(false);
      std::unreachable();
  }
}

bool known_zero(const Outcome& outcome) {
  const auto* quantity = std::get_if<Quantity>(&outcome.value);
  return quantity != nullptr && is_zero(*quantity);
}

}  // namespace

Outcome Evaluator::arithmetic(const Expr& expr) {
  const Outcome left = evaluate(expr.operands.front());
  const Outcome right = evaluate(expr.operands.back());  // The same operand again where there is one only.
  // Whatever the dividend is, known or not, there is no result.
  if (expr.op == Op::divide && known_zero(right)) return fault(engine::Fault::division_by_zero);
  Doubts doubts;
  doubts.add(left);
  doubts.add(right);
  if (left.absent() || right.absent()) return doubts.unknown();
  const Computed result = compute(expr, std::get<Quantity>(left.value), std::get<Quantity>(right.value));
  if (!result) {
    doubts.add(fault(result.error()));
    return doubts.unknown();
  }
  if (!*result) return doubts.unknown();
  return doubts.quantity(**result);
}

Outcome Evaluator::calendar(const Expr& expr) {
  const Outcome left = evaluate(expr.operands[0]);
  const Outcome right = evaluate(expr.operands[1]);
  if (!left.known() || !right.known()) {
    Doubts doubts;
    doubts.add(left);
    doubts.add(right);
    return doubts.unknown();
  }
  const engine::Date date = std::get<engine::Date>(left.value);
  switch (expr.op) {
    case Op::date_add:
    case Op::date_subtract: {
      const auto result =
          moved(date, std::get<engine::Duration>(right.value), expr.op == Op::date_subtract, expr.day_rounding);
      if (!result) return fault(result.error());
      return known(*result);
    }
    case Op::date_difference: {
      const std::int32_t days = date.days - std::get<engine::Date>(right.value).days;
      return known(engine::Duration{{days, 0}, engine::DurationUnit::day});
    }
    case Op::completed_years:
      return known(exactly(engine::Decimal{engine::completed_years(date, std::get<engine::Date>(right.value)), 0}));
    default:
      assert(false);
      std::unreachable();
  }
}

}  // namespace mizan::reference
