#include <utility>

#include "tests/support/expression_generator.hpp"

namespace mizan::testing {

using engine::Op;
using Expr = dsl::checked::Expr;

namespace {

struct RenderConstant {
  const Expr& expr;
  const engine::Vocabulary& vocabulary;

  std::string operator()(std::monostate) const { return '"' + expr.text + '"'; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const engine::Decimal& value) const {
    if (expr.type.kind != engine::TypeKind::percent) return engine::to_string(value);
    return engine::to_string(engine::Decimal{value.coefficient, value.exponent + 2}) + " %";
  }
  std::string operator()(const engine::Money& value) const {
    return engine::to_string(value.amount) + " " +
           vocabulary.enumerations[*vocabulary.currency].members[value.currency.index].name;
  }
  std::string operator()(engine::Date value) const { return engine::to_string(value); }
  std::string operator()(engine::Moment value) const { return engine::to_string(value); }
  std::string operator()(const engine::Duration& value) const {
    return engine::to_string(value.value) + " " + std::string(engine::name(value.unit)) + "s";
  }
  std::string operator()(engine::MemberIndex value) const {
    return vocabulary.enumerations[expr.type.index].members[value.index].name;
  }
  std::string operator()(std::string_view value) const { return std::string(value); }
};

std::string in_order(const Expr& expr, const std::string& between) {
  std::string result = "(";
  for (std::size_t i = 0; i < expr.operands.size(); ++i) result += (i > 0 ? between : "") + expr.operands[i].written;
  return result + ")";
}

std::string members(const std::vector<std::uint16_t>& indices) {
  std::string result;
  for (const std::uint16_t index : indices) result += (result.empty() ? "#" : ", #") + std::to_string(index);
  return result.empty() ? "other" : result;
}

std::string render_fold(const Expr& expr, const std::string& word, bool term_first) {
  const std::string list = " x" + std::to_string(expr.variable) + " in " + render(expr.domain);
  if (expr.operands.size() == 1) return "(" + word + list + " where " + expr.operands.front().written + ")";
  const std::string where = " where " + expr.operands.front().written;
  if (term_first) return "(" + word + " of " + expr.operands.back().written + " for" + list + where + ")";
  return "(" + word + list + where + " has " + expr.operands.back().written + ")";
}

std::string render_match(const Expr& expr) {
  std::string result = "match " + expr.operands.front().written + " {";
  for (std::size_t i = 0; i < expr.arms.size(); ++i) {
    result += " " + members(expr.arms[i]) + ": " + expr.operands[i + 1].written;
  }
  return result + " }";
}

}  // namespace

std::string render(const dsl::checked::Domain& domain) {
  const auto at = [](dsl::checked::Scope scope, std::uint32_t number, std::uint32_t variable) {
    return (scope == dsl::checked::Scope::document ? "+" : "/") + std::to_string(number) +
           (variable == dsl::checked::no_variable ? "" : " of x" + std::to_string(variable));
  };
  if (domain.comparison) return "changes " + std::to_string(*domain.comparison);
  if (domain.list) {
    return at(domain.list->scope, domain.list->list, domain.list->variable) +
           (domain.after ? " after x" + std::to_string(*domain.after) : "");
  }
  return "(text " + at(domain.text->scope, domain.text->slot, domain.text->variable) + " mentions " +
         std::to_string(domain.lexicon) + ")";
}

std::string render(const Expr& expr, const engine::Vocabulary& vocabulary) {
  const auto first = [&] { return expr.operands.front().written; };
  switch (expr.op) {
    case Op::constant:
      return std::visit(RenderConstant{expr, vocabulary}, expr.constant);
    case Op::fact:
    case Op::list:
    case Op::record:
    case Op::mention_text:
    case Op::norm:
    case Op::most_favourable:
    case Op::change:
    case Op::change_before:
    case Op::change_after:
    case Op::change_field:
    case Op::distinct_tags:
    case Op::weight_of_tags:
      return expr.written;
    case Op::today:
    case Op::judged_day:
      return "today";
    case Op::lookup:
      return "table" + std::to_string(expr.table) + "." + std::to_string(expr.column) + "[" + in_order(expr, ", ") +
             "]";
    case Op::convert:
      return "convert" + std::to_string(expr.currency.index) + in_order(expr, ", ");
    case Op::version:
      return "version" + in_order(expr, ", ");
    case Op::logical_not:
      return "not (" + first() + ")";
    case Op::logical_and:
      return in_order(expr, " and ");
    case Op::logical_or:
      return in_order(expr, " or ");
    case Op::proven:
      return "proven (" + first() + ")";
    case Op::is_known:
      return first() + " is known";
    case Op::is_unknown:
      return first() + " is unknown";
    case Op::is_none:
      return first() + " is none";
    case Op::is_stated:
      return first() + " is stated";
    case Op::equal:
      return in_order(expr, " is ");
    case Op::less:
      return in_order(expr, " < ");
    case Op::less_equal:
      return in_order(expr, " <= ");
    case Op::is_zero:
      return first() + " is zero";
    case Op::in_members:
      return first() + " in (" + members(expr.members) + ")";
    case Op::within:
      return first() + " within \"" + expr.text + "\"";
    case Op::mentions:
      return first() + " mentions " + std::to_string(expr.lexicon);
    case Op::add:
    case Op::date_add:
      return in_order(expr, " + ") + (expr.op == Op::add                             ? ""
                                      : expr.day_rounding == engine::DayRounding::up ? " up"
                                                                                     : " down");
    case Op::subtract:
    case Op::date_difference:
    case Op::date_subtract:
      return in_order(expr, " - ") + (expr.op != Op::date_subtract                   ? ""
                                      : expr.day_rounding == engine::DayRounding::up ? " up"
                                                                                     : " down");
    case Op::multiply:
      return in_order(expr, " * ");
    case Op::divide:
      return in_order(expr, " / ");
    case Op::negate:
      return "-" + in_order(expr, "");
    case Op::round:
      return "round(" + first() + ", " + std::to_string(expr.places) + ", " +
             std::to_string(static_cast<int>(expr.rounding)) + ")";
    case Op::completed_years:
      return "completed_years" + in_order(expr, ", ");
    case Op::any:
      return render_fold(expr, "any", false);
    case Op::every:
      return render_fold(expr, "every", false);
    case Op::count:
      return render_fold(expr, "count of", false);
    case Op::sum:
      return render_fold(expr, "sum", true);
    case Op::minimum:
      return render_fold(expr, "min", true);
    case Op::maximum:
      return render_fold(expr, "max", true);
    case Op::match:
      return expr.arms.empty() ? "" : render_match(expr);
  }
  std::unreachable();
}

}  // namespace mizan::testing
