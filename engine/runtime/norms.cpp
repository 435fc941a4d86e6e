#include "engine/runtime/norms.hpp"

#include <algorithm>

namespace mizan::engine {

namespace {

class Ranking {
 public:
  Ranking(Evaluation& evaluation, const Node& all) : evaluation_(evaluation), all_(all) {}

  std::vector<NormStanding> run() {
    std::vector<NormStanding> standings;
    for (std::uint32_t i = 0; i < all_.count; ++i) {
      const NodeId id = evaluation_.operand(all_, i);
      const Node& norm = evaluation_.node(id);
      const Truth in_force = evaluation_.norm_in_force(norm);
      if (in_force == Truth::no || applies(norm) == Truth::no) continue;
      const bool sure = in_force == Truth::yes && applies(norm) == Truth::yes;
      standings.push_back({id, sure && bound_known(norm), {}});
    }
    const std::vector<NormStanding> rivals = standings;
    for (NormStanding& one : standings) {
      one.governs = one.governs && std::none_of(rivals.begin(), rivals.end(), [&](const NormStanding& rival) {
                      return rival.governs && beats(rival.norm, one.norm);
                    });
    }
    for (NormStanding& one : standings) {
      for (const NormStanding& winner : standings) {
        if (winner.governs && beats(winner.norm, one.norm)) one.beaten_by.push_back(evaluation_.node(winner.norm).a);
      }
    }
    return standings;
  }

 private:
  Truth applies(const Node& norm) {
    return norm.count == 1 ? Truth::yes : evaluation_.truth(evaluation_.operand(norm, 0));
  }
  NodeId bound(const Node& norm) const {
    const Node& relation = evaluation_.node(evaluation_.operand(norm, norm.count - 1));
    return evaluation_.operand(relation, all_.aux);  // from above the bound stands on the right
  }
  bool bound_known(const Node& norm) { return evaluation_.presence(bound(norm)) == Presence::known; }
  bool beats(NodeId winner, NodeId loser) {
    NodeId lower = bound(evaluation_.node(loser));
    NodeId higher = bound(evaluation_.node(winner));
    if (all_.aux == 1) std::swap(lower, higher);
    return evaluation_.ordered(lower, higher, false) == Truth::yes;
  }

  Evaluation& evaluation_;
  const Node& all_;
};

}  // namespace

std::vector<NormStanding> norms_of(Evaluation& evaluation, const Node& most_favourable) {
  return Ranking(evaluation, most_favourable).run();
}

}  // namespace mizan::engine
