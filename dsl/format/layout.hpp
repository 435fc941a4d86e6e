#pragma once

#include <string>

#include "dsl/format/items.hpp"

namespace mizan::dsl::formatting {

/// The canonical layout. The author's line breaks stay; all else follows from what stands in the lines:
///
/// - A block is indented by two columns from the line that opens it, the rest of something by two more, an `and` within
///   an `or` by two again. The languages of a text that begin a line stand below its first one, and so does what a
///   clause lists behind a comma, if its author put it there.
/// - One space between words and signs, none where nobody writes one. Parts of a block that share a line may have two.
/// - The labels of members stand in a column where their author has set one apart.
/// - One blank line at most, none at the edges of a block or of the file.
[[nodiscard]] std::string layout(const Items& items);

}  // namespace mizan::dsl::formatting
