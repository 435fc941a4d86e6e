#include "engine/model/table.hpp"

#include <algorithm>

namespace mizan::engine {

bool may_be_key(TypeKind kind) {
  return kind == TypeKind::enumeration || kind == TypeKind::text || kind == TypeKind::occupation ||
         kind == TypeKind::integer;
}

bool may_be_value(TypeKind kind) {
  return kind != TypeKind::record && kind != TypeKind::moment && kind != TypeKind::exact_decimal &&
         kind != TypeKind::exact_money;
}

bool has_columns_of_rates(const Table& table, const Vocabulary& vocabulary) {
  const auto is_currency = [&](const TableColumn& column) {
    return column.type.kind == TypeKind::enumeration && vocabulary.currency &&
           column.type.index == *vocabulary.currency;
  };
  return table.keys.size() == 2 && std::all_of(table.keys.begin(), table.keys.end(), is_currency) &&
         table.values.size() == 1 && table.values.front().type.kind == TypeKind::decimal;
}

std::string spelling(const TableKey& key) {
  if (const auto* number = std::get_if<Decimal>(&key.value)) return to_string(normalized(*number));
  if (const auto* member = std::get_if<MemberIndex>(&key.value)) return std::to_string(member->index);
  return key.compared;
}

}  // namespace mizan::engine
