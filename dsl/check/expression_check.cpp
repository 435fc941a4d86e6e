#include "dsl/check/expression_check.hpp"

#include "dsl/check/limits.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

constexpr engine::Type boolean{TypeKind::boolean, 0};

Op presence_op(ExprKind kind) {
  switch (kind) {
    case ExprKind::is_unknown:
      return Op::is_unknown;
    case ExprKind::is_none:
      return Op::is_none;
    case ExprKind::is_stated:
      return Op::is_stated;
    default:
      return Op::is_known;
  }
}

std::string_view presence_word(ExprKind kind) {
  switch (kind) {
    case ExprKind::is_unknown:
      return "unknown";
    case ExprKind::is_none:
      return "none";
    case ExprKind::is_stated:
      return "stated";
    default:
      return "known";
  }
}

}  // namespace

const syntax::Expr& ungrouped(const syntax::Expr& e) {
  const syntax::Expr* inner = &e;
  while (inner->kind == ExprKind::group && inner->operands.size() == 1) inner = &inner->operands.front();
  return *inner;
}

void shift_variables(checked::Expr& expr, std::uint32_t first, std::uint32_t by) {
  if (by == 0) return;
  const auto shift = [&](std::uint32_t& variable) {
    if (variable != checked::no_variable && variable >= first) variable += by;
  };
  shift(expr.variable);
  shift(expr.fact.variable);
  shift(expr.list.variable);
  shift(expr.record.variable);
  if (expr.domain.list) shift(expr.domain.list->variable);
  if (expr.domain.text) shift(expr.domain.text->variable);
  if (expr.domain.after) shift(*expr.domain.after);
  for (auto& operand : expr.operands) shift_variables(operand, first, by);
}

std::uint32_t size(const checked::Expr& expr) {
  std::uint32_t nodes = 1;
  for (const auto& operand : expr.operands) nodes += size(operand);
  return nodes;
}

bool ExpressionChecker::spend(std::uint32_t nodes) {
  if (budget_.exhausted) return false;
  budget_.nodes += nodes;
  if (budget_.nodes <= rule_nodes_max) return true;
  budget_.exhausted = true;
  report_.error("E0602", budget_.owner,
                "this " + std::string(budget_.what) + " has more than " + std::to_string(rule_nodes_max) +
                    " steps once its definitions are put in place",
                {.help = "a definition that uses another twice doubles it; name the common part in fewer places"});
  return false;
}

Result ExpressionChecker::node(Op op, engine::Type type, const syntax::Expr& e, std::vector<checked::Expr> operands) {
  if (!spend(1)) return std::nullopt;
  checked::Expr expr;
  expr.op = op;
  expr.type = type;
  expr.operands = std::move(operands);
  expr.span = e.span;
  expr.written = symbols_.wording.in_program(e.span);
  return expr;
}

Result ExpressionChecker::negation(checked::Expr operand, Span span, std::string text) {
  if (!spend(1)) return std::nullopt;
  checked::Expr expr;
  expr.op = Op::logical_not;
  expr.type = boolean;
  expr.span = span;
  expr.written = std::move(text);
  expr.operands.push_back(std::move(operand));
  return expr;
}

Result ExpressionChecker::true_constant(Span span) {
  if (!spend(1)) return std::nullopt;
  checked::Expr expr;
  expr.op = Op::constant;
  expr.type = boolean;
  expr.constant = true;
  expr.span = span;
  expr.written = "true";
  return expr;
}

std::string ExpressionChecker::shown(const checked::Expr& e) const {
  const bool composed = e.written.starts_with("not (");  // a text of ours, not the author's
  const bool english = symbols_.wording.surface(e.span.source) == Surface::english;
  return english || composed || e.span.begin == e.span.end ? e.written : symbols_.wording.as_written(e.span);
}

Result ExpressionChecker::truth(const syntax::Expr& e, std::string_view whose) {
  auto result = value(e);
  if (!result || result->type == boolean) return result;
  std::string help;
  if (family(result->type) == Family::enumeration) help = "compare it: `" + shown(*result) + " is …`";
  report_.error("E0301", e.span,
                std::string(whose) + " asks for true or false, and " + quoted(shown(*result)) + " is " +
                    in_words(*result, symbols_.vocabulary),
                {.help = std::move(help)});
  return std::nullopt;
}

bool ExpressionChecker::check_scalar(const checked::Expr& e) {
  if (engine::reads_change(e.op) && e.op != Op::change) {
    report_.error("E0666", e.span, quoted(shown(e)) + " is a part of a change, and a single value is asked for",
                  {.help = ours("show it in `says`, or ask `is known`, `is none` or `is stated` of it; what the change "
                                "is for the worker is the variable itself: `change is worse`")});
    return false;
  }
  if (e.op == Op::list) {
    report_.error("E0321", e.span, quoted(shown(e)) + " is a list, and a single value is asked for",
                  {.help = ours("look at its elements: `any x in ") + shown(e) +
                           " where …`, `count of x in …`, `sum of … for x in …`"});
    return false;
  }
  if (e.op == Op::record) {
    report_.error("E0321", e.span,
                  quoted(shown(e)) + " is " + in_words(e, symbols_.vocabulary) + ", and a single value is asked for",
                  {.help = "name one of its fields: `" + shown(e) + ".…`"});
    return false;
  }
  return true;
}

