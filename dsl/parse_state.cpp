#include "dsl/parse_state.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "dsl/utf8.hpp"

namespace mizan::dsl {
namespace {

bool is_relation(TokenKind kind) {
  return kind == TokenKind::less || kind == TokenKind::less_equal || kind == TokenKind::greater ||
         kind == TokenKind::greater_equal;
}

/// What an author of other languages may not know about ours.
std::string_view advice(const Token& found, const std::string& expected) {
  const bool behind_a_value = expected.starts_with("a clause") || expected.starts_with("the end") ||
                              expected.ends_with("`)`") || expected == "`has`";
  if (behind_a_value && found.kind == TokenKind::equals) return "equality is written `is`";
  if (behind_a_value && (is_relation(found.kind) || found.is(Keyword::is))) {
    return "one relation at a time: `a < b and b < c`";
  }
  if (found.kind == TokenKind::integer && expected == "a date") return "dates are written `2026-01-15`";
  if (expected.starts_with("a version")) return "three numbers: `1.0.0`";
  return "";
}

constexpr char placeholder_mark = '\x01';

/// An expected phrase with its keywords in the words of a surface.
std::string resolved(std::string_view phrase, Surface surface) {
  std::string text;
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    if (phrase[at] == placeholder_mark && at + 1 < phrase.size()) {
      text += spelling(static_cast<Keyword>(static_cast<unsigned char>(phrase[++at])), surface);
    } else {
      text += phrase[at];
    }
  }
  return text;
}

/// The keywords of an expected phrase.
std::vector<Keyword> placeholders(std::string_view phrase) {
  std::vector<Keyword> keywords;
  for (std::size_t at = 0; at + 1 < phrase.size(); ++at) {
    if (phrase[at] == placeholder_mark) {
      keywords.push_back(static_cast<Keyword>(static_cast<unsigned char>(phrase[++at])));
    }
  }
  return keywords;
}

std::string joined(const std::vector<std::string_view>& words, std::string_view last) {
  std::string text;
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (index > 0) text += index + 1 == words.size() ? last : ", ";
    text.append("`").append(words[index]).append("`");
  }
  return text;
}

}  // namespace

std::string placeholder(Keyword keyword) { return {'`', placeholder_mark, static_cast<char>(keyword), '`'}; }

std::string_view sign(TokenKind kind) {
  switch (kind) {
    case TokenKind::left_brace:
      return "`{`";
    case TokenKind::right_brace:
      return "`}`";
    case TokenKind::left_parenthesis:
      return "`(`";
    case TokenKind::right_parenthesis:
      return "`)`";
    case TokenKind::left_bracket:
      return "`[`";
    case TokenKind::right_bracket:
      return "`]`";
    case TokenKind::comma:
      return "`,`";
    case TokenKind::colon:
      return "`:`";
    case TokenKind::dot:
      return "`.`";
    case TokenKind::equals:
      return "`=`";
    case TokenKind::plus:
      return "`+`";
    case TokenKind::minus:
      return "`-`";
    case TokenKind::star:
      return "`*`";
    case TokenKind::slash:
      return "`/`";
    case TokenKind::percent:
      return "`%`";
    case TokenKind::less:
      return "`<`";
    case TokenKind::less_equal:
      return "`<=`";
    case TokenKind::greater:
      return "`>`";
    case TokenKind::greater_equal:
      return "`>=`";
    case TokenKind::end:
    case TokenKind::word:
    case TokenKind::integer:
    case TokenKind::decimal:
    case TokenKind::version:
    case TokenKind::date:
    case TokenKind::text:
      break;
  }
  return "";
}

std::size_t ParseState::index(Keyword keyword) { return static_cast<std::size_t>(keyword); }

std::string_view ParseState::text(const Token& token) const {
  return std::string_view(source_.text).substr(token.begin, token.end - token.begin);
}

