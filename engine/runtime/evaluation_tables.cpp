// Reference data: rows of tables, and money at a rate.
#include <algorithm>
#include <cassert>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

namespace {

Scalar known(Value value) { return {Presence::known, value, Reason::missing_fact, std::nullopt}; }

std::string shown_key(const Scalar& key, const Type& type, const Vocabulary& vocabulary) {
  if (key.presence == Presence::none) return "none";
  if (key.presence == Presence::unknown) return "?";
  if (const auto* number = std::get_if<Decimal>(&key.value)) return to_string(*number);
  if (const auto* member = std::get_if<MemberIndex>(&key.value)) {
    return vocabulary.enumerations[type.index].members[member->index].name;
  }
  return std::string(std::get<std::string_view>(key.value));
}

Quantity value_of(const TableCell& cell) {
  if (const auto* number = std::get_if<Decimal>(&cell.value)) return exact(*number);
  return exact(std::get<Money>(cell.value));
}

/// Between the least and the greatest of the rows that are possible, where all of them have a value, in one currency.
Quantity hull(const RowsFound& found, std::size_t column, bool money) {
  const auto has_value = [&](const TableRow* row) { return row->cells[column].presence == Presence::known; };
  if (found.rows.empty() || found.gap || !std::all_of(found.rows.begin(), found.rows.end(), has_value)) {
    return unbounded(Reason::missing_fact, money);
  }
  Quantity result = value_of(found.rows.front()->cells[column]);
  result.state = Quantity::State::inexact;
  for (const TableRow* row : found.rows) {
    const Quantity one = value_of(row->cells[column]);
    if (one.currency != result.currency) return unbounded(Reason::missing_fact, money);
    if (compare(one.low.value, result.low.value) < 0) result.low = one.low;
    if (compare(one.high.value, result.high.value) > 0) result.high = one.high;
  }
  return result;
}

}  // namespace

void Evaluation::judge_at(const Rule& rule) {
  judged_at_ = rule.judged_at;
  judged_day_ = judged_at_ == no_node ? known(today_) : scalar(judged_at_);
}

Scalar Evaluation::key(NodeId id) {
  if (!is_quantity(program_.nodes[id].type.kind)) return scalar(id);
  const Quantity value = quantity(id);
  if (value.state == Quantity::State::exact) return known(value.low.value.numerator);
  Scalar result;
  result.presence = value.state == Quantity::State::none ? Presence::none : Presence::unknown;
  result.reason = value.reason;
  result.fault = value.fault;
  return result;
}

Evaluation::Found Evaluation::find(const Table& table, const std::vector<Scalar>& keys, const Node& node,
                                   std::size_t column) {
  const Scalar at = scalar(operand(node, node.count - 2));
  const Scalar known_on = scalar(operand(node, node.count - 1));
  std::vector<std::size_t> members;
  for (const TableColumn& one : table.keys) {
    const bool named = one.type.kind == TypeKind::enumeration;
    members.push_back(named ? program_.vocabulary.enumerations[one.type.index].members.size() : 0);
  }
  Found result;
  result.found = find_rows(table, keys, at, known_on, members);
  result.cell = agreed_cell(result.found, column);
  if (result.cell != nullptr && result.cell->presence != Presence::unknown) return result;
  const bool nothing_recorded = result.cell != nullptr;
  result.cell = nullptr;
  bool open = false;
  const auto take = [&](const Scalar& one) {
    open = true;
    if (one.presence != Presence::unknown) return;
    result.reason = std::max(result.reason, one.reason);
    if (one.reason == Reason::fault) result.fault = first_of(result.fault, one.fault);
  };
  for (const Scalar& one : keys) {
    if (one.presence == Presence::unknown) take(one);
  }
  for (const Scalar* one : {&at, &known_on}) {
    if (one->presence != Presence::known) take(*one);
  }
  if (!open || nothing_recorded || result.found.rows.empty()) {
    result.reference_missing = true;
    result.reason = Reason::missing_reference;
    result.fault.reset();
  }
  return result;
}

