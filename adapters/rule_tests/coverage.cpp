#include "adapters/rule_tests/coverage.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "adapters/rule_tests/test_dossiers.hpp"
#include "dsl/check/truth.hpp"
#include "engine/runtime/evaluate.hpp"
#include "engine/runtime/evaluation.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Expr;
using engine::Evaluation;
using engine::NodeId;
using engine::Op;
using engine::Truth;

// `is not` is one condition, and is shown as its author wrote it; of any other `not` what it denies is.
bool is_own_denial(const Expr& expr) {
  return expr.op == Op::logical_not && expr.operands.front().span == expr.span && !expr.written.starts_with("not (");
}

bool is_condition(const Expr& expr) {
  if (expr.op == Op::logical_not && !is_own_denial(expr)) return false;
  return expr.type.kind == engine::TypeKind::boolean && !dsl::checking::constant_truth(expr);
}

// What a test of presence asks of is no condition itself, and may be a list.
bool is_test_of_presence(Op op) {
  return op == Op::is_known || op == Op::is_unknown || op == Op::is_none || op == Op::is_stated;
}

ConditionOutcome outcome_of(Truth truth) {
  return truth == Truth::yes  ? ConditionOutcome::yes
         : truth == Truth::no ? ConditionOutcome::no
                              : ConditionOutcome::open;
}

/// The conditions of one rule, by place; a definition that it takes over twice is one place.
class Conditions {
 public:
  explicit Conditions(const dsl::checked::Rule& rule) {
    if (rule.on_findings) return;  // judged as a whole, when all others have been
    if (rule.when) declare(*rule.when);
    declare(rule.demanded);
    for (const dsl::checked::Exception& exception : rule.exceptions) {
      for (const std::optional<Expr>* part : {&exception.claimed, &exception.when, &exception.demanded}) {
        if (*part) declare(**part);
      }
    }
  }

  /// Notes what an expression and its parts come to for the document and elements at hand.
  void note(const Expr& expr, NodeId id, Evaluation& evaluation, bool counted = false) {
    const engine::Node& node = evaluation.node(id);
    if (!counted && is_condition(expr)) {
      const auto at = conditions_.find({expr.span, expr.op});
      at->second.seen[static_cast<std::size_t>(outcome_of(evaluation.truth(id)))] = true;
    }
    if (!engine::is_fold(expr.op)) return note_operands(expr, node, evaluation);
    const engine::Elements over = evaluation.elements(node);
    for (std::uint32_t i = 0; over.presence == engine::Presence::known && i < over.count; ++i) {
      evaluation.bind(node.variable, over.begin + i);
      note_operands(expr, node, evaluation);
    }
  }

  std::vector<ConditionCoverage> all() && {
    std::vector<ConditionCoverage> all;
    for (auto& [key, condition] : conditions_) all.push_back(std::move(condition));
    return all;
  }

 private:
  void note_operands(const Expr& expr, const engine::Node& node, Evaluation& evaluation) {
    if (is_test_of_presence(expr.op)) return;
    for (std::size_t i = 0; i < expr.operands.size(); ++i) {
      const NodeId operand = evaluation.operand(node, static_cast<std::uint32_t>(i));
      note(expr.operands[i], operand, evaluation, is_own_denial(expr));
    }
  }

  void declare(const Expr& expr, bool counted = false) {
    if (!counted && is_condition(expr)) {
      ConditionCoverage& condition = conditions_[{expr.span, expr.op}];
      condition.span = expr.span;
      condition.text = expr.written;
      condition.possible = {true, true, dsl::checking::may_be_unknown(expr)};
    }
    if (is_test_of_presence(expr.op)) return;
    for (const Expr& operand : expr.operands) declare(operand, is_own_denial(expr));
  }

  std::map<std::pair<dsl::Span, Op>, ConditionCoverage> conditions_;
};

class Covering {
 public:
  explicit Covering(const dsl::Compilation& compilation)
      : checked_(compilation.checked),
        program_(compilation.program),
        dossiers_(compilation.sources, compilation.program),
        tests_violating_(checked_.provisions.size(), 0) {
    for (std::uint32_t i = 0; i < checked_.rules.size(); ++i) {
      conditions_.emplace_back(checked_.rules[i]);
      coverage_.rules.push_back({.rule = i, .tests = {}, .conditions = {}});
    }
  }

  Coverage run(const std::function<void(std::size_t, std::size_t)>& progress) {
    const std::size_t total = checked_.tests.size();
    for (std::size_t i = 0; i < total; ++i) {
      if (const auto day = dossiers_.take(checked_.tests[i])) note(*day);
      if (progress) progress(i + 1, total);
    }
    for (std::size_t i = 0; i < conditions_.size(); ++i) {
      coverage_.rules[i].conditions = std::move(conditions_[i]).all();
    }
    provisions();
    return std::move(coverage_);
  }

