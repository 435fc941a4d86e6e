#include "engine/runtime/references.hpp"

namespace mizan::engine {

namespace {

std::string shown_key(const TableKey& key, const Type& type, const Vocabulary& vocabulary) {
  if (key.any) return "*";
  if (const auto* number = std::get_if<Decimal>(&key.value)) return to_string(*number);
  if (const auto* member = std::get_if<MemberIndex>(&key.value)) {
    return vocabulary.enumerations[type.index].members[member->index].name;
  }
  return key.text;
}

}  // namespace

void References::add(Evaluation& evaluation, const Rule& rule, Date day) {
  if (!rule.looks_up) return;
  if (rule.when != no_node) {
    if (evaluation.truth(rule.when) == Truth::no) return;
    walk(evaluation, rule, rule.when);
  }
  const auto walk_demands = [&] {
    walk(evaluation, rule, rule.demanded);
    for (const Exception& exception : rule.exceptions) {
      if (!exception.holds_on(day)) continue;
      for (const NodeId id : {exception.claimed, exception.when, exception.demanded}) {
        if (id != no_node) walk(evaluation, rule, id);
      }
    }
  };
  if (!rule.each) return walk_demands();
  const Elements over = evaluation.elements(*rule.each);
  for (std::uint32_t i = 0; i < over.count; ++i) {
    evaluation.bind(0, over.begin + i);
    walk_demands();
  }
}

void References::walk(Evaluation& evaluation, const Rule& rule, NodeId id) {
  const Node& node = evaluation.node(id);
  if (node.op == Op::match) {
    walk(evaluation, rule, evaluation.operand(node, 0));
    if (const auto taken = evaluation.arm(node)) walk(evaluation, rule, *taken);
    return;
  }
  if (node.op == Op::version) {
    const auto taken = evaluation.version_taken(node);
    const bool day_known = evaluation.judged_day().presence == Presence::known;
    for (std::uint32_t i = 1; i < node.count; ++i) {
      const NodeId one = evaluation.operand(node, i);
      if (taken ? one == *taken : !day_known) walk(evaluation, rule, one);
    }
    return;
  }
  if (is_fold(node.op)) {
    const Elements over = evaluation.elements(node);
    for (std::uint32_t row = 0; row < over.count; ++row) {
      for (std::uint32_t i = 0; i < node.count; ++i) {
        evaluation.bind(node.variable, over.begin + row);
        walk(evaluation, rule, evaluation.operand(node, i));
      }
    }
    return;
  }
  for (std::uint32_t i = 0; i < node.count; ++i) walk(evaluation, rule, evaluation.operand(node, i));
  if (node.op == Op::lookup) take(evaluation, rule, node, evaluation.look_up(node).found);
  if (node.op == Op::convert) {
    bool inverse = false;
    if (const auto rate = evaluation.rate(node, inverse)) take(evaluation, rule, node, rate->found);
  }
}

void References::take(Evaluation& evaluation, const Rule& rule, const Node& node, const RowsFound& found) {
  const Scalar at = evaluation.scalar(evaluation.operand(node, node.count - 2));
  const auto* day = std::get_if<Date>(&at.value);
  const Table& table = program_.tables[node.a];
  for (const TableRow* row : found.rows) {
    Use& use = uses_[{node.a, static_cast<std::size_t>(row - table.rows.data())}];
    use.stale = use.stale || (row->checked && day != nullptr && *row->checked < *day);
    use.rules.insert(rule.name);
  }
}

std::vector<ReferenceRow> References::rows() const {
  std::vector<ReferenceRow> result;
  for (const auto& [place, use] : uses_) {
    const Table& table = program_.tables[place.first];
    const TableRow& row = table.rows[place.second];
    ReferenceRow& one = result.emplace_back();
    one.table = table.name;
    one.title = table.title;
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
      one.key.push_back(shown_key(row.keys[i], table.keys[i].type, program_.vocabulary));
    }
    one.from = row.from;
    one.until = row.until;
    one.checked = row.checked;
    one.source = row.source;
    one.stale = use.stale;
    one.rules.assign(use.rules.begin(), use.rules.end());
  }
  return result;
}

}  // namespace mizan::engine
