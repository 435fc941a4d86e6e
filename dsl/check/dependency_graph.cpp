// The one file that sees Boost.Graph; its headers cost seconds to compile.
#include "dsl/check/dependency_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <map>

namespace mizan::dsl::checking {
namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

Graph build(const DependencyGraph& graph) { return Graph(graph.edges.begin(), graph.edges.end(), graph.node_count); }

// The shortest way from `start` back to itself, or nothing; it does not leave the component. Breadth first, edges in
// their sorted order, so that ties are always broken the same way.
std::vector<std::uint32_t> circle_from(const Graph& graph, const std::vector<std::uint32_t>& component,
                                       std::uint32_t start) {
  std::map<std::uint32_t, std::uint32_t> reached_from;
  std::vector<std::uint32_t> queue = {start};
  for (std::size_t head = 0; head < queue.size(); ++head) {
    const std::uint32_t node = queue[head];
    for (auto [edge, last] = boost::out_edges(node, graph); edge != last; ++edge) {
      const auto next = static_cast<std::uint32_t>(boost::target(*edge, graph));
      if (next == start) {
        std::vector<std::uint32_t> circle = {node};
        while (circle.back() != start) circle.push_back(reached_from.at(circle.back()));
        std::reverse(circle.begin(), circle.end());
        return circle;
      }
      if (component[next] != component[start] || !reached_from.emplace(next, node).second) continue;
      queue.push_back(next);
    }
  }
  return {};
}

}  // namespace

DependencyOrder order_dependencies(DependencyGraph graph) {
  std::sort(graph.edges.begin(), graph.edges.end());
  graph.edges.erase(std::unique(graph.edges.begin(), graph.edges.end()), graph.edges.end());
  const Graph boost_graph = build(graph);

  // Strong components come numbered in reverse topological order: what is needed has the smaller number.
  std::vector<std::uint32_t> component(graph.node_count);
  const auto component_count = boost::strong_components(
      boost_graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, boost_graph)));

  DependencyOrder result;
  for (std::uint32_t node = 0; node < graph.node_count; ++node) result.order.push_back(node);
  std::stable_sort(result.order.begin(), result.order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return component[a] < component[b]; });

  std::vector<bool> seen(static_cast<std::size_t>(component_count));
  for (std::uint32_t node = 0; node < graph.node_count; ++node) {
    if (seen[component[node]]) continue;
    seen[component[node]] = true;
    auto circle = circle_from(boost_graph, component, node);
    if (!circle.empty()) result.circles.push_back(std::move(circle));
  }
  result.component = std::move(component);
  return result;
}

}  // namespace mizan::dsl::checking
