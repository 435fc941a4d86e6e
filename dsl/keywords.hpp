#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace mizan::dsl {

// By kind, not one a line.
// clang-format off
/// The words that have a meaning somewhere. All are contextual: each is also good as a name where a name is expected.
enum class Keyword : std::uint8_t {
  none_of_them,
  // The top of a file.
  edition, pack, use,
  // What begins a declaration.
  enum_, set, record, document, part, field, source, provision, lexicon, define, rule, dossier, test,
  // Within declarations of the vocabulary.
  of, extends, asked, segment, list, at, most,
  // Languages of labels and texts.
  fr, en, ar,
  // Clauses of sources, provisions, rules and tests.
  title, text, authority, evidence, in, adopted, address, binds, alias,
  cites, tags, on, when, require, forbid, effect, unknown, refers, says, remedy,
  as, given, expect,
  // Within clauses.
  force, from, until, weight, to, review, with, by, blocked, amend, cleared,
  violated, satisfied, undetermined, not_, applicable,
  // Expressions.
  and_, or_, is, known, none, stated, zero, within, mentions, true_, false_, today, any, no, every, count, sum, min, max,
  for_, where, has, match, other, proven, rounding, up, down,
  // Units of durations.
  hour, hours, day, days, week, weeks, month, months, year, years,
};
// clang-format on

/// The keyword that a word spells, or `none_of_them`.
[[nodiscard]] Keyword keyword(std::string_view word);

[[nodiscard]] std::string_view spelling(Keyword keyword);
[[nodiscard]] std::vector<std::string_view> spellings(std::span<const Keyword> keywords);

[[nodiscard]] bool is_language(Keyword keyword);
[[nodiscard]] bool is_duration_unit(Keyword keyword);

/// Words that join expressions, so that none begins an expression.
[[nodiscard]] bool is_operator(Keyword keyword);

[[nodiscard]] bool begins_declaration(Keyword keyword);
[[nodiscard]] std::span<const Keyword> declaration_words();

/// The words that begin a clause of each kind of declaration.
[[nodiscard]] std::span<const Keyword> rule_clauses();
[[nodiscard]] std::span<const Keyword> source_clauses();
[[nodiscard]] std::span<const Keyword> provision_clauses();
[[nodiscard]] std::span<const Keyword> test_clauses();

}  // namespace mizan::dsl
