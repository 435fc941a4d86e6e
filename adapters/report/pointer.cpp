#include "adapters/report/pointer.hpp"

#include <algorithm>
#include <utility>

#include "engine/model/format_value.hpp"
#include "engine/model/labels.hpp"

namespace mizan::adapters {
namespace {

using engine::Place;
using engine::PlaceId;
using engine::Presence;
using engine::Printable;
using engine::Type;
using engine::TypeKind;

std::string unescaped(std::string_view segment) {
  std::string key;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    if (segment[i] == '~' && i + 1 < segment.size()) {
      key += segment[++i] == '0' ? '~' : '/';
    } else {
      key += segment[i];
    }
  }
  return key;
}

bool is_index(std::string_view segment) {
  return !segment.empty() && segment.size() <= 9 &&
         std::all_of(segment.begin(), segment.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What the segment leads to from `place`, of which `in_element` says whether an element was already chosen.
std::optional<PlaceId> step(const engine::Layout& layout, PlaceId place, bool& in_element, std::string_view segment) {
  const Place& from = layout.places[place];
  if (from.kind == Place::Kind::list && !in_element) {
    if (!is_index(segment)) return std::nullopt;
    in_element = true;
    const bool scalars = from.children.size() == 1 && layout.places[from.children.front()].name.empty();
    return scalars ? from.children.front() : place;
  }
  if (from.kind == Place::Kind::leaf) {
    const bool part = from.field->type.kind == TypeKind::money && (segment == "amount" || segment == "currency");
    return part ? std::optional(place) : std::nullopt;
  }
  in_element = false;
  const PlaceId child = layout.child(place, unescaped(segment));
  return child == engine::absent_id ? std::nullopt : std::optional(child);
}

engine::Value scalar(const std::string& text, Type type, const engine::Vocabulary& vocabulary) {
  if (type.kind == TypeKind::enumeration) {
    if (const auto member = vocabulary.enumerations[type.index].find(text)) return engine::MemberIndex{*member};
  }
  if (type.kind == TypeKind::date) {
    if (const auto date = engine::parse_date(text)) return *date;
  }
  if (type.kind == TypeKind::moment) {
    if (const auto moment = engine::parse_moment(text)) return *moment;
  }
  const bool number =
      type.kind == TypeKind::integer || type.kind == TypeKind::decimal || type.kind == TypeKind::percent;
  if (number) {
    if (auto value = engine::parse_decimal(text)) {
      // A percent is a number of hundredths: "30" is 0.30.
      if (type.kind == TypeKind::percent) value->exponent -= 2;
      return *value;
    }
  }
  return std::string_view(text);
}

/// The value that `shown` was written from, and how it prints.
struct Reader {
  Type type;
  engine::Language language;
  const engine::Vocabulary& vocabulary;

  [[nodiscard]] std::string print(Presence presence, const engine::Value& value, Type as) const {
    return engine::format_value({.presence = presence, .value = value, .currency = {}}, as, language, vocabulary);
  }
  std::string operator()(const engine::Shown::Unknown&) const { return print(Presence::unknown, {}, type); }
  std::string operator()(const engine::Shown::None&) const { return print(Presence::none, {}, type); }
  std::string operator()(bool value) const { return print(Presence::known, value, {.kind = TypeKind::boolean}); }
  std::string operator()(const std::string& text) const {
    const engine::Value value = scalar(text, type, vocabulary);
    // What is not of the declared type after all is shown as the text it is.
    const bool as_text = std::holds_alternative<std::string_view>(value);
    return print(Presence::known, value, as_text ? Type{.kind = TypeKind::text} : type);
  }
  std::string operator()(const engine::Shown::MoneyText& money) const {
    const auto amount = engine::parse_decimal(money.amount);
    if (!amount) return money.amount + " " + money.currency;
    engine::CurrencyId currency;
    if (vocabulary.currency) {
      const auto member = vocabulary.enumerations[*vocabulary.currency].find(money.currency);
      if (member) currency.index = *member;
    }
    return print(Presence::known, engine::Money{*amount, currency}, {.kind = TypeKind::money});
  }
  std::string operator()(const engine::Shown::DurationText& duration) const {
    const auto value = engine::parse_decimal(duration.value);
    const auto unit = engine::parse_duration_unit(duration.unit);
    if (!value || !unit) return duration.value + " " + duration.unit;
    return print(Presence::known, engine::Duration{*value, *unit}, {.kind = TypeKind::duration});
  }
};

}  // namespace

std::optional<PlaceId> place_at(const engine::Layout& layout, std::string_view pointer) {
  PlaceId place = 0;
  bool in_element = false;
  while (!pointer.empty()) {
    if (pointer.front() != '/') return std::nullopt;
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    const auto next = step(layout, place, in_element, pointer.substr(0, end));
    if (!next) return std::nullopt;
    place = *next;
    pointer.remove_prefix(end);
  }
  return place;
}

std::string pointer_label(const engine::Layout& layout, std::string_view pointer, engine::Language language) {
  if (pointer.empty() || !place_at(layout, pointer)) return std::string(pointer);
  return engine::in(engine::label_of(layout, pointer), language);
}

std::string shown_text(const engine::Shown& shown, std::string_view pointer, const engine::Layout& layout,
                       const engine::Vocabulary& vocabulary, engine::Language language) {
  Type type{.kind = TypeKind::text};
  const auto place = place_at(layout, pointer);
  if (place && layout.places[*place].field != nullptr) type = layout.places[*place].field->type;
  return std::visit(Reader{type, language, vocabulary}, shown.value);
}

}  // namespace mizan::adapters
