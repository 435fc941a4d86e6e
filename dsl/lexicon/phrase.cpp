#include "dsl/lexicon/phrase.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mizan::dsl::lexicon {
namespace {

Phrase word(std::string_view folded) {
  Phrase phrase;
  phrase.kind = Phrase::Kind::word;
  phrase.word.folded = folded;
  return phrase;
}

Phrase of(Phrase::Kind kind, std::vector<Phrase> parts) {
  return {.kind = kind, .word = {}, .gap = 0, .parts = std::move(parts)};
}

// Thousands may stand apart: "3 000 000" is three words and one number.
Phrase number() {
  Phrase digits;
  digits.kind = Phrase::Kind::word;
  digits.word.number = true;
  const Phrase more = of(Phrase::Kind::optional, {digits});
  return of(Phrase::Kind::sequence, {digits, more, more});
}

Phrase currency() {
  static constexpr std::array<std::string_view, 36> units{
      "$",    "dh",     "dhs",     "dirham", "dirhams", "mad",    "eur",    "euro",    "euros",
      "usd",  "dollar", "dollars", "gbp",    "pound",   "pounds", "livres", "riyal",   "riyals",
      "rial", "rials",  "ryal",    "ryals",  "sar",     "aed",    "qar",    "centime", "centimes",
      "cts",  "درهم",   "دراهم",   "درهما",  "ريال",    "اورو",   "يورو",   "دولار",   "سنتيم"};
  std::vector<Phrase> words;
  for (const std::string_view unit : units) words.push_back(word(unit));
  words.push_back(of(Phrase::Kind::sequence, {word("d"), word("lmlyoun")}));
  return of(Phrase::Kind::choice, std::move(words));
}

}  // namespace

std::uint32_t longest(const Phrase& phrase) {
  std::uint32_t sum = 0;
  std::uint32_t most = 0;
  for (const Phrase& part : phrase.parts) {
    const std::uint32_t length = longest(part);
    sum += length;
    most = std::max(most, length);
  }
  switch (phrase.kind) {
    case Phrase::Kind::word:
      return 1;
    case Phrase::Kind::gap:
      return phrase.gap;
    case Phrase::Kind::sequence:
      return sum;
    case Phrase::Kind::choice:
    case Phrase::Kind::optional:
      return most;
  }
  return sum;
}

Phrase any_amount() {
  return of(Phrase::Kind::choice,
            {of(Phrase::Kind::sequence, {number(), currency()}), of(Phrase::Kind::sequence, {currency(), number()})});
}

Phrase any_number() { return of(Phrase::Kind::choice, {number(), any_amount()}); }

}  // namespace mizan::dsl::lexicon
