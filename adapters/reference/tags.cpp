#include <algorithm>
#include <map>

#include "adapters/reference/evaluator.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Op;

namespace {

// The tags that are counted, of those a finding's rule carries, and what each is worth.
std::map<std::string, std::int64_t> counted_tags(const TaggedFinding& finding, const Expr& expr) {
  std::map<std::string, std::int64_t> result;
  for (const dsl::checked::Tag& tag : finding.rule->tags) {
    const bool counted = std::find(expr.tags.begin(), expr.tags.end(), tag.name) != expr.tags.end();
    if (counted) result[tag.name] = expr.op == Op::distinct_tags ? 1 : tag.weight;
  }
  return result;
}

std::int64_t total(const std::map<std::string, std::int64_t>& worth) {
  std::int64_t sum = 0;
  for (const auto& [tag, value] : worth) sum += value;
  return sum;
}

engine::Quotient whole(std::int64_t value) { return {engine::Decimal{value, 0}, {1, 0}}; }

}  // namespace

bool carries(const TaggedFinding& finding, const Expr& counted) { return !counted_tags(finding, counted).empty(); }

// Every tag once, with the greatest weight among the rules that carry it: those violated are sure, the others may be.
Outcome Evaluator::amount_of_tags(const Expr& expr) const {
  std::map<std::string, std::int64_t> sure;
  std::map<std::string, std::int64_t> possible;
  for (const TaggedFinding& finding : *findings_) {
    for (const auto& [tag, worth] : counted_tags(finding, expr)) {
      possible[tag] = std::max(possible[tag], worth);
      if (finding.violated) sure[tag] = std::max(sure[tag], worth);
    }
  }
  if (total(sure) == total(possible)) return known(exactly(whole(total(sure))));
  Doubts doubts;
  for (const TaggedFinding& finding : *findings_) {
    const auto tags = counted_tags(finding, expr);
    const bool would_add = std::any_of(tags.begin(), tags.end(), [&](const auto& tag) {
      const auto at = sure.find(tag.first);
      return at == sure.end() || tag.second > at->second;
    });
    if (!finding.violated && would_add) doubts.add(finding.why, finding.needs);
  }
  return doubts.quantity(between(End{whole(total(sure))}, End{whole(total(possible))}));
}

}  // namespace mizan::reference
