#pragma once

#include "dsl/diagnostic.hpp"
#include "dsl/syntax.hpp"

namespace mizan::dsl {

/// Reads one rule file (`Sources[source]`). Never fails as a whole: declarations that cannot be read are left out and
/// reported, several per run. Nesting and size are bounded (`dsl/limits.hpp`), so hostile text costs linear time.
[[nodiscard]] syntax::File parse(const Sources& sources, std::uint32_t source, Diagnostics& diagnostics);

/// Reads one expression that stands inside a text, as `{charge.amount}` does: bytes `span` of the source, braces
/// excluded. Adds the words of the language in it to `words`.
[[nodiscard]] std::optional<syntax::Expr> parse_expression(const Sources& sources, Span span, Surface surface,
                                                           Diagnostics& diagnostics, syntax::Words* words = nullptr);

}  // namespace mizan::dsl
