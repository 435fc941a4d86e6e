#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "dsl/diagnostic.hpp"
#include "dsl/lexicon/phrase.hpp"

namespace mizan::dsl::lexicon {

/// The languages of phrases. A set of one is known to the next by `falls_back`: `ary` may use the sets of `ar`.
struct Language {
  std::string_view tag;
  Spelling spelling;
  std::string_view falls_back;
};
[[nodiscard]] const Language* language(std::string_view tag);

/// Parts of phrases that have a name, by language and name: `fr let worker: (candidat*|salarié*)`.
using PhraseSets = std::map<std::pair<std::string, std::string>, Phrase>;

/// A place in a source, and what to tell of it.
struct PhraseText {
  std::string_view text;
  std::uint32_t source = 0;
  std::uint32_t offset = 0;  ///< of `text` in the source
};

/// Reads a phrase. Mistakes are appended to `diagnostics`, and there is no phrase then.
[[nodiscard]] std::optional<Phrase> parse_phrase(const PhraseText& text, const Language& language,
                                                 const PhraseSets& sets, Diagnostics& diagnostics);

}  // namespace mizan::dsl::lexicon
