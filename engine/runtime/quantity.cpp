#include "engine/runtime/quantity.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace mizan::engine {

namespace {

using Unit = Quantity::Unit;
using State = Quantity::State;

Bound at(const Quotient& value, bool open = false) { return {value, false, open}; }
Bound at_zero(bool open = false) { return at({Decimal{}, Decimal{1, 0}}, open); }

int sign(const Bound& bound) { return sign(bound.value.numerator); }

bool is_money(const Quantity& value) { return value.unit != Unit::plain; }

/// Where the two ends are one value that is attained, there is but one amount, whatever is not known: nothing times
/// anything.
std::optional<Quotient> one_amount(const Quantity& value) {
  if (value.low.infinite || value.high.infinite || value.low.open || value.high.open) return std::nullopt;
  if (compare(value.low.value, value.high.value) != 0) return std::nullopt;
  return value.low.value;
}

bool exact_zero(const Quantity& value) { return value.state == State::exact && sign(value.low) == 0; }

Reason graver(Reason left, Reason right) { return left < right ? right : left; }

// The gravest reason among the operands that are not exact; none counts as a missing fact.
Reason reason_among(const Quantity& left, const Quantity& right) {
  Reason reason = Reason::missing_fact;
  if (left.state == State::inexact) reason = graver(reason, left.reason);
  if (right.state == State::inexact) reason = graver(reason, right.reason);
  return reason;
}

bool is_faulted(const Quantity& value) { return value.state == State::inexact && value.reason == Reason::fault; }

std::optional<Fault> fault_among(const Quantity& left, const Quantity& right) {
  return first_of(is_faulted(left) ? left.fault : std::nullopt, is_faulted(right) ? right.fault : std::nullopt);
}

Quantity unknown_of(const Quantity& left, const Quantity& right, bool money) {
  Quantity result = unbounded(reason_among(left, right), money);
  result.fault = fault_among(left, right);
  return result;
}

// Two currencies that are known, of the whole or of a part, and are not one.
bool meet(const Quantity& left, const Quantity& right) {
  return left.currency.known() && right.currency.known() && left.currency != right.currency;
}

Quantity interval(const Quantity& left, const Quantity& right, Unit unit, CurrencyId currency) {
  Quantity result;
  result.state = left.state == State::exact && right.state == State::exact ? State::exact : State::inexact;
  result.unit = unit;
  result.currency = currency;
  result.reason = reason_among(left, right);
  result.fault = fault_among(left, right);
  return result;
}

// Only what the signs tell: from zero up when neither part can be negative, above zero when one is.
Quantity sign_of_sum(const Quantity& left, const Quantity& right, Unit unit) {
  Quantity result = interval(left, right, unit, left.currency.known() ? left.currency : right.currency);
  result.state = State::inexact;
  if (unit == Unit::mixed && result.reason != Reason::fault) {
    result.reason = Reason::fault;
    result.fault = Fault::currencies_differ;
  }
  const Bound low[] = {sign_only(left.low, -1), sign_only(right.low, -1)};
  const Bound high[] = {sign_only(left.high, 1), sign_only(right.high, 1)};
  if (!low[0].infinite && !low[1].infinite) result.low = at_zero(low[0].open || low[1].open);
  if (!high[0].infinite && !high[1].infinite) result.high = at_zero(high[0].open || high[1].open);
  return result;
}

std::optional<Bound> sum(const Bound& left, const Bound& right) {
  if (left.infinite || right.infinite) return Bound{};
  const auto value = add(left.value.numerator, right.value.numerator);
  if (!value) return std::nullopt;
  return at({*value, Decimal{1, 0}}, left.open || right.open);
}

/// The corner of a product or quotient: a finite value, or minus or plus infinity.
struct Corner {
  int infinity = 0;
  Quotient value;
  bool open = false;
};

bool below(const Corner& left, const Corner& right) {
  if (left.infinity != 0 || right.infinity != 0) return left.infinity < right.infinity;
  const auto order = compare(left.value, right.value);
  return order < 0 || (order == 0 && !left.open && right.open);  // an attained end wins as the lower one
}
bool above(const Corner& left, const Corner& right) {
  if (left.infinity != 0 || right.infinity != 0) return left.infinity > right.infinity;
  const auto order = compare(left.value, right.value);
  return order > 0 || (order == 0 && !left.open && right.open);
}

Bound bound_of(const Corner& corner) { return corner.infinity != 0 ? Bound{} : at(corner.value, corner.open); }

/// `side` is -1 for a lower end, 1 for an upper one: what infinite means there.
std::optional<Corner> product(const Bound& left, int left_side, const Bound& right, int right_side) {
  const auto zero = [](const Bound& bound) { return !bound.infinite && sign(bound) == 0; };
  if (zero(left) || zero(right)) {
    // Zero times anything is zero, and it is attained when the zero is.
    const bool attained = (zero(left) && !left.open) || (zero(right) && !right.open);
    return Corner{0, {Decimal{}, Decimal{1, 0}}, !attained};
  }
  const int left_sign = left.infinite ? left_side : sign(left);
  const int right_sign = right.infinite ? right_side : sign(right);
  if (left.infinite || right.infinite) return Corner{left_sign * right_sign, {}, false};
  const auto value = multiply(left.value.numerator, right.value.numerator);
  if (!value) return std::nullopt;
  return Corner{0, {*value, Decimal{1, 0}}, left.open || right.open};
}

/// `right` is not zero, nor can it be.
std::optional<Corner> quotient(const Bound& left, int left_side, const Bound& right, int right_side) {
  if (!left.infinite && sign(left) == 0) return Corner{0, {Decimal{}, Decimal{1, 0}}, left.open};
  const int right_sign = right.infinite ? right_side : sign(right);
  if (left.infinite) return Corner{left_side * right_sign, {}, false};
  if (right.infinite) return Corner{0, {Decimal{}, Decimal{1, 0}}, true};
  const auto value = divide(left.value.numerator, right.value.numerator);
  if (!value) return std::nullopt;
  return Corner{0, *value, left.open || right.open};
}

template <typename Operation>
Quantity corners(const Quantity& left, const Quantity& right, Quantity result, Operation operation) {
  const std::array<std::optional<Corner>, 4> all = {
      operation(left.low, -1, right.low, -1), operation(left.low, -1, right.high, 1),
      operation(left.high, 1, right.low, -1), operation(left.high, 1, right.high, 1)};
  for (const auto& corner : all) {
    if (!corner) return faulted(Fault::overflow, is_money(result));
  }
  Corner low = *all[0];
  Corner high = *all[0];
  for (const auto& corner : all) {
    if (below(*corner, low)) low = *corner;
    if (above(*corner, high)) high = *corner;
  }
  result.low = bound_of(low);
  result.high = bound_of(high);
  return result;
}

bool surely_below(const Bound& high, const Bound& low) {
  if (high.infinite || low.infinite) return false;
  const auto order = compare(high.value, low.value);
  return order < 0 || (order == 0 && (high.open || low.open));
}
bool surely_at_most(const Bound& high, const Bound& low) {
  return !high.infinite && !low.infinite && compare(high.value, low.value) <= 0;
}

}  // namespace

