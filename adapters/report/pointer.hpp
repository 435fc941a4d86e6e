#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/decision.hpp"
#include "engine/model/layout.hpp"

namespace mizan::adapters {

/// The place of the vocabulary that a pointer leads to, whoever wrote it; empty where it leads nowhere. The `amount`
/// and the `currency` of a sum lead to the sum.
[[nodiscard]] std::optional<engine::PlaceId> place_at(const engine::Layout& layout, std::string_view pointer);

/// "Offre › Frais (1) › Montant", or the pointer itself where the vocabulary has no such place.
[[nodiscard]] std::string pointer_label(const engine::Layout& layout, std::string_view pointer,
                                        engine::Language language);

/// A value of the evidence as a reader of the language writes it: the label of a member, a date, an amount.
[[nodiscard]] std::string shown_text(const engine::Shown& shown, std::string_view pointer, const engine::Layout& layout,
                                     const engine::Vocabulary& vocabulary, engine::Language language);

}  // namespace mizan::adapters
