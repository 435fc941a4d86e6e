#include "engine/model/decimal.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/support/decimals.hpp"

namespace mizan::engine {
namespace {

Decimal random_decimal(std::mt19937_64& random) {
  const auto digits = random() % 39;
  Int128 coefficient = 0;
  for (std::size_t i = 0; i < digits; ++i) coefficient = coefficient * 10 + static_cast<int>(random() % 10);
  if (random() % 4 == 0) coefficient -= coefficient % 1'000'000'000;
  const auto exponent = static_cast<std::int32_t>(random() % 2 == 0 ? random() % 193 : 90 + random() % 12) - 96;
  return {random() % 2 == 0 ? coefficient : -coefficient, exponent};
}

TEST(DecimalLaws, HoldForRandomNumbers) {
  std::mt19937_64 random(20260101);
  for (int i = 0; i < 3000; ++i) {
    const Decimal a = random_decimal(random);
    const Decimal b = random_decimal(random);
    const Decimal c = random_decimal(random);
    EXPECT_TRUE(same_form(dec(to_string(a)), a) || a.exponent > 0) << to_string(a);
    EXPECT_EQ(dec(to_string(a)), a);
    EXPECT_EQ(normalized(a), a);
    const auto sum = add(a, b);
    EXPECT_EQ(sum, add(b, a));
    if (sum) {
      const auto back = subtract(*sum, b);
      ASSERT_TRUE(back.has_value());
      EXPECT_EQ(*back, a);
      EXPECT_EQ(*sum <=> a, b <=> Decimal{});
    }
    const auto product = multiply(a, b);
    EXPECT_EQ(product, multiply(b, a));
    EXPECT_EQ(a <=> b, 0 <=> (b <=> a));
    if (product && !is_zero(b)) {
      // (a × b) / b is a, and one more or less is not.
      const auto back = divide(*product, b);
      ASSERT_TRUE(back.has_value());
      EXPECT_EQ(sign(compare(*back, Quotient{a})), 0);
      EXPECT_EQ(sign(compare(*back, Quotient{c})), sign(a <=> c));
    }
  }
}

TEST(DecimalLaws, RoundingIsTheNearestNeighbour) {
  std::mt19937_64 random(20260102);
  int rounded_count = 0;
  for (int i = 0; i < 3000; ++i) {
    const auto value = divide(random_decimal(random), random_decimal(random));
    if (!value) continue;
    const int places = static_cast<int>(random() % 31);
    const auto low = round(*value, places, Rounding::floor);
    const auto high = round(*value, places, Rounding::ceiling);
    if (!low || !high) continue;
    ++rounded_count;
    EXPECT_EQ(low->exponent, -places);
    EXPECT_LE(sign(compare(Quotient{*low}, *value)), 0);
    EXPECT_GE(sign(compare(Quotient{*high}, *value)), 0);
    EXPECT_LE(high->coefficient - low->coefficient, 1);
    EXPECT_EQ(low->coefficient == high->coefficient, compare(Quotient{*low}, *value) == 0);
    // The half-way point has one more place; where that surely fits, it decides between the neighbours.
    const auto sum = add(*low, *high);
    if (!sum || places == 30) continue;
    if (const auto half = round({*sum, {2, 0}}, 30, Rounding::down)) {
      const auto order = compare(*value, Quotient{*half});
      const auto nearest = round(*value, places, Rounding::half_even);
      ASSERT_TRUE(nearest.has_value());
      if (order != 0) {
        EXPECT_EQ(nearest->coefficient, order < 0 ? low->coefficient : high->coefficient);
      }
    }
  }
  EXPECT_GT(rounded_count, 300);
}

}  // namespace
}  // namespace mizan::engine
