#include "adapters/reference/evaluator.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;
using engine::Presence;

namespace {

// The range that the field of an unknown number declares. A percent is declared in hundredths and kept as a fraction.
std::optional<End> declared_end(const std::optional<engine::Decimal>& end, engine::TypeKind kind) {
  if (!end) return std::nullopt;
  engine::Decimal value = *end;
  if (kind == engine::TypeKind::percent) value.exponent -= 2;
  return End{engine::Quotient{value, {1, 0}}};
}

bool is_number(engine::TypeKind kind) {
  return kind == engine::TypeKind::integer || kind == engine::TypeKind::decimal || kind == engine::TypeKind::percent;
}

struct ValueToOutcome {
  Outcome operator()(std::monostate) const { return unknown({}); }
  Outcome operator()(bool value) const { return known(value); }
  Outcome operator()(const engine::Decimal& value) const { return known(exactly(value)); }
  Outcome operator()(const engine::Money& value) const { return known(exactly(value)); }
  Outcome operator()(engine::Date value) const { return known(value); }
  Outcome operator()(engine::Moment value) const { return known(value); }
  Outcome operator()(const engine::Duration& value) const { return known(value); }
  Outcome operator()(engine::MemberIndex value) const { return known(value); }
  Outcome operator()(std::string_view value) const { return known(std::string(value)); }
};

}  // namespace

Outcome Evaluator::evaluate(const Expr& expr) {
  ++steps_;
  switch (expr.op) {
    case Op::constant:
      return constant(expr);
    case Op::fact:
      return fact(expr);
    case Op::today:
      return known(as_of_);
    case Op::judged_day:
      return judged_day_;
    case Op::lookup:
      return lookup(expr);
    case Op::convert:
      return conversion(expr);
    case Op::version:
      return version(expr);
    case Op::mention_text:
      return known(bound(expr.variable).mention.text);
    case Op::change:
      return change(*bound(expr.variable).compared);
    case Op::change_before:
    case Op::change_after:
      return evaluate(fact_at(side_of(expr, *bound(expr.variable).compared), layout_));
    case Op::change_field:
      break;  // Only in messages.
    case Op::norm:
      return norm(expr);
    case Op::most_favourable:
      return all_norms(expr);
    case Op::logical_not:
    case Op::logical_and:
    case Op::logical_or:
    case Op::proven:
      return logic(expr);
    case Op::list:
    case Op::record:
      break;  // Only under a test of presence.
    case Op::is_known:
    case Op::is_unknown:
    case Op::is_none:
    case Op::is_stated:
      return presence_test(expr);
    case Op::equal:
      return equality(expr);
    case Op::less:
    case Op::less_equal:
      return ordering(expr);
    case Op::is_zero:
    case Op::in_members:
    case Op::within:
    case Op::mentions:
      return relation_to_constant(expr);
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::negate:
    case Op::round:
      return arithmetic(expr);
    case Op::date_add:
    case Op::date_subtract:
    case Op::date_difference:
    case Op::completed_years:
      return calendar(expr);
    case Op::any:
    case Op::every:
      return fold_truth(expr);
    case Op::count:
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
      return fold_quantity(expr);
    case Op::distinct_tags:
    case Op::weight_of_tags:
      return amount_of_tags(expr);
    case Op::match:
      return match(expr);
  }
  assert(false);
  std::unreachable();
}

void Evaluator::bind(std::uint32_t variable, const Binding& binding) {
  if (bindings_.size() <= variable) bindings_.resize(variable + 1);
  bindings_[variable] = binding;
}

engine::Row Evaluator::row(std::uint32_t variable) const {
  return variable == dsl::checked::no_variable ? 0 : bound(variable).row;
}

engine::SlotId Evaluator::slot(const dsl::checked::FactRef& ref) const {
  return ref.scope == dsl::checked::Scope::document ? layout_.blocks[document_].slots_begin + ref.slot : ref.slot;
}

engine::ListId Evaluator::list(const dsl::checked::ListRef& ref) const {
  return ref.scope == dsl::checked::Scope::document ? layout_.blocks[document_].lists_begin + ref.list : ref.list;
}

std::string Evaluator::pointer(const dsl::checked::FactRef& ref) const {
  return facts_.pointer(slot(ref), row(ref.variable));
}

