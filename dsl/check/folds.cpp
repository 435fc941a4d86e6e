// Folds over lists, and the choice by member.
#include <algorithm>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

constexpr engine::Type boolean{TypeKind::boolean, 0};

struct FoldShape {
  Op op = Op::any;
  std::string_view word;
  bool has_term = false;       ///< its first operand is a term
  bool has_condition = false;  ///< its last operand is a condition after `has`
};

FoldShape shape(ExprKind kind) {
  switch (kind) {
    case ExprKind::no:
      return {Op::any, "no"};
    case ExprKind::every:
      return {Op::every, "every", false, true};
    case ExprKind::count:
      return {Op::count, "count"};
    case ExprKind::sum:
      return {Op::sum, "sum", true};
    case ExprKind::minimum:
      return {Op::minimum, "min", true};
    case ExprKind::maximum:
      return {Op::maximum, "max", true};
    default:
      return {Op::any, "any"};
  }
}

}  // namespace

bool ExpressionChecker::bind(const syntax::Name& name, Location element) {
  for (const auto& variable : env_.variables) {
    if (variable.name != name.text) continue;
    report_.error("E0210", name.span, "variable " + quoted(name.text) + " hides another of the same name",
                  {.others = {{variable.span, "the other is bound here"}}, .help = "choose another name"});
    return false;
  }
  for (const auto& parameter : env_.parameters) {
    if (parameter.name != name.text) continue;
    report_.error("E0210", name.span, "variable " + quoted(name.text) + " hides a parameter of the same name",
                  {.help = "choose another name"});
    return false;
  }
  element.variable = env_.depth;
  env_.variables.push_back({.name = name.text, .span = name.span, .number = env_.depth++, .element = element});
  return true;
}

void ExpressionChecker::unbind() {
  env_.variables.pop_back();
  --env_.depth;
}

std::optional<ExpressionChecker::Range> ExpressionChecker::range(const syntax::Expr& list_syntax) {
  const syntax::Expr& inner = ungrouped(list_syntax);
  Range result;
  if (inner.kind == ExprKind::mentions && !inner.negated) {
    const auto number = lexicon(inner);
    const auto text = text_fact(inner.operands.front());
    if (!number || !text) return std::nullopt;
    result.domain.text = *text;
    result.domain.lexicon = *number;
    result.element = {.type = {TypeKind::text, 0}, .mention = true};
    return result;
  }
  if (inner.kind == ExprKind::changes) return changes(inner);
  auto list = expression(inner);
  if (!list) return std::nullopt;
  const auto at = location(inner);
  if (list->op != Op::list || !at) {
    report_.error("E0315", inner.span,
                  quoted(shown(*list)) + " is " + in_words(*list, symbols_.vocabulary) + ", and a list is asked for",
                  {.help = ours("a fold runs over a list of the dossier, or over `(text mentions lexicon)`")});
    return std::nullopt;
  }
  result.domain.list = list->list;
  result.element = {.type = at->type, .scope = at->scope, .place = at->place};
  if (at->place != engine::absent_id && at->type.kind != TypeKind::record) {
    result.element.place = symbols_.layout.places[at->place].children.front();  // a list of scalars has one leaf
  }
  return result;
}

Result ExpressionChecker::fold(const syntax::Expr& e) {
  const FoldShape form = shape(e.kind);
  const std::size_t list_at = form.has_term ? 1 : 0;
  auto over = range(e.operands[list_at]);
  if (over && over->domain.comparison && form.has_term) {
    report_.error("E0667", e.operands[list_at].span, ours("`changes` have no number to add up or to compare"),
                  {.help = ours("`any`, `no`, `every` and `count of` run over them")});
    return std::nullopt;
  }
  if (!over) return std::nullopt;
  auto result = e.partner.text.empty() ? fold_over(e, *over, e.variable) : pairs(e, *over);
  if (!result || e.kind != ExprKind::no) return result;
  std::string text = result->written;
  if (text.starts_with("no ")) result->written = "any " + text.substr(3);
  return negation(std::move(*result), e.span, std::move(text));
}

Result ExpressionChecker::fold_over(const syntax::Expr& e, const Range& over, const syntax::Name& variable) {
  const FoldShape form = shape(e.kind);
  const std::size_t list_at = form.has_term ? 1 : 0;
  if (!bind(variable, over.element)) return std::nullopt;
  const std::uint32_t number = env_.depth - 1;
  bool failed = false;
  std::vector<checked::Expr> operands;
  const auto add = [&](Result result) {
    failed = failed || !result;
    if (result) operands.push_back(std::move(*result));
  };
  if (e.has_where) {
    add(truth(e.operands[list_at + 1], ours("`where`")));
  } else {
    add(true_constant(e.span));
  }
  if (form.has_condition) add(truth(e.operands.back(), ours("`has`")));
  engine::Type type = form.op == Op::count ? engine::Type{TypeKind::integer, 0} : boolean;
  if (form.has_term) {
    auto term = value(e.operands.front());
    if (term) {
      type = term->type;
      const Family of = family(type);
      if (refuse_exact(*term, e.operands.front())) {
        term.reset();
      } else if (of != Family::number && of != Family::percent && of != Family::money) {
        report_.error("E0316", e.operands.front().span,
                      ours(quoted(std::string(form.word) + " of")) + " asks for numbers, percents or money, and " +
                          quoted(shown(*term)) + " is " + in_words(*term, symbols_.vocabulary));
        term.reset();
      }
    }
    add(std::move(term));
  }
  unbind();
  if (failed) return std::nullopt;
  auto result = node(form.op, type, e, std::move(operands));
  if (!result) return std::nullopt;
  result->domain = over.domain;
  result->variable = number;
  return result;
}

