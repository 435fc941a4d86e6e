#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "adapters/json/door_error.hpp"
#include "adapters/json/profile.hpp"
#include "engine/model/decimal.hpp"

namespace mizan::json {

/// What was found where a number should begin.
struct NumberText {
  std::string_view text;            ///< the longest JSON number, without what follows
  std::optional<DoorCode> refused;  ///< no number, too many digits, or an exponent out of range
  bool whole = true;                ///< neither a point nor an exponent
};

/// Scans a number at the beginning of `text`, in one pass.
[[nodiscard]] NumberText scan_number(std::string_view text, const Profile& profile);

/// The value of a text that `scan_number` has let in under the request profile. Exact: no binary fraction on the way.
[[nodiscard]] engine::Decimal decimal_of(const NumberText& number);

}  // namespace mizan::json
