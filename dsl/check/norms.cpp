// Several norms on one point: the bounds that the most favourable of them sets.
#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

constexpr engine::Type boolean{TypeKind::boolean, 0};

}  // namespace

bool is_most_favourable(const syntax::Expr& e) {
  return e.kind == ExprKind::at_least_favourable || e.kind == ExprKind::at_most_favourable;
}

// One norm: its condition, and the relation of the value to its bound. `operand` is the place of the first of both.
Result ExpressionChecker::norm(const syntax::Norm& norm, const checked::Expr& left, const syntax::Expr& e,
                               std::size_t& operand) {
  std::vector<checked::Expr> operands;
  bool failed = false;
  if (norm.conditional) {
    auto condition = truth(e.operands[operand++], ours("`when`"));
    failed = !condition;
    if (condition) operands.push_back(std::move(*condition));
  }
  const syntax::Expr& bound_syntax = e.operands[operand++];
  auto bound = value(bound_syntax);
  checked::Expr value_side = left;
  if (failed || !bound || !spend(size(left)) || !meet(value_side, *bound, bound_syntax, true)) return std::nullopt;
  const bool from_above = e.kind == ExprKind::at_most_favourable;
  std::string text = left.written + (from_above ? " <= " : " >= ") + bound->written;
  std::vector<checked::Expr> sides;
  sides.push_back(std::move(from_above ? value_side : *bound));
  sides.push_back(std::move(from_above ? *bound : value_side));
  auto relation = node(Op::less_equal, boolean, bound_syntax, std::move(sides));
  if (!relation) return std::nullopt;
  relation->written = std::move(text);
  operands.push_back(std::move(*relation));
  auto result = node(Op::norm, boolean, bound_syntax, std::move(operands));
  if (result) {
    result->written =
        symbols_.wording.in_program({norm.provision.span.source, norm.provision.span.begin, bound_syntax.span.end});
  }
  return result;
}

Result ExpressionChecker::most_favourable(const syntax::Expr& e, const Law& law, const checked::Rule& rule) {
  auto left = value(e.operands.front());
  if (left && !is_ordered(family(left->type))) {
    report_.error("E0303", e.operands.front().span,
                  ours("`most favourable of` bounds numbers, percents, money, dates, moments and durations, and ") +
                      quoted(shown(*left)) + " is " + in_words(*left, symbols_.vocabulary));
    left.reset();
  }
  bool failed = !left;
  std::size_t operand = 1;
  std::vector<checked::Expr> norms;
  for (const syntax::Norm& one : e.norms) {
    const auto provision = law.cited(one.provision, env_.file, symbols_.scope, report_);
    failed = failed || !provision;
    if (provision && rule.effect == engine::Effect::block && !law.provisions[*provision].may_block()) {
      report_.error("E0671", one.provision.span,
                    quoted(law.provisions[*provision].name) + " cannot carry a block, and the rule blocks",
                    {.others = {{law.spans[*provision], "it is declared here"}},
                     .help = ours("take the norm into a rule with `effect review`")});
      failed = true;
    }
    auto checked_norm = left ? norm(one, *left, e, operand) : Result{};
    failed = failed || !checked_norm;
    if (failed) continue;
    checked_norm->provision = *provision;
    norms.push_back(std::move(*checked_norm));
  }
  if (failed) return std::nullopt;
  auto result = node(Op::most_favourable, boolean, e, std::move(norms));
  if (result) result->from_above = e.kind == ExprKind::at_most_favourable;
  return result;
}

}  // namespace mizan::dsl::checking
