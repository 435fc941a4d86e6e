#pragma once

#include <vector>

#include "engine/model/decision.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/instance.hpp"

namespace mizan::engine {

/// The reasoning of one instance: its tree, and the facts the tree stands on.
struct Reasoning {
  Because because;
  std::vector<EvidenceItem> evidence;  ///< sorted, without repetition
};

/// Rebuilds why `when` implies `demanded` came to what it came to, for the document and element at hand. Operands that
/// did not matter are left out: of a false `and` the true ones, of a true `or` the false ones. `demanded` is left out
/// when the list that the rule runs over is itself unknown. The mention that an instance is about is evidence in
/// itself. Exceptions in force follow the demand, each with its claim, its condition, what it demands, and those to it.
/// Where the date that decides between versions is not known, that date is all there is to tell.
[[nodiscard]] Reasoning reason_out(Evaluation& evaluation, const Rule& rule, const Instance& instance);

}  // namespace mizan::engine