Span ParseState::span(const Token* first, const Token* last) const {
  return {source_index_, first->begin, first == last ? first->begin : (last - 1)->end};
}

std::string ParseState::description(const Token& token) const {
  return token.description == 0 ? std::string() : tokens_.descriptions[token.description - 1];
}

std::string ParseState::shown(const Token& token) const {
  switch (token.kind) {
    case TokenKind::end:
      return token.end == source_.text.size() ? "the end of the file" : "the end of the expression";
    case TokenKind::text:
      return "a text";
    case TokenKind::word:
    case TokenKind::integer:
    case TokenKind::decimal:
    case TokenKind::version:
    case TokenKind::date: {
      constexpr std::size_t shown_max = 40;  // these are ASCII
      const std::string_view word = text(token);
      return "`" + std::string(word.substr(0, shown_max)) + (word.size() > shown_max ? "…`" : "`");
    }
    default:
      return std::string(sign(token.kind));
  }
}

std::string ParseState::hint(const Token& token, std::span<const Keyword> keywords) const {
  return token.kind == TokenKind::word ? surface_hint(text(token), surface_, keywords) : std::string();
}

std::string ParseState::hint(const Token& token) const {
  return token.kind == TokenKind::word ? surface_hint(text(token), surface_) : std::string();
}

// ---- words

Keyword ParseState::note_word_among(const Token* at, std::span<const Keyword> keywords) {
  const auto found = std::ranges::find_if(keywords, [&](Keyword keyword) { return at->is(keyword); });
  if (found == keywords.end()) return Keyword::none_of_them;
  note_word(at, *found);
  return *found;
}

Keyword ParseState::note_word_among(const syntax::Name& name, std::span<const Keyword> keywords) {
  const auto at = std::ranges::lower_bound(tokens_.tokens, name.span.begin, {}, &Token::begin);
  return note_word_among(&*at, keywords);
}

Keyword ParseState::note_value_word(const Token* at) {
  constexpr std::array values = {Keyword::unknown, Keyword::true_, Keyword::false_, Keyword::none};
  note_word(at, Keyword::none_of_them);
  const Keyword found = note_word_among(at, values);
  if (found != Keyword::none_of_them || surface_ == Surface::english) return found;
  // None of these can be a member, so that they are the words of the other surface.
  const Keyword foreign = meanings(text(*at), Surface::english).front();
  if (std::ranges::find(values, foreign) == values.end()) return Keyword::none_of_them;
  report(at, {.code = "E0121",
              .span = span(*at),
              .message = shown(*at) + " is English, and this file is written in French",
              .label = {},
              .others = {},
              .help = "write `" + std::string(spelling(foreign, surface_)) + "`"});
  return foreign;
}

syntax::Words ParseState::words() const {
  syntax::Words words;
  for (std::size_t i = 0; i < used_as_.size(); ++i) {
    if (used_as_[i] != Keyword::none_of_them)
      words.push_back({span(tokens_.tokens[i]), used_as_[i], begins_clause_[i]});
  }
  return words;
}

// ---- reports

void ParseState::report(const Token* at, Diagnostic diagnostic) {
  const bool repeated = at == complained_;
  complained_ = at;
  if (at->kind == TokenKind::end && at != tokens_.tokens.data()) {
    // Something is missing behind the last token, not on the empty line where the file ends.
    diagnostic.span.begin = diagnostic.span.end = (at - 1)->end;
  }
  if (!repeated && !at->near_flaw) reporter_.add(std::move(diagnostic));
}

