#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

namespace {

Outcome fault(engine::Fault which) { return unknown(Why{engine::Reason::fault, which}); }

std::optional<std::int64_t> whole(const engine::Decimal& value) {
  const auto rounded = engine::round(engine::Quotient{value, {1, 0}}, 0, engine::Rounding::down);
  if (!rounded || *rounded != value) return std::nullopt;
  constexpr engine::Int128 most = 1'000'000'000;
  if (rounded->coefficient > most || rounded->coefficient < -most) return std::nullopt;
  return static_cast<std::int64_t>(rounded->coefficient);
}

// A duration that is no whole number of its unit, or in hours, leads to no date.
std::expected<engine::Date, engine::Fault> moved(engine::Date date, const engine::Duration& duration, bool back,
                                                 engine::DayRounding rounding) {
  std::optional<std::int64_t> count = whole(duration.value);
  if (!count) return std::unexpected(engine::Fault::date_out_of_range);
  if (back) count = -*count;
  switch (duration.unit) {
    case engine::DurationUnit::hour:
      break;
    case engine::DurationUnit::day:
      return engine::add_days(date, *count);
    case engine::DurationUnit::week:
      return engine::add_days(date, *count * 7);
    case engine::DurationUnit::month:
      return engine::add_months(date, *count, rounding);
    case engine::DurationUnit::year:
      return engine::add_months(date, *count * 12, rounding);
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

bool is_money(const Expr& expr) {
  return expr.type.kind == engine::TypeKind::money || expr.type.kind == engine::TypeKind::exact_money;
}

Quantity number_of(const Outcome& outcome, const Expr& expr) {
  return outcome.none() ? anywhere(is_money(expr)) : quantity_of(outcome, is_money(expr));
}

}  // namespace

Outcome Evaluator::arithmetic(const Expr& expr) {
  const Expr& first = expr.operands.front();
  const Expr& last = expr.operands.back();  // The same operand again where there is one only.
  const Outcome left = evaluate(first);
  const Outcome right = &first == &last ? left : evaluate(last);
  Doubts doubts;
  doubts.add(left);
  doubts.add(right);
  // Zero times anything is zero, also times what is not there.
  if ((left.none() || right.none()) && expr.op != Op::multiply) return doubts.unknown();
  const Computed result = compute(expr, number_of(left, first), number_of(right, last));
  if (result) return doubts.quantity(*result);
  doubts.add(fault(result.error()));
  return doubts.unknown();
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
