// Several norms on one point: all are kept, and the most favourable of those that are known governs.
#include <algorithm>
#include <utility>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

namespace {

const Expr& relation_of(const Expr& norm) { return norm.operands.back(); }

const Expr* condition_of(const Expr& norm) { return norm.operands.size() == 2 ? &norm.operands.front() : nullptr; }

// `bound <= value` from below, `value <= bound` from above.
const Expr& bound_of(const Expr& norm, bool from_above) {
  return from_above ? relation_of(norm).operands[1] : relation_of(norm).operands[0];
}

}  // namespace

// Of a day that is not known it can be said only of a provision that has always been in force and still is.
Outcome Evaluator::norm_in_force(const Expr& norm) const {
  const engine::Validity& days = program_.provisions[norm.provision].in_force;
  if (judged_day_.known()) return known(days.holds(std::get<engine::Date>(judged_day_.value)));
  if (!days.from && !days.until) return known(true);
  return unknown(judged_day_.why, judged_day_.needs);
}

// Where its condition holds, its bound is kept.
Outcome Evaluator::norm(const Expr& expr) {
  const Outcome in_force = norm_in_force(expr);
  if (truth_of(in_force) == Truth::no) return known(true);
  const Outcome kept = evaluate(relation_of(expr));
  const Outcome applies = condition_of(expr) == nullptr ? known(true) : evaluate(*condition_of(expr));
  Doubts doubts;
  doubts.add(in_force);
  doubts.add(applies);
  doubts.add(kept);
  return doubts.truth(std::max({negated(truth_of(in_force)), negated(truth_of(applies)), truth_of(kept)}));
}

Outcome Evaluator::all_norms(const Expr& expr) {
  Truth result = Truth::yes;
  Doubts doubts;
  for (const Expr& one : expr.operands) {
    const Outcome kept = norm(one);
    doubts.add(kept);
    result = std::min(result, truth_of(kept));
  }
  return doubts.truth(result);
}

std::vector<Evaluator::NormStanding> Evaluator::standings(const Expr& most_favourable) {
  const bool from_above = most_favourable.from_above;
  // Whether the bound of one is better for the worker than that of the other, as far as both can be compared.
  const auto beats = [&](const Expr& one, const Expr& other) {
    Expr worse;
    worse.op = Op::less;
    worse.type = {engine::TypeKind::boolean, 0};
    worse.operands = {bound_of(other, from_above), bound_of(one, from_above)};
    if (from_above) std::swap(worse.operands[0], worse.operands[1]);
    return truth_of(evaluate(worse)) == Truth::yes;
  };
  std::vector<NormStanding> result;
  std::vector<const Expr*> sure;
  for (const Expr& one : most_favourable.operands) {
    const Truth in_force = truth_of(norm_in_force(one));
    if (in_force == Truth::no) continue;
    const Truth applies = condition_of(one) == nullptr ? Truth::yes : truth_of(evaluate(*condition_of(one)));
    if (applies == Truth::no) continue;
    result.push_back({&one, false, {}});
    const bool bound_known = presence_seen(bound_of(one, from_above)).presence == engine::Presence::known;
    if (in_force == Truth::yes && applies == Truth::yes && bound_known) sure.push_back(&one);
  }
  std::vector<const Expr*> governing = sure;
  std::erase_if(governing, [&](const Expr* one) {
    return std::any_of(sure.begin(), sure.end(), [&](const Expr* rival) { return beats(*rival, *one); });
  });
  for (NormStanding& one : result) {
    one.governs = std::find(governing.begin(), governing.end(), one.norm) != governing.end();
    for (const Expr* winner : governing) {
      if (beats(*winner, *one.norm)) one.beaten_by.push_back(winner->provision);
    }
  }
  return result;
}

}  // namespace mizan::reference
