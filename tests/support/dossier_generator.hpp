#pragma once

#include <string>
#include <vector>

#include "engine/model/date.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/layout.hpp"
#include "tests/support/generated_values.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

/// What a dossier says at one place: of a leaf its value; of a record its fields in order; of a list its elements, each
/// with its fields in order, or its one leaf. A tree, so that a dossier can be copied, changed and shrunk.
struct Given {
  engine::Presence presence = engine::Presence::unknown;
  GeneratedValue value;
  std::vector<Given> parts;
};

struct Dossier {
  std::vector<Given> roots;   ///< by root
  std::vector<bool> present;  ///< by root
  bool unread = false;
  engine::Date as_of;
  bool date_from_dossier_alone = false;
};

[[nodiscard]] Dossier random_dossier(Random& random, const engine::Vocabulary& vocabulary,
                                     const engine::Layout& layout);

/// The dossier as facts, which belong to `layout`; `dossier` is not needed any more.
[[nodiscard]] engine::Facts make_facts(const engine::Layout& layout, const Dossier& dossier);

/// One line for each thing the dossier says.
[[nodiscard]] std::string describe(const engine::Layout& layout, const engine::Vocabulary& vocabulary,
                                   const Dossier& dossier);

}  // namespace mizan::testing
