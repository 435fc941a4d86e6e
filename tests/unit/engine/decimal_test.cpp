#include "engine/model/decimal.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "tests/support/decimals.hpp"

namespace mizan::engine {
namespace {

std::string rounded(std::string_view numerator, std::string_view denominator, int places, Rounding rounding) {
  return shown(round(quotient(numerator, denominator), places, rounding));
}

TEST(DecimalText, KeepsTheExponentAsWritten) {
  for (const std::string_view text : {"500.00", "1184.00", "12000", "-0.05", "0", "0.00", "0.1", "100", "-7"}) {
    EXPECT_EQ(to_string(dec(text)), text);
  }
  EXPECT_EQ(dec("500.00").exponent, -2);
  EXPECT_EQ(dec("500").exponent, 0);
  EXPECT_EQ(dec("5e2").exponent, 2);
  EXPECT_EQ(dec("1.50e+3").exponent, 1);
}

TEST(DecimalText, IsPlainWhateverTheExponent) {
  EXPECT_EQ(to_string(dec("12e3")), "12000");
  EXPECT_EQ(to_string(dec("12E-3")), "0.012");
  EXPECT_EQ(to_string(dec("-12e-2")), "-0.12");
  EXPECT_EQ(to_string(dec("0e5")), "0");
  EXPECT_EQ(to_string(dec("1e96")), "1" + std::string(96, '0'));
  EXPECT_EQ(to_string(dec("-1e-96")), "-0." + std::string(95, '0') + "1");
  EXPECT_EQ(to_string(dec("007.50")), "7.50");
}

TEST(DecimalText, ZeroHasNoSign) {
  EXPECT_EQ(to_string(dec("-0")), "0");
  EXPECT_EQ(to_string(dec("-0.00")), "0.00");
  EXPECT_EQ(to_string(negate(dec("0.0"))), "0.0");
}

TEST(DecimalText, RefusesWhatHasAnotherForm) {
  for (const std::string_view text : {"",     "-",   "+1",    " 1",    "1 ",    ".5",    "5.",   "1.e2",  "e5",  "1e",
                                      "1e+",  "1e-", "1e1.5", "--1",   "1_0",   "1,5",   "0x10", "1.2.3", "NaN", "inf",
                                      "1e5x", "1-",  "- 1",   "\0001", "1e--2", "1e+-2", "١",    "1ee2"}) {
    EXPECT_FALSE(has_decimal_form(text)) << text;
    EXPECT_FALSE(parse_decimal(text).has_value()) << text;
  }
  EXPECT_FALSE(has_decimal_form(std::string_view("1\0", 2)));
}

TEST(DecimalText, WidthIsThatOfTheValueAndNotOfItsZeros) {
  EXPECT_EQ(to_string(dec(nines)), nines);
  EXPECT_EQ(to_string(dec("-" + nines)), "-" + nines);
  EXPECT_EQ(shown(parse_decimal("1" + std::string(37, '0') + "1")), "overflow");
  EXPECT_EQ(shown(parse_decimal(nines + "9")), "overflow");
  EXPECT_EQ(shown(parse_decimal("1." + std::string(38, '0') + "1")), "overflow");
  EXPECT_TRUE(has_decimal_form(nines + "9"));
  // As many zeros as the width holds are kept, and no more.
  EXPECT_TRUE(same_form(dec("1." + std::string(60, '0')), dec("1." + std::string(37, '0'))));
  EXPECT_EQ(dec(std::string(500, '0') + "7"), dec("7"));
  EXPECT_EQ(dec("0." + std::string(5000, '0') + "1e5000"), dec("0.1"));
  EXPECT_EQ(dec("1" + std::string(5000, '0') + "e-5000"), dec("1"));
}

TEST(DecimalText, ExponentsEndAt96OnBothSides) {
  EXPECT_EQ(dec("1e96").exponent, 96);
  EXPECT_EQ(dec("1e-96").exponent, -96);
  EXPECT_TRUE(same_form(dec("1e97"), dec("10e96")));
  EXPECT_TRUE(same_form(dec("1e133"), Decimal{dec("1" + std::string(37, '0')).coefficient, 96}));
  EXPECT_EQ(shown(parse_decimal("1e134")), "overflow");
  EXPECT_TRUE(same_form(dec("10e-97"), dec("1e-96")));
  EXPECT_EQ(shown(parse_decimal("1e-97")), "overflow");
  EXPECT_EQ(shown(parse_decimal("11e-97")), "overflow");
  EXPECT_TRUE(same_form(dec("0e500"), Decimal{0, 96}));
  EXPECT_TRUE(same_form(dec("0e-500"), Decimal{0, -96}));
  EXPECT_EQ(shown(parse_decimal("1e99999999999999999999999999")), "overflow");
  EXPECT_EQ(shown(parse_decimal("1e-99999999999999999999999999")), "overflow");
}

TEST(DecimalSum, TakesTheSmallerExponent) {
  EXPECT_EQ(shown(add(dec("1.20"), dec("3"))), "4.20");
  EXPECT_EQ(shown(add(dec("1e3"), dec("0.5"))), "1000.5");
  EXPECT_EQ(shown(subtract(dec("1.20"), dec("1.2"))), "0.00");
  EXPECT_EQ(shown(subtract(dec("0.1"), dec("0.3"))), "-0.2");
  EXPECT_EQ(shown(add(dec("-5"), dec("3.25"))), "-1.75");
}

TEST(DecimalSum, BothPathsAgreeWhereTheyMeet) {
  const std::string int64_max = "9223372036854775807";
  EXPECT_EQ(shown(add(dec(int64_max), dec("1"))), "9223372036854775808");
  EXPECT_EQ(shown(add(dec("9223372036854775808"), dec("-1"))), int64_max);
  EXPECT_EQ(shown(add(dec("-9223372036854775808"), dec("-1"))), "-9223372036854775809");
  EXPECT_EQ(shown(add(dec("-9223372036854775808e18"), dec("-9223372036854775808"))),
            "-9223372036854775817223372036854775808");
  EXPECT_EQ(shown(add(dec("1e18"), dec("1"))), "1000000000000000001");
  EXPECT_EQ(shown(add(dec("1e19"), dec("1"))), "10000000000000000001");
  EXPECT_EQ(shown(add(dec("1e19"), dec("-1"))), "9999999999999999999");
  EXPECT_EQ(shown(add(dec("-1e19"), dec("1"))), "-9999999999999999999");
  EXPECT_EQ(shown(add(dec("1"), dec("-1e19"))), "-9999999999999999999");
}

TEST(DecimalSum, FaultsExactlyWhereNoFormHoldsIt) {
  EXPECT_EQ(shown(add(dec(nines), dec("0"))), nines);
  EXPECT_EQ(shown(add(dec(nines), dec("1"))), "1" + std::string(38, '0'));
  EXPECT_EQ(shown(add(dec(nines), dec("2"))), "overflow");
  EXPECT_EQ(shown(add(dec("-" + nines), dec("-1"))), "-1" + std::string(38, '0'));
  EXPECT_EQ(shown(add(dec("-" + nines), dec("-2"))), "overflow");
  EXPECT_EQ(shown(add(dec(nines), dec(nines))), "overflow");
  EXPECT_EQ(shown(subtract(dec(nines), dec(nines))), "0");
  EXPECT_EQ(shown(add(dec("1e37"), dec("1"))), "1" + std::string(36, '0') + "1");
  EXPECT_EQ(shown(add(dec("1e38"), dec("1"))), "overflow");
  EXPECT_EQ(shown(add(dec("1e38"), dec("-1"))), nines);
  EXPECT_EQ(shown(add(dec("1e39"), dec("-1"))), "overflow");
  EXPECT_EQ(shown(add(dec("1e96"), dec("1e-96"))), "overflow");
  // 10^38 − 0.1 would need 39 digits; the leading one lost does not save it.
  EXPECT_EQ(shown(add(dec("1e38"), dec("-0.1"))), "overflow");
  EXPECT_EQ(shown(add(dec(nines + "e95"), dec("1e95"))), "1" + std::string(38 + 95, '0'));
  EXPECT_EQ(shown(add(dec(nines + "e96"), dec("1e96"))), "overflow");
  EXPECT_EQ(shown(add(dec(nines + "e96"), dec(nines + "e96"))), "overflow");
}

TEST(DecimalSum, ZeroNeverFaults) {
  EXPECT_EQ(shown(add(dec("0"), dec("1e60"))), "1" + std::string(60, '0'));
  EXPECT_EQ(shown(add(dec("1e96"), dec("0e-96"))), "1" + std::string(96, '0'));
  EXPECT_EQ(shown(add(dec("0e96"), dec("1e-96"))), "0." + std::string(95, '0') + "1");
  EXPECT_TRUE(same_form(*add(dec("0e96"), dec("0e-96")), Decimal{0, -96}));
  EXPECT_TRUE(same_form(*subtract(dec("1e96"), dec("1.0e96")), Decimal{0, 95}));
}

TEST(DecimalProduct, AddsExponents) {
  EXPECT_EQ(shown(multiply(dec("1.20"), dec("3.0"))), "3.600");
  EXPECT_EQ(shown(multiply(dec("12e3"), dec("0.1"))), "1200");
  EXPECT_EQ(shown(multiply(dec("-1.5"), dec("1.5"))), "-2.25");
  EXPECT_EQ(shown(multiply(dec("-4"), dec("-0.25"))), "1.00");
  EXPECT_EQ(shown(multiply(dec("-4"), dec("0.00"))), "0.00");
}

TEST(DecimalProduct, FaultsExactlyWhereNoFormHoldsIt) {
  EXPECT_EQ(shown(multiply(dec("-9223372036854775808"), dec("-9223372036854775808"))),
            "85070591730234615865843651857942052864");
  EXPECT_EQ(shown(multiply(dec("9223372036854775808"), dec("9223372036854775808"))),
            "85070591730234615865843651857942052864");
  EXPECT_EQ(shown(multiply(dec("9999999999999999999"), dec("9999999999999999999"))),
            "99999999999999999980000000000000000001");
  EXPECT_EQ(shown(multiply(dec("10000000000000000001"), dec("10000000000000000001"))), "overflow");
  EXPECT_EQ(shown(multiply(dec(nines), dec("1"))), nines);
  EXPECT_EQ(shown(multiply(dec(nines), dec("10"))), nines + "0");
  EXPECT_EQ(shown(multiply(dec(nines), dec("11"))), "overflow");
  EXPECT_EQ(shown(multiply(dec(nines), dec(nines))), "overflow");
  EXPECT_EQ(shown(multiply(dec("10000000000000000000000000"), dec("10000000000000000000000000"))),
            "1" + std::string(50, '0'));
}

TEST(DecimalProduct, ExponentsEndAt96OnBothSides) {
  EXPECT_TRUE(same_form(*multiply(dec("1e48"), dec("1e48")), dec("1e96")));
  EXPECT_TRUE(same_form(*multiply(dec("1e48"), dec("1e49")), dec("10e96")));
  EXPECT_EQ(shown(multiply(dec("1e96"), dec("1e38"))), "overflow");
  EXPECT_TRUE(same_form(*multiply(dec("1e-48"), dec("1e-48")), dec("1e-96")));
  EXPECT_EQ(shown(multiply(dec("1e-48"), dec("1e-49"))), "overflow");
  EXPECT_TRUE(same_form(*multiply(dec("2e-48"), dec("5e-49")), dec("1e-96")));
  EXPECT_TRUE(same_form(*multiply(dec("0e-96"), dec("1e-96")), Decimal{0, -96}));
  EXPECT_TRUE(same_form(*multiply(dec("0e96"), dec(nines + "e96")), Decimal{0, 96}));
}

TEST(DecimalOrder, IsByValue) {
  // Ascending; every pair is compared both ways.
  const std::vector<Decimal> ascending{dec("-" + nines + "e96"),
                                       dec("-1e96"),
                                       dec("-" + nines),
                                       dec("-1e19"),
                                       dec("-1.1"),
                                       dec("-1"),
                                       dec("-1e-96"),
                                       dec("0"),
                                       dec("1e-96"),
                                       dec("9e-20"),
                                       dec("0.99999999999999999999999999999999999999"),
                                       dec("1.00"),
                                       dec("1.0000000000000000000000000000000000001"),
                                       dec("10"),
                                       dec("9223372036854775807"),
                                       dec("9223372036854775808"),
                                       dec("1e19"),
                                       dec(nines),
                                       dec("1e38"),
                                       dec("1e96"),
                                       dec(nines + "e96")};
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      EXPECT_EQ(sign(ascending[i] <=> ascending[j]), sign(i <=> j)) << i << " " << j;
      EXPECT_EQ(sign(compare(Quotient{ascending[i]}, Quotient{ascending[j]})), sign(i <=> j)) << i << " " << j;
    }
  }
}

