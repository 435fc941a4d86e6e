#pragma once

#include <string>

#include "dsl/syntax.hpp"

/// Syntax trees as one line of text, so that a test can say what a parser is to read.
///
///     (rule fees (cites ma.art1 ilo.c181) (on offer) (forbid (any c charges (where (> c.amount 5~EUR)))) (effect
///     block))
///
/// A parenthesis of the author's is `[…]`, a number with its unit `5~EUR`; what is not there is left out.
namespace mizan::test {

[[nodiscard]] std::string dump(const dsl::syntax::Expr& expression);
[[nodiscard]] std::string dump(const dsl::syntax::Literal& literal);
[[nodiscard]] std::string dump(const dsl::syntax::Declaration& declaration);
/// The head on one line, each declaration on one more.
[[nodiscard]] std::string dump(const dsl::syntax::File& file);

}  // namespace mizan::test
