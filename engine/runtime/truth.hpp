#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/model/decision.hpp"

namespace mizan::engine {

/// Kleene's three values, the third with the gravest reason for it (reference, section 5).
enum class Truth : std::uint8_t { no, yes, missing_fact, missing_reference, fault };

[[nodiscard]] constexpr bool unknown(Truth truth) { return truth >= Truth::missing_fact; }
[[nodiscard]] constexpr Truth truth_of(bool value) { return value ? Truth::yes : Truth::no; }
[[nodiscard]] constexpr Truth unknown_because(Reason reason) {
  return static_cast<Truth>(static_cast<std::uint8_t>(Truth::missing_fact) + static_cast<std::uint8_t>(reason));
}
/// Of an unknown.
[[nodiscard]] constexpr Reason reason_of(Truth truth) {
  return static_cast<Reason>(static_cast<std::uint8_t>(truth) - static_cast<std::uint8_t>(Truth::missing_fact));
}

[[nodiscard]] constexpr Truth operator!(Truth truth) {
  if (unknown(truth)) return truth;
  return truth == Truth::yes ? Truth::no : Truth::yes;
}
[[nodiscard]] constexpr Truth both(Truth left, Truth right) {
  if (left == Truth::no || right == Truth::no) return Truth::no;
  return std::max(left, right);  // yes, or the gravest unknown
}
[[nodiscard]] constexpr Truth either(Truth left, Truth right) { return !both(!left, !right); }

}  // namespace mizan::engine
