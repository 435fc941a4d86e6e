#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/layout.hpp"
#include "engine/model/value.hpp"

namespace mizan::engine {

/// Something in a dossier that could not be read as a fact: an unknown key, a value of the wrong type or out of range,
/// an unknown member. Nothing is dropped in silence: each stands in the decision, which then cannot be a clearance.
struct Unread {
  std::string pointer;  ///< RFC 6901
  std::string code;     ///< "W…", stable
  Translated message;
};

/// The elements of one list: rows [begin, begin + count) of its columns.
struct Extent {
  Presence presence = Presence::unknown;  ///< known: given, perhaps empty
  Row begin = 0;
  std::uint32_t count = 0;
};

/// A dossier as typed columns against the layout of one program. Filled by an adapter, read by the evaluator. Texts are
/// owned. Not synchronised: fill in one thread, then read from any number.
class Facts {
 public:
  /// All unknown. `layout` must outlive the facts.
  explicit Facts(const Layout& layout);

  /// Forgets everything, keeps the memory.
  void clear();

  // Filling. Rows of a list are added in order; the elements of one nested list are added before the next one's.
  void set(SlotId slot, Row row, Value value);  ///< a text value must come from `keep`
  void set_none(SlotId slot, Row row);
  void set_unknown(SlotId slot, Row row);
  [[nodiscard]] std::string_view keep(std::string_view text);  ///< a copy that lives as long as the facts
  void open_list(ListId list, Row parent_row);                 ///< known, so far empty
  void set_list_none(ListId list, Row parent_row);
  Row add_row(ListId list, Row parent_row);  ///< of an open list; unknown leaves and lists in it
  void set_present(std::uint16_t root);      ///< the dossier has this document or part
  void add_unread(Unread unread);

  // Reading.
  [[nodiscard]] const Layout& layout() const { return *layout_; }
  [[nodiscard]] Presence presence(SlotId slot, Row row) const;
  [[nodiscard]] const Value& value(SlotId slot, Row row) const;  ///< monostate unless known
  [[nodiscard]] Extent rows(ListId list, Row parent_row) const;
  [[nodiscard]] bool present(std::uint16_t root) const;
  /// Elements of a list in all, over all rows of the list around it.
  [[nodiscard]] Row row_count(ListId list) const { return static_cast<Row>(lists_[list].parents.size()); }
  [[nodiscard]] const std::vector<Unread>& unread() const { return unread_; }

  /// RFC 6901 pointers, as the dossier was written: `/offer/charges/0/amount`.
  [[nodiscard]] std::string pointer(SlotId slot, Row row) const;
  [[nodiscard]] std::string list_pointer(ListId list, Row parent_row) const;
  [[nodiscard]] std::string element_pointer(ListId list, Row row) const;

 private:
  struct Column {
    std::vector<Presence> presence;
    std::vector<Value> values;
  };
  struct List {
    std::vector<Extent> extents;         ///< one per row of the parent list, or one
    std::vector<Row> parents;            ///< of each element
    std::vector<std::uint32_t> indices;  ///< of each element within its list
  };

  void grow(PlaceId place);
  void append_place(std::string& pointer, PlaceId place, Row row) const;

  const Layout* layout_;
  std::vector<Column> columns_;
  std::vector<List> lists_;
  std::vector<bool> present_;
  std::deque<std::string> texts_;
  std::vector<Unread> unread_;
};

}  // namespace mizan::engine
