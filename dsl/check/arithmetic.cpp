// Sums, products, quotients, and dates.
#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

std::string_view sign(ExprKind kind) {
  switch (kind) {
    case ExprKind::add:
      return "+";
    case ExprKind::subtract:
    case ExprKind::negate:
      return "-";
    case ExprKind::multiply:
      return "*";
    default:
      return "/";
  }
}

std::vector<checked::Expr> pair(checked::Expr left, checked::Expr right) {
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(left));
  operands.push_back(std::move(right));
  return operands;
}

engine::Type number_type(const checked::Expr& left, const checked::Expr& right) {
  const bool whole = left.type.kind == TypeKind::integer && right.type.kind == TypeKind::integer;
  return {whole ? TypeKind::integer : TypeKind::decimal, 0};
}

}  // namespace

Result ExpressionChecker::no_arithmetic(const syntax::Expr& e, const checked::Expr& left, const checked::Expr& right,
                                        std::string help) {
  report_.error(
      "E0303", e.span,
      quoted(sign(e.kind)) + " does not go with " + in_words(left, symbols_.vocabulary) + " and " +
          in_words(right, symbols_.vocabulary),
      {.others = {{left.span, in_words(left, symbols_.vocabulary)}, {right.span, in_words(right, symbols_.vocabulary)}},
       .help = std::move(help)});
  return std::nullopt;
}

// Whoever goes on computing with a quotient would round it in silence somewhere.
bool ExpressionChecker::refuse_exact(const checked::Expr& operand, const syntax::Expr& e) {
  if (!is_exact(operand.type)) return false;
  report_.error("E0324", e.span,
                quoted(shown(operand)) + " is an exact quotient, which can be compared or rounded, nothing else",
                {.help = ours("divide last, or write `round(") + shown(operand) + ", 2, half_up)`"});
  return true;
}

Result ExpressionChecker::sum_or_difference(const syntax::Expr& e) {
  const auto rounding = day_rounding_;
  day_rounding_.reset();
  auto left = value(e.operands[0]);
  auto right = value(e.operands[1]);
  if (!left || !right) return std::nullopt;
  if (left->type.kind == TypeKind::date) {
    day_rounding_ = rounding;
    return date_sum(e, std::move(*left), std::move(*right));
  }
  if (rounding) {
    report_.error(
        "E0310", e.span,
        ours("`rounding` says which day is meant where a month is too short, and this is no date plus a duration"));
    return std::nullopt;
  }
  if (refuse_exact(*left, e) || refuse_exact(*right, e)) return std::nullopt;
  const Op op = e.kind == ExprKind::add ? Op::add : Op::subtract;
  const Family l = family(left->type);
  const Family r = family(right->type);
  if (l == Family::number && r == Family::number) {
    const auto type = number_type(*left, *right);
    return node(op, type, e, pair(std::move(*left), std::move(*right)));
  }
  if (l == Family::percent && r == Family::percent)
    return node(op, {TypeKind::percent, 0}, e, pair(std::move(*left), std::move(*right)));
  if (l == Family::money && r == Family::money) {
    if (!meet(*left, *right, e, true)) return std::nullopt;
    return node(op, {TypeKind::money, 0}, e, pair(std::move(*left), std::move(*right)));
  }
  if ((l == Family::money && r == Family::number) || (l == Family::number && r == Family::money)) {
    (void)money_meets_number(l == Family::number ? *left : *right, l == Family::number ? *right : *left, e, false);
    return std::nullopt;
  }
  if ((l == Family::percent && r == Family::number) || (l == Family::number && r == Family::percent)) {
    (void)meet(*left, *right, e, true);
    return std::nullopt;
  }
  return no_arithmetic(e, *left, *right);
}

