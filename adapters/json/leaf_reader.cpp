#include "adapters/json/leaf_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "adapters/json/words.hpp"
#include "engine/model/text_folding.hpp"

namespace mizan::json {
namespace {

using engine::Decimal;
using engine::Field;
using engine::TypeKind;
using engine::Value;

const std::vector<std::string_view> money_keys{"amount", "currency"};
const std::vector<std::string_view> duration_keys{"value", "unit"};
const std::vector<std::string_view> duration_units{"hour", "day", "week", "month", "year"};

constexpr std::size_t members_listed_max = 12;

struct Number {
  LeafState state = LeafState::unread;
  Decimal value;
};

Leaf refused(Reading& r, UnreadCode code, const UnreadDetail& detail) {
  r.unread.add(code, r.json.pointer(), detail);
  return {LeafState::unread, {}};
}

const Field a_decimal = [] {
  Field field;
  field.type.kind = TypeKind::decimal;
  return field;
}();

// A number, or the same in a string without an exponent.
Number read_number(Reading& r, const Field& expected) {
  const Token token = r.json.token();
  if (token == Token::null) return {LeafState::unknown, {}};
  if (token == Token::number) return {LeafState::known, decimal_of(r.json.number())};
  if (token != Token::string) {
    refuse_type(r, expected_words(expected, true));
    return {};
  }
  const std::string_view text = r.json.text();
  const NumberText number = scan_number(text, request_profile);
  const bool whole_text = !number.refused && number.text.size() == text.size();
  if (!whole_text || text.find_first_of("eE") != std::string_view::npos) {
    r.unread.add(UnreadCode::bad_number, r.json.pointer(), {.given = text});
    return {};
  }
  return {LeafState::known, decimal_of(number)};
}

bool is_in_range(Reading& r, const Field& field, const Decimal& value, std::string_view key) {
  // No dossier has an amount or a duration below zero, whatever the field declares.
  const bool never_negative = field.type.kind == TypeKind::money || field.type.kind == TypeKind::duration;
  const std::optional<Decimal> minimum = field.minimum || !never_negative ? field.minimum : Decimal{};
  const bool below = minimum && value < *minimum;
  const bool above = field.maximum && value > *field.maximum;
  if (!below && !above) return true;
  std::string pointer = r.json.pointer();
  if (!key.empty()) append_pointer(pointer, key);
  const std::string given = to_string(value);
  r.unread.add(below ? UnreadCode::below_minimum : UnreadCode::above_maximum, std::move(pointer),
               {.given = given, .expected = same_words(to_string(below ? *minimum : *field.maximum))});
  return false;
}

// `value` has no digit behind the point. Nothing where its zeros do not fit: 34 digits may be written with e30.
std::optional<Decimal> as_integer(const Decimal& value) {
  Decimal result{value.coefficient, 0};
  for (std::int32_t i = 0; i < value.exponent; ++i) {
    const auto next = multiply(result, Decimal{10, 0});
    if (!next || next->exponent != 0) return std::nullopt;  // a product that is too wide takes another form
    result = *next;
  }
  return result;
}

Leaf read_plain_number(Reading& r, const Field& field) {
  const Number number = read_number(r, field);
  if (number.state != LeafState::known) return {number.state, {}};
  if (!is_in_range(r, field, number.value, {})) return {LeafState::unread, {}};
  if (field.type.kind == TypeKind::percent) {
    return {LeafState::known, Decimal{number.value.coefficient, number.value.exponent - 2}};
  }
  if (field.type.kind != TypeKind::integer || number.value.exponent == 0) return {LeafState::known, number.value};
  const Decimal plain = normalized(number.value);
  const std::string given = to_string(number.value);
  if (plain.exponent < 0) return refused(r, UnreadCode::not_whole, {.given = given});
  const std::optional<Decimal> whole = as_integer(plain);
  if (!whole) return refused(r, UnreadCode::bad_number, {.given = given});
  return {LeafState::known, *whole};
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string result;
  if (names.size() > members_listed_max) return result;
  for (const std::string_view name : names) {
    if (!result.empty()) result += ", ";
    result += name;
  }
  return result;
}

// The member whose label the text is, in any language: what people write who see forms and not names.
std::string_view member_by_label(const engine::Enumeration& enumeration, std::string_view text) {
  for (const engine::Member& member : enumeration.members) {
    const std::array<std::string_view, 3> labels{member.label.fr, member.label.en, member.label.ar};
    if (std::find(labels.begin(), labels.end(), text) != labels.end()) return member.name;
  }
  return {};
}

std::optional<std::uint16_t> read_member(Reading& r, std::uint16_t enumeration) {
  const std::string_view text = r.json.text();
  const KeyIndex& members = r.form.members(enumeration);
  const std::uint16_t index = members.find(text);
  if (index != KeyIndex::absent) return index;
  std::string_view suggestion = member_by_label(r.form.vocabulary().enumerations[enumeration], text);
  if (suggestion.empty()) suggestion = r.unread.nearest(text, members.names());
  r.unread.add(UnreadCode::unknown_member, r.json.pointer(),
               {.given = text, .suggestion = suggestion, .allowed = joined(members.names())});
  return std::nullopt;
}

// A sum or duration whose number is not known is unknown. Whoever wrote anything of it, be it the currency or a name
// that is none, did mention it: nobody can then say that it is absent.
Leaf without_number(const Number& number, bool given) { return {given ? LeafState::unread : number.state, {}}; }

engine::CurrencyId read_currency(Reading& r) {
  if (r.json.token() == Token::null) return {};
  if (r.json.token() != Token::string) {
    refuse_type(r, {"un code de devise", "a currency code", "رمز عملة"});
    return {};
  }
  const auto& currency = r.form.vocabulary().currency;
  if (!currency) {
    r.unread.add(UnreadCode::unknown_member, r.json.pointer(), {.given = r.json.text()});
    return {};
  }
  const std::optional<std::uint16_t> index = read_member(r, *currency);
  return index ? engine::CurrencyId{*index} : engine::CurrencyId{};
}

Leaf read_money(Reading& r, const Field& field) {
  if (r.json.token() != Token::begin_object) {
    refuse_type(r, expected_words(field, true));
    return {LeafState::unread, {}};
  }
  Number amount{LeafState::unknown, {}};
  engine::CurrencyId currency;
  bool given = false;
  while (r.json.next() == Token::key) {
    const std::string_view key = r.json.text();
    given |= r.json.next() != Token::null;
    if (key == "amount") {
      amount = read_number(r, a_decimal);
    } else if (key == "currency") {
      currency = read_currency(r);
    } else {
      refuse_key(r, key, money_keys);
    }
  }
  if (amount.state != LeafState::known) return without_number(amount, given);
  if (!is_in_range(r, field, amount.value, "amount")) return {LeafState::unread, {}};
  return {LeafState::known, engine::Money{amount.value, currency}};
}

struct Unit {
  LeafState state = LeafState::unknown;
  engine::DurationUnit unit = engine::DurationUnit::day;
};

Unit read_unit(Reading& r) {
  if (r.json.token() == Token::null) return {};
  if (r.json.token() != Token::string) {
    refuse_type(r, {"une unité de durée", "a unit of time", "وحدة زمنية"});
    return {LeafState::unread};
  }
  const auto unit = engine::parse_duration_unit(r.json.text());
  if (unit) return {LeafState::known, *unit};
  r.unread.add(UnreadCode::bad_unit, r.json.pointer(),
               {.given = r.json.text(),
                .suggestion = r.unread.nearest(r.json.text(), duration_units),
                .allowed = joined(duration_units)});
  return {LeafState::unread};
}

Leaf read_duration(Reading& r, const Field& field) {
  if (r.json.token() != Token::begin_object) {
    refuse_type(r, expected_words(field, true));
    return {LeafState::unread, {}};
  }
  Number number{LeafState::unknown, {}};
  Unit unit;
  bool given = false;
  while (r.json.next() == Token::key) {
    const std::string_view key = r.json.text();
    given |= r.json.next() != Token::null;
    if (key == "value") {
      number = read_number(r, a_decimal);
    } else if (key == "unit") {
      unit = read_unit(r);
    } else {
      refuse_key(r, key, duration_keys);
    }
  }
  if (number.state != LeafState::known) return without_number(number, given);
  if (!is_in_range(r, field, number.value, "value") || unit.state == LeafState::unread) return {LeafState::unread, {}};
  if (unit.state == LeafState::unknown) {
    return refused(r, UnreadCode::missing_unit, {.given = to_string(number.value)});
  }
  return {LeafState::known, engine::Duration{number.value, unit.unit}};
}

bool is_occupation(std::string_view text) {
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A field of a form left empty, or filled with a dash or with what cannot be seen, says nothing.
bool is_blank(std::string_view text) {
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  const auto has_no_word = [&](std::string_view part) {
    const std::string folded = engine::fold(part).text;
    return std::none_of(folded.begin(), folded.end(), [&](char c) { return is_plain(c) || (c & '\x80') != 0; });
  };
  // The beginning tells, of nearly every text.
  const std::string_view beginning = text.substr(0, 256);
  return std::none_of(beginning.begin(), beginning.end(), is_plain) && has_no_word(beginning) && has_no_word(text);
}

Leaf read_text(Reading& r, std::string_view text) {
  if (is_blank(text)) return {LeafState::unknown, {}};
  // Elsewhere a known absence; a worker's employer or an officer is not called so.
  if (text == "none") return refused(r, UnreadCode::none_as_text, {.given = text});
  return {LeafState::known, r.facts.keep(text)};
}

Leaf read_written(Reading& r, const Field& field) {
  if (r.json.token() != Token::string) {
    refuse_type(r, expected_words(field, true));
    return {LeafState::unread, {}};
  }
  const std::string_view text = r.json.text();
  switch (field.type.kind) {
    case TypeKind::date:
      if (const auto date = engine::parse_date(text)) return {LeafState::known, *date};
      return refused(r, UnreadCode::bad_date, {.given = text});
    case TypeKind::moment:
      if (const auto moment = engine::parse_moment(text)) return {LeafState::known, *moment};
      return refused(r, UnreadCode::bad_moment, {.given = text});
    case TypeKind::occupation:
      if (is_occupation(text)) return {LeafState::known, r.facts.keep(text)};
      return refused(r, UnreadCode::bad_occupation, {.given = text});
    case TypeKind::enumeration:
      if (const auto member = read_member(r, field.type.index)) return {LeafState::known, engine::MemberIndex{*member}};
      return {LeafState::unread, {}};
    default:
      return read_text(r, text);
  }
}

}  // namespace

bool is_none_word(const StrictJson& json) { return json.token() == Token::string && json.text() == "none"; }

void refuse_type(Reading& r, const engine::Translated& expected) {
  r.unread.add(UnreadCode::wrong_type, r.json.pointer(),
               {.given = {}, .expected = expected, .found = found_words(r.json.token())});
  r.json.skip();
}

void refuse_key(Reading& r, std::string_view key, const std::vector<std::string_view>& names) {
  r.unread.add(UnreadCode::unknown_key, r.json.pointer(), {.given = key, .suggestion = r.unread.nearest(key, names)});
  r.json.skip();
}

Leaf read_leaf(Reading& r, const Field& field) {
  if (r.json.token() == Token::null) return {};
  // The word is a known absence only of a field that has one; elsewhere it is a text, or a member, or a mistake.
  if (field.or_none && !field.list && is_none_word(r.json)) return {LeafState::none, {}};
  switch (field.type.kind) {
    case TypeKind::boolean:
      if (r.json.token() == Token::true_value) return {LeafState::known, true};
      if (r.json.token() == Token::false_value) return {LeafState::known, false};
      refuse_type(r, expected_words(field, true));
      return {LeafState::unread, {}};
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::percent:
    case TypeKind::exact_decimal:
      return read_plain_number(r, field);
    case TypeKind::money:
    case TypeKind::exact_money:
      return read_money(r, field);
    case TypeKind::duration:
      return read_duration(r, field);
    case TypeKind::text:
    case TypeKind::date:
    case TypeKind::moment:
    case TypeKind::occupation:
    case TypeKind::enumeration:
    case TypeKind::record:
      return read_written(r, field);
  }
  return {};
}

}  // namespace mizan::json