void ParseState::report_unexpected(const Token* found, const std::string& expected, const Token* declaration) {
  std::string help = hint(*found, placeholders(expected));
  if (help.empty()) help = hint(*found);
  if (help.empty()) help = ours(advice(*found, resolved(expected, Surface::english)));
  Diagnostic diagnostic{.code = "E0101",
                        .span = span(*found),
                        .message = "expected " + ours(resolved(expected, surface_)) + ", found " + shown(*found),
                        .label = {},
                        .others = {},
                        .help = std::move(help)};
  const bool next_one = begins_declaration(found) && expected.ends_with("`}`");
  const bool at_end = found->kind == TokenKind::end && expected.ends_with("`}`");
  if ((at_end || next_one) && declaration != nullptr && declaration != found) {
    diagnostic.others.push_back({span(*declaration), "what begins here does not end"});
  }
  report(found, std::move(diagnostic));
}

void ParseState::report_too_deep(const Token* at) {
  report(at, {.code = "E0105",
              .span = span(*at),
              .message = "this is nested more deeply than " + std::to_string(limits::nesting_max) + " levels",
              .label = {},
              .others = {},
              .help = {}});
}

void ParseState::report_too_long(const Token* at) {
  report(at, {.code = "E0105",
              .span = span(*at),
              .message = "this has too many terms in a row",
              .label = {},
              .others = {},
              .help = ours("name a part of it with `define`")});
}

void ParseState::report_twice(const Token* at, const Token* before) {
  const std::string word = shown(*at);
  const bool same = at->meanings == before->meanings;
  report(at, {.code = "E0111",
              .span = span(*at),
              .message = same ? word + " is said twice" : word + " and " + shown(*before) + " exclude each other",
              .label = {},
              .others = {{span(*before), same ? "first here" : "the other is here"}},
              .help = {}});
}

void ParseState::report_twice(const Token* at, Span before) {
  report(at, {.code = "E0111",
              .span = span(*at),
              .message = shown(*at) + " is said twice",
              .label = {},
              .others = {{before, "first here"}},
              .help = {}});
}

void ParseState::report_two_verdicts(const Token* at, Span before) {
  report(at, {.code = "E0111",
              .span = span(*at),
              .message = "a test expects one verdict",
              .label = {},
              .others = {{before, "first here"}},
              .help = {}});
}

void ParseState::report_no_declaration(const Token* at) {
  const std::string word = shown(*at);
  if (at->is(Keyword::edition) || at->is(Keyword::pack) || at->is(Keyword::use)) {
    report(at, {.code = "E0114",
                .span = span(*at),
                .message = word + " stands at the wrong place",
                .label = {},
                .others = {},
                .help = ours("a file begins with `edition`, `pack`, then each `use`, and only then declares")});
    return;
  }
  // In the middle of a line it is not a declaration that was meant, but more of what stands before.
  const std::string expected = at->first_on_line ? "a declaration" : "the end of the declaration";
  std::string help = hint(*at);
  if (help.empty()) help = ours(advice(*at, expected));
  if (at->first_on_line) help = "a declaration begins with " + joined(spelled(declaration_words()), " or ");
  if (const std::string near = nearest(text(*at), spelled(declaration_words())); !near.empty()) {
    help = "did you mean `" + near + "`?";
  }
  if (std::string other = hint(*at, declaration_words()); !other.empty()) help = std::move(other);
  report(at, {.code = "E0113",
              .span = span(*at),
              .message = "expected " + expected + ", found " + word,
              .label = {},
              .others = {},
              .help = std::move(help)});
}

void ParseState::report_no_clause(const Token* at) {
  const std::string kind(clauses_of_);
  const std::string near = at->kind == TokenKind::word ? nearest(text(*at), spelled(clause_words_)) : std::string();
  std::string other = hint(*at, clause_words_);
  // A letter too few, and not the other language.
  if (!near.empty() && other.starts_with("this") && other.ends_with("`" + near + "`")) other.clear();
  // A foreign word on a line of its own was meant as a clause; behind something else, as a continuation of it.
  if (near.empty() && other.empty() && !(at->first_on_line && at->kind == TokenKind::word)) {
    report_unexpected(at, "a clause of the " + kind + " or `}`");
    return;
  }
  report(at, {.code = "E0110",
              .span = span(*at),
              .message = shown(*at) + " is not a clause of a " + kind,
              .label = {},
              .others = {},
              .help = !other.empty() ? std::move(other)
                      : near.empty() ? "its clauses begin with " + joined(spelled(clause_words_), " or ")
                                     : "did you mean `" + near + "`?"});
}

