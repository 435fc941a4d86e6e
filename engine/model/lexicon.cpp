#include "engine/model/lexicon.hpp"

#include <algorithm>

#include "engine/model/folded_words.hpp"

namespace mizan::engine {
namespace {

// Whether `first` cuts a table of `size` into `parts` ranges, in order and without a rest.
bool cuts(const std::vector<std::uint32_t>& first, std::size_t size) {
  return !first.empty() && first.front() == 0 && first.back() == size && std::is_sorted(first.begin(), first.end());
}

bool below(const std::vector<std::uint32_t>& values, std::size_t limit) {
  return std::all_of(values.begin(), values.end(), [&](std::uint32_t value) { return value < limit; });
}

bool letters_well_formed(const Lexicons& lexicons) {
  if (lexicons.byte_class.size() != 256 || lexicons.cells.size() < 256) return false;
  if (!cuts(lexicons.word_sets, lexicons.symbols.size())) return false;
  // Class 0 is the end of a word: a letter of that class would take the number of a word set for a state.
  for (std::size_t byte = 0; byte < 256; ++byte) {
    if (byte_kinds[byte] != ByteKind::other && lexicons.byte_class[byte] == 0) return false;
  }
  const std::size_t states = lexicons.cells.size() - 255;
  for (std::size_t at = 0; at < lexicons.cells.size(); ++at) {
    const Lexicons::Cell& cell = lexicons.cells[at];
    if (cell.owner > at) continue;  // free, or for no byte to reach
    // Class 0 ends a word and leads to a word set, every other class to a state.
    if (cell.next >= (cell.owner == at ? lexicons.word_sets.size() - 1 : states)) return false;
  }
  return true;
}

bool words_well_formed(const Lexicons& lexicons) {
  if (!cuts(lexicons.start_first, lexicons.start_targets.size()) || !cuts(lexicons.edge_first, lexicons.edges.size()) ||
      !cuts(lexicons.accept_first, lexicons.accepts.size()) ||
      lexicons.accept_first.size() != lexicons.edge_first.size()) {
    return false;
  }
  const std::size_t states = lexicons.edge_first.size() - 1;
  if (!below(lexicons.symbols, lexicons.start_first.size() - 1) || !below(lexicons.start_targets, states) ||
      !below(lexicons.accepts, lexicons.entries.size())) {
    return false;
  }
  for (std::size_t state = 0; state < states; ++state) {
    const auto begin = lexicons.edges.begin() + lexicons.edge_first[state];
    const auto end = lexicons.edges.begin() + lexicons.edge_first[state + 1];
    if (!std::is_sorted(begin, end)) return false;
    if (!std::all_of(begin, end,
                     [&](const Lexicons::Edge& edge) { return edge.target < states && edge.gap <= gap_words_max; })) {
      return false;
    }
  }
  return true;
}

bool entry_well_formed(const PhraseEntry& entry, std::uint32_t lexicon_count) {
  if (entry.kind > PhraseKind::amount) return false;
  if ((entry.kind == PhraseKind::amount) != (entry.lexicon == all_lexicons)) return false;
  if (entry.lexicon != all_lexicons && entry.lexicon >= lexicon_count) return false;
  const auto reach = [](std::uint32_t words) { return words == no_reach || words <= gap_words_max; };
  return reach(entry.reach_before) && reach(entry.reach_after);
}

}  // namespace

bool well_formed(const Lexicons& lexicons) {
  if (lexicons.lexicon_count == 0) return lexicons == Lexicons{};
  return letters_well_formed(lexicons) && words_well_formed(lexicons) &&
         std::all_of(lexicons.entries.begin(), lexicons.entries.end(),
                     [&](const PhraseEntry& entry) { return entry_well_formed(entry, lexicons.lexicon_count); });
}

}  // namespace mizan::engine
