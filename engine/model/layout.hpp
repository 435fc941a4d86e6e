#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

using SlotId = std::uint32_t;   ///< one leaf of the vocabulary: a column of values
using ListId = std::uint32_t;   ///< one list of the vocabulary
using PlaceId = std::uint32_t;  ///< one node of the tree of all paths; 0 is the dossier
using Row = std::uint32_t;      ///< which element; 0 outside lists

inline constexpr std::uint32_t absent_id = 0xFFFF'FFFF;

/// One node of the tree of paths: the dossier, a record, a list, or a leaf.
struct Place {
  enum class Kind : unsigned char { record, list, leaf };
  Kind kind = Kind::record;
  std::string name;  ///< the JSON key; empty for the dossier and for the elements of a list of scalars
  PlaceId parent = absent_id;
  const Field* field = nullptr;  ///< declaration; null for the dossier. The elements of a list share the list's field
  SlotId slot = absent_id;       ///< of a leaf
  ListId list = absent_id;       ///< of a list: itself
  ListId within = absent_id;     ///< the nearest list around it, of whose elements this is a part
  std::vector<PlaceId>
      children;  ///< of a record: its fields; of a list of scalars: one leaf; of a list of records: the fields
};

/// A document or part: a contiguous run of slots and lists. Two documents whose records share a prefix of fields give
/// those fields the same distance from the beginning, so that one compiled rule serves both.
struct Block {
  PlaceId place = 0;
  std::uint16_t root = 0;  ///< index in `Vocabulary::roots`
  SlotId slots_begin = 0;
  SlotId slots_end = 0;
  ListId lists_begin = 0;
  ListId lists_end = 0;
};

/// The vocabulary, flattened: every leaf a slot, every list a number, in order of declaration. Derived, immutable.
/// Keeps pointers into the vocabulary, which must outlive it and not move.
struct Layout {
  std::vector<Place> places;
  std::vector<PlaceId> place_of_slot;
  std::vector<PlaceId> place_of_list;
  std::vector<ListId> parent_of_list;  ///< the list around a nested list, or `absent_id`
  std::vector<Block> blocks;           ///< one per root, same index; a root field has a block of one slot (or a list)

  [[nodiscard]] std::size_t slot_count() const { return place_of_slot.size(); }
  [[nodiscard]] std::size_t list_count() const { return place_of_list.size(); }
  /// The child of a record (or list of records) with this key, or `absent_id`.
  [[nodiscard]] PlaceId child(PlaceId place, std::string_view name) const;
};
[[nodiscard]] Layout make_layout(const Vocabulary& vocabulary);

}  // namespace mizan::engine
