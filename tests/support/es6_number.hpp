#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mizan::test {

/// A double as ECMAScript writes it (RFC 8785, section 3.2.2.3). Here and not in the product, which has no binary
/// floating point: only the public vectors of RFC 8785 need it.
[[nodiscard]] std::string es6_text(double value);

/// The same for the text of a JSON number; nothing when it is beyond what a double holds.
[[nodiscard]] std::optional<std::string> es6_spelling(std::string_view number);

}  // namespace mizan::test
