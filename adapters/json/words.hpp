#pragma once

#include "adapters/json/strict_json.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::json {

/// What a field takes, in words: "a date (YYYY-MM-DD)".
[[nodiscard]] engine::Translated expected_words(const engine::Field& field, bool element = false);
/// What stands in the text, in words: "an object".
[[nodiscard]] engine::Translated found_words(Token token);
/// The same in every language: a number, a name.
[[nodiscard]] engine::Translated same_words(const std::string& text);

}  // namespace mizan::json
