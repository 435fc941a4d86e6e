#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;
using engine::Presence;

Elements Evaluator::elements(const dsl::checked::Domain& domain) {
  if (domain.comparison) return changes(*domain.comparison);
  Elements result;
  if (domain.text) {
    const engine::SlotId at = slot(*domain.text);
    result.pointer = pointer(*domain.text);
    result.presence = facts_.presence(at, row(domain.text->variable));
    if (result.presence != Presence::known) return result;
    const auto text = std::get<std::string_view>(facts_.value(at, row(domain.text->variable)));
    for (const engine::EvidenceItem::TextSpan& mention : mentions(text, domain.lexicon)) {
      result.bindings.push_back({.list = engine::absent_id, .row = 0, .pointer = result.pointer, .mention = mention});
    }
    return result;
  }
  const engine::ListId id = list(*domain.list);
  const engine::Extent extent = facts_.rows(id, row(domain.list->variable));
  result.pointer = facts_.list_pointer(id, row(domain.list->variable));
  result.presence = extent.presence;
  for (engine::Row i = extent.begin; i < extent.begin + extent.count; ++i) {
    if (domain.after && bound(*domain.after).row >= i) continue;  // each pair once, and nothing with itself
    result.bindings.push_back({.list = id, .row = i, .pointer = facts_.element_pointer(id, i), .mention = {}});
  }
  return result;
}

// What keeps an element open is whether it belongs; where it does, its condition. The reason is the gravest of both.
void Evaluator::add_element(Doubts& doubts, const Outcome& belongs, const Outcome& value) {
  if (truth_of(belongs) == Truth::yes) {
    doubts.add(value);
    return;
  }
  doubts.add(belongs);
  if (!value.known()) doubts.add(value.why);
}

Outcome Evaluator::fold_truth(const Expr& expr) {
  const Elements over = elements(expr.domain);
  if (over.presence == Presence::unknown) return unknown({}, {over.pointer});
  const FoldParts parts = parts_of(expr);
  const bool every = expr.op == Op::every;
  Truth result = every ? Truth::yes : Truth::no;
  Doubts doubts;
  for (const Binding& binding : over.bindings) {
    bind(expr.variable, binding);
    const Outcome belongs = parts.filter != nullptr ? evaluate(*parts.filter) : known(true);
    const Outcome condition = evaluate(*parts.term);
    const Truth holds = every ? std::max(negated(truth_of(belongs)), truth_of(condition))
                              : std::min(truth_of(belongs), truth_of(condition));
    if (holds == Truth::unknown) add_element(doubts, belongs, condition);
    result = every ? std::min(result, holds) : std::max(result, holds);
  }
  return doubts.truth(result);
}

Outcome Evaluator::fold_quantity(const Expr& expr) {
  const Elements over = elements(expr.domain);
  if (over.presence == Presence::unknown) return unknown({}, {over.pointer});
  const FoldParts parts = parts_of(expr);
  const bool money = expr.type.kind == engine::TypeKind::money;
  std::vector<Term> terms;
  Doubts doubts;
  for (const Binding& binding : over.bindings) {
    bind(expr.variable, binding);
    const Outcome belongs = evaluate(*parts.filter);
    if (truth_of(belongs) == Truth::no) continue;
    const bool sure = truth_of(belongs) == Truth::yes;
    const Outcome term = expr.op == Op::count ? known(exactly(engine::Decimal{1, 0})) : evaluate(*parts.term);
    // A zero adds nothing, whether it belongs or not.
    const auto* quantity = std::get_if<Quantity>(&term.value);
    const bool nothing = expr.op == Op::sum && quantity != nullptr && is_zero(*quantity);
    if (!nothing) add_element(doubts, belongs, term);
    // A none among the terms is as good as an unknown.
    terms.push_back({term.none() ? anywhere(money) : quantity_of(term, money), sure});
  }
  const bool extreme = expr.op == Op::minimum || expr.op == Op::maximum;
  if (extreme && terms.empty()) return none({over.pointer});
  const Computed result = !extreme ? sum(terms) : expr.op == Op::minimum ? minimum(terms) : maximum(terms);
  if (result) return doubts.quantity(*result);
  doubts.add(Why{engine::Reason::fault, result.error()});
  return doubts.unknown();
}

}  // namespace mizan::reference
