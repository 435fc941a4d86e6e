#include "engine/model/labels.hpp"

#include <cassert>
#include <charconv>
#include <string>

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

}  // namespace

Translated label_of(const Layout& layout, std::string_view pointer) {
  Translated label;
  PlaceId place = 0;
  bool at_list = false;  // The next segment is the number of an element.
  for_each_segment(pointer, [&](std::string_view segment) {
    if (at_list) {
      append_number(label, segment);
      at_list = false;
      // A list of scalars has one leaf without a name; its fields are the children of a list of records.
      const std::vector<PlaceId>& children = layout.places[place].children;
      if (children.size() == 1 && layout.places[children.front()].name.empty()) place = children.front();
      return;
    }
    if (layout.places[place].kind == Place::Kind::leaf) {
      if (segment == "currency") append_step(label, phrase(Phrase::currency));
      return;
    }
    place = layout.child(place, unescaped(segment));
    assert(place != absent_id);
    append_step(label, layout.places[place].field->label);
    at_list = layout.places[place].kind == Place::Kind::list;
  });
  return label;
}

AskedOf asked_of(const Layout& layout, std::string_view pointer) {
  PlaceId place = 0;
  bool at_list = false;
  for_each_segment(pointer, [&](std::string_view segment) {
    if (at_list || layout.places[place].kind == Place::Kind::leaf) {
      at_list = false;
      return;
    }
    place = layout.child(place, unescaped(segment));
    assert(place != absent_id);
    at_list = layout.places[place].kind == Place::Kind::list;
  });
  const Field* field = layout.places[place].field;
  return field != nullptr ? field->asked_of : AskedOf::employer;
}

}  // namespace mizan::engine
