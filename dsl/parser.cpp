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
#include "dsl/surface.hpp"

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
                .help = in_surface("write `edition " + std::string(edition_known) + "`", file.surface)});
}

}  // namespace

syntax::File parse(const Sources& sources, std::uint32_t source, Diagnostics& diagnostics) {
  assert(source < sources.size());
  Reporter reporter(diagnostics);
  // A span counts in 32 bits; the lexer refuses a file long before that matters.
  const std::size_t size = std::min(sources[source].text.size(), limits::file_bytes_max + 1);
  const Surface surface = surface_of(std::string_view(sources[source].text).substr(0, size));
  const Tokens tokens = lex(sources, {source, 0, static_cast<std::uint32_t>(size)}, surface, reporter);

  syntax::File file;
  file.surface = surface;
  if (tokens.usable && !reporter.full()) {
    ParseState state(sources[source], source, surface, tokens, reporter);
    file = grammar::read_file(state, tokens);
    file.surface = surface;
    file.words = state.words();
    check_edition(file, reporter);
  }
  file.source = source;
  return file;
}

std::optional<syntax::Expr> parse_expression(const Sources& sources, Span span, Surface surface,
                                             Diagnostics& diagnostics, syntax::Words* words) {
  assert(span.source < sources.size() && span.begin <= span.end && span.end <= sources[span.source].text.size());
  Reporter reporter(diagnostics);
  const std::size_t before = diagnostics.size();
  const Tokens tokens = lex(sources, span, surface, reporter);
  if (!tokens.usable || reporter.full()) return std::nullopt;
  ParseState state(sources[span.source], span.source, surface, tokens, reporter);
  auto expression = grammar::read_expression(state, tokens);
  if (diagnostics.size() != before) return std::nullopt;
  if (words != nullptr) {
    const syntax::Words found = state.words();
    words->insert(words->end(), found.begin(), found.end());
  }
  return expression;
}

}  // namespace mizan::dsl
