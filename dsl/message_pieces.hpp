#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mizan::dsl {

/// A part of a text with holes, as bytes of what stands between its quotes.
struct MessagePiece {
  enum class Kind : std::uint8_t {
    plain,     ///< text, its escapes unresolved; of a doubled brace, one
    hole,      ///< the expression, without its braces
    unclosed,  ///< from a brace that nothing closes to the end
  };
  Kind kind{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Cuts what stands between the quotes of a text into plain parts and holes: `{` begins a hole, `{{` is a brace.
[[nodiscard]] std::vector<MessagePiece> cut_message(std::string_view raw);

}  // namespace mizan::dsl
