// Look-ups in tables, and money in another currency: both are asked for a day.
#include <algorithm>
#include <utility>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

Result ExpressionChecker::dated(const syntax::Expr& e) {
  const syntax::Expr* inner = &e;
  const syntax::Expr* known_on = nullptr;
  const syntax::Expr* at = nullptr;
  if (inner->kind == ExprKind::known_on) {
    known_on = &inner->operands[1];
    inner = &inner->operands[0];
  }
  if (inner->kind == ExprKind::at_date) {
    at = &inner->operands[1];
    inner = &inner->operands[0];
  }
  if (inner->kind != ExprKind::lookup && inner->kind != ExprKind::in_currency) {
    report_.error(
        "E0637", e.span,
        ours(at != nullptr ? "`at`" : "`known on`") + " says for which day a table is looked up, and here none is");
    return std::nullopt;
  }
  return inner->kind == ExprKind::lookup ? lookup(*inner, e, at, known_on) : conversion(*inner, e, at, known_on);
}

// The day a row is for, and the day on which it must have been published: those of the judgement unless said.
bool ExpressionChecker::add_days(const syntax::Expr* at, const syntax::Expr* known_on, Span span,
                                 std::vector<checked::Expr>& operands) {
  const std::pair<const syntax::Expr*, Op> days[] = {{at, Op::judged_day}, {known_on, Op::today}};
  for (const auto& [day, otherwise] : days) {
    if (day == nullptr) {
      if (!spend(1)) return false;
      checked::Expr implied;
      implied.op = otherwise;
      implied.type = {TypeKind::date, 0};
      implied.span = span;
      implied.written = "today";
      operands.push_back(std::move(implied));
      continue;
    }
    auto given = value(*day);
    if (!given) return false;
    if (given->type.kind != TypeKind::date) {
      report_.error("E0637", day->span,
                    "a table is looked up for a day, and " + quoted(shown(*given)) + " is " +
                        in_words(*given, symbols_.vocabulary));
      return false;
    }
    operands.push_back(std::move(*given));
  }
  return true;
}

Result ExpressionChecker::lookup(const syntax::Expr& e, const syntax::Expr& whole, const syntax::Expr* at,
                                 const syntax::Expr* known_on) {
  if (e.names.size() != 2) {
    report_.error("E0635", e.span, "a table is named by one word",
                  {.help = ours("write `") + e.names[e.names.size() - 2].text + "[ … ]." + e.names.back().text + "`"});
    return std::nullopt;
  }
  const Entry* entry = symbols_.scope.resolve(Space::table, e.names.front(), env_.file, "E0635", "a table", report_);
  if (entry == nullptr) return std::nullopt;
  TableInfo& info = symbols_.tables[entry->index];
  if (info.broken) return std::nullopt;
  if (!env_.by_itself) info.used = true;
  const auto column = std::find_if(info.table.values.begin(), info.table.values.end(),
                                   [&](const engine::TableColumn& one) { return one.name == e.names.back().text; });
  if (column == info.table.values.end()) {
    std::vector<std::string_view> names;
    for (const engine::TableColumn& one : info.table.values) names.push_back(one.name);
    report_.error("E0635", e.names.back().span,
                  quoted(e.names.back().text) + " is not a value of table " + quoted(entry->name),
                  {.others = {{entry->span, "it is declared here"}}, .help = did_you_mean(e.names.back().text, names)});
    return std::nullopt;
  }
  if (e.operands.size() != info.table.keys.size()) {
    std::string keys;
    for (const engine::TableColumn& one : info.table.keys) keys += (keys.empty() ? "" : ", ") + one.name;
    report_.error("E0636", e.span,
                  "table " + quoted(entry->name) + " has " + std::to_string(info.table.keys.size()) +
                      (info.table.keys.size() == 1 ? " key" : " keys") + ", and here are " +
                      std::to_string(e.operands.size()),
                  {.others = {{entry->span, "it is declared here"}},
                   .help = "write `" + e.names.front().text + '[' + keys + "]`"});
    return std::nullopt;
  }
  std::vector<checked::Expr> operands;
  bool sound = true;
  for (std::size_t i = 0; i < e.operands.size(); ++i) {
    auto key = table_key(e.operands[i], info.table.keys[i]);
    sound = sound && key;
    if (key) operands.push_back(std::move(*key));
  }
  if (!sound || !add_days(at, known_on, e.span, operands)) return std::nullopt;
  auto result = node(Op::lookup, column->type, whole, std::move(operands));
  if (result) {
    result->table = info.number;
    result->column = static_cast<std::uint8_t>(column - info.table.values.begin());
  }
  return result;
}

