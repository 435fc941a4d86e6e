#include "engine/model/change.hpp"

#include <algorithm>
#include <cassert>

namespace mizan::engine {

namespace {

bool is_ordered(TypeKind kind) {
  switch (kind) {
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::percent:
    case TypeKind::money:
    case TypeKind::date:
    case TypeKind::moment:
    case TypeKind::duration:
      return true;
    default:
      return false;
  }
}

void compare_places(const Layout& layout, PlaceId before, PlaceId after, std::vector<ComparedField>& fields) {
  const Place& b = layout.places[before];
  const Place& a = layout.places[after];
  if (a.kind != b.kind || a.kind == Place::Kind::list || a.field->type.kind != b.field->type.kind) return;
  if (a.kind == Place::Kind::leaf) {
    const bool same = a.field->type == b.field->type && a.field->favours == b.field->favours;
    if (same && a.field->favours.direction != Direction::none) fields.push_back({b.slot, a.slot});
    return;
  }
  for (const PlaceId child : a.children) {
    const PlaceId other = layout.child(before, layout.places[child].name);
    if (other != absent_id) compare_places(layout, other, child, fields);
  }
}

}  // namespace

std::uint16_t member_of(Change change, const Vocabulary& vocabulary) {
  const auto member = vocabulary.enumerations[*vocabulary.change].find(change_names[static_cast<std::size_t>(change)]);
  assert(member);
  return *member;
}

bool has_changes(const Enumeration& enumeration) {
  return enumeration.members.size() == change_names.size() &&
         std::all_of(change_names.begin(), change_names.end(),
                     [&](std::string_view name) { return enumeration.find(name).has_value(); });
}

Comparison make_comparison(const Layout& layout, std::uint16_t before, std::uint16_t after) {
  Comparison comparison{before, after, {}};
  compare_places(layout, layout.blocks[before].place, layout.blocks[after].place, comparison.fields);
  return comparison;
}

bool suits(const Favours& favours, const Field& field, const Vocabulary& vocabulary) {
  const TypeKind kind = field.type.kind;
  if (favours.direction != Direction::none && (field.list || kind == TypeKind::record)) return false;
  if (favours.direction != Direction::order && !favours.order.empty()) return false;
  switch (favours.direction) {
    case Direction::none:
    case Direction::compared:
      return true;
    case Direction::more:
    case Direction::less:
      return is_ordered(kind);
    case Direction::holds:
    case Direction::fails:
      return kind == TypeKind::boolean;
    case Direction::order:
      return kind == TypeKind::enumeration &&
             std::all_of(favours.order.begin(), favours.order.end(), [&](std::uint16_t member) {
               return member < vocabulary.enumerations[field.type.index].members.size();
             });
  }
  return false;
}

}  // namespace mizan::engine
