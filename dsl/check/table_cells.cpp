#include "dsl/check/table_cells.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "dsl/check/types.hpp"
#include "engine/model/duration.hpp"
#include "engine/model/text_folding.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;

/// `12.02 EUR` as two parts; the second empty where there is none.
std::pair<std::string_view, std::string_view> with_unit(std::string_view text) {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return {text, {}};
  std::string_view unit = text.substr(space);
  unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
  return {text.substr(0, space), unit};
}

std::optional<engine::Decimal> plain_number(std::string_view text) {
  const auto number = engine::parse_decimal(text);
  return number ? std::optional(*number) : std::nullopt;
}

}  // namespace

std::optional<engine::TableKey> TableCells::key(const CsvCell& cell, const engine::Type& type) {
  if (cell.text == "*") return engine::TableKey{.any = true, .value = {}, .text = {}, .compared = {}};
  if (cell.text.empty()) {
    report_.error("E0632", cell.span, "a key is missing", {.help = "write `*` for whatever no other row names"});
    return std::nullopt;
  }
  auto read = this->read(cell, type);
  if (!read) return std::nullopt;
  std::string compared = type.kind == TypeKind::text ? engine::fold(read->text).text : read->text;
  return engine::TableKey{
      .any = false, .value = read->value, .text = std::move(read->text), .compared = std::move(compared)};
}

std::optional<engine::TableCell> TableCells::value(const CsvCell& cell, const engine::Type& type) {
  if (cell.text.empty()) return engine::TableCell{};
  if (cell.text == "none") return engine::TableCell{engine::Presence::none, {}, {}};
  auto read = this->read(cell, type);
  if (!read) return std::nullopt;
  return engine::TableCell{engine::Presence::known, read->value, std::move(read->text)};
}

bool TableCells::day(const CsvCell& cell, std::optional<engine::Date>& into) {
  if (cell.text.empty()) return true;
  into = engine::parse_date(cell.text);
  if (!into) report_.error("E0632", cell.span, quoted(cell.text) + " is not a day", {.help = "write `2026-01-15`"});
  return into.has_value();
}

std::optional<TableCells::Read> TableCells::read(const CsvCell& cell, const engine::Type& type) {
  switch (type.kind) {
    case TypeKind::text:
    case TypeKind::occupation:
      return Read{{}, cell.text};
    case TypeKind::enumeration:
      return member(cell, type);
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::percent:
      return number(cell, type);
    case TypeKind::money:
      return money(cell);
    case TypeKind::duration:
      return duration(cell);
    case TypeKind::date: {
      std::optional<engine::Date> read_day;
      return day(cell, read_day) ? std::optional(Read{*read_day, {}}) : std::nullopt;
    }
    case TypeKind::boolean:
      if (cell.text == "true") return Read{true, {}};
      if (cell.text == "false") return Read{false, {}};
      wrong(cell, type, "`true` or `false`");
      return std::nullopt;
    case TypeKind::moment:
    case TypeKind::record:
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      break;  // no column has these
  }
  return std::nullopt;
}

std::optional<TableCells::Read> TableCells::number(const CsvCell& cell, const engine::Type& type) {
  const auto [digits, unit] = with_unit(cell.text);
  const bool percent = type.kind == TypeKind::percent;
  auto number = plain_number(digits);
  if (!number || !(unit.empty() || (percent && unit == "%")) ||
      (type.kind == TypeKind::integer && engine::normalized(*number).exponent < 0)) {
    wrong(cell, type, percent ? "`30`" : type.kind == TypeKind::integer ? "`12`" : "`12.5`");
    return std::nullopt;
  }
  if (percent) number->exponent -= 2;  // a percent is kept as the number it is
  return Read{*number, {}};
}

std::optional<TableCells::Read> TableCells::money(const CsvCell& cell) {
  const auto [digits, unit] = with_unit(cell.text);
  const auto amount = plain_number(digits);
  const auto& currencies = vocabulary_.enumerations[*vocabulary_.currency];
  const auto currency = currencies.find(unit);
  if (!amount || !currency) {
    wrong(cell, {TypeKind::money, 0}, "`12.02 EUR`");
    return std::nullopt;
  }
  return Read{engine::Money{*amount, engine::CurrencyId{*currency}}, {}};
}

std::optional<TableCells::Read> TableCells::duration(const CsvCell& cell) {
  const auto [digits, unit] = with_unit(cell.text);
  const auto length = plain_number(digits);
  auto known = engine::parse_duration_unit(unit);
  if (!known && unit.ends_with('s')) known = engine::parse_duration_unit(unit.substr(0, unit.size() - 1));
  if (!length || !known) {
    wrong(cell, {TypeKind::duration, 0}, "`15 days`");
    return std::nullopt;
  }
  return Read{engine::Duration{*length, *known}, {}};
}

std::optional<TableCells::Read> TableCells::member(const CsvCell& cell, const engine::Type& type) {
  const engine::Enumeration& enumeration = vocabulary_.enumerations[type.index];
  if (const auto index = enumeration.find(cell.text)) return Read{engine::MemberIndex{*index}, {}};
  std::vector<std::string_view> names;
  if (report_.suggests()) {
    for (const auto& one : enumeration.members) names.push_back(one.name);
  }
  report_.error("E0222", cell.span, quoted(cell.text) + " is not a member of " + quoted(enumeration.name),
                {.help = did_you_mean(cell.text, names)});
  return std::nullopt;
}

void TableCells::wrong(const CsvCell& cell, const engine::Type& type, std::string_view written) {
  report_.error("E0632", cell.span, quoted(cell.text) + " is not " + in_words(type, vocabulary_),
                {.help = "write it like " + std::string(written)});
}

}  // namespace mizan::dsl::checking