Unit unit_of(const Quantity& value) { return is_money(value) && exact_zero(value) ? Unit::any : value.unit; }

Bound sign_only(const Bound& bound, int side) {
  if (bound.infinite) return {};
  const int towards = sign(bound) * side;  // above zero: the end lies further out than zero
  if (towards > 0) return {};
  return at_zero(towards < 0 || bound.open);
}

std::optional<Fault> first_of(std::optional<Fault> left, std::optional<Fault> right) {
  if (!left || !right) return left ? left : right;
  return std::min(*left, *right);
}

Quantity exact(const Decimal& value) {
  Quantity result;
  result.state = State::exact;
  result.low = result.high = at({value, Decimal{1, 0}});
  return result;
}

Quantity exact(const Money& money) {
  Quantity result = exact(money.amount);
  result.unit = money.currency.known() ? Unit::known : Unit::unknown;
  result.currency = money.currency;
  return result;
}

Quantity unbounded(Reason reason, bool money) {
  Quantity result;
  result.reason = reason;
  result.unit = money ? Unit::unknown : Unit::plain;
  return result;
}

Quantity faulted(Fault fault, bool money) {
  Quantity result = unbounded(Reason::fault, money);
  result.fault = fault;
  return result;
}

Quantity none_quantity(bool money) {
  Quantity result = unbounded(Reason::missing_fact, money);
  result.state = State::none;
  return result;
}

