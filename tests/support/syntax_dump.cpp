#include "tests/support/syntax_dump.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace mizan::test {
namespace {

using namespace dsl::syntax;

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string with_unit(const std::string& number, const Name& unit) {
  return unit.text.empty() ? number : number + "~" + unit.text;
}

std::string dotted(const std::vector<Name>& parts) {
  std::string text;
  for (const Name& part : parts) text += (text.empty() ? "" : ".") + part.text;
  return text;
}

std::string operands(const Expr& expression, std::size_t from = 0) {
  std::string text;
  for (std::size_t i = from; i < expression.operands.size(); ++i) text += " " + dump(expression.operands[i]);
  return text;
}

/// The conditions of a fold, from operand `from` on.
std::string conditions(const Expr& fold, std::size_t from) {
  std::string text;
  if (fold.has_where) text += " (where " + dump(fold.operands[from++]) + ")";
  if (from < fold.operands.size()) text += " (has " + dump(fold.operands[from]) + ")";
  return text;
}

std::string over_list(std::string_view word, const Expr& fold) {
  const std::string pair = fold.partner.text.empty() ? "" : "," + fold.partner.text;
  return "(" + std::string(word) + " " + fold.variable.text + pair + " " + dump(fold.operands[0]) +
         conditions(fold, 1) + ")";
}

std::string of_term(std::string_view word, const Expr& fold) {
  return "(" + std::string(word) + " " + dump(fold.operands[0]) + " " + fold.variable.text + " " +
         dump(fold.operands[1]) + conditions(fold, 2) + ")";
}

std::string listed(std::string_view word, const Expr& expression) {
  const std::string negation = expression.negated ? "not-" : "";
  std::string names;
  for (const Name& name : expression.names) names += " " + name.text;
  return "(" + negation + std::string(word) + operands(expression) + names + ")";
}

std::string arms(const Expr& match) {
  std::string text;
  for (std::size_t i = 0; i < match.arms.size(); ++i) {
    text += " (";
    if (match.arms[i].members.empty()) text += "other ";
    for (const Name& member : match.arms[i].members) text += member.text + " ";
    text += dump(match.operands[i + 1]) + ")";
  }
  return text;
}

std::string norms(const Expr& expression) {
  std::string text;
  std::size_t operand = 1;
  for (const Norm& norm : expression.norms) {
    text += " (" + to_string(norm.provision);
    if (norm.conditional) text += " (when " + dump(expression.operands[operand++]) + ")";
    text += " " + dump(expression.operands[operand++]) + ")";
  }
  return text;
}

// ----------------------------------------------------------------------------------------------- parts of declarations

std::string in(std::string_view word, const std::string& rest) {
  return rest.empty() ? "" : " (" + std::string(word) + " " + rest + ")";
}
std::string in(std::string_view word, const std::optional<Name>& name) { return name ? in(word, name->text) : ""; }
std::string in(std::string_view word, const std::optional<Text>& text) { return text ? in(word, text->value) : ""; }
std::string in(std::string_view word, const std::optional<Expr>& expr) { return expr ? in(word, dump(*expr)) : ""; }

std::string in(std::string_view word, const std::optional<Interval>& interval) {
  if (!interval) return "";
  return " (" + std::string(word) + in("from", interval->from) + in("until", interval->until) + ")";
}

std::string in(std::string_view word, const Translations& translations) {
  std::string text;
  const auto add = [&](const char* language, const std::optional<Text>& one) {
    if (one) text += std::string(text.empty() ? "" : " ") + language + " " + quoted(one->value);
  };
  add("fr", translations.fr);
  add("en", translations.en);
  add("ar", translations.ar);
  return in(word, text);
}

template <typename Item, typename Show>
std::string each(const std::vector<Item>& items, Show show) {
  std::string text;
  for (const Item& item : items) text += (text.empty() ? "" : " ") + show(item);
  return text;
}
std::string each(const std::vector<Name>& names) {
  return each(names, [](const Name& name) { return name.text; });
}
std::string each(const std::vector<QualifiedName>& names) {
  return each(names, [](const QualifiedName& name) { return to_string(name); });
}

std::string described(const std::string& description) {
  return description.empty() ? "" : " (description " + quoted(description) + ")";
}

std::string favours(const FieldDecl& field) {
  constexpr const char* words[] = {"none", "compared", "more", "less", "true", "false", "order"};
  if (!field.favours) return "";
  const std::string members = field.favours->order.empty() ? "" : " " + each(field.favours->order);
  return " (favours " + std::string(words[static_cast<std::size_t>(field.favours->direction)]) + members + ")";
}

std::string dump(const FieldDecl& field) {
  std::string type = field.type.list ? "list of " + field.type.name.text : field.type.name.text;
  if (field.type.limit) type += " at most " + field.type.limit->value;
  if (field.type.or_none) type += " or none";
  return "(" + field.name.text + " (" + type + ")" + in(">=", field.minimum) + in("<=", field.maximum) +
         in("segment", field.segment) + in("asked", field.asked_of) + favours(field) + in("label", field.labels) +
         described(field.description) + ")";
}

// ---------------------------------------------------------------------------------------------------------
// declarations

std::string dump(std::monostate) { return "(unread"; }

std::string dump(const EnumerationDecl& node) {
  std::string text = "(enum " + node.name.text;
  for (const Member& member : node.members) text += " (" + member.name.text + in("label", member.labels) + ")";
  return text;
}

std::string dump(const SetDecl& node) {
  return "(set " + node.name.text + " of " + node.enumeration.text + " = " + each(node.members);
}

std::string dump(const RecordDecl& node) {
  std::string text = "(record " + node.name.text + in("extends", node.extends) + in("segment", node.segment) +
                     in("asked", node.asked_of);
  for (const FieldDecl& field : node.fields) text += " " + dump(field);
  return text;
}

std::string dump(const RootDecl& node) {
  constexpr const char* words[] = {"(document ", "(part ", "(field "};
  return words[static_cast<std::size_t>(node.kind)] + dump(node.field);
}

std::string dump(const SourceDecl& node) {
  return "(source " + to_string(node.name) + in("title", node.title) + in("authority", node.authority) +
         in("evidence", node.evidence) + in("force", node.in_force) + in("adopted", node.adopted) +
         in("address", node.address) + in("binds", node.binds);
}

std::string dump(const ProvisionDecl& node) {
  return "(provision " + to_string(node.name) + in("title", node.title) + in("text", node.text) +
         in("authority", node.authority) + in("evidence", node.evidence) + in("force", node.in_force) +
         in("address", node.address) + in("alias", each(node.aliases));
}

std::string dump(const LexiconDecl& node) { return "(lexicon " + node.name.text + " " + quoted(node.file.value); }

std::string dump(const TableDecl& node) {
  const auto column = [](const ColumnDecl& one) { return one.name.text + ":" + one.type.text; };
  return "(table " + node.name.text + " " + quoted(node.file.value) + in("title", node.title) +
         in("key", each(node.keys, column)) + in("value", each(node.values, column)) + in("from", node.from) +
         in("until", node.until) + in("checked", node.checked) + in("published", node.published) +
         in("cites", node.source) + (node.converts_money ? " (converts money)" : "");
}

std::string dump(const DefineDecl& node) {
  return "(define " + node.name.text + in("on", node.on) + in("force", node.in_force) +
         in("parameters", each(node.parameters, [](const Parameter& p) { return p.name.text + ":" + p.type.text; })) +
         in("type", each(node.type)) + " " + test::dump(node.body);
}

std::string dump(const RuleDecl& node) {
  const auto tag = [](const Tag& one) { return one.name.text + (one.weight ? "*" + one.weight->value : ""); };
  return "(rule " + node.name.text + in("title", node.title) + in("cites", each(node.cites)) +
         in("force", node.in_force) + in("tags", each(node.tags, tag)) + in("on", each(node.on)) +
         in("against", node.against) + in("judged", node.judged_at) + in("when", node.when) +
         in(node.demand == RuleDecl::Demand::forbid ? "forbid" : "require", node.demanded) + in("effect", node.effect) +
         (node.unknown_review ? " (unknown review)" : "") + in("refers", each(node.refers_to)) + in("says", node.says) +
         in("remedy", node.remedy);
}

std::string dump(const ExceptionDecl& node) {
  return "(exception " + node.name.text + " " + to_string(node.to) + in("title", node.title) +
         in("cites", each(node.cites)) + in("force", node.in_force) + in("claimed", node.claimed) +
         in("when", node.when) + (node.waives ? " (waive)" : "") +
         in(node.demand == RuleDecl::Demand::forbid ? "forbid" : "require", node.demanded) + in("says", node.says) +
         in("remedy", node.remedy);
}

std::string dump(const GuaranteeDecl& node) {
  return "(guarantee " + node.name.text + in("title", node.title) + in("if", node.condition) +
         in(node.negated ? "then-not" : "then", each(node.verdicts)) + in("monotone", each(node.monotone)) +
         in("independent", each(node.independent)) + in("through", each(node.through));
}

std::string dump(const DossierDecl& node) {
  return "(dossier " + node.name.text + in("from", node.from) + " " + test::dump(node.value);
}

std::string dump(const TestDecl& node) {
  const auto status = [](const StatusExpectation& one) {
    return to_string(one.rule) + " " + (one.status == dsl::Keyword::applicable ? "not_" : "") +
           std::string(spelling(one.status, dsl::Surface::english));
  };
  std::string text = "(test " + quoted(node.title.value) + in("as-of", node.as_of) + in("given", node.given_name);
  if (node.given_file) text += in("given", quoted(node.given_file->value));
  if (node.given) text += in(node.given_name || node.given_file ? "with" : "given", test::dump(*node.given));
  const auto expected = [&](const Expectation& one) {
    return in("verdict", one.verdict) + in("by", each(one.by)) + in("expect", each(one.statuses, status));
  };
  text += expected(node) + in("vary", each(node.varied));
  for (const CaseDecl& row : node.cases) {
    text += " (case";
    for (const Literal& value : row.values) text += " " + test::dump(value);
    text += expected(row) + ")";
  }
  return text;
}

}  // namespace

