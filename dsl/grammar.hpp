#pragma once

#include <optional>

#include "dsl/parse_state.hpp"
#include "dsl/syntax.hpp"
#include "dsl/token.hpp"

/// The grammar of the rule language: `grammar.cpp` alone knows Boost.Spirit.
namespace mizan::dsl::grammar {

/// Reads a whole file. What cannot be read has been reported to the state's reporter and is left out.
[[nodiscard]] syntax::File read_file(ParseState& state, const Tokens& tokens);

/// Reads one expression and nothing more; empty when it has been reported as wrong.
[[nodiscard]] std::optional<syntax::Expr> read_expression(ParseState& state, const Tokens& tokens);

}  // namespace mizan::dsl::grammar