TEST(DecimalOrder, OneValueInSeveralForms) {
  EXPECT_EQ(dec("1.0"), dec("1"));
  EXPECT_EQ(dec("0e96"), dec("0e-96"));
  EXPECT_EQ(dec("1" + std::string(37, '0')), dec("1e37"));
  EXPECT_EQ(dec("-50e20"), dec("-5e21"));
  EXPECT_TRUE(same_form(normalized(dec("500.00")), dec("5e2")));
  EXPECT_TRUE(same_form(normalized(dec("-0.0500")), dec("-5e-2")));
  EXPECT_TRUE(same_form(normalized(dec("0.000")), Decimal{}));
  EXPECT_TRUE(same_form(normalized(dec("100e95")), dec("10e96")));
}

TEST(Quotients, HaveAPositiveDenominator) {
  EXPECT_EQ(divide(dec("1"), dec("0.00")).error(), Fault::division_by_zero);
  EXPECT_EQ(divide(dec("0"), dec("0")).error(), Fault::division_by_zero);
  EXPECT_EQ(sign(quotient("1", "-3").denominator), 1);
  EXPECT_EQ(sign(quotient("1", "-3").numerator), -1);
}

TEST(Quotients, CompareAtTheEndsOfTheirWidth) {
  EXPECT_LT(sign(compare(quotient("1", "3"), quotient("0.34", "1"))), 0);
  EXPECT_GT(sign(compare(quotient("1", "3"), quotient("0.33333333333333333333333333333333333333", "1"))), 0);
  EXPECT_EQ(sign(compare(quotient("1", "3"), quotient("-2e96", "-6e96"))), 0);
  EXPECT_GT(sign(compare(quotient("-1", "3"), quotient("1", "-2"))), 0);
  // Exponents 192 apart on either side.
  EXPECT_GT(sign(compare(quotient("1e96", "1e-96"), quotient("1e-96", "1e96"))), 0);
  EXPECT_LT(sign(compare(quotient("-1e96", "1e-96"), quotient("-1e-96", "1e96"))), 0);
  EXPECT_EQ(sign(compare(quotient("1e96", "1e-96"), quotient("1e96", "1e-96"))), 0);
  EXPECT_EQ(sign(compare(quotient("0", "1e-96"), quotient("0e96", "7"))), 0);
  // Products of 76 digits that differ in the last.
  const std::string less = std::string(37, '9') + "8";
  EXPECT_GT(sign(compare(quotient(nines, less), quotient(nines, nines))), 0);
  // 99…98/99…99 against 99…97/99…98 (a/b < c/d iff ad < bc).
  const std::string lesser = std::string(37, '9') + "7";
  EXPECT_GT(sign(compare(quotient(less, nines), quotient(lesser, less))), 0);
  EXPECT_LT(sign(compare(quotient("-" + less, nines), quotient("-" + lesser, less))), 0);
  EXPECT_EQ(sign(compare(quotient(nines + "e-38", "1e38"), quotient(nines, "1e76"))), 0);
}

