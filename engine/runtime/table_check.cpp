#include "engine/runtime/table_check.hpp"

#include <algorithm>

#include "engine/runtime/node_check.hpp"

namespace mizan::engine {

namespace {

// What the compiler lets a table have (dsl/check/limits.hpp).
constexpr std::size_t columns_max = 64;

bool is_sound(const std::optional<Date>& day) { return !day || engine::is_sound(*day); }

bool is_member(const MemberIndex& member, std::size_t enumeration, const Vocabulary& vocabulary) {
  return enumeration < vocabulary.enumerations.size() &&
         member.index < vocabulary.enumerations[enumeration].members.size();
}

/// Whether a value may stand in a column of this type; a text stands beside it and its value is empty.
bool fits(const Value& value, const Type& type, const Vocabulary& vocabulary) {
  switch (type.kind) {
    case TypeKind::text:
    case TypeKind::occupation:
      return std::holds_alternative<std::monostate>(value);
    case TypeKind::boolean:
      return std::holds_alternative<bool>(value);
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::percent: {
      const auto* number = std::get_if<Decimal>(&value);
      return number != nullptr && engine::is_sound(*number);
    }
    case TypeKind::money: {
      const auto* money = std::get_if<Money>(&value);
      return money != nullptr && engine::is_sound(money->amount) && vocabulary.currency &&
             is_member({money->currency.index}, *vocabulary.currency, vocabulary);
    }
    case TypeKind::date: {
      const auto* day = std::get_if<Date>(&value);
      return day != nullptr && engine::is_sound(*day);
    }
    case TypeKind::duration: {
      const auto* length = std::get_if<Duration>(&value);
      return length != nullptr && engine::is_sound(length->value);
    }
    case TypeKind::enumeration: {
      const auto* member = std::get_if<MemberIndex>(&value);
      return member != nullptr && is_member(*member, type.index, vocabulary);
    }
    case TypeKind::moment:
    case TypeKind::record:
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      break;
  }
  return false;
}

bool is_sound_rate(const TableCell& cell) {
  const auto* rate = std::get_if<Decimal>(&cell.value);
  return rate == nullptr || sign(*rate) > 0;
}

bool is_sound(const TableRow& row, const Table& table, const Vocabulary& vocabulary) {
  if (row.keys.size() != table.keys.size() || row.cells.size() != table.values.size()) return false;
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    if (!row.keys[i].any && !fits(row.keys[i].value, table.keys[i].type, vocabulary)) return false;
  }
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const TableCell& cell = row.cells[i];
    if (cell.presence == Presence::known && !fits(cell.value, table.values[i].type, vocabulary)) return false;
    if (table.converts_money && !is_sound_rate(cell)) return false;
  }
  return is_sound(row.from) && is_sound(row.until) && is_sound(row.checked) && is_sound(row.published);
}

}  // namespace

std::optional<std::string> find_problem_in_table(const Table& table, const Vocabulary& vocabulary) {
  const auto columns_fit = [](const std::vector<TableColumn>& columns) {
    return !columns.empty() && columns.size() <= columns_max;
  };
  const bool keys_fit = std::all_of(table.keys.begin(), table.keys.end(),
                                    [](const TableColumn& column) { return may_be_key(column.type.kind); });
  if (!columns_fit(table.keys) || !columns_fit(table.values) || !keys_fit ||
      (table.converts_money && !has_columns_of_rates(table, vocabulary))) {
    return "a table without proper columns";
  }
  for (const TableRow& row : table.rows) {
    if (!is_sound(row, table, vocabulary)) return "a row that does not fit its table";
  }
  return std::nullopt;
}

}  // namespace mizan::engine
