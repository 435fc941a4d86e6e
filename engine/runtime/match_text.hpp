#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/model/lexicon.hpp"
#include "engine/model/text_folding.hpp"

namespace mizan::engine {

/// A signal of a lexicon in a text, with its place in the text as it was given.
struct Mention {
  std::uint32_t lexicon = 0;
  TextSpan bytes;
  TextSpan code_points;
  friend auto operator<=>(const Mention&, const Mention&) = default;
};

/// Room that a caller keeps between texts, so that matching allocates nothing once it has grown. One per thread. The
/// content means nothing between calls, but for `steps`: the work of the last call, counted in bytes, words and
/// transitions, so that a test can hold the matcher to linear time without a clock.
struct MatchWorkspace {
  struct Word {
    std::uint32_t begin = 0, end = 0;  ///< bytes of the folded text
  };
  struct Thread {
    std::uint32_t state = 0;
    std::uint32_t first = 0;     ///< word the phrase begins at
    std::uint32_t last = 0;      ///< word it has got to
    std::uint64_t consumed = 0;  ///< bit k: word first + k belongs to the phrase; the others lie in its gaps
    std::uint32_t other = 0;     ///< thread that reached the state with the same word before, or none
  };
  struct Found {
    std::uint32_t entry = 0;
    std::uint32_t first = 0, last = 0;
    std::uint64_t consumed = 0;
  };
  struct WordSpan {
    std::uint32_t first = 0, last = 0;
  };
  struct Denial {
    std::uint32_t first = 0, last = 0;  ///< with the words that deny
    bool of_signal = false;
    Found denied;
  };

  std::uint64_t steps = 0;
  FoldedText folded;
  std::vector<Word> words;
  std::vector<std::uint32_t> clauses;    ///< words that begin a clause after punctuation, ascending
  std::vector<std::uint32_t> sentences;  ///< words that begin a sentence, ascending
  std::vector<Thread> threads;
  std::vector<std::uint32_t> newest;  ///< by state: the thread that reached it at the word at hand
  std::vector<Found> found;
  std::vector<std::uint32_t> starts;  ///< of the clauses of the lexicon at hand
  std::vector<Denial> denials;
  std::vector<WordSpan> signals;
};

/// The signals of `lexicons` in `utf8`, sorted by beginning, then lexicon; matches of one lexicon that overlap are one.
///
/// Pure, total and linear in the text: no backtracking, whatever the text. Text that is not UTF-8 is read as far as it
/// is. A text is read up to `folded_bytes_max`. Safe to call from many threads on one `lexicons`.
///
///     for (const Mention& mention : find_mentions(program.lexicons, offer_text)) highlight(mention.bytes);
[[nodiscard]] std::vector<Mention> find_mentions(const Lexicons& lexicons, std::string_view utf8);

/// The same into `mentions`, which is emptied first, with room that is used again.
void find_mentions(const Lexicons& lexicons, std::string_view utf8, MatchWorkspace& workspace,
                   std::vector<Mention>& mentions);

}  // namespace mizan::engine
