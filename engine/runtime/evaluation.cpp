#include "engine/runtime/evaluation.hpp"

#include <algorithm>
#include <cassert>

namespace mizan::engine {

Evaluation::Evaluation(const Program& program, const Facts& facts, Date today)
    : program_(program),
      facts_(facts),
      today_(today),
      judged_day_{Presence::known, today, Reason::missing_fact, std::nullopt},
      rows_(program.variable_count, 0),
      memo_(program.nodes.size(), 0) {}

void Evaluation::enter(const Block& document) {
  slots_base_ = document.slots_begin;
  lists_base_ = document.lists_begin;
  std::fill(memo_.begin(), memo_.end(), std::uint8_t{0});
}

void Evaluation::enter_dossier(const TaggedFindings& findings) {
  enter({});
  findings_ = &findings;
}

Truth Evaluation::truth(NodeId id) {
  const Node& node = program_.nodes[id];
  if (node.constant_level == 0) return compute_truth(node);
  if (memo_[id] == 0) memo_[id] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(compute_truth(node)) + 1);
  return static_cast<Truth>(memo_[id] - 1);
}

Truth Evaluation::compute_truth(const Node& node) {
  switch (node.op) {
    case Op::logical_not:
      return !truth(operand(node, 0));
    case Op::most_favourable:
    case Op::logical_and: {
      Truth result = Truth::yes;
      for (std::uint32_t i = 0; i < node.count && result != Truth::no; ++i)
        result = both(result, truth(operand(node, i)));
      return result;
    }
    case Op::logical_or: {
      Truth result = Truth::no;
      for (std::uint32_t i = 0; i < node.count && result != Truth::yes; ++i)
        result = either(result, truth(operand(node, i)));
      return result;
    }
    case Op::norm: {
      const Truth in_force = norm_in_force(node);
      if (in_force == Truth::no) return Truth::yes;
      const Truth kept = truth(operand(node, node.count - 1));
      return either(!in_force, node.count == 1 ? kept : either(!truth(operand(node, 0)), kept));
    }
    case Op::proven:
      return truth_of(truth(operand(node, 0)) == Truth::yes);
    case Op::is_known:
      return truth_of(presence(operand(node, 0)) == Presence::known);
    case Op::is_unknown:
      return truth_of(presence(operand(node, 0)) == Presence::unknown);
    case Op::is_none:
      return truth_of(presence(operand(node, 0)) == Presence::none);
    case Op::is_stated: {
      const Presence there = presence(operand(node, 0));
      if (there != Presence::unknown) return truth_of(there == Presence::known);
      return unknown_because(reason_of_unknown(operand(node, 0)));
    }
    case Op::equal:
    case Op::less:
    case Op::less_equal:
    case Op::is_zero:
    case Op::in_members:
    case Op::within:
    case Op::mentions:
      return relation(node);
    case Op::any:
    case Op::every:
      return fold_truth(node);
    case Op::match: {
      const auto taken = arm(node);
      if (taken) return truth(*taken);
      const Scalar scrutinee = scalar(operand(node, 0));
      return unknown_because(scrutinee.presence == Presence::unknown ? scrutinee.reason : Reason::missing_fact);
    }
    case Op::constant: {
      const bool* value = std::get_if<bool>(&program_.constants[node.a].value);
      assert(value != nullptr);
      return truth_of(*value);
    }
    case Op::fact: {
      const bool* value = std::get_if<bool>(&facts_.value(slot(node), row(node)));
      return value == nullptr ? Truth::missing_fact : truth_of(*value);
    }
    case Op::version:
      return version_truth(node);
    case Op::lookup: {
      const Scalar value = cell_scalar(node);
      if (value.presence == Presence::known) return truth_of(std::get<bool>(value.value));
      return unknown_because(value.presence == Presence::unknown ? value.reason : Reason::missing_fact);
    }
    case Op::list:
    case Op::record:
    case Op::today:
    case Op::judged_day:
    case Op::convert:
    case Op::mention_text:
    case Op::change:
    case Op::change_before:
    case Op::change_after:
    case Op::change_field:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::negate:
    case Op::round:
    case Op::date_add:
    case Op::date_subtract:
    case Op::date_difference:
    case Op::completed_years:
    case Op::count:
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
    case Op::distinct_tags:
    case Op::weight_of_tags:
      break;
  }
  assert(!"a node that has no truth");  // the checker and the loader let none through
  return Truth::fault;
}

Truth Evaluation::norm_in_force(const Node& norm) const {
  const Validity& days = program_.provisions[norm.a].in_force;
  if (const auto* day = std::get_if<Date>(&judged_day_.value)) return truth_of(days.holds(*day));
  if (days.contains({})) return Truth::yes;
  return unknown_because(judged_day_.presence == Presence::unknown ? judged_day_.reason : Reason::missing_fact);
}

