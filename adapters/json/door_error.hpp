#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/model/vocabulary.hpp"

namespace mizan::json {

/// Why a text is not let in. The numbers are stable and never reused.
enum class DoorCode : unsigned char {
  body_too_large = 1,
  byte_order_mark,
  invalid_utf8,
  empty,
  raw_control,  ///< a control character inside a string, not escaped
  unclosed_string,
  unexpected,  ///< a token that cannot stand here
  ends_early,
  bad_number,
  bad_escape,
  lone_surrogate,
  noncharacter,
  forbidden_control,
  direction_control,  ///< bidirectional control or tag character
  duplicate_name,
  too_deep,
  too_many_values,
  too_many_members,
  too_many_items,
  string_too_long,
  name_too_long,
  too_many_digits,
  exponent_out_of_range,
  trailing_content,
  not_an_object,  ///< the text is JSON, but a dossier is an object
  not_canonical,  ///< a record whose bytes are not those we would write
};

/// A text refused as a whole. The first fault in reading order; the same on every processor.
struct DoorError {
  std::string code;            ///< "J001" …
  std::string pointer;         ///< RFC 6901, of the value being read; empty for the whole text
  std::size_t offset = 0;      ///< in bytes
  engine::Translated message;  ///< one sentence
  friend bool operator==(const DoorError&, const DoorError&) = default;
};

/// `detail` fills the one gap of the sentence: the limit, or the name, or what was expected. It is shortened.
[[nodiscard]] DoorError door_error(DoorCode code, std::string pointer, std::size_t offset,
                                   std::string_view detail = {});

/// "J015".
[[nodiscard]] std::string code_text(DoorCode code);

/// At most `characters` code points of a text that comes from outside, with an ellipsis where something was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t characters = 60);

/// Appends `/key`, escaped as RFC 6901 wants it.
void append_pointer(std::string& pointer, std::string_view key);

}  // namespace mizan::json
