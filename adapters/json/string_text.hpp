#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/json/door_error.hpp"
#include "adapters/json/profile.hpp"

namespace mizan::json {

/// What a JSON string says.
struct StringText {
  std::string_view text{};  ///< into the raw bytes, or into the scratch where something was escaped
  const char* scratch_end = nullptr;
  const char* fault = nullptr;  ///< where, in the raw bytes; null when the string is good
  DoorCode code = DoorCode::bad_escape;
};

/// Reads the bytes between the quotes. They are well-formed UTF-8 without raw controls, and the string closes after
/// them
/// (`Structure` has seen to that). `scratch` has room for as many bytes as `raw` has.
[[nodiscard]] StringText read_string(std::string_view raw, char* scratch, bool plain_text);

/// Why this code point may not stand in a plain text, or nothing.
[[nodiscard]] bool refused_code_point(char32_t code_point, DoorCode& why);

}  // namespace mizan::json