 private:
  void note(engine::Date day) {
    const engine::Facts& facts = dossiers_.facts();
    const engine::Decision decision = engine::evaluate(program_, facts, {.as_of = day});
    std::set<std::uint32_t> violated;
    for (const auto& [name, status] : decision.statuses) {
      const auto rule = std::ranges::lower_bound(checked_.rules, name, {}, &dsl::checked::Rule::name);
      const auto number = static_cast<std::size_t>(rule - checked_.rules.begin());
      ++coverage_.rules[number].tests[static_cast<std::size_t>(status)];
      if (status == engine::Status::violated) violated.merge(cited_by(*rule));
    }
    for (const std::uint32_t provision : violated) ++tests_violating_[provision];
    Evaluation evaluation(program_, facts, day);
    for (std::uint16_t root = 0; root < program_.vocabulary.roots.size(); ++root) {
      const bool document = program_.vocabulary.roots[root].kind == engine::Root::Kind::document;
      if (!document || !facts.present(root)) continue;
      evaluation.enter(facts.layout().blocks[root]);
      for (std::size_t i = 0; i < program_.rules.size(); ++i) {
        const engine::Rule& rule = program_.rules[i];
        if (std::ranges::count(rule.on, root) == 0) continue;
        evaluation.judge_at(rule);
        const auto* judged = std::get_if<engine::Date>(&evaluation.judged_day().value);
        // Where the date that a rule is judged at is not known, all its versions are judged.
        if (judged == nullptr || rule.holds_on(*judged)) note(i, evaluation, judged == nullptr ? day : *judged);
      }
    }
  }

  void note(std::size_t number, Evaluation& evaluation, engine::Date day) {
    const dsl::checked::Rule& checked = checked_.rules[number];
    const engine::Rule& rule = program_.rules[number];
    Conditions& conditions = conditions_[number];
    if (checked.when) {
      conditions.note(*checked.when, rule.when, evaluation);
      if (evaluation.truth(rule.when) == Truth::no) return;
    }
    if (!rule.each) return note_instance(checked, rule, conditions, evaluation, day);
    const engine::Elements over = evaluation.elements(*rule.each);
    for (std::uint32_t i = 0; over.presence == engine::Presence::known && i < over.count; ++i) {
      evaluation.bind(0, over.begin + i);
      note_instance(checked, rule, conditions, evaluation, day);
    }
  }

  static void note_instance(const dsl::checked::Rule& checked, const engine::Rule& rule, Conditions& conditions,
                            Evaluation& evaluation, engine::Date day) {
    conditions.note(checked.demanded, rule.demanded, evaluation);
    for (std::size_t i = 0; i < rule.exceptions.size(); ++i) {
      const engine::Exception& exception = rule.exceptions[i];
      const dsl::checked::Exception& from = checked.exceptions[i];
      if (!exception.holds_on(day)) continue;
      if (from.claimed) conditions.note(*from.claimed, exception.claimed, evaluation);
      if (from.when) conditions.note(*from.when, exception.when, evaluation);
      if (from.demanded) conditions.note(*from.demanded, exception.demanded, evaluation);
    }
  }

  static std::set<std::uint32_t> cited_by(const dsl::checked::Rule& rule) {
    std::set<std::uint32_t> cited(rule.cites.begin(), rule.cites.end());
    for (const dsl::checked::Exception& exception : rule.exceptions) {
      cited.insert(exception.cites.begin(), exception.cites.end());
    }
    return cited;
  }

  void provisions() {
    std::vector<std::size_t> citing(checked_.provisions.size(), 0);
    for (const dsl::checked::Rule& rule : checked_.rules) {
      for (const std::uint32_t provision : cited_by(rule)) ++citing[provision];
    }
    for (std::size_t i = 0; i < citing.size(); ++i) {
      if (citing[i] > 0) coverage_.provisions.push_back({checked_.provisions[i].name, citing[i], tests_violating_[i]});
    }
    std::ranges::sort(coverage_.provisions, {}, &ProvisionCoverage::provision);
  }

  const dsl::checked::Program& checked_;
  const engine::Program& program_;
  TestDossiers dossiers_;
  std::vector<Conditions> conditions_;  ///< by rule
  std::vector<std::size_t> tests_violating_;
  Coverage coverage_;
};

}  // namespace

std::size_t ConditionCoverage::seen_count() const { return static_cast<std::size_t>(std::ranges::count(seen, true)); }
std::size_t ConditionCoverage::possible_count() const {
  return static_cast<std::size_t>(std::ranges::count(possible, true));
}

Coverage cover(const dsl::Compilation& compilation, const std::function<void(std::size_t, std::size_t)>& progress) {
  return Covering(compilation).run(progress);
}

}  // namespace mizan::adapters
