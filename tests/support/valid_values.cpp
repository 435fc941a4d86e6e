#include "tests/support/valid_values.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>
#include <vector>

namespace mizan::testing {

using engine::Decimal;
using engine::TypeKind;

namespace {

// In the unit that the field declares its range in.
Decimal number_within(Random& random, const engine::Field& field, bool never_negative) {
  std::optional<Decimal> least = field.minimum;
  if (never_negative && !least) least = Decimal{};
  std::vector<Decimal> candidates;
  if (least) candidates.push_back(*least);
  if (field.maximum) candidates.push_back(*field.maximum);
  for (int i = 0; i < 4; ++i) candidates.push_back({random.between(0, 60), 0});
  candidates.push_back({random.between(-500, 500), 0});
  if (field.type.kind != TypeKind::integer) candidates.push_back({random.between(1, 9), -2});
  std::erase_if(candidates,
                [&](const Decimal& one) { return (least && one < *least) || (field.maximum && one > *field.maximum); });
  return candidates.empty() ? Decimal{} : random.pick(candidates);
}

engine::CurrencyId any_currency(Random& random, const engine::Vocabulary& vocabulary) {
  const engine::Enumeration& currencies = vocabulary.enumerations[*vocabulary.currency];
  if (random.percent(80)) {
    const auto common = currencies.find(random.percent(70) ? "EUR" : "MAD");
    if (common) return {*common};
  }
  return {static_cast<std::uint16_t>(random.below(currencies.members.size()))};
}

}  // namespace

GeneratedValue valid_value(Random& random, const engine::Field& field, const engine::Vocabulary& vocabulary) {
  switch (field.type.kind) {
    case TypeKind::integer:
    case TypeKind::decimal:
      return {number_within(random, field, false), ""};
    case TypeKind::percent: {
      const Decimal hundredths = number_within(random, field, false);
      return {Decimal{hundredths.coefficient, hundredths.exponent - 2}, ""};
    }
    case TypeKind::money:
      return {engine::Money{number_within(random, field, true), any_currency(random, vocabulary)}, ""};
    case TypeKind::duration: {
      using engine::DurationUnit;
      const auto unit = random.one_of({DurationUnit::day, DurationUnit::week, DurationUnit::month, DurationUnit::year});
      return {engine::Duration{number_within(random, field, true), unit}, ""};
    }
    case TypeKind::text:
      return {{},
              random.one_of<const char*>({"Inspection du travail", "Les frais de dossier sont à la charge du candidat.",
                                          "L'employeur garde le passeport du salarié.",
                                          "Aucun frais n'est demandé au candidat.", "The employer keeps the passport.",
                                          "The candidate pays 300 EUR for the visa.", "نص"})};
    case TypeKind::occupation:
      return {{}, random.one_of<const char*>({"9111", "9211", "2221", "5322", "7112"})};
    case TypeKind::boolean:
    case TypeKind::date:
    case TypeKind::moment:
    case TypeKind::enumeration:
      return random_value(random, field.type, vocabulary);
    case TypeKind::record:
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      break;
  }
  assert(false);
  std::unreachable();
}

}  // namespace mizan::testing