Truth Evaluation::relation(const Node& node) {
  const NodeId left = operand(node, 0);
  const TypeKind kind = program_.nodes[left].type.kind;
  switch (node.op) {
    case Op::equal:
      return is_quantity(kind) ? equal(quantity(left), quantity(operand(node, 1)))
                               : equal_scalars(left, operand(node, 1));
    case Op::less:
      return ordered(left, operand(node, 1), false);
    case Op::less_equal:
      return ordered(left, operand(node, 1), true);
    case Op::is_zero:
      return is_zero(quantity(left));
    case Op::mentions: {
      const Presence there = facts_.presence(slot(node), row(node));
      if (there == Presence::unknown) return Truth::missing_fact;
      return truth_of(there == Presence::known && !mentions(slot(node), row(node), node.lexicon).empty());
    }
    default:
      break;
  }
  const Scalar value = scalar(left);
  if (value.presence == Presence::unknown) return unknown_because(value.reason);
  if (value.presence == Presence::none) return Truth::no;
  if (node.op == Op::in_members) {
    const auto& members = program_.member_sets[node.a];
    return truth_of(std::binary_search(members.begin(), members.end(), std::get<MemberIndex>(value.value).index));
  }
  return truth_of(std::get<std::string_view>(value.value).starts_with(program_.strings[node.a]));
}

Truth Evaluation::equal_scalars(NodeId left, NodeId right) {
  const Scalar l = scalar(left);
  const Scalar r = scalar(right);
  if (l.presence == Presence::unknown || r.presence == Presence::unknown) {
    Reason reason = Reason::missing_fact;
    if (l.presence == Presence::unknown) reason = std::max(reason, l.reason);
    if (r.presence == Presence::unknown) reason = std::max(reason, r.reason);
    return unknown_because(reason);
  }
  if (l.presence == Presence::none || r.presence == Presence::none) return truth_of(l.presence == r.presence);
  if (const auto* duration = std::get_if<Duration>(&l.value)) {
    const DurationComparison order = compare(*duration, std::get<Duration>(r.value));
    if (!order.may_be_equal) return Truth::no;
    return order.may_be_less || order.may_be_greater ? Truth::missing_fact : Truth::yes;
  }
  if (const auto* text = std::get_if<std::string_view>(&l.value))
    return truth_of(*text == std::get<std::string_view>(r.value));
  if (const auto* member = std::get_if<MemberIndex>(&l.value))
    return truth_of(*member == std::get<MemberIndex>(r.value));
  if (const auto* date = std::get_if<Date>(&l.value)) return truth_of(*date == std::get<Date>(r.value));
  if (const auto* moment = std::get_if<Moment>(&l.value)) return truth_of(*moment == std::get<Moment>(r.value));
  return truth_of(std::get<bool>(l.value) == std::get<bool>(r.value));
}

Truth Evaluation::ordered(NodeId left, NodeId right, bool or_equal) {
  if (is_quantity(program_.nodes[left].type.kind)) {
    return or_equal ? less_equal(quantity(left), quantity(right)) : less(quantity(left), quantity(right));
  }
  const Scalar l = scalar(left);
  const Scalar r = scalar(right);
  if (l.presence != Presence::known || r.presence != Presence::known) {
    Reason reason = Reason::missing_fact;
    if (l.presence == Presence::unknown) reason = std::max(reason, l.reason);
    if (r.presence == Presence::unknown) reason = std::max(reason, r.reason);
    return unknown_because(reason);
  }
  if (const auto* duration = std::get_if<Duration>(&l.value)) {
    const DurationComparison order = compare(*duration, std::get<Duration>(r.value));
    const bool may_hold = order.may_be_less || (or_equal && order.may_be_equal);
    const bool may_fail = order.may_be_greater || (!or_equal && order.may_be_equal);
    return may_hold && may_fail ? Truth::missing_fact : truth_of(may_hold);
  }
  if (const auto* date = std::get_if<Date>(&l.value)) {
    const Date other = std::get<Date>(r.value);
    return truth_of(or_equal ? *date <= other : *date < other);
  }
  const Moment moment = std::get<Moment>(l.value);
  const Moment other = std::get<Moment>(r.value);
  return truth_of(or_equal ? moment <= other : moment < other);
}

Truth Evaluation::fold_truth(const Node& node) {
  const bool any = node.op == Op::any;
  const Elements over = elements(node);
  if (over.presence == Presence::unknown) return Truth::missing_fact;
  const NodeId filter = any ? no_node : operand(node, 0);
  const NodeId condition = operand(node, any ? 0 : 1);
  const Truth decisive = any ? Truth::yes : Truth::no;
  Truth result = any ? Truth::no : Truth::yes;
  for (std::uint32_t i = 0; i < over.count && result != decisive; ++i) {
    bind(node.variable, over.begin + i);
    if (any) {
      result = either(result, truth(condition));
    } else {
      result = both(result, either(!truth(filter), truth(condition)));
    }
  }
  return result;
}

