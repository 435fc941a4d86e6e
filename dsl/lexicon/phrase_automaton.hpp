#pragma once

#include <map>
#include <vector>

#include "dsl/lexicon/phrase.hpp"
#include "dsl/lexicon/word_automaton.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::dsl::lexicon {

/// The phrases of all lexicons as one automaton over words. Phrases that begin or end alike share that part of it.
class PhraseAutomaton {
 public:
  explicit PhraseAutomaton(WordAutomaton& words) : words_(words) {}

  /// Adds a phrase. False when it could be found in no words at all.
  [[nodiscard]] bool add(const PhraseOfLexicon& phrase);

  /// Writes `start_…`, `edges`, `accepts` and `entries`. False when the phrases need more states than `states_max`.
  [[nodiscard]] bool write(engine::Lexicons& lexicons) const;

  static constexpr std::size_t states_max = 50'000;

 private:
  /// What may come next: edges to nodes, and the entries that are found where nothing more needs to come. Sorted.
  struct Node {
    std::vector<engine::Lexicons::Edge> edges;
    std::vector<std::uint32_t> accepts;
    friend auto operator<=>(const Node&, const Node&) = default;
  };

  [[nodiscard]] std::uint32_t intern(Node node);
  [[nodiscard]] Node build(const Phrase& phrase, Node rest);
  static void merge(Node& into, const Node& other);

  WordAutomaton& words_;
  std::map<engine::PhraseEntry, std::uint32_t> entries_;
  std::map<Node, std::uint32_t> numbers_;
  std::vector<const Node*> nodes_;  // into `numbers_`, whose keys do not move
  Node start_;
};

}  // namespace mizan::dsl::lexicon