std::string dump(const Expr& expression) {
  switch (expression.kind) {
    case ExprKind::path:
      return dotted(expression.names);
    case ExprKind::number:
      return with_unit(expression.text, expression.unit);
    case ExprKind::text:
      return quoted(expression.text);
    case ExprKind::date:
      return expression.text;
    case ExprKind::true_:
      return "true";
    case ExprKind::false_:
      return "false";
    case ExprKind::today:
      return "today";
    case ExprKind::logical_not:
      return listed("not", expression);
    case ExprKind::logical_and:
      return listed("and", expression);
    case ExprKind::logical_or:
      return listed("or", expression);
    case ExprKind::proven:
      return listed("proven", expression);
    case ExprKind::is:
      return listed("is", expression);
    case ExprKind::is_known:
      return listed("known", expression);
    case ExprKind::is_unknown:
      return listed("unknown", expression);
    case ExprKind::is_none:
      return listed("none", expression);
    case ExprKind::is_stated:
      return listed("stated", expression);
    case ExprKind::is_zero:
      return listed("zero", expression);
    case ExprKind::in_members:
      return listed("in", expression);
    case ExprKind::in_set:
      return listed("in-set", expression);
    case ExprKind::within:
      return listed("within", expression);
    case ExprKind::mentions:
      return listed("mentions", expression);
    case ExprKind::less:
      return listed("<", expression);
    case ExprKind::less_equal:
      return listed("<=", expression);
    case ExprKind::greater:
      return listed(">", expression);
    case ExprKind::greater_equal:
      return listed(">=", expression);
    case ExprKind::add:
      return listed("+", expression);
    case ExprKind::subtract:
      return listed("-", expression);
    case ExprKind::multiply:
      return listed("*", expression);
    case ExprKind::divide:
      return listed("/", expression);
    case ExprKind::negate:
      return listed("negative", expression);
    case ExprKind::rounding_up:
      return listed("rounding-up", expression);
    case ExprKind::rounding_down:
      return listed("rounding-down", expression);
    case ExprKind::call:
      return "(call " + dotted(expression.names) + operands(expression) + ")";
    case ExprKind::lookup:
      return "(lookup " + dotted(expression.names) + operands(expression) + ")";
    case ExprKind::in_currency:
      return "(in-currency " + dump(expression.operands[0]) + " " + expression.unit.text + ")";
    case ExprKind::at_date:
      return listed("at", expression);
    case ExprKind::known_on:
      return listed("known-on", expression);
    case ExprKind::any:
      return over_list("any", expression);
    case ExprKind::no:
      return over_list("no", expression);
    case ExprKind::every:
      return over_list("every", expression);
    case ExprKind::count:
      return over_list("count", expression);
    case ExprKind::sum:
      return of_term("sum", expression);
    case ExprKind::minimum:
      return of_term("min", expression);
    case ExprKind::maximum:
      return of_term("max", expression);
    case ExprKind::match:
      return "(match " + dump(expression.operands[0]) + arms(expression) + ")";
    case ExprKind::at_least_favourable:
      return "(at-least " + dump(expression.operands[0]) + norms(expression) + ")";
    case ExprKind::at_most_favourable:
      return "(at-most " + dump(expression.operands[0]) + norms(expression) + ")";
    case ExprKind::distinct_tags:
      return "(distinct-tags " + expression.names[0].text + ")";
    case ExprKind::weight_of_tags:
      return "(weight-of-tags " + expression.names[0].text + ")";
    case ExprKind::changes:
      return "changes";
    case ExprKind::group:
      return "[" + dump(expression.operands[0]) + "]";
  }
  return "?";
}

