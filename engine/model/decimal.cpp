#include "engine/model/decimal.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "engine/model/decimal_form.hpp"

namespace mizan::engine {
namespace {

constexpr int fast_shift_max = 18;
constexpr auto powers_of_ten = [] {
  std::array<std::int64_t, fast_shift_max + 1> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

bool fits_64_bits(Int128 value) { return value == static_cast<std::int64_t>(value); }

UInt128 magnitude(const Decimal& value) {
  const auto bits = static_cast<UInt128>(value.coefficient);
  return value.coefficient < 0 ? -bits : bits;
}

// Two 64-bit coefficients brought to the smaller exponent. A product of 2^63 and 10^18 stays below 10^37, so neither it
// nor a sum of two can leave 38 digits: what passes the test needs no other.
struct Aligned {
  bool done = false;
  Int128 left = 0;
  Int128 right = 0;
};

Aligned align_64_bits(const Decimal& left, const Decimal& right) {
  const std::int32_t shift = left.exponent - right.exponent;
  if (!fits_64_bits(left.coefficient) || !fits_64_bits(right.coefficient)) return {};
  if (shift > fast_shift_max || shift < -fast_shift_max) return {};
  const auto scale = [](Int128 value, std::int32_t power) {
    return power > 0 ? value * powers_of_ten[static_cast<std::size_t>(power)] : value;
  };
  return {true, scale(left.coefficient, shift), scale(right.coefficient, -shift)};
}

std::expected<Decimal, Fault> add_wide(const Decimal& left, const Decimal& right) {
  const std::int32_t exponent_wanted = std::min(left.exponent, right.exponent);
  Decimal high = normalized(left);
  Decimal low = normalized(right);
  if (is_zero(high) || is_zero(low)) {
    const Decimal& rest = is_zero(high) ? low : high;
    return settle(rest.coefficient < 0, widen(magnitude(rest)), rest.exponent, exponent_wanted);
  }
  if (high.exponent < low.exponent) std::swap(high, low);
  // `low` ends in a digit other than zero and so does the sum, which beyond this shift begins above the 38th digit.
  const std::int64_t shift = std::int64_t{high.exponent} - low.exponent;
  if (shift > decimal_digits_max) return std::unexpected(Fault::overflow);

  const Wide high_aligned = times_power_of_ten(widen(magnitude(high)), shift);
  const Wide low_aligned = widen(magnitude(low));
  const bool high_negative = high.coefficient < 0;
  const bool low_negative = low.coefficient < 0;
  if (high_negative == low_negative) {
    return settle(high_negative, add(high_aligned, low_aligned), low.exponent, exponent_wanted);
  }
  if (high_aligned >= low_aligned) {
    return settle(high_negative, subtract(high_aligned, low_aligned), low.exponent, exponent_wanted);
  }
  return settle(low_negative, subtract(low_aligned, high_aligned), low.exponent, exponent_wanted);
}

std::strong_ordering reversed_if(bool reverse, std::strong_ordering order) { return reverse ? 0 <=> order : order; }

// left × 10^left_exponent against right × 10^right_exponent, both above zero. Where the leading digits stand at the
// same place, aligning the exponents gives the one side as many digits as the other has: never more than 76.
std::strong_ordering compare_wide(const Wide& left, std::int64_t left_exponent, const Wide& right,
                                  std::int64_t right_exponent) {
  const std::int64_t left_top = digit_count(left) + left_exponent;
  const std::int64_t right_top = digit_count(right) + right_exponent;
  if (left_top != right_top) return left_top <=> right_top;
  const std::int64_t shift = left_exponent - right_exponent;
  if (shift >= 0) return times_power_of_ten(left, shift) <=> right;
  return left <=> times_power_of_ten(right, -shift);
}

// Whether the magnitude moves away from zero, given what lies beyond the last digit kept.
bool rounds_away(Rounding rounding, bool negative, bool last_digit_odd, bool exact, std::strong_ordering against_half) {
  if (exact) return false;
  switch (rounding) {
    case Rounding::half_up:
      return against_half >= 0;
    case Rounding::half_even:
      return against_half > 0 || (against_half == 0 && last_digit_odd);
    case Rounding::half_down:
      return against_half > 0;
    case Rounding::up:
      return true;
    case Rounding::down:
      return false;
    case Rounding::ceiling:
      return !negative;
    case Rounding::floor:
      return negative;
  }
  std::unreachable();
}

}  // namespace

std::expected<Decimal, Fault> settle(bool negative, Wide magnitude, std::int64_t exponent,
                                     std::int64_t exponent_wanted) {
  constexpr std::int64_t exponent_min = Decimal::exponent_min;
  constexpr std::int64_t exponent_max = Decimal::exponent_max;
  exponent_wanted = std::clamp(exponent_wanted, exponent_min, exponent_max);
  if (magnitude == Wide{}) return Decimal{0, static_cast<std::int32_t>(exponent_wanted)};

  while (digit_count(magnitude) > decimal_digits_max) {
    const WideDivision tenth = divide(magnitude, widen(10));
    if (tenth.remainder != Wide{}) return std::unexpected(Fault::overflow);
    magnitude = tenth.quotient;
    ++exponent;
  }
  UInt128 coefficient = narrow(magnitude);
  int digits = digit_count(magnitude);
  for (; exponent < exponent_wanted && coefficient % 10 == 0; ++exponent) coefficient /= 10;
  for (; exponent > exponent_wanted && digits < decimal_digits_max; --exponent, ++digits) coefficient *= 10;
  if (exponent < exponent_min || exponent > exponent_max) return std::unexpected(Fault::overflow);

  const auto positive = static_cast<Int128>(coefficient);
  return Decimal{negative ? -positive : positive, static_cast<std::int32_t>(exponent)};
}

std::expected<Decimal, Fault> add(const Decimal& left, const Decimal& right) {
  const Aligned aligned = align_64_bits(left, right);
  if (aligned.done) return Decimal{aligned.left + aligned.right, std::min(left.exponent, right.exponent)};
  return add_wide(left, right);
}

std::expected<Decimal, Fault> subtract(const Decimal& left, const Decimal& right) { return add(left, negate(right)); }

std::expected<Decimal, Fault> multiply(const Decimal& left, const Decimal& right) {
  const std::int32_t exponent = left.exponent + right.exponent;
  const bool exponent_fits = exponent >= Decimal::exponent_min && exponent <= Decimal::exponent_max;
  // 2^126 < 10^38: the product of two 64-bit coefficients always fits.
  if (exponent_fits && fits_64_bits(left.coefficient) && fits_64_bits(right.coefficient)) {
    return Decimal{left.coefficient * right.coefficient, exponent};
  }
  const bool negative = (left.coefficient < 0) != (right.coefficient < 0);
  return settle(negative, multiply(magnitude(left), magnitude(right)), exponent, exponent);
}

std::expected<Quotient, Fault> divide(const Decimal& left, const Decimal& right) {
  if (is_zero(right)) return std::unexpected(Fault::division_by_zero);
  if (right.coefficient < 0) return Quotient{negate(left), negate(right)};
  return Quotient{left, right};
}

Decimal negate(const Decimal& value) { return {-value.coefficient, value.exponent}; }

bool is_zero(const Decimal& value) { return value.coefficient == 0; }

int sign(const Decimal& value) { return (value.coefficient > 0) - (value.coefficient < 0); }

std::strong_ordering compare(const Decimal& left, const Decimal& right) {
  if (left.exponent == right.exponent) return left.coefficient <=> right.coefficient;
  const Aligned aligned = align_64_bits(left, right);
  if (aligned.done) return aligned.left <=> aligned.right;
  const int left_sign = sign(left);
  if (left_sign != sign(right)) return left_sign <=> sign(right);
  if (left_sign == 0) return std::strong_ordering::equal;
  return reversed_if(left_sign < 0,
                     compare_wide(widen(magnitude(left)), left.exponent, widen(magnitude(right)), right.exponent));
}

std::strong_ordering compare(const Quotient& left, const Quotient& right) {
  assert(sign(left.denominator) > 0 && sign(right.denominator) > 0);
  const int left_sign = sign(left.numerator);
  const int right_sign = sign(right.numerator);
  if (left_sign != right_sign) return left_sign <=> right_sign;
  if (left_sign == 0) return std::strong_ordering::equal;
  // a/b against c/d is a×d against c×b, as both denominators are above zero.
  const Wide left_product = multiply(magnitude(left.numerator), magnitude(right.denominator));
  const Wide right_product = multiply(magnitude(right.numerator), magnitude(left.denominator));
  return reversed_if(left_sign < 0,
                     compare_wide(left_product, std::int64_t{left.numerator.exponent} + right.denominator.exponent,
                                  right_product, std::int64_t{right.numerator.exponent} + left.denominator.exponent));
}

std::expected<Decimal, Fault> round(const Quotient& value, int places, Rounding rounding) {
  assert(sign(value.denominator) > 0);
  assert(places >= 0 && places <= 30);
  const std::int32_t exponent = -places;
  if (is_zero(value.numerator)) return Decimal{0, exponent};

  // The integer wanted is numerator × 10^shift / denominator.
  const std::int64_t shift = std::int64_t{value.numerator.exponent} - value.denominator.exponent + places;
  Wide dividend = widen(magnitude(value.numerator));
  Wide divisor = widen(magnitude(value.denominator));
  const int dividend_digits = digit_count(dividend);
  const int divisor_digits = digit_count(divisor);
  bool below_half_for_sure = false;
  if (shift >= 0) {
    // The quotient is above 10^38 here; and what passes has at most 38 + 38 digits in the dividend.
    if (dividend_digits - 1 + shift - divisor_digits >= decimal_digits_max) return std::unexpected(Fault::overflow);
    dividend = times_power_of_ten(dividend, shift);
  } else if (divisor_digits - shift >= dividend_digits + 2) {
    // The quotient is below a tenth, however far: the divisor need not be written out.
    below_half_for_sure = true;
  } else {
    divisor = times_power_of_ten(divisor, -shift);
  }

  WideDivision division{Wide{}, dividend};
  std::strong_ordering against_half = std::strong_ordering::less;
  if (!below_half_for_sure) {
    division = divide(dividend, divisor);
    against_half = add(division.remainder, division.remainder) <=> divisor;
  }
  const bool negative = value.numerator.coefficient < 0;
  const bool last_digit_odd = (division.quotient.limbs[0] & 1U) != 0;
  const bool exact = division.remainder == Wide{};
  if (rounds_away(rounding, negative, last_digit_odd, exact, against_half)) {
    division.quotient = add(division.quotient, widen(1));
  }
  if (digit_count(division.quotient) > decimal_digits_max) return std::unexpected(Fault::overflow);
  const auto positive = static_cast<Int128>(narrow(division.quotient));
  return Decimal{negative ? -positive : positive, exponent};
}

Decimal normalized(const Decimal& value) {
  if (is_zero(value)) return {};
  Decimal result = value;
  // At the largest exponent zeros stay: still one form per value, and one within range.
  while (result.exponent < Decimal::exponent_max && result.coefficient % 10 == 0) {
    result.coefficient /= 10;
    ++result.exponent;
  }
  return result;
}

}  // namespace mizan::engine
