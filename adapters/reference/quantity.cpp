#include "adapters/reference/quantity.hpp"

#include <algorithm>
#include <utility>

namespace mizan::reference {

using engine::Decimal;
using engine::Fault;
using engine::Quotient;

namespace {

using Reach = std::optional<End>;  // absent: infinite

constexpr Decimal one{1, 0};

Signs signs_between(const Reach& lower, const Reach& upper) {
  const int least = lower ? engine::sign(lower->value.numerator) : -1;
  const int most = upper ? engine::sign(upper->value.numerator) : 1;
  const bool above_zero = least > 0 || (least == 0 && lower->open);
  const bool below_zero = most < 0 || (most == 0 && upper->open);
  return {.minus = least < 0, .zero = !above_zero && !below_zero, .plus = most > 0};
}

Quantity with_signs(Signs signs, Currency currency) {
  return {.lower = {}, .upper = {}, .signs = signs, .only_signs = true, .exact = false, .currency = currency};
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

// A product or quotient that is zero is a plain zero, however it was written.
std::expected<Quotient, Fault> product_of(const Quotient& left, const Quotient& right) {
  if (engine::is_zero(left.numerator) || engine::is_zero(right.numerator)) return Quotient{Decimal{0, 0}, one};
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

bool same_currency(const Currency& left, const Currency& right) {
  return left.kind == Currency::Kind::one && right.kind == Currency::Kind::one && left.id == right.id;
}

bool different_currencies(const Currency& left, const Currency& right) {
  return left.kind == Currency::Kind::one && right.kind == Currency::Kind::one && left.id != right.id;
}

// Whether amounts can be set against each other: numbers, one currency, or a zero.
bool commensurable(const Quantity& left, const Quantity& right) {
  return is_zero(left) || is_zero(right) || same_currency(left.currency, right.currency) ||
         left.currency.kind == Currency::Kind::any || right.currency.kind == Currency::Kind::any;
}

bool currencies_meet(const Quantity& left, const Quantity& right) {
  const bool several = left.currency.kind == Currency::Kind::several || right.currency.kind == Currency::Kind::several;
  return several || different_currencies(left.currency, right.currency);
}

// The currency of a sum whose parts cannot be set against each other.
Currency currency_of_parts(const Currency& left, const Currency& right) {
  const bool several = left.kind == Currency::Kind::several || right.kind == Currency::Kind::several;
  if (several || (left.id.known() && right.id.known() && left.id != right.id)) return {Currency::Kind::several, {}};
  return {Currency::Kind::unknown, left.id.known() ? left.id : right.id};
}

// The currency of what two commensurable quantities add up to.
Currency common_currency(const Quantity& left, const Quantity& right) {
  return is_zero(left) || left.currency.kind == Currency::Kind::any ? right.currency : left.currency;
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
int end_sign(const Reach& end, int side) { return end ? engine::sign(end->value.numerator) : side; }

struct SidedEnd {
  Reach end;
  int side;  // -1 for a lower end, 1 for an upper one: which infinity it is when absent.
};

// The product of two ends; infinite times zero is zero, as the unknown itself is always finite.
std::expected<SidedEnd, Fault> product_of_ends(const SidedEnd& left, const SidedEnd& right) {
  const int left_sign = end_sign(left.end, left.side);
  const int right_sign = end_sign(right.end, right.side);
  if (left_sign == 0 || right_sign == 0) {
    // It comes to zero when a factor does.
    const bool comes = (left_sign == 0 && !left.end->open) || (right_sign == 0 && !right.end->open);
    return SidedEnd{End{Quotient{Decimal{0, 0}, one}, !comes}, 0};
  }
  if (!left.end || !right.end) return SidedEnd{Reach{}, left_sign * right_sign};
  const auto product = product_of(left.end->value, right.end->value);
  if (!product) return std::unexpected(product.error());
  return SidedEnd{End{*product, left.end->open || right.end->open}, left_sign * right_sign};
}

std::strong_ordering order_of(const SidedEnd& left, const SidedEnd& right) {
  if (left.end && right.end) return engine::compare(left.end->value, right.end->value);
  return (left.end ? 0 : left.side) <=> (right.end ? 0 : right.side);
}

// Of equal ends one that is in the range reaches further.
bool reaches_lower(const SidedEnd& left, const SidedEnd& right) {
  const auto order = order_of(left, right);
  return order < 0 || (order == 0 && left.end && !left.end->open && right.end->open);
}
bool reaches_higher(const SidedEnd& left, const SidedEnd& right) {
  const auto order = order_of(left, right);
  return order > 0 || (order == 0 && left.end && !left.end->open && right.end->open);
}

Computed hull_of_products(const Quantity& left, const Quantity& right, Currency currency) {
  const std::vector<SidedEnd> lefts{{left.lower, -1}, {left.upper, 1}};
  const std::vector<SidedEnd> rights{{right.lower, -1}, {right.upper, 1}};
  std::vector<SidedEnd> products;
  for (const SidedEnd& a : lefts) {
    for (const SidedEnd& b : rights) {
      const auto product = product_of_ends(a, b);
      if (!product) return std::unexpected(product.error());
      products.push_back(*product);
    }
  }
  const auto least = std::min_element(products.begin(), products.end(), reaches_lower);
  const auto most = std::min_element(products.begin(), products.end(), reaches_higher);
  return between(least->end, most->end, currency);
}

}  // namespace

Quantity exactly(const Quotient& value, Currency currency) {
  Quantity quantity = between(End{value}, End{value}, currency);
  quantity.exact = true;
  return quantity;
}

Quantity exactly(const Decimal& value, Currency currency) { return exactly(Quotient{value, one}, currency); }

Quantity exactly(const engine::Money& money) {
  const Currency currency =
      money.currency.known() ? Currency{Currency::Kind::one, money.currency} : Currency{Currency::Kind::unknown, {}};
  return exactly(money.amount, currency);
}

Quantity between(const Reach& lower, const Reach& upper, Currency currency) {
  return {.lower = lower,
          .upper = upper,
          .signs = signs_between(lower, upper),
          .only_signs = false,
          .exact = false,
          .currency = currency};
}

Quantity anywhere(bool money) { return between({}, {}, {money ? Currency::Kind::unknown : Currency::Kind::any, {}}); }

Quantity signs_alone(const Quantity& quantity, Currency currency) { return with_signs(quantity.signs, currency); }

bool is_zero(const Quantity& quantity) { return quantity.exact && !quantity.signs.minus && !quantity.signs.plus; }

bool settled(const Quantity& quantity) {
  if (is_zero(quantity)) return true;
  return quantity.exact &&
         (quantity.currency.kind == Currency::Kind::any || quantity.currency.kind == Currency::Kind::one);
}

Orders compare(const Quantity& left, const Quantity& right) {
  if (!commensurable(left, right)) {
    return {.less = true, .equal = true, .greater = true, .currencies_meet = currencies_meet(left, right)};
  }
  Orders orders;
  if (!left.only_signs && !right.only_signs) {
    const auto below = [](const Reach& a, const Reach& b) {
      return !a || !b || engine::compare(a->value, b->value) < 0;
    };
    const auto meet = [&](const Reach& a, const Reach& b) {
      return below(a, b) || (engine::compare(a->value, b->value) == 0 && !a->open && !b->open);
    };
    orders.less = below(left.lower, right.upper);
    orders.greater = below(right.lower, left.upper);
    orders.equal = meet(left.lower, right.upper) && meet(right.lower, left.upper);
    return orders;
  }
  const Signs& a = left.signs;
  const Signs& b = right.signs;
  const bool same_side = (a.minus && b.minus) || (a.plus && b.plus);
  orders.less = same_side || (a.minus && (b.zero || b.plus)) || (a.zero && b.plus);
  orders.greater = same_side || (b.minus && (a.zero || a.plus)) || (b.zero && a.plus);
  orders.equal = same_side || (a.zero && b.zero);
  return orders;
}

Computed add(const Quantity& left, const Quantity& right) {
  if (!commensurable(left, right)) {
    return with_signs(sum_signs(left.signs, right.signs), currency_of_parts(left.currency, right.currency));
  }
  const Currency currency = common_currency(left, right);
  if (left.only_signs || right.only_signs) return with_signs(sum_signs(left.signs, right.signs), currency);
  Quantity result = between({}, {}, currency);
  for (const auto end : {&Quantity::lower, &Quantity::upper}) {
    if (!(left.*end) || !(right.*end)) continue;
    const auto total = sum_of((left.*end)->value, (right.*end)->value);
    if (!total) return std::unexpected(total.error());
    result.*end = End{*total, (left.*end)->open || (right.*end)->open};
  }
  if (left.exact && right.exact) return exactly(result.lower->value, currency);
  return between(result.lower, result.upper, currency);
}

Computed subtract(const Quantity& left, const Quantity& right) { return add(left, negate(right)); }

Computed multiply(const Quantity& left, const Quantity& right) {
  const Currency currency = product_currency(left, right);
  if (left.only_signs || right.only_signs) return with_signs(product_signs(left.signs, right.signs), currency);
  if (left.exact && right.exact) {
    const auto product = product_of(left.lower->value, right.lower->value);
    if (!product) return std::unexpected(product.error());
    return exactly(*product, currency);
  }
  return hull_of_products(left, right, currency);
}

Computed divide(const Quantity& left, const Quantity& right) {
  if (is_zero(right)) return std::unexpected(Fault::division_by_zero);
  if (right.signs.zero) return anywhere(left.currency.kind != Currency::Kind::any);
  if (left.only_signs) return with_signs(product_signs(left.signs, right.signs), left.currency);
  if (left.exact && right.exact) {
    const auto quotient = quotient_of(left.lower->value, right.lower->value);
    if (!quotient) return std::unexpected(quotient.error());
    return exactly(*quotient, left.currency);
  }
  // The divisor lies on one side of zero, so its inverse lies between the inverses of its ends; that of infinity is 0,
  // which no number has.
  const auto inverse = [](const Reach& end) -> std::expected<End, Fault> {
    if (!end) return End{Quotient{Decimal{0, 0}, one}, true};
    const auto inverted = quotient_of(Quotient{one, one}, end->value);
    if (!inverted) return std::unexpected(inverted.error());
    return End{*inverted, end->open};
  };
  const auto least = inverse(right.upper);
  const auto most = inverse(right.lower);
  if (!least || !most) return std::unexpected(Fault::overflow);
  return hull_of_products(left, between(*least, *most), left.currency);
}

Computed round(const Quantity& quantity, int places, engine::Rounding rounding) {
  if (quantity.only_signs) {
    Signs signs = quantity.signs;
    signs.zero = true;
    return with_signs(signs, quantity.currency);
  }
  // Rounding never changes the order of two numbers, so it maps ends to ends.
  Quantity result = quantity;
  for (const auto end : {&Quantity::lower, &Quantity::upper}) {
    if (!(quantity.*end)) continue;
    const auto rounded = engine::round((quantity.*end)->value, places, rounding);
    if (!rounded) return std::unexpected(rounded.error());
    result.*end = End{Quotient{*rounded, one}};
  }
  if (quantity.exact) return exactly(result.lower->value, quantity.currency);
  return between(result.lower, result.upper, quantity.currency);
}

Quantity negate(const Quantity& quantity) {
  const auto opposite = [](const Reach& end) {
    if (!end) return Reach{};
    return Reach{End{Quotient{engine::negate(end->value.numerator), end->value.denominator}, end->open}};
  };
  if (quantity.only_signs) {
    return with_signs({.minus = quantity.signs.plus, .zero = quantity.signs.zero, .plus = quantity.signs.minus},
                      quantity.currency);
  }
  Quantity result = between(opposite(quantity.upper), opposite(quantity.lower), quantity.currency);
  result.exact = quantity.exact;
  return result;
}

}  // namespace mizan::reference
