#pragma once

#include "engine/model/vocabulary.hpp"
#include "tests/support/generated_values.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

/// A value that the field takes, whatever vocabulary it is of: within its range, often at an end of it. Texts are among
/// those that lexicons of the shipped rules find something in, and others.
[[nodiscard]] GeneratedValue valid_value(Random& random, const engine::Field& field,
                                         const engine::Vocabulary& vocabulary);

}  // namespace mizan::testing
