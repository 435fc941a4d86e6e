#include "dsl/format.hpp"

#include <algorithm>
#include <utility>

#include "dsl/format/items.hpp"
#include "dsl/format/layout.hpp"
#include "dsl/lexer.hpp"
#include "dsl/limits.hpp"
#include "dsl/message_words.hpp"
#include "dsl/parser.hpp"
#include "dsl/reporter.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl {
namespace {

/// A file as it was read, with the words in its texts.
struct Read {
  syntax::File file;
  Tokens tokens;
  syntax::Words words;
  Diagnostics diagnostics;
};

Read read(const Sources& sources, std::uint32_t source) {
  Read read;
  read.file = parse(sources, source, read.diagnostics);
  Diagnostics told;  // the parser's lexer has said the same
  Reporter reporter(told);
  const auto size = static_cast<std::uint32_t>(std::min(sources[source].text.size(), limits::file_bytes_max + 1));
  read.tokens = lex(sources, {source, 0, size}, read.file.surface, reporter);
  if (read.diagnostics.empty()) read.words = all_words(sources, read.file);
  return read;
}

/// French has one word for `month` and `months`, so that an author may have written either.
bool mean_the_same(const syntax::Word& left, const syntax::Word& right) {
  if (is_duration_unit(left.keyword) && is_duration_unit(right.keyword)) {
    return singular(left.keyword) == singular(right.keyword);
  }
  return left.keyword == right.keyword;
}

/// The index of the first token that was read otherwise than it was written, or how many there are. Where it could not
/// be read at all, of the one that was found wrong.
std::size_t first_difference(const formatting::Items& written, const Read& again, std::string_view text) {
  const auto& tokens = again.tokens.tokens;
  if (!again.diagnostics.empty()) {
    const auto at = std::ranges::lower_bound(tokens, again.diagnostics.front().span.begin, {}, &Token::begin);
    return static_cast<std::size_t>(at - tokens.begin());
  }
  std::size_t index = 0;
  auto word = again.file.words.begin();
  for (const formatting::Item& item : written) {
    if (item.is_comment()) continue;
    if (index + 1 >= tokens.size()) return index;
    const Token& token = tokens[index];
    while (word != again.file.words.end() && word->span.begin < token.begin) ++word;
    const bool is_word = word != again.file.words.end() && word->span.begin == token.begin;
    const syntax::Word found{.span = {}, .keyword = is_word ? word->keyword : Keyword::none_of_them};
    if (token.kind != item.kind || text.substr(token.begin, token.end - token.begin) != item.text ||
        !mean_the_same(found, {.span = {}, .keyword = item.word})) {
      return index;
    }
    ++index;
  }
  return index;
}

Diagnostics refusal(const Read& read, std::size_t index, Surface surface) {
  const Token& token = read.tokens.tokens[std::min(index, read.tokens.tokens.size() - 1)];
  const bool same = surface == read.file.surface;
  return {{.code = "E0122",
           .span = {read.file.source, token.begin, token.end},
           .message = "this cannot be written in " + std::string(name_of(surface)) + " without saying something else",
           .label = {},
           .others = {},
           .help = same ? "" : "a name here would be taken for a word of the language; give it another one"}};
}

}  // namespace

std::expected<std::string, Diagnostics> format(const Sources& sources, std::uint32_t source,
                                               std::optional<Surface> surface) {
  Read before = read(sources, source);
  if (!before.diagnostics.empty()) return std::unexpected(std::move(before.diagnostics));
  const Surface to = surface.value_or(before.file.surface);
  const formatting::Items written = formatting::items(sources, before.file, before.tokens, to);
  std::string text = formatting::layout(written);

  // Read again, so that a mistake of ours or a name that becomes a word costs nobody a law.
  const Sources result{{sources[source].name, text}};
  const Read after = read(result, 0);
  const std::size_t tokens = before.tokens.tokens.size() - 1;
  const std::size_t same = first_difference(written, after, text);
  const bool faithful = after.diagnostics.empty() && after.tokens.tokens.size() - 1 == tokens && same == tokens &&
                        after.tokens.descriptions == before.tokens.descriptions &&
                        std::ranges::equal(after.words, before.words, mean_the_same);
  if (!faithful) return std::unexpected(refusal(before, same, to));
  return text;
}

}  // namespace mizan::dsl
