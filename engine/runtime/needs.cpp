#include "engine/runtime/needs.hpp"

#include "engine/model/phrases.hpp"
#include "engine/runtime/tagged_findings.hpp"

namespace mizan::engine {

namespace {

bool adds_nothing(const Quantity& term) { return term.state == Quantity::State::exact && is_zero(term) == Truth::yes; }

class Collector {
 public:
  Collector(Evaluation& evaluation, Needs& needs) : evaluation_(evaluation), needs_(needs) {}

  void truth(NodeId id) {
    const Truth value = evaluation_.truth(id);
    if (!unknown(value)) return;
    const Node& node = evaluation_.node(id);
    switch (node.op) {
      case Op::fact:
        leaf(node);
        return;
      case Op::is_stated:
        presence(evaluation_.operand(node, 0));
        return;
      case Op::equal:
        equality(node);
        return;
      case Op::less:
      case Op::less_equal:
        relation(node);
        return;
      case Op::is_zero:
      case Op::in_members:
      case Op::within:
        value_of(evaluation_.operand(node, 0));
        return;
      case Op::mentions:
        leaf(node);
        return;
      case Op::any:
      case Op::every:
        fold(node);
        return;
      case Op::match:
        match(node, true);
        return;
      case Op::lookup:
        lookup(node);
        return;
      case Op::version:
        version(node, true);
        return;
      case Op::norm:
        if (unknown(evaluation_.norm_in_force(node))) value_of(evaluation_.judged_at());
        break;
      default:
        break;
    }
    for (std::uint32_t i = 0; i < node.count; ++i) truth(evaluation_.operand(node, i));  // not, and, or
  }

  // An operand of any type that is not exactly known; a none is needed like an unknown.
  void value_of(NodeId id) {
    const Node& node = evaluation_.node(id);
    if (is_quantity(node.type.kind)) return quantity(id);
    if (is_reasoned(node)) return truth(id);
    const Scalar value = evaluation_.scalar(id);
    if (value.presence == Presence::known) return;
    if (value.presence == Presence::unknown && value.reason == Reason::fault) needs_.add(value.fault);
    if (node.op == Op::fact || node.op == Op::mention_text) return leaf(node);
    if (node.op == Op::change) return change(evaluation_.compared(node));
    if (node.op == Op::change_before) return need(evaluation_.compared(node).before);
    if (node.op == Op::change_after) return need(evaluation_.compared(node).after);
    if (node.op == Op::match) return match(node, false);
    if (node.op == Op::lookup) return lookup(node);
    if (node.op == Op::version) return version(node, false);
    if (node.op == Op::judged_day) return value_of(evaluation_.judged_at());
    for (std::uint32_t i = 0; i < node.count; ++i) value_of(evaluation_.operand(node, i));
  }

 private:
  // A row that is missing, or what would tell which row is meant.
  void lookup(const Node& node) {
    const Evaluation::Found found = evaluation_.look_up(node);
    if (found.cell != nullptr) return;
    if (found.reference_missing) return reference(node);
    needs_.add(found.fault);
    for (std::uint32_t i = 0; i + 2 < node.count; ++i) {
      const NodeId key = evaluation_.operand(node, i);
      if (evaluation_.presence(key) == Presence::unknown) value_of(key);
    }
    days(node);
  }

  void reference(const Node& node) {
    const Table& table = evaluation_.program().tables[node.a];
    const std::string name = evaluation_.reference_name(node);
    needs_.references.emplace(name, reference_label(table.title, name));
  }

  void days(const Node& node) {
    for (std::uint32_t i = node.count - 2; i < node.count; ++i) value_of(evaluation_.operand(node, i));
  }

  void conversion(const Node& node) {
    const NodeId amount = evaluation_.operand(node, 0);
    quantity(amount);
    bool inverse = false;
    const auto rate = evaluation_.rate(node, inverse);
    if (!rate) return;
    const bool absent = rate->cell != nullptr && rate->cell->presence == Presence::none;
    if (rate->cell != nullptr && !absent) return;
    if (absent || rate->reference_missing) return reference(node);
    needs_.add(rate->fault);
    days(node);
  }

