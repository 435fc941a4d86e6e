#pragma once

// No types in messages: an unnamed operand of an expectation must be seen as a mistake of the grammar.
#define BOOST_SPIRIT_X3_NO_RTTI

#include <boost/spirit/home/x3.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dsl/lexer.hpp"
#include "dsl/limits.hpp"
#include "dsl/parse_state.hpp"
#include "dsl/syntax.hpp"

/// Parsers over tokens, of which the grammar is made. Included by `grammar.cpp` only.
///
/// A rule builds one node, its attribute. X3 hands that node to every parser of the rule's right side (the "rule
/// context"), and the parsers here write into it: `into<&RuleDecl::title>(translations)`. So nothing is copied between
/// layers of attributes, no order of members is prescribed, and `on_success` still receives the node, which semantic
/// actions prevent. What a failed alternative has written stays written; the grammar therefore decides by its first
/// tokens.
namespace mizan::dsl::grammar {

namespace x3 = boost::spirit::x3;
using Iterator = const Token*;
using Failure = x3::expectation_failure<Iterator>;

struct StateTag;
template <typename Context>
ParseState& state(const Context& context) {
  return x3::get<StateTag>(context);
}

/// An error that has been reported: unwinds to the nearest recovery. Its phrase is empty.
[[noreturn]] inline void fail_reported(Iterator at) { throw Failure(at, ""); }

/// A parser without attribute of its own. `Derived::read(first, last, context, node)` does the work.
template <typename Derived>
struct Plain : x3::parser<Derived> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    return this->derived().read(first, last, context, node);
  }
};

/// A parser whose attribute is one token's worth of `T`. `Derived::matches(token)` and `Derived::write(state, token,
/// T&)`.
template <typename Derived, typename T>
struct Leaf : x3::parser<Derived> {
  using attribute_type = T;
  static constexpr bool has_attribute = true;

  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node&, T& value) const {
    if (first == last || !Derived::matches(*first)) return false;
    Derived::write(state(context), *first, value);
    state(context).note_word(first, Keyword::none_of_them);
    ++first;
    return true;
  }
};

// ---- tokens

template <TokenKind kind>
struct Tok : Plain<Tok<kind>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context&, Node&) const {
    if (first == last || first->kind != kind) return false;
    ++first;
    return true;
  }
};
template <TokenKind kind>
constexpr Tok<kind> tok{};

template <Keyword keyword>
struct Kw : Plain<Kw<keyword>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context& context, Node&) const {
    if (first == last || !first->is(keyword)) return false;
    state(context).note_word(first, keyword);
    ++first;
    return true;
  }
};
template <Keyword keyword>
constexpr Kw<keyword> kw{};

/// The keyword at the head of a clause, which the state takes note of.
template <Keyword keyword, bool repeatable>
struct Clause : Plain<Clause<keyword, repeatable>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context& context, Node&) const {
    if (first == last || !first->is(keyword)) return false;
    state(context).note_word(first, keyword);
    state(context).note_clause(first, keyword, repeatable);
    ++first;
    return true;
  }
};
template <Keyword keyword, bool repeatable = false>
constexpr Clause<keyword, repeatable> clause{};

/// Goes on only where a question about the coming tokens is answered with yes; consumes nothing.
template <bool (ParseState::*question)(const Token*) const>
struct Ahead : Plain<Ahead<question>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context& context, Node&) const {
    return first != last && (state(context).*question)(first);
  }
};
template <bool (ParseState::*question)(const Token*) const>
constexpr Ahead<question> ahead{};

/// A place that something should not have led to: reports it and gives up, if there is still a token there.
template <void (ParseState::*report)(const Token*)>
struct Reject : Plain<Reject<report>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context& context, Node&) const {
    if (first == last) return false;
    (state(context).*report)(first);
    fail_reported(first);
  }
};
template <void (ParseState::*report)(const Token*)>
constexpr Reject<report> reject{};

// ---- into the rule's node

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// Parses into a member of the node; appends to a vector, fills an optional.
template <auto member, typename Subject>
struct Into : x3::unary_parser<Subject, Into<member, Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit Into(const Subject& inner) : x3::unary_parser<Subject, Into>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    auto& slot = node.*member;
    using Slot = std::remove_reference_t<decltype(slot)>;
    if constexpr (IsVector<Slot>::value) {
      // Not in place: after an error the vector must hold whole elements only.
      typename Slot::value_type value{};
      const bool found = this->subject.parse(first, last, context, x3::unused, value);
      if (found) slot.push_back(std::move(value));
      return found;
    } else if constexpr (IsOptional<Slot>::value) {
      typename Slot::value_type value{};
      const bool found = this->subject.parse(first, last, context, x3::unused, value);
      if (found) slot = std::move(value);
      return found;
    } else {
      return this->subject.parse(first, last, context, x3::unused, slot);
    }
  }
};
template <auto member, typename Subject>
constexpr auto into(const Subject& subject) {
  return Into<member, Subject>(subject);
}

