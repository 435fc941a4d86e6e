#pragma once

#include "engine/runtime/match_text.hpp"

namespace mizan::engine {

/// From what was found in a text (`workspace.found`, with `words`, `clauses` and `sentences`) to what it says: takes
/// away the signals that are denied or lie in a safe context, adds the exceptives that follow a denial, and makes one
/// of those that overlap. Writes `mentions` in their order. Linear in what was found, but for sorting it.
void resolve_mentions(const Lexicons& lexicons, MatchWorkspace& workspace, std::vector<Mention>& mentions);

}  // namespace mizan::engine