  // The version that holds, or the day that would tell which; a day without one is a gap in the law as it is written.
  void version(const Node& node, bool is_truth) {
    if (const auto taken = evaluation_.version_taken(node)) return is_truth ? truth(*taken) : value_of(*taken);
    const Scalar& day = evaluation_.judged_day();
    if (day.presence != Presence::known) return value_of(evaluation_.operand(node, 0));
    const std::string name = evaluation_.program().strings[node.written] + " " + to_string(std::get<Date>(day.value));
    needs_.references.emplace(name, Translated{name, name, name});
  }

  void leaf(const Node& node) {
    needs_.pointers.insert(evaluation_.facts().pointer(evaluation_.slot(node), evaluation_.row(node)));
  }
  void list(const Node& node) {
    needs_.pointers.insert(evaluation_.facts().list_pointer(evaluation_.list(node), evaluation_.row(node)));
  }
  void need(SlotId slot) { needs_.pointers.insert(evaluation_.facts().pointer(slot, 0)); }
  // What is unknown of either side; a none is an answer.
  void change(const ComparedField& field) {
    for (const SlotId side : {field.before, field.after}) {
      const Scalar value = evaluation_.scalar_at(side);
      if (value.presence == Presence::unknown) {
        need(side);
      } else if (std::holds_alternative<Money>(value.value) && !evaluation_.quantity_at(side).exactly_known()) {
        needs_.pointers.insert(evaluation_.facts().pointer(side, 0) + "/currency");
      }
    }
  }
  void domain(const Node& fold) { fold.lexicon == absent_id ? list(fold) : leaf(fold); }

  void presence(NodeId id) {
    const Node& node = evaluation_.node(id);
    if (node.op == Op::list) return list(node);
    if (node.op == Op::record) {
      needs_.pointers.insert(record_pointer(evaluation_, node));
      return;
    }
    if (node.type.kind == TypeKind::boolean) return truth(id);
    value_of(id);
  }

  void quantity(NodeId id) {
    const Quantity value = evaluation_.quantity(id);
    if (value.exactly_known()) return;
    if (value.state == Quantity::State::inexact && value.reason == Reason::fault) needs_.add(value.fault);
    const Node& node = evaluation_.node(id);
    switch (node.op) {
      case Op::fact:
        if (value.state != Quantity::State::exact) return leaf(node);
        needs_.pointers.insert(evaluation_.facts().pointer(evaluation_.slot(node), evaluation_.row(node)) +
                               "/currency");
        return;
      case Op::count:
      case Op::sum:
      case Op::minimum:
      case Op::maximum:
        numeric_fold(id);
        return;
      case Op::distinct_tags:
      case Op::weight_of_tags:
        return evaluation_.findings().collect_needs(node, needs_);
      case Op::lookup:
        return lookup(node);
      case Op::version:
        return version(node, false);
      case Op::convert:
        return conversion(node);
      case Op::match:
        return match(node, false);
      default:
        break;
    }
    for (std::uint32_t i = 0; i < node.count; ++i) value_of(evaluation_.operand(node, i));
  }

  void relation(const Node& node) {
    const NodeId left = evaluation_.operand(node, 0);
    const NodeId right = evaluation_.operand(node, 1);
    if (is_quantity(evaluation_.node(left).type.kind)) currencies(left, right);
    value_of(left);
    value_of(right);
  }

  // None equals nothing but none, so only an unknown operand decides.
  void equality(const Node& node) {
    const NodeId left = evaluation_.operand(node, 0);
    const NodeId right = evaluation_.operand(node, 1);
    if (is_quantity(evaluation_.node(left).type.kind)) currencies(left, right);
    for (const NodeId side : {left, right}) {
      if (evaluation_.presence(side) != Presence::none) value_of(side);
    }
  }

  void currencies(NodeId left, NodeId right) {
    const Quantity l = evaluation_.quantity(left);
    const Quantity r = evaluation_.quantity(right);
    if (l.state == Quantity::State::none || r.state == Quantity::State::none) return;
    if (clash(l, r) != Truth::fault) return;
    const auto own = [](const Quantity& one) {
      return one.state == Quantity::State::inexact && one.reason == Reason::fault;
    };
    if (!own(l) && !own(r)) needs_.add(Fault::currencies_differ);
  }

