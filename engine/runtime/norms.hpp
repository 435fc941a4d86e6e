#pragma once

#include <vector>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

/// One of several norms on a point, and how it stands to the others. A norm governs when its bound is known, it applies
/// for sure, and no other such norm is more favourable; of those that cannot be compared each does.
struct NormStanding {
  NodeId norm = no_node;
  bool governs = false;
  std::vector<std::uint32_t> beaten_by;  ///< provisions, of the norms that govern
};

/// The norms that are in force and may apply, in the author's order, of a `most_favourable` node.
[[nodiscard]] std::vector<NormStanding> norms_of(Evaluation& evaluation, const Node& most_favourable);

}  // namespace mizan::engine
