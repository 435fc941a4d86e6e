#include "adapters/report/page.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "adapters/report/direction.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/report/utf8.hpp"

namespace mizan::adapters {
namespace {

std::string_view escape(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::heading:
      return "\x1b[1m";
    case Style::good:
      return "\x1b[1;32m";
    case Style::caution:
      return "\x1b[1;33m";
    case Style::bad:
      return "\x1b[1;31m";
    case Style::faint:
      return "\x1b[2m";
  }
  std::unreachable();
}

/// The isolates that are open at the end of what was fed in.
class OpenIsolates {
 public:
  void feed(std::string_view text) {
    while (!text.empty()) {
      const CodePoint next = first_code_point(text);
      if (next.value >= 0x2066 && next.value <= 0x2068) open_.emplace_back(text.substr(0, next.bytes));
      if (next.value == 0x2069 && !open_.empty()) open_.pop_back();
      text.remove_prefix(next.bytes);
    }
  }
  [[nodiscard]] std::string opening() const {
    std::string text;
    for (const std::string& isolate : open_) text += isolate;
    return text;
  }
  [[nodiscard]] std::string closing() const {
    std::string text;
    for (std::size_t i = 0; i < open_.size(); ++i) text += pop_isolate;
    return text;
  }

 private:
  std::vector<std::string> open_;
};

/// A mark that French sets off with a space never begins a line.
bool stays_with_the_word_before(std::string_view word) {
  return word.starts_with("»") || (!word.empty() && word.find_first_not_of(":;!?") == std::string_view::npos);
}

/// What announces a number never ends a line.
bool stays_with_the_word_after(std::string_view word) {
  for (const std::string_view end : {"«", "§", "n°", "art.", "No."}) {
    if (!word.ends_with(end)) continue;
    const std::string_view before = word.substr(0, word.size() - end.size());
    if (before.empty() || before == "(") return true;
  }
  return false;
}

/// The bytes at the beginning of a text that stay on one line: a word, and those that it is never parted from.
std::size_t inseparable(std::string_view text) {
  std::size_t end = std::min(text.find(' '), text.size());
  std::string_view last = text.substr(0, end);
  while (!last.empty() && end < text.size()) {
    const std::string_view rest = text.substr(end + 1);
    const std::string_view next = rest.substr(0, rest.find(' '));
    if (next.empty() || !(stays_with_the_word_after(last) || stays_with_the_word_before(next))) break;
    end += 1 + next.size();
    last = next;
  }
  return end;
}

}  // namespace

void Page::put_line(std::string_view text, std::size_t indent, Style style) {
  const bool arabic = language_ == engine::Language::ar;
  if (arabic) text_ += right_to_left_isolate;
  text_.append(indent, ' ');
  const std::string_view begin = coloured_ ? escape(style) : "";
  text_ += begin;
  text_ += text;
  if (!begin.empty()) text_ += "\x1b[0m";
  if (arabic) text_ += pop_isolate;
  text_ += '\n';
}

void Page::paragraph(std::string_view text, Indent indent, Style style) {
  std::size_t margin = indent.first;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string clean = printable(text.substr(0, end));
    std::string_view rest = clean;
    OpenIsolates isolates;
    std::string line;
    std::string before = isolates.opening();
    while (!rest.empty()) {
      const std::size_t space = inseparable(rest);
      const std::string_view word = rest.substr(0, space);
      rest.remove_prefix(std::min(space + 1, rest.size()));
      if (word.empty()) continue;
      if (!line.empty() && margin + columns(line) + 1 + columns(word) > columns_max_) {
        put_line(before + line + isolates.closing(), margin, style);
        margin = indent.rest;
        before = isolates.opening();
        line.clear();
      }
      if (!line.empty()) line += ' ';
      line += word;
      isolates.feed(word);
    }
    // An isolate that a stranger's text left open ends here, so that it cannot swallow the lines below.
    put_line(before + line + isolates.closing(), margin, style);
    margin = indent.rest;
    if (end == text.size()) return;
    text.remove_prefix(end + 1);
  }
}

void Page::verbatim(std::string_view text, std::size_t indent) {
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    put_line(printable(text.substr(0, end)), indent, Style::plain);
    if (end == text.size()) return;
    text.remove_prefix(end + 1);
  }
}

void Page::blank() { text_ += '\n'; }

std::string Page::take() { return std::exchange(text_, {}); }

}  // namespace mizan::adapters
