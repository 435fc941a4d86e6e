#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/reference/evaluator.hpp"
#include "adapters/reference/instances.hpp"

namespace mizan::reference {

/// The rows of tables that rules look at.
class References {
 public:
  explicit References(const dsl::checked::Program& program) : program_(program) {}

  /// What a rule looks at on the evaluator's document.
  void add(const dsl::checked::Rule& rule, Evaluator& evaluator, engine::Date day);
  [[nodiscard]] std::vector<engine::ReferenceRow> rows() const;

 private:
  void walk(const dsl::checked::Expr& expr, Evaluator& evaluator, const std::string& rule);
  void note(const dsl::checked::Expr& expr, const RowsSeen& seen, Evaluator& evaluator, const std::string& rule);

  struct Use {
    bool stale = false;
    std::set<std::string> rules;
  };
  const dsl::checked::Program& program_;
  std::map<std::pair<std::uint32_t, std::size_t>, Use> uses_;
};

}  // namespace mizan::reference
