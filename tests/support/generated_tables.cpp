#include "tests/support/generated_tables.hpp"

#include "engine/model/text_folding.hpp"
#include "tests/support/generated_values.hpp"

namespace mizan::testing {

using engine::Table;
using engine::TableCell;
using engine::TableKey;
using engine::TableRow;
using engine::Type;
using engine::TypeKind;

namespace {

engine::Date some_day(Random& random) {
  return *engine::make_date({random.between(2023, 2028), random.one_of({1, 7}), random.one_of({1, 2})});
}

TableKey random_key(Random& random, const Type& type, const engine::Vocabulary& vocabulary) {
  if (random.percent(25)) return {.any = true, .value = {}, .text = {}, .compared = {}};
  const GeneratedValue value = random_value(random, type, vocabulary);
  const bool folded = type.kind == TypeKind::text;
  return {.any = false,
          .value = value.value,
          .text = value.text,
          .compared = folded ? engine::fold(value.text).text : value.text};
}

TableCell random_cell(Random& random, const Type& type, const engine::Vocabulary& vocabulary) {
  if (random.percent(8)) return {};
  if (random.percent(8)) return {engine::Presence::none, {}, {}};
  GeneratedValue value = random_value(random, type, vocabulary);
  if (auto* money = std::get_if<engine::Money>(&value.value); money != nullptr && !money->currency.known()) {
    money->currency = engine::CurrencyId{0};
  }
  return {engine::Presence::known, value.value, value.text};
}

// The order that the compiler gives rows matters to neither evaluator; here they stand as they come.
TableRow random_row(Random& random, const Table& table, const engine::Vocabulary& vocabulary) {
  TableRow row;
  for (const engine::TableColumn& column : table.keys) row.keys.push_back(random_key(random, column.type, vocabulary));
  for (const engine::TableColumn& column : table.values) {
    row.cells.push_back(random_cell(random, column.type, vocabulary));
  }
  if (random.percent(45)) row.from = some_day(random);
  if (random.percent(20)) row.until = some_day(random);
  if (random.percent(20)) row.checked = some_day(random);
  if (random.percent(20)) row.published = some_day(random);
  if (random.percent(50)) row.source = "source " + std::to_string(random.below(3));
  return row;
}

Table table(Random& random, std::string name, std::vector<engine::TableColumn> keys,
            std::vector<engine::TableColumn> values, const engine::Vocabulary& vocabulary) {
  Table result{.name = "generated." + name,
               .title = {name + " fr", name + " en", name + " ar"},
               .keys = std::move(keys),
               .values = std::move(values),
               .rows = {},
               .converts_money = false};
  const int rows = random.between(0, 7);
  for (int i = 0; i < rows; ++i) result.rows.push_back(random_row(random, result, vocabulary));
  return result;
}

}  // namespace

std::vector<Table> random_tables(Random& random, const engine::Vocabulary& vocabulary) {
  const Type member{TypeKind::enumeration, 1};
  std::vector<engine::TableColumn> all;
  for (const TypeKind kind :
       {TypeKind::boolean, TypeKind::integer, TypeKind::decimal, TypeKind::percent, TypeKind::money, TypeKind::text,
        TypeKind::date, TypeKind::duration, TypeKind::occupation}) {
    all.push_back({"c" + std::to_string(all.size()), {kind, 0}});
  }
  all.push_back({"member", member});
  std::vector<Table> tables;
  tables.push_back(table(random, "a", {{"member", member}, {"number", {TypeKind::integer, 0}}}, all, vocabulary));
  tables.push_back(table(random, "b", {{"text", {TypeKind::text, 0}}}, {{"c", {TypeKind::decimal, 0}}}, vocabulary));
  const Type currency{TypeKind::enumeration, *vocabulary.currency};
  tables.push_back(
      table(random, "rates", {{"from", currency}, {"to", currency}}, {{"rate", {TypeKind::decimal, 0}}}, vocabulary));
  tables.back().converts_money = true;
  for (TableRow& row : tables.back().rows) {
    if (row.cells[0].presence != engine::Presence::known) continue;
    row.cells[0].value = engine::Decimal{random.between(1, 40), random.one_of({0, -1, -2})};
  }
  return tables;
}

}  // namespace mizan::testing
