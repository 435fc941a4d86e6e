#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/decimal.hpp"

/// Reads the test cases of the General Decimal Arithmetic specification (`*.dectest`).
namespace mizan::vectors {

/// The part of a context that decides a result for us. Precision and the exponent limits do not: what they change shows
/// in the conditions of a case.
struct DecimalContext {
  std::string rounding;
};

struct DecimalTestcase {
  std::string id;
  std::string operation;  ///< in lower case
  std::vector<std::string> operands;
  std::string result;
  std::vector<std::string> conditions;  ///< in lower case
  DecimalContext context;

  [[nodiscard]] bool has(std::string_view condition) const;
};

[[nodiscard]] std::vector<DecimalTestcase> read_decimal_testcases(std::string_view text);

/// A number of the specification in the form that our language reads: without a plus sign, with digits on both sides of
/// the point. Empty for anything else, special values included.
[[nodiscard]] std::optional<std::string> in_our_form(std::string_view text);

/// NaN, sNaN, Infinity and the placeholder `#`, in any case and with any sign.
[[nodiscard]] bool is_special(std::string_view text);

/// Empty for a rounding that we do not have.
[[nodiscard]] std::optional<engine::Rounding> rounding_named(std::string_view name);

}  // namespace mizan::vectors
