#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dsl/lexicon/phrase.hpp"

namespace mizan::dsl::lexicon {

/// A nondeterministic automaton over the bytes of folded words, that accepts every spelling of every word put into it.
struct SpellingAutomaton {
  struct Move {
    std::uint8_t byte = 0;
    std::uint32_t target = 0;
  };
  struct State {
    std::vector<Move> moves;
    std::vector<std::uint32_t> silent;  ///< states reached without reading
    std::uint32_t accepts = 0;          ///< symbol of the word that ends here, 0 for none
    bool any_ending = false;            ///< every further byte leads back here
  };
  std::vector<State> states{State{}};  ///< 0 is where every word begins

  /// Adds the spellings of `word`, which is not a number, as `symbol`.
  void add(const PhraseWord& word, std::uint32_t symbol);
};

}  // namespace mizan::dsl::lexicon
