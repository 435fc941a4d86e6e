#include <algorithm>

#include "engine/runtime/quantity.hpp"

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

}  // namespace

void Extremum::take_currency(const Quantity& element) {
  const Quantity::Unit unit = unit_of(element);
  if (!money_ || unit == Quantity::Unit::any) return;
  ++nonzero_;
  if (unit == Quantity::Unit::unknown) currency_unknown_ = true;
  if (unit == Quantity::Unit::mixed) currencies_clash_ = true;
  if (!element.currency.known()) return;
  if (currency_.known() && currency_ != element.currency) currencies_clash_ = true;
  currency_ = element.currency;
}

void Extremum::take(const Quantity& value, Truth belongs) {
  if (belongs == Truth::no) return;
  if (unknown(belongs)) {
    inexact_ = true;
    reason_ = std::max(reason_, reason_of(belongs));
  }
  Quantity element = value;
  if (element.state == Quantity::State::none) element = unbounded(Reason::missing_fact, money_);
  if (element.state == Quantity::State::inexact) {
    inexact_ = true;
    if (element.reason == Reason::fault) fault_ = first_of(fault_, element.fault);
    reason_ = std::max(reason_, element.reason);
  }
  take_currency(element);
  const Bound& near = maximum_ ? element.high : element.low;
  const Bound& far = maximum_ ? element.low : element.high;
  if (taken_ == 0 || beyond(near, outer_, maximum_)) outer_ = near;
  ++taken_;
  last_ = element;
  if (belongs == Truth::yes) {
    if (!any_sure_ || binds(far, inner_, maximum_)) inner_ = far;
    any_sure_ = true;
  }
}

Quantity Extremum::result() const {
  if (taken_ == 0) return none_quantity(money_);
  if (currencies_clash_) return faulted(Fault::currencies_differ, money_);
  Quantity result = unbounded(reason_, money_);
  result.fault = fault_;
  if (!any_sure_) return result;  // it may be none
  if (taken_ == 1) return last_;
  const int side = maximum_ ? 1 : -1;
  const bool signs_only = nonzero_ > 1 && currency_unknown_;
  result.state = inexact_ || signs_only ? Quantity::State::inexact : Quantity::State::exact;
  (maximum_ ? result.high : result.low) = signs_only ? sign_only(outer_, side) : outer_;
  (maximum_ ? result.low : result.high) = signs_only ? sign_only(inner_, -side) : inner_;
  if (!money_) return result;
  result.unit = nonzero_ == 0 ? last_.unit : currency_unknown_ ? Quantity::Unit::unknown : Quantity::Unit::known;
  result.currency = nonzero_ == 0 ? last_.currency : currency_;
  return result;
}

}  // namespace mizan::engine
