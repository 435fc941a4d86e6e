#include "dsl/check/truth.hpp"

#include <algorithm>
#include <compare>

#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {
namespace {

using checked::Expr;
using engine::Op;

std::optional<std::strong_ordering> compare_constants(const Expr& left, const Expr& right) {
  if (left.op != Op::constant || right.op != Op::constant) return std::nullopt;
  if (const auto* a = std::get_if<engine::Decimal>(&left.constant)) {
    if (const auto* b = std::get_if<engine::Decimal>(&right.constant)) return engine::compare(*a, *b);
  }
  if (const auto* a = std::get_if<engine::Date>(&left.constant)) {
    if (const auto* b = std::get_if<engine::Date>(&right.constant)) return *a <=> *b;
  }
  return std::nullopt;
}

std::optional<bool> constant_equality(const Expr& left, const Expr& right) {
  if (const auto order = compare_constants(left, right)) return *order == 0;
  if (left.op != Op::constant || right.op != Op::constant) return std::nullopt;
  if (const auto* a = std::get_if<engine::MemberIndex>(&left.constant)) {
    if (const auto* b = std::get_if<engine::MemberIndex>(&right.constant)) return *a == *b;
  }
  if (const auto* a = std::get_if<bool>(&left.constant)) {
    if (const auto* b = std::get_if<bool>(&right.constant)) return *a == *b;
  }
  return std::nullopt;
}

// `and` is false when one operand is, true when all are; `or` the other way round.
std::optional<bool> constant_junction(const Expr& expr, bool deciding) {
  bool all_known = true;
  for (const auto& operand : expr.operands) {
    const auto one = constant_truth(operand);
    if (one == deciding) return deciding;
    all_known = all_known && one;
  }
  return all_known ? std::optional(!deciding) : std::nullopt;
}

// A leaf or a list of the dossier, as `x is known` names it.
struct Input {
  Op op = Op::fact;
  checked::Scope scope = checked::Scope::document;
  std::uint32_t number = 0;
  std::uint32_t variable = checked::no_variable;
  friend bool operator==(const Input&, const Input&) = default;
};
using Inputs = std::vector<Input>;

Input input(const checked::FactRef& fact) { return {Op::fact, fact.scope, fact.slot, fact.variable}; }
Input input(const checked::ListRef& list) { return {Op::list, list.scope, list.list, list.variable}; }
bool among(const Inputs& inputs, const Input& one) {
  return std::find(inputs.begin(), inputs.end(), one) != inputs.end();
}

// The inputs that are known wherever `expr` is true (`wanted`) or false. Money is not among them: its amount may be
// known where its currency is not.
void collect_known(const Expr& expr, bool wanted, Inputs& inputs) {
  if (expr.op == Op::logical_not) return collect_known(expr.operands.front(), !wanted, inputs);
  if (expr.op == (wanted ? Op::logical_and : Op::logical_or)) {
    for (const auto& operand : expr.operands) collect_known(operand, wanted, inputs);
  }
  if (expr.op != (wanted ? Op::is_known : Op::is_unknown)) return;
  const Expr& operand = expr.operands.front();
  if (operand.op == Op::list) inputs.push_back(input(operand.list));
  if (operand.op == Op::fact && family(operand.type) != Family::money) inputs.push_back(input(operand.fact));
}

bool may_be_unknown(const Expr& expr, const Inputs& known);

bool any_may_be_unknown(const Expr& expr, const Inputs& known) {
  return std::any_of(expr.operands.begin(), expr.operands.end(),
                     [&](const Expr& operand) { return may_be_unknown(operand, known); });
}

bool may_be_unknown(const checked::Domain& domain, const Inputs& known) {
  if (domain.comparison) return false;
  return !among(known, domain.list ? input(*domain.list) : input(*domain.text));
}

bool may_be_unknown(const Expr& expr, const Inputs& known) {
  switch (expr.op) {
    case Op::constant:
    case Op::today:
    case Op::mention_text:
    case Op::change_field:
    case Op::is_known:
    case Op::is_unknown:
    case Op::is_none:
    case Op::proven:
      return false;
    case Op::fact:
      return !among(known, input(expr.fact));
    case Op::list:
      return !among(known, input(expr.list));
    case Op::record:
    case Op::change:
    case Op::change_before:
    case Op::change_after:
      return true;
    case Op::logical_and:
    case Op::logical_or: {
      // Kleene: beside `x is known`, what reads `x` matters only where it is known.
      if (constant_truth(expr)) return false;
      Inputs more = known;
      collect_known(expr, expr.op == Op::logical_and, more);
      return any_may_be_unknown(expr, more);
    }
    case Op::any:
    case Op::every:
    case Op::count:
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
      return may_be_unknown(expr.domain, known) || any_may_be_unknown(expr, known);
    case Op::divide: {
      // A divisor that is a fact may be zero, which is a fault.
      return expr.operands.back().op != Op::constant || any_may_be_unknown(expr, known);
    }
    case Op::date_add:
    case Op::date_subtract:
      return true;  // may leave the calendar
    case Op::judged_day:
    case Op::lookup:
    case Op::version:
    case Op::convert:
      return true;  // the date may be missing, and so may a row
    case Op::distinct_tags:
    case Op::weight_of_tags:
      return true;  // what an undetermined finding may add
    case Op::logical_not:
    case Op::is_stated:
    case Op::equal:
    case Op::less:
    case Op::less_equal:
    case Op::is_zero:
    case Op::in_members:
    case Op::within:
    case Op::mentions:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::negate:
    case Op::round:
    case Op::date_difference:
    case Op::completed_years:
    case Op::norm:
    case Op::most_favourable:
    case Op::match:
      return any_may_be_unknown(expr, known);
  }
  return true;
}

enum class Sense : unsigned char { convicts_when_true, convicts_when_false, either };

Sense opposite(Sense sense) {
  switch (sense) {
    case Sense::convicts_when_true:
      return Sense::convicts_when_false;
    case Sense::convicts_when_false:
      return Sense::convicts_when_true;
    case Sense::either:
      return Sense::either;
  }
  return Sense::either;
}

void find_ignorance(const Expr& expr, Sense sense, std::vector<const Expr*>& found) {
  switch (expr.op) {
    case Op::proven:
      return;
    case Op::is_unknown:
      if (sense != Sense::convicts_when_false) found.push_back(&expr);
      return;
    case Op::is_known:
      if (sense != Sense::convicts_when_true) found.push_back(&expr);
      return;
    case Op::logical_not:
      return find_ignorance(expr.operands.front(), opposite(sense), found);
    case Op::logical_and:
    case Op::logical_or:
    case Op::most_favourable:
    case Op::any:
      for (const auto& operand : expr.operands) find_ignorance(operand, sense, found);
      return;
    case Op::norm:
      if (expr.operands.size() == 2) find_ignorance(expr.operands.front(), opposite(sense), found);
      return find_ignorance(expr.operands.back(), sense, found);
    case Op::every:
      find_ignorance(expr.operands[0], opposite(sense), found);
      find_ignorance(expr.operands[1], sense, found);
      return;
    default:
      // Below a number or a comparison, more of something may count for or against.
      for (const auto& operand : expr.operands) find_ignorance(operand, Sense::either, found);
  }
}

}  // namespace

