// Two documents compared field by field.
#include <utility>

#include "adapters/reference/evaluator.hpp"
#include "engine/model/change.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Change;
using engine::Direction;
using engine::Op;
using engine::Presence;

namespace {

Expr relation(Op op, const Expr& left, const Expr& right) {
  Expr expr;
  expr.op = op;
  expr.type = {engine::TypeKind::boolean, 0};
  expr.operands = {left, right};
  return expr;
}

// The place of a member in an order, best first; nothing for one that was left out.
std::optional<std::size_t> place(const Outcome& member, const std::vector<std::uint16_t>& order) {
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i] == std::get<engine::MemberIndex>(member.value).index) return i;
  }
  return std::nullopt;
}

}  // namespace

Expr fact_at(engine::SlotId slot, const engine::Layout& layout) {
  Expr expr;
  expr.op = Op::fact;
  expr.type = layout.places[layout.place_of_slot[slot]].field->type;
  expr.fact = {.scope = dsl::checked::Scope::dossier, .slot = slot};
  return expr;
}

engine::SlotId side_of(const Expr& leaf, const engine::ComparedField& field) {
  return leaf.op == Op::change_before ? field.before : field.after;
}

Elements Evaluator::changes(std::uint32_t comparison) const {
  const engine::Comparison& of = program_.comparisons[comparison];
  Elements result;
  result.presence = Presence::known;
  result.pointer = "/" + program_.vocabulary.roots[of.after].field.name;
  for (const engine::ComparedField& field : of.fields) {
    Binding binding;
    binding.pointer = facts_.pointer(field.after, 0);
    binding.compared = field;
    result.bindings.push_back(std::move(binding));
  }
  return result;
}

Outcome Evaluator::change(const engine::ComparedField& field) {
  const auto found = [&](Change change) {
    return known(engine::MemberIndex{engine::member_of(change, program_.vocabulary)});
  };
  const Expr before = fact_at(field.before, layout_);
  const Expr after = fact_at(field.after, layout_);
  const Outcome promised = evaluate(before);
  const Outcome given = evaluate(after);
  const bool open =
      facts_.presence(field.before, 0) == Presence::unknown || facts_.presence(field.after, 0) == Presence::unknown;
  if (open) {
    // An absence is an answer; an amount without its currency is only half of one.
    Doubts doubts;
    for (const Outcome* side : {&promised, &given}) {
      if (!side->none()) doubts.add(*side);
    }
    return doubts.unknown();
  }
  if (promised.none() && given.none()) return found(Change::same);
  if (promised.none() || given.none()) return found(Change::different);

  const Outcome equal = evaluate(relation(Op::equal, after, before));
  if (truth_of(equal) == Truth::unknown) return unknown(equal.why, equal.needs);
  if (truth_of(equal) == Truth::yes) return found(Change::same);
  const engine::Favours& favours = layout_.places[layout_.place_of_slot[field.after]].field->favours;
  switch (favours.direction) {
    case Direction::none:
    case Direction::compared:
      return found(Change::different);
    case Direction::holds:
    case Direction::fails:
      return found(std::get<bool>(given.value) == (favours.direction == Direction::holds) ? Change::better
                                                                                          : Change::worse);
    case Direction::order: {
      const auto is = place(given, favours.order);
      const auto was = place(promised, favours.order);
      if (!is || !was) return found(Change::different);
      return found(*is < *was ? Change::better : Change::worse);
    }
    case Direction::more:
    case Direction::less:
      break;
  }
  const bool more = favours.direction == Direction::more;
  const Outcome better = evaluate(more ? relation(Op::less, before, after) : relation(Op::less, after, before));
  if (truth_of(better) == Truth::unknown) return unknown(better.why, better.needs);
  return found(truth_of(better) == Truth::yes ? Change::better : Change::worse);
}

}  // namespace mizan::reference