Evaluation::Found Evaluation::look_up(const Node& lookup) {
  std::vector<Scalar> keys;
  for (std::uint32_t i = 0; i + 2 < lookup.count; ++i) keys.push_back(key(operand(lookup, i)));
  return find(program_.tables[lookup.a], keys, lookup, lookup.aux);
}

std::optional<Evaluation::Found> Evaluation::rate(const Node& conversion, bool& inverse) {
  const Quantity amount = quantity(operand(conversion, 0));
  const CurrencyId to{static_cast<std::uint16_t>(conversion.lexicon)};
  inverse = false;
  if (unit_of(amount) != Quantity::Unit::known || amount.currency == to || amount.state == Quantity::State::none) {
    return std::nullopt;
  }
  const Table& rates = program_.tables[conversion.a];
  const Scalar from_key = known(MemberIndex{amount.currency.index});
  const Scalar to_key = known(MemberIndex{to.index});
  Found direct = find(rates, {from_key, to_key}, conversion, 0);
  if (!direct.found.rows.empty()) return direct;
  Found other = find(rates, {to_key, from_key}, conversion, 0);
  if (other.found.rows.empty()) return direct;
  inverse = true;
  return other;
}

Quantity Evaluation::converted(const Node& node) {
  const Quantity amount = quantity(operand(node, 0));
  const CurrencyId to{static_cast<std::uint16_t>(node.lexicon)};
  if (amount.state == Quantity::State::none)
    return without_rate(unbounded(Reason::missing_fact, true), Reason::missing_fact, std::nullopt, to);
  bool inverse = false;
  const auto found = rate(node, inverse);
  if (!found) {
    const Quantity::Unit unit = unit_of(amount);
    if (unit == Quantity::Unit::known || unit == Quantity::Unit::any) return at_rate(amount, Decimal{1, 0}, false, to);
    return without_rate(amount, Reason::missing_fact, std::nullopt, to);
  }
  if (found->cell == nullptr) return without_rate(amount, found->reason, found->fault, to);
  const auto* value = std::get_if<Decimal>(&found->cell->value);
  if (value == nullptr) return without_rate(amount, Reason::missing_reference, std::nullopt, to);
  return at_rate(amount, *value, inverse, to);
}

Quantity Evaluation::cell_quantity(const Node& node) {
  const bool money = is_money(node.type.kind);
  const Found found = look_up(node);
  if (found.cell == nullptr) {
    Quantity result = hull(found.found, node.aux, money);
    result.reason = found.reason;
    result.fault = found.fault;
    return result;
  }
  if (found.cell->presence == Presence::none) return none_quantity(money);
  return value_of(*found.cell);
}

Scalar Evaluation::cell_scalar(const Node& node) {
  const Found found = look_up(node);
  if (found.cell == nullptr) return {Presence::unknown, {}, found.reason, found.fault};
  if (found.cell->presence == Presence::none) return {Presence::none, {}, Reason::missing_fact, std::nullopt};
  if (std::holds_alternative<std::monostate>(found.cell->value)) return known(std::string_view(found.cell->text));
  return known(found.cell->value);
}

std::string Evaluation::reference_name(const Node& node) {
  const Table& table = program_.tables[node.a];
  std::string name = table.name + "[";
  if (node.op == Op::convert) {
    const auto& currencies = program_.vocabulary.enumerations[*program_.vocabulary.currency].members;
    name += currencies[quantity(operand(node, 0)).currency.index].name + ", " + currencies[node.lexicon].name;
  } else {
    for (std::uint32_t i = 0; i + 2 < node.count; ++i) {
      name += (i == 0 ? "" : ", ") + shown_key(key(operand(node, i)), table.keys[i].type, program_.vocabulary);
    }
  }
  const Scalar at = scalar(operand(node, node.count - 2));
  return name + "] " + (at.presence == Presence::known ? to_string(std::get<Date>(at.value)) : "?");
}

}  // namespace mizan::engine
