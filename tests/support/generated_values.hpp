#pragma once

#include <string>

#include "engine/model/value.hpp"
#include "engine/model/vocabulary.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

/// The vocabulary of generated programs: two documents of which one extends the other, a part asked of the agency,
/// fields of the dossier; every type, records in records, lists of records, of scalars and of lists. Ranges, whom a
/// field is asked of and whether it may be none differ from seed to seed.
[[nodiscard]] engine::Vocabulary random_vocabulary(Random& random);

/// A value and, of a text or an occupation, its characters; then the value holds nothing.
struct GeneratedValue {
  engine::Value value;
  std::string text;
};
/// A value of the type, from a pool so small that values often meet.
[[nodiscard]] GeneratedValue random_value(Random& random, engine::Type type, const engine::Vocabulary& vocabulary);

}  // namespace mizan::testing
