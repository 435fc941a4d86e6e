#include "adapters/reference/references.hpp"

#include <algorithm>

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

void References::add(const dsl::checked::Rule& rule, Evaluator& evaluator, engine::Date day) {
  if (rule.when && truth_of(evaluator.evaluate(*rule.when)) == Truth::no) return;
  if (rule.when) walk(*rule.when, evaluator, rule.name);
  std::vector<const Expr*> demands{&rule.demanded};
  for (const dsl::checked::Exception& exception : rule.exceptions) {
    const auto holds = [&](const engine::Validity& period) { return period.holds(day); };
    if (std::none_of(exception.in_force.begin(), exception.in_force.end(), holds)) continue;
    for (const auto* part : {&exception.claimed, &exception.when, &exception.demanded}) {
      if (*part) demands.push_back(&**part);
    }
  }
  std::vector<Binding> witnesses(1);
  if (rule.each) witnesses = evaluator.elements(*rule.each).bindings;
  for (const Binding& witness : witnesses) {
    for (const Expr* demand : demands) {
      if (rule.each) evaluator.bind(0, witness);
      walk(*demand, evaluator, rule.name);
    }
  }
}

void References::walk(const Expr& expr, Evaluator& evaluator, const std::string& rule) {
  if (expr.op == Op::match || expr.op == Op::version) {
    const Outcome chooser = evaluator.evaluate(expr.operands.front());
    walk(expr.operands.front(), evaluator, rule);
    for (std::size_t i = 1; i < expr.operands.size(); ++i) {
      const bool taken =
          expr.op == Op::match
              ? chooser.known() && Evaluator::arm_taken(expr, std::get<engine::MemberIndex>(chooser.value).index) == i
              : !chooser.known() || Evaluator::version_taken(expr, std::get<engine::Date>(chooser.value)) == i;
      if (taken) walk(expr.operands[i], evaluator, rule);
    }
    return;
  }
  if (expr.domain.list || expr.domain.text || expr.domain.comparison) {
    for (const Binding& element : evaluator.elements(expr.domain).bindings) {
      for (const Expr& operand : expr.operands) {
        evaluator.bind(expr.variable, element);
        walk(operand, evaluator, rule);
      }
    }
    return;
  }
  for (const Expr& operand : expr.operands) walk(operand, evaluator, rule);
  if (expr.op == Op::lookup) note(expr, evaluator.rows_seen(expr, evaluator.keys_of(expr)), evaluator, rule);
  if (expr.op == Op::convert) {
    if (const auto rate = evaluator.rate(expr)) note(expr, rate->seen, evaluator, rule);
  }
}

void References::note(const Expr& expr, const RowsSeen& seen, Evaluator& evaluator, const std::string& rule) {
  const Outcome at = evaluator.evaluate(expr.operands[expr.operands.size() - 2]);
  for (const std::size_t row : seen.rows) {
    Use& use = uses_[{expr.table, row}];
    use.rules.insert(rule);
    const auto& checked = program_.tables[expr.table].rows[row].checked;
    if (checked && at.known() && std::get<engine::Date>(at.value) > *checked) use.stale = true;
  }
}

std::vector<engine::ReferenceRow> References::rows() const {
  std::vector<engine::ReferenceRow> result;
  for (const auto& [place, use] : uses_) {
    const engine::Table& table = program_.tables[place.first];
    const engine::TableRow& row = table.rows[place.second];
    engine::ReferenceRow one{.table = table.name,
                             .title = table.title,
                             .key = {},
                             .from = row.from,
                             .until = row.until,
                             .checked = row.checked,
                             .source = row.source,
                             .stale = use.stale,
                             .rules = {use.rules.begin(), use.rules.end()}};
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
      const engine::TableKey& key = row.keys[i];
      if (key.any) {
        one.key.emplace_back("*");
      } else if (const auto* member = std::get_if<engine::MemberIndex>(&key.value)) {
        one.key.push_back(program_.vocabulary.enumerations[table.keys[i].type.index].members[member->index].name);
      } else if (const auto* number = std::get_if<engine::Decimal>(&key.value)) {
        one.key.push_back(to_string(*number));
      } else {
        one.key.push_back(key.text);
      }
    }
    result.push_back(std::move(one));
  }
  return result;
}

}  // namespace mizan::reference
