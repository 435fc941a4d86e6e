// What `on D against E` compares, field by field.
#include <algorithm>

#include "dsl/check/expression_check.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;

std::uint32_t Symbols::comparison(std::uint16_t before, std::uint16_t after) {
  const auto same = [&](const engine::Comparison& one) { return one.before == before && one.after == after; };
  const auto at = std::find_if(comparisons.begin(), comparisons.end(), same);
  const auto number = static_cast<std::uint32_t>(at - comparisons.begin());
  if (at == comparisons.end()) comparisons.push_back(engine::make_comparison(layout, before, after));
  return number;
}

std::optional<ExpressionChecker::Range> ExpressionChecker::changes(const syntax::Expr& e) {
  if (!env_.against || env_.documents.empty()) {
    report_.error(
        "E0663", e.span, ours("`changes` are those of one document against another"),
        {.help = ours("write `on contract against offer` in the rule, and use `changes` in the rule itself")});
    return std::nullopt;
  }
  const auto& vocabulary = symbols_.vocabulary;
  const auto& enumerations = symbols_.scope.all(Kind::enumeration);
  const auto declared =
      std::find_if(enumerations.begin(), enumerations.end(), [](const Entry& entry) { return entry.name == "change"; });
  if (!vocabulary.change) {
    std::vector<Label> others;
    if (declared != enumerations.end()) others.push_back({declared->span, "it has other members"});
    report_.error("E0664", e.span, ours("`changes` need an enumeration `change` of what a change is for the worker"),
                  {.others = std::move(others), .help = "its members are `worse`, `better`, `different` and `same`"});
    return std::nullopt;
  }
  const std::uint32_t number = symbols_.comparison(*env_.against, env_.documents.front());
  if (symbols_.comparisons[number].fields.empty()) {
    report_.error("E0665", e.span,
                  quoted(vocabulary.roots[env_.documents.front()].field.name) + " and " +
                      quoted(vocabulary.roots[*env_.against].field.name) + " have no compared field in common",
                  {.help = ours("say of the fields of their records what is good for the worker: `favours more`, "
                                "`favours less` … or `compared`")});
    return std::nullopt;
  }
  Range result;
  result.domain.comparison = number;
  result.element = {.type = {TypeKind::enumeration, *vocabulary.change}, .comparison = number};
  return result;
}

Result ExpressionChecker::change(const Location& at, const syntax::Expr& e) {
  auto result = node(Op::change, at.type, e);
  if (!result) return result;
  result->variable = at.variable;
  result->comparison = *at.comparison;
  return result;
}

// Of the type of whatever field it is, so that it is no value that anything could be done with. It counts as a record.
Result ExpressionChecker::part_of_change(const Location& at, const syntax::Expr& e) {
  const std::string& name = e.names.back().text;
  const Op op = name == "before"  ? Op::change_before
                : name == "after" ? Op::change_after
                : name == "field" ? Op::change_field
                                  : Op::change;
  if (op == Op::change) {
    (void)step(at, e.names.back());
    return std::nullopt;
  }
  auto result = node(op, {TypeKind::record, 0}, e);
  if (!result) return result;
  result->variable = at.variable;
  result->comparison = *at.comparison;
  return result;
}

Result ExpressionChecker::shown_value(const syntax::Expr& e) {
  auto result = expression(e);
  if (result && !engine::reads_change(result->op) && !check_scalar(*result)) return std::nullopt;
  return result;
}

}  // namespace mizan::dsl::checking