Result ExpressionChecker::date_sum(const syntax::Expr& e, checked::Expr left, checked::Expr right) {
  const auto rounding = day_rounding_;
  day_rounding_.reset();
  if (right.type.kind == TypeKind::date && e.kind == ExprKind::subtract) {
    if (rounding) {
      report_.error("E0310", e.span, "the difference of two dates is in days and is not rounded");
      return std::nullopt;
    }
    return node(Op::date_difference, {TypeKind::duration, 0}, e, pair(std::move(left), std::move(right)));
  }
  if (right.type.kind != TypeKind::duration) {
    const bool number = family(right.type) == Family::number;
    return no_arithmetic(e, left, right, number && right.op == Op::constant ? "write `" + shown(right) + " days`" : "");
  }
  const auto unit = known_scale(right);
  if (unit == Scale::hours) {
    report_.error("E0305", e.span,
                  quoted(shown(left)) + " is a date, and " + quoted(shown(right)) + " is a duration in hours",
                  {.help = "a date has no hours; write days"});
    return std::nullopt;
  }
  if (unit != Scale::days && !rounding) {
    report_.error(
        "E0309", e.span,
        unit ? "adding months to a date has no single answer where the month is too short"
             : "adding a duration that may be in months has no single answer where the month is too short",
        {.help = ours(
             "write `rounding down` (the last day of the month) or `rounding up` (the first of the next) after it")});
    return std::nullopt;
  }
  auto result = node(e.kind == ExprKind::add ? Op::date_add : Op::date_subtract, {TypeKind::date, 0}, e,
                     pair(std::move(left), std::move(right)));
  if (result) result->day_rounding = rounding.value_or(engine::DayRounding::down);
  return result;
}

Result ExpressionChecker::rounded_date(const syntax::Expr& e) {
  const syntax::Expr& sum = ungrouped(e.operands.front());
  if (sum.kind != ExprKind::add && sum.kind != ExprKind::subtract) {
    report_.error(
        "E0310", e.span,
        ours("`rounding` says which day is meant where a month is too short, and this is no date plus a duration"));
    return std::nullopt;
  }
  day_rounding_ = e.kind == ExprKind::rounding_up ? engine::DayRounding::up : engine::DayRounding::down;
  auto result = sum_or_difference(sum);
  if (result) {
    result->span = e.span;
    result->written = symbols_.wording.in_program(e.span);
  }
  return result;
}

Result ExpressionChecker::product(const syntax::Expr& e) {
  auto left = value(e.operands[0]);
  auto right = value(e.operands[1]);
  if (!left || !right || refuse_exact(*left, e) || refuse_exact(*right, e)) return std::nullopt;
  const Family l = family(left->type);
  const Family r = family(right->type);
  const auto factor = [](Family f) { return f == Family::number || f == Family::percent; };
  if ((l == Family::money && factor(r)) || (factor(l) && r == Family::money)) {
    return node(Op::multiply, {TypeKind::money, 0}, e, pair(std::move(*left), std::move(*right)));
  }
  if (factor(l) && factor(r) && (l == Family::number || r == Family::number)) {
    const bool percent = l == Family::percent || r == Family::percent;
    const engine::Type type = percent ? engine::Type{TypeKind::decimal, 0} : number_type(*left, *right);
    return node(Op::multiply, type, e, pair(std::move(*left), std::move(*right)));
  }
  return no_arithmetic(e, *left, *right);
}

Result ExpressionChecker::quotient(const syntax::Expr& e) {
  auto left = value(e.operands[0]);
  auto right = value(e.operands[1]);
  if (!left || !right || refuse_exact(*left, e) || refuse_exact(*right, e)) return std::nullopt;
  const Family l = family(left->type);
  if (family(right->type) != Family::number || (l != Family::number && l != Family::money)) {
    return no_arithmetic(e, *left, *right, "a number or money is divided by a number");
  }
  if (is_literal_zero(*right)) {
    report_.error("E0325", right->span, "this divides by zero");
    return std::nullopt;
  }
  const engine::Type type{l == Family::money ? TypeKind::exact_money : TypeKind::exact_decimal, 0};
  return node(Op::divide, type, e, pair(std::move(*left), std::move(*right)));
}

Result ExpressionChecker::opposite(const syntax::Expr& e) {
  auto operand = value(e.operands.front());
  if (!operand || refuse_exact(*operand, e)) return std::nullopt;
  const Family of = family(operand->type);
  if (of != Family::number && of != Family::percent && of != Family::money) {
    report_.error("E0303", e.span,
                  "`-` asks for a number, a percent or money, and " + quoted(shown(*operand)) + " is " +
                      in_words(*operand, symbols_.vocabulary));
    return std::nullopt;
  }
  const engine::Type type = operand->type;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*operand));
  return node(Op::negate, type, e, std::move(operands));
}

}  // namespace mizan::dsl::checking
