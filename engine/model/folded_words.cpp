#include "engine/model/folded_words.hpp"

#include <algorithm>

namespace mizan::engine {
namespace {

// A line that is at least this long was broken because it was full, and the sentence goes on; after a shorter one the
// break separates, as in a list.
constexpr std::size_t full_line_bytes = 48;

bool digit(char byte) { return kind_of(byte) == ByteKind::digit; }

}  // namespace

bool FoldedWords::next() {
  const std::size_t gap = word_.end;
  std::size_t begin = gap;
  while (begin < text_.size() && kind_of(text_[begin]) == ByteKind::other) ++begin;
  if (begin == text_.size()) return false;
  word_.before = begin - gap == 1 && text_[gap] == ' ' ? Boundary::none : between(gap, begin);
  word_.begin = static_cast<std::uint32_t>(begin);
  word_.end = static_cast<std::uint32_t>(end_of_word(begin));
  return true;
}

std::size_t FoldedWords::end_of_word(std::size_t begin) {
  word_.number = false;
  std::size_t end = begin;
  if (kind_of(text_[begin]) == ByteKind::currency) return begin + 1;
  if (digit(text_[begin])) {
    // A number keeps the marks between its digits, and is a word of its own before a unit ("3.000dh"). A single digit
    // before letters is a letter of Moroccan Arabic ("3la", "7sab").
    while (end < text_.size() && (digit(text_[end]) || ((text_[end] == '.' || text_[end] == ',') &&
                                                        end + 1 < text_.size() && digit(text_[end + 1])))) {
      ++end;
    }
    word_.number = end == text_.size() || kind_of(text_[end]) != ByteKind::letter || end - begin > 1;
    if (word_.number) return end;
  }
  while (end < text_.size() && in_word(text_[end])) ++end;
  return end;
}

Boundary FoldedWords::between(std::size_t begin, std::size_t end) {
  Boundary boundary = Boundary::none;
  const auto at_least = [&boundary](Boundary other) { boundary = std::max(boundary, other); };
  bool line_start = false;
  for (std::size_t at = begin; at < end; ++at) {
    const bool after_space = at == begin ? false : text_[at - 1] == ' ' || text_[at - 1] == '\n';
    const bool before_space = at + 1 < end && (text_[at + 1] == ' ' || text_[at + 1] == '\n');
    switch (text_[at]) {
      case '\n':
        if (line_start) at_least(Boundary::sentence);
        if (at - line_begin_ < full_line_bytes) at_least(Boundary::clause);
        line_begin_ = at + 1;
        line_start = true;
        break;
      case '!':
      case '?':
      case ';':
        at_least(Boundary::sentence);
        break;
      case '.':
        // Before a letter it may be a full stop without its space, or stand inside an abbreviation.
        at_least(at + 1 == end ? Boundary::clause : Boundary::sentence);
        break;
      case ',':
      case ':':
      case '(':
      case ')':
      case '[':
      case ']':
      case '{':
      case '}':
      case '=':
      case '<':
      case '>':
        at_least(Boundary::clause);
        break;
      case '-':
      case '*':
        if (line_start) at_least(Boundary::sentence);
        if (after_space && before_space) at_least(Boundary::clause);
        break;
      default:
        break;
    }
  }
  return boundary;
}

}  // namespace mizan::engine
