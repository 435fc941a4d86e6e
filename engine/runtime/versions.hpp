#pragma once

#include <cstdint>

#include "engine/runtime/instance.hpp"
#include "engine/runtime/references.hpp"

namespace mizan::engine {

/// The versions of one rule: numbers [first, last) of the program's rules, which have one name, by date.
struct Versions {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// What a rule came to on one document, in the version that is in force on the day it is judged at.
struct RuleJudged {
  bool in_force = false;  ///< some version is
  RuleOnDocument result;
};

/// Judges a rule on the document at hand (`Evaluation::enter`). Where the date it is judged at is not known, all its
/// versions are judged: they must agree, else the date is what is missing (reference, section 6). Adds to `references`
/// what it looks at.
[[nodiscard]] RuleJudged judge_versions(Evaluation& evaluation, const Versions& versions, std::uint16_t root,
                                        Date today, References& references);

}  // namespace mizan::engine
