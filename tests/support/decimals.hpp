#pragma once

#include <gtest/gtest.h>

#include <compare>
#include <ostream>
#include <string>
#include <string_view>

#include "engine/model/decimal.hpp"

/// What every test of decimals says over and over.
namespace mizan::engine {

inline void PrintTo(const Decimal& value, std::ostream* out) { *out << to_string(value); }

/// The largest coefficient.
inline const std::string nines(38, '9');

inline Decimal dec(std::string_view text) {
  const auto value = parse_decimal(text);
  EXPECT_TRUE(value.has_value()) << text;
  return value.value_or(Decimal{});
}

inline Quotient quotient(std::string_view numerator, std::string_view denominator) {
  const auto value = divide(dec(numerator), dec(denominator));
  EXPECT_TRUE(value.has_value()) << numerator << " / " << denominator;
  return value.value_or(Quotient{});
}

/// Text of a result, or the word that says why there is none.
inline std::string shown(const std::expected<Decimal, Fault>& value) {
  if (value) return to_string(*value);
  return value.error() == Fault::overflow ? "overflow" : "another fault";
}

/// GoogleTest cannot compare an ordering with a literal zero: -1, 0 or 1.
inline int sign(std::strong_ordering order) { return (order > 0) - (order < 0); }

inline bool same_form(const Decimal& left, const Decimal& right) {
  return left.coefficient == right.coefficient && left.exponent == right.exponent;
}

}  // namespace mizan::engine
