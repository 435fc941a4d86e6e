#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

/// The rows of tables that rules look at, whatever came of it: what an auditor wants to see beside a decision, and of
/// which some may be stale (reference, section 7).
class References {
 public:
  explicit References(const Program& program) : program_(program) {}

  /// Adds what a rule looks at on the document at hand, with its exceptions in force on `day`; its date must have been
  /// taken up (`Evaluation::judge_at`). Operands that do not matter count as well, so that their order does not.
  void add(Evaluation& evaluation, const Rule& rule, Date day);

  /// By table and place in it.
  [[nodiscard]] std::vector<ReferenceRow> rows() const;

 private:
  struct Use {
    bool stale = false;
    std::set<std::string> rules;
  };
  void walk(Evaluation& evaluation, const Rule& rule, NodeId id);
  void take(Evaluation& evaluation, const Rule& rule, const Node& node, const RowsFound& found);

  const Program& program_;
  std::map<std::pair<std::uint32_t, std::size_t>, Use> uses_;  ///< by table and row
};

}  // namespace mizan::engine
