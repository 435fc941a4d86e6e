#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dsl/source.hpp"
#include "engine/model/lexicon.hpp"

/// A `.lex` file as it is read, before it is an automaton.
namespace mizan::dsl::lexicon {

/// Which spellings of a word of a phrase are accepted in a text.
enum class Spelling : unsigned char {
  exact,         ///< the folded word and no other
  latin,         ///< digits and signs that stand for letters ("fra1s")
  latin_darija,  ///< Moroccan Arabic in Latin script, which has no fixed spelling
  arabic,        ///< clitics before the word
};

struct PhraseWord {
  std::string folded;
  Spelling spelling = Spelling::exact;
  bool stem = false;    ///< any ending
  bool number = false;  ///< any number; the other fields mean nothing
  friend auto operator<=>(const PhraseWord&, const PhraseWord&) = default;
};

/// A phrase as a tree: a word; parts one after another; one of several parts; a part or nothing; words to skip.
struct Phrase {
  enum class Kind : unsigned char { word, sequence, choice, optional, gap };
  Kind kind = Kind::sequence;
  PhraseWord word;
  std::uint32_t gap = 0;
  std::vector<Phrase> parts;
};

struct PhraseOfLexicon {
  engine::PhraseEntry entry;
  Phrase phrase;
  Span span;
};

/// The most words a text can hold between the first and the last word of `phrase`, both counted.
[[nodiscard]] std::uint32_t longest(const Phrase& phrase);

/// A number, with or without a currency: what `#` stands for.
[[nodiscard]] Phrase any_number();
/// A number with a currency before or behind it.
[[nodiscard]] Phrase any_amount();

}  // namespace mizan::dsl::lexicon
