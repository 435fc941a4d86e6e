#include "tests/support/dossier_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "adapters/json/silence.hpp"

namespace mizan::testing {

using engine::Place;
using engine::PlaceId;
using engine::Presence;
using engine::Row;

namespace {

// Who says what is read by the door itself; no rule sees it.
constexpr std::array<std::string_view, 4> about_the_dossier{"dossier", "as_of", "silent_on", "provenance"};

bool is_about_the_dossier(const engine::Root& root) {
  for (const std::string_view name : about_the_dossier) {
    if (root.kind == engine::Root::Kind::field && root.field.name == name) return true;
  }
  return false;
}

std::string quoted(std::string_view text) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "\"";
  const auto plain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
  if (std::all_of(text.begin(), text.end(), plain)) return out.append(text) + '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out.append(1, '\\').append(1, c);
    } else if (byte < 0x20) {
      out.append("\\u00").append(1, digits[byte / 16]).append(1, digits[byte % 16]);
    } else {
      out.append(1, c);
    }
  }
  return out + '"';
}

struct ValueText {
  const engine::Vocabulary& vocabulary;
  const engine::Field& field;
  const std::string& text;

  std::string operator()(std::monostate) const { return quoted(text); }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const engine::Decimal& value) const {
    // A percent is kept as a fraction and written in hundredths.
    const bool percent = field.type.kind == engine::TypeKind::percent;
    return quoted(engine::to_string(percent ? engine::Decimal{value.coefficient, value.exponent + 2} : value));
  }
  std::string operator()(const engine::Money& value) const {
    std::string out = "{\"amount\":" + quoted(engine::to_string(value.amount));
    if (!value.currency.known()) return out + "}";
    return out +
           ",\"currency\":" + quoted(vocabulary.enumerations[*vocabulary.currency].members[value.currency.index].name) +
           "}";
  }
  std::string operator()(engine::Date value) const { return quoted(engine::to_string(value)); }
  std::string operator()(engine::Moment value) const { return quoted(engine::to_string(value)); }
  std::string operator()(const engine::Duration& value) const {
    return "{\"value\":" + quoted(engine::to_string(value.value)) + ",\"unit\":" + quoted(engine::name(value.unit)) +
           "}";
  }
  std::string operator()(engine::MemberIndex value) const {
    return quoted(vocabulary.enumerations[field.type.index].members[value.index].name);
  }
  std::string operator()(std::string_view value) const { return quoted(value); }
};

class Writer {
 public:
  Writer(const engine::Layout& layout, const engine::Vocabulary& vocabulary)
      : layout_(layout), vocabulary_(vocabulary) {}

  std::string write(const Dossier& dossier) {
    std::string out = "{";
    for (std::uint16_t root = 0; root < dossier.roots.size(); ++root) {
      const PlaceId place = layout_.blocks[root].place;
      if (!dossier.present[root] || layout_.places[place].name == "silent_on") continue;
      const std::string value = text_of(place, dossier.roots[root], "/" + layout_.places[place].name);
      const bool record = layout_.places[place].kind == Place::Kind::record;
      if (value.empty() && !record) continue;
      member(out, layout_.places[place].name, value.empty() ? "{}" : value);
    }
    std::string silences;
    for (const std::string& pointer : silent_) silences += (silences.empty() ? "" : ",") + quoted(pointer);
    if (!silences.empty()) member(out, "silent_on", "[" + silences + "]");
    return out + "}";
  }

 private:
  static void member(std::string& out, const std::string& name, const std::string& value) {
    if (out.size() > 1) out += ",";
    out += quoted(name) + ":" + value;
  }

  // Empty where nothing is known.
  std::string text_of(PlaceId id, const Given& given, const std::string& pointer) {
    const Place& place = layout_.places[id];
    if (place.kind == Place::Kind::record) {
      const std::string out = members(place, given, pointer);
      return out == "{}" ? "" : out;
    }
    if (given.presence == Presence::none) return absence(place, id, pointer);
    if (given.presence != Presence::known) return "";
    if (place.kind == Place::Kind::leaf) {
      return std::visit(ValueText{vocabulary_, *place.field, given.value.text}, given.value.value);
    }
    std::string out = "[";
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
      const std::string at = pointer + "/" + std::to_string(i);
      if (i > 0) out += ",";
      if (place.field->type.kind == engine::TypeKind::record) {
        out += members(place, given.parts[i], at);
      } else {
        const std::string value = text_of(place.children[0], given.parts[i].parts[0], at);
        out += value.empty() ? "null" : value;
      }
    }
    return out + "]";
  }

  std::string absence(const Place& place, PlaceId id, const std::string& pointer) {
    if (json::can_be_silent(vocabulary_, layout_, id)) {
      silent_.push_back(pointer);
      return "";
    }
    if (place.kind == Place::Kind::list) return "[]";
    return place.field->or_none ? quoted("none") : "";
  }

  std::string members(const Place& place, const Given& given, const std::string& pointer) {
    std::string out = "{";
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
      const Place& child = layout_.places[place.children[i]];
      if (child.kind != Place::Kind::record && given.parts[i].presence == Presence::unknown) continue;  // most are
      const std::string& name = child.name;
      const std::string value = text_of(place.children[i], given.parts[i], pointer + "/" + name);
      if (!value.empty()) member(out, name, value);
    }
    return out + "}";
  }

  const engine::Layout& layout_;
  const engine::Vocabulary& vocabulary_;
  std::vector<std::string> silent_;
};

