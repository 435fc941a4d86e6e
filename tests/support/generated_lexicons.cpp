#include "tests/support/generated_lexicons.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

#include "dsl/lexicon.hpp"

namespace mizan::testing {

namespace {

const std::array<std::vector<std::string_view>, 2> words{{{"fee", "visa"}, {"passport", "fee"}}};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

std::uint32_t code_points(std::string_view text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), begins));
}

engine::Lexicons compile() {
  dsl::Sources sources;
  std::vector<dsl::NamedLexicon> lexicons;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    std::string text;
    for (const std::string_view word : words[i]) text += "en: " + std::string(word) + "\n";
    lexicons.push_back({"generated_" + std::to_string(i), i});
    sources.push_back({"generated_" + std::to_string(i) + ".lex", text});
  }
  auto compiled = dsl::compile_lexicons(lexicons, sources);
  assert(compiled);
  return std::move(*compiled);
}

}  // namespace

const engine::Lexicons& generated_lexicons() {
  static const engine::Lexicons lexicons = compile();
  return lexicons;
}

std::vector<engine::EvidenceItem::TextSpan> find_naively(std::string_view text, std::uint32_t lexicon) {
  std::vector<engine::EvidenceItem::TextSpan> found;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string_view word = text.substr(begin, end - begin);
    if (std::find(words[lexicon].begin(), words[lexicon].end(), word) != words[lexicon].end()) {
      found.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                       code_points(text.substr(0, begin)), code_points(text.substr(0, end)), std::string(word)});
    }
    begin = std::max(end, begin + 1);
  }
  return found;
}

}  // namespace mizan::testing
