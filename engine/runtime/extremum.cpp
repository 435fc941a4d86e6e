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
    if (element.reason == Reason::fault) fault_ = reason_ == Reason::fault ? std::min(fault_, element.fault) : element.fault;
    reason_ = std::max(reason_, element.reason);
  }
  if (money_) {
    if (element.unit == Quantity::Unit::known && unit_ == Quantity::Unit::any) {
      unit_ = Quantity::Unit::known;
      currency_ = element.currency;
    } else if (element.unit == Quantity::Unit::mixed ||
               (element.unit == Quantity::Unit::known && unit_ == Quantity::Unit::known && currency_ != element.currency)) {
      currencies_clash_ = true;
    } else if (element.unit == Quantity::Unit::unknown) {
      unit_ = Quantity::Unit::unknown;
    }
  }
  const Bound& near = maximum_ ? element.high : element.low;
  const Bound& far = maximum_ ? element.low : element.high;
  if (!any_ || beyond(near, outer_, maximum_)) outer_ = near;
  any_ = true;
  if (belongs == Truth::yes) {
    if (!any_sure_ || binds(far, inner_, maximum_)) inner_ = far;
    any_sure_ = true;
  }
}

Quantity Extremum::result() const {
  if (!any_) return none_quantity(money_);
  if (currencies_clash_) return faulted(Fault::currencies_differ, money_);
  Quantity result = unbounded(reason_, money_);
  result.fault = fault_;
  if (!any_sure_) return result;  // it may be none
  result.state = inexact_ ? Quantity::State::inexact : Quantity::State::exact;
  result.unit = money_ ? unit_ : Quantity::Unit::plain;
  result.currency = currency_;
  (maximum_ ? result.high : result.low) = outer_;
  (maximum_ ? result.low : result.high) = inner_;
  return result;
}

}  // namespace mizan::engine
