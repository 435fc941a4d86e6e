#pragma once

#include <cstdint>

namespace mizan::engine {

/// What a node of an expression does. Shared by the checked tree (dsl) and the compiled program, so that one list names
/// every construct. The comments give operands; what each means is in dsl/REFERENCE.md, sections 4 and 5.
enum class Op : std::uint8_t {
  // Leaves.
  constant,       ///< a value
  fact,           ///< a leaf of the dossier
  list,           ///< a list of the dossier, only under the presence tests
  record,         ///< a record of the dossier, only under the presence tests
  today,          ///< the decision date
  judged_day,     ///< the date the rule is judged at: the decision's, unless the rule says another
  mention_text,   ///< the words of a mention, of a variable over mentions
  change,         ///< what a compared field is for the worker, of a variable over changes
  change_before,  ///< the field in the document that was there first; only under the presence tests and in messages
  change_after,   ///< the field in the document at hand; the same
  change_field,   ///< the name of the field, only in messages
  // Logic: truth from truths.
  logical_not,  ///< 1
  logical_and,  ///< 2 or more
  logical_or,   ///< 2 or more
  proven,       ///< 1
  // Presence: two-valued but for is_stated. One operand: fact, list, record, or any expression.
  is_known,
  is_unknown,
  is_none,
  is_stated,
  // Relations.
  equal,       ///< 2 of one type; also member against member, text against text
  less,        ///< 2
  less_equal,  ///< 2
  is_zero,     ///< 1 number or money
  in_members,  ///< 1 of an enumeration; `members`
  within,      ///< 1 occupation; constant text
  mentions,    ///< 1 text; lexicon
  // Arithmetic.
  add,              ///< 2 numbers, or money of one currency
  subtract,         ///< 2
  multiply,         ///< 2, at most one of them money
  divide,           ///< 2: an exact quotient
  negate,           ///< 1
  round,            ///< 1 quotient or number; places, rounding
  date_add,         ///< date, duration; day rounding (−duration for a subtraction)
  date_subtract,    ///< date, duration; day rounding
  date_difference,  ///< 2 dates: a duration in days
  completed_years,  ///< 2 dates: a number
  // Folds: bind a variable to each element of a list.
  any,      ///< condition
  every,    ///< filter, condition
  count,    ///< filter
  sum,      ///< filter, term
  minimum,  ///< filter, term
  maximum,  ///< filter, term
  // The findings of the ordinary rules, in a rule over findings.
  distinct_tags,   ///< how many tags of a set they carry
  weight_of_tags,  ///< the sum of the weights of these, a tag counting once
  // Reference data.
  lookup,   ///< the keys, the day it is for, the day it is known on; table, column
  convert,  ///< money, the day it is for, the day it is known on; table of rates, currency
  // Several norms on one point, of which the one more favourable to the worker governs.
  norm,             ///< [condition,] relation to its bound; provision. Holds where it is not in force
  most_favourable,  ///< norms: holds when all do
  // Choice.
  version,  ///< the judged day, then one operand per version; the days of each
  match,    ///< scrutinee, then one operand per arm; the members of each arm, an arm without members is `other`
};

/// The leaves that read a variable over changes.
[[nodiscard]] constexpr bool reads_change(Op op) {
  return op == Op::change || op == Op::change_before || op == Op::change_after || op == Op::change_field;
}

/// Whether an operation binds a variable to each element of a list.
[[nodiscard]] constexpr bool is_fold(Op op) {
  return op == Op::any || op == Op::every || op == Op::count || op == Op::sum || op == Op::minimum || op == Op::maximum;
}

}  // namespace mizan::engine
