#include "dsl/lexicon/word_automaton.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/model/folded_words.hpp"

namespace mizan::dsl::lexicon {
namespace {

using engine::Lexicons;
using States = std::vector<std::uint32_t>;

constexpr std::uint32_t no_state = 0xFFFF'FFFF;
constexpr std::uint8_t end_class = 0;
constexpr std::uint8_t other_class = 1;  // letters that no word has: only endings of stems read them

struct Row {
  std::vector<std::pair<std::uint8_t, std::uint32_t>> moves;  // by class
  std::uint32_t word_set = no_state;
};

// From the nondeterministic automaton of spellings to rows, one per set of its states that a text can lead to.
class Determiniser {
 public:
  Determiniser(const SpellingAutomaton& spellings, Lexicons& lexicons)
      : spellings_(spellings), lexicons_(lexicons), marked_(spellings.states.size(), 0) {}

  bool run() {
    classes();
    number_of(closure({0}));
    for (std::size_t each = 0; each < order_.size(); ++each) {
      if (order_.size() > WordAutomaton::states_max) return false;
      expand(static_cast<std::uint32_t>(each));
    }
    lexicons_.word_sets.push_back(static_cast<std::uint32_t>(lexicons_.symbols.size()));
    return true;
  }

  std::vector<Row> rows;

 private:
  void classes() {
    lexicons_.byte_class.assign(256, end_class);
    std::array<bool, 256> used{};
    for (const SpellingAutomaton::State& state : spellings_.states) {
      for (const SpellingAutomaton::Move& move : state.moves) used[move.byte] = true;
    }
    class_count_ = other_class + 1;
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const bool word_byte = engine::byte_kinds[byte] != engine::ByteKind::other;
      if (used[byte]) {
        lexicons_.byte_class[byte] = static_cast<std::uint8_t>(class_count_++);
      } else if (word_byte) {
        lexicons_.byte_class[byte] = other_class;
      }
    }
  }

  // All that silent moves lead to, sorted.
  States closure(States states) {
    ++mark_;
    States reached;
    while (!states.empty()) {
      const std::uint32_t state = states.back();
      states.pop_back();
      if (marked_[state] == mark_) continue;
      marked_[state] = mark_;
      reached.push_back(state);
      const States& silent = spellings_.states[state].silent;
      states.insert(states.end(), silent.begin(), silent.end());
    }
    // A state that only leads on silently tells no set from another.
    std::erase_if(reached, [&](std::uint32_t state) {
      const SpellingAutomaton::State& each = spellings_.states[state];
      return each.moves.empty() && each.accepts == 0;
    });
    std::sort(reached.begin(), reached.end());
    return reached;
  }

  std::uint32_t number_of(States states) {
    const auto [place, added] = numbers_.try_emplace(std::move(states), static_cast<std::uint32_t>(order_.size()));
    if (added) {
      order_.push_back(&place->first);
      rows.emplace_back();
    }
    return place->second;
  }

  void expand(std::uint32_t number) {
    const States& states = *order_[number];
    std::vector<States> targets(class_count_);
    States symbols;
    for (const std::uint32_t index : states) {
      const SpellingAutomaton::State& state = spellings_.states[index];
      for (const SpellingAutomaton::Move& move : state.moves) {
        targets[lexicons_.byte_class[move.byte]].push_back(move.target);
      }
      if (state.any_ending) {
        for (std::size_t each = other_class; each < class_count_; ++each) targets[each].push_back(index);
      }
      if (state.accepts != 0) symbols.push_back(state.accepts);
    }
    Row row;
    for (std::size_t each = other_class; each < class_count_; ++each) {
      if (targets[each].empty()) continue;
      row.moves.emplace_back(static_cast<std::uint8_t>(each), number_of(closure(std::move(targets[each]))));
    }
    if (!symbols.empty()) row.word_set = set_of(std::move(symbols));
    rows[number] = std::move(row);
  }

  std::uint32_t set_of(States symbols) {
    std::sort(symbols.begin(), symbols.end());
    symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
    const auto [place, added] =
        sets_.try_emplace(std::move(symbols), static_cast<std::uint32_t>(lexicons_.word_sets.size()));
    if (added) {
      lexicons_.word_sets.push_back(static_cast<std::uint32_t>(lexicons_.symbols.size()));
      lexicons_.symbols.insert(lexicons_.symbols.end(), place->first.begin(), place->first.end());
    }
    return place->second;
  }

