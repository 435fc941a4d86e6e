#include "dsl/lexicon/phrase_automaton.hpp"

#include <algorithm>
#include <utility>

namespace mizan::dsl::lexicon {
namespace {

using engine::Lexicons;

template <typename Value>
void sort_unique(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

bool PhraseAutomaton::add(const PhraseOfLexicon& phrase) {
  const std::uint32_t entry =
      entries_.try_emplace(phrase.entry, static_cast<std::uint32_t>(entries_.size())).first->second;
  Node found;
  found.accepts.push_back(entry);
  Node head = build(phrase.phrase, std::move(found));
  if (!head.accepts.empty()) return false;
  start_.edges.insert(start_.edges.end(), head.edges.begin(), head.edges.end());
  return true;
}

std::uint32_t PhraseAutomaton::intern(Node node) {
  const auto [place, added] = numbers_.try_emplace(std::move(node), static_cast<std::uint32_t>(nodes_.size()));
  if (added) nodes_.push_back(&place->first);
  return place->second;
}

void PhraseAutomaton::merge(Node& into, const Node& other) {
  into.edges.insert(into.edges.end(), other.edges.begin(), other.edges.end());
  into.accepts.insert(into.accepts.end(), other.accepts.begin(), other.accepts.end());
  sort_unique(into.edges);
  sort_unique(into.accepts);
}

// From the end to the beginning: `rest` is what comes after `phrase`.
PhraseAutomaton::Node PhraseAutomaton::build(const Phrase& phrase, Node rest) {
  switch (phrase.kind) {
    case Phrase::Kind::word: {
      const std::uint32_t symbol = words_.symbol(phrase.word);
      Node node;
      node.edges.push_back({symbol, 0, intern(std::move(rest))});
      return node;
    }
    case Phrase::Kind::gap:
      for (Lexicons::Edge& edge : rest.edges) edge.gap = std::min(edge.gap + phrase.gap, engine::gap_words_max);
      sort_unique(rest.edges);
      return rest;
    case Phrase::Kind::sequence:
      for (auto part = phrase.parts.rbegin(); part != phrase.parts.rend(); ++part) rest = build(*part, std::move(rest));
      return rest;
    case Phrase::Kind::choice: {
      Node node;
      for (const Phrase& part : phrase.parts) merge(node, build(part, rest));
      return node;
    }
    case Phrase::Kind::optional: {
      Node node = rest;
      for (const Phrase& part : phrase.parts) merge(node, build(part, rest));
      return node;
    }
  }
  return rest;
}

bool PhraseAutomaton::write(Lexicons& lexicons) const {
  // Nodes that one word leads to are taken together, so that a text keeps one thread for all phrases that begin alike.
  std::map<std::vector<std::uint32_t>, std::uint32_t> numbers;
  std::vector<const std::vector<std::uint32_t>*> order;
  const auto number_of = [&](std::vector<std::uint32_t> nodes) {
    sort_unique(nodes);
    const auto [place, added] = numbers.try_emplace(std::move(nodes), static_cast<std::uint32_t>(order.size()));
    if (added) order.push_back(&place->first);
    return place->second;
  };
  using Targets = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>;

  Targets starts;
  for (const Lexicons::Edge& edge : start_.edges) starts[{edge.symbol, 0}].push_back(edge.target);
  lexicons.start_first.push_back(0);
  for (std::uint32_t symbol = 0; symbol < words_.symbol_count(); ++symbol) {
    if (const auto found = starts.find({symbol, 0}); found != starts.end()) {
      lexicons.start_targets.push_back(number_of(found->second));
    }
    lexicons.start_first.push_back(static_cast<std::uint32_t>(lexicons.start_targets.size()));
  }
  lexicons.edge_first.push_back(0);
  lexicons.accept_first.push_back(0);
  for (std::size_t each = 0; each < order.size(); ++each) {
    if (order.size() > states_max) return false;
    Targets targets;
    std::vector<std::uint32_t> accepts;
    for (const std::uint32_t node : *order[each]) {
      for (const Lexicons::Edge& edge : nodes_[node]->edges) targets[{edge.symbol, edge.gap}].push_back(edge.target);
      accepts.insert(accepts.end(), nodes_[node]->accepts.begin(), nodes_[node]->accepts.end());
    }
    sort_unique(accepts);
    for (auto& [label, nodes] : targets) {
      lexicons.edges.push_back({label.first, label.second, number_of(std::move(nodes))});
    }
    lexicons.accepts.insert(lexicons.accepts.end(), accepts.begin(), accepts.end());
    lexicons.edge_first.push_back(static_cast<std::uint32_t>(lexicons.edges.size()));
    lexicons.accept_first.push_back(static_cast<std::uint32_t>(lexicons.accepts.size()));
  }
  lexicons.entries.resize(entries_.size());
  for (const auto& [entry, number] : entries_) lexicons.entries[number] = entry;
  return true;
}

}  // namespace mizan::dsl::lexicon
