#include "dsl/format/layout.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "dsl/format/spacing.hpp"
#include "dsl/utf8.hpp"

namespace mizan::dsl::formatting {
namespace {

constexpr std::size_t step = 2;

/// What stands between an opening sign and the one that closes it.
struct Block {
  std::size_t line_indent = 0;  ///< of the line that opened it
  bool entries = false;         ///< a literal or a list: what follows a comma begins a line of its own
  bool free = false;            ///< parentheses and lists: whatever begins a line has the block's indent
};

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !utf8::is_continuation(c); }));
}

class Layout {
 public:
  explicit Layout(const Items& items) : items_(items), pads_(items.size()) { set_label_columns(); }

  std::string write() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (i == 0 || items_[i].breaks > 0) {
        begin_line(i);
      } else {
        line_.append(pads_[i] > 0 ? pads_[i] : spaces_before(items_, i), ' ');
      }
      add(i);
    }
    end_line();
    return std::move(text_);
  }

 private:
  [[nodiscard]] bool begins_line(std::size_t i) const { return i == 0 || items_[i].breaks > 0; }

  // ---- lines

  void begin_line(std::size_t i) {
    if (i > 0) {
      end_line();
      const bool edge = opens(items_[i - 1].kind) || closes(items_[i].kind);
      if (items_[i].breaks > 1 && !edge) text_ += '\n';
    }
    indent_ = indent(i);
    line_.append(indent_, ' ');
  }

  void end_line() {
    if (items_.empty()) return;
    text_ += line_;
    text_ += '\n';
    line_.clear();
  }

  [[nodiscard]] std::size_t indent(std::size_t i) const {
    const std::size_t inner = blocks_.empty() ? 0 : blocks_.back().line_indent + step;
    if (items_[i].is_comment()) {
      while (i < items_.size() && items_[i].is_comment()) ++i;
      if (i == items_.size() || closes(items_[i].kind)) return inner;
      return indent(i);
    }
    const Item& item = items_[i];
    if (closes(item.kind) && !blocks_.empty()) return blocks_.back().line_indent;
    if (item.kind == TokenKind::left_brace && !item.object) return inner;
    if (continues_languages(i)) return language_column_;
    if (starts(i) || (!blocks_.empty() && blocks_.back().free)) return inner;
    if (continues_list(i)) return list_.column;
    return inner + (item.nested ? 2 * step : step);
  }

  [[nodiscard]] bool starts(std::size_t i) const {
    if (items_[i].starts) return true;
    const Item* const before = token_before(i);
    if (before == nullptr || opens(before->kind)) return true;
    return before->kind == TokenKind::comma && !blocks_.empty() && blocks_.back().entries;
  }

  [[nodiscard]] const Item* token_before(std::size_t i) const {
    while (i > 0) {
      if (!items_[--i].is_comment()) return &items_[i];
    }
    return nullptr;
  }

  // ---- languages of a text

  [[nodiscard]] bool is_language_of_text(std::size_t i) const {
    return is_language(items_[i].word) && i + 1 < items_.size() && items_[i + 1].kind == TokenKind::text;
  }
  [[nodiscard]] bool continues_languages(std::size_t i) const {
    return is_language_of_text(i) && i > 1 && items_[i - 1].kind == TokenKind::text && is_language_of_text(i - 2);
  }

  // ---- what a clause lists

  /// What stands behind the word of a clause, in the author's column and in ours.
  struct List {
    std::size_t written = 0;
    std::size_t column = 0;
    std::size_t depth = 0;
    bool open = false;
  };
  /// Behind a comma, below the first of what the clause lists, if its author put it there.
  [[nodiscard]] bool continues_list(std::size_t i) const {
    const Item* const before = token_before(i);
    return list_.open && list_.depth == blocks_.size() && before != nullptr && before->kind == TokenKind::comma &&
           items_[i].column == list_.written;
  }
  void note_list(std::size_t i) {
    const bool behind_a_clause = i > 0 && items_[i - 1].starts && items_[i - 1].word != Keyword::none_of_them;
    if (items_[i].starts) list_.open = false;
    if (behind_a_clause && !begins_line(i)) list_ = {items_[i].column, columns(line_), blocks_.size(), true};
  }

  // ---- items

  void add(std::size_t i) {
    const Item& item = items_[i];
    note_list(i);
    if (is_language_of_text(i) && !continues_languages(i)) language_column_ = columns(line_);
    line_ += item.text;
    if (opens(item.kind)) {
      const bool list = item.kind == TokenKind::left_bracket;
      blocks_.push_back({.line_indent = indent_,
                         .entries = item.object || list,
                         .free = list || item.kind == TokenKind::left_parenthesis});
    }
    if (closes(item.kind) && !blocks_.empty()) blocks_.pop_back();
  }

  // ---- columns of labels

  /// A member at the beginning of a line, and behind it its first label.
  [[nodiscard]] bool is_labelled_member(std::size_t i) const {
    return begins_line(i) && items_[i].starts && items_[i].kind == TokenKind::word &&
           items_[i].word == Keyword::none_of_them && i + 1 < items_.size() && !begins_line(i + 1) &&
           is_language_of_text(i + 1);
  }

  /// Lines that follow each other without a blank one share a column, if one of them has its label set apart.
  void set_label_columns() {
    std::vector<std::size_t> group;
    const auto settle = [&] {
      const bool apart = std::ranges::any_of(group, [&](std::size_t i) { return items_[i + 1].blanks > 1; });
      std::size_t widest = 0;
      for (const std::size_t i : group) widest = std::max(widest, columns(items_[i].text));
      for (const std::size_t i : group) {
        if (apart) pads_[i + 1] = widest + step - columns(items_[i].text);
      }
      group.clear();
    };
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (!begins_line(i)) continue;
      if (items_[i].breaks > 1 || closes(items_[i].kind)) settle();
      if (is_labelled_member(i)) group.push_back(i);
    }
    settle();
  }

  const Items& items_;
  std::vector<std::size_t> pads_;  ///< spaces before an item that a column asks for
  std::vector<Block> blocks_;
  std::string text_;
  std::string line_;
  std::size_t indent_ = 0;
  std::size_t language_column_ = 0;
  List list_;
};

}  // namespace

std::string layout(const Items& items) { return Layout(items).write(); }

}  // namespace mizan::dsl::formatting
