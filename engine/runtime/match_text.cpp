#include "engine/runtime/match_text.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

#include "engine/model/folded_words.hpp"
#include "engine/runtime/resolve_mentions.hpp"

namespace mizan::engine {
namespace {

constexpr std::uint32_t no_set = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t no_thread = no_set;
constexpr std::uint32_t number_symbol = 0;

class Matcher {
 public:
  Matcher(const Lexicons& lexicons, MatchWorkspace& workspace) : lexicons_(lexicons), work_(workspace) {}

  void run() {
    const std::string_view text = work_.folded.text;
    std::size_t joined = 0;
    work_.steps += text.size();
    for (FoldedWords words(text); words.next();) {
      const FoldedWord& word = words.word();
      cross(word.before);
      const std::vector<TextSpan>& ranges = work_.folded.joined;
      while (joined < ranges.size() && ranges[joined].end <= word.begin) ++joined;
      if (joined < ranges.size() && ranges[joined].begin <= word.begin) {
        read_joined(word);
      } else {
        read(word);
      }
    }
  }

 private:
  void cross(Boundary boundary) {
    if (boundary == Boundary::none || work_.words.empty()) return;
    const auto next = static_cast<std::uint32_t>(work_.words.size());
    clause_begin_ = next;
    work_.clauses.push_back(next);
    if (boundary == Boundary::sentence) {
      work_.sentences.push_back(next);
      work_.threads.clear();
    }
  }

  // The word set of folded bytes [begin, end), or `no_set`.
  std::uint32_t set_of(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t state = 0;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (!step(state, class_of(at))) return no_set;
    }
    return step(state, 0) ? state : no_set;
  }

  bool step(std::uint32_t& state, std::uint32_t byte_class) const {
    const Lexicons::Cell& cell = lexicons_.cells[state + byte_class];
    if (cell.owner != state) return false;
    state = cell.next;
    return true;
  }

  // Letters spaced out may hide several words, and nothing says where one ends. Unless they are one word that phrases
  // know, each letter is a word of the text then, and every word of a phrase is looked for from every letter. Only
  // signals are: a "no" that stands inside another word denies nothing.
  void read_joined(const FoldedWord& word) {
    if (word.number || set_of(word.begin, word.end) != no_set) {
      read(word);
      return;
    }
    const auto base = static_cast<std::uint32_t>(work_.words.size());
    for (std::uint32_t at = word.begin; at < word.end; ++at) {
      if ((static_cast<unsigned char>(work_.folded.text[at]) & 0xC0U) != 0x80U) work_.words.push_back({at, at});
      work_.words.back().end = at + 1;
    }
    const auto letters = static_cast<std::uint32_t>(work_.words.size());
    for (std::uint32_t first = base; first < letters; ++first) {
      const std::size_t waiting = drop_expired(first);
      read_spaced_number(base, first, letters, waiting);
      std::uint32_t state = 0;
      for (std::uint32_t last = first; last < letters && last - first < joined_word_letters_max; ++last) {
        ++work_.steps;
        bool alive = true;
        for (std::uint32_t at = work_.words[last].begin; alive && at < work_.words[last].end; ++at) {
          alive = step(state, class_of(at));
        }
        if (!alive) break;
        std::uint32_t set = state;
        if (step(set, 0)) read_set(set, {first, last}, waiting, letters_per_word);
      }
    }
  }

  // "2 0 0 0": the digits from the first to the last are a number.
  void read_spaced_number(std::uint32_t base, std::uint32_t first, std::uint32_t letters, std::size_t waiting) {
    const auto digit = [&](std::uint32_t word) {
      return kind_of(work_.folded.text[work_.words[word].begin]) == ByteKind::digit;
    };
    if (!digit(first) || (first > base && digit(first - 1))) return;
    std::uint32_t last = first;
    while (last + 1 < letters && last - first < joined_word_letters_max && digit(last + 1)) ++last;
    work_.steps += last - first;
    read_symbols({&number_symbol, 1}, {first, last}, waiting, letters_per_word);
  }

