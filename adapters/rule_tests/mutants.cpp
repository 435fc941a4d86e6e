#include "adapters/rule_tests/mutants.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mizan::adapters {
namespace {

using dsl::checked::Exception;
using dsl::checked::Expr;
using dsl::checked::Rule;

// The expressions that decide, each by its place in the rule; those of messages are not among them.
template <typename AnyRule, typename Visit>
void each_expression(AnyRule& rule, Visit visit) {
  if (rule.when) visit(*rule.when);
  visit(rule.demanded);
  for (auto& exception : rule.exceptions) {
    if (exception.claimed) visit(*exception.claimed);
    if (exception.when) visit(*exception.when);
    if (exception.demanded) visit(*exception.demanded);
  }
}

// What a test of presence or an equality asks of a truth, and what stands under `not`, is the same of its denial.
bool asks_both_ways(engine::Op op) {
  switch (op) {
    case engine::Op::logical_not:
    case engine::Op::is_known:
    case engine::Op::is_unknown:
    case engine::Op::is_none:
    case engine::Op::is_stated:
    case engine::Op::equal:
      return true;
    default:
      return false;
  }
}

// The nodes of an expression from the top down, for as long as `visit` wants to go on below one. The depth is bounded
// by the checker.
template <typename AnyExpr, typename Visit>
void each_node(AnyExpr& expr, bool denied, Visit visit) {
  if (!visit(expr, denied)) return;
  const bool below_denied = asks_both_ways(expr.op);
  for (auto& operand : expr.operands) each_node(operand, below_denied, visit);
}

class Collection {
 public:
  explicit Collection(const dsl::checked::Program& program) : program_(program) {}

  std::vector<Mutant> all() {
    for (std::uint32_t i = 0; i < program_.rules.size(); ++i) {
      const Rule& rule = program_.rules[i];
      const std::vector<PlacedRuleChange> placed = changes_of(rule);
      for (std::size_t number = 0; number < placed.size(); ++number) {
        const auto& [span, change] = placed[number];
        mutants_.push_back({rule.name, span, change.kind, change.original, change.mutated, {i}, false, {}, number});
      }
      each_expression(rule, [&](const Expr& expr) {
        each_node(expr, false, [&](const Expr& node, bool denied) {
          add(i, node, changes_of(node, denied, program_.vocabulary));
          return true;
        });
      });
    }
    for (auto& [key, mutant] : of_expressions_) mutants_.push_back(std::move(mutant));
    std::stable_sort(mutants_.begin(), mutants_.end(),
                     [this](const Mutant& left, const Mutant& right) { return order(left) < order(right); });
    return std::move(mutants_);
  }

 private:
  // A definition that is in use by a rule twice is changed twice and counts once.
  void add(std::uint32_t rule, const Expr& node, const std::vector<ExprChange>& changes) {
    if (changes.empty()) return;
    const dsl::checked::Definition* const definition = definition_at(node.span);
    const std::uint32_t owner = definition == nullptr ? rule : shared_;
    for (std::size_t number = 0; number < changes.size(); ++number) {
      const auto [at, fresh] = of_expressions_.try_emplace({owner, node.span, node.op, number});
      Mutant& mutant = at->second;
      if (fresh) {
        const ExprChange& change = changes[number];
        mutant = {definition == nullptr ? program_.rules[rule].name : definition->name,
                  node.span,
                  change.kind,
                  change.original,
                  change.mutated,
                  {},
                  true,
                  node.op,
                  number};
      }
      if (mutant.rules.empty() || mutant.rules.back() != rule) mutant.rules.push_back(rule);
    }
  }

  [[nodiscard]] const dsl::checked::Definition* definition_at(const dsl::Span& span) const {
    const auto after = std::ranges::upper_bound(
        program_.definitions, span,
        [](const auto& a, const auto& b) { return std::pair(a.source, a.begin) < std::pair(b.source, b.begin); },
        &dsl::checked::Definition::declaration);
    if (after == program_.definitions.begin()) return nullptr;
    const dsl::Span& found = std::prev(after)->declaration;
    return found.source == span.source && span.end <= found.end ? &*std::prev(after) : nullptr;
  }

  [[nodiscard]] std::tuple<bool, std::string_view, dsl::Span> order(const Mutant& mutant) const {
    return {mutant.of_expression && definition_at(mutant.span) != nullptr, mutant.owner, mutant.span};
  }

  static constexpr std::uint32_t shared_ = 0xFFFF'FFFF;
  using Key = std::tuple<std::uint32_t, dsl::Span, engine::Op, std::size_t>;

  const dsl::checked::Program& program_;
  std::map<Key, Mutant> of_expressions_;
  std::vector<Mutant> mutants_;
};

}  // namespace

std::vector<Mutant> mutants(const dsl::checked::Program& program) { return Collection(program).all(); }

Rule mutated(const dsl::checked::Program& program, const Mutant& mutant, std::uint32_t index) {
  Rule rule = program.rules[index];
  rule.says = {};
  rule.remedy = {};
  for (Exception& exception : rule.exceptions) {
    exception.says = {};
    exception.remedy = {};
  }
  if (!mutant.of_expression) {
    changes_of(rule)[mutant.number].change.apply(rule);
    return rule;
  }
  each_expression(rule, [&](Expr& expr) {
    each_node(expr, false, [&](Expr& node, bool denied) {
      if (node.span != mutant.span || node.op != mutant.op) return true;
      const std::vector<ExprChange> changes = changes_of(node, denied, program.vocabulary);
      if (mutant.number >= changes.size()) return true;
      changes[mutant.number].apply(node);
      return false;
    });
  });
  return rule;
}

}  // namespace mizan::adapters
