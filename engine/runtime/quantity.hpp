#pragma once

#include <cstdint>
#include <optional>

#include "engine/model/decision.hpp"
#include "engine/model/fault.hpp"
#include "engine/model/money.hpp"
#include "engine/runtime/truth.hpp"

namespace mizan::engine {

/// One end of an interval: everything, up to a value, or up to but without it.
struct Bound {
  Quotient value;
  bool infinite = true;
  bool open = false;
};

/// A number, or a sum of money, as far as it is known: an exact value, an interval, or none.
///
/// Money carries what is known of its currency. Zero is zero in any currency. Sums of several currencies, or of an
/// unknown one, keep no amount but their sign, as an interval that begins or ends at zero.
struct Quantity {
  enum class State : std::uint8_t { exact, inexact, none };
  enum class Unit : std::uint8_t {
    plain,    ///< a number
    any,      ///< money, the empty sum
    known,    ///< money of `currency`
    unknown,  ///< money whose currency is missing
    mixed,    ///< money of several currencies
  };

  State state = State::inexact;
  Unit unit = Unit::plain;
  CurrencyId currency;                   ///< of an unknown one: that of a part whose currency is known, if any
  Reason reason = Reason::missing_fact;  ///< why it is inexact
  std::optional<Fault> fault;            ///< which one, where that is the reason and it did not come through a truth
  Bound low;
  Bound high;

  /// Nothing is open about it: the amount and, for money, the currency.
  [[nodiscard]] bool exactly_known() const {
    return state == State::exact && ((unit != Unit::unknown && unit != Unit::mixed) || sign(low.value.numerator) == 0);
  }
};

/// Zero has every currency, so it never clashes.
[[nodiscard]] Quantity::Unit unit_of(const Quantity& value);
/// What signs alone tell of an end: it lies beyond zero, at zero, or nowhere in particular. `side` is -1 for a lower
/// end.
[[nodiscard]] Bound sign_only(const Bound& bound, int side);

[[nodiscard]] Quantity exact(const Decimal& value);
[[nodiscard]] Quantity exact(const Money& money);
/// Nothing is known of it but why.
[[nodiscard]] Quantity unbounded(Reason reason, bool money);
[[nodiscard]] Quantity faulted(Fault fault, bool money);
/// Of two faults the one declared first, so that the order of operands cannot matter.
[[nodiscard]] std::optional<Fault> first_of(std::optional<Fault> left, std::optional<Fault> right);
[[nodiscard]] Quantity none_quantity(bool money);
/// Between the declared ends of a field; an end that is null is infinite.
[[nodiscard]] Quantity between(const Decimal* low, const Decimal* high, bool money);
/// From `low` to `high`, both whole.
[[nodiscard]] Quantity count_between(std::uint32_t low, std::uint32_t high, Reason reason);
/// The value of the one or zero: an element that may not belong to a sum.
[[nodiscard]] Quantity or_zero(const Quantity& value, Reason reason);

[[nodiscard]] Quantity add(const Quantity& left, const Quantity& right);
[[nodiscard]] Quantity negate(const Quantity& value);
[[nodiscard]] Quantity multiply(const Quantity& left, const Quantity& right);
[[nodiscard]] Quantity divide(const Quantity& left, const Quantity& right);
[[nodiscard]] Quantity round(const Quantity& value, int places, Rounding rounding);

/// Whether two sums cannot be compared because of their currencies; which unknown it gives.
[[nodiscard]] std::optional<Truth> clash(const Quantity& left, const Quantity& right);
[[nodiscard]] Truth less(const Quantity& left, const Quantity& right);
[[nodiscard]] Truth less_equal(const Quantity& left, const Quantity& right);
[[nodiscard]] Truth equal(const Quantity& left, const Quantity& right);
[[nodiscard]] Truth is_zero(const Quantity& value);

}  // namespace mizan::engine
