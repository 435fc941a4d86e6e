#pragma once

#include <cstdint>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/layout.hpp"

/// What rules may cost, before any dossier is seen.
namespace mizan::dsl::checking {

/// Steps: evaluations of one node of an expression, rows of tables that are looked at, and bytes of text that are
/// searched for signals. No dossier that is
/// read makes the judging of a rule take more: a list holds no more than its declared limit, a text no more than
/// `text_bytes_max` bytes, and a signal of a text at least one of them. A text is searched once, however often signals
/// are asked of it. What a decision tells of a rule afterwards (64 elements of a fold) is not counted. Saturates at the
/// largest number.
using Steps = std::uint64_t;

struct RuleCost {
  Steps steps = 0;        ///< on all documents that the rule is on, exceptions heard
  Steps of_heaviest = 0;  ///< those within the fold that costs most; 0 where there is none
  Span heaviest;          ///< that fold
};

/// What a rule refers to by number.
struct CostBasis {
  const engine::Layout& layout;  ///< of the program's vocabulary
  const std::vector<engine::Table>& tables;
  const std::vector<engine::Comparison>& comparisons;
};
[[nodiscard]] RuleCost cost_of(const checked::Rule& rule, const CostBasis& basis);

struct ProgramCost {
  std::vector<RuleCost> rules;  ///< by number
  Steps steps = 0;
};
[[nodiscard]] ProgramCost cost_of(const std::vector<checked::Rule>& rules, const CostBasis& basis);

}  // namespace mizan::dsl::checking
