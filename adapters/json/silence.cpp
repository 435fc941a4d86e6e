#include "adapters/json/silence.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace mizan::json {
namespace {

using engine::absent_id;
using engine::Extent;
using engine::Facts;
using engine::Place;
using engine::PlaceId;
using engine::Presence;
using engine::Row;

bool is_refused(const std::vector<RefusedPlace>& refused, const RefusedPlace& place) {
  return !refused.empty() && std::binary_search(refused.begin(), refused.end(), place);
}

// The next reference token of a pointer, unescaped into `buffer` where it must be. Nothing where the pointer is
// malformed.
std::optional<std::string_view> take_token(std::string_view& pointer, std::string& buffer) {
  pointer.remove_prefix(1);
  const std::string_view raw = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(raw.size());
  if (raw.find('~') == std::string_view::npos) return raw;
  buffer.clear();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '~') {
      buffer += raw[i];
    } else if (i + 1 < raw.size() && (raw[i + 1] == '0' || raw[i + 1] == '1')) {
      buffer += raw[++i] == '0' ? '~' : '/';
    } else {
      return std::nullopt;
    }
  }
  return buffer;
}

std::optional<std::uint32_t> read_index(std::string_view token) {
  if (token.empty() || (token.size() > 1 && token[0] == '0')) return std::nullopt;
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  if (error != std::errc{} || end != token.data() + token.size()) return std::nullopt;
  return index;
}

struct Named {
  RefusedPlace at;
  bool in_refused = false;  ///< it, or something around it, was written but not read
};

std::optional<Named> resolve(const DossierForm& form, const Facts& facts, const std::vector<RefusedPlace>& refused,
                             std::string_view pointer) {
  if (pointer.empty() || pointer[0] != '/') return std::nullopt;
  Named named;
  RefusedPlace& at = named.at;
  std::string buffer;
  while (!pointer.empty()) {
    const std::optional<std::string_view> token = take_token(pointer, buffer);
    if (!token) return std::nullopt;
    const Place& place = form.layout().places[at.place];
    if (place.kind == Place::Kind::leaf) return std::nullopt;
    if (place.kind == Place::Kind::list && !at.element) {
      const std::optional<std::uint32_t> index = read_index(*token);
      const Extent extent = facts.rows(place.list, at.row);
      if (!index || *index >= extent.count) return std::nullopt;
      at = {at.place, extent.begin + *index, true};
      named.in_refused |= is_refused(refused, at);
      if (place.field->type.kind != engine::TypeKind::record) at = {place.children[0], at.row, false};
      named.in_refused |= is_refused(refused, at);
      continue;
    }
    const PlaceId child = form.child(at.place, *token, key_hash(*token)).place;
    if (child == absent_id) return std::nullopt;
    at = {child, at.row, false};
    named.in_refused |= is_refused(refused, at);
  }
  return named;
}

// Whether the dossier says something at this very place. Of a record and of an element only its parts can be given.
bool is_given(const Facts& facts, const Named& named) {
  if (named.in_refused) return true;
  const RefusedPlace& at = named.at;
  const Place& place = facts.layout().places[at.place];
  if (place.kind == Place::Kind::leaf) return facts.presence(place.slot, at.row) == Presence::known;
  return place.kind == Place::Kind::list && !at.element && facts.rows(place.list, at.row).count > 0;
}

bool is_within_document(const engine::Vocabulary& vocabulary, const engine::Layout& layout, PlaceId place) {
  while (layout.places[place].parent != 0) place = layout.places[place].parent;
  return std::any_of(layout.blocks.begin(), layout.blocks.end(), [&](const engine::Block& block) {
    return block.place == place && vocabulary.roots[block.root].kind == engine::Root::Kind::document;
  });
}

bool can_be_silent(const engine::Layout& layout, const Place& place, bool within_document) {
  if (place.kind == Place::Kind::record) {
    return std::any_of(place.children.begin(), place.children.end(),
                       [&](PlaceId child) { return can_be_silent(layout, layout.places[child], within_document); });
  }
  const engine::Field& field = *place.field;
  if (field.asked_of == engine::AskedOf::agency || field.asked_of == engine::AskedOf::worker) return false;
  if (field.segment == engine::Segment::text) return false;
  return within_document || (!field.or_none && !field.list);
}

template <typename May>
void make_none(Facts& facts, const std::vector<RefusedPlace>& refused, PlaceId id, Row row, May may) {
  if (is_refused(refused, {id, row, false})) return;
  const Place& place = facts.layout().places[id];
  switch (place.kind) {
    case Place::Kind::leaf:
      if (facts.presence(place.slot, row) == Presence::unknown && may(place)) facts.set_none(place.slot, row);
      return;
    case Place::Kind::record:
      for (const PlaceId child : place.children) make_none(facts, refused, child, row, may);
      return;
    case Place::Kind::list: {
      const Extent extent = facts.rows(place.list, row);
      if (extent.presence == Presence::unknown && may(place)) facts.set_list_none(place.list, row);
      for (Row element = extent.begin; element < extent.begin + extent.count; ++element) {
        if (is_refused(refused, {id, element, true})) continue;
        for (const PlaceId child : place.children) make_none(facts, refused, child, element, may);
      }
      return;
    }
  }
}

}  // namespace

bool can_be_silent(const engine::Vocabulary& vocabulary, const engine::Layout& layout, PlaceId place) {
  return can_be_silent(layout, layout.places[place], is_within_document(vocabulary, layout, place));
}

void make_none(Facts& facts, PlaceId place, Row row) {
  make_none(facts, {}, place, row, [](const Place&) { return true; });
}

void apply_silences(const DossierForm& form, Facts& facts, Workspace& workspace, UnreadList& unread) {
  std::vector<RefusedPlace>& refused = workspace.refused;
  std::sort(refused.begin(), refused.end());
  std::vector<RefusedPlace>& silent = workspace.silent;
  silent.clear();
  const std::vector<Place>& places = form.layout().places;
  for (const Workspace::Silence& silence : workspace.silences) {
    const std::optional<Named> named = resolve(form, facts, refused, silence.pointer);
    UnreadCode code = UnreadCode::no_such_place;
    if (named) {
      const bool answers = can_be_silent(form.vocabulary(), form.layout(), named->at.place);
      if (answers && !is_given(facts, *named)) {
        silent.push_back(named->at);
        continue;
      }
      code = answers ? UnreadCode::given_after_all : UnreadCode::no_silence;
    }
    unread.add(code, "/silent_on/" + std::to_string(silence.index), {.given = silence.pointer});
  }
  // Said twice is said once: a hostile list of one pointer must not cost one walk of the document for each.
  std::sort(silent.begin(), silent.end());
  silent.erase(std::unique(silent.begin(), silent.end()), silent.end());
  for (const RefusedPlace& at : silent) {
    const bool within_document = is_within_document(form.vocabulary(), form.layout(), at.place);
    const auto may = [&](const Place& place) { return can_be_silent(form.layout(), place, within_document); };
    if (!at.element) {
      make_none(facts, refused, at.place, at.row, may);
    } else {
      for (const PlaceId child : places[at.place].children) make_none(facts, refused, child, at.row, may);
    }
  }
}

}  // namespace mizan::json
