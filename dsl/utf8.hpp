#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// UTF-8 as rule files and reports need it: strict decoding, and counting of columns.
namespace mizan::dsl::utf8 {

struct CodePoint {
  std::uint32_t value = 0;
  std::uint32_t bytes = 1;  ///< what to advance by; 1 when invalid
  bool valid = false;
};

/// The code point that begins at `offset` (< size). Overlong forms, surrogates and values above U+10FFFF are invalid.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not valid UTF-8, or npos.
[[nodiscard]] std::size_t find_invalid(std::string_view text);

/// Appends a code point that is a Unicode scalar value.
void append(std::string& text, std::uint32_t code_point);

/// Whether a byte continues a code point, so that counting the others counts code points even in damaged text.
[[nodiscard]] constexpr bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace mizan::dsl::utf8
