#include "tests/support/dossier_generator.hpp"

#include <utility>

namespace mizan::testing {

using engine::Place;
using engine::PlaceId;
using engine::Presence;

namespace {

// How much a dossier leaves out, in per cent.
struct Gaps {
  std::size_t unknown;
  std::size_t none;
};

Given random_given(Random& random, const Gaps& gaps, const engine::Vocabulary& vocabulary, const engine::Layout& layout,
                   PlaceId id) {
  const Place& place = layout.places[id];
  Given given;
  if (place.kind == Place::Kind::record) {
    for (const PlaceId child : place.children) {
      given.parts.push_back(random_given(random, gaps, vocabulary, layout, child));
    }
    return given;
  }
  if (random.percent(gaps.unknown)) return given;
  given.presence = random.percent(gaps.none) ? Presence::none : Presence::known;
  if (given.presence == Presence::none) return given;
  if (place.kind == Place::Kind::leaf) {
    given.value = random_value(random, place.field->type, vocabulary);
    return given;
  }
  // Beyond 64 elements an explanation stops listing them.
  const bool many = random.percent(1) && place.within == engine::absent_id && place.children.size() == 1;
  const std::size_t count = many ? 66 : random.one_of<std::size_t>({0, 1, 1, 2, 2, 3});
  for (std::size_t i = 0; i < count; ++i) {
    Given element;
    for (const PlaceId child : place.children) {
      element.parts.push_back(random_given(random, gaps, vocabulary, layout, child));
    }
    given.parts.push_back(std::move(element));
  }
  return given;
}

void fill(engine::Facts& facts, PlaceId id, engine::Row row, const Given& given) {
  const engine::Layout& layout = facts.layout();
  const Place& place = layout.places[id];
  if (place.kind == Place::Kind::record) {
    for (std::size_t i = 0; i < given.parts.size(); ++i) fill(facts, place.children[i], row, given.parts[i]);
    return;
  }
  if (given.presence == Presence::unknown) return;
  if (place.kind == Place::Kind::leaf) {
    if (given.presence == Presence::none) {
      facts.set_none(place.slot, row);
    } else if (std::holds_alternative<std::monostate>(given.value.value)) {
      facts.set(place.slot, row, facts.keep(given.value.text));
    } else {
      facts.set(place.slot, row, given.value.value);
    }
    return;
  }
  if (given.presence == Presence::none) {
    facts.set_list_none(place.list, row);
    return;
  }
  facts.open_list(place.list, row);
  for (const Given& element : given.parts) {
    const engine::Row at = facts.add_row(place.list, row);
    for (std::size_t i = 0; i < element.parts.size(); ++i) fill(facts, place.children[i], at, element.parts[i]);
  }
}

struct Describe {
  const engine::Vocabulary& vocabulary;
  std::string text;

  std::string operator()(std::monostate) const { return '"' + text + '"'; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const engine::Decimal& value) const { return engine::to_string(value); }
  std::string operator()(const engine::Money& value) const {
    const std::string name =
        value.currency.known() ? vocabulary.enumerations[*vocabulary.currency].members[value.currency.index].name : "?";
    return engine::to_string(value.amount) + " " + name;
  }
  std::string operator()(engine::Date value) const { return engine::to_string(value); }
  std::string operator()(engine::Moment value) const { return engine::to_string(value); }
  std::string operator()(const engine::Duration& value) const {
    return engine::to_string(value.value) + " " + std::string(engine::name(value.unit));
  }
  std::string operator()(engine::MemberIndex value) const { return "#" + std::to_string(value.index); }
  std::string operator()(std::string_view value) const { return std::string(value); }
};

void describe_given(std::string& out, const engine::Layout& layout, const engine::Vocabulary& vocabulary, PlaceId id,
                    const std::string& pointer, const Given& given) {
  const Place& place = layout.places[id];
  if (place.kind == Place::Kind::record) {
    for (std::size_t i = 0; i < given.parts.size(); ++i) {
      const std::string& name = layout.places[place.children[i]].name;
      describe_given(out, layout, vocabulary, place.children[i], pointer + "/" + name, given.parts[i]);
    }
    return;
  }
  if (given.presence == Presence::unknown) return;
  out += "  " + pointer + " = ";
  if (given.presence == Presence::none) {
    out += "none\n";
  } else if (place.kind == Place::Kind::leaf) {
    out += std::visit(Describe{vocabulary, given.value.text}, given.value.value) + "\n";
  } else {
    out += "[" + std::to_string(given.parts.size()) + "]\n";
    for (std::size_t e = 0; e < given.parts.size(); ++e) {
      const std::string element = pointer + "/" + std::to_string(e);
      for (std::size_t i = 0; i < given.parts[e].parts.size(); ++i) {
        const std::string& name = layout.places[place.children[i]].name;
        describe_given(out, layout, vocabulary, place.children[i], name.empty() ? element : element + "/" + name,
                       given.parts[e].parts[i]);
      }
    }
  }
}

}  // namespace

Dossier random_dossier(Random& random, const engine::Vocabulary& vocabulary, const engine::Layout& layout) {
  const Gaps gaps = random.pick<Gaps>({{2, 2}, {3, 10}, {15, 5}, {25, 10}, {55, 10}});
  Dossier dossier;
  dossier.unread = random.percent(5);
  dossier.as_of = random.percent(90) ? *engine::make_date({2026, random.between(1, 12), random.between(1, 28)})
                                     : *engine::make_date({random.between(2019, 2031), 6, 30});
  dossier.date_from_dossier_alone = random.percent(5);
  for (std::uint16_t root = 0; root < vocabulary.roots.size(); ++root) {
    const bool document = vocabulary.roots[root].kind == engine::Root::Kind::document;
    const bool present = random.percent(document ? 75 : 85);
    dossier.present.push_back(present);
    dossier.roots.push_back(present ? random_given(random, gaps, vocabulary, layout, layout.blocks[root].place)
                                    : Given{});
  }
  return dossier;
}

engine::Facts make_facts(const engine::Layout& layout, const Dossier& dossier) {
  engine::Facts facts(layout);
  for (std::uint16_t root = 0; root < dossier.roots.size(); ++root) {
    if (!dossier.present[root]) continue;
    facts.set_present(root);
    fill(facts, layout.blocks[root].place, 0, dossier.roots[root]);
  }
  if (dossier.unread) {
    facts.add_unread({"/offer/zzz", "W002", {"b", "b", "b"}});
    facts.add_unread({"/agency/zzz", "W001", {"a", "a", "a"}});
  }
  return facts;
}

std::string describe(const engine::Layout& layout, const engine::Vocabulary& vocabulary, const Dossier& dossier) {
  std::string out = "as of " + engine::to_string(dossier.as_of) + "\n";
  for (std::size_t root = 0; root < dossier.roots.size(); ++root) {
    if (!dossier.present[root]) continue;
    const PlaceId place = layout.blocks[root].place;
    out += "has /" + layout.places[place].name + "\n";
    describe_given(out, layout, vocabulary, place, "/" + layout.places[place].name, dossier.roots[root]);
  }
  return out;
}

}  // namespace mizan::testing