TEST(Quotients, AgreeWithWholeNumbersOnSmallOnes) {
  for (int a = -6; a <= 6; ++a) {
    for (int b = 1; b <= 6; ++b) {
      for (int c = -6; c <= 6; ++c) {
        for (int d = 1; d <= 6; ++d) {
          // The exponents cancel, so that the wide path gives the answer of the whole numbers.
          EXPECT_EQ(sign(compare(Quotient{{a, 40}, {b, 60}}, Quotient{{c, -20}, {d, 0}})), sign(a * d <=> c * b));
        }
      }
    }
  }
}

TEST(Rounding, EachModeOnEachSide) {
  struct Row {
    std::string_view value;
    // half_up, half_even, half_down, up, down, ceiling, floor
    std::array<std::string_view, 7> results;
  };
  const std::vector<Row> rows{
      {"2.4", {"2", "2", "2", "3", "2", "3", "2"}},
      {"2.5", {"3", "2", "2", "3", "2", "3", "2"}},
      {"2.6", {"3", "3", "3", "3", "2", "3", "2"}},
      {"3.5", {"4", "4", "3", "4", "3", "4", "3"}},
      {"-2.4", {"-2", "-2", "-2", "-3", "-2", "-2", "-3"}},
      {"-2.5", {"-3", "-2", "-2", "-3", "-2", "-2", "-3"}},
      {"-3.5", {"-4", "-4", "-3", "-4", "-3", "-3", "-4"}},
      {"0.5", {"1", "0", "0", "1", "0", "1", "0"}},
      {"-0.5", {"-1", "0", "0", "-1", "0", "0", "-1"}},
      {"3.0", {"3", "3", "3", "3", "3", "3", "3"}},
      {"0.49999999999999999999999999999999999999", {"0", "0", "0", "1", "0", "1", "0"}},
      {"1e-96", {"0", "0", "0", "1", "0", "1", "0"}},
      {"-1e-96", {"0", "0", "0", "-1", "0", "0", "-1"}},
  };
  constexpr std::array modes{Rounding::half_up, Rounding::half_even, Rounding::half_down, Rounding::up,
                             Rounding::down,    Rounding::ceiling,   Rounding::floor};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < modes.size(); ++i) {
      EXPECT_EQ(rounded(row.value, "1", 0, modes[i]), row.results[i]) << row.value << " mode " << i;
    }
  }
}

