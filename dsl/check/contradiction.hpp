#pragma once

#include <optional>
#include <span>

#include "dsl/checked.hpp"
#include "engine/model/layout.hpp"

/// What cannot be together in any dossier: conditions on one fact that exclude each other.
namespace mizan::dsl::checking {

/// An expression that is taken to be true, or to be false.
struct Assumption {
  const checked::Expr* expr = nullptr;
  bool truth = true;
};

/// Two conditions that exclude each other. The second has no expression where the first is never so by itself, since
/// its field declares another range.
struct Conflict {
  Assumption first;
  Assumption second;
};

/// Why no dossier makes all assumptions come true (one of them is then false, or unknown with its fact), as far as
/// comparisons of single facts with constants, members and presence tell; nothing where one may. `document` is a root
/// that the rule is on; slots count from its block.
///
/// Takes every part of a conjunction together, and a choice (`or`) with what stands outside it; choices are not
/// combined with each other, so that the work stays linear in their number.
[[nodiscard]] std::optional<Conflict> conflict(std::span<const Assumption> assumptions, const engine::Layout& layout,
                                               std::uint16_t document);

}  // namespace mizan::dsl::checking
