#pragma once

#include <string>

#include "engine/model/vocabulary.hpp"

namespace mizan::json {

/// A JSON Schema (draft 2020-12) of the dossiers that a vocabulary lets in, in canonical form: one text for one
/// vocabulary. For editors and forms: titles are French, labels in three languages stand under `x-label`, whom a fact
/// is asked of under `x-asked-of`, its segment under `x-segment`. The reader is stricter where a schema cannot speak:
/// days that exist, ranges of numbers written as strings, a duration without its unit, pointers that name nothing,
/// duplicate names and the other limits of the door.
[[nodiscard]] std::string schema(const engine::Vocabulary& vocabulary);

}  // namespace mizan::json
