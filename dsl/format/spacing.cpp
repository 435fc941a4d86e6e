#include "dsl/format/spacing.hpp"

#include <algorithm>

namespace mizan::dsl::formatting {
namespace {

using enum TokenKind;

bool is_function(Keyword word) { return builtin(word) != nullptr; }

/// Whether a value ends with this item, so that a hyphen behind it subtracts.
bool ends_value(const Item& item) {
  switch (item.kind) {
    case integer:
    case decimal:
    case date:
    case text:
    case percent:
    case right_parenthesis:
    case right_brace:
    case right_bracket:
      return true;
    case word:
      return item.word == Keyword::none_of_them || is_duration_unit(item.word) || item.word == Keyword::today ||
             item.word == Keyword::true_ || item.word == Keyword::false_ || item.word == Keyword::none;
    default:
      return false;
  }
}

bool is_sign_of_number(const Items& items, std::size_t index) {
  return items[index].kind == minus && (index == 0 || !ends_value(items[index - 1]));
}

}  // namespace

bool opens(TokenKind kind) { return kind == left_brace || kind == left_parenthesis || kind == left_bracket; }
bool closes(TokenKind kind) { return kind == right_brace || kind == right_parenthesis || kind == right_bracket; }

std::size_t spaces_before(const Items& items, std::size_t index) {
  const Item& left = items[index - 1];
  const Item& right = items[index];
  if (right.is_comment()) return 2;
  if (right.kind == comma || right.kind == colon || right.kind == right_parenthesis || right.kind == dot) return 0;
  if (left.kind == left_parenthesis || left.kind == dot) return 0;
  if (left.kind == left_bracket) return right.kind == left_brace ? 1 : 0;
  if (right.kind == right_bracket) return left.kind == right_brace ? 1 : 0;
  if (left.kind == left_brace && right.kind == right_brace) return 0;
  if (right.kind == left_parenthesis && left.kind == word) {
    return left.word == Keyword::none_of_them || is_function(left.word) ? 0 : 1;
  }
  if (right.kind == left_bracket && left.kind == word && left.word == Keyword::none_of_them) return 0;  // `table[key]`
  if (is_sign_of_number(items, index - 1)) return 0;
  const bool shares_a_line = right.starts && !opens(left.kind) && left.kind != comma;
  return shares_a_line ? std::clamp<std::size_t>(right.blanks, 1, 2) : 1;
}

}  // namespace mizan::dsl::formatting