Given given_of(const engine::Facts& facts, PlaceId id, Row row) {
  const Place& place = facts.layout().places[id];
  Given given;
  if (place.kind == Place::Kind::record) {
    for (const PlaceId child : place.children) given.parts.push_back(given_of(facts, child, row));
    return given;
  }
  if (place.kind == Place::Kind::leaf) {
    given.presence = facts.presence(place.slot, row);
    const engine::Value& value = facts.value(place.slot, row);
    if (const auto* text = std::get_if<std::string_view>(&value)) {
      given.value.text = *text;
    } else {
      given.value.value = value;
    }
    return given;
  }
  const engine::Extent extent = facts.rows(place.list, row);
  given.presence = extent.presence;
  for (Row at = extent.begin; at < extent.begin + extent.count; ++at) {
    Given element;
    for (const PlaceId child : place.children) element.parts.push_back(given_of(facts, child, at));
    given.parts.push_back(std::move(element));
  }
  return given;
}

void collect(std::vector<Seat>& found, const engine::Layout& layout, std::uint16_t root, PlaceId id, Given& given,
             const std::string& pointer) {
  const Place& place = layout.places[id];
  if (place.kind != Place::Kind::record) found.push_back({&given, id, root, pointer});
  const auto into = [&](Given& around, const std::string& at) {
    for (std::size_t i = 0; i < around.parts.size(); ++i) {
      const std::string& name = layout.places[place.children[i]].name;
      collect(found, layout, root, place.children[i], around.parts[i], name.empty() ? at : at + "/" + name);
    }
  };
  if (place.kind == Place::Kind::record) into(given, pointer);
  if (place.kind != Place::Kind::list || given.presence != Presence::known) return;
  for (std::size_t i = 0; i < given.parts.size(); ++i) into(given.parts[i], pointer + "/" + std::to_string(i));
}

}  // namespace

Given blank(const engine::Layout& layout, PlaceId place) {
  Given given;
  if (layout.places[place].kind != Place::Kind::record) return given;
  for (const PlaceId child : layout.places[place].children) given.parts.push_back(blank(layout, child));
  return given;
}

Given blank_element(const engine::Layout& layout, PlaceId list) {
  Given element;
  for (const PlaceId child : layout.places[list].children) element.parts.push_back(blank(layout, child));
  return element;
}

Dossier blank_dossier(const engine::Vocabulary& vocabulary, const engine::Layout& layout) {
  Dossier dossier;
  dossier.present.resize(vocabulary.roots.size());
  for (const engine::Block& block : layout.blocks) dossier.roots.push_back(blank(layout, block.place));
  return dossier;
}

Dossier to_dossier(const engine::Facts& facts, const engine::Vocabulary& vocabulary) {
  Dossier dossier;
  for (std::uint16_t root = 0; root < vocabulary.roots.size(); ++root) {
    dossier.present.push_back(facts.present(root) || vocabulary.roots[root].kind == engine::Root::Kind::field);
    dossier.roots.push_back(given_of(facts, facts.layout().blocks[root].place, 0));
  }
  return dossier;
}

std::string to_json(const engine::Layout& layout, const engine::Vocabulary& vocabulary, const Dossier& dossier) {
  return Writer(layout, vocabulary).write(dossier);
}

std::vector<Seat> seats(const engine::Layout& layout, const engine::Vocabulary& vocabulary, Dossier& dossier) {
  std::vector<Seat> found;
  for (std::uint16_t root = 0; root < dossier.roots.size(); ++root) {
    if (!dossier.present[root] || is_about_the_dossier(vocabulary.roots[root])) continue;
    const PlaceId place = layout.blocks[root].place;
    collect(found, layout, root, place, dossier.roots[root], "/" + layout.places[place].name);
  }
  return found;
}

}  // namespace mizan::testing
