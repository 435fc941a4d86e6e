#include "tests/support/generated_values.hpp"

#include <cassert>
#include <utility>

namespace mizan::testing {

using engine::AskedOf;
using engine::Decimal;
using engine::Field;
using engine::Type;
using engine::TypeKind;

namespace {

constexpr std::uint16_t currency = 0;
constexpr std::uint16_t colour = 1;
constexpr std::uint16_t change = 2;
constexpr std::uint16_t piece_record = 0;
constexpr std::uint16_t item_record = 1;
constexpr std::uint16_t terms_record = 2;
constexpr std::uint16_t engagement_record = 3;
constexpr std::uint16_t contract_record = 4;
constexpr std::uint16_t agency_record = 5;

engine::Translated label(const std::string& name) { return {"fr-" + name, "en-" + name, "ar-" + name}; }

// Something for each type, and nothing for some fields.
engine::Favours random_favours(Random& random, TypeKind kind) {
  using engine::Direction;
  if (random.percent(20)) return {};
  if (random.percent(15)) return {Direction::compared, {}};
  switch (kind) {
    case TypeKind::boolean:
      return {random.one_of({Direction::holds, Direction::fails}), {}};
    case TypeKind::enumeration:
      return {Direction::order, random.pick<std::vector<std::uint16_t>>({{2, 0}, {1, 3, 0}, {0, 1, 2, 3}})};
    case TypeKind::text:
    case TypeKind::occupation:
    case TypeKind::record:
      return {Direction::compared, {}};
    default:
      return {random.one_of({Direction::more, Direction::less}), {}};
  }
}

Field make_field(Random& random, const std::string& name, Type type) {
  Field field;
  field.name = name;
  field.type = type;
  field.label = label(name);
  field.or_none = random.percent(30);
  field.asked_of = random.percent(6) ? AskedOf::agency : random.one_of({AskedOf::employer, AskedOf::worker});
  const bool number = type.kind == TypeKind::integer || type.kind == TypeKind::decimal ||
                      type.kind == TypeKind::percent || type.kind == TypeKind::money;
  if (number && random.percent(60)) field.minimum = Decimal{random.one_of({0, 0, 0, 1, -3}), 0};
  if (number && random.percent(25)) field.maximum = Decimal{random.one_of({12, 100, 24}), 0};
  if (type.kind != TypeKind::record) field.favours = random_favours(random, type.kind);
  return field;
}

Field make_list(Random& random, const std::string& name, Type type) {
  Field field = make_field(random, name, type);
  field.list = true;
  field.favours = {};
  field.minimum.reset();
  field.maximum.reset();
  if (type.kind == TypeKind::money && random.percent(50)) field.minimum = Decimal{0, 0};
  return field;
}

engine::Enumeration make_enumeration(const std::string& name, const std::vector<std::string>& members) {
  engine::Enumeration enumeration{.name = name, .members = {}};
  for (const std::string& member : members) enumeration.members.push_back({member, label(member)});
  return enumeration;
}

Decimal random_number(Random& random) {
  static const Decimal large = *engine::parse_decimal("90000000000000000000000000000000000001");
  if (random.percent(4))
    return random.pick<Decimal>({large, engine::negate(large), {1, 37}});  // sums and products overflow
  if (random.percent(12)) return Decimal{0, random.between(-2, 0)};
  if (random.percent(8)) return Decimal{random.between(-6, 6) * 10 + 5, random.between(-3, -1)};  // halves
  if (random.percent(20)) return Decimal{random.between(-40, 120), -1};
  if (random.percent(10)) return Decimal{random.between(0, 4) * 100, -2};  // 1.00 equals 1
  return Decimal{random.between(-2, 12), 0};
}

engine::Date random_date(Random& random) {
  if (random.percent(3)) return *engine::make_date({random.one_of({1, 9999}), 1, random.between(1, 31)});
  return *engine::make_date({random.between(2024, 2027), random.between(1, 12), random.one_of({1, 15, 28})});
}

engine::Duration random_duration(Random& random) {
  using engine::DurationUnit;
  const auto unit = random.one_of({DurationUnit::hour, DurationUnit::day, DurationUnit::day, DurationUnit::week,
                                   DurationUnit::month, DurationUnit::month, DurationUnit::year});
  if (random.percent(15)) return {Decimal{random.between(0, 5) * 10 + 5, -1}, unit};
  const int most = unit == DurationUnit::day || unit == DurationUnit::hour ? 120 : 6;
  return {Decimal{random.between(0, most), 0}, unit};
}

}  // namespace

engine::Vocabulary random_vocabulary(Random& random) {
  const Type enumeration{TypeKind::enumeration, colour};
  const auto plain = [](TypeKind kind) { return Type{kind, 0}; };
  const auto field = [&](const std::string& name, Type type) { return make_field(random, name, type); };
  const auto list = [&](const std::string& name, Type type) { return make_list(random, name, type); };
  engine::Vocabulary vocabulary;
  vocabulary.currency = currency;
  vocabulary.enumerations.push_back(make_enumeration("currency", {"EUR", "MAD", "USD"}));
  vocabulary.enumerations.push_back(make_enumeration("colour", {"red", "green", "blue", "black"}));
  vocabulary.enumerations.push_back(make_enumeration("change", {"same", "worse", "different", "better"}));
  vocabulary.change = change;

  engine::Record piece{"piece", {field("n", plain(TypeKind::integer)), field("cost", plain(TypeKind::money))}};
  engine::Record item{
      "item",
      {field("label", plain(TypeKind::text)), field("amount", plain(TypeKind::money)),
       field("share", plain(TypeKind::percent)), field("kind", enumeration), field("paid", plain(TypeKind::boolean)),
       field("due", plain(TypeKind::date)), field("weight", plain(TypeKind::decimal)), list("marks", enumeration),
       list("pieces", {TypeKind::record, piece_record})}};
  engine::Record terms{"terms", {field("per_week", plain(TypeKind::decimal)), field("note", plain(TypeKind::text))}};
  engine::Record engagement{"engagement",
                            {field("title", plain(TypeKind::text)),
                             field("open", plain(TypeKind::boolean)),
                             field("wage", plain(TypeKind::money)),
                             field("bonus", plain(TypeKind::money)),
                             field("posts", plain(TypeKind::integer)),
                             field("rate", plain(TypeKind::decimal)),
                             field("portion", plain(TypeKind::percent)),
                             field("raise", plain(TypeKind::percent)),
                             field("begins", plain(TypeKind::date)),
                             field("ends", plain(TypeKind::date)),
                             field("seen", plain(TypeKind::moment)),
                             field("heard", plain(TypeKind::moment)),
                             field("probation", plain(TypeKind::duration)),
                             field("notice", plain(TypeKind::duration)),
                             field("code", plain(TypeKind::occupation)),
                             field("colour", enumeration),
                             field("terms", {TypeKind::record, terms_record}),
                             list("items", {TypeKind::record, item_record}),
                             list("colours", enumeration),
                             list("sums", plain(TypeKind::money)),
                             list("notes", plain(TypeKind::text))}};
  engine::Record contract = engagement;
  contract.name = "contract_terms";
  contract.fields.push_back(field("signed", plain(TypeKind::date)));
  contract.fields.push_back(field("copies", plain(TypeKind::integer)));
  engine::Record agency{"agency",
                        {field("name", plain(TypeKind::text)), field("checked", plain(TypeKind::boolean)),
                         field("until", plain(TypeKind::date)), list("complaints", plain(TypeKind::text))}};
  vocabulary.records = {piece, item, terms, engagement, contract, agency};

  const auto root = [&](engine::Root::Kind kind, Field declared) {
    vocabulary.roots.push_back({kind, std::move(declared)});
  };
  root(engine::Root::Kind::field, field("as_of", plain(TypeKind::date)));
  root(engine::Root::Kind::document, field("offer", {TypeKind::record, engagement_record}));
  root(engine::Root::Kind::document, field("contract", {TypeKind::record, contract_record}));
  root(engine::Root::Kind::part, field("agency", {TypeKind::record, agency_record}));
  root(engine::Root::Kind::field, list("serials", plain(TypeKind::integer)));
  return vocabulary;
}

GeneratedValue random_value(Random& random, Type type, const engine::Vocabulary& vocabulary) {
  switch (type.kind) {
    case TypeKind::boolean:
      return {random.percent(50), ""};
    case TypeKind::integer:
      return {Decimal{random.between(-1, 8), 0}, ""};
    case TypeKind::decimal:
      return {random_number(random), ""};
    case TypeKind::percent: {
      // Kept as a fraction: 30 % is 0.30.
      return {Decimal{random.one_of({0, 5, 10, 25, 30, 100, 150}), -2}, ""};
    }
    case TypeKind::money: {
      const bool without_currency = random.percent(10);
      const auto index = static_cast<std::uint16_t>(random.percent(75) ? 0 : random.below(3));
      const Decimal amount = random.percent(25) ? Decimal{0, -2} : random_number(random);
      return {engine::Money{amount, without_currency ? engine::CurrencyId{} : engine::CurrencyId{index}}, ""};
    }
    case TypeKind::text:
      return {
          {},
          random.one_of<const char*>({"", "a", "abc", "نص", "fee", "a fee and a visa", "رسوم: visa, passport fee"})};
    case TypeKind::occupation:
      return {{}, random.one_of<const char*>({"9", "91", "9112", "22", "2212"})};
    case TypeKind::date:
      return {random_date(random), ""};
    case TypeKind::moment:
      return {engine::Moment{std::int64_t{random_date(random).days} * 1440 + random.between(0, 2) * 600}, ""};
    case TypeKind::duration:
      return {random_duration(random), ""};
    case TypeKind::enumeration: {
      const std::size_t members = vocabulary.enumerations[type.index].members.size();
      return {engine::MemberIndex{static_cast<std::uint16_t>(random.below(members))}, ""};
    }
    case TypeKind::record:
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      break;
  }
  assert(false);
  std::unreachable();
}

}  // namespace mizan::testing
