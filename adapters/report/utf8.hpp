#pragma once

#include <cstdint>
#include <string_view>

namespace mizan::adapters {

struct CodePoint {
  char32_t value = 0;
  std::uint32_t bytes = 1;
};

/// The first code point of a text that is not empty. A byte that begins none counts as one of its own (U+FFFD), so that
/// every text can be walked to its end.
[[nodiscard]] CodePoint first_code_point(std::string_view text);

/// How many columns a terminal gives the text: combining marks and format characters (isolates) take none, ideographs
/// two.
[[nodiscard]] std::size_t columns(std::string_view text);

}  // namespace mizan::adapters