void ParseState::report_header(const Token* at, std::string_view missing) {
  std::string other = hint(*at);
  report(at, {.code = "E0114",
              .span = span(*at),
              .message = "expected " + ours(missing) + " at the top of the file, found " + shown(*at),
              .label = {},
              .others = {},
              .help = !other.empty() ? std::move(other)
                                     : ours("a file begins with `edition 2026` and `pack` with its name and version")});
}

// ---- recovery

const Token* ParseState::next_declaration(const Token* first, const Token* from) {
  if (from == first && from->kind != TokenKind::end) ++from;
  while (from->kind != TokenKind::end && !begins_declaration(from)) ++from;
  return from;
}

const Token* ParseState::next_clause(const Token* first, const Token* from) {
  clauses_skipped_ = true;
  int braces = 0;
  const Token* at = first;
  for (; at->kind != TokenKind::end; ++at) {
    const bool reached = at >= from && at != first;
    if (reached && at->kind == TokenKind::right_brace && braces <= 0) return at;
    if (reached && at->first_on_line && (begins_clause(at) || resembles_clause(at))) return at;
    if (reached && begins_declaration(at)) break;
    if (at->kind == TokenKind::left_brace) ++braces;
    if (at->kind == TokenKind::right_brace) --braces;
  }
  complained_ = at;  // that the closing brace is missing here follows from what has been reported
  return at;
}

/// A misspelt clause, told as such although the one before it was wrong too. A short word resembles too many.
bool ParseState::resembles_clause(const Token* at) const {
  constexpr std::size_t told_apart = 4;
  if (at->kind != TokenKind::word || at->is_keyword() || text(*at).size() < told_apart) return false;
  const Token* next = at + 1;
  return next->kind == TokenKind::word && !next->is(is_operator) && !nearest(text(*at), spelled(clause_words_)).empty();
}

const Token* ParseState::next_field(const Token* first, const Token* from) {
  const Token* at = from == first && from->kind != TokenKind::end ? from + 1 : from;
  for (; at->kind != TokenKind::end && !begins_declaration(at); ++at) {
    if (at->kind == TokenKind::right_brace) return at;
    if (at->first_on_line && at->kind == TokenKind::word && (at + 1)->kind == TokenKind::colon) return at;
  }
  complained_ = at;
  return at;
}

const Token* ParseState::next_line(const Token* first, const Token* from) {
  const Token* at = from == first && from->kind != TokenKind::end ? from + 1 : from;
  while (at->kind != TokenKind::end && !at->first_on_line) ++at;
  return at;
}

// ---- clauses

void ParseState::begin_clauses(std::string_view kind, std::span<const Keyword> words) {
  clauses_of_ = kind;
  clause_words_ = words;
  clauses_seen_.fill(nullptr);
  clauses_skipped_ = false;
}

void ParseState::note_clause(const Token* at, Keyword keyword, bool repeatable) {
  // A rule demands one thing, under either word.
  begins_clause_[static_cast<std::size_t>(at - begin())] = true;
  const bool demands = keyword == Keyword::forbid || keyword == Keyword::waive;
  const std::size_t slot = index(demands ? Keyword::require : keyword);
  if (clauses_seen_[slot] != nullptr && !repeatable) report_twice(at, clauses_seen_[slot]);
  clauses_seen_[slot] = at;
}

