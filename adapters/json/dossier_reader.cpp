#include "adapters/json/dossier_reader.hpp"

#include <cassert>
#include <optional>

#include "adapters/json/leaf_reader.hpp"
#include "adapters/json/silence.hpp"
#include "adapters/json/words.hpp"

namespace mizan::json {
namespace {

using engine::absent_id;
using engine::Field;
using engine::Place;
using engine::PlaceId;
using engine::Row;
using engine::TypeKind;

/// Walks the text and the tree of places together. Its recursion follows the vocabulary, whose records do not contain
/// themselves, never the text.
class DossierWalk {
 public:
  DossierWalk(Reading reading, Workspace& workspace) : r_(reading), workspace_(workspace) {}

  void read_dossier() {
    while (r_.json.next() == Token::key) {
      const std::string_view key = r_.json.text();
      const DossierForm::Child child = r_.form.child(0, key, r_.json.hash());
      r_.json.next();
      if (key == "silent_on") {  // declared for schemas and forms; what it says is about other facts
        read_silences(child.place);
      } else if (child.place != absent_id) {
        read_root(child);
      } else if (key == "provenance") {
        read_provenance();
      } else {
        refuse_key(r_, key, r_.form.fields(0).names());
      }
    }
  }

 private:
  [[nodiscard]] const Place& place_of(PlaceId id) const { return r_.form.layout().places[id]; }

  void refuse(PlaceId place, Row row, bool element = false) { workspace_.refused.push_back({place, row, element}); }

  void read_root(const DossierForm::Child& child) {
    const engine::Root& root = r_.form.vocabulary().roots[child.ordinal];
    if (root.kind != engine::Root::Kind::field && r_.json.token() == Token::begin_object) {
      r_.facts.set_present(child.ordinal);
    }
    read_place(child.place, 0);
  }

  void read_place(PlaceId id, Row row) {
    if (r_.json.token() == Token::null) return;
    const Place& place = place_of(id);
    switch (place.kind) {
      case Place::Kind::leaf:
        read_slot(place, id, row);
        return;
      case Place::Kind::list:
        read_list(place, id, row);
        return;
      case Place::Kind::record:
        if (r_.json.token() == Token::begin_object) {
          read_members(id, row);
        } else if (place.field->or_none && is_none_word(r_.json)) {
          make_none(r_.facts, id, row);
        } else {
          refuse_type(r_, expected_words(*place.field));
          refuse(id, row);
        }
        return;
    }
  }

  void read_slot(const Place& place, PlaceId id, Row row) {
    const Leaf leaf = read_leaf(r_, *place.field);
    switch (leaf.state) {
      case LeafState::unknown:
        return;
      case LeafState::none:
        r_.facts.set_none(place.slot, row);
        return;
      case LeafState::known:
        r_.facts.set(place.slot, row, leaf.value);
        return;
      case LeafState::unread:
        refuse(id, row);
        return;
    }
  }

  void read_members(PlaceId id, Row row) {
    while (r_.json.next() == Token::key) {
      const std::string_view key = r_.json.text();
      const PlaceId child = r_.form.child(id, key, r_.json.hash()).place;
      r_.json.next();
      if (child != absent_id) {
        read_place(child, row);
      } else {
        refuse_key(r_, key, r_.form.fields(id).names());
      }
    }
  }

  void read_list(const Place& place, PlaceId id, Row row) {
    const Field& field = *place.field;
    if (field.or_none && is_none_word(r_.json)) return r_.facts.set_list_none(place.list, row);
    if (r_.json.token() != Token::begin_array) {
      refuse_type(r_, expected_words(field));
      return refuse(id, row);
    }
    if (refuse_long(field)) return refuse(id, row);
    r_.facts.open_list(place.list, row);
    while (r_.json.next() != Token::end_array) {
      if (r_.json.token() == Token::failed) return;
      const Row element = r_.facts.add_row(place.list, row);
      if (field.type.kind != TypeKind::record) {
        read_place(place.children[0], element);
      } else {
        read_element(field, id, element);
      }
    }
  }

