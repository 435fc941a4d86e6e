#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "adapters/json/door_error.hpp"
#include "adapters/json/profile.hpp"

namespace mizan::json {

/// What a JSON string says.
struct StringText {
  std::string_view text{};  ///< into the raw bytes, or into the scratch where something was escaped
  char* scratch_end = nullptr;
  const char* fault = nullptr;  ///< where, in the raw bytes; null when the string is good
  DoorCode code = DoorCode::bad_escape;
};

/// The first byte from `p` on that wants a look: a backslash, or a byte from 0xE0 up. What is refused begins with 0xE2
/// or higher; Latin and Arabic letters begin lower, so that nearly all text passes here eight bytes at a time.
[[nodiscard]] inline const char* skip_plain(const char* p, const char* end) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t tops = 0x8080808080808080U;
  constexpr std::uint64_t backslashes = ones * static_cast<unsigned char>('\\');
  while (end - p >= 8) {
    std::uint64_t word;
    std::memcpy(&word, p, 8);
    const std::uint64_t high = word & (word << 1U) & (word << 2U);
    const std::uint64_t x = word ^ backslashes;
    if (((high | ((x - ones) & ~x)) & tops) != 0) break;
    p += 8;
  }
  while (p < end && *p != '\\' && static_cast<unsigned char>(*p) < 0xE0) ++p;
  return p;
}

/// Reads the bytes between the quotes. They are well-formed UTF-8 without raw controls, and the string closes after
/// them
/// (`Structure` has seen to that). `scratch` has room for as many bytes as `raw` has.
[[nodiscard]] StringText read_string(std::string_view raw, char* scratch, bool plain_text);

/// Why this code point may not stand in a plain text, or nothing.
[[nodiscard]] bool refused_code_point(char32_t code_point, DoorCode& why);

}  // namespace mizan::json
