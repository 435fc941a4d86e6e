#include <algorithm>
#include <optional>

#include "engine/model/decimal.hpp"
#include "engine/model/decimal_form.hpp"

namespace mizan::engine {
namespace {

struct DecimalText {
  bool negative = false;
  std::string_view integer;
  std::string_view fraction;
  std::int64_t exponent = 0;
};

// Exponents stop growing here: out of reach of any text held in memory, and far from the end of 64 bits.
constexpr std::int64_t exponent_read_max = 1'000'000'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool take(std::string_view& text, char wanted) {
  if (!text.starts_with(wanted)) return false;
  text.remove_prefix(1);
  return true;
}

std::string_view take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(digits.size());
  return digits;
}

std::optional<DecimalText> scan(std::string_view text) {
  DecimalText result;
  result.negative = take(text, '-');
  result.integer = take_digits(text);
  if (result.integer.empty()) return std::nullopt;
  if (take(text, '.')) {
    result.fraction = take_digits(text);
    if (result.fraction.empty()) return std::nullopt;
  }
  if (take(text, 'e') || take(text, 'E')) {
    const bool negative = take(text, '-');
    if (!negative) take(text, '+');
    const std::string_view digits = take_digits(text);
    if (digits.empty()) return std::nullopt;
    for (const char digit : digits) {
      if (result.exponent < exponent_read_max) result.exponent = result.exponent * 10 + (digit - '0');
    }
    if (negative) result.exponent = -result.exponent;
  }
  if (!text.empty()) return std::nullopt;
  return result;
}

std::string digits_of(UInt128 value) {
  if (value == 0) return "0";
  std::string digits;
  for (; value != 0; value /= 10) digits += static_cast<char>('0' + static_cast<int>(value % 10));
  std::reverse(digits.begin(), digits.end());
  return digits;
}

}  // namespace

bool has_decimal_form(std::string_view text) { return scan(text).has_value(); }

std::expected<Decimal, Fault> parse_decimal(std::string_view text) {
  const std::optional<DecimalText> scanned = scan(text);
  if (!scanned) return std::unexpected(Fault::overflow);
  const std::int64_t exponent = scanned->exponent - static_cast<std::int64_t>(scanned->fraction.size());

  // Only digits between the first and the last that is not zero count for the width, so that a number is refused for
  // its value alone, however many zeros it is written with. Zeros after a digit wait until another digit follows.
  UInt128 coefficient = 0;
  std::int64_t zeros_waiting = 0;
  int digits = 0;
  for (const std::string_view part : {scanned->integer, scanned->fraction}) {
    for (const char digit : part) {
      if (digit == '0') {
        if (digits > 0) ++zeros_waiting;
        continue;
      }
      if (zeros_waiting >= decimal_digits_max - digits) return std::unexpected(Fault::overflow);
      for (; zeros_waiting > 0; --zeros_waiting, ++digits) coefficient *= 10;
      coefficient = coefficient * 10 + static_cast<unsigned>(digit - '0');
      ++digits;
    }
  }
  return settle(scanned->negative, widen(coefficient), exponent + zeros_waiting, exponent);
}

std::string to_string(const Decimal& value) {
  const bool negative = value.coefficient < 0;
  const auto bits = static_cast<UInt128>(value.coefficient);
  std::string digits = digits_of(negative ? -bits : bits);
  if (value.exponent > 0 && value.coefficient != 0) digits.append(static_cast<std::size_t>(value.exponent), '0');
  if (value.exponent < 0) {
    const auto places = static_cast<std::size_t>(-value.exponent);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
  }
  return negative ? '-' + digits : digits;
}

}  // namespace mizan::engine
