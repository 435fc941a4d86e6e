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
  if (const auto* quantity = std::get_if<Quantity>(&left.value)) {
    return compare(*quantity, std::get<Quantity>(right.value));
  }
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
  using State = Outcome::State;
  if (left.state == State::none || right.state == State::none) {
    if (left.state == right.state) return known(true);
    const Outcome& other = left.state == State::none ? right : left;
    // An amount that is there and lacks its currency is not an absence.
    const auto* quantity = std::get_if<Quantity>(&other.value);
    if (other.known() || (quantity != nullptr && one_amount(*quantity))) return known(false);
    return unknown(other.why, other.needs);
  }
  if (left.state == State::unknown || right.state == State::unknown) return judged(Truth::unknown, {}, left, right);
  const Orders orders = orders_between(left, right);
  return judged(whether(orders.equal, orders.less || orders.greater), orders, left, right);
}

Outcome Evaluator::ordering(const Expr& expr) {
  const Outcome left = evaluate(expr.operands[0]);
  const Outcome right = evaluate(expr.operands[1]);
  if (left.absent() || right.absent()) return judged(Truth::unknown, {}, left, right);
  const Orders orders = orders_between(left, right);
  const Truth result = expr.op == Op::less ? whether(orders.less, orders.equal || orders.greater)
                                           : whether(orders.less || orders.equal, orders.greater);
  return judged(result, orders, left, right);
}

Outcome Evaluator::relation_to_constant(const Expr& expr) {
  const Outcome operand = evaluate(expr.operands.front());
  using State = Outcome::State;
  if (expr.op == Op::is_zero) {
    if (operand.absent()) return unknown(operand.why, operand.needs);
    const Signs& signs = std::get<Quantity>(operand.value).signs;
    return of_truth(whether(signs.zero, signs.minus || signs.plus), operand.why, operand.needs);
  }
  // An absence is no member, lies in no group and mentions nothing.
  if (operand.state == State::none) return known(false);
  if (operand.state == State::unknown) return unknown(operand.why, operand.needs);
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