Result ExpressionChecker::table_key(const syntax::Expr& e, const engine::TableColumn& column) {
  auto key = value(e, &column.type);
  if (!key) return std::nullopt;
  if (column.type.kind == TypeKind::occupation && key->op == Op::constant && key->type.kind == TypeKind::text) {
    key = as_occupation(std::move(*key));
    if (!key) return std::nullopt;
  }
  if (key->type == column.type) return key;
  report_.error("E0636", e.span,
                "key " + quoted(column.name) + " is " + in_words(column.type, symbols_.vocabulary) + ", and " +
                    quoted(shown(*key)) + " is " + in_words(*key, symbols_.vocabulary));
  return std::nullopt;
}

// `x in ABC` also where `ABC` is a set of members: three capitals are no more than a hint.
Result ExpressionChecker::conversion(const syntax::Expr& e, const syntax::Expr& whole, const syntax::Expr* at,
                                     const syntax::Expr* known_on) {
  if (at == nullptr && known_on == nullptr && symbols_.scope.find(Space::set, e.unit.text, env_.file) != nullptr) {
    syntax::Expr membership;
    membership.kind = ExprKind::in_set;
    membership.span = e.span;
    membership.operands = e.operands;
    membership.names = {e.unit};
    return in_set(membership);
  }
  auto amount = value(e.operands.front());
  if (!amount) return std::nullopt;
  if (family(amount->type) != Family::money) {
    report_.error(
        "E0638", e.span,
        "only money is converted, and " + quoted(shown(*amount)) + " is " + in_words(*amount, symbols_.vocabulary));
    return std::nullopt;
  }
  const auto& currencies = symbols_.vocabulary.enumerations[*symbols_.vocabulary.currency];
  const auto currency = currencies.find(e.unit.text);
  if (!currency) {
    std::vector<std::string_view> names;
    for (const auto& one : currencies.members) names.push_back(one.name);
    report_.error("E0307", e.unit.span, quoted(e.unit.text) + " is not a currency",
                  {.help = did_you_mean(e.unit.text, names)});
    return std::nullopt;
  }
  TableInfo* rates = rates_table(e.span);
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*amount));
  if (rates == nullptr || !add_days(at, known_on, e.span, operands)) return std::nullopt;
  auto result = node(Op::convert, {TypeKind::exact_money, 0}, whole, std::move(operands));
  if (result) {
    result->table = rates->number;
    result->currency = engine::CurrencyId{*currency};
  }
  return result;
}

TableInfo* ExpressionChecker::rates_table(Span span) {
  TableInfo* found = nullptr;
  for (const Entry& entry : symbols_.scope.all(Kind::table)) {
    TableInfo& one = symbols_.tables[entry.index];
    const auto& declaration = std::get<syntax::TableDecl>(entry.declaration->value);
    if (!declaration.converts_money || !symbols_.scope.sees(env_.file, entry.file)) continue;
    if (found != nullptr) {
      report_.error("E0638", span, "two tables that this file sees convert money",
                    {.others = {{found->span, "one"}, {one.span, "the other"}}});
      return nullptr;
    }
    found = &one;
  }
  if (found == nullptr) {
    report_.error("E0638", span, "no table that this file sees converts money",
                  {.help = ours("declare a table of rates with `converts money`, or `use` its pack")});
    return nullptr;
  }
  if (found->broken) return nullptr;
  if (!env_.by_itself) found->used = true;
  return found;
}

}  // namespace mizan::dsl::checking
