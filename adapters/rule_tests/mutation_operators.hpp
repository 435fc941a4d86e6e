#pragma once

#include <functional>
#include <string>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::adapters {

/// What kind of slip a change of the law stands for.
enum class ChangeKind : unsigned char {
  literal,     ///< a number, an amount, a length of time or a date, one unit of its last place above or below
  comparison,  ///< `<` for `<=`, the sides exchanged, `is not` for `is`
  connective,  ///< `or` for `and`
  condition,   ///< an operand of `and` or `or`, a `when`, a `where` or a `claimed when` left out
  member,      ///< a member of a set, or an arm of a `match`, left out
  force,       ///< in force from, or until, a day earlier or later
  effect,      ///< another effect
  exception,   ///< an exception left out
};
[[nodiscard]] std::string_view name(ChangeKind kind);

/// One small change of a rule or an expression, with both texts for its author.
template <typename Changed>
struct Change {
  ChangeKind kind{};
  std::string original;
  std::string mutated;
  std::function<void(Changed&)> apply;
};
using ExprChange = Change<dsl::checked::Expr>;
using RuleChange = Change<dsl::checked::Rule>;

/// The changes of one node; those of its operands are their own. `denied`: it stands where one more `not`
/// would be no other change than one that its user has. The same node always has the same changes, in the same order.
[[nodiscard]] std::vector<ExprChange> changes_of(const dsl::checked::Expr& expr, bool denied,
                                                 const engine::Vocabulary& vocabulary);

/// A change of a rule outside of its expressions, and the name it stands beside.
struct PlacedRuleChange {
  dsl::Span span;
  RuleChange change;
};
[[nodiscard]] std::vector<PlacedRuleChange> changes_of(const dsl::checked::Rule& rule);

}  // namespace mizan::adapters
