#include "dsl/check/tables_check.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "dsl/check/beside.hpp"
#include "dsl/check/limits.hpp"
#include "dsl/check/table_cells.hpp"
#include "dsl/check/types.hpp"
#include "dsl/csv.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;

/// A row while it is checked: with its place, and its keys in a spelling by which rows are sorted.
struct PlacedRow {
  engine::TableRow row;
  Span span;
  std::vector<std::string> sorted_by;
};

class TableChecker {
 public:
  TableChecker(Symbols& symbols, Report& report, Diagnostics& diagnostics, const Entry& entry)
      : symbols_(symbols),
        report_(report),
        diagnostics_(diagnostics),
        entry_(entry),
        declaration_(std::get<syntax::TableDecl>(entry.declaration->value)),
        cells_(symbols.vocabulary, report) {}

  TableInfo check() {
    const std::size_t errors_before = report_.errors();
    info_.span = entry_.span;
    info_.table.name = symbols_.scope.pack(entry_.file) + '.' + std::string(entry_.name);
    info_.table.title =
        translated_clause(declaration_.title, entry_.span, "the title of " + quoted(entry_.name), report_);
    info_.table.converts_money = declaration_.converts_money;
    read_columns(declaration_.keys, engine::may_be_key, "a key", info_.table.keys);
    read_columns(declaration_.values, engine::may_be_value, "a value", info_.table.values);
    if (declaration_.converts_money) check_rates();
    info_.broken = report_.errors() > errors_before || info_.table.keys.empty() || info_.table.values.empty();
    if (!info_.broken) read_file();
    return std::move(info_);
  }

 private:
  void read_columns(const std::vector<syntax::ColumnDecl>& declared, bool (*fits)(TypeKind), const char* what,
                    std::vector<engine::TableColumn>& columns) {
    for (const syntax::ColumnDecl& one : declared) {
      const auto type = symbols_.type(one.type, entry_.file, report_);
      if (!type) continue;
      if (!fits(type->kind) || (type->kind == TypeKind::money && !symbols_.vocabulary.currency)) {
        report_.error("E0634", one.type.span,
                      std::string(what) + " of a table cannot be " + in_words(*type, symbols_.vocabulary));
        continue;
      }
      const auto same = [&](const engine::TableColumn& other) { return other.name == one.name.text; };
      if (std::any_of(info_.table.keys.begin(), info_.table.keys.end(), same) ||
          std::any_of(info_.table.values.begin(), info_.table.values.end(), same)) {
        report_.error("E0634", one.name.span, "column " + quoted(one.name.text) + " is there twice");
        continue;
      }
      columns.push_back({one.name.text, *type});
    }
    if (columns.size() > table_columns_max) {
      report_.error("E0634", entry_.span,
                    "a table has at most " + std::to_string(table_columns_max) + " columns of a kind");
    }
  }

  void check_rates() {
    if (engine::has_columns_of_rates(info_.table, symbols_.vocabulary)) return;
    report_.error(
        "E0634", entry_.span, "a table that converts money has two currencies as keys and a decimal as value",
        {.help = in_surface("write `key from_currency: currency, to_currency: currency` and `value rate: decimal`",
                            symbols_.scope.file(entry_.file).surface)});
  }

  void read_file() {
    const auto source = source_beside(symbols_, entry_.file, declaration_.file, ".csv", report_);
    if (!source) return;
    auto file = read_csv(symbols_.sources, *source);
    if (!file) {
      for (Diagnostic& one : file.error()) diagnostics_.push_back(std::move(one));
      return;
    }
    if (!find_columns(*file)) return;
    if (file->records.size() > table_rows_max) {
      report_.error("E0634", declaration_.file.span, "a table has at most " + std::to_string(table_rows_max) + " rows");
      return;
    }
    std::vector<PlacedRow> rows;
    for (const auto& record : file->records) {
      if (auto row = read_row(record, *source)) rows.push_back(std::move(*row));
    }
    std::sort(rows.begin(), rows.end(), [](const PlacedRow& a, const PlacedRow& b) { return order(a) < order(b); });
    for (std::size_t i = 1; i < rows.size(); ++i) check_neighbours(rows[i - 1], rows[i]);
    for (PlacedRow& row : rows) info_.table.rows.push_back(std::move(row.row));
  }

  static std::tuple<const std::vector<std::string>&, std::optional<engine::Date>, std::optional<engine::Date>,
                    std::uint32_t>
  order(const PlacedRow& row) {
    return {row.sorted_by, row.row.from, row.row.published, row.row.line};
  }

  // Every column of the declaration has its header.
  bool find_columns(const CsvFile& file) {
    std::vector<std::string_view> headers;
    for (std::size_t i = 0; i < file.headers.size(); ++i) {
      headers.push_back(file.headers[i].text);
      if (!column_.try_emplace(file.headers[i].text, i).second) {
        report_.error("E0631", file.headers[i].span, "header " + quoted(file.headers[i].text) + " is there twice");
        return false;
      }
    }
    bool found = true;
    const auto look_for = [&](const syntax::Name& name) {
      if (column_.contains(name.text)) return;
      found = false;
      report_.error("E0631", name.span, "the file has no column " + quoted(name.text),
                    {.others = {{{file.headers.front().span.source, file.headers.front().span.begin,
                                  file.headers.back().span.end},
                                 "these are its headers"}},
                     .help = did_you_mean(name.text, headers)});
    };
    for (const auto* columns : {&declaration_.keys, &declaration_.values}) {
      for (const syntax::ColumnDecl& one : *columns) look_for(one.name);
    }
    for (const auto* one : {&declaration_.from, &declaration_.until, &declaration_.checked, &declaration_.published,
                            &declaration_.source}) {
      if (*one) look_for(**one);
    }
    return found;
  }