  const SpellingAutomaton& spellings_;
  Lexicons& lexicons_;
  std::size_t class_count_ = 0;
  std::vector<std::uint32_t> marked_;
  std::uint32_t mark_ = 0;
  std::map<States, std::uint32_t> numbers_;
  std::vector<const States*> order_;  // into `numbers_`, whose keys do not move
  std::map<States, std::uint32_t> sets_;
};

// Lays the rows over each other so that no two use one cell. A row is known by where it begins, so no two begin alike.
class Packer {
 public:
  explicit Packer(const std::vector<Row>& rows) : rows_(rows), base_(rows.size(), 0) {}

  void run(std::vector<Lexicons::Cell>& cells) {
    std::vector<std::size_t> order(rows_.size());
    for (std::size_t each = 0; each < order.size(); ++each) order[each] = each;
    // The first row stays first, so that words begin at 0; of the others the full ones go in first, one behind the
    // other, and the small ones fill what is left between.
    std::sort(order.begin() + 1, order.end(), [&](std::size_t left, std::size_t right) {
      const std::size_t left_size = rows_[left].moves.size();
      const std::size_t right_size = rows_[right].moves.size();
      return left_size != right_size ? left_size > right_size : left < right;
    });
    for (const std::size_t row : order) place(row, row == 0 ? 0 : row_begin(rows_[row]));
    cells.assign(*std::max_element(base_.begin(), base_.end()) + 256, Lexicons::Cell{});
    for (std::size_t each = 0; each < rows_.size(); ++each) {
      const std::uint32_t at = base_[each];
      if (rows_[each].word_set != no_state) cells[at] = {at, rows_[each].word_set};
      for (const auto& [byte_class, target] : rows_[each].moves) cells[at + byte_class] = {at, base_[target]};
    }
  }

 private:
  // A full row is not worth a search, and a search that took this long is not worth going on with.
  static constexpr std::size_t full_row_moves = 24;
  static constexpr int tries_max = 200;

  std::size_t row_begin(const Row& row) {
    if (row.moves.size() < full_row_moves) {
      while (lowest_ < taken_.size() && taken_[lowest_]) ++lowest_;
      const std::size_t first = row.word_set != no_state || row.moves.empty() ? 0 : row.moves.front().first;
      int tries = 0;
      for (std::size_t cell = std::max(lowest_, first); cell < top_ && tries < tries_max; ++cell) {
        if (taken_[cell]) continue;
        ++tries;
        if (fits(row, cell - first)) return cell - first;
      }
      // Many cells that fit nothing must not be tried by every row that follows.
      if (tries == tries_max) lowest_ += tries_max / 4;
    }
    return top_;
  }

  bool fits(const Row& row, std::size_t at) {
    grow(at);
    return !begins_[at] && (row.word_set == no_state || !taken_[at]) &&
           std::none_of(row.moves.begin(), row.moves.end(), [&](const auto& move) { return taken_[at + move.first]; });
  }

  void place(std::size_t index, std::size_t at) {
    const Row& row = rows_[index];
    grow(at);
    base_[index] = static_cast<std::uint32_t>(at);
    begins_[at] = true;
    if (row.word_set != no_state) taken_[at] = true;
    for (const auto& move : row.moves) taken_[at + move.first] = true;
    const std::size_t end = at + 1 + (row.moves.empty() ? 0 : row.moves.back().first);
    top_ = std::max(top_, end);
  }

  void grow(std::size_t at) {
    if (at + 256 < taken_.size()) return;
    taken_.resize(2 * at + 1024, false);
    begins_.resize(2 * at + 1024, false);
  }

  const std::vector<Row>& rows_;
  std::vector<std::uint32_t> base_;
  std::vector<bool> taken_;
  std::vector<bool> begins_;
  std::size_t lowest_ = 0;
  std::size_t top_ = 0;  // no row reaches as far
};

}  // namespace

std::uint32_t WordAutomaton::symbol(const PhraseWord& word) {
  if (word.number) return 0;
  const auto [place, added] = symbols_.try_emplace(word, symbol_count());
  if (added) spellings_.add(word, place->second);
  return place->second;
}

bool WordAutomaton::write(Lexicons& lexicons) const {
  Determiniser determiniser(spellings_, lexicons);
  if (!determiniser.run()) return false;
  Packer(determiniser.rows).run(lexicons.cells);
  return true;
}

}  // namespace mizan::dsl::lexicon
