#pragma once

#include <string>
#include <vector>

#include "engine/model/facts.hpp"
#include "engine/model/program.hpp"
#include "engine/runtime/instance.hpp"
#include "tests/support/dossier_text.hpp"

/// What becomes of rules when a fact that was unknown is known: in Kleene's logic nothing that was decided is decided
/// otherwise. Only operations that can tell the unknown from the rest break this, so a rule is told apart by what it
/// reads beneath them.
namespace mizan::testing {

/// Slots and lists, absolute.
struct Reads {
  std::vector<bool> slots;
  std::vector<bool> lists;
  [[nodiscard]] bool contain(const engine::Layout& layout, const Seat& seat) const;
};
/// Everything that `when` and the demand of the rule read, and what it runs over.
[[nodiscard]] Reads reads_of(const engine::Program& program, const engine::Rule& rule);
/// What the rule reads beneath `proven`, `is known`, `is unknown` and `is none`.
[[nodiscard]] Reads told_from_unknown(const engine::Program& program, const engine::Rule& rule);

/// The statuses of rules in force on the documents that are there.
struct Judgement {
  struct One {
    std::uint32_t rule;
    std::uint16_t root;
    engine::RuleOnDocument result;
  };
  std::vector<One> all;  ///< by document, by rule
};
/// Of all rules, or of those that are `wanted`.
[[nodiscard]] Judgement judge_all(const engine::Program& program, const engine::Facts& facts, engine::Date as_of,
                                  const std::vector<bool>* wanted = nullptr);

/// How the statuses of one rule on one document moved when an unknown became known.
struct Moves {
  std::size_t decided = 0;         ///< instances that were decided, and stayed so
  std::size_t settled = 0;         ///< that were open, and were decided
  std::size_t faulted = 0;         ///< that were decided, and now meet the limits of arithmetic or two currencies
  std::size_t violated = 0;        ///< of `decided`, those that were violated
  std::vector<std::string> wrong;  ///< that were decided, and are decided otherwise or not any more
  void add(const Moves& other);
};
[[nodiscard]] Moves compare(const engine::Program& program, const Judgement::One& before, const Judgement::One& after);

}  // namespace mizan::testing
