#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/program.hpp"

namespace mizan::dsl {

/// Flattens a checked program for the evaluator: equal sub-expressions become one node, operands stand before their
/// users. The checked program must be free of errors.
[[nodiscard]] engine::Program lower(const checked::Program& checked);

/// A program and rules that may each stand in the place of one of its own. They share its nodes, so that what they have
/// in common with it is computed once for a document.
struct LoweredVariants {
  engine::Program program;
  std::vector<engine::Rule> variants;
};

/// Lowers a program, and besides `count` variants of its rules, which `variant` gives by number, one at a time.
[[nodiscard]] LoweredVariants lower_with_variants(const checked::Program& checked, std::size_t count,
                                                  const std::function<checked::Rule(std::size_t)>& variant);

}  // namespace mizan::dsl
