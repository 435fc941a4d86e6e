#pragma once

#include <string>
#include <string_view>

#include "dsl/reporter.hpp"
#include "dsl/source.hpp"
#include "dsl/token.hpp"

namespace mizan::dsl {

/// Cuts bytes `span` of its source into tokens, in one pass. `surface` is that of the file (`surface_of`).
///
/// What is wrong is reported and replaced by a token that a parser can go on with, except for three faults of the file
/// as a whole (too large, too many tokens, not UTF-8), which leave nothing to parse.
[[nodiscard]] Tokens lex(const Sources& sources, Span span, Surface surface, Reporter& reporter);

/// The value of a text token: what stands between the quotes with its escapes resolved. Wrong escapes stay as written.
[[nodiscard]] std::string text_value(std::string_view quoted);

}  // namespace mizan::dsl