void ParseState::require_clauses(Span name, std::initializer_list<Keyword> required) {
  if (clauses_skipped_) return;
  const bool may_waive = std::ranges::find(clause_words_, Keyword::waive) != clause_words_.end();
  const std::string either = ours(may_waive ? "`waive`, `require` or `forbid`" : "`require` or `forbid`");
  std::vector<std::string_view> missing;
  for (const Keyword keyword : required) {
    if (has_clause(keyword)) continue;
    missing.push_back(keyword == Keyword::require ? std::string_view(either).substr(1, either.size() - 2)
                                                  : spelling(keyword, surface_));
  }
  if (missing.empty()) return;
  reporter_.add({.code = "E0112",
                 .span = name,
                 .message = "this " + std::string(clauses_of_) + " has no " + joined(missing, " and no "),
                 .label = {},
                 .others = {},
                 .help = {}});
}

// ---- lookahead

/// All keywords are also names, so a word alone does not tell: a declaration or clause goes on with a word or a text, a
/// name in an expression, a field or a key goes on with an operator or a sign.
bool ParseState::begins_clause(const Token* at) const {
  if (at->kind != TokenKind::word || !is_clause_word(*at)) return false;
  const Token* next = at + 1;
  if (next->is(Keyword::not_)) {
    return at->is(Keyword::when) || at->is(Keyword::require) || at->is(Keyword::forbid);
  }
  if (next->kind == TokenKind::word) return !next->is(is_operator);
  const bool value = next->kind == TokenKind::integer || next->kind == TokenKind::decimal ||
                     next->kind == TokenKind::minus || next->kind == TokenKind::left_bracket;
  if (value) return at->is(Keyword::case_);
  return next->kind == TokenKind::text || next->kind == TokenKind::left_parenthesis ||
         next->kind == TokenKind::left_brace || next->kind == TokenKind::date;
}

bool ParseState::begins_next(const Token* at) const {
  if (!at->first_on_line) return false;
  // `require` and on the next line `evidence`, a field: the clause on the line after it says that it is none itself.
  const Token* next = at + 1;
  if (next->first_on_line && is_clause_word(*next)) return false;
  return begins_clause(at) || begins_declaration(at);
}

bool ParseState::ends_clause(const Token* at) const {
  return at->first_on_line || at->kind == TokenKind::end || at->kind == TokenKind::right_brace || is_clause_word(*at);
}

bool ParseState::begins_declaration(const Token* at) const {
  if (!at->first_on_line || !at->is(dsl::begins_declaration)) return false;
  const Token* next = at + 1;
  if (next->kind == TokenKind::text) return at->is(Keyword::test);
  if (next->kind != TokenKind::word) return false;
  const bool label = next->is(is_language) && (at + 2)->kind == TokenKind::text;  // of a member called `set`
  return !label && !next->is(is_operator);
}

bool ParseState::begins_verdict(const Token* at) const {
  constexpr std::array statuses = {Keyword::violated, Keyword::satisfied, Keyword::undetermined, Keyword::not_};
  const Token* next = at + 1;
  return at->is_one_of(verdict_words()) && next->kind != TokenKind::dot && !next->is_one_of(statuses);
}

bool ParseState::begins_quantifier(const Token* at) const {
  const Token* next = at + 1;
  if (next->kind == TokenKind::left_parenthesis) return true;
  if (next->kind != TokenKind::word) return false;
  if ((at + 2)->is(Keyword::in)) return true;
  return !next->is(is_operator) && !is_clause_word(*next) && !next->first_on_line;
}

bool ParseState::is_currency(const Token* at) const {
  const std::string_view word = text(*at);
  return at->kind == TokenKind::word && word.size() == 3 &&
         std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool ParseState::begins_path(const Token* at) const {
  if (at->kind != TokenKind::word || at->is(is_operator)) return false;
  return !begins_next(at);
}

bool ParseState::begins_labels(const Token* at) const {
  while (at->kind == TokenKind::word) {
    ++at;
    if (at->kind == TokenKind::colon) return true;
    if (at->kind != TokenKind::comma) return false;
    ++at;
  }
  return false;
}

}  // namespace mizan::dsl
