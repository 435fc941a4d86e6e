#include "dsl/surface.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "dsl/utf8.hpp"

namespace mizan::dsl {
namespace {

constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_ascii_word(char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_'; }

// Letters of Latin-1 and Latin Extended-A, and the accents that stand behind a letter.
constexpr bool is_accented(std::uint32_t code_point) {
  const bool sign = code_point == U'×' || code_point == U'÷';
  return (code_point >= 0xC0 && code_point <= 0x17F && !sign) || (code_point >= 0x300 && code_point <= 0x36F);
}

/// The letters with accents that keywords have.
struct Accent {
  std::uint32_t letter;
  char base;
  std::uint32_t mark;
};
constexpr std::array accents = {
    Accent{U'à', 'a', 0x300}, Accent{U'â', 'a', 0x302}, Accent{U'ç', 'c', 0x327}, Accent{U'é', 'e', 0x301},
    Accent{U'è', 'e', 0x300}, Accent{U'ê', 'e', 0x302}, Accent{U'ë', 'e', 0x308}, Accent{U'î', 'i', 0x302},
    Accent{U'ï', 'i', 0x308}, Accent{U'ô', 'o', 0x302}, Accent{U'ù', 'u', 0x300}, Accent{U'û', 'u', 0x302},
};

const Accent* accent_of(std::uint32_t letter) {
  const auto* const found = std::ranges::find(accents, letter, &Accent::letter);
  return found == accents.end() ? nullptr : found;
}

std::string without_accents(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::CodePoint point = utf8::decode(word, at);
    if (const Accent* const accent = accent_of(point.value)) {
      plain += accent->base;
    } else if (!(point.value >= 0x300 && point.value <= 0x36F)) {
      plain += word.substr(at, point.bytes);
    }
    at += point.bytes;
  }
  return plain;
}

constexpr Surface other(Surface surface) { return surface == Surface::french ? Surface::english : Surface::french; }

}  // namespace

Surface surface_of(std::string_view file) {
  std::size_t at = file.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  while (at < file.size()) {
    if (file[at] == ' ' || file[at] == '\t' || file[at] == '\r' || file[at] == '\n') {
      ++at;
    } else if (file.substr(at).starts_with("//")) {
      at = std::min(file.find('\n', at), file.size());
    } else {
      break;
    }
  }
  const std::string word = composed(file.substr(at, end_of_accented_word(file, at) - at));
  return word == spelling(Keyword::edition, Surface::french) ? Surface::french : Surface::english;
}

std::string_view name_of(Surface surface) { return surface == Surface::french ? "French" : "English"; }

std::size_t end_of_accented_word(std::string_view text, std::size_t offset) {
  // Longer than any keyword is no keyword: the word of a hostile file is not read again and again.
  constexpr std::size_t bytes_max = 64;
  constexpr std::string_view curly = "\u2019";
  const std::size_t end = std::min(text.size(), offset + bytes_max);
  std::size_t at = offset;
  while (at < end) {
    if (is_ascii_word(text[at])) {
      ++at;
      continue;
    }
    const std::size_t apostrophe = text[at] == '\'' ? 1 : text.substr(at).starts_with(curly) ? curly.size() : 0;
    if (apostrophe > 0 && at > offset && at + apostrophe < end && is_ascii_letter(text[at + apostrophe])) {
      at += apostrophe;
      continue;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80) break;
    const utf8::CodePoint point = utf8::decode(text, at);
    if (!point.valid || !is_accented(point.value)) break;
    at += point.bytes;
  }
  return at;
}

std::string composed(std::string_view word) {
  std::string joined;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::CodePoint point = utf8::decode(word, at);
    const std::size_t next = at + point.bytes;
    const utf8::CodePoint mark = next < word.size() ? utf8::decode(word, next) : utf8::CodePoint{};
    const auto* const accent = std::ranges::find_if(accents, [&](const Accent& one) {
      return mark.valid && static_cast<unsigned char>(one.base) == point.value && one.mark == mark.value;
    });
    if (accent != accents.end()) {
      utf8::append(joined, accent->letter);
      at = next + mark.bytes;
    } else if (point.value == U'\u2019') {
      joined += '\'';
      at = next;
    } else {
      joined += word.substr(at, point.bytes);
      at = next;
    }
  }
  return joined;
}

std::string_view with_accents(std::string_view word, Surface surface) {
  if (word.size() < 2) return {};  // `a` is a name sooner than `à`
  const std::string plain = without_accents(word);
  for (int i = 1; i <= static_cast<int>(last_keyword); ++i) {
    const std::string_view spelled = spelling(static_cast<Keyword>(i), surface);
    if (spelled != word && spelled != plain && without_accents(spelled) == plain) return spelled;
  }
  return {};
}

std::string surface_hint(std::string_view word, Surface surface, std::span<const Keyword> keywords) {
  const std::string_view accented = with_accents(word, surface);
  const std::string_view foreign = with_accents(word, other(surface));
  for (const Keyword keyword : keywords) {
    const std::string_view meant = spelling(keyword, surface);
    if (meant == word) return {};
    if (meant == accented) return "with its accents: `" + std::string(meant) + "`";
    if (spelling(keyword, other(surface)) == word || spelling(keyword, other(surface)) == foreign) {
      return "this file is written in " + std::string(name_of(surface)) + ": `" + std::string(meant) + "`";
    }
  }
  return {};
}

std::string surface_hint(std::string_view word, Surface surface) {
  if (meanings(word, surface).front() != Keyword::none_of_them) return {};
  if (const std::string_view accented = with_accents(word, surface); !accented.empty()) {
    return "with its accents: `" + std::string(accented) + "`";
  }
  const Keyword foreign = meanings(word, other(surface)).front();
  if (foreign == Keyword::none_of_them) return {};
  return "this file is written in " + std::string(name_of(surface)) + ": `" + std::string(spelling(foreign, surface)) +
         "`";
}

std::string in_surface(std::string_view phrase, Surface surface) {
  std::string text;
  bool quoted = false;
  Keyword before = Keyword::none_of_them;
  for (std::size_t at = 0; at < phrase.size();) {
    if (phrase[at] == '`') quoted = !quoted;
    std::size_t end = at;
    while (end < phrase.size() && (is_ascii_word(phrase[end]) || static_cast<unsigned char>(phrase[end]) >= 0x80))
      ++end;
    if (end == at) {
      text += phrase[at++];
      continue;
    }
    const std::string_view word = phrase.substr(at, end - at);
    Keyword keyword = quoted ? meanings(word, Surface::english).front() : Keyword::none_of_them;
    if (keyword == Keyword::is && phrase.substr(end).starts_with(" not")) keyword = Keyword::is_of_not;
    if (keyword == Keyword::not_ && before == Keyword::is_of_not) keyword = Keyword::not_of_is;
    text += keyword == Keyword::none_of_them ? word : spelling(keyword, surface);
    before = keyword;
    at = end;
  }
  return text;
}

}  // namespace mizan::dsl
