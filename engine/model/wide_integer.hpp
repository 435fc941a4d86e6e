#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace mizan::engine {

__extension__ using UInt128 = unsigned __int128;

/// A natural number below 2^256: the product of two coefficients, or a coefficient aligned to another exponent. Every
/// caller bounds its operands to 76 digits (10^76 < 2^253), so that nothing here wraps; the asserts hold it to that.
struct Wide {
  std::array<std::uint64_t, 4> limbs{};  ///< least significant first

  friend constexpr bool operator==(const Wide&, const Wide&) = default;
  friend constexpr std::strong_ordering operator<=>(const Wide& left, const Wide& right) {
    for (std::size_t i = left.limbs.size(); i-- > 0;) {
      if (left.limbs[i] != right.limbs[i]) return left.limbs[i] <=> right.limbs[i];
    }
    return std::strong_ordering::equal;
  }
};

/// The most digits an operand may have.
inline constexpr int wide_digits_max = 76;

[[nodiscard]] Wide widen(UInt128 value);
/// Only for a value of at most 38 digits.
[[nodiscard]] UInt128 narrow(const Wide& value);

[[nodiscard]] Wide add(const Wide& left, const Wide& right);
/// Only for left >= right.
[[nodiscard]] Wide subtract(const Wide& left, const Wide& right);
[[nodiscard]] Wide multiply(UInt128 left, UInt128 right);
/// Only where the result has at most 76 digits.
[[nodiscard]] Wide times_power_of_ten(const Wide& value, std::int64_t power);

struct WideDivision {
  Wide quotient;
  Wide remainder;
};
/// Only for a divisor above zero, both of at most 76 digits.
[[nodiscard]] WideDivision divide(const Wide& dividend, const Wide& divisor);

/// The number of decimal digits; 0 for zero.
[[nodiscard]] int digit_count(const Wide& value);
[[nodiscard]] int digit_count(UInt128 value);

}  // namespace mizan::engine
