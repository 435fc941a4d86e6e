#pragma once

namespace mizan::engine {

/// Why a computation on known values has no answer. A fault is held by the instance of the rule it occurred in, which
/// it leaves undetermined; it never stops an evaluation and never hides a violation found elsewhere (language, section
/// 4).
enum class Fault : unsigned char {
  overflow,           ///< more than 38 significant digits, or an exponent out of range
  division_by_zero,   ///< the divisor is known to be zero
  date_out_of_range,  ///< a date before 0001-01-01 or after 9999-12-31
  currencies_differ,  ///< two currencies met without a rate
  exceptions_clash,   ///< two exceptions apply, and one of them holds the rule to be met and the other does not
};

}  // namespace mizan::engine
