#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "dsl/grammar_parsers.hpp"
#include "dsl/syntax.hpp"

/// What the grammar takes from one token or two: signs, names, numbers, dates, texts. Included by `grammar.cpp` only.
namespace mizan::dsl::grammar {

using namespace syntax;  // the grammar builds these nodes and nothing else
using enum Keyword;

constexpr auto comma = tok<TokenKind::comma>;
constexpr auto colon = tok<TokenKind::colon>;
constexpr auto dot = tok<TokenKind::dot>;
constexpr auto equals = tok<TokenKind::equals>;
constexpr auto minus = tok<TokenKind::minus>;
constexpr auto left_brace = tok<TokenKind::left_brace>;
constexpr auto right_brace = tok<TokenKind::right_brace>;
constexpr auto left_parenthesis = tok<TokenKind::left_parenthesis>;
constexpr auto right_parenthesis = tok<TokenKind::right_parenthesis>;
constexpr auto left_bracket = tok<TokenKind::left_bracket>;

inline void write_name(const ParseState& state, const Token& token, Name& value) {
  value = {std::string(state.text(token)), state.span(token)};
}

/// Any word, but not one that begins the next clause or declaration: behind `cites a,` a line `on offer` is no name.
struct NameLeaf : Leaf<NameLeaf, Name> {
  static constexpr const char* phrase = "a name";
  static bool matches(const Token& token) { return token.kind == TokenKind::word; }
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node& node, Name& value) const {
    return first != last && !state(context).begins_next(first) &&
           Leaf<NameLeaf, Name>::parse(first, last, context, node, value);
  }
  static void write(const ParseState& state, const Token& token, Name& value) { write_name(state, token, value); }
};
constexpr NameLeaf name{};

/// A name, or the word of the language that stands in its place: `effect block`, `: money`.
template <std::span<const Keyword> (*words)()>
struct WordLeaf : x3::parser<WordLeaf<words>> {
  static constexpr const char* phrase = "a name";
  using attribute_type = Name;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node& node, Name& value) const {
    const Iterator at = first;
    if (!name.parse(first, last, context, node, value)) return false;
    value.word = state(context).note_word_among(at, words());
    return true;
  }
};
template <std::span<const Keyword> (*words)()>
constexpr WordLeaf<words> name_or{};

struct SegmentLeaf : Leaf<SegmentLeaf, Name> {
  static constexpr const char* phrase = "a name";
  static bool matches(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::integer; }
  static void write(const ParseState& state, const Token& token, Name& value) { write_name(state, token, value); }
};
constexpr SegmentLeaf segment_of_name{};

/// The unit behind a number: `%`, `EUR`, `days`.
struct UnitLeaf : x3::parser<UnitLeaf> {
  static constexpr const char* phrase = "a unit";
  using attribute_type = Name;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node&, Name& value) const {
    if (first == last) return false;
    const bool duration = first->is(is_duration_unit);
    if (!duration && !is_sign_or_currency(state(context).text(*first))) return false;
    write_name(state(context), *first, value);
    value.word = duration ? unit_of(first, state(context)) : none_of_them;
    state(context).note_word(first, value.word);
    ++first;
    return true;
  }

 private:
  static bool is_sign_or_currency(std::string_view word) {
    const bool capitals = std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    return word == "%" || (word.size() == 3 && capitals);
  }
  /// French has one word for `month` and `months`: the number before it tells.
  static Keyword unit_of(Iterator at, const ParseState& state) {
    const auto* const found = std::ranges::find_if(at->meanings, is_duration_unit);
    return at->is(months) && *found != months && state.text(*(at - 1)) != "1" ? months : *found;
  }
};
constexpr UnitLeaf unit{};

/// The states that `expect` may name: of rules, and `applied` of exceptions. Those with `not` are two words.
struct StatusLeaf : x3::parser<StatusLeaf> {
  static constexpr const char* phrase = "`violated`, `satisfied`, `undetermined` or `not applicable`";
  using attribute_type = Keyword;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node&, Keyword& status) const {
    if (first == last) return false;
    if (first->is(not_)) {
      status = state(context).note_word_among(first + 1, std::array{applicable, applied_of_not});
      if (status == none_of_them) return false;
      state(context).note_word(first, not_);
      first += 2;
      return true;
    }
    status = state(context).note_word_among(first, std::array{violated, satisfied, undetermined, applied});
    if (status == none_of_them) return false;
    ++first;
    return true;
  }
};
constexpr StatusLeaf status{};

/// A token whose spelling is kept as it is. Where the lexer has found a flaw, a value that later steps can live with.
template <TokenKind kind>
struct AsWritten : Leaf<AsWritten<kind>, Text> {
  static constexpr const char* phrase = kind == TokenKind::text      ? "a text in quotes"
                                        : kind == TokenKind::date    ? "a date"
                                        : kind == TokenKind::integer ? "a whole number"
                                                                     : "a version such as `1.0.0`";
  static bool matches(const Token& token) { return token.kind == kind; }
  static void write(const ParseState& state, const Token& token, Text& text) {
    std::string value(state.text(token));
    if constexpr (kind == TokenKind::text) value = text_value(value);
    if (token.flawed && kind == TokenKind::integer) value = "0";
    if (token.flawed && kind == TokenKind::date) value = "2000-01-01";
    text = {std::move(value), state.span(token)};
  }
};
constexpr AsWritten<TokenKind::text> text_leaf{};
constexpr AsWritten<TokenKind::date> date_leaf{};
constexpr AsWritten<TokenKind::integer> whole_number{};
constexpr AsWritten<TokenKind::version> version{};

/// `-12.5`, as bounds of fields and values of literals.
struct SignedNumber : x3::parser<SignedNumber> {
  static constexpr const char* phrase = "a number";
  using attribute_type = Text;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node&, Text& number) const {
    const Iterator digits = first != last && first->kind == TokenKind::minus ? first + 1 : first;
    if (digits == last || (digits->kind != TokenKind::integer && digits->kind != TokenKind::decimal)) return false;
    number.value = digits == first ? "" : "-";
    number.value += digits->flawed ? "0" : state(context).text(*digits);
    number.span = state(context).span(first, digits + 1);
    first = digits + 1;
    return true;
  }
};
constexpr SignedNumber signed_number{};

}  // namespace mizan::dsl::grammar