std::string dump(const Literal& literal) {
  std::string text;
  switch (literal.kind) {
    case Literal::Kind::unknown:
      return "unknown";
    case Literal::Kind::true_:
      return "true";
    case Literal::Kind::false_:
      return "false";
    case Literal::Kind::word:
    case Literal::Kind::date:
      return literal.text;
    case Literal::Kind::text:
      return quoted(literal.text);
    case Literal::Kind::number:
      return with_unit(literal.text, literal.unit);
    case Literal::Kind::list:
      for (const Literal& item : literal.items) text += (text.empty() ? "" : ", ") + dump(item);
      return "[" + text + "]";
    case Literal::Kind::object:
      for (std::size_t i = 0; i < literal.items.size(); ++i) {
        text += (text.empty() ? "" : ", ") + literal.keys[i].text + ": " + dump(literal.items[i]);
      }
      return "{" + text + "}";
  }
  return "?";
}

std::string dump(const Declaration& declaration) {
  return std::visit([](const auto& node) { return dump(node); }, declaration.value) +
         described(declaration.description) + ")";
}

std::string dump(const File& file) {
  std::string text = "(file " + (file.edition ? file.edition->value : "?") + " " + to_string(file.pack) + " " +
                     file.version.value + in("use", each(file.uses)) + ")\n";
  for (const Declaration& declaration : file.declarations) text += dump(declaration) + "\n";
  return text;
}

}  // namespace mizan::test
