#include "engine/model/labels.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <string>
#include <vector>

#include "engine/model/phrases.hpp"

namespace mizan::engine {
namespace {

constexpr std::string_view arrow = " › ";

// `~0` and `~1` of RFC 6901 stand for `~` and `/`.
std::string unescaped(std::string_view segment) {
  std::string key;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    if (segment[i] != '~' || i + 1 == segment.size()) {
      key += segment[i];
      continue;
    }
    key += segment[++i] == '0' ? '~' : '/';
  }
  return key;
}

// Calls `step(segment)` for each segment of the pointer.
template <typename Step>
void for_each_segment(std::string_view pointer, Step step) {
  while (!pointer.empty()) {
    assert(pointer.front() == '/');
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    step(pointer.substr(0, end));
    pointer.remove_prefix(end);
  }
}

void append(Translated& to, std::string_view fr, std::string_view en, std::string_view ar) {
  to.fr += fr;
  to.en += en;
  to.ar += ar;
}

void append_step(Translated& to, const Translated& label) {
  if (!to.en.empty() || !to.fr.empty() || !to.ar.empty()) append(to, arrow, arrow, arrow);
  append(to, label.fr, label.en, label.ar);
}

void append_number(Translated& to, std::string_view index) {
  std::uint32_t number = 0;
  std::from_chars(index.data(), index.data() + index.size(), number);
  const std::string text = " (" + std::to_string(number + 1) + ")";
  append(to, text, text, text);
}

// Walks down from the dossier along the pointer; calls `at_place(place)` on each place below it, `at_element(number)`
// on the number of an element, `inside(segment)` on what is said of a leaf: the part of a sum of money.
template <typename AtPlace, typename AtElement, typename Inside>
void descend(const Layout& layout, std::string_view pointer, AtPlace at_place, AtElement at_element, Inside inside) {
  PlaceId place = 0;
  bool at_list = false;
  for_each_segment(pointer, [&](std::string_view segment) {
    if (at_list) {
      at_element(segment);
      at_list = false;
      // A list of scalars has one leaf without a name; the children of a list of records are fields.
      const std::vector<PlaceId>& children = layout.places[place].children;
      if (children.size() == 1 && layout.places[children.front()].name.empty()) place = children.front();
      return;
    }
    if (layout.places[place].kind == Place::Kind::leaf) {
      inside(segment);
      return;
    }
    place = layout.child(place, unescaped(segment));
    assert(place != absent_id);
    at_place(layout.places[place]);
    at_list = layout.places[place].kind == Place::Kind::list;
  });
}

}  // namespace

Translated label_of(const Layout& layout, std::string_view pointer) {
  Translated label;
  descend(
      layout, pointer, [&](const Place& place) { append_step(label, place.field->label); },
      [&](std::string_view number) { append_number(label, number); },
      [&](std::string_view part) {
        if (part == "currency") append_step(label, phrase(Phrase::currency));
      });
  return label;
}

Translated label_below(const Layout& layout, PlaceId above, PlaceId place) {
  std::vector<PlaceId> way;
  for (; place != above; place = layout.places[place].parent) way.push_back(place);
  Translated label;
  for (auto at = way.rbegin(); at != way.rend(); ++at) append_step(label, layout.places[*at].field->label);
  return label;
}

AskedOf asked_of(const Layout& layout, std::string_view pointer) {
  AskedOf asked = AskedOf::employer;
  descend(
      layout, pointer, [&](const Place& place) { asked = place.field->asked_of; }, [](std::string_view) {},
      [](std::string_view) {});
  return asked;
}

}  // namespace mizan::engine
