// The test cases of the General Decimal Arithmetic specification. They state a copyright and no licence, so that they
// are not part of this repository: they are read from $MIZAN_SHARED/vectors/decimal, or from ../shared beside the
// repository.
//
// That arithmetic rounds every result to the precision of a context, and ours never rounds unless an author asks. A
// case whose result is exact must come out as it is, value and exponent. One whose result is inexact is computed
// exactly and then rounded by `round` where the case says its last digit stands, which must give the same digits.

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "engine/model/decimal.hpp"
#include "tests/vectors/decimal_testcase.hpp"
#include "tests/vectors/vector_files.hpp"

namespace mizan::vectors {
namespace {

using engine::Decimal;
using engine::Quotient;
using engine::Rounding;

// What became of a case: it ran (and `wrong` says what was wrong, if anything), or it was skipped for a reason.
struct Ran {
  std::string wrong;
};
struct Skipped {
  std::string reason;
};
using Outcome = std::variant<Ran, Skipped>;

constexpr auto special_value = "NaN, infinity or #: not numbers of ours";
constexpr auto operand_beyond_width = "an operand beyond 38 digits or exponent 96";
constexpr auto result_beyond_width = "the result, exact, beyond 38 digits or exponent 96";
constexpr auto no_such_rounding = "a rounding mode that we do not have";
constexpr auto no_such_operation = "an operation that we do not have";
constexpr auto context_overflow = "refused for the limits of a context (overflow, precision)";

struct Number {
  Decimal value;
  bool form_kept = false;  // Whether the exponent is the one written.
};

std::int64_t exponent_written(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, e);
  const std::size_t point = mantissa.find('.');
  const auto places = point == std::string_view::npos ? 0 : static_cast<std::int64_t>(mantissa.size() - point - 1);
  return (e == std::string_view::npos ? 0 : std::atoll(std::string(text.substr(e + 1)).c_str())) - places;
}

std::optional<Number> number_of(const std::string& text) {
  const auto ours = in_our_form(text);
  if (!ours) return std::nullopt;
  const auto value = engine::parse_decimal(*ours);
  if (!value) return std::nullopt;
  return Number{*value, value->exponent == exponent_written(*ours)};
}

Outcome ran_if(bool right, const std::string& wrong) { return Ran{right ? "" : wrong}; }

// `value` rounded to a multiple of 10^exponent: beyond the places that `round` takes, the exponent moves to one of the
// operands first.
std::optional<Decimal> round_at(Quotient value, std::int32_t exponent, Rounding rounding) {
  int places = -exponent;
  if (places < 0 || places > 30) {
    places = 0;
    const std::int32_t numerator_exponent = value.numerator.exponent - exponent;
    const std::int32_t denominator_exponent = value.denominator.exponent + exponent;
    if (numerator_exponent >= Decimal::exponent_min && numerator_exponent <= Decimal::exponent_max) {
      value.numerator.exponent = numerator_exponent;
    } else if (denominator_exponent >= Decimal::exponent_min && denominator_exponent <= Decimal::exponent_max) {
      value.denominator.exponent = denominator_exponent;
    } else {
      return std::nullopt;
    }
  }
  const auto result = engine::round(value, places, rounding);
  if (!result) return std::nullopt;
  return Decimal{result->coefficient, exponent};
}

bool same_digits(const Decimal& left, const Decimal& right) {
  return left.coefficient == right.coefficient && left.exponent == right.exponent;
}

Outcome check_rounded(const DecimalTestcase& testcase, const Quotient& value) {
  const auto rounding = rounding_named(testcase.context.rounding);
  if (!rounding) return Skipped{no_such_rounding};
  const auto expected = number_of(testcase.result);
  if (!expected || !expected->form_kept) return Skipped{result_beyond_width};
  const auto result = round_at(value, expected->value.exponent, *rounding);
  if (!result) return Skipped{result_beyond_width};
  if (!same_digits(*result, expected->value)) return Ran{"rounded to " + to_string(*result)};
  const bool exact = compare(value, Quotient{expected->value}) == 0;
  return ran_if(exact != testcase.has("inexact"), "exactness differs");
}

// The result of one of our exact operations.
Outcome check_exact(const DecimalTestcase& testcase, const std::expected<Decimal, engine::Fault>& result,
                    bool form_matters) {
  if (testcase.has("inexact")) {
    if (!result) return Skipped{result_beyond_width};
    return check_rounded(testcase, Quotient{*result});
  }
  const auto expected = number_of(testcase.result);
  if (!expected) return Skipped{result_beyond_width};
  if (!result) return Ran{"a fault, though the result fits"};
  if (*result != expected->value) return Ran{to_string(*result)};
  // A context that cuts or pads zeros says so; then, and where the width did the same, the value alone counts.
  form_matters = form_matters && expected->form_kept && !testcase.has("rounded") && !testcase.has("clamped");
  return ran_if(!form_matters || result->exponent == expected->value.exponent, "another exponent");
}

Outcome check_division(const DecimalTestcase& testcase, const Decimal& left, const Decimal& right) {
  const auto quotient = divide(left, right);
  if (is_zero(right)) {
    return ran_if(!quotient && quotient.error() == engine::Fault::division_by_zero, "no fault");
  }
  if (!quotient) return Ran{"a fault"};
  if (is_special(testcase.result)) return Skipped{context_overflow};

  if (testcase.operation == "divide") return check_rounded(testcase, *quotient);
  const auto whole = round(*quotient, 0, Rounding::down);
  if (!whole) return Skipped{result_beyond_width};
  if (testcase.operation == "divideint") return check_exact(testcase, *whole, false);
  const auto product = multiply(*whole, right);
  if (!product) return Skipped{result_beyond_width};
  return check_exact(testcase, subtract(left, *product), false);
}

Outcome check_quantize(const DecimalTestcase& testcase, const Decimal& value, const Number& pattern) {
  if (is_special(testcase.result)) return Skipped{context_overflow};
  if (!pattern.form_kept) return Skipped{operand_beyond_width};
  const auto rounding = rounding_named(testcase.context.rounding);
  if (!rounding) return Skipped{no_such_rounding};
  const auto expected = number_of(testcase.result);
  const auto result = round_at(Quotient{value}, pattern.value.exponent, *rounding);
  if (!expected || !result) return Skipped{result_beyond_width};
  return ran_if(same_digits(*result, expected->value), to_string(*result));
}

Outcome check_integral(const DecimalTestcase& testcase, const Decimal& value) {
  const auto rounding = rounding_named(testcase.context.rounding);
  if (!rounding) return Skipped{no_such_rounding};
  const auto result = round(Quotient{value}, 0, *rounding);
  const auto expected = number_of(testcase.result);
  if (!expected || !result) return Skipped{result_beyond_width};
  return ran_if(*result == expected->value, to_string(*result));
}

// Text to a number and back. Ours is always plain, theirs has an exponent when the number is far from the point.
Outcome check_text(const DecimalTestcase& testcase) {
  const std::string& text = testcase.operands.front();
  if (is_special(text)) return ran_if(!engine::has_decimal_form(text), "read as a number");
  const auto ours = in_our_form(text);
  if (testcase.has("conversion_syntax")) return ran_if(!engine::has_decimal_form(text) && !ours, "read as a number");
  if (!ours) return Ran{"not understood by the test"};
  if (*ours != text && engine::has_decimal_form(text)) return Ran{"a form that we do not read was read"};
  const auto value = number_of(text);
  if (!value) return Skipped{operand_beyond_width};
  if (is_special(testcase.result)) return Skipped{context_overflow};

  // An engineering exponent is a multiple of three, whatever was written.
  const bool form_matters = value->form_kept && testcase.operation != "toeng";
  const Outcome read = check_exact(testcase, value->value, form_matters);
  const auto* ran = std::get_if<Ran>(&read);
  if (ran == nullptr || !ran->wrong.empty()) return read;
  const std::string written = to_string(value->value);
  if (engine::parse_decimal(written) != value->value) return Ran{"read back otherwise: " + written};
  const bool plain = testcase.result.find('E') == std::string::npos;
  const bool negative_zero = is_zero(value->value) && testcase.result.starts_with('-');
  if (!plain || negative_zero || testcase.has("rounded")) return Ran{};
  return ran_if(written == testcase.result, "written as " + written);
}

Outcome check(const DecimalTestcase& testcase) {
  const std::string& operation = testcase.operation;
  if (operation == "tosci" || operation == "toeng" || operation == "apply") return check_text(testcase);
  if (operation == "power") return Skipped{no_such_operation};

  std::vector<Number> numbers;
  for (const std::string& operand : testcase.operands) {
    if (is_special(operand)) return Skipped{special_value};
    const auto number = number_of(operand);
    if (!number) return Skipped{operand_beyond_width};
    numbers.push_back(*number);
  }
  const bool two = numbers.size() == 2;
  const Decimal& left = numbers.front().value;
  const Decimal& right = numbers.back().value;
  const bool form_matters = numbers.front().form_kept && numbers.back().form_kept;

  if (two && (operation == "divide" || operation == "divideint" || operation == "remainder")) {
    return check_division(testcase, left, right);
  }
  if (two && operation == "quantize") return check_quantize(testcase, left, numbers.back());
  if (is_special(testcase.result)) return Skipped{context_overflow};
  if (two && operation == "add") return check_exact(testcase, add(left, right), form_matters);
  if (two && operation == "subtract") return check_exact(testcase, subtract(left, right), form_matters);
  if (two && operation == "multiply") return check_exact(testcase, multiply(left, right), form_matters);
  if (two && operation == "compare") {
    const int order = (left > right) - (left < right);
    const bool same = compare(Quotient{left}, Quotient{right}) == (left <=> right);
    return ran_if(same && std::to_string(order) == testcase.result, std::to_string(order));
  }
  if (!two && operation == "plus") return check_exact(testcase, add(Decimal{0, left.exponent}, left), form_matters);
  if (!two && operation == "minus") return check_exact(testcase, negate(left), form_matters);
  if (!two && operation == "abs") return check_exact(testcase, sign(left) < 0 ? negate(left) : left, form_matters);
  if (!two && operation == "tointegral") return check_integral(testcase, left);
  return Ran{"an operation unknown to this test"};
}

// How many cases run is held fast, so that none can slip into the skipped ones unseen.
struct Suite {
  const char* name;
  int ran;
};

void PrintTo(const Suite& suite, std::ostream* out) { *out << suite.name; }

std::filesystem::path suites_folder() {
  const char* shared = std::getenv("MIZAN_SHARED");
  const std::filesystem::path base = shared != nullptr && *shared != '\0'
                                         ? std::filesystem::path(shared)
                                         : std::filesystem::path(MIZAN_SOURCE_DIR).parent_path() / "shared";
  return base / "vectors" / "decimal";
}

class DecimalVectors : public testing::TestWithParam<Suite> {};

TEST_P(DecimalVectors, AgreeWithOurs) {
  const std::filesystem::path path = suites_folder() / (std::string(GetParam().name) + ".dectest");
  const auto text = read_file(path);
  if (!text) {
    std::printf("\n!!! NOT RUN: no decimal test cases at %s (set MIZAN_SHARED)\n\n", path.c_str());
    const char* ci = std::getenv("CI");
    if (ci != nullptr && *ci != '\0') FAIL() << "the decimal test cases must be there in CI";
    return;
  }
  int ran = 0;
  std::map<std::string, int> skipped;
  for (const DecimalTestcase& testcase : read_decimal_testcases(*text)) {
    const Outcome outcome = check(testcase);
    if (const auto* skip = std::get_if<Skipped>(&outcome)) {
      ++skipped[skip->reason];
      continue;
    }
    ++ran;
    const std::string& wrong = std::get<Ran>(outcome).wrong;
    EXPECT_EQ(wrong, "") << testcase.id << ' ' << testcase.operation << " expects " << testcase.result;
  }
  int skipped_total = 0;
  for (const auto& [reason, count] : skipped) skipped_total += count;
  std::printf("%s: %d cases ran, %d were skipped\n", GetParam().name, ran, skipped_total);
  for (const auto& [reason, count] : skipped) std::printf("  %5d  %s\n", count, reason.c_str());
  EXPECT_EQ(ran, GetParam().ran);
}

INSTANTIATE_TEST_SUITE_P(Suites, DecimalVectors,
                         testing::Values(Suite{"abs", 57}, Suite{"add", 1547}, Suite{"base", 899},
                                         Suite{"compare", 500}, Suite{"divide", 450}, Suite{"divideint", 250},
                                         Suite{"minus", 78}, Suite{"multiply", 201}, Suite{"plus", 82},
                                         Suite{"quantize", 484}, Suite{"remainder", 391}, Suite{"rounding", 734},
                                         Suite{"subtract", 544}, Suite{"tointegral", 147}),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace mizan::vectors