Result ExpressionChecker::value(const syntax::Expr& e, const engine::Type* expected) {
  auto result = expression(e, expected);
  if (result && !check_scalar(*result)) return std::nullopt;
  return result;
}

Result ExpressionChecker::expression(const syntax::Expr& e, const engine::Type* expected) {
  if (budget_.exhausted) return std::nullopt;
  if (budget_.nesting >= expanded_nesting_max) {
    budget_.exhausted = true;
    report_.error("E0602", budget_.owner,
                  "this " + std::string(budget_.what) + " nests more than " + std::to_string(expanded_nesting_max) +
                      " levels once its definitions are put in place");
    return std::nullopt;
  }
  ++budget_.nesting;
  auto result = dispatch(e, expected);
  --budget_.nesting;
  return result;
}

Result ExpressionChecker::dispatch(const syntax::Expr& e, const engine::Type* expected) {
  // A rounding governs the sum right inside it (parentheses aside) and nothing further down.
  const auto rounding = day_rounding_;
  day_rounding_.reset();
  switch (e.kind) {
    case ExprKind::group:
      day_rounding_ = rounding;
      return expression(e.operands.front(), expected);
    case ExprKind::path:
      return path(e, expected);
    case ExprKind::number:
      return number(e);
    case ExprKind::text:
      return text(e);
    case ExprKind::date:
      return date(e);
    case ExprKind::true_:
      return constant(boolean, true, e);
    case ExprKind::false_:
      return constant(boolean, false, e);
    case ExprKind::today:
      return node(Op::today, {TypeKind::date, 0}, e);
    case ExprKind::logical_not:
    case ExprKind::logical_and:
    case ExprKind::logical_or:
    case ExprKind::proven:
      return logic(e);
    case ExprKind::is:
      return is(e);
    case ExprKind::is_known:
    case ExprKind::is_unknown:
    case ExprKind::is_none:
    case ExprKind::is_stated:
      return presence(e);
    case ExprKind::is_zero:
      return is_zero(e);
    case ExprKind::in_members:
      return in_members(e);
    case ExprKind::in_set:
      return in_set(e);
    case ExprKind::within:
      return within(e);
    case ExprKind::mentions:
      return mentions(e);
    case ExprKind::less:
    case ExprKind::less_equal:
    case ExprKind::greater:
    case ExprKind::greater_equal:
      return ordering(e);
    case ExprKind::add:
    case ExprKind::subtract:
      day_rounding_ = rounding;
      return sum_or_difference(e);
    case ExprKind::multiply:
      return product(e);
    case ExprKind::divide:
      return quotient(e);
    case ExprKind::negate:
      return opposite(e);
    case ExprKind::rounding_up:
    case ExprKind::rounding_down:
      return rounded_date(e);
    case ExprKind::call:
      return call(e);
    case ExprKind::lookup:
    case ExprKind::in_currency:
    case ExprKind::at_date:
    case ExprKind::known_on:
      return dated(e);
    case ExprKind::any:
    case ExprKind::no:
    case ExprKind::every:
    case ExprKind::count:
    case ExprKind::sum:
    case ExprKind::minimum:
    case ExprKind::maximum:
      return fold(e);
    case ExprKind::match:
      return match(e, expected);
    case ExprKind::distinct_tags:
    case ExprKind::weight_of_tags:
      return amount_of_tags(e);
    case ExprKind::at_least_favourable:
    case ExprKind::at_most_favourable:
      report_.error("E0670", e.span, ours("`most favourable of` can only be all that a rule demands"),
                    {.help = ours("it stands alone behind `require`, or behind `has` of a rule for `every` element")});
      return std::nullopt;
    case ExprKind::changes:
      break;  // where a list may stand, and only there
  }
  return std::nullopt;
}

Result ExpressionChecker::logic(const syntax::Expr& e) {
  std::string word = ours("`not`");
  Op op = Op::logical_not;
  if (e.kind == ExprKind::logical_and) word = ours("`and`"), op = Op::logical_and;
  if (e.kind == ExprKind::logical_or) word = ours("`or`"), op = Op::logical_or;
  if (e.kind == ExprKind::proven) word = ours("`proven`"), op = Op::proven;
  std::vector<checked::Expr> operands;
  bool failed = false;
  for (const auto& operand : e.operands) {
    auto checked_operand = truth(operand, word);
    failed = failed || !checked_operand;
    if (checked_operand) operands.push_back(std::move(*checked_operand));
  }
  if (failed) return std::nullopt;
  return node(op, boolean, e, std::move(operands));
}

Result ExpressionChecker::presence(const syntax::Expr& e) {
  auto operand = expression(e.operands.front());
  if (!operand || (operand->op == Op::change_field && !check_scalar(*operand))) return std::nullopt;
  std::vector<checked::Expr> operands;
  std::string plain = operand->written + " is " + std::string(presence_word(e.kind));
  operands.push_back(std::move(*operand));
  return finish(presence_op(e.kind), std::move(operands), e, std::move(plain));
}

}  // namespace mizan::dsl::checking
