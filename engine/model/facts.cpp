#include "engine/model/facts.hpp"

#include <cassert>
#include <utility>

namespace mizan::engine {

namespace {

const Value nothing;

void append_escaped(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace

Facts::Facts(const Layout& layout)
    : layout_(&layout), columns_(layout.slot_count()), lists_(layout.list_count()), present_(layout.blocks.size()) {
  clear();
}

void Facts::clear() {
  for (SlotId slot = 0; slot < columns_.size(); ++slot) {
    const bool in_list = layout_->places[layout_->place_of_slot[slot]].within != absent_id;
    columns_[slot].presence.assign(in_list ? 0 : 1, Presence::unknown);
    columns_[slot].values.resize(in_list ? 0 : 1);
  }
  for (ListId list = 0; list < lists_.size(); ++list) {
    lists_[list].extents.assign(layout_->parent_of_list[list] == absent_id ? 1 : 0, Extent{});
    lists_[list].parents.clear();
    lists_[list].indices.clear();
  }
  present_.assign(present_.size(), false);
  texts_.clear();
  unread_.clear();
}

void Facts::set(SlotId slot, Row row, Value value) {
  columns_[slot].presence[row] = Presence::known;
  columns_[slot].values[row] = value;
}

void Facts::set_none(SlotId slot, Row row) {
  columns_[slot].presence[row] = Presence::none;
  columns_[slot].values[row] = Value{};
}

void Facts::set_unknown(SlotId slot, Row row) {
  columns_[slot].presence[row] = Presence::unknown;
  columns_[slot].values[row] = Value{};
}

std::string_view Facts::keep(std::string_view text) { return texts_.emplace_back(text); }

void Facts::open_list(ListId list, Row parent_row) {
  lists_[list].extents[parent_row] = {Presence::known, static_cast<Row>(lists_[list].parents.size()), 0};
}

void Facts::set_list_none(ListId list, Row parent_row) { lists_[list].extents[parent_row] = {Presence::none, 0, 0}; }

Row Facts::add_row(ListId list, Row parent_row) {
  List& into = lists_[list];
  Extent& extent = into.extents[parent_row];
  const auto row = static_cast<Row>(into.parents.size());
  assert(extent.presence == Presence::known && extent.begin + extent.count == row);
  into.parents.push_back(parent_row);
  into.indices.push_back(extent.count);
  ++extent.count;
  for (const PlaceId child : layout_->places[layout_->place_of_list[list]].children) grow(child);
  return row;
}

void Facts::grow(PlaceId id) {
  const Place& place = layout_->places[id];
  switch (place.kind) {
    case Place::Kind::leaf:
      columns_[place.slot].presence.push_back(Presence::unknown);
      columns_[place.slot].values.emplace_back();
      return;
    case Place::Kind::list:
      lists_[place.list].extents.emplace_back();
      return;
    case Place::Kind::record:
      for (const PlaceId child : place.children) grow(child);
      return;
  }
}

void Facts::set_present(std::uint16_t root) { present_[root] = true; }

void Facts::add_unread(Unread unread) { unread_.push_back(std::move(unread)); }

Presence Facts::presence(SlotId slot, Row row) const { return columns_[slot].presence[row]; }

const Value& Facts::value(SlotId slot, Row row) const {
  return columns_[slot].presence[row] == Presence::known ? columns_[slot].values[row] : nothing;
}

Extent Facts::rows(ListId list, Row parent_row) const { return lists_[list].extents[parent_row]; }

bool Facts::present(std::uint16_t root) const { return present_[root]; }

std::string Facts::pointer(SlotId slot, Row row) const {
  std::string result;
  append_place(result, layout_->place_of_slot[slot], row);
  return result;
}

std::string Facts::list_pointer(ListId list, Row parent_row) const {
  std::string result;
  append_place(result, layout_->place_of_list[list], parent_row);
  return result;
}

std::string Facts::element_pointer(ListId list, Row row) const {
  return list_pointer(list, lists_[list].parents[row]) + "/" + std::to_string(lists_[list].indices[row]);
}

// A place inside a list counts its row in that list; its parents outside the list count the row of the list's own
// parent.
void Facts::append_place(std::string& pointer, PlaceId id, Row row) const {
  if (id == 0) return;
  const Place& place = layout_->places[id];
  const Place& parent = layout_->places[place.parent];
  if (parent.kind == Place::Kind::list) {
    pointer += element_pointer(parent.list, row);
  } else {
    append_place(pointer, place.parent, row);
  }
  if (!place.name.empty()) append_escaped(pointer, place.name);
}

}  // namespace mizan::engine
