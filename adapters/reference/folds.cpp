#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;
using engine::Presence;

Elements Evaluator::elements(const dsl::checked::Domain& domain) {
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
    result.bindings.push_back({.list = id, .row = i, .pointer = facts_.element_pointer(id, i), .mention = {}});
  }
  return result;
}

// An element decides nothing more once it is known not to belong, or to satisfy; what keeps it open is whether it
// belongs and, where it does, its condition.
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
    if (holds == Truth::unknown) doubts.add(truth_of(belongs) == Truth::unknown ? belongs : condition);
    result = every ? std::min(result, holds) : std::max(result, holds);
  }
  return doubts.truth(result);
}

Outcome Evaluator::fold_quantity(const Expr& expr) {
  const Elements over = elements(expr.domain);
  if (over.presence == Presence::unknown) return unknown({}, {over.pointer});
  const FoldParts parts = parts_of(expr);
  std::vector<Term> terms;
  Doubts doubts;
  bool hopeless = false;  // A term that may belong has no value at all.
  for (const Binding& binding : over.bindings) {
    bind(expr.variable, binding);
    const Outcome belongs = evaluate(*parts.filter);
    if (truth_of(belongs) == Truth::no) continue;
    const bool sure = truth_of(belongs) == Truth::yes;
    if (!sure) doubts.add(belongs);
    if (expr.op == Op::count) {
      terms.push_back({exactly(engine::Decimal{1, 0}), sure});
      continue;
    }
    const Outcome term = evaluate(*parts.term);
    if (sure) doubts.add(term);
    if (term.absent()) {
      hopeless = true;
    } else {
      terms.push_back({std::get<Quantity>(term.value), sure});
    }
  }
  if (hopeless) return doubts.unknown();
  const bool extreme = expr.op == Op::minimum || expr.op == Op::maximum;
  if (extreme && terms.empty()) return none({over.pointer});
  const Computed result = !extreme ? sum(terms) : expr.op == Op::minimum ? minimum(terms) : maximum(terms);
  if (!result) doubts.add(Why{engine::Reason::fault, result.error()});
  if (!result || !*result) return doubts.unknown();
  if ((*result)->currency.kind == Currency::Kind::several) {
    doubts.add(Why{engine::Reason::fault, engine::Fault::currencies_differ});
  }
  return doubts.quantity(**result);
}

}  // namespace mizan::reference
