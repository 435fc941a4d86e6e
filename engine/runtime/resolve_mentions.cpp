#include "engine/runtime/resolve_mentions.hpp"

#include <algorithm>
#include <span>
#include <tuple>

namespace mizan::engine {
namespace {

using Found = MatchWorkspace::Found;
using Denial = MatchWorkspace::Denial;
using WordSpan = MatchWorkspace::WordSpan;

// How much of what follows an exceptive is shown with it.
constexpr std::uint32_t excepted_words_max = 6;
// Before a denial ("except for the ticket, nothing is asked") an exceptive is looked for this far.
constexpr std::uint32_t exceptive_before_words_max = 12;

// How many of the ascending `starts` lie at or before `word`: the number of its clause or sentence.
std::size_t part_of(const std::vector<std::uint32_t>& starts, std::uint32_t word) {
  return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), word) - starts.begin());
}

bool consumes(const Found& found, std::uint32_t word) {
  return word >= found.first && word <= found.last && (found.consumed >> (word - found.first) & 1U) != 0;
}

// Whether every word of `inner` is one of `outer`.
bool made_of(const Found& outer, const Found& inner) {
  if (inner.first < outer.first || inner.last > outer.last) return false;
  return ((inner.consumed << (inner.first - outer.first)) & ~outer.consumed) == 0;
}

// The signals of one lexicon. What was found lies in `workspace.found`, by kind and then by place.
class Resolver {
 public:
  Resolver(const Lexicons& lexicons, MatchWorkspace& workspace, std::uint32_t lexicon)
      : lexicons_(lexicons), work_(workspace), lexicon_(lexicon) {}

  void run() {
    work_.signals.clear();
    work_.denials.clear();
    const std::span<const Found> signals = of(lexicon_, PhraseKind::signal);
    const std::span<const Found> exceptives = of(lexicon_, PhraseKind::exceptive);
    if (signals.empty() && exceptives.empty()) return;
    find_clauses(exceptives);
    for (const Found& signal : signals) weigh(signal, true);
    for (const Found& topic : of(lexicon_, PhraseKind::topic)) weigh(topic, false);
    keep_undenied(signals);
    for (const Found& safe : of(lexicon_, PhraseKind::safe))
      work_.denials.push_back({safe.first, safe.last, false, {}});
    std::sort(work_.denials.begin(), work_.denials.end(), [](const Denial& left, const Denial& right) {
      return std::tie(left.last, left.first) < std::tie(right.last, right.first);
    });
    for (const Found& exceptive : exceptives) except(exceptive);
  }

 private:
  std::span<const Found> of(std::uint32_t lexicon, PhraseKind kind) const {
    const auto key = [this](const Found& found) {
      const PhraseEntry& entry = lexicons_.entries[found.entry];
      return std::tuple(entry.lexicon, entry.kind);
    };
    const auto [begin, end] = std::equal_range(work_.found.begin(), work_.found.end(), std::tuple(lexicon, kind),
                                               [&](const auto& left, const auto& right) {
                                                 if constexpr (std::is_same_v<std::decay_t<decltype(left)>, Found>) {
                                                   return key(left) < right;
                                                 } else {
                                                   return left < key(right);
                                                 }
                                               });
    return {begin, end};
  }

  // A clause begins after punctuation, at an amount, at an exceptive and at a turn.
  void find_clauses(std::span<const Found> exceptives) {
    work_.starts = work_.clauses;
    for (const Found& found : exceptives) work_.starts.push_back(found.first);
    for (const Found& found : of(lexicon_, PhraseKind::turn)) work_.starts.push_back(found.first);
    for (const Found& found : of(all_lexicons, PhraseKind::amount)) work_.starts.push_back(found.first);
    std::sort(work_.starts.begin(), work_.starts.end());
    work_.starts.erase(std::unique(work_.starts.begin(), work_.starts.end()), work_.starts.end());
  }

