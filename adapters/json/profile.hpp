#pragma once

#include <cstddef>
#include <cstdint>

namespace mizan::json {

/// What a JSON text may be before anything looks at its meaning (decision record, section 2.2). The limits are data, so
/// that an edition can carry its own, and each is tested from both sides.
struct Profile {
  std::size_t body_bytes_max = 256 * 1024;
  std::uint32_t depth_max = 32;  ///< of arrays and objects; the outermost counts one
  std::uint32_t values_max = 20'000;
  std::uint32_t members_max = 512;           ///< of one object
  std::uint32_t items_max = 4'096;           ///< of one array
  std::size_t string_bytes_max = 64 * 1024;  ///< after unescaping
  std::size_t key_bytes_max = 128;           ///< after unescaping
  std::uint32_t digits_max = 34;             ///< of a number, before and after the point, the exponent not counted
  std::uint32_t exponent_max = 30;           ///< as written: -30 … 30
  /// Refuses C0 controls but tab and newline, noncharacters, bidirectional controls (U+202A–202E, U+2066–2069) and tag
  /// characters. U+0000 and lone surrogates are refused always.
  bool plain_text = true;
};

/// What a request may be.
inline constexpr Profile request_profile{};

/// What a text we wrote ourselves may be: a decision with its explanation is larger than the request, and quotes
/// nothing that the request profile did not let in. A step of reasoning is an object in a list, a fold has a step more
/// for each element, and a compiled program may hold expressions of 1,000 levels: four levels of JSON for each.
inline constexpr Profile record_profile{.body_bytes_max = 64 * 1024 * 1024,
                                        .depth_max = 4'096,
                                        .values_max = 4'000'000,
                                        .members_max = 65'536,
                                        .items_max = 1'000'000,
                                        .string_bytes_max = 1024 * 1024,
                                        .key_bytes_max = 1'024,
                                        .digits_max = 34,
                                        .exponent_max = 400,
                                        .plain_text = false};

}  // namespace mizan::json
