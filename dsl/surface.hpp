#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "dsl/keywords.hpp"

/// In which words a text is written, and which were meant where they are the wrong ones. Pure functions.
namespace mizan::dsl {

/// The surface that the first word of a file says: French for `édition`, however its accent is encoded, else English.
[[nodiscard]] Surface surface_of(std::string_view file);

[[nodiscard]] std::string_view name_of(Surface surface);  ///< "French"

/// Where the word that begins at `offset` ends, were it written in letters that the keywords of some surface have:
/// Latin letters with their accents, also those that stand behind their letter, and the apostrophe of `aujourd'hui`.
[[nodiscard]] std::size_t end_of_accented_word(std::string_view text, std::size_t offset);

/// With each accent that stands behind its letter (NFD) joined to it (NFC), for the letters that keywords have, and
/// with straight apostrophes.
[[nodiscard]] std::string composed(std::string_view word);

/// The word of the surface that differs from this one in its accents alone, or empty.
[[nodiscard]] std::string_view with_accents(std::string_view word, Surface surface);

/// What to tell the author of a word that is none of the surface: that the file is written in the other one, or that
/// accents are missing. Empty where neither is so. "this file is written in French: `exige`"
[[nodiscard]] std::string surface_hint(std::string_view word, Surface surface);

/// The same where only some keywords may stand, so that it is one of those which was meant.
[[nodiscard]] std::string surface_hint(std::string_view word, Surface surface, std::span<const Keyword> keywords);

/// A phrase about the language, whose words of English rule text in backticks are put in the words of the surface:
/// "write `is stated`". For phrases of ours only, never with a part that an author wrote.
[[nodiscard]] std::string in_surface(std::string_view phrase, Surface surface);

}  // namespace mizan::dsl