std::optional<std::vector<std::uint16_t>> ExpressionChecker::arm_members(const syntax::MatchLabels& arm,
                                                                         const engine::Enumeration& of,
                                                                         std::vector<Span>& taken) {
  std::vector<std::uint16_t> members;
  bool failed = false;
  for (const auto& name : arm.members) {
    const auto index = of.find(name.text);
    if (!index) {
      failed = true;
      std::vector<std::string_view> names;
      if (report_.suggests()) {
        for (const auto& member : of.members) names.push_back(member.name);
      }
      report_.error("E0222", name.span, quoted(name.text) + " is not a member of " + quoted(of.name),
                    {.help = did_you_mean(name.text, names)});
      continue;
    }
    if (taken[*index] != Span{}) {
      failed = true;
      report_.error("E0313", name.span, quoted(name.text) + " is matched twice",
                    {.others = {{taken[*index], "the first is here"}}});
      continue;
    }
    taken[*index] = name.span;
    members.push_back(*index);
  }
  if (failed) return std::nullopt;
  std::sort(members.begin(), members.end());
  return members;
}

bool ExpressionChecker::check_exhaustive(const syntax::Expr& e, const engine::Enumeration& of,
                                         const std::vector<Span>& taken) {
  const auto other = std::find_if(e.arms.begin(), e.arms.end(), [](const auto& arm) { return arm.members.empty(); });
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (taken[i] == Span{}) missing.push_back(quoted(of.members[i].name));
  }
  if (other != e.arms.end()) {
    if (other + 1 != e.arms.end()) {
      report_.error("E0313", other->span, ours("`other` stands last, for all the members that no arm names"));
      return false;
    }
    if (missing.empty())
      report_.warning("W0603", other->span, ours("`other` matches nothing, because every member has an arm"));
    return true;
  }
  if (missing.empty()) return true;
  constexpr std::size_t shown_max = 5;
  const std::size_t count = missing.size();
  if (count > shown_max) {
    missing.resize(shown_max);
    missing.push_back(std::to_string(count - shown_max) + " more");
  }
  report_.error("E0312", e.span, ours("this `match` has no arm for ") + enumerate(missing, "and"),
                {.help = ours("add them, or an arm `other`")});
  return false;
}

bool ExpressionChecker::unify_arm(checked::Expr& arm, std::optional<engine::Type>& type, Span first) {
  if (!type) {
    type = arm.type;
    return true;
  }
  if (*type == arm.type) return true;
  const auto plain_number = [](const engine::Type& t) {
    return t.kind == TypeKind::integer || t.kind == TypeKind::decimal;
  };
  if (plain_number(*type) && plain_number(arm.type)) {
    type = engine::Type{TypeKind::decimal, 0};
    return true;
  }
  std::string help;
  if (family(*type) == family(arm.type) && is_exact(*type) != is_exact(arm.type)) {
    help = "make the other a quotient too: `" + (is_exact(*type) ? arm.written : std::string("…")) + " / 1`";
  }
  report_.error("E0314", arm.span,
                ours("the arms of a `match` have one type, and here is ") + in_words(arm.type, symbols_.vocabulary) +
                    " after " + in_words(*type, symbols_.vocabulary),
                {.others = {{first, in_words(*type, symbols_.vocabulary)}}, .help = std::move(help)});
  return false;
}

Result ExpressionChecker::match(const syntax::Expr& e, const engine::Type* expected) {
  auto scrutinee = value(e.operands.front());
  const bool by_member = scrutinee && scrutinee->type.kind == TypeKind::enumeration;
  if (scrutinee && !by_member) {
    report_.error("E0311", e.operands.front().span,
                  ours("`match` asks for a member of an enumeration, and ") + quoted(shown(*scrutinee)) + " is " +
                      in_words(*scrutinee, symbols_.vocabulary));
  }
  bool failed = !by_member;
  std::vector<std::vector<std::uint16_t>> arms;
  if (by_member) {
    const auto& enumeration = symbols_.vocabulary.enumerations[scrutinee->type.index];
    std::vector<Span> taken(enumeration.members.size());
    bool arms_failed = false;
    for (const auto& arm : e.arms) {
      auto members = arm_members(arm, enumeration, taken);
      arms_failed = arms_failed || !members;
      arms.push_back(std::move(members).value_or(std::vector<std::uint16_t>{}));
    }
    failed = arms_failed || !check_exhaustive(e, enumeration, taken);
  }
  std::optional<engine::Type> type;
  std::vector<checked::Expr> operands;
  if (scrutinee) operands.push_back(std::move(*scrutinee));
  for (std::size_t i = 1; i < e.operands.size(); ++i) {
    auto arm = value(e.operands[i], expected);
    if (!arm || !unify_arm(*arm, type, e.operands[1].span)) {
      failed = true;
      continue;
    }
    operands.push_back(std::move(*arm));
  }
  if (failed || !type) return std::nullopt;
  auto result = node(Op::match, *type, e, std::move(operands));
  if (result) result->arms = std::move(arms);
  return result;
}

}  // namespace mizan::dsl::checking
