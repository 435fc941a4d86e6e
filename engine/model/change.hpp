#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/model/layout.hpp"
#include "engine/model/vocabulary.hpp"

/// Two documents compared field by field: what the contract makes of what the offer promised. Plain values.
namespace mizan::engine {

/// What a change is for the worker. The enumeration `change` of the vocabulary has one member for each, by these names.
enum class Change : unsigned char { worse, better, different, same };
inline constexpr std::array<std::string_view, 4> change_names = {"worse", "better", "different", "same"};

/// The member of the enumeration `change`, which `has_changes` has been asked for.
[[nodiscard]] std::uint16_t member_of(Change change, const Vocabulary& vocabulary);
/// Whether an enumeration has just the members of a change, in any order.
[[nodiscard]] bool has_changes(const Enumeration& enumeration);

/// A field that two documents have in common: a leaf outside lists, in the whole dossier.
struct ComparedField {
  SlotId before = 0;
  SlotId after = 0;
  friend bool operator==(const ComparedField&, const ComparedField&) = default;
};

/// What `on D against E` compares.
struct Comparison {
  std::uint16_t before = 0;  ///< the root of E, which was there first
  std::uint16_t after = 0;   ///< the root of D, on which the rule is judged
  std::vector<ComparedField> fields;
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The fields of two documents that bear the same names, types and directions down to a leaf, in order of declaration;
/// lists and what stands in them left out.
[[nodiscard]] Comparison make_comparison(const Layout& layout, std::uint16_t before, std::uint16_t after);

/// Whether values of this type can be compared in this direction, and the members of an order are some of the type's.
[[nodiscard]] bool suits(const Favours& favours, const Field& field, const Vocabulary& vocabulary);

}  // namespace mizan::engine
