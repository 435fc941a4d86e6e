#pragma once

#include <string_view>

#include "engine/model/layout.hpp"
#include "engine/model/vocabulary.hpp"

/// What a pointer into a dossier points at, in words, for questions and messages.
namespace mizan::engine {

/// The labels from the document down: "Offre › Heures › Par semaine"; an element of a list carries its number from 1:
/// "Offre › Frais (1) › Libellé". A sum's `/amount` reads as the sum itself, its `/currency` as "… › Devise".
/// `pointer` is one that `Facts` gives for this layout, or such a one with `/amount` or `/currency`.
[[nodiscard]] Translated label_of(const Layout& layout, std::string_view pointer);

/// The labels from below `above`, a record around the place, down to it: "Congés › Maladie payée". Outside lists.
[[nodiscard]] Translated label_below(const Layout& layout, PlaceId above, PlaceId place);

/// Whom the fact at `pointer` is asked of: what the declaration of the place itself says.
[[nodiscard]] AskedOf asked_of(const Layout& layout, std::string_view pointer);

}  // namespace mizan::engine
