#pragma once

#include <cstddef>
#include <string_view>

namespace mizan::json {

/// How many bytes the well-formed UTF-8 sequence at the beginning of `text` has (1 … 4), or 0 when there is none:
/// overlong, surrogate, beyond U+10FFFF, cut short, stray continuation. `text` is not empty.
[[nodiscard]] std::size_t utf8_length(std::string_view text);

/// The code point of a sequence that is known to be well formed.
[[nodiscard]] char32_t utf8_code_point(const char* sequence, std::size_t length);

/// Writes the sequence of `code_point` (no surrogate) and returns its end.
char* write_utf8(char32_t code_point, char* out);

}  // namespace mizan::json
