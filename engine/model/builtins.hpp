#pragma once

#include <array>
#include <span>
#include <string_view>

#include "engine/model/decimal.hpp"
#include "engine/model/operation.hpp"

/// The functions of the language, declared once: how they are called in either surface, what they take and give, what
/// they mean, and an example. The compiler reads its checks, its suggestions and its words from here, the reference
/// manual its table, and a test evaluates every example.
///
/// A further function is a row here, two enumerators (`Op`, and `dsl::Keyword` in the order of the rows) and its
/// computation in the runtime and in the reference evaluator.
namespace mizan::engine {

/// What stands in one place of a call.
enum class BuiltinParameter : unsigned char {
  number_or_money,  ///< a value, also an exact quotient
  date,             ///< a value
  places,           ///< a number of decimal places that is written out, 0 to `places_max`
  rounding,         ///< the name of a way of rounding
};

inline constexpr int places_max = 30;

enum class BuiltinResult : unsigned char {
  decimal_or_money,  ///< money where the first argument is
  integer,
};

struct Builtin {
  Op op{};
  std::string_view english;
  std::string_view french;
  std::span<const BuiltinParameter> parameters;
  BuiltinResult result{};
  std::string_view usage;    ///< a call, for whoever has the number of arguments wrong
  std::string_view meaning;  ///< English, without a final stop
  std::string_view example;  ///< a condition that is true
};

namespace builtin_parameters {
inline constexpr std::array round{BuiltinParameter::number_or_money, BuiltinParameter::places,
                                  BuiltinParameter::rounding};
inline constexpr std::array completed_years{BuiltinParameter::date, BuiltinParameter::date};
}  // namespace builtin_parameters

inline constexpr std::array builtins{
    Builtin{.op = Op::round,
            .english = "round",
            .french = "arrondir",
            .parameters = builtin_parameters::round,
            .result = BuiltinResult::decimal_or_money,
            .usage = "round(amount, 2, half_up)",
            .meaning = "the number, the amount or the quotient, to so many places",
            .example = "round(10 / 4, 0, half_even) is 2"},
    Builtin{.op = Op::completed_years,
            .english = "completed_years",
            .french = "années_révolues",
            .parameters = builtin_parameters::completed_years,
            .result = BuiltinResult::integer,
            .usage = "completed_years(from, to)",
            .meaning = "whole years between two dates, as an age is counted",
            .example = "completed_years(2008-02-29, 2026-02-28) is 17"},
};

/// A way of rounding, as an author names it.
struct RoundingName {
  Rounding rounding{};
  std::string_view english;
  std::string_view french;
};
inline constexpr std::array rounding_names{
    RoundingName{Rounding::half_up, "half_up", "demi_supérieur"},
    RoundingName{Rounding::half_even, "half_even", "demi_pair"},
    RoundingName{Rounding::half_down, "half_down", "demi_inférieur"},
    RoundingName{Rounding::up, "up", "supérieur"},
    RoundingName{Rounding::down, "down", "inférieur"},
    RoundingName{Rounding::ceiling, "ceiling", "plafond"},
    RoundingName{Rounding::floor, "floor", "plancher"},
};

}  // namespace mizan::engine
