#include "tests/support/es6_number.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace mizan::test {

std::string es6_text(double value) {
  if (value == 0) return "0";
  std::array<char, 64> buffer{};
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value), std::chars_format::scientific);
  const std::string_view shortest(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
  const std::size_t e = shortest.find('e');
  std::string digits;
  for (const char c : shortest.substr(0, e)) {
    if (c != '.') digits += c;
  }
  std::string_view exponent_text = shortest.substr(e + 1);
  if (exponent_text.starts_with('+')) exponent_text.remove_prefix(1);
  int exponent = 0;
  std::from_chars(exponent_text.data(), exponent_text.data() + exponent_text.size(), exponent);

  // ECMAScript's names: k digits, and the point stands before the n-th position.
  const int k = static_cast<int>(digits.size());
  const int n = exponent + 1;
  const std::string sign = value < 0 ? "-" : "";
  if (k <= n && n <= 21) return sign + digits + std::string(static_cast<std::size_t>(n - k), '0');
  if (0 < n && n <= 21)
    return sign + digits.substr(0, static_cast<std::size_t>(n)) + "." + digits.substr(static_cast<std::size_t>(n));
  if (-6 < n && n <= 0) return sign + "0." + std::string(static_cast<std::size_t>(-n), '0') + digits;
  const std::string tail = std::string("e") + (n - 1 < 0 ? "-" : "+") + std::to_string(std::abs(n - 1));
  return sign + digits.substr(0, 1) + (k == 1 ? "" : "." + digits.substr(1)) + tail;
}

std::optional<std::string> es6_spelling(std::string_view number) {
  double value = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
  if (read.ec != std::errc{} || read.ptr != number.data() + number.size() || !std::isfinite(value)) return std::nullopt;
  return es6_text(value);
}

}  // namespace mizan::test
