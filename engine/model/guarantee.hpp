#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/layout.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

/// What the rules together promise of every dossier. Kept in the program for whoever tests or proves it; a decision
/// does not depend on it.
struct Guarantee {
  enum class Kind : unsigned char {
    verdict,      ///< where the condition is known to hold, the verdict is one of some
    monotone,     ///< making one of some fields worse for the worker never makes the verdict better
    independent,  ///< no change of some fields changes what a rule comes to, but for some rules
  };
  std::string name;  ///< pack and name
  Translated title;
  Kind kind = Kind::verdict;
  std::uint32_t condition = absent_id;  ///< a truth over the whole dossier; absent: of every dossier
  std::vector<Verdict> verdicts;        ///< gravest last
  std::vector<SlotId> slots;            ///< leaves outside lists, in order
  std::vector<std::string> through;     ///< rules, by full name
};

}  // namespace mizan::engine
