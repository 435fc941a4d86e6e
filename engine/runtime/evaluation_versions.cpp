// Versions of a definition: that of the judged day, or what all of them agree on where the day is not known.
#include <algorithm>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

namespace {

bool alike(const Scalar& left, const Scalar& right) {
  if (left.presence != right.presence || left.presence == Presence::unknown) return false;
  if (left.presence == Presence::none) return true;
  if (const auto* length = std::get_if<Duration>(&left.value)) {
    const Duration& other = std::get<Duration>(right.value);
    return length->value == other.value && length->unit == other.unit;
  }
  if (const auto* day = std::get_if<Date>(&left.value)) return *day == std::get<Date>(right.value);
  if (const auto* moment = std::get_if<Moment>(&left.value)) return *moment == std::get<Moment>(right.value);
  if (const auto* member = std::get_if<MemberIndex>(&left.value)) return *member == std::get<MemberIndex>(right.value);
  if (const auto* truth = std::get_if<bool>(&left.value)) return *truth == std::get<bool>(right.value);
  return std::get<std::string_view>(left.value) == std::get<std::string_view>(right.value);
}

bool alike(const Quantity& left, const Quantity& right) {
  if (left.state == Quantity::State::none || right.state == Quantity::State::none) return left.state == right.state;
  return left.exactly_known() && right.exactly_known() && equal(left, right) == Truth::yes;
}

}  // namespace

std::optional<NodeId> Evaluation::version_taken(const Node& node) {
  const Scalar day = scalar(operand(node, 0));
  if (day.presence != Presence::known) return std::nullopt;
  for (std::uint32_t i = 1; i < node.count; ++i) {
    const auto& periods = program_.periods[node.a + i - 1];
    const auto holds = [&](const Validity& period) { return period.holds(std::get<Date>(day.value)); };
    if (std::any_of(periods.begin(), periods.end(), holds)) return operand(node, i);
  }
  return std::nullopt;
}

Scalar Evaluation::why_no_version(const Node& node) {
  Scalar result = scalar(operand(node, 0));
  if (result.presence == Presence::known) result.reason = Reason::missing_reference;
  return {Presence::unknown, {}, result.reason, result.fault};
}

Truth Evaluation::version_truth(const Node& node) {
  const Scalar value = version_scalar(node);
  if (value.presence == Presence::known) return truth_of(std::get<bool>(value.value));
  return unknown_because(value.presence == Presence::unknown ? value.reason : Reason::missing_fact);
}

Scalar Evaluation::version_scalar(const Node& node) {
  const auto value = [&](NodeId id) {
    const Node& one = program_.nodes[id];
    if (one.type.kind != TypeKind::boolean || !is_reasoned(one)) return scalar(id);
    const Truth known = truth(id);
    if (unknown(known)) return Scalar{Presence::unknown, {}, reason_of(known), std::nullopt};
    return Scalar{Presence::known, known == Truth::yes, Reason::missing_fact, std::nullopt};
  };
  if (const auto taken = version_taken(node)) return value(*taken);
  const Scalar why = why_no_version(node);
  if (why.reason == Reason::missing_reference) return why;
  const Scalar first = value(operand(node, 1));
  for (std::uint32_t i = 2; i < node.count; ++i) {
    if (!alike(first, value(operand(node, i)))) return why;
  }
  return first.presence == Presence::unknown ? why : first;
}

Quantity Evaluation::version_quantity(const Node& node) {
  if (const auto taken = version_taken(node)) return quantity(*taken);
  const Scalar why = why_no_version(node);
  Quantity open = unbounded(why.reason, is_money(node.type.kind));
  open.fault = why.fault;
  if (why.reason == Reason::missing_reference) return open;
  const Quantity first = quantity(operand(node, 1));
  for (std::uint32_t i = 2; i < node.count; ++i) {
    if (!alike(first, quantity(operand(node, i)))) return open;
  }
  return first.state == Quantity::State::none || first.exactly_known() ? first : open;
}

}  // namespace mizan::engine
