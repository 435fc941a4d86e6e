#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "adapters/rule_tests/mutation_operators.hpp"
#include "dsl/checked.hpp"

namespace mizan::adapters {

/// A program with one small change in it, of the kind that its author might have made by a slip.
struct Mutant {
  std::string owner;  ///< the rule, or the definition that it was written in
  dsl::Span span;     ///< what was changed
  ChangeKind kind{};
  std::string original;
  std::string mutated;
  std::vector<std::uint32_t> rules;  ///< that it changes, by number: one, or all that take the definition over
  bool of_expression = false;        ///< else of a rule outside of its expressions
  engine::Op op{};                   ///< with `span` and `number`: which change
  std::size_t number = 0;
};

/// All mutants of a program, by owner (rules, then definitions) and place. What a rule took over from a definition is
/// changed in all that did, and everywhere at once, as it would be in the text.
[[nodiscard]] std::vector<Mutant> mutants(const dsl::checked::Program& program);

/// One of the rules that a mutant changes, changed. It says nothing to people: messages are left out.
[[nodiscard]] dsl::checked::Rule mutated(const dsl::checked::Program& program, const Mutant& mutant,
                                         std::uint32_t rule);

}  // namespace mizan::adapters
