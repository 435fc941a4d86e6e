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
    several,  ///< a sum over several currencies, for sure
  };
  Kind kind = Kind::any;
  engine::CurrencyId id;  ///< of `one`; of `any` the one it was written in, if any
};

/// Which signs a quantity may have.
struct Signs {
  bool minus = false;
  bool zero = false;
  bool plus = false;
};

/// Where a number or a sum of money lies: between two ends, both included; an end that is absent is infinite. A sum in
/// currencies that differ, or may differ, has its signs only, and no ends.
struct Quantity {
  std::optional<engine::Quotient> lower;
  std::optional<engine::Quotient> upper;
  Signs signs;
  bool only_signs = false;
  Currency currency;
};

[[nodiscard]] Quantity exactly(const engine::Decimal& value, Currency currency = {});
[[nodiscard]] Quantity exactly(const engine::Money& money);
[[nodiscard]] Quantity between(std::optional<engine::Quotient> lower, std::optional<engine::Quotient> upper,
                               Currency currency = {});

/// One amount, whatever its currency.
[[nodiscard]] bool one_amount(const Quantity& quantity);
[[nodiscard]] bool is_zero(const Quantity& quantity);
/// One amount, and its currency known where it matters.
[[nodiscard]] bool settled(const Quantity& quantity);

/// The orders that are possible between two quantities. `fault` when they are undecided for the sure reason that two
/// currencies meet.
struct Orders {
  bool less = false;
  bool equal = false;
  bool greater = false;
  bool currencies_meet = false;
};
[[nodiscard]] Orders compare(const Quantity& left, const Quantity& right);

/// The result of arithmetic; empty when nothing can be said of it; a fault when it occurs whatever the unknown is.
using Computed = std::expected<std::optional<Quantity>, engine::Fault>;
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
/// Of at least one term that is sure; empty else, as it may then be none.
[[nodiscard]] Computed minimum(const std::vector<Term>& terms);
[[nodiscard]] Computed maximum(const std::vector<Term>& terms);

}  // namespace mizan::reference