std::optional<NodeId> Evaluation::arm(const Node& match) {
  const Scalar scrutinee = scalar(operand(match, 0));
  if (scrutinee.presence != Presence::known) return std::nullopt;
  const std::uint16_t member = std::get<MemberIndex>(scrutinee.value).index;
  for (std::uint32_t i = 1; i < match.count; ++i) {
    const auto& members = program_.member_sets[match.a + i - 1];
    if (members.empty() || std::binary_search(members.begin(), members.end(), member)) return operand(match, i);
  }
  return std::nullopt;
}

Presence Evaluation::presence(NodeId id) {
  const Node& node = program_.nodes[id];
  if (node.op == Op::list) {
    const Extent extent = facts_.rows(list(node), row(node));
    return extent.presence == Presence::known && extent.count == 0 ? Presence::none : extent.presence;
  }
  if (node.op == Op::record) return record_presence(node);
  if (is_quantity(node.type.kind)) {
    const Quantity value = quantity(id);
    if (value.state == Quantity::State::none) return Presence::none;
    return value.state == Quantity::State::exact ? Presence::known : Presence::unknown;
  }
  if (is_reasoned(node)) {
    return unknown(truth(id)) ? Presence::unknown : Presence::known;
  }
  return scalar(id).presence;
}

Reason Evaluation::reason_of_unknown(NodeId id) {
  const Node& node = program_.nodes[id];
  if (node.op == Op::list || node.op == Op::record) return Reason::missing_fact;
  if (is_quantity(node.type.kind)) return quantity(id).reason;
  if (is_reasoned(node)) return reason_of(truth(id));
  return scalar(id).reason;
}

// A record is known when anything in it is, none when all of it is known to be absent.
Presence Evaluation::record_presence(const Node& node) {
  const RecordLeaves& leaves = program_.records[node.a];
  if (leaves.root && facts_.present(*leaves.root)) return Presence::known;
  bool all_none = true;
  const SlotId slots = node.relative != 0 ? slots_base_ : 0;
  const ListId lists = node.relative != 0 ? lists_base_ : 0;
  for (const SlotId leaf : leaves.slots) {
    const Presence there = facts_.presence(slots + leaf, row(node));
    if (there == Presence::known) return Presence::known;
    all_none = all_none && there == Presence::none;
  }
  for (const ListId inner : leaves.lists) {
    const Extent extent = facts_.rows(lists + inner, row(node));
    if (extent.presence == Presence::known && extent.count > 0) return Presence::known;
    all_none = all_none && extent.presence != Presence::unknown;
  }
  return all_none ? Presence::none : Presence::unknown;
}

Elements Evaluation::elements(const Node& fold) {
  if (is_over_changes(fold)) {
    return {Presence::known, 0, static_cast<std::uint32_t>(program_.comparisons[fold.a].fields.size())};
  }
  if (fold.lexicon == absent_id) {
    const Extent extent = facts_.rows(list(fold), row(fold));
    if (fold.after == absent_id) return {extent.presence, extent.begin, extent.count};
    const Row end = extent.begin + extent.count;
    const Row begin = std::clamp(rows_[fold.after] + 1, extent.begin, end);
    return {extent.presence, begin, end - begin};
  }
  const Presence there = facts_.presence(slot(fold), row(fold));
  if (there != Presence::known) return {there, 0, 0};
  return {there, 0, static_cast<std::uint32_t>(mentions(slot(fold), row(fold), fold.lexicon).size())};
}

Elements Evaluation::elements(const Each& each) {
  Node fold;
  fold.relative = each.relative ? 1 : 0;
  fold.a = each.a;
  fold.aux = each.changes ? 1 : 0;
  fold.lexicon = each.mentions ? each.lexicon : absent_id;
  return elements(fold);
}

const std::vector<Mention>& Evaluation::mentions(SlotId slot, Row row, std::uint32_t lexicon) {
  const std::pair<SlotId, Row> place{slot, row};
  const auto known = mentions_.find({place, lexicon});
  if (known != mentions_.end()) return known->second;
  // One pass finds the signals of all lexicons; they are kept apart by lexicon.
  for (std::uint32_t i = 0; i < program_.lexicons.lexicon_count; ++i) mentions_[{place, i}];
  const auto* text = std::get_if<std::string_view>(&facts_.value(slot, row));
  if (text != nullptr) {
    for (const Mention& mention : find_mentions(program_.lexicons, *text))
      mentions_[{place, mention.lexicon}].push_back(mention);
  }
  return mentions_[{place, lexicon}];
}

}  // namespace mizan::engine
