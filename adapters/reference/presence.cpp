#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;
using engine::PlaceId;
using engine::Presence;

namespace {

// From a place up to the dossier, itself included.
std::vector<PlaceId> ancestry(const engine::Layout& layout, PlaceId place) {
  std::vector<PlaceId> result;
  for (; place != 0; place = layout.places[place].parent) result.push_back(place);
  return result;
}

}  // namespace

PresenceSeen Evaluator::presence_seen(const Expr& operand) {
  if (operand.op == Op::list) return list_seen(operand.list);
  if (operand.op == Op::record) return record_seen(operand.record);
  if (operand.op == Op::change_before || operand.op == Op::change_after) {
    return presence_seen(fact_at(side_of(operand, *bound(operand.variable).compared), layout_));
  }
  PresenceSeen seen;
  seen.outcome = evaluate(operand);
  if (operand.op == Op::fact) {
    seen.presence = facts_.presence(slot(operand.fact), row(operand.fact.variable));
    return seen;
  }
  // An amount whose currency is missing is known all the same.
  const auto* quantity = std::get_if<Quantity>(&seen.outcome.value);
  const bool there = seen.outcome.known() || (quantity != nullptr && quantity->exact);
  seen.presence = seen.outcome.none() ? Presence::none : there ? Presence::known : Presence::unknown;
  return seen;
}

// An empty list is a known absence.
PresenceSeen Evaluator::list_seen(const dsl::checked::ListRef& ref) const {
  PresenceSeen seen;
  const engine::Extent extent = facts_.rows(list(ref), row(ref.variable));
  seen.pointer = facts_.list_pointer(list(ref), row(ref.variable));
  seen.presence = extent.presence == Presence::known && extent.count == 0 ? Presence::none : extent.presence;
  if (seen.presence == Presence::unknown) seen.outcome = unknown({}, {seen.pointer});
  return seen;
}

// A whole document or part is known when the dossier has it. Another record is known when something in it is, none when
// everything in it is none.
PresenceSeen Evaluator::record_seen(const dsl::checked::RecordRef& ref) const {
  PresenceSeen seen;
  seen.pointer = record_pointer(ref);
  if (ref.root) {
    const std::uint16_t root = ref.scope == dsl::checked::Scope::document ? document_ : *ref.root;
    seen.presence = facts_.present(root) ? Presence::known : Presence::unknown;
  } else {
    bool any_known = false;
    bool all_none = true;
    for (const engine::SlotId id : ref.slots) {
      const Presence presence = facts_.presence(slot({ref.scope, id, ref.variable}), row(ref.variable));
      any_known = any_known || presence == Presence::known;
      all_none = all_none && presence == Presence::none;
    }
    for (const engine::ListId id : ref.lists) {
      const Presence presence = list_seen({ref.scope, id, ref.variable}).presence;
      any_known = any_known || presence == Presence::known;
      all_none = all_none && presence == Presence::none;
    }
    seen.presence = any_known ? Presence::known : all_none ? Presence::none : Presence::unknown;
  }
  if (seen.presence == Presence::unknown) seen.outcome = unknown({}, {seen.pointer});
  return seen;
}

// The tree of paths says where a record is: the nearest place that holds all of its leaves and lists. Its pointer is
// that of any of them, less the names below.
std::string Evaluator::record_pointer(const dsl::checked::RecordRef& ref) const {
  if (ref.root) {
    const std::uint16_t root = ref.scope == dsl::checked::Scope::document ? document_ : *ref.root;
    return "/" + program_.vocabulary.roots[root].field.name;
  }
  std::vector<PlaceId> inside;
  for (const engine::SlotId id : ref.slots)
    inside.push_back(layout_.place_of_slot[slot({ref.scope, id, ref.variable})]);
  for (const engine::ListId id : ref.lists)
    inside.push_back(layout_.place_of_list[list({ref.scope, id, ref.variable})]);
  assert(!inside.empty());
  std::vector<PlaceId> common = ancestry(layout_, layout_.places[inside.front()].parent);
  for (const PlaceId place : inside) {
    const std::vector<PlaceId> above = ancestry(layout_, layout_.places[place].parent);
    std::erase_if(common, [&](PlaceId one) { return std::find(above.begin(), above.end(), one) == above.end(); });
  }
  std::string pointer = ref.slots.empty()
                            ? facts_.list_pointer(list({ref.scope, ref.lists.front(), ref.variable}), row(ref.variable))
                            : facts_.pointer(slot({ref.scope, ref.slots.front(), ref.variable}), row(ref.variable));
  for (PlaceId place = inside.front(); place != common.front(); place = layout_.places[place].parent) {
    pointer.erase(pointer.rfind('/'));
  }
  return pointer;
}

}  // namespace mizan::reference