  // Told before its rows are made: a list of which a part were read would be known, and wrong.
  bool refuse_long(const Field& list) {
    if (!r_.json.longer_than(list.limit)) return false;
    r_.unread.add(UnreadCode::list_too_long, r_.json.pointer(),
                  {.given = {}, .expected = same_words(std::to_string(list.limit))});
    r_.json.skip();
    return true;
  }

  void read_element(const Field& field, PlaceId list, Row element) {
    if (r_.json.token() == Token::null) return;
    if (r_.json.token() == Token::begin_object) return read_members(list, element);
    refuse_type(r_, expected_words(field, true));
    refuse(list, element, true);
  }

  void read_silences(PlaceId declared) {
    if (r_.json.token() == Token::null) return;
    if (r_.json.token() != Token::begin_array) {
      return refuse_type(r_, {"une liste de pointeurs JSON", "a list of JSON Pointers", "قائمة مؤشرات JSON"});
    }
    if (declared != absent_id && refuse_long(*place_of(declared).field)) return;
    std::size_t index = 0;
    while (r_.json.next() != Token::end_array) {
      if (r_.json.token() == Token::failed) return;
      if (r_.json.token() == Token::string) {
        workspace_.silences.push_back({r_.json.text(), index});
      } else if (r_.json.token() != Token::null) {
        refuse_type(r_, {"un pointeur JSON", "a JSON Pointer", "مؤشر JSON"});
      }
      ++index;
    }
  }

  // Who said what is kept with the request; no rule reads it. It must still be what it claims to be.
  void read_provenance() {
    if (r_.json.token() == Token::null) return;
    if (r_.json.token() != Token::begin_array) return refuse_provenance();
    while (r_.json.next() != Token::end_array) {
      if (r_.json.token() == Token::failed) return;
      if (r_.json.token() == Token::begin_object) {
        read_provenance_item();
      } else {
        refuse_provenance();
      }
    }
  }

  void read_provenance_item() {
    static const std::vector<std::string_view> keys{"pointer", "source", "on"};
    while (r_.json.next() == Token::key) {
      const std::string_view key = r_.json.text();
      const bool known = key == keys[0] || key == keys[1] || key == keys[2];
      r_.json.next();
      if (!known) {
        refuse_key(r_, key, keys);
      } else if (r_.json.token() != Token::string && r_.json.token() != Token::null) {
        refuse_provenance();
      }
    }
  }

  void refuse_provenance() {
    r_.unread.add(UnreadCode::bad_provenance, r_.json.pointer(), {.given = {}});
    r_.json.skip();
  }

  Reading r_;
  Workspace& workspace_;
};

}  // namespace

std::expected<void, DoorError> read_dossier(std::string_view text, const DossierForm& form, engine::Facts& facts,
                                            Workspace& workspace) {
  assert(&facts.layout() == &form.layout() && "facts and form are of one program");
  facts.clear();
  workspace.refused.clear();
  workspace.silences.clear();
  StrictJson json(text, request_profile, workspace.json);
  UnreadList unread(facts);
  const bool object = json.next() == Token::begin_object;
  if (object) {
    DossierWalk({form, json, facts, unread}, workspace).read_dossier();
    json.next();
  }
  // Some other JSON, or none: the text itself is judged before what it stands for.
  while (json.token() != Token::end && json.token() != Token::failed) json.next();
  if (json.token() == Token::failed || !object) {
    facts.clear();
    return std::unexpected(json.token() == Token::failed ? json.error() : door_error(DoorCode::not_an_object, "", 0));
  }
  if (!workspace.silences.empty()) apply_silences(form, facts, workspace, unread);
  unread.finish();
  return {};
}

}  // namespace mizan::json
