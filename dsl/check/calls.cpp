// Calls: the functions of the language, and definitions, which are put in place of their uses.
#include <algorithm>
#include <array>
#include <utility>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"
#include "dsl/check/versions_check.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

std::string signature(const Definition& definition) {
  std::string text(definition.entry->name);
  text += '(';
  for (std::size_t i = 0; i < definition.parameters.size(); ++i) {
    text += (i > 0 ? ", " : "") + std::string(definition.parameters[i].name);
  }
  return text + ')';
}

// One without is reported among versions.
engine::Validity period_of(const Entry& version) { return stated_days(version).value_or(engine::Validity{}); }

// What a parameter takes: a value of its type; an integer where a decimal is asked for.
bool fits(const engine::Type& given, const engine::Type& wanted) {
  return given == wanted || (given.kind == TypeKind::integer && wanted.kind == TypeKind::decimal);
}

}  // namespace

bool ExpressionChecker::arguments(const syntax::Expr& e, std::size_t wanted, std::string_view how) {
  if (e.operands.size() == wanted) return true;
  report_.error("E0317", e.span,
                quoted(e.names.front().text) + " takes " + std::to_string(wanted) +
                    (wanted == 1 ? " argument" : " arguments") + ", and here are " + std::to_string(e.operands.size()),
                {.help = "write `" + std::string(how) + '`'});
  return false;
}

Result ExpressionChecker::call(const syntax::Expr& e) {
  const syntax::Name& name = e.names.front();
  const Entry* entry = e.names.size() == 1 ? symbols_.scope.find(Space::value, name.text, env_.file) : nullptr;
  if (entry && symbols_.scope.report_ambiguity(Space::value, name, env_.file, report_)) return std::nullopt;
  if (entry && entry->kind == Kind::definition) return use(symbols_.definitions[entry->index], e);
  if (const engine::Builtin* const function = builtin(name.word); function && e.names.size() == 1) {
    return call_of_builtin(e, *function);
  }
  if (e.names.size() == 1 && symbols_.scope.explain_unused_pack(Space::value, name, env_.file, report_))
    return std::nullopt;
  std::vector<std::string_view> names = spellings(function_words(), surface());
  if (report_.suggests()) {
    for (const Entry& one : symbols_.scope.all(Kind::definition)) {
      if (symbols_.scope.sees(env_.file, one.file)) names.push_back(one.name);
    }
  }
  std::string help = surface_hint(name.text, surface(), function_words());
  if (help.empty()) help = did_you_mean(name.text, names);
  report_.error("E0214", name.span, quoted(name.text) + " is not a definition that takes arguments",
                {.help = std::move(help)});
  return std::nullopt;
}

// The arguments in the order of the row; those that are values become operands, the others settings of the node.
Result ExpressionChecker::call_of_builtin(const syntax::Expr& e, const engine::Builtin& function) {
  if (!arguments(e, function.parameters.size(), function.usage)) return std::nullopt;
  std::vector<checked::Expr> operands;
  std::optional<int> places;
  std::optional<engine::Rounding> rounding;
  bool complete = true;
  for (std::size_t i = 0; i < e.operands.size(); ++i) {
    switch (const engine::BuiltinParameter parameter = function.parameters[i]) {
      case engine::BuiltinParameter::places:
        places = builtin_places(e.operands[i], function);
        complete = complete && places;
        break;
      case engine::BuiltinParameter::rounding:
        rounding = builtin_rounding(e.operands[i], function);
        complete = complete && rounding;
        break;
      case engine::BuiltinParameter::number_or_money:
      case engine::BuiltinParameter::date:
        auto operand = builtin_value(e.operands[i], function, parameter);
        complete = complete && operand;
        if (operand) operands.push_back(std::move(*operand));
        break;
    }
  }
  if (!complete) return std::nullopt;
  const bool money = family(operands.front().type) == Family::money;
  const TypeKind result_kind = function.result == engine::BuiltinResult::integer ? TypeKind::integer
                               : money                                           ? TypeKind::money
                                                                                 : TypeKind::decimal;
  auto result = node(function.op, {result_kind, 0}, e, std::move(operands));
  if (result && places) result->places = *places;
  if (result && rounding) result->rounding = *rounding;
  return result;
}