  std::uint8_t class_of(std::uint32_t at) const {
    return lexicons_.byte_class[static_cast<unsigned char>(work_.folded.text[at])];
  }

  void read(const FoldedWord& word) {
    const auto at = static_cast<std::uint32_t>(work_.words.size());
    work_.words.push_back({word.begin, word.end});
    ++work_.steps;
    const std::uint32_t set = set_of(word.begin, word.end);
    if (set == no_set && !word.number) return;
    const std::size_t waiting = drop_expired(at);
    if (word.number) read_symbols({&number_symbol, 1}, {at, at}, waiting, 1);
    if (set != no_set) read_set(set, {at, at}, waiting, 1);
  }

  void read_set(std::uint32_t set, MatchWorkspace::WordSpan place, std::size_t waiting, std::uint32_t words_per_gap) {
    const std::uint32_t* symbols = lexicons_.symbols.data();
    read_symbols({symbols + lexicons_.word_sets[set], symbols + lexicons_.word_sets[set + 1]}, place, waiting,
                 words_per_gap);
  }

  // Threads that this word moves on are added behind those that were there, and do not move again.
  void read_symbols(std::span<const std::uint32_t> symbols, MatchWorkspace::WordSpan place, std::size_t waiting,
                    std::uint32_t words_per_gap) {
    const bool signals_only = words_per_gap > 1;
    const std::size_t before = work_.threads.size();
    for (const std::uint32_t symbol : symbols) read_symbol(symbol, place, waiting, words_per_gap);
    for (std::size_t each = before; each < work_.threads.size(); ++each) accept(work_.threads[each], signals_only);
  }

  // Forgets the threads that no word can move on any more, and returns how many are left.
  std::size_t drop_expired(std::uint32_t at) {
    std::vector<MatchWorkspace::Thread>& threads = work_.threads;
    work_.steps += threads.size();
    std::erase_if(threads, [&](const MatchWorkspace::Thread& thread) {
      if (lexicons_.edge_first[thread.state] == lexicons_.edge_first[thread.state + 1]) return true;
      if (thread.last >= at) return false;
      const bool next_word = at == thread.last + 1;
      return at - thread.first >= phrase_words_max || at - thread.last > gap_words_max * letters_per_word + 1 ||
             (!next_word && thread.last < clause_begin_);
    });
    return threads.size();
  }

  void read_symbol(std::uint32_t symbol, MatchWorkspace::WordSpan place, std::size_t waiting,
                   std::uint32_t words_per_gap) {
    const std::uint32_t length = place.last - place.first + 1;
    const std::uint64_t bits = length < phrase_words_max ? (std::uint64_t{1} << length) - 1 : ~std::uint64_t{0};
    for (std::size_t each = 0; each < waiting; ++each) {
      const MatchWorkspace::Thread thread = work_.threads[each];
      if (thread.last >= place.first || place.last - thread.first >= phrase_words_max) continue;
      const std::uint32_t skipped = (place.first - thread.last - 1 + words_per_gap - 1) / words_per_gap;
      const std::span edges(lexicons_.edges.data() + lexicons_.edge_first[thread.state],
                            lexicons_.edges.data() + lexicons_.edge_first[thread.state + 1]);
      auto edge = std::lower_bound(edges.begin(), edges.end(), Lexicons::Edge{symbol, skipped, 0});
      for (; edge != edges.end() && edge->symbol == symbol; ++edge) {
        ++work_.steps;
        const std::uint64_t consumed = thread.consumed | bits << (place.first - thread.first);
        add({edge->target, thread.first, place.last, consumed, no_thread});
      }
    }
    for (std::uint32_t each = lexicons_.start_first[symbol]; each < lexicons_.start_first[symbol + 1]; ++each) {
      ++work_.steps;
      add({lexicons_.start_targets[each], place.first, place.last, bits, no_thread});
    }
  }

