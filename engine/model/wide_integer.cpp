#include "engine/model/wide_integer.hpp"

#include <algorithm>
#include <cassert>

namespace mizan::engine {
namespace {

constexpr std::uint64_t low_half(UInt128 value) { return static_cast<std::uint64_t>(value); }
constexpr std::uint64_t high_half(UInt128 value) { return static_cast<std::uint64_t>(value >> 64); }

constexpr Wide times_small(const Wide& value, std::uint64_t factor) {
  Wide result;
  UInt128 carry = 0;
  for (std::size_t i = 0; i < value.limbs.size(); ++i) {
    carry += UInt128{value.limbs[i]} * factor;
    result.limbs[i] = low_half(carry);
    carry = high_half(carry);
  }
  assert(carry == 0);
  return result;
}

constexpr auto powers_of_ten = [] {
  std::array<Wide, wide_digits_max + 1> powers{};
  powers[0].limbs[0] = 1;
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = times_small(powers[i - 1], 10);
  return powers;
}();

constexpr auto small_powers_of_ten = [] {
  std::array<std::uint64_t, 20> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

bool fits_128_bits(const Wide& value) { return value.limbs[2] == 0 && value.limbs[3] == 0; }

UInt128 low_128_bits(const Wide& value) { return (UInt128{value.limbs[1]} << 64) | value.limbs[0]; }

// Only for a value below 2^255.
Wide doubled(const Wide& value) {
  assert(value.limbs[3] >> 63 == 0);
  Wide result;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < value.limbs.size(); ++i) {
    result.limbs[i] = (value.limbs[i] << 1) | carry;
    carry = value.limbs[i] >> 63;
  }
  return result;
}

// Limb by limb, as one learns to divide by a single digit.
WideDivision divide_by_limb(const Wide& dividend, std::uint64_t divisor) {
  WideDivision result;
  UInt128 rest = 0;
  for (std::size_t limb = dividend.limbs.size(); limb-- > 0;) {
    rest = (rest << 64) | dividend.limbs[limb];
    result.quotient.limbs[limb] = low_half(rest / divisor);
    rest %= divisor;
  }
  result.remainder = widen(rest);
  return result;
}

// One bit at a time. Rare (a wide dividend and a divisor beyond 64 bits), so plain wins over fast.
WideDivision divide_bitwise(const Wide& dividend, const Wide& divisor) {
  WideDivision result;
  for (std::size_t limb = dividend.limbs.size(); limb-- > 0;) {
    for (unsigned bit = 64; bit-- > 0;) {
      result.remainder = doubled(result.remainder);
      result.remainder.limbs[0] |= (dividend.limbs[limb] >> bit) & 1U;
      if (result.remainder >= divisor) {
        result.remainder = subtract(result.remainder, divisor);
        result.quotient.limbs[limb] |= std::uint64_t{1} << bit;
      }
    }
  }
  return result;
}

}  // namespace

Wide widen(UInt128 value) { return Wide{{low_half(value), high_half(value), 0, 0}}; }

UInt128 narrow(const Wide& value) {
  assert(fits_128_bits(value));
  return low_128_bits(value);
}

Wide add(const Wide& left, const Wide& right) {
  Wide result;
  UInt128 carry = 0;
  for (std::size_t i = 0; i < left.limbs.size(); ++i) {
    carry += UInt128{left.limbs[i]} + right.limbs[i];
    result.limbs[i] = low_half(carry);
    carry = high_half(carry);
  }
  assert(carry == 0);
  return result;
}

Wide subtract(const Wide& left, const Wide& right) {
  assert(left >= right);
  Wide result;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < left.limbs.size(); ++i) {
    const UInt128 taken = UInt128{right.limbs[i]} + borrow;
    borrow = left.limbs[i] < taken ? 1 : 0;
    result.limbs[i] = low_half((UInt128{borrow} << 64) + left.limbs[i] - taken);
  }
  return result;
}

Wide multiply(UInt128 left, UInt128 right) {
  const Wide low = times_small(widen(left), low_half(right));
  const Wide high = times_small(widen(left), high_half(right));
  return add(low, Wide{{0, high.limbs[0], high.limbs[1], high.limbs[2]}});
}

Wide times_power_of_ten(const Wide& value, std::int64_t power) {
  assert(power >= 0 && power <= wide_digits_max);
  constexpr std::int64_t step_max = small_powers_of_ten.size() - 1;
  Wide result = value;
  while (power > 0) {
    const std::int64_t step = std::min(power, step_max);
    result = times_small(result, small_powers_of_ten[static_cast<std::size_t>(step)]);
    power -= step;
  }
  return result;
}

WideDivision divide(const Wide& dividend, const Wide& divisor) {
  assert(divisor != Wide{});
  if (fits_128_bits(dividend) && fits_128_bits(divisor)) {
    const UInt128 left = low_128_bits(dividend);
    const UInt128 right = low_128_bits(divisor);
    return {widen(left / right), widen(left % right)};
  }
  if (divisor <= widen(~std::uint64_t{0})) return divide_by_limb(dividend, divisor.limbs[0]);
  return divide_bitwise(dividend, divisor);
}

int digit_count(const Wide& value) {
  return static_cast<int>(std::upper_bound(powers_of_ten.begin(), powers_of_ten.end(), value) - powers_of_ten.begin());
}

int digit_count(UInt128 value) { return digit_count(widen(value)); }

}  // namespace mizan::engine
