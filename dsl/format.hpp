#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>

#include "dsl/diagnostic.hpp"
#include "dsl/keywords.hpp"
#include "dsl/source.hpp"

namespace mizan::dsl {

/// A file of rules in its canonical layout, and in the words of `surface` if one is asked for. Comments and the
/// author's line breaks stay; what the file says does, too: the result has been read again and compared.
///
/// Errors: the diagnostics of a file that cannot be read, or E0122 where a name of the file would be taken for a word
/// of the other surface.
[[nodiscard]] std::expected<std::string, Diagnostics> format(const Sources& sources, std::uint32_t source,
                                                             std::optional<Surface> surface = std::nullopt);

}  // namespace mizan::dsl