  // Threads that reach one state with one word go on alike and differ in where they began, which tells what is denied:
  // a negator before an early beginning may be none before a late one. A few are kept, and always the latest, whose
  // words stand closest together.
  void add(MatchWorkspace::Thread thread) {
    std::vector<MatchWorkspace::Thread>& threads = work_.threads;
    std::uint32_t& newest = work_.newest[thread.state];
    thread.other = no_thread;
    if (newest < threads.size() && threads[newest].state == thread.state && threads[newest].last == thread.last) {
      std::size_t count = 0;
      std::uint32_t latest = newest;
      // Threads that were dropped since may have moved those that are left, so a link is followed only as far as it is
      // sound: to one before, of the same state and word.
      for (std::uint32_t each = newest;; each = threads[each].other) {
        if (threads[each].first == thread.first) {
          // Two readings of the same words: the one that leaves fewer of them in gaps.
          if (std::popcount(thread.consumed) > std::popcount(threads[each].consumed)) {
            threads[each].consumed = thread.consumed;
          }
          return;
        }
        if (threads[each].first > threads[latest].first) latest = each;
        ++count;
        const std::uint32_t other = threads[each].other;
        if (other >= each || threads[other].state != thread.state || threads[other].last != thread.last) break;
      }
      if (count >= beginnings_max) {
        if (thread.first < threads[latest].first) return;
        thread.other = threads[latest].other;
        threads[latest] = thread;
        return;
      }
      thread.other = newest;
    }
    newest = static_cast<std::uint32_t>(threads.size());
    threads.push_back(thread);
  }

  void accept(const MatchWorkspace::Thread& thread, bool signals_only) {
    for (std::uint32_t each = lexicons_.accept_first[thread.state]; each < lexicons_.accept_first[thread.state + 1];
         ++each) {
      ++work_.steps;
      if (signals_only && lexicons_.entries[lexicons_.accepts[each]].kind != PhraseKind::signal) continue;
      work_.found.push_back({lexicons_.accepts[each], thread.first, thread.last, thread.consumed});
    }
  }

  static constexpr std::size_t beginnings_max = 4;
  // No word of a phrase that is worth disguising is longer, and a gap of one word skips about as many letters.
  static constexpr std::uint32_t joined_word_letters_max = 24;
  static constexpr std::uint32_t letters_per_word = 6;

  const Lexicons& lexicons_;
  MatchWorkspace& work_;
  std::uint32_t clause_begin_ = 0;
};

}  // namespace

void find_mentions(const Lexicons& lexicons, std::string_view utf8, MatchWorkspace& workspace,
                   std::vector<Mention>& mentions) {
  mentions.clear();
  workspace.steps = 0;
  if (lexicons.lexicon_count == 0 || utf8.empty()) return;
  fold(utf8, workspace.folded);
  workspace.words.clear();
  workspace.clauses.clear();
  workspace.sentences.clear();
  workspace.threads.clear();
  workspace.found.clear();
  // What `newest` holds from another text is told by the threads it names, so it is not cleared.
  if (workspace.newest.size() < lexicons.edge_first.size()) workspace.newest.resize(lexicons.edge_first.size(), no_set);
  Matcher(lexicons, workspace).run();
  if (workspace.found.empty()) return;
  resolve_mentions(lexicons, workspace, mentions);
  // Code points are counted once, up to the last mention.
  std::uint32_t at = 0;
  std::uint32_t code_points = 0;
  const auto count_to = [&](std::uint32_t end) {
    std::uint32_t count = code_points;
    for (; at < end; ++at) count += (static_cast<unsigned char>(utf8[at]) & 0xC0U) != 0x80U ? 1 : 0;
    return code_points = count;
  };
  for (Mention& mention : mentions) {
    mention.code_points.begin = count_to(mention.bytes.begin);
    std::uint32_t inside = 0;
    for (std::uint32_t byte = mention.bytes.begin; byte < mention.bytes.end; ++byte) {
      inside += (static_cast<unsigned char>(utf8[byte]) & 0xC0U) != 0x80U ? 1 : 0;
    }
    mention.code_points.end = mention.code_points.begin + inside;
  }
}

std::vector<Mention> find_mentions(const Lexicons& lexicons, std::string_view utf8) {
  MatchWorkspace workspace;
  std::vector<Mention> mentions;
  find_mentions(lexicons, utf8, workspace, mentions);
  return mentions;
}

}  // namespace mizan::engine
