// A definition that has versions: the one of the judged day, or what all of them agree on.
#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Date;

namespace {

bool agree(const Outcome& left, const Outcome& right) {
  if (left.none() || right.none()) return left.none() && right.none();
  if (!left.known() || !right.known() || left.value.index() != right.value.index()) return false;
  if (const auto* quantity = std::get_if<Quantity>(&left.value)) {
    const Orders orders = compare(*quantity, std::get<Quantity>(right.value));
    return orders.equal && !orders.less && !orders.greater;
  }
  if (const auto* length = std::get_if<engine::Duration>(&left.value)) {
    const auto& other = std::get<engine::Duration>(right.value);
    return length->value == other.value && length->unit == other.unit;
  }
  if (const auto* truth = std::get_if<bool>(&left.value)) return *truth == std::get<bool>(right.value);
  if (const auto* day = std::get_if<Date>(&left.value)) return *day == std::get<Date>(right.value);
  if (const auto* moment = std::get_if<engine::Moment>(&left.value))
    return *moment == std::get<engine::Moment>(right.value);
  if (const auto* member = std::get_if<engine::MemberIndex>(&left.value)) {
    return *member == std::get<engine::MemberIndex>(right.value);
  }
  return std::get<std::string>(left.value) == std::get<std::string>(right.value);
}

}  // namespace

std::optional<std::size_t> Evaluator::version_taken(const Expr& versions, Date day) {
  for (std::size_t i = 0; i < versions.periods.size(); ++i) {
    const auto& periods = versions.periods[i];
    const auto holds = [&](const engine::Validity& period) { return period.holds(day); };
    if (std::any_of(periods.begin(), periods.end(), holds)) return i + 1;
  }
  return std::nullopt;
}

Outcome Evaluator::version(const Expr& expr) {
  const Outcome day = evaluate(expr.operands.front());
  if (day.known()) {
    const Date date = std::get<Date>(day.value);
    if (const auto taken = version_taken(expr, date)) return evaluate(expr.operands[*taken]);
    return unknown({engine::Reason::missing_reference, {}}, {expr.written + " " + to_string(date)});
  }
  const Outcome first = evaluate(expr.operands[1]);
  const bool agreed = std::all_of(expr.operands.begin() + 2, expr.operands.end(),
                                  [&](const Expr& one) { return agree(first, evaluate(one)); });
  if (agreed && (first.known() || first.none())) return first;
  return unknown(day.why, day.needs);
}

}  // namespace mizan::reference
