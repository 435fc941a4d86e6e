#include "adapters/json/number_text.hpp"

#include <cassert>

namespace mizan::json {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* skip_digits(const char* p, const char* end) {
  while (p < end && is_digit(*p)) ++p;
  return p;
}

NumberText refused(DoorCode code) { return {.text = {}, .refused = code}; }

bool is_exponent_out_of_range(const char* p, const char* end, std::uint32_t most) {
  std::uint32_t exponent = 0;
  for (; p < end; ++p) {
    exponent = exponent * 10 + static_cast<std::uint32_t>(*p - '0');
    if (exponent > most) return true;
  }
  return false;
}

}  // namespace

NumberText scan_number(std::string_view text, const Profile& profile) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* p = begin;
  NumberText result;
  if (p < end && *p == '-') ++p;
  const char* const integer = p;
  p = skip_digits(p, end);
  if (p == integer || (*integer == '0' && p - integer > 1)) return refused(DoorCode::bad_number);
  auto digits = static_cast<std::size_t>(p - integer);
  if (p < end && *p == '.') {
    result.whole = false;
    const char* const fraction = ++p;
    p = skip_digits(p, end);
    if (p == fraction) return refused(DoorCode::bad_number);
    digits += static_cast<std::size_t>(p - fraction);
  }
  if (p < end && (*p == 'e' || *p == 'E')) {
    result.whole = false;
    ++p;
    if (p < end && (*p == '+' || *p == '-')) ++p;
    const char* const exponent = p;
    p = skip_digits(p, end);
    if (p == exponent) return refused(DoorCode::bad_number);
    if (is_exponent_out_of_range(exponent, p, profile.exponent_max)) return refused(DoorCode::exponent_out_of_range);
  }
  if (digits > profile.digits_max) return refused(DoorCode::too_many_digits);
  result.text = {begin, static_cast<std::size_t>(p - begin)};
  return result;
}

engine::Decimal decimal_of(const NumberText& number) {
  // Eighteen digits fit in 64 bits: the way of nearly every amount.
  if (number.text.size() <= 18) {
    std::int64_t value = 0;
    std::int32_t exponent = 0;
    bool negative = false;
    bool after_point = false;
    bool plain = true;
    for (const char c : number.text) {
      if (is_digit(c)) {
        value = value * 10 + (c - '0');
        exponent -= after_point ? 1 : 0;
      } else if (c == '.') {
        after_point = true;
      } else if (c == '-' && !negative && value == 0) {
        negative = true;
      } else {
        plain = false;
        break;
      }
    }
    if (plain) return {negative ? -value : value, exponent};
  }
  const auto parsed = engine::parse_decimal(number.text);
  assert(parsed && "34 digits with an exponent of 30 fit in a decimal");
  return parsed ? *parsed : engine::Decimal{};
}

}  // namespace mizan::json
