// Folds over the pairs of a list: `any a, b in charges where …`. Each two different elements once, in the order of the
// list. A fold over the first of them holds one over those behind it, so that nothing but where that one begins is new
// to whoever evaluates.
#include "dsl/check/expression_check.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

Result ExpressionChecker::partners(const syntax::Expr& e, const Range& over) {
  if (!over.domain.list) {
    report_.error("E0672", e.partner.span,
                  "pairs are of the elements of a list, and this runs over " +
                      ours(over.domain.comparison ? "`changes`" : "what a text mentions"),
                  {.help = "name one variable"});
    return std::nullopt;
  }
  Range behind = over;
  behind.domain.after = env_.depth - 1;
  auto result = fold_over(e, behind, e.partner);
  if (!result) return std::nullopt;
  result->span.begin = e.partner.span.begin;  // a condition of its own, to whoever counts conditions by place
  // "any a, b in charges where …" is told of each `a` as "any b after a in charges where …".
  const std::string word = e.kind == ExprKind::every ? "every " : e.kind == ExprKind::count ? "count of " : "any ";
  const std::size_t rest = result->written.find(" in ");
  if (rest != std::string::npos) {
    result->written = word + e.partner.text + " after " + e.variable.text + result->written.substr(rest);
  }
  return result;
}

Result ExpressionChecker::pairs(const syntax::Expr& e, const Range& over) {
  if (!bind(e.variable, over.element)) return std::nullopt;
  const std::uint32_t number = env_.depth - 1;
  auto later = partners(e, over);
  unbind();
  if (!later) return std::nullopt;
  const engine::Type type = later->type;
  std::vector<checked::Expr> operands;
  if (e.kind == ExprKind::every || e.kind == ExprKind::count) {
    auto all = true_constant(e.span);
    if (!all) return std::nullopt;
    operands.push_back(std::move(*all));
  }
  operands.push_back(std::move(*later));
  const Op op = e.kind == ExprKind::every ? Op::every : e.kind == ExprKind::count ? Op::sum : Op::any;
  auto result = node(op, type, e, std::move(operands));
  if (!result) return std::nullopt;
  result->domain = over.domain;
  result->variable = number;
  return result;
}

void ExpressionChecker::refuse_partner(const syntax::Name& name) {
  report_.error("E0673", name.span,
                quoted(name.text) + " is not one element here: an instance of this rule is about the earlier of a pair",
                {.others = {{env_.partner->span, "the later of the pair is bound here"}},
                 .help = "name the earlier one; what it was found together with is told among the reasons"});
}

}  // namespace mizan::dsl::checking
