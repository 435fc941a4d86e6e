#pragma once

#include <string_view>

#include "adapters/json/dossier_form.hpp"
#include "adapters/json/strict_json.hpp"
#include "adapters/json/unread.hpp"
#include "engine/model/facts.hpp"

namespace mizan::json {

/// What is at hand while a dossier is read.
struct Reading {
  const DossierForm& form;
  StrictJson& json;
  engine::Facts& facts;
  UnreadList& unread;
};

enum class LeafState : unsigned char { unknown, none, known, unread };

/// One value of the dossier, read.
struct Leaf {
  LeafState state = LeafState::unknown;
  engine::Value value;
};

/// Reads the value that begins at the current token as the field declares it, to its last token. What cannot be read is
/// told to `unread`. After a failure of the text itself the result means nothing.
[[nodiscard]] Leaf read_leaf(Reading& reading, const engine::Field& field);

/// Skips the value at hand and tells that the field takes something else.
void refuse_type(Reading& reading, const engine::Translated& expected);
/// Skips the value of the key at hand, which names nothing here.
void refuse_key(Reading& reading, std::string_view key, const std::vector<std::string_view>& names);
[[nodiscard]] bool is_none_word(const StrictJson& json);

}  // namespace mizan::json
