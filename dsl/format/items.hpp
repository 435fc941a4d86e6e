#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dsl/keywords.hpp"
#include "dsl/source.hpp"
#include "dsl/syntax.hpp"
#include "dsl/token.hpp"

namespace mizan::dsl::formatting {

/// What a layout is made of: a token or a comment, as it will be written, and how its author set it apart.
struct Item {
  TokenKind kind = TokenKind::end;  ///< `end` of a comment
  Keyword word = Keyword::none_of_them;
  std::string text;
  std::uint32_t breaks = 0;  ///< line breaks before it
  std::uint32_t blanks = 0;  ///< spaces before it on its line, where there are no breaks
  std::uint32_t column = 0;  ///< where its author put it
  bool starts = false;       ///< begins a line of its block
  bool nested = false;       ///< an `and` between operands of an `or`
  bool object = false;       ///< the brace of a literal

  [[nodiscard]] bool is_comment() const { return kind == TokenKind::end; }
};
using Items = std::vector<Item>;

/// The tokens and comments of a file that has been read without an error, its words spelled in a surface.
[[nodiscard]] Items items(const Sources& sources, const syntax::File& file, const Tokens& tokens, Surface surface);

}  // namespace mizan::dsl::formatting
