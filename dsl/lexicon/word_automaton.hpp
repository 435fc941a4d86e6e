#pragma once

#include <map>

#include "dsl/lexicon/phrase.hpp"
#include "dsl/lexicon/spelling.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::dsl::lexicon {

/// The words of all phrases: numbers them as symbols, and makes the automaton that knows them in a text.
class WordAutomaton {
 public:
  /// The symbol of `word`; 0 for a number.
  [[nodiscard]] std::uint32_t symbol(const PhraseWord& word);
  [[nodiscard]] std::uint32_t symbol_count() const { return static_cast<std::uint32_t>(symbols_.size()) + 1; }

  /// Writes `byte_class`, `cells`, `word_sets` and `symbols`. False when the words need more states than `states_max`.
  [[nodiscard]] bool write(engine::Lexicons& lexicons) const;

  static constexpr std::size_t states_max = 200'000;

 private:
  std::map<PhraseWord, std::uint32_t> symbols_;
  SpellingAutomaton spellings_;
};

}  // namespace mizan::dsl::lexicon