Result ExpressionChecker::builtin_value(const syntax::Expr& e, const engine::Builtin& function,
                                        engine::BuiltinParameter parameter) {
  auto operand = value(e);
  if (!operand) return std::nullopt;
  const bool dates = parameter == engine::BuiltinParameter::date;
  const Family of = family(operand->type);
  if (dates ? operand->type.kind == TypeKind::date : of == Family::number || of == Family::money) return operand;
  report_.error(
      "E0318", e.span,
      ours("`" + std::string(function.english) + "` asks for " + (dates ? "dates" : "a number or money") + ", and ") +
          quoted(shown(*operand)) + " is " + in_words(*operand, symbols_.vocabulary));
  return std::nullopt;
}

std::optional<int> ExpressionChecker::builtin_places(const syntax::Expr& e, const engine::Builtin& function) {
  const syntax::Expr& written_out = ungrouped(e);
  if (written_out.kind == ExprKind::number && written_out.unit.text.empty() && written_out.text.size() <= 2) {
    const auto number = engine::parse_decimal(written_out.text);
    if (number && number->exponent == 0 && number->coefficient <= engine::places_max) {
      return static_cast<int>(number->coefficient);
    }
  }
  report_.error("E0319", written_out.span,
                ours("the second argument of `" + std::string(function.english) + "` is a number of places, 0 to ") +
                    std::to_string(engine::places_max));
  return std::nullopt;
}

std::optional<engine::Rounding> ExpressionChecker::builtin_rounding(const syntax::Expr& e,
                                                                    const engine::Builtin& function) {
  const syntax::Expr& mode = ungrouped(e);
  if (mode.kind == ExprKind::path && mode.names.size() == 1) {
    if (const auto found = rounding(mode.names.front().word)) return found;
  }
  const std::string given = mode.kind == ExprKind::path ? mode.names.front().text : std::string();
  report_.error("E0319", mode.span,
                ours("the third argument of `" + std::string(function.english) + "` says how to round"),
                {.help = which_word(given, rounding_words(), surface())});
  return std::nullopt;
}

bool ExpressionChecker::sees_fields_of(const Definition& definition, const syntax::Expr& e) {
  if (!definition.on) return true;
  if (env_.self && symbols_.is_or_extends(env_.self->type.index, *definition.on)) return true;
  const auto& record = symbols_.vocabulary.records[*definition.on].name;
  report_.error("E0218", e.span,
                quoted(definition.entry->name) + " is about a document of record " + quoted(record) + ", and here is " +
                    (env_.self ? "one of " + quoted(symbols_.vocabulary.records[env_.self->type.index].name) : "none"),
                {.others = {{definition.entry->span, "it is defined on " + quoted(record) + " here"}}});
  return false;
}

std::optional<Binding> ExpressionChecker::argument(const DefinitionParameter& parameter, const syntax::Expr& e) {
  const auto wrong = [&](const std::string& given) {
    report_.error("E0318", e.span,
                  "parameter " + quoted(parameter.name) + " takes " + in_words(parameter.type, symbols_.vocabulary) +
                      ", and here is " + given,
                  {.others = {{parameter.span, "the parameter is declared here"}}});
  };
  if (parameter.type.kind == TypeKind::record) {
    auto given = expression(e);
    if (!given) return std::nullopt;
    const auto at = location(e);
    if (!at || given->op != Op::record || !symbols_.is_or_extends(at->type.index, parameter.type.index)) {
      wrong(in_words(*given, symbols_.vocabulary));
      return std::nullopt;
    }
    return Binding{.name = parameter.name, .value = *at, .depth = env_.depth};
  }
  auto given = value(e, &parameter.type);
  if (!given) return std::nullopt;
  if (family(parameter.type) == Family::occupation && given->op == Op::constant && given->type.kind == TypeKind::text) {
    given = as_occupation(std::move(*given));
    if (!given) return std::nullopt;
  }
  if (!fits(given->type, parameter.type)) {
    wrong(in_words(*given, symbols_.vocabulary));
    return std::nullopt;
  }
  return Binding{.name = parameter.name, .value = std::move(*given), .depth = env_.depth};
}

