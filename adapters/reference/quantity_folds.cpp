#include <algorithm>

#include "adapters/reference/quantity.hpp"

namespace mizan::reference {

using engine::Decimal;
using engine::Fault;
using engine::Quotient;

namespace {

using End = std::optional<Quotient>;

const Quotient nought{Decimal{0, 0}, Decimal{1, 0}};

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

// Whether there are two currencies whatever the unknowns are: two amounts that certainly belong and certainly are not
// zero, in currencies that certainly differ.
bool surely_several(const std::vector<const Term*>& terms) {
  const Currency* first = nullptr;
  for (const Term* term : terms) {
    if (!term->sure) continue;
    if (term->quantity.currency.kind == Currency::Kind::several) return true;
    if (term->quantity.currency.kind != Currency::Kind::one || !one_amount(term->quantity)) continue;
    if (first != nullptr && first->id != term->quantity.currency.id) return true;
    first = &term->quantity.currency;
  }
  return false;
}

Currency currency_of_zeros(const std::vector<Term>& terms) {
  for (const Term& term : terms) {
    if (term.sure && term.quantity.currency.kind == Currency::Kind::one) return term.quantity.currency;
  }
  return {};
}

Quantity only_signs(Signs signs, Currency currency) {
  return {.lower = {}, .upper = {}, .signs = signs, .only_signs = true, .currency = currency};
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

// The sum of one end of every term; infinite as soon as one is. An overflow is a fault where every term is exact.
struct EndSum {
  End total = nought;
  bool overflow = false;

  void add(const End& end) {
    if (!total) return;
    if (!end) {
      total.reset();
      return;
    }
    const Computed next = reference::add(between(*total, *total), between(*end, *end));
    if (next && *next) {
      total = (*next)->lower;
    } else {
      overflow = true;
      total.reset();
    }
  }
};

End smaller(const End& left, const Quotient& right) {
  return left && engine::compare(*left, right) > 0 ? End{right} : left;
}
End greater(const End& left, const Quotient& right) {
  return left && engine::compare(*left, right) < 0 ? End{right} : left;
}

}  // namespace

Computed sum(const std::vector<Term>& terms) {
  const std::vector<const Term*> nonzero = not_zero(terms);
  const Currency currency = nonzero.empty() ? currency_of_zeros(terms) : nonzero.front()->quantity.currency;
  const bool numeric = nonzero.size() <= 1 || one_currency(nonzero);
  const bool ends = std::none_of(nonzero.begin(), nonzero.end(), [](const Term* t) { return t->quantity.only_signs; });
  if (!numeric || !ends) {
    Currency mixed = currency;
    if (!numeric) mixed = {surely_several(nonzero) ? Currency::Kind::several : Currency::Kind::unknown, {}};
    return signs_of_sum(nonzero, mixed);
  }
  EndSum lower;
  EndSum upper;
  bool exact = true;
  for (const Term& term : terms) {
    if (!term.sure && is_zero(term.quantity)) continue;
    lower.add(term.sure ? term.quantity.lower : smaller(term.quantity.lower, nought));
    upper.add(term.sure ? term.quantity.upper : greater(term.quantity.upper, nought));
    exact = exact && term.sure && one_amount(term.quantity);
  }
  if (exact && lower.overflow) return std::unexpected(Fault::overflow);
  return between(lower.total, upper.total, currency);
}

Computed minimum(const std::vector<Term>& terms) {
  const bool any_sure = std::any_of(terms.begin(), terms.end(), [](const Term& term) { return term.sure; });
  if (!any_sure) return std::nullopt;
  const std::vector<const Term*> nonzero = not_zero(terms);
  if (nonzero.size() > 1 && !one_currency(nonzero)) {
    if (surely_several(nonzero)) return std::unexpected(Fault::currencies_differ);
    return std::nullopt;
  }
  if (terms.size() == 1) return terms.front().quantity;
  const Currency currency = nonzero.empty() ? currency_of_zeros(terms) : nonzero.front()->quantity.currency;
  const bool ends = std::none_of(terms.begin(), terms.end(), [](const Term& t) { return t.quantity.only_signs; });
  if (!ends) return signs_of_minimum(terms, currency);

  // Below: the least that any term may be. Above: the least of what those that belong for sure may be at most.
  const Term* attaining = nullptr;
  End lower = nought;
  bool first = true;
  for (const Term& term : terms) {
    if (first || (lower && term.quantity.lower && engine::compare(*term.quantity.lower, *lower) < 0)) {
      lower = term.quantity.lower;
    } else if (!term.quantity.lower) {
      lower.reset();
    }
    first = false;
    if (!term.sure || !term.quantity.upper) continue;
    if (attaining == nullptr || engine::compare(*term.quantity.upper, *attaining->quantity.upper) < 0)
      attaining = &term;
  }
  const End upper = attaining != nullptr ? attaining->quantity.upper : End{};
  if (lower && upper && engine::compare(*lower, *upper) == 0) {
    return between(upper, upper, engine::sign(upper->numerator) == 0 ? attaining->quantity.currency : currency);
  }
  return between(lower, upper, currency);
}

Computed maximum(const std::vector<Term>& terms) {
  std::vector<Term> opposites = terms;
  for (Term& term : opposites) term.quantity = negate(term.quantity);
  Computed least = minimum(opposites);
  if (least && *least) least = negate(**least);
  return least;
}

}  // namespace mizan::reference