  std::size_t clause_of(std::uint32_t word) const { return part_of(work_.starts, word); }

  // Whether the clause changes inside the gaps of `found`: its words stand in different clauses and are no phrase.
  bool torn(const Found& found) const {
    auto start = std::upper_bound(work_.starts.begin(), work_.starts.end(), found.first);
    for (; start != work_.starts.end() && *start <= found.last; ++start) {
      if (!consumes(found, *start)) return true;
    }
    return false;
  }

  // Whether `negator` stands beside a word of `found`, in its clause. A negator that the phrase itself is made of
  // belongs to the phrase ("non enceinte").
  bool denies(const Found& negator, const Found& found) const {
    if (made_of(found, negator)) return false;
    const PhraseEntry& entry = lexicons_.entries[negator.entry];
    const std::uint32_t back = entry.reach_before == no_reach ? 0 : entry.reach_before + 1;
    const std::uint32_t ahead = entry.reach_after == no_reach ? 0 : entry.reach_after + 1;
    const std::uint32_t from = std::max(negator.first > back ? negator.first - back : 0, found.first);
    const std::uint32_t to = std::min(negator.last + ahead, found.last);
    for (std::uint32_t word = from; word <= to; ++word) {
      if (!consumes(found, word)) continue;
      const std::uint32_t near = word > negator.last ? negator.last : word < negator.first ? negator.first : word;
      if (clause_of(near) == clause_of(word)) return true;
    }
    return false;
  }

  // Puts what is denied among the denials. Both what is weighed and the negators are sorted by their first word, and a
  // negator lies within a phrase's length of what it denies, so each is looked at a bounded number of times.
  void weigh(const Found& found, bool signal) {
    if (torn(found)) return;
    const std::span<const Found> negators = of(lexicon_, PhraseKind::negator);
    constexpr std::uint32_t far = phrase_words_max + gap_words_max + 1;
    const std::uint32_t from = found.first > far ? found.first - far : 0;
    auto negator = std::lower_bound(negators.begin(), negators.end(), from,
                                    [](const Found& each, std::uint32_t word) { return each.first < word; });
    for (; negator != negators.end() && negator->first <= found.last + gap_words_max + 1; ++negator) {
      ++work_.steps;
      if (!denies(*negator, found)) continue;
      work_.denials.push_back(
          {std::min(found.first, negator->first), std::max(found.last, negator->last), signal, found});
      return;
    }
  }

  // The signals that no negator denies and that lie in no safe phrase. What is denied of a phrase is denied of its end
  // ("no [fee … charged to the worker]" of "charged to the worker"), but not of what stands in its gaps.
  void keep_undenied(std::span<const Found> signals) {
    const std::span<const Found> safes = of(lexicon_, PhraseKind::safe);
    std::size_t denial = 0;
    for (const Found& signal : signals) {
      if (torn(signal)) continue;
      const auto from = signal.first > phrase_words_max ? signal.first - phrase_words_max : 0;
      auto safe = std::lower_bound(safes.begin(), safes.end(), from,
                                   [](const Found& each, std::uint32_t word) { return each.first < word; });
      bool kept = true;
      for (; kept && safe != safes.end() && safe->first <= signal.first; ++safe) {
        ++work_.steps;
        kept = safe->last < signal.last || torn(*safe);
      }
      while (denial < work_.denials.size() && work_.denials[denial].of_signal &&
             work_.denials[denial].denied.first < from) {
        ++denial;
      }
      for (std::size_t each = denial; kept && each < work_.denials.size(); ++each) {
        ++work_.steps;
        const Found& denied = work_.denials[each].denied;
        if (!work_.denials[each].of_signal || denied.first > signal.first) break;
        kept = denied.last < signal.last || !consumes(denied, signal.first) ||
               clause_of(denied.first) != clause_of(signal.first);
      }
      if (kept) work_.signals.push_back({signal.first, signal.last});
    }
  }

