#include "dsl/parser.hpp"

#include <algorithm>
#include <cassert>
#include <string>
#include <string_view>
#include <utility>

#include "dsl/grammar.hpp"
#include "dsl/lexer.hpp"
#include "dsl/limits.hpp"
#include "dsl/parse_state.hpp"
#include "dsl/reporter.hpp"

namespace mizan::dsl {
namespace {

constexpr std::string_view edition_known = "2026";

void check_edition(const syntax::File& file, Reporter& reporter) {
  if (!file.edition || file.edition->value == edition_known) return;
  reporter.add({.code = "E0118",
                .span = file.edition->span,
                .message = "this release does not know edition " + file.edition->value,
                .label = {},
                .others = {},
                .help = "write `edition " + std::string(edition_known) + "`"});
}

}  // namespace

syntax::File parse(const Sources& sources, std::uint32_t source, Diagnostics& diagnostics) {
  assert(source < sources.size());
  Reporter reporter(diagnostics);
  // A span counts in 32 bits; the lexer refuses a file long before that matters.
  const std::size_t size = std::min(sources[source].text.size(), limits::file_bytes_max + 1);
  const Tokens tokens = lex(sources, {source, 0, static_cast<std::uint32_t>(size)}, reporter);

  syntax::File file;
  if (tokens.usable && !reporter.full()) {
    ParseState state(sources[source], source, tokens, reporter);
    file = grammar::read_file(state, tokens);
    check_edition(file, reporter);
  }
  file.source = source;
  return file;
}

std::optional<syntax::Expr> parse_expression(const Sources& sources, Span span, Diagnostics& diagnostics) {
  assert(span.source < sources.size() && span.begin <= span.end && span.end <= sources[span.source].text.size());
  Reporter reporter(diagnostics);
  const std::size_t before = diagnostics.size();
  const Tokens tokens = lex(sources, span, reporter);
  if (!tokens.usable || reporter.full()) return std::nullopt;
  ParseState state(sources[span.source], span.source, tokens, reporter);
  auto expression = grammar::read_expression(state, tokens);
  if (diagnostics.size() != before) return std::nullopt;
  return expression;
}

}  // namespace mizan::dsl