std::optional<bool> constant_truth(const Expr& expr) {
  switch (expr.op) {
    case Op::constant:
      if (const auto* truth = std::get_if<bool>(&expr.constant)) return *truth;
      return std::nullopt;
    case Op::logical_not:
      if (const auto operand = constant_truth(expr.operands.front())) return !*operand;
      return std::nullopt;
    case Op::logical_and:
      return constant_junction(expr, false);
    case Op::logical_or:
      return constant_junction(expr, true);
    case Op::proven:
      return constant_truth(expr.operands.front());
    case Op::equal:
      return constant_equality(expr.operands[0], expr.operands[1]);
    case Op::less:
      if (const auto order = compare_constants(expr.operands[0], expr.operands[1])) return *order < 0;
      return std::nullopt;
    case Op::less_equal:
      if (const auto order = compare_constants(expr.operands[0], expr.operands[1])) return *order <= 0;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

bool may_be_undetermined(const checked::Rule& rule) {
  if (rule.against) return true;  // the other document may be left out
  Inputs known;
  if (rule.when) collect_known(*rule.when, true, known);
  if (rule.each && may_be_unknown(*rule.each, known)) return true;
  return (rule.when && may_be_unknown(*rule.when, {})) || may_be_unknown(rule.demanded, known);
}

bool may_be_unknown(const checked::Expr& expr) { return may_be_unknown(expr, {}); }

bool may_be_unknown(const checked::Exception& exception) {
  return (exception.when && may_be_unknown(*exception.when, {})) ||
         (exception.demanded && may_be_unknown(*exception.demanded, {}));
}

// What lifts a rule acquits, and what is demanded in its place acquits when it holds.
std::vector<const Expr*> lifting_ignorance(const checked::Exception& exception) {
  std::vector<const Expr*> found;
  if (exception.claimed) find_ignorance(*exception.claimed, Sense::convicts_when_true, found);
  if (exception.when) find_ignorance(*exception.when, Sense::convicts_when_true, found);
  if (exception.demanded) find_ignorance(*exception.demanded, Sense::either, found);
  return found;
}

std::vector<const Expr*> convicting_ignorance(const checked::Rule& rule) {
  std::vector<const Expr*> found;
  if (rule.when) find_ignorance(*rule.when, Sense::convicts_when_true, found);
  find_ignorance(rule.demanded, Sense::convicts_when_false, found);
  return found;
}

}  // namespace mizan::dsl::checking
