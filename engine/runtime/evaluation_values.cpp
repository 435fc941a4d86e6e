#include <algorithm>
#include <cassert>

#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/fold.hpp"
#include "engine/runtime/tagged_findings.hpp"

namespace mizan::engine {

namespace {

// A percent declares its range in hundredths, and is kept as a fraction.
std::optional<Decimal> end_of_range(const std::optional<Decimal>& end, TypeKind kind) {
  if (!end || kind != TypeKind::percent) return end;
  return Decimal{end->coefficient, end->exponent - 2};
}

Scalar unknown_scalar(Reason reason, std::optional<Fault> fault = std::nullopt) {
  return {Presence::unknown, {}, reason, fault};
}

// The gravest reason among two operands that must both be known; none counts as a missing fact.
std::optional<Scalar> undecided(const Scalar& left, const Scalar& right) {
  if (left.presence == Presence::known && right.presence == Presence::known) return std::nullopt;
  Scalar result = unknown_scalar(Reason::missing_fact);
  for (const Scalar* one : {&left, &right}) {
    if (one->presence != Presence::unknown) continue;
    if (one->reason == Reason::fault) result.fault = first_of(result.fault, one->fault);
    result.reason = std::max(result.reason, one->reason);
  }
  return result;
}

/// A whole number that fits, or nothing.
std::optional<std::int64_t> whole(const Decimal& value) {
  const Decimal plain = normalized(value);
  if (plain.exponent < 0 || plain.exponent > 12) return std::nullopt;
  Int128 result = plain.coefficient;
  for (std::int32_t i = 0; i < plain.exponent; ++i) result *= 10;
  if (result > 1'000'000'000 || result < -1'000'000'000) return std::nullopt;
  return static_cast<std::int64_t>(result);
}

}  // namespace

Quantity Evaluation::quantity(NodeId id) { return compute_quantity(program_.nodes[id]); }

Quantity Evaluation::compute_quantity(const Node& node) {
  switch (node.op) {
    case Op::constant:
      return constant_quantity(node);
    case Op::fact:
      return quantity_at(slot(node), row(node));
    case Op::add:
      return add(quantity(operand(node, 0)), quantity(operand(node, 1)));
    case Op::subtract: {
      const Quantity left = quantity(operand(node, 0));
      const Quantity right = quantity(operand(node, 1));
      return add(left, right.state == Quantity::State::none ? right : negate(right));
    }
    case Op::multiply:
      return multiply(quantity(operand(node, 0)), quantity(operand(node, 1)));
    case Op::divide:
      return divide(quantity(operand(node, 0)), quantity(operand(node, 1)));
    case Op::negate:
      return negate(quantity(operand(node, 0)));
    case Op::round:
      return round(quantity(operand(node, 0)), static_cast<int>(node.a), static_cast<Rounding>(node.aux));
    case Op::completed_years:
      return age(node);
    case Op::count:
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
      return fold_quantity(node);
    case Op::distinct_tags:
    case Op::weight_of_tags:
      return findings_->amount(node);
    case Op::version:
      return version_quantity(node);
    case Op::lookup:
      return cell_quantity(node);
    case Op::convert:
      return converted(node);
    case Op::match: {
      const auto taken = arm(node);
      if (taken) return quantity(*taken);
      const Scalar scrutinee = scalar(operand(node, 0));
      Quantity result = unbounded(scrutinee.reason, is_money(node.type.kind));
      result.fault = scrutinee.fault;
      return result;
    }
    default:
      break;
  }
  assert(!"a node that is no number");  // the checker and the loader let none through
  return faulted(Fault::overflow, is_money(node.type.kind));
}

Quantity Evaluation::constant_quantity(const Node& node) {
  const Value& value = program_.constants[node.a].value;
  if (const auto* number = std::get_if<Decimal>(&value)) return exact(*number);
  return exact(std::get<Money>(value));
}

Quantity Evaluation::quantity_at(SlotId slot, Row row) const {
  const Field& field = *facts_.layout().places[facts_.layout().place_of_slot[slot]].field;
  const bool money = is_money(field.type.kind);
  switch (facts_.presence(slot, row)) {
    case Presence::none:
      return none_quantity(money);
    case Presence::known: {
      const Value& value = facts_.value(slot, row);
      if (const auto* number = std::get_if<Decimal>(&value)) return exact(*number);
      return exact(std::get<Money>(value));
    }
    case Presence::unknown:
      break;
  }
  const auto low = end_of_range(field.minimum, field.type.kind);
  const auto high = end_of_range(field.maximum, field.type.kind);
  return between(low ? &*low : nullptr, high ? &*high : nullptr, money);
}

Quantity Evaluation::fold_quantity(const Node& node) {
  const bool money = is_money(node.type.kind);
  const Elements over = elements(node);
  if (over.presence == Presence::unknown) return unbounded(Reason::missing_fact, money);
  const NodeId filter = operand(node, 0);
  if (node.op == Op::count) {
    std::uint32_t sure = 0;
    std::uint32_t maybe = 0;
    Reason reason = Reason::missing_fact;
    for (std::uint32_t i = 0; i < over.count; ++i) {
      bind(node.variable, over.begin + i);
      const Truth belongs = truth(filter);
      if (belongs == Truth::yes) ++sure;
      if (unknown(belongs)) {
        ++maybe;
        reason = std::max(reason, reason_of(belongs));
      }
    }
    return count_between(sure, sure + maybe, reason);
  }
  Sum sum(money);
  Extremum extremum(node.op == Op::maximum, money);
  for (std::uint32_t i = 0; i < over.count; ++i) {
    bind(node.variable, over.begin + i);
    const Truth belongs = truth(filter);
    if (belongs == Truth::no) continue;
    const Quantity term = quantity(operand(node, 1));
    if (node.op == Op::sum) {
      sum.take(term, belongs);
    } else {
      extremum.take(term, belongs);
    }
  }
  return node.op == Op::sum ? sum.result() : extremum.result();
}

Quantity Evaluation::age(const Node& node) {
  const Scalar from = scalar(operand(node, 0));
  const Scalar to = scalar(operand(node, 1));
  if (const auto open = undecided(from, to)) {
    Quantity result = unbounded(open->reason, false);
    result.fault = open->fault;
    return result;
  }
  return exact(Decimal{completed_years(std::get<Date>(from.value), std::get<Date>(to.value)), 0});
}

Scalar Evaluation::scalar(NodeId id) {
  const Node& node = program_.nodes[id];
  switch (node.op) {
    case Op::fact: {
      const Presence there = facts_.presence(slot(node), row(node));
      return {there, facts_.value(slot(node), row(node)), Reason::missing_fact, std::nullopt};
    }
    case Op::constant: {
      const Constant& constant = program_.constants[node.a];
      if (constant.text != absent_id) {
        return {Presence::known, std::string_view(program_.strings[constant.text]), Reason::missing_fact, std::nullopt};
      }
      return {Presence::known, constant.value, Reason::missing_fact, std::nullopt};
    }
    case Op::judged_day:
      return judged_day_;
    case Op::version:
      return version_scalar(node);
    case Op::lookup:
      return cell_scalar(node);
    case Op::today:
      return {Presence::known, today_, Reason::missing_fact, std::nullopt};
    case Op::mention_text: {
      const auto* text = std::get_if<std::string_view>(&facts_.value(slot(node), row(node)));
      if (text == nullptr) return unknown_scalar(Reason::missing_fact);
      const Mention& mention = mentions(slot(node), row(node), node.lexicon)[rows_[node.variable]];
      const auto words = text->substr(mention.bytes.begin, mention.bytes.end - mention.bytes.begin);
      return {Presence::known, words, Reason::missing_fact, std::nullopt};
    }
    case Op::change:
      return change(compared(node));
    case Op::change_before:
      return scalar_at(compared(node).before);
    case Op::change_after:
      return scalar_at(compared(node).after);
    case Op::change_field:
      return {Presence::known, std::string_view(), Reason::missing_fact, std::nullopt};
    case Op::date_add:
    case Op::date_subtract:
      return shifted_date(node);
    case Op::date_difference:
      return difference_of_dates(node);
    case Op::match: {
      const auto taken = arm(node);
      if (taken) return scalar(*taken);
      const Scalar scrutinee = scalar(operand(node, 0));
      if (scrutinee.presence == Presence::unknown) return unknown_scalar(scrutinee.reason, scrutinee.fault);
      return unknown_scalar(Reason::missing_fact);
    }
    default:
      break;
  }
  assert(node.type.kind == TypeKind::boolean);
  const Truth value = truth(id);
  if (unknown(value)) return unknown_scalar(reason_of(value));
  return {Presence::known, value == Truth::yes, Reason::missing_fact, std::nullopt};
}

Scalar Evaluation::shifted_date(const Node& node) {
  const Scalar date = scalar(operand(node, 0));
  const Scalar length = scalar(operand(node, 1));
  if (const auto open = undecided(date, length)) return *open;
  const Date from = std::get<Date>(date.value);
  const Duration duration = std::get<Duration>(length.value);
  const auto size = whole(duration.value);
  if (!size || duration.unit == DurationUnit::hour) return unknown_scalar(Reason::fault, Fault::date_out_of_range);
  const std::int64_t signed_size = node.op == Op::date_add ? *size : -*size;
  std::expected<Date, Fault> result = std::unexpected(Fault::date_out_of_range);
  switch (duration.unit) {
    case DurationUnit::hour:
      break;
    case DurationUnit::day:
      result = add_days(from, signed_size);
      break;
    case DurationUnit::week:
      result = add_days(from, signed_size * 7);
      break;
    case DurationUnit::month:
      result = add_months(from, signed_size, static_cast<DayRounding>(node.aux));
      break;
    case DurationUnit::year:
      result = add_months(from, signed_size * 12, static_cast<DayRounding>(node.aux));
      break;
  }
  if (!result) return unknown_scalar(Reason::fault, result.error());
  return {Presence::known, *result, Reason::missing_fact, std::nullopt};
}

Scalar Evaluation::difference_of_dates(const Node& node) {
  const Scalar left = scalar(operand(node, 0));
  const Scalar right = scalar(operand(node, 1));
  if (const auto open = undecided(left, right)) return *open;
  const std::int64_t days = std::int64_t{std::get<Date>(left.value).days} - std::get<Date>(right.value).days;
  return {Presence::known, Duration{Decimal{days, 0}, DurationUnit::day}, Reason::missing_fact, std::nullopt};
}

}  // namespace mizan::engine
