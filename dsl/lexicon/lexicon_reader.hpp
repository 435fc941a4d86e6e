#pragma once

#include <cstdint>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/lexicon.hpp"
#include "dsl/lexicon/phrase.hpp"

namespace mizan::dsl::lexicon {

/// Reads one lexicon with the files it includes, appending its phrases to `phrases` with `number` as their lexicon, and
/// its mistakes to `diagnostics`.
void read_lexicon(const NamedLexicon& lexicon, std::uint32_t number, const Sources& sources,
                  std::vector<PhraseOfLexicon>& phrases, Diagnostics& diagnostics);

}  // namespace mizan::dsl::lexicon
