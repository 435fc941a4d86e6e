#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/date.hpp"
#include "engine/model/value.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

/// What a column of a table is called, and what stands in it.
struct TableColumn {
  std::string name;
  Type type;
};

/// What a row is found by in one column. Texts are compared folded (`fold`), codes of occupations as they are.
struct TableKey {
  bool any = false;      ///< `*`: whatever no other row names
  Value value;           ///< monostate for a text
  std::string text;      ///< as the table has it
  std::string compared;  ///< as it is compared
};

/// What a row gives in one column: a value, a known absence, or nothing that anybody has recorded.
struct TableCell {
  Presence presence = Presence::unknown;
  Value value;  ///< monostate for a text
  std::string text;
};

/// One row of reference data, with the days it is for.
struct TableRow {
  std::vector<TableKey> keys;     ///< by column
  std::vector<TableCell> cells;   ///< by column
  std::optional<Date> from;       ///< first day; open where empty
  std::optional<Date> until;      ///< last day, by law; where empty, until the next row of its keys begins
  std::optional<Date> checked;    ///< nobody has looked since: used beyond, with a warning
  std::optional<Date> published;  ///< not known to anybody before
  std::string source;             ///< where it stands, as the author of the table wrote it
  std::uint32_t line = 0;         ///< of the file, from 1
};

/// A table of reference data: minimum wages, exchange rates. Immutable, carried by every program that has it.
struct Table {
  std::string name;  ///< pack and name
  Translated title;
  std::vector<TableColumn> keys;
  std::vector<TableColumn> values;
  std::vector<TableRow> rows;  ///< in an order that depends on their content alone
  /// Its one value is the number of units of the second key, a currency, that one unit of the first is worth.
  bool converts_money = false;
};

/// What a column of keys, or of values, may hold.
[[nodiscard]] bool may_be_key(TypeKind kind);
[[nodiscard]] bool may_be_value(TypeKind kind);

/// Whether its columns are those of exchange rates: two currencies as keys, a decimal as the one value.
[[nodiscard]] bool has_columns_of_rates(const Table& table, const Vocabulary& vocabulary);

/// By which equal keys of one column are told; not of `*`.
[[nodiscard]] std::string spelling(const TableKey& key);

}  // namespace mizan::engine