  const CsvCell& cell(const std::vector<CsvCell>& record, const std::string& column) const {
    return record[column_.find(column)->second];
  }

  std::optional<PlacedRow> read_row(const std::vector<CsvCell>& record, std::uint32_t source) {
    PlacedRow placed{{}, {source, record.front().span.begin, record.back().span.end}, {}};
    engine::TableRow& row = placed.row;
    bool sound = true;
    for (const engine::TableColumn& column : info_.table.keys) {
      auto key = cells_.key(cell(record, column.name), column.type);
      sound = sound && key;
      if (!key) continue;
      placed.sorted_by.push_back(key->any ? "\xFF" : spelled(*key, column.type, cell(record, column.name)));
      row.keys.push_back(std::move(*key));
    }
    for (const engine::TableColumn& column : info_.table.values) {
      auto value = cells_.value(cell(record, column.name), column.type);
      sound = sound && value;
      if (!value) continue;
      sound = sound && rate_is_sound(*value, cell(record, column.name));
      row.cells.push_back(std::move(*value));
    }
    const std::pair<const std::optional<syntax::Name>&, std::optional<engine::Date>&> days[] = {
        {declaration_.from, row.from},
        {declaration_.until, row.until},
        {declaration_.checked, row.checked},
        {declaration_.published, row.published}};
    for (const auto& [column, day] : days) {
      if (column) sound = cells_.day(cell(record, column->text), day) && sound;
    }
    if (declaration_.source) {
      const CsvCell& origin = cell(record, declaration_.source->text);
      row.source = origin.text;
      if (origin.text.empty()) report_.error("E0632", placed.span, "this row does not say where it comes from");
    }
    row.line = line_column(symbols_.sources[source], placed.span.begin).line;
    if (sound && row.from && row.until && *row.until < *row.from) {
      report_.error("E0504", placed.span, "this row ends before it begins");
      sound = false;
    }
    return sound ? std::optional(std::move(placed)) : std::nullopt;
  }

  static std::string spelled(const engine::TableKey& key, const engine::Type& type, const CsvCell& cell) {
    if (type.kind == TypeKind::text) return key.compared;
    if (const auto* number = std::get_if<engine::Decimal>(&key.value)) {
      return engine::to_string(engine::normalized(*number));
    }
    return cell.text;
  }

  bool rate_is_sound(const engine::TableCell& rate, const CsvCell& cell) {
    if (!info_.table.converts_money || rate.presence == engine::Presence::unknown) return true;
    const auto* number = std::get_if<engine::Decimal>(&rate.value);
    if (number != nullptr && engine::sign(*number) > 0) return true;
    report_.error("E0632", cell.span, "a rate is a number above zero");
    return false;
  }

  // Rows of the same keys follow each other in time.
  void check_neighbours(const PlacedRow& one, const PlacedRow& next) {
    if (one.sorted_by != next.sorted_by) return;
    const engine::TableRow& a = one.row;
    const engine::TableRow& b = next.row;
    const bool corrected = a.from == b.from && a.published && b.published && *a.published != *b.published;
    if (corrected) return;
    if (a.from == b.from || (a.until && *a.until >= *b.from)) {
      report_.error("E0633", next.span, "this row and another of the same keys are for the same days",
                    {.others = {{one.span, "the other one"}}});
    } else if (a.until && a.until->days + 1 < b.from->days) {
      report_.warning("W0630", next.span, "no row of these keys is for the days before this one",
                      {.others = {{one.span, "the one before ends on " + engine::to_string(*a.until)}}});
    }
  }

  Symbols& symbols_;
  Report& report_;
  Diagnostics& diagnostics_;
  const Entry& entry_;
  const syntax::TableDecl& declaration_;
  TableCells cells_;
  TableInfo info_;
  std::map<std::string, std::size_t> column_;  ///< of the file, by header
};

}  // namespace

void check_tables(Symbols& symbols, Report& report, Diagnostics& diagnostics) {
  const auto& entries = symbols.scope.all(Kind::table);
  for (const Entry& entry : entries) {
    symbols.tables.push_back(TableChecker(symbols, report, diagnostics, entry).check());
  }
  std::vector<std::uint32_t> by_name(symbols.tables.size());
  std::iota(by_name.begin(), by_name.end(), 0U);
  std::sort(by_name.begin(), by_name.end(), [&](std::uint32_t a, std::uint32_t b) {
    return symbols.tables[a].table.name < symbols.tables[b].table.name;
  });
  for (std::uint32_t i = 0; i < by_name.size(); ++i) symbols.tables[by_name[i]].number = i;
}

void check_unused_tables(const Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::table)) {
    if (symbols.tables[entry.index].used) continue;
    report.warning("W0632", entry.span, "table " + quoted(entry.name) + " is looked up by no rule");
  }
}

std::vector<engine::Table> take_tables(Symbols& symbols) {
  std::vector<engine::Table> tables(symbols.tables.size());
  for (TableInfo& one : symbols.tables) tables[one.number] = std::move(one.table);
  return tables;
}

}  // namespace mizan::dsl::checking
