#pragma once

#include <string>

#include "engine/model/decision.hpp"

namespace mizan::testing {

/// Every field of a decision as plain text, one to a line: two decisions are equal when their dumps are.
[[nodiscard]] std::string dump(const engine::Decision& decision);

}  // namespace mizan::testing
