#pragma once

#include <string>
#include <vector>

#include "engine/model/facts.hpp"
#include "tests/support/dossier_generator.hpp"

namespace mizan::testing {

/// A dossier that says nothing: every place is there, so that anything can be put into it.
[[nodiscard]] Dossier blank_dossier(const engine::Vocabulary& vocabulary, const engine::Layout& layout);
[[nodiscard]] Given blank(const engine::Layout& layout, engine::PlaceId place);
/// An element of a list.
[[nodiscard]] Given blank_element(const engine::Layout& layout, engine::PlaceId list);

/// What facts say, as a tree that can be changed; what was not read is left out. Dates of the decision are not facts.
[[nodiscard]] Dossier to_dossier(const engine::Facts& facts, const engine::Vocabulary& vocabulary);

/// The dossier as a caller sends it. What is none stands under `silent_on`, or says so; what has neither way is
/// unknown.
[[nodiscard]] std::string to_json(const engine::Layout& layout, const engine::Vocabulary& vocabulary,
                                  const Dossier& dossier);

/// Where a dossier says something or could: a leaf or a list. In a list only the elements that it has.
struct Seat {
  Given* given;
  engine::PlaceId place;
  std::uint16_t root;
  std::string pointer;
};
/// The seats of documents and parts that are there, and of the dossier's own fields but for those that rules cannot
/// read. They hold while no list gains or loses an element.
[[nodiscard]] std::vector<Seat> seats(const engine::Layout& layout, const engine::Vocabulary& vocabulary,
                                      Dossier& dossier);

}  // namespace mizan::testing
