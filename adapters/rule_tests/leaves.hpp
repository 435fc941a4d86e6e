#pragma once

#include <string>
#include <vector>

#include "engine/model/date.hpp"
#include "engine/model/facts.hpp"

namespace mizan::adapters {

/// What is stated at one pointer.
struct Leaf {
  std::string pointer;
  std::string value;
  friend auto operator<=>(const Leaf&, const Leaf&) = default;
};
/// All that a dossier states, sorted by pointer: one leaf a fact (a sum is one), and one for each list that is stated
/// at all.
using Leaves = std::vector<Leaf>;

/// `as_of`, the date of the decision, stands for the dossier's own.
[[nodiscard]] Leaves leaves(const engine::Facts& facts, engine::Date as_of);

/// The pointers at which two dossiers differ, sorted; no more than `most`, after which it stops looking.
[[nodiscard]] std::vector<std::string> differences(const Leaves& left, const Leaves& right, std::size_t most);

}  // namespace mizan::adapters
