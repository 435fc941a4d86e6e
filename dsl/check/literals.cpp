// Literals with their units.
#include <algorithm>
#include <array>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;

namespace {

// ISCO-08: one digit for a major group to four for a unit group.
bool is_occupation_code(std::string_view code) {
  return !code.empty() && code.size() <= 4 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Result ExpressionChecker::constant(engine::Type type, engine::Value value, const syntax::Expr& e) {
  auto result = node(Op::constant, type, e);
  if (result) result->constant = value;
  return result;
}

Result ExpressionChecker::number(const syntax::Expr& e) {
  const auto number = engine::parse_decimal(e.text);
  if (!number) {
    report_.error("E0320", e.span, quoted(e.text) + " has more digits than a number can",
                  {.help = "a number has 38 digits at most"});
    return std::nullopt;
  }
  const std::string& unit = e.unit.text;
  if (unit.empty()) {
    const bool whole = e.text.find_first_of(".eE") == std::string::npos;
    return constant({whole ? TypeKind::integer : TypeKind::decimal, 0}, *number, e);
  }
  if (unit == "%") {
    // A percent is kept as the number it is: 30 % is 0.30.
    return constant({TypeKind::percent, 0}, engine::Decimal{number->coefficient, number->exponent - 2}, e);
  }
  if (const auto duration = duration_unit(e.unit)) {
    return constant({TypeKind::duration, 0}, engine::Duration{*number, *duration}, e);
  }
  std::vector<std::string_view> candidates = spellings(unit_words(), surface());
  if (const auto currency = symbols_.vocabulary.currency) {
    const auto& currencies = symbols_.vocabulary.enumerations[*currency];
    if (const auto index = currencies.find(unit)) {
      return constant({TypeKind::money, 0}, engine::Money{*number, engine::CurrencyId{*index}}, e);
    }
    if (report_.suggests()) {
      for (const auto& member : currencies.members) candidates.push_back(member.name);
    }
  }
  std::string help = surface_hint(unit, surface(), unit_words());
  if (help.empty()) help = did_you_mean(unit, candidates);
  if (help.empty()) help = "a unit is `%`, a currency of enumeration `currency`, or hours, days, weeks, months, years";
  report_.error("E0307", e.unit.span, quoted(unit) + " is not a unit", {.help = std::move(help)});
  return std::nullopt;
}

Result ExpressionChecker::text(const syntax::Expr& e) {
  auto result = constant({TypeKind::text, 0}, std::monostate{}, e);
  if (result) result->text = e.text;
  return result;
}

Result ExpressionChecker::date(const syntax::Expr& e) {
  // A day that does not exist is reported by the lexer, which puts another in its place.
  const auto date = engine::parse_date(e.text);
  return date ? constant({TypeKind::date, 0}, *date, e) : std::nullopt;
}

Result ExpressionChecker::as_occupation(checked::Expr text) {
  if (!is_occupation_code(text.text)) {
    report_.error("E0322", text.span, quoted(shown(text)) + " is not a code of ISCO-08",
                  {.help = "a code has one to four digits"});
    return std::nullopt;
  }
  text.type = {TypeKind::occupation, 0};
  return text;
}

}  // namespace mizan::dsl::checking
