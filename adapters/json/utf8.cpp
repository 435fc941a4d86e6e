#include "adapters/json/utf8.hpp"

namespace mizan::json {
namespace {

unsigned byte(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }
bool between(unsigned value, unsigned low, unsigned high) { return value >= low && value <= high; }

}  // namespace

// Table 3-7 of the Unicode standard: the second byte alone tells overlong forms, surrogates and too large values.
std::size_t utf8_length(std::string_view text) {
  const unsigned lead = byte(text, 0);
  if (lead < 0x80) return 1;
  if (!between(lead, 0xC2, 0xF4)) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < length) return 0;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (!between(byte(text, 1), low, high)) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (!between(byte(text, i), 0x80, 0xBF)) return 0;
  }
  return length;
}

char32_t utf8_code_point(const char* sequence, std::size_t length) {
  const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(sequence[i])); };
  switch (length) {
    case 1:
      return at(0);
    case 2:
      return ((at(0) & 0x1FU) << 6U) | (at(1) & 0x3FU);
    case 3:
      return ((at(0) & 0x0FU) << 12U) | ((at(1) & 0x3FU) << 6U) | (at(2) & 0x3FU);
    default:
      return ((at(0) & 0x07U) << 18U) | ((at(1) & 0x3FU) << 12U) | ((at(2) & 0x3FU) << 6U) | (at(3) & 0x3FU);
  }
}

char* write_utf8(char32_t code_point, char* out) {
  const auto put = [&](char32_t value) { *out++ = static_cast<char>(static_cast<unsigned char>(value)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
  return out;
}

}  // namespace mizan::json
