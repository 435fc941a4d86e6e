#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace mizan::dsl::checking {

/// What depends on what: nodes are numbers, an edge (a, b) says that a needs b.
struct DependencyGraph {
  std::uint32_t node_count = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
};

struct DependencyOrder {
  /// Every node once, those it needs before it (as far as circles allow).
  std::vector<std::uint32_t> order;
  /// One circle per knot of nodes that need each other, spelled out: each needs the next, the last the first. Begins
  /// with its smallest node and is the shortest from there.
  std::vector<std::vector<std::uint32_t>> circles;
  /// Of each node, the number of its knot: nodes that need each other have the same.
  std::vector<std::uint32_t> component;
};

/// The same graph gives the same answer, in whatever order its edges are listed.
[[nodiscard]] DependencyOrder order_dependencies(DependencyGraph graph);

}  // namespace mizan::dsl::checking
