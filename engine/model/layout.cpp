#include "engine/model/layout.hpp"

namespace mizan::engine {

namespace {

class Builder {
 public:
  explicit Builder(const Vocabulary& vocabulary) : vocabulary_(vocabulary) { layout_.places.emplace_back(); }

  Layout build() {
    for (std::size_t i = 0; i < vocabulary_.roots.size(); ++i) add_root(static_cast<std::uint16_t>(i));
    return std::move(layout_);
  }

 private:
  void add_root(std::uint16_t root) {
    Block block;
    block.root = root;
    block.slots_begin = static_cast<SlotId>(layout_.place_of_slot.size());
    block.lists_begin = static_cast<ListId>(layout_.place_of_list.size());
    block.place = add_field(0, vocabulary_.roots[root].field, absent_id);
    block.slots_end = static_cast<SlotId>(layout_.place_of_slot.size());
    block.lists_end = static_cast<ListId>(layout_.place_of_list.size());
    layout_.blocks.push_back(block);
  }

  PlaceId add_place(Place::Kind kind, PlaceId parent, const Field& field, std::string name, ListId within) {
    const auto id = static_cast<PlaceId>(layout_.places.size());
    Place place;
    place.kind = kind;
    place.name = std::move(name);
    place.parent = parent;
    place.field = &field;
    place.within = within;
    layout_.places.push_back(std::move(place));
    layout_.places[parent].children.push_back(id);
    return id;
  }

  PlaceId add_field(PlaceId parent, const Field& field, ListId within) {
    if (field.list) {
      const PlaceId id = add_place(Place::Kind::list, parent, field, field.name, within);
      const auto list = static_cast<ListId>(layout_.place_of_list.size());
      layout_.places[id].list = list;
      layout_.place_of_list.push_back(id);
      layout_.parent_of_list.push_back(within);
      if (field.type.kind == TypeKind::record) {
        add_fields(id, field.type.index, list);
      } else {
        add_leaf(id, field, "", list);
      }
      return id;
    }
    if (field.type.kind == TypeKind::record) {
      const PlaceId id = add_place(Place::Kind::record, parent, field, field.name, within);
      add_fields(id, field.type.index, within);
      return id;
    }
    return add_leaf(parent, field, field.name, within);
  }

  void add_fields(PlaceId parent, std::uint16_t record, ListId within) {
    for (const Field& field : vocabulary_.records[record].fields) add_field(parent, field, within);
  }

  PlaceId add_leaf(PlaceId parent, const Field& field, std::string name, ListId within) {
    const PlaceId id = add_place(Place::Kind::leaf, parent, field, std::move(name), within);
    layout_.places[id].slot = static_cast<SlotId>(layout_.place_of_slot.size());
    layout_.place_of_slot.push_back(id);
    return id;
  }

  const Vocabulary& vocabulary_;
  Layout layout_;
};

}  // namespace

PlaceId Layout::child(PlaceId place, std::string_view name) const {
  for (const PlaceId id : places[place].children) {
    if (places[id].name == name) return id;
  }
  return absent_id;
}

Layout make_layout(const Vocabulary& vocabulary) { return Builder(vocabulary).build(); }

}  // namespace mizan::engine
