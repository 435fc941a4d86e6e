// Look-ups, conversions and versions among generated expressions.
#include <algorithm>
#include <utility>

#include "tests/support/expression_generator.hpp"
#include "tests/support/generated_tables.hpp"

namespace mizan::testing {

using engine::Op;
using engine::Type;
using engine::TypeKind;
using Expr = dsl::checked::Expr;

namespace {

constexpr Type day{TypeKind::date, 0};

engine::Date new_year(int year) { return *engine::make_date({year, 1, 1}); }

}  // namespace

Expr ExpressionGenerator::judged_day() { return node(Op::judged_day, day, {}); }

Expr ExpressionGenerator::act() {
  Expr date = leaf(day);
  return random_.percent(85) ? std::move(date) : node(Op::today, day, {});
}

void ExpressionGenerator::add_days(std::vector<Expr>& operands) {
  operands.push_back(random_.percent(65) ? judged_day() : date(1));
  operands.push_back(random_.percent(75) ? node(Op::today, day, {}) : date(0));
}

std::optional<Expr> ExpressionGenerator::lookup(Type type, int depth) {
  if (tables_.empty()) return std::nullopt;
  Expr expr;
  expr.op = Op::lookup;
  expr.type = type;
  const bool by_text = type.kind == TypeKind::decimal && random_.percent(50);
  expr.table = by_text ? texts_table : values_table;
  const auto& columns = tables_[expr.table].values;
  const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.type == type; });
  if (column == columns.end()) return std::nullopt;
  expr.column = static_cast<std::uint8_t>(column - columns.begin());
  for (const engine::TableColumn& key : tables_[expr.table].keys) {
    Expr operand = value(key.type, std::min(depth - 1, 1));
    // A key of whole numbers takes whole numbers: others would find no row, and the compiler refuses them.
    if (key.type.kind == TypeKind::integer) operand = random_.percent(75) ? leaf(key.type) : constant(key.type);
    expr.operands.push_back(std::move(operand));
  }
  add_days(expr.operands);
  expr.written = render(expr, vocabulary_);
  return expr;
}

Expr ExpressionGenerator::conversion(int depth) {
  Expr expr;
  expr.op = Op::convert;
  expr.type = {TypeKind::exact_money, 0};
  expr.table = rates_table;
  const std::size_t currencies = vocabulary_.enumerations[*vocabulary_.currency].members.size();
  expr.currency = engine::CurrencyId{static_cast<std::uint16_t>(random_.below(currencies))};
  expr.operands.push_back(depth > 1 && random_.percent(20) ? exact(true, depth - 1) : money(std::max(depth - 1, 0)));
  add_days(expr.operands);
  expr.written = render(expr, vocabulary_);
  return expr;
}

Expr ExpressionGenerator::versions(Type type, int depth) {
  Expr expr;
  expr.op = Op::version;
  expr.type = type;
  expr.operands.push_back(judged_day());
  const int boundary = random_.between(2024, 2027);
  Expr first = value(type, depth - 1);
  Expr second = random_.percent(25) ? first : value(type, depth - 1);
  expr.operands.push_back(std::move(first));
  expr.operands.push_back(std::move(second));
  const engine::Date until{new_year(boundary).days - (random_.percent(20) ? 200 : 1)};
  expr.periods = {{engine::Validity{{}, until}}, {engine::Validity{new_year(boundary), {}}}};
  expr.written = render(expr, vocabulary_);
  return expr;
}

}  // namespace mizan::testing
