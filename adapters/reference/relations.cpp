#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

namespace {

Orders orders_of(std::strong_ordering order) {
  return {.less = order<0, .equal = order == 0, .greater = order> 0, .currencies_meet = false};
}

// The orders that are possible between two values of one type.
Orders orders_between(const Outcome& left, const Outcome& right) {
  if (const auto* duration = std::get_if<engine::Duration>(&left.value)) {
    const auto possible = engine::compare(*duration, std::get<engine::Duration>(right.value));
    return {possible.may_be_less, possible.may_be_equal, possible.may_be_greater, false};
  }
  if (const auto* date = std::get_if<engine::Date>(&left.value)) {
    return orders_of(*date <=> std::get<engine::Date>(right.value));
  }
  if (const auto* moment = std::get_if<engine::Moment>(&left.value)) {
    return orders_of(*moment <=> std::get<engine::Moment>(right.value));
  }
  // Truths, members and texts are equal or not.
  bool equal = false;
  if (const auto* truth = std::get_if<bool>(&left.value)) equal = *truth == std::get<bool>(right.value);
  if (const auto* member = std::get_if<engine::MemberIndex>(&left.value)) {
    equal = *member == std::get<engine::MemberIndex>(right.value);
  }
  if (const auto* text = std::get_if<std::string>(&left.value)) equal = *text == std::get<std::string>(right.value);
  return {.less = !equal, .equal = equal, .greater = !equal, .currencies_meet = false};
}

// An unknown number is compared too: it may lie where every order but one is out.
bool are_quantities(const Expr& expr) {
  switch (expr.type.kind) {
    case engine::TypeKind::integer:
    case engine::TypeKind::decimal:
    case engine::TypeKind::percent:
    case engine::TypeKind::money:
    case engine::TypeKind::exact_decimal:
    case engine::TypeKind::exact_money:
      return true;
    default:
      return false;
  }
}

Orders orders_of_quantities(const Outcome& left, const Outcome& right, const Expr& expr) {
  const bool money = expr.type.kind == engine::TypeKind::money || expr.type.kind == engine::TypeKind::exact_money;
  return compare(quantity_of(left, money), quantity_of(right, money));
}

Truth whether(bool possible, bool otherwise_possible) {
  if (possible && otherwise_possible) return Truth::unknown;
  return truth(possible);
}

Outcome judged(Truth result, const Orders& orders, const Outcome& left, const Outcome& right) {
  Doubts doubts;
  doubts.add(left);
  doubts.add(right);
  if (orders.currencies_meet) doubts.add(Why{engine::Reason::fault, engine::Fault::currencies_differ});
  return doubts.truth(result);
}

}  // namespace

// None equals nothing but none; with an unknown operand it is unknown.
Outcome Evaluator::equality(const Expr& expr) {
  const Outcome left = evaluate(expr.operands[0]);
  const Outcome right = evaluate(expr.operands[1]);
  if (left.none() || right.none()) {
    if (left.none() && right.none()) return known(true);
    const Outcome& other = left.none() ? right : left;
    // An amount that is there and lacks its currency is not an absence.
    const auto* quantity = std::get_if<Quantity>(&other.value);
    if (other.known() || (quantity != nullptr && quantity->exact)) return known(false);
    return unknown(other.why, other.needs);
  }
  if (are_quantities(expr.operands[0])) {
    const Orders orders = orders_of_quantities(left, right, expr.operands[0]);
    return judged(whether(orders.equal, orders.less || orders.greater), orders, left, right);
  }
  if (!left.known() || !right.known()) return judged(Truth::unknown, {}, left, right);
  const Orders orders = orders_between(left, right);
  return judged(whether(orders.equal, orders.less || orders.greater), orders, left, right);
}

Outcome Evaluator::ordering(const Expr& expr) {
  const Outcome left = evaluate(expr.operands[0]);
  const Outcome right = evaluate(expr.operands[1]);
  if (left.none() || right.none()) return judged(Truth::unknown, {}, left, right);
  const bool quantities = are_quantities(expr.operands[0]);
  if (!quantities && (!left.known() || !right.known())) return judged(Truth::unknown, {}, left, right);
  const Orders orders = quantities ? orders_of_quantities(left, right, expr.operands[0]) : orders_between(left, right);
  const Truth result = expr.op == Op::less ? whether(orders.less, orders.equal || orders.greater)
                                           : whether(orders.less || orders.equal, orders.greater);
  return judged(result, orders, left, right);
}

Outcome Evaluator::relation_to_constant(const Expr& expr) {
  const Outcome operand = evaluate(expr.operands.front());
  // An absence is not zero, is no member, lies in no group and mentions nothing.
  if (operand.none()) return known(false);
  if (expr.op == Op::is_zero) {
    const Signs signs = quantity_of(operand, false).signs;
    return of_truth(whether(signs.zero, signs.minus || signs.plus), operand.why, operand.needs);
  }
  if (!operand.known()) return unknown(operand.why, operand.needs);
  switch (expr.op) {
    case Op::in_members: {
      const std::uint16_t member = std::get<engine::MemberIndex>(operand.value).index;
      return known(std::find(expr.members.begin(), expr.members.end(), member) != expr.members.end());
    }
    case Op::within:
      return known(std::get<std::string>(operand.value).starts_with(expr.text));
    case Op::mentions:
      return known(!mentions(std::get<std::string>(operand.value), expr.lexicon).empty());
    default:
      assert(false);
      std::unreachable();
  }
}

std::vector<engine::EvidenceItem::TextSpan> Evaluator::mentions(std::string_view text, std::uint32_t lexicon) const {
  if (!find_mentions_) return {};
  return find_mentions_(text, lexicon);
}

}  // namespace mizan::reference
