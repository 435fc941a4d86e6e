#pragma once

#include <compare>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "engine/model/fault.hpp"

namespace mizan::engine {

__extension__ using Int128 = __int128;

/// An exact decimal number: coefficient × 10^exponent, at most 38 digits.
///
/// Addition, subtraction and multiplication are exact or a fault; there is no silent rounding and no binary floating
/// point. The exponent is kept as written ("500.00" stays "500.00"); comparison is by value. General Decimal Arithmetic
/// gives the exponents of results: the smaller one for a sum, the sum of both for a product. Where that form does not
/// fit, the nearest one that does is taken: an operation faults only when the value has no form at all.
struct Decimal {
  Int128 coefficient = 0;     ///< |coefficient| < 10^38
  std::int32_t exponent = 0;  ///< exponent_min … exponent_max

  static constexpr std::int32_t exponent_min = -96;
  static constexpr std::int32_t exponent_max = 96;
};

/// How `round` decides between the two nearest neighbours.
enum class Rounding : unsigned char { half_up, half_even, half_down, up, down, ceiling, floor };

/// A quotient that has not been rounded: numerator / denominator, denominator > 0. It can be compared, or rounded;
/// nothing else, so that an author writes every rounding (language, section 3).
struct Quotient {
  Decimal numerator;
  Decimal denominator{1, 0};
};

/// Reads `[-]digits[.digits]` with an optional exponent `e±n` (`e` or `E`), at least one digit. Nothing else: no
/// spaces, no plus sign before the number, no bare point. Empty when the text is no such number or its value does not
/// fit (zeros beyond the width are no reason: "1.000…0" with sixty of them keeps the first 37).
[[nodiscard]] std::expected<Decimal, Fault> parse_decimal(std::string_view text);

/// Whether the text has the form that `parse_decimal` reads, whatever its size.
[[nodiscard]] bool has_decimal_form(std::string_view text);

/// Plain notation, never an exponent: "-0.05", "1184.00", "12000". Zero has no sign.
[[nodiscard]] std::string to_string(const Decimal& value);

[[nodiscard]] std::expected<Decimal, Fault> add(const Decimal& left, const Decimal& right);
[[nodiscard]] std::expected<Decimal, Fault> subtract(const Decimal& left, const Decimal& right);
[[nodiscard]] std::expected<Decimal, Fault> multiply(const Decimal& left, const Decimal& right);
[[nodiscard]] std::expected<Quotient, Fault> divide(const Decimal& left, const Decimal& right);
[[nodiscard]] Decimal negate(const Decimal& value);

[[nodiscard]] bool is_zero(const Decimal& value);
/// -1, 0 or 1.
[[nodiscard]] int sign(const Decimal& value);

/// By value, never a fault: "1.0" equals "1".
[[nodiscard]] std::strong_ordering compare(const Decimal& left, const Decimal& right);
/// By value, in wide arithmetic (up to 256 bits and exponents aligned), never a fault.
[[nodiscard]] std::strong_ordering compare(const Quotient& left, const Quotient& right);

/// The nearest decimal with `places` digits after the point (0 … 30). A fault when it does not fit in 38 digits.
[[nodiscard]] std::expected<Decimal, Fault> round(const Quotient& value, int places, Rounding rounding);

/// The same value without trailing zeros in the coefficient (and exponent 0 for zero): one form per value.
[[nodiscard]] Decimal normalized(const Decimal& value);

inline bool operator==(const Decimal& left, const Decimal& right) { return compare(left, right) == 0; }
inline std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) { return compare(left, right); }

}  // namespace mizan::engine
