#include "dsl/message_words.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

#include "dsl/limits.hpp"
#include "dsl/message_pieces.hpp"
#include "dsl/parser.hpp"

namespace mizan::dsl {
namespace {

void add_words(const Sources& sources, const syntax::Text& text, Surface surface, Diagnostics& diagnostics,
               syntax::Words& words) {
  const Span quotes = text.span;
  const std::string_view file = sources[quotes.source].text;
  if (quotes.end > file.size() || quotes.begin + 2 > quotes.end) return;
  const auto first = quotes.begin + 1;
  for (const MessagePiece& piece : cut_message(file.substr(first, quotes.end - first - 1))) {
    if (piece.kind != MessagePiece::Kind::hole || diagnostics.size() > limits::diagnostics_max) continue;
    const Span hole{quotes.source, first + static_cast<std::uint32_t>(piece.begin),
                    first + static_cast<std::uint32_t>(piece.end)};
    (void)parse_expression(sources, hole, surface, diagnostics, &words);
  }
}

}  // namespace

syntax::Words message_words(const Sources& sources, const syntax::File& file) {
  syntax::Words words;
  Diagnostics ignored;
  for (const syntax::Declaration& declaration : file.declarations) {
    const auto* const rule = std::get_if<syntax::RuleDecl>(&declaration.value);
    if (rule == nullptr) continue;
    for (const auto* const texts : {&rule->says, &rule->remedy}) {
      for (const auto* const text : {&texts->fr, &texts->en, &texts->ar}) {
        if (*text) add_words(sources, **text, file.surface, ignored, words);
      }
    }
  }
  std::ranges::sort(words, {}, &syntax::Word::span);
  return words;
}

syntax::Words all_words(const Sources& sources, const syntax::File& file) {
  syntax::Words words = message_words(sources, file);
  words.insert(words.end(), file.words.begin(), file.words.end());
  std::ranges::sort(words, {}, &syntax::Word::span);
  return words;
}

}  // namespace mizan::dsl