std::vector<engine::Citation> Evaluator::citations(const std::vector<std::uint32_t>& cites, engine::Date day) const {
  std::vector<engine::Citation> result;
  for (const std::uint32_t cited : cites) {
    const engine::Provision& provision = program_.provisions[cited];
    if (!provision.in_force.holds(day)) continue;
    result.push_back({provision.name, provision.title, provision.address, provision.authority, provision.evidence});
  }
  return result;
}

Outcome Evaluator::constant(const Expr& expr) const {
  if (std::holds_alternative<std::monostate>(expr.constant)) return known(expr.text);
  return std::visit(ValueToOutcome{}, expr.constant);
}

// A number that is unknown still lies in the range its field declares; an amount without its currency has its sign.
Outcome Evaluator::fact(const Expr& expr) const {
  const engine::SlotId at = slot(expr.fact);
  const Needs pointer_alone{pointer(expr.fact)};
  const engine::Field& field = *layout_.places[layout_.place_of_slot[at]].field;
  switch (facts_.presence(at, row(expr.fact.variable))) {
    case Presence::none:
      return none(pointer_alone);
    case Presence::unknown: {
      Outcome outcome = unknown({}, pointer_alone);
      const bool money = field.type.kind == engine::TypeKind::money;
      if (!money && !is_number(field.type.kind)) return outcome;
      outcome.state = Outcome::State::somewhere;
      outcome.value =
          between(declared_end(field.minimum, field.type.kind), declared_end(field.maximum, field.type.kind),
                  {money ? Currency::Kind::unknown : Currency::Kind::any, {}});
      return outcome;
    }
    case Presence::known:
      break;
  }
  Outcome outcome = std::visit(ValueToOutcome{}, facts_.value(at, row(expr.fact.variable)));
  const auto* quantity = std::get_if<Quantity>(&outcome.value);
  if (quantity != nullptr && !settled(*quantity)) {
    outcome.state = Outcome::State::somewhere;
    outcome.needs = {pointer(expr.fact) + "/currency"};
  }
  return outcome;
}

Outcome Evaluator::logic(const Expr& expr) {
  if (expr.op == Op::logical_not || expr.op == Op::proven) {
    const Outcome operand = evaluate(expr.operands.front());
    if (expr.op == Op::proven) return known(truth_of(operand) == Truth::yes);
    return of_truth(negated(truth_of(operand)), operand.why, operand.needs);
  }
  const bool conjunction = expr.op == Op::logical_and;
  Truth result = conjunction ? Truth::yes : Truth::no;
  Doubts doubts;
  for (const Expr& operand : expr.operands) {
    const Outcome outcome = evaluate(operand);
    doubts.add(outcome);
    result = conjunction ? std::min(result, truth_of(outcome)) : std::max(result, truth_of(outcome));
  }
  return doubts.truth(result);
}

Outcome Evaluator::presence_test(const Expr& expr) {
  const PresenceSeen seen = presence_seen(expr.operands.front());
  switch (expr.op) {
    case Op::is_known:
      return known(seen.presence == Presence::known);
    case Op::is_unknown:
      return known(seen.presence == Presence::unknown);
    case Op::is_none:
      return known(seen.presence == Presence::none);
    default:
      break;
  }
  if (seen.presence == Presence::unknown) return unknown(seen.outcome.why, seen.outcome.needs);
  return known(seen.presence == Presence::known);
}

Outcome Evaluator::match(const Expr& expr) {
  const Outcome scrutinee = evaluate(expr.operands.front());
  if (!scrutinee.known()) return unknown(scrutinee.why, scrutinee.needs);
  const std::size_t arm = arm_taken(expr, std::get<engine::MemberIndex>(scrutinee.value).index);
  assert(arm != 0);  // The compiler has seen to it that the arms are exhaustive.
  return evaluate(expr.operands[arm]);
}

std::size_t Evaluator::arm_taken(const Expr& match, std::uint16_t member) {
  for (std::size_t i = 0; i < match.arms.size(); ++i) {
    const std::vector<std::uint16_t>& members = match.arms[i];
    if (members.empty() || std::find(members.begin(), members.end(), member) != members.end()) return i + 1;
  }
  return 0;
}

FoldParts parts_of(const Expr& fold) {
  switch (fold.op) {
    case Op::count:
      return {.filter = &fold.operands.front(), .term = nullptr};
    case Op::any:
      return {.filter = nullptr, .term = &fold.operands.front()};
    default:
      return {.filter = &fold.operands.front(), .term = &fold.operands.back()};
  }
}

}  // namespace mizan::reference
