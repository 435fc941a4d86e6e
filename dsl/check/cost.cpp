#include "dsl/check/cost.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "dsl/check/limits.hpp"

namespace mizan::dsl::checking {
namespace {

using checked::Expr;
using engine::Op;

constexpr Steps steps_max = std::numeric_limits<Steps>::max();

Steps plus(Steps a, Steps b) { return a > steps_max - b ? steps_max : a + b; }
Steps times(Steps a, Steps b) { return a != 0 && b > steps_max / a ? steps_max : a * b; }

/// The cost of one rule on one document.
class Costing {
 public:
  Costing(const CostBasis& basis, std::uint16_t document) : layout_(basis.layout), basis_(basis), document_(document) {}

  RuleCost run(const checked::Rule& rule) {
    // The date it is judged at once for the judgement and once for its references.
    Steps when = rule.judged_at ? times(2, of(*rule.judged_at, 2)) : 0;
    if (rule.when) when = plus(when, of(*rule.when, 1));
    // A list without elements leaves one instance.
    const Steps instances = rule.each ? std::max<Steps>(1, elements(*rule.each)) : 1;
    Steps instance = of(rule.demanded, instances);
    for (const checked::Exception& exception : rule.exceptions) {
      for (const std::optional<Expr>* part : {&exception.claimed, &exception.when, &exception.demanded}) {
        if (*part) instance = plus(instance, of(**part, instances));
      }
    }
    const Steps of_instances = times(instances, instance);
    if (rule.each) note(rule.demanded.span, of_instances);
    cost_.steps = plus(when, of_instances);
    for (const engine::SlotId text : searched_) cost_.steps = plus(cost_.steps, times(text_bytes_max, rows(text)));
    return cost_;
  }

 private:
  // Of `expr` once, which is evaluated `often`.
  Steps of(const Expr& expr, Steps often) {
    switch (expr.op) {
      case Op::any:
      case Op::every:
      case Op::count:
      case Op::sum:
      case Op::minimum:
      case Op::maximum: {
        const Steps most = elements(expr.domain);
        Steps body = 0;
        for (const Expr& operand : expr.operands) body = plus(body, of(operand, times(often, most)));
        const Steps all = plus(1, times(most, body));
        note(expr.span, times(often, all));
        return all;
      }
      case Op::mentions:
        search(expr.operands.front().fact);
        break;
      case Op::match:
        return of_match(expr, often);
      case Op::is_stated:
        // Once for whether it is there, and once for why it is not known.
        return plus(1, times(2, of(expr.operands.front(), times(2, often))));
      case Op::change:
        return 9;  // both sides by themselves, and in two relations
      case Op::change_before:
      case Op::change_after:
        return 2;
      case Op::lookup:
      case Op::convert:
        return of_lookup(expr, often);
      default:
        break;
    }
    Steps steps = 1;
    for (const Expr& operand : expr.operands) steps = plus(steps, of(operand, often));
    return steps;
  }

  // The scrutinee once for the arm and once for why there is none; then the costliest arm.
  Steps of_match(const Expr& expr, Steps often) {
    Steps arm = 0;
    for (std::size_t i = 1; i < expr.operands.size(); ++i) arm = std::max(arm, of(expr.operands[i], often));
    return plus(plus(1, times(2, of(expr.operands.front(), times(2, often)))), arm);
  }

  // The keys once, the days once for either way round and once for what is missing; of a conversion the amount once for
  // its currency and once for its value, and a table looked at both ways round.
  Steps of_lookup(const Expr& expr, Steps often) {
    const bool converts = expr.op == Op::convert;
    const Steps keys = converts ? 2 : 1;
    const Steps days = 4;
    Steps steps = plus(1, times(keys, steps_of_rows(basis_.tables[expr.table])));
    for (std::size_t i = 0; i < expr.operands.size(); ++i) {
      const Steps times_evaluated = i + 2 < expr.operands.size() ? keys : days;
      steps = plus(steps, times(times_evaluated, of(expr.operands[i], times(often, times_evaluated))));
    }
    return steps;
  }

  // Every row by its keys; where no day is known, those of the same keys against each day on which one of them begins,
  // ends or was published.
  static Steps steps_of_rows(const engine::Table& table) {
    std::map<std::vector<std::string>, Steps> alike;
    for (const engine::TableRow& row : table.rows) {
      std::vector<std::string> keys;
      for (const engine::TableKey& key : row.keys) keys.push_back(key.any ? "*" : engine::spelling(key));
      ++alike[keys];
    }
    Steps steps = times(table.rows.size(), table.keys.size());
    for (const auto& [keys, rows] : alike)
      steps = plus(steps, times(rows, times(plus(times(2, rows), 1), plus(rows, 1))));
    return steps;
  }
  Steps elements(const checked::Domain& domain) {
    if (domain.comparison) return basis_.comparisons[*domain.comparison].fields.size();
    if (!domain.list) {
      search(*domain.text);
      return text_bytes_max;
    }
    const bool of_document = domain.list->scope == checked::Scope::document;
    return limit((of_document ? layout_.blocks[document_].lists_begin : 0) + domain.list->list);
  }

  void search(const checked::FactRef& text) {
    const bool of_document = text.scope == checked::Scope::document;
    searched_.insert((of_document ? layout_.blocks[document_].slots_begin : 0) + text.slot);
  }

  [[nodiscard]] Steps limit(engine::ListId list) const {
    return layout_.places[layout_.place_of_list[list]].field->limit;
  }

  // How many texts stand at one place of the vocabulary: one for each element of the lists around it.
  [[nodiscard]] Steps rows(engine::SlotId slot) const {
    Steps rows = 1;
    engine::ListId list = layout_.places[layout_.place_of_slot[slot]].within;
    for (; list != engine::absent_id; list = layout_.parent_of_list[list]) rows = times(rows, limit(list));
    return rows;
  }

  void note(Span fold, Steps steps) {
    if (steps <= cost_.of_heaviest) return;
    cost_.of_heaviest = steps;
    cost_.heaviest = fold;
  }

  const engine::Layout& layout_;
  const CostBasis& basis_;
  std::uint16_t document_;
  std::set<engine::SlotId> searched_;
  RuleCost cost_;
};

}  // namespace

RuleCost cost_of(const checked::Rule& rule, const CostBasis& basis) {
  if (rule.on_findings) return Costing(basis, 0).run(rule);  // once, and it reads no document
  RuleCost all;
  for (const std::uint16_t document : rule.on) {
    const RuleCost one = Costing(basis, document).run(rule);
    all.steps = plus(all.steps, one.steps);
    all.of_heaviest = plus(all.of_heaviest, one.of_heaviest);
    all.heaviest = one.heaviest;
  }
  return all;
}

ProgramCost cost_of(const std::vector<checked::Rule>& rules, const CostBasis& basis) {
  ProgramCost cost;
  for (const checked::Rule& rule : rules) {
    cost.rules.push_back(cost_of(rule, basis));
    cost.steps = plus(cost.steps, cost.rules.back().steps);
  }
  return cost;
}

}  // namespace mizan::dsl::checking
