#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/keywords.hpp"
#include "dsl/reporter.hpp"
#include "dsl/surface.hpp"
#include "dsl/syntax.hpp"
#include "dsl/token.hpp"

namespace mizan::dsl {

/// How a report spells a sign: "`{`". Empty for tokens that are no signs.
[[nodiscard]] std::string_view sign(TokenKind kind);

/// What stands for a keyword in an expected phrase until `ParseState` puts the word of its surface there.
[[nodiscard]] std::string placeholder(Keyword keyword);

/// What the grammar carries along while it reads one source: where the tokens come from, what has been reported, how
/// deep it is, and which clauses the declaration at hand has had. Everything about tokens that is not grammar is here.
class ParseState {
 public:
  ParseState(const Source& source, std::uint32_t source_index, Surface surface, const Tokens& tokens,
             Reporter& reporter)
      : source_(source),
        source_index_(source_index),
        surface_(surface),
        tokens_(tokens),
        reporter_(reporter),
        used_as_(tokens.tokens.size()),
        begins_clause_(tokens.tokens.size()) {}

  /// What of the source a token, or the tokens [first, last), stand for.
  [[nodiscard]] std::string_view text(const Token& token) const;
  [[nodiscard]] Span span(const Token& token) const { return {source_index_, token.begin, token.end}; }
  [[nodiscard]] Span span(const Token* first, const Token* last) const;
  [[nodiscard]] std::string description(const Token& token) const;

  // ---- words

  /// Notes as which keyword a token was read, or as none. Of attempts that failed, the one that succeeds comes last.
  void note_word(const Token* at, Keyword keyword) { used_as_[static_cast<std::size_t>(at - begin())] = keyword; }
  /// Notes the one of `keywords` that the token may mean, and gives it; none where it means none of them.
  Keyword note_word_among(const Token* at, std::span<const Keyword> keywords);
  Keyword note_word_among(const syntax::Name& name, std::span<const Keyword> keywords);
  /// The same for the words that stand for values in a dossier; tells of one that is of the other surface.
  Keyword note_value_word(const Token* at);
  /// The words of the language that have been read, each with its place.
  [[nodiscard]] syntax::Words words() const;

  // ---- reports

  /// Expected `expected` (a noun phrase), found the token. A token is complained about once, and not at all where it
  /// stands behind a mistake of the lexer.
  void report_unexpected(const Token* found, const std::string& expected, const Token* declaration = nullptr);
  void report_too_deep(const Token* at);
  void report_too_long(const Token* at);
  void report_twice(const Token* at, const Token* before);
  void report_twice(const Token* at, Span before);
  void report_two_verdicts(const Token* at, Span before);
  /// A word that begins no declaration, or one of the top of the file that comes too late.
  void report_no_declaration(const Token* at);
  void report_no_clause(const Token* at);
  void report_header(const Token* at, std::string_view missing);
  void report(const Token* at, Diagnostic diagnostic);
  [[nodiscard]] bool full() const { return reporter_.full(); }

  // ---- recovery

  /// The next token, from `from` on and after `first`, at which a declaration begins; or the end.
  const Token* next_declaration(const Token* first, const Token* from);
  /// The next token at which a clause of this declaration begins, or its closing brace, or the next declaration.
  const Token* next_clause(const Token* first, const Token* from);
  /// The same for the fields of a record.
  const Token* next_field(const Token* first, const Token* from);
  /// The next token that begins a line.
  const Token* next_line(const Token* first, const Token* from);

  // ---- clauses

  /// Begins a declaration whose clauses are `words`. `kind` names it: "rule".
  void begin_clauses(std::string_view kind, std::span<const Keyword> words);
  /// Notes a clause; complains when it has been there, unless it may be repeated.
  void note_clause(const Token* at, Keyword keyword, bool repeatable);
  [[nodiscard]] bool has_clause(Keyword keyword) const { return clauses_seen_[index(keyword)] != nullptr; }
  /// Complains that the declaration named at `name` lacks those of `required` that have not been seen.
  void require_clauses(Span name, std::initializer_list<Keyword> required);

  // ---- lookahead

  [[nodiscard]] bool begins_declaration(const Token* at) const;
  /// The next clause, or the next declaration, on a line of its own.
  [[nodiscard]] bool begins_next(const Token* at) const;
  /// What may follow a clause that is whole. A word on the next line is taken for a clause, known or not.
  [[nodiscard]] bool ends_clause(const Token* at) const;
  /// A verdict, and not a rule of that name with its status.
  [[nodiscard]] bool begins_verdict(const Token* at) const;
  /// `any x in …`, and not a member that is called `any` or `no`.
  [[nodiscard]] bool begins_quantifier(const Token* at) const;
  /// `EUR`: three capitals.
  [[nodiscard]] bool is_currency(const Token* at) const;
  /// A word that an expression may begin with as a name.
  [[nodiscard]] bool begins_path(const Token* at) const;
  /// `week:` or `day, week:`, the labels of an arm of a `match`.
  [[nodiscard]] bool begins_labels(const Token* at) const;

  int depth = 0;  ///< of expressions and literals within each other

 private:
  static constexpr std::size_t keyword_count = 256;
  static std::size_t index(Keyword keyword);
  [[nodiscard]] bool begins_clause(const Token* at) const;
  [[nodiscard]] bool resembles_clause(const Token* at) const;
  [[nodiscard]] bool is_clause_word(const Token& token) const { return token.is_one_of(clause_words_); }
  [[nodiscard]] std::string shown(const Token& token) const;
  /// A phrase of ours in the words of the file.
  [[nodiscard]] std::string ours(std::string_view phrase) const { return in_surface(phrase, surface_); }
  [[nodiscard]] std::string hint(const Token& token) const;
  [[nodiscard]] std::string hint(const Token& token, std::span<const Keyword> keywords) const;
  [[nodiscard]] std::vector<std::string_view> spelled(std::span<const Keyword> keywords) const {
    return spellings(keywords, surface_);
  }
  [[nodiscard]] const Token* begin() const { return tokens_.tokens.data(); }

  const Source& source_;
  std::uint32_t source_index_;
  Surface surface_;
  const Tokens& tokens_;
  Reporter& reporter_;
  std::vector<Keyword> used_as_;  ///< by token
  std::vector<bool> begins_clause_;
  const Token* complained_ = nullptr;  ///< about this token, or what led to it, so that it is not reported again
  std::string_view clauses_of_;
  std::span<const Keyword> clause_words_;
  bool clauses_skipped_ = false;  ///< a clause could not be read, and maybe what follows it neither
  std::array<const Token*, keyword_count> clauses_seen_{};
};

}  // namespace mizan::dsl
