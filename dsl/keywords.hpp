#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/model/builtins.hpp"

namespace mizan::dsl {

/// The vocabularies of keywords in which the one language is written. A file is in one of them; the syntax tree and the
/// program do not know which.
enum class Surface : std::uint8_t { english, french };

// By kind, not one a line.
// clang-format off
/// The words that have a meaning somewhere, by what they mean there: `in` of `x in list` and of `in force` are two, since
/// French has two words for them. All are contextual: each is also good as a name where a name is expected.
enum class Keyword : std::uint8_t {
  none_of_them,
  // The top of a file.
  edition, pack, use,
  // What begins a declaration.
  enum_, set, record, document, part, field, source, provision, lexicon, table, define, rule, exception, guarantee, dossier, test,
  // Within declarations of the vocabulary.
  of, of_asked, of_date, extends, asked, segment, list, at, most, favours, more, less, over, compared,
  // Languages of labels and texts.
  fr, en, ar,
  // Clauses of sources, provisions, rules and tests.
  title, text, authority, evidence, adopted, address, binds, alias,
  cites, tags, on, when, require, forbid, effect, unknown, refers, says, remedy, claimed, waive,
  as, given, expect, vary, case_,
  key, value, valid, checked, published, converts, judged, if_, then, monotone, independent,
  // Within clauses.
  verdict, except, through, against, findings, weight, to, with, by, not_, applicable, violated, satisfied, undetermined, applied, applied_of_not,
  // Expressions.
  and_, or_, is, is_of_not, not_of_is, in, not_of_in, in_of_not, known, none, stated, zero, within, mentions,
  true_, false_, today, any, no, every, count, sum, min, max, for_, where, has, match, other, proven, rounding,
  on_of_known, changes, least, favourable, distinct,
  // Periods, and what something begins with.
  in_of_force, force, from_date, until, from,
  // Units of durations.
  hour, hours, day, days, week, weeks, month, months, year, years,
  // Types.
  bool_, integer, decimal, percent, money, date, moment, duration, occupation, exact,
  // Segments (and `text`), and who is asked.
  facts, identity, employer, recruiter, worker, agency,
  // Authorities, evidence.
  moroccan_law, treaty_ratified, treaty_unratified, destination_law, guidance, read, reported, unverified,
  // Effects, verdicts, the tag that a clearance rests on.
  advise, amend, review, block, cleared, blocked, essential,
  // Functions, and how they round.
  round, completed_years, half_up, half_even, half_down, up, down, ceiling, floor,
};
// clang-format on
inline constexpr Keyword last_keyword = Keyword::floor;

/// What a word may mean, depending on where it stands; the rest are `none_of_them`.
inline constexpr std::size_t meanings_max = 4;
using Meanings = std::array<Keyword, meanings_max>;
[[nodiscard]] Meanings meanings(std::string_view word, Surface surface);

[[nodiscard]] std::string_view spelling(Keyword keyword, Surface surface);
[[nodiscard]] std::vector<std::string_view> spellings(std::span<const Keyword> keywords, Surface surface);

[[nodiscard]] bool is_language(Keyword keyword);
[[nodiscard]] bool is_duration_unit(Keyword keyword);
/// `day` of `days`.
[[nodiscard]] Keyword singular(Keyword unit);

/// Words that join expressions, so that none begins an expression.
[[nodiscard]] bool is_operator(Keyword keyword);

[[nodiscard]] bool begins_declaration(Keyword keyword);
[[nodiscard]] std::span<const Keyword> declaration_words();

/// The words that begin a clause of each kind of declaration.
[[nodiscard]] std::span<const Keyword> rule_clauses();
[[nodiscard]] std::span<const Keyword> exception_clauses();
[[nodiscard]] std::span<const Keyword> source_clauses();
[[nodiscard]] std::span<const Keyword> provision_clauses();
[[nodiscard]] std::span<const Keyword> table_clauses();
[[nodiscard]] std::span<const Keyword> guarantee_clauses();
[[nodiscard]] std::span<const Keyword> test_clauses();

/// The words that stand in the place of a name, each where it may. Where the program knows them by number (effects,
/// verdicts, authorities, evidence, segments, who is asked), in that order.
[[nodiscard]] std::span<const Keyword> type_words();
[[nodiscard]] std::span<const Keyword> definition_type_words();
[[nodiscard]] std::span<const Keyword> segment_words();
[[nodiscard]] std::span<const Keyword> answerer_words();
[[nodiscard]] std::span<const Keyword> authority_words();
[[nodiscard]] std::span<const Keyword> evidence_words();
[[nodiscard]] std::span<const Keyword> effect_words();
[[nodiscard]] std::span<const Keyword> verdict_words();
[[nodiscard]] std::span<const Keyword> tag_words();
[[nodiscard]] std::span<const Keyword> subject_words();   ///< what a rule is on that is no document
[[nodiscard]] std::span<const Keyword> set_words();       ///< what a set is of that is no enumeration
[[nodiscard]] std::span<const Keyword> function_words();  ///< in the order of `engine::builtins`
[[nodiscard]] std::span<const Keyword> rounding_words();
[[nodiscard]] std::span<const Keyword> unit_words();

/// The function that a word names, or null.
[[nodiscard]] const engine::Builtin* builtin(Keyword keyword);
/// The way of rounding that a word names.
[[nodiscard]] std::optional<engine::Rounding> rounding(Keyword keyword);

}  // namespace mizan::dsl