TEST(Rounding, GivesThePlacesAskedFor) {
  EXPECT_EQ(rounded("1", "3", 2, Rounding::half_up), "0.33");
  EXPECT_EQ(rounded("2", "3", 2, Rounding::half_up), "0.67");
  EXPECT_EQ(rounded("1", "8", 2, Rounding::half_even), "0.12");
  EXPECT_EQ(rounded("3", "8", 2, Rounding::half_even), "0.38");
  EXPECT_EQ(rounded("1200", "12", 2, Rounding::half_up), "100.00");
  EXPECT_EQ(rounded("0", "7", 3, Rounding::up), "0.000");
  EXPECT_EQ(rounded("-1", "-3", 30, Rounding::half_up), "0." + std::string(30, '3'));
  EXPECT_EQ(rounded("2.675", "1", 2, Rounding::half_up), "2.68");
  EXPECT_EQ(rounded("9.995", "1", 2, Rounding::half_up), "10.00");
  EXPECT_EQ(rounded("5", "1e1", 0, Rounding::half_even), "0");
}

TEST(Rounding, AtTheEndsOfTheWidth) {
  EXPECT_EQ(rounded(nines, "1", 0, Rounding::half_up), nines);
  EXPECT_EQ(rounded(nines, "1", 1, Rounding::half_up), "overflow");
  EXPECT_EQ(rounded(nines + "e-1", "1", 0, Rounding::half_up), "1" + std::string(37, '0'));
  EXPECT_EQ(
      rounded("99999999999999999999999999999999999998", "1.00000000000000000000000000000000000000", 0, Rounding::up),
      "99999999999999999999999999999999999998");
  EXPECT_EQ(rounded("1e75", "10000000000000000000000000000000000001", 0, Rounding::down),
            "99999999999999999999999999999999999990");
  EXPECT_EQ(rounded("1e76", "1e38", 0, Rounding::down), "overflow");
  EXPECT_EQ(rounded("1e75", "1e38", 0, Rounding::down), "1" + std::string(37, '0'));
  EXPECT_EQ(rounded("1e96", "1e-96", 30, Rounding::down), "overflow");
  EXPECT_EQ(rounded("1e96", "1e96", 30, Rounding::down), "1." + std::string(30, '0'));
  EXPECT_EQ(rounded("1e-96", "1e96", 30, Rounding::down), "0." + std::string(30, '0'));
  EXPECT_EQ(rounded("1e-96", "1e96", 30, Rounding::up), "0." + std::string(29, '0') + "1");
  EXPECT_EQ(rounded(nines + "e-96", nines + "e-96", 30, Rounding::half_even), "1." + std::string(30, '0'));
}

TEST(Rounding, TheHalfIsExactInWideArithmetic) {
  // n / (2 × 10^k) at the half, and one unit of the last of 38 digits to either side of it.
  EXPECT_EQ(rounded("0.50000000000000000000000000000000000000", "1", 0, Rounding::half_down), "0");
  EXPECT_EQ(rounded("0.50000000000000000000000000000000000001", "1", 0, Rounding::half_down), "1");
  EXPECT_EQ(rounded("49999999999999999999999999999999999999", nines, 0, Rounding::half_up), "0");
  EXPECT_EQ(rounded("50000000000000000000000000000000000000", nines, 0, Rounding::half_down), "1");
  EXPECT_EQ(rounded("5", "100", 1, Rounding::half_up), "0.1");
  EXPECT_EQ(rounded("5", "101", 1, Rounding::half_up), "0.0");
}

}  // namespace
}  // namespace mizan::engine