// The version of a definition that holds on the day of the judgement, which is known when the rule is judged.
Result ExpressionChecker::use(const Definition& definition, const syntax::Expr& e) {
  const auto versions = symbols_.scope.versions(*definition.entry);
  if (versions.size() == 1 && !stated_days(*definition.entry)) return use_version(definition, e);
  std::vector<checked::Expr> operands;
  std::vector<std::vector<engine::Validity>> periods;
  if (!spend(1)) return std::nullopt;
  checked::Expr day;
  day.op = Op::judged_day;
  day.type = {TypeKind::date, 0};
  day.span = e.span;
  day.written = "today";
  operands.push_back(std::move(day));
  std::vector<const Entry*> by_date(versions.begin(), versions.end());
  std::stable_sort(by_date.begin(), by_date.end(),
                   [](const Entry* a, const Entry* b) { return period_of(*a).from < period_of(*b).from; });
  for (const Entry* version : by_date) {
    auto body = use_version(symbols_.definitions[version->index], e);
    if (!body) return std::nullopt;
    if (operands.size() > 1 && body->type != operands[1].type) {
      report_.error("E0641", version->span,
                    "the versions of " + quoted(version->name) +
                        " give values of different types: " + in_words(operands[1].type, symbols_.vocabulary) +
                        " and " + in_words(body->type, symbols_.vocabulary),
                    {.others = {{by_date.front()->span, "the first is here"}}});
      return std::nullopt;
    }
    operands.push_back(std::move(*body));
    periods.push_back({period_of(*version)});
  }
  const engine::Type type = operands[1].type;
  if (env_.by_itself) return node(Op::fact, type, e);
  auto result = node(Op::version, type, e, std::move(operands));
  if (result) result->periods = std::move(periods);
  return result;
}

Result ExpressionChecker::use_version(const Definition& definition, const syntax::Expr& e) {
  const bool called = e.kind == ExprKind::call;
  if (!called && !definition.parameters.empty()) {
    report_.error("E0317", e.span, quoted(definition.entry->name) + " takes arguments",
                  {.help = "write `" + signature(definition) + '`'});
    return std::nullopt;
  }
  if (called && definition.parameters.empty()) {
    report_.error("E0317", e.span, quoted(definition.entry->name) + " takes no arguments",
                  {.help = "write `" + std::string(definition.entry->name) + "` without parentheses"});
    return std::nullopt;
  }
  if (called && !arguments(e, definition.parameters.size(), signature(definition))) return std::nullopt;
  Environment inside{.file = definition.entry->file,
                     .self = {},
                     .documents = env_.documents,
                     .variables = {},
                     .parameters = {},
                     .depth = env_.depth,
                     .by_itself = env_.by_itself};
  for (std::size_t i = 0; i < definition.parameters.size(); ++i) {
    if (auto binding = argument(definition.parameters[i], e.operands[i]))
      inside.parameters.push_back(std::move(*binding));
  }
  if (inside.parameters.size() != definition.parameters.size()) return std::nullopt;
  if (env_.by_itself && definition.state == Definition::State::pending) {
    symbols_.awaited.emplace(definition.entry->index, e.names.front().span);
  }
  if (definition.state != Definition::State::usable) return std::nullopt;  // reported where it is declared
  if (!sees_fields_of(definition, e)) return std::nullopt;
  if (env_.by_itself) return node(Op::fact, definition.type, e);
  symbols_.definitions[definition.entry->index].used = true;
  if (definition.on) {
    inside.self = env_.self;
    inside.self->type.index = *definition.on;
    inside.self->root.reset();
  }
  const Report::Within within(report_, {e.span, quoted(definition.entry->name) + " is used here"});
  ExpressionChecker body(symbols_, report_, budget_, std::move(inside));
  return body.value(definition.declaration->body, definition.declaration->type.empty() ? nullptr : &definition.type);
}

}  // namespace mizan::dsl::checking
