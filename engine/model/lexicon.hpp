#pragma once

#include <cstdint>
#include <vector>

namespace mizan::engine {

/// What a phrase of a lexicon is for.
enum class PhraseKind : std::uint32_t {
  signal,     ///< what the lexicon looks for
  negator,    ///< turns a signal beside it off, within its clause
  safe,       ///< a signal inside it is none
  exceptive,  ///< "except": ends a clause; after a denial it is a signal of its own
  turn,       ///< "but": ends a clause, no more
  topic,      ///< says nothing alone; denied and then excepted ("no fee, except the ticket") it is a signal
  amount,     ///< a sum of money: begins a clause; belongs to all lexicons
};

/// What it means that a phrase was found. `reach_*` of a negator: how many words may stand between it and the phrase it
/// denies, or `no_reach` when it does not reach that way.
struct PhraseEntry {
  std::uint32_t lexicon = 0;
  PhraseKind kind = PhraseKind::signal;
  std::uint32_t reach_before = 0;
  std::uint32_t reach_after = 0;
  friend auto operator<=>(const PhraseEntry&, const PhraseEntry&) = default;
};
/// A phrase with its gaps lies within as many words.
inline constexpr std::uint32_t phrase_words_max = 64;
/// Words that one gap of a phrase may skip.
inline constexpr std::uint32_t gap_words_max = 9;
inline constexpr std::uint32_t no_reach = 0xFFFF'FFFF;
inline constexpr std::uint32_t all_lexicons = 0xFFFF'FFFF;

/// All lexicons of a program, compiled: one automaton over the letters of a word, one over the words of a phrase. Plain
/// numbers in a fixed order, equal for equal sources, written to and read from a file by whoever stores programs.
/// Lexicons are named by their index, in the order in which they were given to the compiler. Immutable after building;
/// share it between threads freely.
///
/// Letters. A state is an offset into `cells`; from state `s`, a folded byte of class `c` leads to `cells[s + c].next`
/// if `cells[s + c].owner == s`, else nowhere. At the end of a word, class 0 leads to an index of `word_sets` the same
/// way.
///
/// Words. Word set `i` is `symbols[word_sets[i] … word_sets[i + 1])`: the words of phrases that this word of the text
/// can be read as; symbol 0 is "a number". Symbol `y` starts phrases at the states `start_targets[start_first[y] …
/// start_first[y + 1])`; state `t` goes on along `edges[edge_first[t] … edge_first[t + 1])` and has found `entries[e]`
/// for each `e` of `accepts[accept_first[t] … accept_first[t + 1])`.
struct Lexicons {
  struct Cell {
    std::uint32_t owner = 0xFFFF'FFFF;
    std::uint32_t next = 0;
    friend bool operator==(const Cell&, const Cell&) = default;
  };
  struct Edge {
    std::uint32_t symbol = 0;
    std::uint32_t gap = 0;  ///< words of the clause that may be skipped before the symbol
    std::uint32_t target = 0;
    friend auto operator<=>(const Edge&, const Edge&) = default;
  };

  std::uint32_t lexicon_count = 0;
  std::vector<std::uint8_t> byte_class;  ///< 256; 0 for bytes that no phrase uses
  std::vector<Cell> cells;
  std::vector<std::uint32_t> word_sets;
  std::vector<std::uint32_t> symbols;
  std::vector<std::uint32_t> start_first;
  std::vector<std::uint32_t> start_targets;
  std::vector<std::uint32_t> edge_first;
  std::vector<Edge> edges;
  std::vector<std::uint32_t> accept_first;
  std::vector<std::uint32_t> accepts;
  std::vector<PhraseEntry> entries;

  friend bool operator==(const Lexicons&, const Lexicons&) = default;
};

/// Whether every index lies within its table, so that a matcher may run over `lexicons` whatever the text. A loader of
/// programs asks this of a file it does not trust; the compiler's own result always is.
[[nodiscard]] bool well_formed(const Lexicons& lexicons);

}  // namespace mizan::engine
