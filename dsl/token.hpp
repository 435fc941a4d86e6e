#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "dsl/keywords.hpp"

namespace mizan::dsl {

// By kind, not one a line.
// clang-format off
enum class TokenKind : std::uint8_t {
  end,
  word,     ///< `[A-Za-z_][A-Za-z0-9_]*`; keywords are words, some with letters beyond these
  integer,  ///< digits; also a segment of a dotted name
  decimal,  ///< `12.5`
  version,  ///< `1.0.0`
  date,     ///< `2026-01-15`
  text,     ///< `"…"`
  left_brace, right_brace, left_parenthesis, right_parenthesis, left_bracket, right_bracket,
  comma, colon, dot, equals, plus, minus, star, slash, percent,
  less, less_equal, greater, greater_equal,
};
// clang-format on

struct Token {
  TokenKind kind = TokenKind::end;
  Meanings meanings{};  ///< of a word
  bool first_on_line = false;
  bool flawed = false;      ///< reported by the lexer; stands for a value of its kind
  bool near_flaw = false;   ///< so near to a reported mistake that what looks wrong here may only follow from it
  std::uint32_t begin = 0;  ///< bytes of the source
  std::uint32_t end = 0;
  std::uint32_t description = 0;  ///< 1 + index of the `///` lines before it, or 0

  [[nodiscard]] bool is(Keyword keyword) const { return std::ranges::find(meanings, keyword) != meanings.end(); }
  /// Whether one of its meanings is such.
  [[nodiscard]] bool is(bool (*such)(Keyword)) const { return std::ranges::any_of(meanings, such); }
  [[nodiscard]] bool is_one_of(std::span<const Keyword> keywords) const {
    return std::ranges::any_of(keywords, [this](Keyword keyword) { return is(keyword); });
  }
  [[nodiscard]] bool is_keyword() const { return meanings.front() != Keyword::none_of_them; }
};

/// A source as tokens. The last token has kind `end`, so that a parser may look at the token it has come to.
struct Tokens {
  std::vector<Token> tokens;
  std::vector<std::string> descriptions;
  bool usable = true;  ///< false: too large, too many, or not UTF-8; there is nothing but the end
};

}  // namespace mizan::dsl
