#pragma once

#include <expected>
#include <optional>
#include <vector>

#include "engine/model/decimal.hpp"
#include "engine/model/fault.hpp"
#include "engine/model/money.hpp"

namespace mizan::reference {

/// In which currency a quantity is. Numbers and sums that are zero have `any`.
struct Currency {
  enum class Kind : unsigned char {
    any,
    one,
    unknown,
    several,  ///< a sum over several currencies
  };
  Kind kind = Kind::any;
  engine::CurrencyId id;  ///< of `one`; of an unknown sum that of one of its parts, if any
};

/// Which signs a quantity may have.
struct Signs {
  bool minus = false;
  bool zero = false;
  bool plus = false;
};

/// Where a range ends. The end is in it unless it is open: what is divided by ever greater numbers never comes to zero.
struct End {
  engine::Quotient value;
  bool open = false;
};

/// Where a number or a sum of money lies: between two ends, of which one that is absent is infinite. A sum in
/// currencies that differ, or may differ, has its signs only, and no ends. An unknown that can be one number only, as
/// zero times an unknown, is still not exact.
struct Quantity {
  std::optional<End> lower;
  std::optional<End> upper;
  Signs signs;
  bool only_signs = false;
  bool exact = false;  ///< computed from known values alone; then both ends are the amount
  Currency currency;
};

[[nodiscard]] Quantity exactly(const engine::Quotient& value, Currency currency = {});
[[nodiscard]] Quantity exactly(const engine::Decimal& value, Currency currency = {});
[[nodiscard]] Quantity exactly(const engine::Money& money);
[[nodiscard]] Quantity between(const std::optional<End>& lower, const std::optional<End>& upper,
                               Currency currency = {});
/// Nothing is known of it.
[[nodiscard]] Quantity anywhere(bool money);

/// What is left of a quantity when nothing but its sign carries over to another currency.
[[nodiscard]] Quantity signs_alone(const Quantity& quantity, Currency currency);

[[nodiscard]] bool is_zero(const Quantity& quantity);
/// One amount, and its currency known where it matters: zero is zero in any.
[[nodiscard]] bool settled(const Quantity& quantity);

/// The orders that are possible between two quantities: all of them where their currencies do not allow to compare, and
/// where they certainly differ, two currencies meet.
struct Orders {
  bool less = false;
  bool equal = false;
  bool greater = false;
  bool currencies_meet = false;
};
[[nodiscard]] Orders compare(const Quantity& left, const Quantity& right);

/// The result of arithmetic, or its fault: an end that does not fit is one too.
using Computed = std::expected<Quantity, engine::Fault>;
[[nodiscard]] Computed add(const Quantity& left, const Quantity& right);
[[nodiscard]] Computed subtract(const Quantity& left, const Quantity& right);
[[nodiscard]] Computed multiply(const Quantity& left, const Quantity& right);
[[nodiscard]] Computed divide(const Quantity& left, const Quantity& right);
[[nodiscard]] Computed round(const Quantity& quantity, int places, engine::Rounding rounding);
[[nodiscard]] Quantity negate(const Quantity& quantity);

/// One element of a fold: its quantity, and whether it belongs for sure.
struct Term {
  Quantity quantity;
  bool sure = true;
};
[[nodiscard]] Computed sum(const std::vector<Term>& terms);
/// Of at least one term. Where none is sure it may be none, so that nothing is known of it.
[[nodiscard]] Computed minimum(const std::vector<Term>& terms);
[[nodiscard]] Computed maximum(const std::vector<Term>& terms);

}  // namespace mizan::reference