/// Parses into the node itself.
template <typename Subject>
struct Self : x3::unary_parser<Subject, Self<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit Self(const Subject& inner) : x3::unary_parser<Subject, Self>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    return this->subject.parse(first, last, context, x3::unused, node);
  }
};
template <typename Subject>
constexpr auto self(const Subject& subject) {
  return Self<Subject>(subject);
}

/// Parses a node of type `T` into a variant member.
template <auto member, typename T, typename Subject>
struct IntoVariant : x3::unary_parser<Subject, IntoVariant<member, T, Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit IntoVariant(const Subject& inner) : x3::unary_parser<Subject, IntoVariant>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    T value{};
    if (!this->subject.parse(first, last, context, x3::unused, value)) return false;
    node.*member = std::move(value);
    return true;
  }
};
template <auto member, typename Rule>
constexpr auto into_variant(const Rule& rule) {
  return IntoVariant<member, typename Rule::attribute_type, Rule>(rule);
}

/// Sets a member of the node; consumes nothing.
template <auto member, auto value>
struct Set : Plain<Set<member, value>> {
  template <typename Context, typename Node>
  bool read(Iterator&, const Iterator&, const Context&, Node& node) const {
    node.*member = value;
    return true;
  }
};
template <auto member, auto value>
constexpr Set<member, value> mark{};

/// Behind the word of a property that may stand anywhere among others: complains when it has been there.
template <auto member>
struct Once : Plain<Once<member>> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator&, const Context& context, Node& node) const {
    if (node.*member) state(context).report_twice(first - 1, (node.*member)->span);
    return true;
  }
};
template <auto member>
constexpr Once<member> once{};

/// What ends a repetition, where one more would have been as good: the phrase names both.
template <TokenKind kind>
struct Closing : Plain<Closing<kind>> {
  const char* phrase;
  constexpr explicit Closing(const char* what_is_expected) : phrase(what_is_expected) {}
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator& last, const Context&, Node&) const {
    if (first == last || first->kind != kind) return false;
    ++first;
    return true;
  }
};

/// The right side of a rule. Its parsers write into the node themselves, so X3 need not distribute the attribute.
template <typename Subject>
struct Build : x3::unary_parser<Subject, Build<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit Build(const Subject& inner) : x3::unary_parser<Subject, Build>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    return this->subject.parse(first, last, context, node, x3::unused);
  }
};
template <typename Subject>
constexpr auto build(const Subject& subject) {
  return Build<Subject>(subject);
}

/// What stands behind the subject must end the clause: else the subject is but a part of what was meant, and left out.
template <typename Subject>
struct Whole : x3::unary_parser<Subject, Whole<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;  // whatever the subject's is, passes through
  constexpr explicit Whole(const Subject& inner) : x3::unary_parser<Subject, Whole>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute& attribute) const {
    if (!this->subject.parse(first, last, context, node, attribute)) return false;
    if (state(context).ends_clause(first)) return true;
    state(context).report_no_clause(first);
    fail_reported(first);
  }
};
template <typename Subject>
constexpr auto whole(const Subject& subject) {
  return Whole<Subject>(subject);
}

/// Counts how deep the parser is, since it pays for depth with stack.
template <typename Subject>
struct Nested : x3::unary_parser<Subject, Nested<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;  // whatever the subject's is, passes through
  constexpr explicit Nested(const Subject& inner) : x3::unary_parser<Subject, Nested>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute& attribute) const {
    struct Level {
      int& depth;
      explicit Level(int& counter) : depth(counter) { ++depth; }
      Level(const Level&) = delete;
      Level& operator=(const Level&) = delete;
      ~Level() { --depth; }
    };
    ParseState& parse_state = state(context);
    const Level level(parse_state.depth);
    if (parse_state.depth > limits::nesting_max) {
      parse_state.report_too_deep(first);
      fail_reported(first);
    }
    return this->subject.parse(first, last, context, node, attribute);
  }
};
template <typename Subject>
constexpr auto nested(const Subject& subject) {
  return Nested<Subject>(subject);
}

// ---- rule handlers

