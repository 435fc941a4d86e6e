#include "tests/support/small_vocabulary.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace mizan::test {
namespace {

using namespace engine;

constexpr std::uint16_t currency = 0, country = 1, payer = 2, recovery = 3;
constexpr std::uint16_t part = 0, charge = 1, wage = 2, offer = 3, person = 4;

Field field(std::string name, TypeKind kind, std::uint16_t index = 0) {
  Field result;
  result.name = name;
  result.type = {kind, index};
  result.label = {name + " (fr)", name + " (en)", name + " (ar)"};
  result.description = "The " + name + ".";
  return result;
}
Field list(Field one, std::uint16_t limit) {
  one.list = true;
  one.limit = limit;
  return one;
}
Field or_none(Field one) {
  one.or_none = true;
  return one;
}
Field within(Field one, std::optional<Decimal> minimum, std::optional<Decimal> maximum) {
  one.minimum = minimum;
  one.maximum = maximum;
  return one;
}
Enumeration enumeration(std::string name, const std::vector<std::string>& members) {
  Enumeration result{std::move(name), {}};
  for (const std::string& member : members)
    result.members.push_back({member, {"le " + member, "the " + member, "ال " + member}});
  return result;
}

std::string decimal_text(const Decimal& value) {
  const std::string text = to_string(value);
  return value.exponent > 0 ? text + "e+" + std::to_string(value.exponent) : text;
}

class Writer {
 public:
  Writer(const Facts& facts, const Vocabulary& vocabulary) : facts_(facts), vocabulary_(vocabulary) {}

  std::string text() {
    for (std::uint16_t root = 0; root < facts_.layout().blocks.size(); ++root) {
      if (facts_.present(root)) out_ += "present /" + vocabulary_.roots[root].field.name + "\n";
    }
    write(0, 0);
    std::vector<std::string> unread;
    for (const Unread& one : facts_.unread()) unread.push_back("! " + one.pointer + " " + one.code + "\n");
    std::sort(unread.begin(), unread.end());
    for (const std::string& line : unread) out_ += line;
    return std::move(out_);
  }

 private:
  void write(PlaceId id, Row row) {
    const Place& place = facts_.layout().places[id];
    if (place.kind == Place::Kind::leaf) return write_leaf(place, row);
    if (place.kind == Place::Kind::record) {
      for (const PlaceId child : place.children) write(child, row);
      return;
    }
    const Extent extent = facts_.rows(place.list, row);
    if (extent.presence == Presence::unknown) return;
    out_ += facts_.list_pointer(place.list, row) + " : " +
            (extent.presence == Presence::none ? "none" : std::to_string(extent.count)) + "\n";
    for (Row element = extent.begin; element < extent.begin + extent.count; ++element) {
      for (const PlaceId child : place.children) write(child, element);
    }
  }

  void write_leaf(const Place& place, Row row) {
    const Presence presence = facts_.presence(place.slot, row);
    if (presence == Presence::unknown) return;
    out_ += facts_.pointer(place.slot, row) + " = ";
    out_ += presence == Presence::none ? "none" : value_text(facts_.value(place.slot, row), *place.field);
    out_ += '\n';
  }

  std::string value_text(const Value& value, const Field& declared) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const auto* number = std::get_if<Decimal>(&value)) return decimal_text(*number);
    if (const auto* date = std::get_if<Date>(&value)) return to_string(*date);
    if (const auto* moment = std::get_if<Moment>(&value)) return to_string(*moment);
    if (const auto* text = std::get_if<std::string_view>(&value)) return "\"" + std::string(*text) + "\"";
    if (const auto* member = std::get_if<MemberIndex>(&value)) {
      return vocabulary_.enumerations[declared.type.index].members[member->index].name;
    }
    if (const auto* duration = std::get_if<Duration>(&value)) {
      return decimal_text(duration->value) + " " + std::string(name(duration->unit));
    }
    if (const auto* money = std::get_if<Money>(&value)) {
      const auto& currencies = vocabulary_.enumerations[currency].members;
      return decimal_text(money->amount) + " " +
             (money->currency.known() ? currencies[money->currency.index].name : "?");
    }
    return "nothing";
  }

  const Facts& facts_;
  const Vocabulary& vocabulary_;
  std::string out_;
};

}  // namespace

Vocabulary small_vocabulary() {
  Vocabulary result;
  result.enumerations = {enumeration("currency", {"EUR", "MAD", "XOF"}), enumeration("country", {"MA", "FR", "SA"}),
                         enumeration("payer", {"worker", "employer", "recruiter", "nobody"}),
                         enumeration("recovery", {"none", "wage_deduction", "loan"})};
  result.currency = currency;
  result.records = {
      {"part", {field("name", TypeKind::text), field("amount", TypeKind::money)}},
      {"charge",
       {field("label", TypeKind::text), within(field("amount", TypeKind::money), Decimal{}, Decimal{1000, 0}),
        field("borne_by", TypeKind::enumeration, payer), list(field("taint", TypeKind::enumeration, recovery), 3),
        list(field("parts", TypeKind::record, part), 2), field("paid_on", TypeKind::date)}},
      {"wage",
       {field("amount", TypeKind::money), within(field("share", TypeKind::percent), Decimal{}, Decimal{100, 0}),
        within(field("hours", TypeKind::decimal), Decimal{}, Decimal{245, -1}),
        within(field("per_year", TypeKind::integer), Decimal{1, 0}, Decimal{14, 0})}},
      {"offer",
       {field("reference", TypeKind::text), or_none(field("title", TypeKind::text)),
        field("wage", TypeKind::record, wage), list(field("charges", TypeKind::record, charge), 4),
        or_none(list(field("route", TypeKind::enumeration, country), 256)), list(field("tasks", TypeKind::text), 3),
        field("start_date", TypeKind::date), or_none(field("end_date", TypeKind::date)),
        within(field("probation", TypeKind::duration), std::nullopt, Decimal{12, 0}), field("begins", TypeKind::moment),
        field("occupation", TypeKind::occupation), field("renewable", TypeKind::boolean),
        field("recovered_by", TypeKind::enumeration, recovery)}},
      {"person", {field("name", TypeKind::text)}},
  };
  result.roots = {{Root::Kind::field, field("dossier", TypeKind::text)},
                  {Root::Kind::field, field("as_of", TypeKind::date)},
                  {Root::Kind::document, field("offer", TypeKind::record, offer)},
                  {Root::Kind::document, field("contract", TypeKind::record, offer)},
                  {Root::Kind::part, or_none(field("recruiter", TypeKind::record, person))},
                  {Root::Kind::field, list(field("notes", TypeKind::text), 256)}};
  return result;
}

std::string facts_text(const Facts& facts, const Vocabulary& vocabulary) { return Writer(facts, vocabulary).text(); }

SmallDossier::SmallDossier()
    : vocabulary(small_vocabulary()), layout(make_layout(vocabulary)), form(vocabulary, layout), facts(layout) {}

}  // namespace mizan::test
