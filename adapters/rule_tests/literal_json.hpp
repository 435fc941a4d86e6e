#pragma once

#include <string>

#include "dsl/syntax.hpp"

namespace mizan::adapters {

/// The dossier that a literal of a test stands for, as JSON text, so that a test goes through the same door as a
/// request: bare words become strings, `500 EUR` a sum, `15 days` a duration, `30 %` the string "30"; an unknown is
/// left out.
[[nodiscard]] std::string to_json(const dsl::syntax::Literal& literal);

}  // namespace mizan::adapters