  void fold(const Node& node) {
    const Elements over = evaluation_.elements(node);
    if (over.presence == Presence::unknown) return domain(node);
    for (std::uint32_t i = 0; i < over.count; ++i) {
      evaluation_.bind(node.variable, over.begin + i);
      if (node.op == Op::any) {
        truth(evaluation_.operand(node, 0));
        continue;
      }
      const Truth holds =
          either(!evaluation_.truth(evaluation_.operand(node, 0)), evaluation_.truth(evaluation_.operand(node, 1)));
      if (!unknown(holds)) continue;
      const bool membership = unknown(evaluation_.truth(evaluation_.operand(node, 0)));
      truth(evaluation_.operand(node, membership ? 0 : 1));
      if (!membership) continue;
      evaluation_.bind(node.variable, over.begin + i);
      fault_alone([&](Collector& of_condition) { of_condition.truth(evaluation_.operand(node, 1)); });
    }
  }

  // What a condition or a value lacks is not asked before the element is known to belong; that it faulted is told.
  template <typename Collect>
  void fault_alone(Collect collect) {
    Needs apart;
    Collector collector(evaluation_, apart);
    collect(collector);
    needs_.add(apart.fault);
  }

  void numeric_fold(NodeId id) {
    const Node& node = evaluation_.node(id);
    const Elements over = evaluation_.elements(node);
    // The extreme of nothing is none, which is needed where it is compared: by another element of the list.
    const bool nothing = evaluation_.presence(id) == Presence::none;
    if (over.presence == Presence::unknown || nothing) return domain(node);
    for (std::uint32_t i = 0; i < over.count; ++i) {
      evaluation_.bind(node.variable, over.begin + i);
      const Truth belongs = evaluation_.truth(evaluation_.operand(node, 0));
      // A zero adds nothing, whether it belongs or not.
      if (node.op == Op::sum && adds_nothing(evaluation_.quantity(evaluation_.operand(node, 1)))) continue;
      if (unknown(belongs)) {
        truth(evaluation_.operand(node, 0));
        if (node.op == Op::count) continue;
        evaluation_.bind(node.variable, over.begin + i);
        fault_alone([&](Collector& of_value) { of_value.value_of(evaluation_.operand(node, 1)); });
      } else if (belongs == Truth::yes && node.op != Op::count) {
        value_of(evaluation_.operand(node, 1));
      }
    }
  }

  void match(const Node& node, bool is_truth) {
    const auto taken = evaluation_.arm(node);
    if (!taken) return value_of(evaluation_.operand(node, 0));
    is_truth ? truth(*taken) : value_of(*taken);
  }

  Evaluation& evaluation_;
  Needs& needs_;
};

}  // namespace

void collect_needs(Evaluation& evaluation, NodeId id, Needs& needs) { Collector(evaluation, needs).truth(id); }

void collect_needs_of_value(Evaluation& evaluation, NodeId id, Needs& needs) {
  Collector(evaluation, needs).value_of(id);
}

void collect_needs(const Evaluation& evaluation, const Each& each, Needs& needs) {
  const std::uint32_t slots = each.relative ? evaluation.slots_base() : 0;
  const std::uint32_t lists = each.relative ? evaluation.lists_base() : 0;
  needs.pointers.insert(each.mentions ? evaluation.facts().pointer(slots + each.a, 0)
                                      : evaluation.facts().list_pointer(lists + each.a, 0));
}

std::string record_pointer(const Evaluation& evaluation, const Node& record) {
  const RecordLeaves& leaves = evaluation.program().records[record.a];
  const Layout& layout = evaluation.facts().layout();
  if (leaves.root) return "/" + layout.places[layout.blocks[*leaves.root].place].name;
  // A leaf of the record stands highest among its leaves; the record is what is around it.
  const SlotId slots = record.relative != 0 ? evaluation.slots_base() : 0;
  const ListId lists = record.relative != 0 ? evaluation.lists_base() : 0;
  std::string shortest;
  const auto take = [&](std::string pointer) {
    pointer.resize(pointer.rfind('/'));
    if (shortest.empty() || pointer.size() < shortest.size()) shortest = std::move(pointer);
  };
  for (const SlotId leaf : leaves.slots) take(evaluation.facts().pointer(slots + leaf, evaluation.row(record)));
  for (const ListId list : leaves.lists) take(evaluation.facts().list_pointer(lists + list, evaluation.row(record)));
  return shortest;
}

}  // namespace mizan::engine
