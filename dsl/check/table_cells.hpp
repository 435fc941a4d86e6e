#pragma once

#include <optional>
#include <string>

#include "dsl/check/report.hpp"
#include "dsl/csv.hpp"
#include "engine/model/table.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::dsl::checking {

/// What a cell of a table says, as its column is declared: a member by its name, `12.02 EUR`, `15 days`, `30` or `30
/// %`, a day, `true`; a text as it stands. A key may be `*`; a value may be `none`, or empty where nobody has recorded
/// it.
class TableCells {
 public:
  TableCells(const engine::Vocabulary& vocabulary, Report& report) : vocabulary_(vocabulary), report_(report) {}

  /// Empty after a report.
  [[nodiscard]] std::optional<engine::TableKey> key(const CsvCell& cell, const engine::Type& type);
  [[nodiscard]] std::optional<engine::TableCell> value(const CsvCell& cell, const engine::Type& type);
  /// A day, or none where the cell is empty; false after a report.
  bool day(const CsvCell& cell, std::optional<engine::Date>& into);

 private:
  struct Read {
    engine::Value value;
    std::string text;
  };
  std::optional<Read> read(const CsvCell& cell, const engine::Type& type);
  std::optional<Read> number(const CsvCell& cell, const engine::Type& type);
  std::optional<Read> money(const CsvCell& cell);
  std::optional<Read> duration(const CsvCell& cell);
  std::optional<Read> member(const CsvCell& cell, const engine::Type& type);
  void wrong(const CsvCell& cell, const engine::Type& type, std::string_view written);

  const engine::Vocabulary& vocabulary_;
  Report& report_;
};

}  // namespace mizan::dsl::checking