Quantity between(const Decimal* low, const Decimal* high, bool money) {
  Quantity result = unbounded(Reason::missing_fact, money);
  if (low != nullptr) result.low = at({*low, Decimal{1, 0}});
  if (high != nullptr) result.high = at({*high, Decimal{1, 0}});
  return result;
}

Quantity count_between(std::uint32_t low, std::uint32_t high, Reason reason) {
  Quantity result = exact(Decimal{low, 0});
  if (low == high) return result;
  result.state = State::inexact;
  result.reason = reason;
  result.high = at({Decimal{high, 0}, Decimal{1, 0}});
  return result;
}

Quantity or_zero(const Quantity& value, Reason reason) {
  Quantity result = value.state == State::none ? unbounded(Reason::missing_fact, is_money(value)) : value;
  result.reason = value.state == State::inexact ? graver(value.reason, reason) : reason;
  if (exact_zero(value)) return value;
  result.state = State::inexact;
  if (!result.low.infinite && sign(result.low) >= 0) result.low = at_zero();
  if (!result.high.infinite && sign(result.high) <= 0) result.high = at_zero();
  return result;
}

Quantity add(const Quantity& left, const Quantity& right) {
  if (left.state == State::none || right.state == State::none) {
    return unknown_of(left, right, is_money(left));
  }
  const Unit l = unit_of(left);
  const Unit r = unit_of(right);
  Unit unit = left.unit;
  CurrencyId currency = left.currency;
  if (l == Unit::any) {
    unit = right.unit;
    currency = right.currency;
  } else if (r != Unit::any && l != Unit::plain) {
    if (l == Unit::mixed || r == Unit::mixed || meet(left, right)) return sign_of_sum(left, right, Unit::mixed);
    if (l == Unit::unknown || r == Unit::unknown) return sign_of_sum(left, right, Unit::unknown);
  }
  Quantity result = interval(left, right, unit, currency);
  const auto low = sum(left.low, right.low);
  const auto high = sum(left.high, right.high);
  if (!low || !high) return faulted(Fault::overflow, is_money(left));
  result.low = *low;
  result.high = *high;
  return result;
}

Quantity negate(const Quantity& value) {
  if (value.state == State::none) return unbounded(Reason::missing_fact, is_money(value));
  Quantity result = value;
  result.low = value.high;
  result.high = value.low;
  result.low.value.numerator = negate(result.low.value.numerator);
  result.high.value.numerator = negate(result.high.value.numerator);
  return result;
}

Quantity multiply(const Quantity& left, const Quantity& right) {
  // None is as good as unknown: were it not, the least of an empty list would undo what its every value settles.
  if (left.state == State::none) return multiply(unbounded(Reason::missing_fact, is_money(left)), right);
  if (right.state == State::none) return multiply(left, unbounded(Reason::missing_fact, is_money(right)));
  const Quantity& unit = is_money(left) ? left : right;
  return corners(left, right, interval(left, right, unit.unit, unit.currency), product);
}

