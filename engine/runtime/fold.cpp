#include "engine/runtime/fold.hpp"

#include <algorithm>

namespace mizan::engine {

namespace {

// Whether `candidate` lies further out than `bound` on the side sought (outer is infinite: nothing lies further).
bool beyond(const Bound& candidate, const Bound& bound, bool maximum) {
  if (bound.infinite) return false;
  if (candidate.infinite) return true;
  const auto order = compare(candidate.value, bound.value);
  if (order == 0) return !candidate.open && bound.open;
  return maximum ? order > 0 : order < 0;
}

// Of two far ends of elements that surely belong, the one that binds: the extremum is at least as far out as both.
bool binds(const Bound& candidate, const Bound& bound, bool maximum) {
  if (candidate.infinite) return false;
  if (bound.infinite) return true;
  const auto order = compare(candidate.value, bound.value);
  if (order == 0) return candidate.open && !bound.open;
  return maximum ? order > 0 : order < 0;
}

// A none has no size, as an unknown.
Quantity sized(const Quantity& value, bool money) {
  return value.state == Quantity::State::none ? unbounded(Reason::missing_fact, money) : value;
}

// Elements that are all zero are zero of any currency; where the last was written in one, that one is shown.
Quantity::Unit unit_of_zeros(const Quantity& last) {
  return last.unit == Quantity::Unit::known ? Quantity::Unit::known : Quantity::Unit::any;
}

// Adds an end to another; false where the digits do not suffice.
bool add_to(Bound& total, const Bound& end) {
  total.open = total.open || end.open;
  if (total.infinite || end.infinite) {
    total.infinite = true;
    return true;
  }
  const auto value = add(total.value.numerator, end.value.numerator);
  if (value) total.value.numerator = *value;
  return value.has_value();
}

void add_sign(Bound& total, const Bound& sign) {
  total.infinite = total.infinite || sign.infinite;
  total.open = total.open || sign.open;
}

}  // namespace

void Currencies::take(const Quantity& element) {
  const Quantity::Unit unit = unit_of(element);
  if (unit == Quantity::Unit::plain || unit == Quantity::Unit::any) return;
  ++nonzero;
  unknown = unknown || unit == Quantity::Unit::unknown;
  clash = clash || unit == Quantity::Unit::mixed;
  if (!element.currency.known()) return;
  clash = clash || (known.known() && known != element.currency);
  known = element.currency;
}

void Doubts::take(const Quantity& element, Truth belongs) {
  if (mizan::engine::unknown(belongs)) {
    any = true;
    reason = std::max(reason, reason_of(belongs));
  }
  if (element.state != Quantity::State::inexact) return;
  any = true;
  if (element.reason == Reason::fault) fault = first_of(fault, element.fault);
  reason = std::max(reason, element.reason);
}

void Sum::take(const Quantity& value, Truth belongs) {
  const Quantity element = sized(value, money_);
  currencies_.take(element);
  const bool zero = is_zero(element) == Truth::yes;
  doubts_.take(element, zero ? Truth::yes : belongs);  // nothing is added whether or not it belongs
  const Quantity term = unknown(belongs) ? or_zero(element, reason_of(belongs)) : element;
  overflow_ = !add_to(low_, term.low) || overflow_;
  overflow_ = !add_to(high_, term.high) || overflow_;
  add_sign(sign_low_, sign_only(term.low, -1));
  add_sign(sign_high_, sign_only(term.high, 1));
  last_ = element;
}

Quantity Sum::result() const {
  Quantity result = unbounded(doubts_.reason, money_);
  result.fault = doubts_.fault;
  const bool signs_only = currencies_.signs_only();
  if (overflow_ && !signs_only) return faulted(Fault::overflow, money_);
  if (!doubts_.any && !signs_only) result.state = Quantity::State::exact;
  result.low = signs_only ? sign_low_ : low_;
  result.high = signs_only ? sign_high_ : high_;
  if (!money_) return result;
  result.currency = currencies_.known;
  if (currencies_.nonzero == 0) {
    result.unit = last_ ? unit_of_zeros(*last_) : Quantity::Unit::any;
    result.currency = last_ ? last_->currency : CurrencyId{};
  } else if (currencies_.clash) {
    result.unit = Quantity::Unit::mixed;
    if (result.reason != Reason::fault) result.fault = Fault::currencies_differ;
    result.reason = Reason::fault;
  } else {
    result.unit = currencies_.unknown ? Quantity::Unit::unknown : Quantity::Unit::known;
  }
  return result;
}

void Extremum::take(const Quantity& value, Truth belongs) {
  const Quantity element = sized(value, money_);
  currencies_.take(element);
  doubts_.take(element, belongs);
  const Bound& near = maximum_ ? element.high : element.low;
  const Bound& far = maximum_ ? element.low : element.high;
  if (taken_ == 0 || beyond(near, outer_, maximum_)) outer_ = near;
  ++taken_;
  last_ = element;
  if (belongs != Truth::yes) return;
  if (!any_sure_ || binds(far, inner_, maximum_)) inner_ = far;
  any_sure_ = true;
}

Quantity Extremum::result() const {
  if (taken_ == 0) return none_quantity(money_);
  if (currencies_.clash) return faulted(Fault::currencies_differ, money_);
  Quantity result = unbounded(doubts_.reason, money_);
  result.fault = doubts_.fault;
  if (money_ && currencies_.nonzero == 0) result.unit = Quantity::Unit::any;
  if (!any_sure_) return result;  // it may be none
  if (taken_ == 1) return last_;
  const int side = maximum_ ? 1 : -1;
  const bool signs_only = currencies_.signs_only();
  if (!doubts_.any && !signs_only) result.state = Quantity::State::exact;
  (maximum_ ? result.high : result.low) = signs_only ? sign_only(outer_, side) : outer_;
  (maximum_ ? result.low : result.high) = signs_only ? sign_only(inner_, -side) : inner_;
  if (!money_) return result;
  const bool zeros = currencies_.nonzero == 0;
  result.unit = zeros ? unit_of_zeros(last_) : currencies_.unknown ? Quantity::Unit::unknown : Quantity::Unit::known;
  result.currency = zeros ? last_.currency : currencies_.known;
  return result;
}

}  // namespace mizan::engine
