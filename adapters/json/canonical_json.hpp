#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/json/strict_json.hpp"

namespace mizan::json {

/// How a number is spelled: its canonical text, or nothing where it has none.
using NumberSpelling = std::optional<std::string> (*)(std::string_view number);

/// Integers of at most 15 digits, without sign zero, fraction or exponent: the numbers of record JSON.
[[nodiscard]] std::optional<std::string> record_number(std::string_view number);

/// The canonical form of a JSON text: names sorted by UTF-16 code unit, no white space, the shortest escapes (RFC
/// 8785).
///
/// RFC 8785 spells numbers through binary floating point, which this product does not have: the caller says how. With
/// `record_number` the result is record JSON or an error. Time: n log n, and copying once per level of nesting.
[[nodiscard]] std::expected<std::string, DoorError> canonical_json(std::string_view text, const Profile& profile,
                                                                   NumberSpelling spelling, JsonSpace& space);

/// Whether a record that was stored has the very bytes that we would write: names `[a-z][a-z0-9_]*`, integers,
/// canonical form. A record that has not is corrupt.
[[nodiscard]] std::expected<void, DoorError> check_record(std::string_view text, JsonSpace& space);

/// Whether one name comes before another by UTF-16 code unit. Both are UTF-8.
[[nodiscard]] bool precedes_utf16(std::string_view left, std::string_view right);

}  // namespace mizan::json
