#include "adapters/reference/quantity.hpp"

#include <algorithm>
#include <utility>

namespace mizan::reference {

using engine::Decimal;
using engine::Fault;
using engine::Quotient;

namespace {

using End = std::optional<Quotient>;

constexpr Decimal one{1, 0};

Signs signs_between(const End& lower, const End& upper) {
  const int least = lower ? engine::sign(lower->numerator) : -1;
  const int most = upper ? engine::sign(upper->numerator) : 1;
  return {.minus = least < 0, .zero = least <= 0 && most >= 0, .plus = most > 0};
}

Quantity with_signs(Signs signs, Currency currency) {
  return {.lower = {}, .upper = {}, .signs = signs, .only_signs = true, .currency = currency};
}

// A quotient of quotients stays one; the types of the language never ask for more than one division.
std::expected<Quotient, Fault> sum_of(const Quotient& left, const Quotient& right) {
  if (left.denominator == right.denominator) {
    const auto numerator = engine::add(left.numerator, right.numerator);
    if (!numerator) return std::unexpected(numerator.error());
    return Quotient{*numerator, left.denominator};
  }
  const auto left_part = engine::multiply(left.numerator, right.denominator);
  const auto right_part = engine::multiply(right.numerator, left.denominator);
  const auto denominator = engine::multiply(left.denominator, right.denominator);
  if (!left_part || !right_part || !denominator) return std::unexpected(Fault::overflow);
  const auto numerator = engine::add(*left_part, *right_part);
  if (!numerator) return std::unexpected(numerator.error());
  return Quotient{*numerator, *denominator};
}

std::expected<Quotient, Fault> product_of(const Quotient& left, const Quotient& right) {
  const auto numerator = engine::multiply(left.numerator, right.numerator);
  const auto denominator = engine::multiply(left.denominator, right.denominator);
  if (!numerator || !denominator) return std::unexpected(Fault::overflow);
  return Quotient{*numerator, *denominator};
}

std::expected<Quotient, Fault> quotient_of(const Quotient& left, const Quotient& right) {
  Quotient inverse{right.denominator, right.numerator};
  if (engine::sign(inverse.denominator) < 0) {
    inverse = {engine::negate(inverse.numerator), engine::negate(inverse.denominator)};
  }
  return product_of(left, inverse);
}

// An end that does not fit is as good as infinite: the unknown may still lie where it fits.
End end_or_infinite(const std::expected<Quotient, Fault>& end) { return end ? End{*end} : End{}; }

bool same_currency(const Currency& left, const Currency& right) {
  return left.kind == Currency::Kind::one && right.kind == Currency::Kind::one && left.id == right.id;
}

bool different_currencies(const Currency& left, const Currency& right) {
  return left.kind == Currency::Kind::one && right.kind == Currency::Kind::one && left.id != right.id;
}

// Whether amounts can be set against each other: numbers, one currency, or a zero.
bool commensurable(const Quantity& left, const Quantity& right) {
  return is_zero(left) || is_zero(right) || same_currency(left.currency, right.currency) ||
         (left.currency.kind == Currency::Kind::any && right.currency.kind == Currency::Kind::any);
}

// Whether two currencies meet whatever the unknowns are.
bool currencies_meet(const Quantity& left, const Quantity& right) {
  const bool several = left.currency.kind == Currency::Kind::several || right.currency.kind == Currency::Kind::several;
  return several || (different_currencies(left.currency, right.currency) && one_amount(left) && one_amount(right));
}

// The currency of what two commensurable quantities add up to.
Currency common_currency(const Quantity& left, const Quantity& right) {
  if (!is_zero(left)) return left.currency;
  if (!is_zero(right)) return right.currency;
  return left.currency.kind == Currency::Kind::one ? left.currency : right.currency;
}

Signs product_signs(Signs left, Signs right) {
  return {.minus = (left.minus && right.plus) || (left.plus && right.minus),
          .zero = left.zero || right.zero,
          .plus = (left.plus && right.plus) || (left.minus && right.minus)};
}

Signs sum_signs(Signs left, Signs right) {
  const bool opposed = (left.minus && right.plus) || (left.plus && right.minus);
  return {.minus = left.minus || right.minus,
          .zero = (left.zero && right.zero) || opposed,
          .plus = left.plus || right.plus};
}

// Of two factors at most one is money.
Currency product_currency(const Quantity& left, const Quantity& right) {
  return left.currency.kind != Currency::Kind::any ? left.currency : right.currency;
}

// Less than zero, zero or more, where an infinite end has the sign of its side.
int end_sign(const End& end, int side) { return end ? engine::sign(end->numerator) : side; }

struct SidedEnd {
  End end;
  int side;  // -1 for a lower end, 1 for an upper one: which infinity it is when absent.
};

// The product of two ends; infinite times zero is zero, as the unknown itself is always finite.
SidedEnd product_of_ends(const SidedEnd& left, const SidedEnd& right) {
  const int sign = end_sign(left.end, left.side) * end_sign(right.end, right.side);
  if (sign == 0) return {Quotient{Decimal{0, 0}, one}, 0};
  if (!left.end || !right.end) return {End{}, sign};
  const auto product = product_of(*left.end, *right.end);
  return {end_or_infinite(product), sign};
}

bool less(const SidedEnd& left, const SidedEnd& right) {
  if (!left.end || !right.end) {
    const int left_place = left.end ? 0 : left.side;
    const int right_place = right.end ? 0 : right.side;
    return left_place < right_place;
  }
  return engine::compare(*left.end, *right.end) < 0;
}

Quantity hull_of_products(const Quantity& left, const Quantity& right, Currency currency) {
  const std::vector<SidedEnd> lefts{{left.lower, -1}, {left.upper, 1}};
  const std::vector<SidedEnd> rights{{right.lower, -1}, {right.upper, 1}};
  std::vector<SidedEnd> products;
  for (const SidedEnd& a : lefts) {
    for (const SidedEnd& b : rights) products.push_back(product_of_ends(a, b));
  }
  const auto [least, most] = std::minmax_element(products.begin(), products.end(), less);
  // An end of the wrong infinity comes from a product that does not fit: nothing is known on that side.
  return between(least->end, most->end, currency);
}

}  // namespace

Quantity exactly(const Decimal& value, Currency currency) {
  return between(Quotient{value, one}, Quotient{value, one}, currency);
}

Quantity exactly(const engine::Money& money) {
  const Currency currency =
      money.currency.known() ? Currency{Currency::Kind::one, money.currency} : Currency{Currency::Kind::unknown, {}};
  return exactly(money.amount, currency);
}

Quantity between(End lower, End upper, Currency currency) {
  return {
      .lower = lower, .upper = upper, .signs = signs_between(lower, upper), .only_signs = false, .currency = currency};
}

bool one_amount(const Quantity& quantity) {
  return !quantity.only_signs && quantity.lower && quantity.upper &&
         engine::compare(*quantity.lower, *quantity.upper) == 0;
}

bool is_zero(const Quantity& quantity) { return quantity.signs.zero && !quantity.signs.minus && !quantity.signs.plus; }

bool settled(const Quantity& quantity) {
  if (is_zero(quantity)) return true;
  return one_amount(quantity) &&
         (quantity.currency.kind == Currency::Kind::any || quantity.currency.kind == Currency::Kind::one);
}

Orders compare(const Quantity& left, const Quantity& right) {
  Orders orders;
  const bool by_ends = commensurable(left, right) && !left.only_signs && !right.only_signs;
  if (by_ends) {
    const auto below = [](const End& a, const End& b) { return !a || !b || engine::compare(*a, *b) < 0; };
    const auto above = [](const End& a, const End& b) { return a && b && engine::compare(*a, *b) > 0; };
    orders.less = below(left.lower, right.upper);
    orders.greater = below(right.lower, left.upper);
    orders.equal = !above(left.lower, right.upper) && !above(right.lower, left.upper);
    return orders;
  }
  const Signs& a = left.signs;
  const Signs& b = right.signs;
  const bool same_side = (a.plus && b.plus) || (a.minus && b.minus);
  orders.less = same_side || (a.minus && (b.zero || b.plus)) || (a.zero && b.plus);
  orders.greater = same_side || (b.minus && (a.zero || a.plus)) || (b.zero && a.plus);
  orders.equal = same_side || (a.zero && b.zero);
  orders.currencies_meet = currencies_meet(left, right);
  return orders;
}

Computed add(const Quantity& left, const Quantity& right) {
  if (!commensurable(left, right)) {
    if (currencies_meet(left, right)) return std::unexpected(Fault::currencies_differ);
    return std::nullopt;
  }
  if (left.only_signs || right.only_signs) {
    return with_signs(sum_signs(left.signs, right.signs), common_currency(left, right));
  }
  const Currency currency = common_currency(left, right);
  if (one_amount(left) && one_amount(right)) {
    const auto total = sum_of(*left.lower, *right.lower);
    if (!total) return std::unexpected(total.error());
    return between(*total, *total, currency);
  }
  const auto end = [](const End& a, const End& b) { return a && b ? end_or_infinite(sum_of(*a, *b)) : End{}; };
  return between(end(left.lower, right.lower), end(left.upper, right.upper), currency);
}

Computed subtract(const Quantity& left, const Quantity& right) { return add(left, negate(right)); }

Computed multiply(const Quantity& left, const Quantity& right) {
  const Currency currency = product_currency(left, right);
  if (left.only_signs || right.only_signs) return with_signs(product_signs(left.signs, right.signs), currency);
  if (one_amount(left) && one_amount(right)) {
    const auto product = product_of(*left.lower, *right.lower);
    if (!product) return std::unexpected(product.error());
    return between(*product, *product, currency);
  }
  return hull_of_products(left, right, currency);
}

Computed divide(const Quantity& left, const Quantity& right) {
  if (is_zero(right)) return std::unexpected(Fault::division_by_zero);
  if (right.currency.kind != Currency::Kind::any) {
    // How many times one sum is in another: a number.
    if (!commensurable(left, right)) {
      if (currencies_meet(left, right)) return std::unexpected(Fault::currencies_differ);
      return std::nullopt;
    }
    Quantity dividend = left;
    Quantity divisor = right;
    dividend.currency = divisor.currency = {};
    return divide(dividend, divisor);
  }
  if (right.signs.zero || right.only_signs) return std::nullopt;
  if (left.only_signs) return with_signs(product_signs(left.signs, right.signs), left.currency);
  if (one_amount(left) && one_amount(right)) {
    const auto quotient = quotient_of(*left.lower, *right.lower);
    if (!quotient) return std::unexpected(quotient.error());
    return between(*quotient, *quotient, left.currency);
  }
  // The divisor lies on one side of zero, so its inverse lies between the inverses of its ends; that of infinity is 0.
  const auto inverse = [](const End& end) -> End {
    if (!end) return Quotient{Decimal{0, 0}, one};
    return end_or_infinite(quotient_of(Quotient{one, one}, *end));
  };
  Quantity inverted = between(inverse(right.upper), inverse(right.lower));
  return hull_of_products(left, inverted, left.currency);
}

Computed round(const Quantity& quantity, int places, engine::Rounding rounding) {
  if (quantity.only_signs) {
    Signs signs = quantity.signs;
    signs.zero = true;
    return with_signs(signs, quantity.currency);
  }
  // Rounding never changes the order of two numbers, so it maps ends to ends.
  const auto rounded = [&](const Quotient& end) -> std::expected<Quotient, Fault> {
    const auto decimal = engine::round(end, places, rounding);
    if (!decimal) return std::unexpected(decimal.error());
    return Quotient{*decimal, one};
  };
  if (one_amount(quantity)) {
    const auto result = rounded(*quantity.lower);
    if (!result) return std::unexpected(result.error());
    return between(*result, *result, quantity.currency);
  }
  return between(quantity.lower ? end_or_infinite(rounded(*quantity.lower)) : End{},
                 quantity.upper ? end_or_infinite(rounded(*quantity.upper)) : End{}, quantity.currency);
}

Quantity negate(const Quantity& quantity) {
  const auto opposite = [](const End& end) {
    return end ? End{Quotient{engine::negate(end->numerator), end->denominator}} : End{};
  };
  if (quantity.only_signs) {
    return with_signs({.minus = quantity.signs.plus, .zero = quantity.signs.zero, .plus = quantity.signs.minus},
                      quantity.currency);
  }
  return between(opposite(quantity.upper), opposite(quantity.lower), quantity.currency);
}

}  // namespace mizan::reference