Quantity divide(const Quantity& left, const Quantity& right) {
  if (left.state == State::none || right.state == State::none) {
    return unknown_of(left, right, is_money(left));
  }
  if (exact_zero(right)) return faulted(Fault::division_by_zero, is_money(left));
  const bool may_be_zero =
      (right.low.infinite || sign(right.low) <= 0) && (right.high.infinite || sign(right.high) >= 0);
  const bool above_zero = !right.low.infinite && sign(right.low) == 0 && right.low.open;
  const bool below_zero = !right.high.infinite && sign(right.high) == 0 && right.high.open;
  if (may_be_zero || above_zero || below_zero) return unknown_of(left, right, is_money(left));
  return corners(left, right, interval(left, right, left.unit, left.currency), quotient);
}

Quantity round(const Quantity& value, int places, Rounding rounding) {
  if (value.state == State::none) return unbounded(Reason::missing_fact, is_money(value));
  Quantity result = value;
  for (Bound* bound : {&result.low, &result.high}) {
    if (bound->infinite) continue;
    const auto rounded = round(bound->value, places, rounding);
    if (!rounded) return faulted(Fault::overflow, is_money(value));
    *bound = at({*rounded, Decimal{1, 0}});  // rounding is monotone, and what it gives is attained at the most
  }
  return result;
}

std::optional<Truth> clash(const Quantity& left, const Quantity& right) {
  const Unit l = unit_of(left);
  const Unit r = unit_of(right);
  if (l == Unit::plain || r == Unit::plain || l == Unit::any || r == Unit::any) return std::nullopt;
  if (l == Unit::mixed || r == Unit::mixed) return Truth::fault;
  // Where a currency is missing the other operand may be in fault besides; the two need not meet, for what is missing
  // may cancel the rest.
  if (l == Unit::unknown || r == Unit::unknown) return unknown_because(reason_among(left, right));
  if (meet(left, right)) return Truth::fault;
  return std::nullopt;
}

Truth less(const Quantity& left, const Quantity& right) {
  if (left.state == State::none || right.state == State::none) return unknown_because(reason_among(left, right));
  if (const auto truth = clash(left, right)) return *truth;
  if (surely_below(left.high, right.low)) return Truth::yes;
  if (surely_at_most(right.high, left.low)) return Truth::no;
  return unknown_because(reason_among(left, right));
}

Truth less_equal(const Quantity& left, const Quantity& right) {
  if (left.state == State::none || right.state == State::none) return unknown_because(reason_among(left, right));
  if (const auto truth = clash(left, right)) return *truth;
  if (surely_at_most(left.high, right.low)) return Truth::yes;
  if (surely_below(right.high, left.low)) return Truth::no;
  return unknown_because(reason_among(left, right));
}

Truth equal(const Quantity& left, const Quantity& right) {
  if (left.state == State::none || right.state == State::none) {
    if (left.state == right.state) return Truth::yes;
    if (left.state == State::inexact || right.state == State::inexact)
      return unknown_because(reason_among(left, right));
    return Truth::no;
  }
  if (const auto truth = clash(left, right)) return *truth;
  const auto l = one_amount(left);
  const auto r = one_amount(right);
  if (l && r) return truth_of(compare(*l, *r) == 0);
  if (surely_below(left.high, right.low) || surely_below(right.high, left.low)) return Truth::no;
  return unknown_because(reason_among(left, right));
}

Truth is_zero(const Quantity& value) {
  if (value.state == State::none) return Truth::no;
  if (const auto amount = one_amount(value)) return truth_of(sign(amount->numerator) == 0);
  const bool positive = !value.low.infinite && (sign(value.low) > 0 || (sign(value.low) == 0 && value.low.open));
  const bool negative = !value.high.infinite && (sign(value.high) < 0 || (sign(value.high) == 0 && value.high.open));
  return positive || negative ? Truth::no : unknown_because(value.reason);
}

}  // namespace mizan::engine
