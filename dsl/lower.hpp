#pragma once

#include "dsl/checked.hpp"
#include "engine/model/program.hpp"

namespace mizan::dsl {

/// Flattens a checked program for the evaluator: equal sub-expressions become one node, operands stand before their
/// users. The checked program must be free of errors.
[[nodiscard]] engine::Program lower(const checked::Program& checked);

}  // namespace mizan::dsl
