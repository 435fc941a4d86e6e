#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "engine/model/date.hpp"
#include "engine/model/decimal.hpp"
#include "engine/model/duration.hpp"
#include "engine/model/money.hpp"

namespace mizan::engine {

/// What is known about a fact.
enum class Presence : unsigned char {
  unknown,  ///< missing, null or unreadable
  none,     ///< known to be absent
  known,
};

/// A member of an enumeration; which enumeration is told by the type beside it.
struct MemberIndex {
  std::uint16_t index = 0;
  friend auto operator<=>(const MemberIndex&, const MemberIndex&) = default;
};

/// A known value. Integers are decimals with exponent 0; a percent is its number of hundredths ("30" is 0.30); texts
/// and occupation codes are views into what owns the value (facts or program).
using Value = std::variant<std::monostate, bool, Decimal, Money, Date, Moment, Duration, MemberIndex, std::string_view>;

}  // namespace mizan::engine
