#pragma once

#include "dsl/source.hpp"
#include "dsl/syntax.hpp"

namespace mizan::dsl {

/// The words of the language within the texts of a file that have holes (`says`, `remedy` of rules), by place. A hole
/// that cannot be read has none; whoever checks the text says so.
[[nodiscard]] syntax::Words message_words(const Sources& sources, const syntax::File& file);

/// All the words of a file, in its texts too, by place.
[[nodiscard]] syntax::Words all_words(const Sources& sources, const syntax::File& file);

}  // namespace mizan::dsl