  // "No fee, except the ticket": an exceptive with a denial before it in its sentence, or right before the sentence
  // that it begins ("No fee. Except the ticket."), or after it ("Except the ticket, no fee.").
  void except(const Found& exceptive) {
    if (holds_safe(exceptive)) return;
    const std::size_t sentence = part_of(work_.sentences, exceptive.first);
    const bool begins_sentence =
        exceptive.first == 0 || std::binary_search(work_.sentences.begin(), work_.sentences.end(), exceptive.first);
    const auto ends_before = [](const Denial& denial, std::uint32_t word) { return denial.last < word; };
    auto denial = std::lower_bound(work_.denials.begin(), work_.denials.end(), exceptive.first, ends_before);
    if (denial != work_.denials.begin()) {
      const Denial& before = *std::prev(denial);
      const std::size_t other = part_of(work_.sentences, before.last);
      if (other == sentence || (begins_sentence && other + 1 == sentence)) {
        work_.signals.push_back({before.first, end_of_excepted(exceptive)});
        return;
      }
    }
    if (!begins_sentence) return;
    for (; denial != work_.denials.end() && denial->last <= exceptive.last + exceptive_before_words_max; ++denial) {
      ++work_.steps;
      if (denial->first > exceptive.last && part_of(work_.sentences, denial->last) == sentence) {
        work_.signals.push_back({exceptive.first, denial->last});
        return;
      }
    }
  }

  // "No fee except those the employer bears".
  bool holds_safe(const Found& exceptive) const {
    const std::span<const Found> safes = of(lexicon_, PhraseKind::safe);
    const auto safe = std::upper_bound(safes.begin(), safes.end(), exceptive.first,
                                       [](std::uint32_t word, const Found& each) { return word < each.first; });
    return safe != safes.end() && clause_of(safe->first) == clause_of(exceptive.last);
  }

  std::uint32_t end_of_excepted(const Found& exceptive) const {
    const auto next = std::upper_bound(work_.starts.begin(), work_.starts.end(), exceptive.last);
    const std::uint32_t clause_end =
        (next == work_.starts.end() ? static_cast<std::uint32_t>(work_.words.size()) : *next) - 1;
    return std::min(clause_end, exceptive.last + excepted_words_max);
  }

  const Lexicons& lexicons_;
  MatchWorkspace& work_;
  std::uint32_t lexicon_;
};

}  // namespace

void resolve_mentions(const Lexicons& lexicons, MatchWorkspace& workspace, std::vector<Mention>& mentions) {
  const auto key = [&](const Found& found) {
    const PhraseEntry& entry = lexicons.entries[found.entry];
    return std::tuple(entry.lexicon, entry.kind, found.first, found.last, found.consumed, found.entry);
  };
  std::sort(workspace.found.begin(), workspace.found.end(),
            [&](const Found& left, const Found& right) { return key(left) < key(right); });
  for (std::uint32_t lexicon = 0; lexicon < lexicons.lexicon_count; ++lexicon) {
    Resolver(lexicons, workspace, lexicon).run();
    std::vector<WordSpan>& signals = workspace.signals;
    std::sort(signals.begin(), signals.end(), [](const WordSpan& left, const WordSpan& right) {
      return std::tie(left.first, left.last) < std::tie(right.first, right.last);
    });
    for (std::size_t each = 0; each < signals.size();) {
      WordSpan span = signals[each++];
      for (; each < signals.size() && signals[each].first <= span.last; ++each) {
        span.last = std::max(span.last, signals[each].last);
      }
      const TextSpan bytes =
          workspace.folded.original(workspace.words[span.first].begin, workspace.words[span.last].end);
      mentions.push_back({lexicon, bytes, {}});
    }
  }
  std::sort(mentions.begin(), mentions.end(), [](const Mention& left, const Mention& right) {
    return std::tie(left.bytes.begin, left.lexicon) < std::tie(right.bytes.begin, right.lexicon);
  });
}

}  // namespace mizan::engine
