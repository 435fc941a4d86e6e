#include <algorithm>

#include "adapters/reference/quantity.hpp"

namespace mizan::reference {

using engine::Decimal;
using engine::Fault;
using engine::Quotient;

namespace {

using Reach = std::optional<End>;  // absent: infinite

const End nought{Quotient{Decimal{0, 0}, Decimal{1, 0}}, false};

std::vector<const Term*> not_zero(const std::vector<Term>& terms) {
  std::vector<const Term*> result;
  for (const Term& term : terms) {
    if (!is_zero(term.quantity)) result.push_back(&term);
  }
  return result;
}

// Whether the amounts of these terms are in one currency, or numbers.
bool one_currency(const std::vector<const Term*>& terms) {
  return std::all_of(terms.begin(), terms.end(), [&](const Term* term) {
    const Currency& first = terms.front()->quantity.currency;
    const Currency& other = term->quantity.currency;
    if (first.kind == Currency::Kind::any) return other.kind == Currency::Kind::any;
    return first.kind == Currency::Kind::one && other.kind == Currency::Kind::one && first.id == other.id;
  });
}

// Whether two currencies meet, in whatever order the terms stand.
bool several_currencies(const std::vector<const Term*>& terms) {
  const Currency* first = nullptr;
  for (const Term* term : terms) {
    const Currency& currency = term->quantity.currency;
    if (currency.kind == Currency::Kind::several) return true;
    if (!currency.id.known()) continue;
    if (first != nullptr && first->id != currency.id) return true;
    first = &currency;
  }
  return false;
}

// The currency of amounts of which not all are in one that is known.
Currency unknown_but_for(const std::vector<const Term*>& terms) {
  Currency currency{Currency::Kind::unknown, {}};
  for (const Term* term : terms) {
    if (term->quantity.currency.id.known()) currency.id = term->quantity.currency.id;
  }
  return currency;
}

// Zero has any currency; shown is the last that one was written in.
Currency currency_of_zeros(const std::vector<Term>& terms) {
  if (terms.empty() || terms.back().quantity.currency.kind != Currency::Kind::one) return {};
  return terms.back().quantity.currency;
}

Quantity only_signs(Signs signs, Currency currency) {
  return {.lower = {}, .upper = {}, .signs = signs, .only_signs = true, .exact = false, .currency = currency};
}

Quantity signs_of_sum(const std::vector<const Term*>& terms, Currency currency) {
  Signs total{.minus = false, .zero = true, .plus = false};
  for (const Term* term : terms) {
    Signs signs = term->quantity.signs;
    signs.zero = signs.zero || !term->sure;
    const bool opposed = (total.minus && signs.plus) || (total.plus && signs.minus);
    total = {.minus = total.minus || signs.minus,
             .zero = (total.zero && signs.zero) || opposed,
             .plus = total.plus || signs.plus};
  }
  return only_signs(total, currency);
}

// The least of two signs, for every pair of signs that is possible.
Signs least_signs(Signs left, Signs right) {
  return {.minus = left.minus || right.minus,
          .zero = (left.zero && (right.zero || right.plus)) || (left.plus && right.zero),
          .plus = left.plus && right.plus};
}

Quantity signs_of_minimum(const std::vector<Term>& terms, Currency currency) {
  Signs least{.minus = false, .zero = false, .plus = true};  // above all
  for (const Term& term : terms) {
    const Signs with = least_signs(least, term.quantity.signs);
    least = term.sure ? with
                      : Signs{.minus = with.minus || least.minus,
                              .zero = with.zero || least.zero,
                              .plus = with.plus || least.plus};
  }
  return only_signs(least, currency);
}

// Of two least ends the one that reaches lower; of equal ones that which is in its range.
bool reaches_lower(const End& candidate, const End& than) {
  const auto order = engine::compare(candidate.value, than.value);
  return order < 0 || (order == 0 && !candidate.open && than.open);
}
// Of two greatest ends the one that keeps the minimum lower; of equal ones that which is out of its range.
bool binds_lower(const End& candidate, const End& than) {
  const auto order = engine::compare(candidate.value, than.value);
  return order < 0 || (order == 0 && candidate.open && !than.open);
}

// What a term adds that may not belong: itself or nothing.
Quantity or_nothing(const Quantity& quantity) {
  Quantity result = between(quantity.lower, quantity.upper, quantity.currency);
  if (result.lower && engine::sign(result.lower->value.numerator) >= 0) result.lower = nought;
  if (result.upper && engine::sign(result.upper->value.numerator) <= 0) result.upper = nought;
  return between(result.lower, result.upper, quantity.currency);
}

}  // namespace

Computed sum(const std::vector<Term>& terms) {
  const std::vector<const Term*> nonzero = not_zero(terms);
  const bool ends = std::none_of(nonzero.begin(), nonzero.end(), [](const Term* t) { return t->quantity.only_signs; });
  if (nonzero.size() > 1 && !one_currency(nonzero)) {
    if (several_currencies(nonzero)) return signs_of_sum(nonzero, {Currency::Kind::several, {}});
    return signs_of_sum(nonzero, unknown_but_for(nonzero));
  }
  const Currency currency = nonzero.empty() ? currency_of_zeros(terms) : nonzero.front()->quantity.currency;
  if (!ends) return signs_of_sum(nonzero, currency);
  Quantity total = exactly(Decimal{0, 0});
  for (const Term& term : terms) {
    const bool certain = term.sure || is_zero(term.quantity);
    const Computed next = add(total, certain ? term.quantity : or_nothing(term.quantity));
    if (!next) return next;
    total = *next;
  }
  total.currency = currency;
  return total;
}

Computed minimum(const std::vector<Term>& terms) {
  const bool money = std::any_of(terms.begin(), terms.end(),
                                 [](const Term& term) { return term.quantity.currency.kind != Currency::Kind::any; });
  const std::vector<const Term*> nonzero = not_zero(terms);
  if (several_currencies(nonzero)) return std::unexpected(Fault::currencies_differ);
  const bool any_sure = std::any_of(terms.begin(), terms.end(), [](const Term& term) { return term.sure; });
  if (!any_sure) return anywhere(money && !nonzero.empty());  // of zeros it is zero or none, in any currency
  if (terms.size() == 1) return terms.front().quantity;
  if (nonzero.size() > 1 && !one_currency(nonzero)) return signs_of_minimum(terms, unknown_but_for(nonzero));
  const Currency currency = nonzero.empty() ? currency_of_zeros(terms) : nonzero.front()->quantity.currency;
  const bool ends = std::none_of(terms.begin(), terms.end(), [](const Term& t) { return t.quantity.only_signs; });
  if (!ends) return signs_of_minimum(terms, currency);

  // Below: the least that any term may be. Above: the least of what those that belong for sure may be at most.
  Reach lower = terms.front().quantity.lower;
  Reach upper;
  bool exact = true;
  for (const Term& term : terms) {
    exact = exact && term.sure && term.quantity.exact;
    if (!term.quantity.lower || (lower && reaches_lower(*term.quantity.lower, *lower))) lower = term.quantity.lower;
    if (!term.sure || !term.quantity.upper) continue;
    if (!upper || binds_lower(*term.quantity.upper, *upper)) upper = term.quantity.upper;
  }
  if (exact) return exactly(upper->value, currency);
  return between(lower, upper, currency);
}

Computed maximum(const std::vector<Term>& terms) {
  std::vector<Term> opposites = terms;
  for (Term& term : opposites) term.quantity = negate(term.quantity);
  Computed least = minimum(opposites);
  if (least) return negate(*least);
  return least;
}

}  // namespace mizan::reference