/// What X3 calls when a rule has succeeded: writes into the node what its tokens tell.
struct Stamped {
  template <typename Node, typename Context>
  void on_success(const Iterator& first, const Iterator& last, Node& node, const Context& context) const {
    const ParseState& parse_state = state(context);
    if constexpr (requires { node.span; }) node.span = parse_state.span(first, last);
    if constexpr (requires { node.description; }) node.description = parse_state.description(*first);
    if constexpr (requires { node.height; }) {
      if (!settle_height(node)) {
        state(context).report_too_deep(first);
        fail_reported(first);
      }
    }
  }

  template <typename Node>
  static bool settle_height(Node& node) {
    node.height = 1;
    for (const Node& operand : node.operands) {
      if (operand.height >= node.height) node.height = static_cast<decltype(node.height)>(operand.height + 1);
    }
    return node.height <= limits::tree_height_max;
  }
};

/// Texts that a mistake kept from being read are not missing besides.
inline void stand_in(syntax::Translations& texts, Span span) {
  for (auto* const text : {&texts.fr, &texts.en, &texts.ar}) {
    if (!*text) *text = syntax::Text{"…", span};
  }
}

/// Reports what goes wrong within its subject and resumes where `next` says. A directive and not X3's `on_error`, which
/// is given the place that the parser had come to and not the one where the rule began.
template <const Token* (ParseState::*next)(const Token*, const Token*), typename Subject>
struct Recovering : x3::unary_parser<Subject, Recovering<next, Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit Recovering(const Subject& inner) : x3::unary_parser<Subject, Recovering>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute& attribute) const {
    const Iterator begin = first;
    try {
      return this->subject.parse(first, last, context, node, attribute);
    } catch (const Failure& failure) {
      ParseState& parse_state = state(context);
      if (const std::string expected = failure.which(); !expected.empty()) {
        parse_state.report_unexpected(failure.where(), expected, begin);
      }
      if constexpr (requires { node.labels; }) stand_in(node.labels, parse_state.span(*begin));
      first = parse_state.full() ? last : (parse_state.*next)(begin, failure.where());
      return true;
    }
  }
};
template <const Token* (ParseState::*next)(const Token*, const Token*), typename Subject>
constexpr auto recovering(const Subject& subject) {
  return Recovering<next, Subject>(subject);
}

}  // namespace mizan::dsl::grammar

// ---- noun phrases

namespace boost::spirit::x3 {

template <mizan::dsl::Keyword keyword>
struct get_info<mizan::dsl::grammar::Kw<keyword>> {
  std::string operator()(const mizan::dsl::grammar::Kw<keyword>&) const { return mizan::dsl::placeholder(keyword); }
};
template <mizan::dsl::TokenKind kind>
struct get_info<mizan::dsl::grammar::Tok<kind>> {
  std::string operator()(const mizan::dsl::grammar::Tok<kind>&) const { return std::string(mizan::dsl::sign(kind)); }
};
template <auto member, typename Subject>
struct get_info<mizan::dsl::grammar::Into<member, Subject>> {
  std::string operator()(const mizan::dsl::grammar::Into<member, Subject>& parser) const {
    return what(parser.subject);
  }
};
template <typename Subject>
struct get_info<mizan::dsl::grammar::Self<Subject>> {
  std::string operator()(const mizan::dsl::grammar::Self<Subject>& parser) const { return what(parser.subject); }
};
template <typename Subject>
struct get_info<mizan::dsl::grammar::Whole<Subject>> {
  std::string operator()(const mizan::dsl::grammar::Whole<Subject>& parser) const { return what(parser.subject); }
};
template <typename Subject>
struct get_info<mizan::dsl::grammar::Nested<Subject>> {
  std::string operator()(const mizan::dsl::grammar::Nested<Subject>& parser) const { return what(parser.subject); }
};
/// A leaf says itself what it is.
template <typename Parser>
struct get_info<Parser, std::enable_if_t<std::is_convertible_v<decltype(Parser::phrase), const char*>>> {
  std::string operator()(const Parser& parser) const { return parser.phrase; }
};
/// A sequence that fails without an expectation of its own has failed at its head.
template <typename Left, typename Right>
struct get_info<sequence<Left, Right>> {
  std::string operator()(const sequence<Left, Right>& parser) const { return what(parser.left); }
};
template <typename Left, typename Right>
struct get_info<alternative<Left, Right>> {
  std::string operator()(const alternative<Left, Right>& parser) const {
    return what(parser.left) + " or " + what(parser.right);
  }
};

}  // namespace boost::spirit::x3
