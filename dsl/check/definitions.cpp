#include "dsl/check/definitions.hpp"

#include <algorithm>
#include <map>

#include "dsl/check/dependency_graph.hpp"
#include "dsl/check/expression_check.hpp"
#include "dsl/check/interval.hpp"
#include "dsl/check/types.hpp"
#include "dsl/limits.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;
using syntax::ExprKind;

bool read_parameters(const Symbols& symbols, Definition& definition, Report& report) {
  bool ok = true;
  for (const auto& parameter : definition.declaration->parameters) {
    const auto same = [&](const DefinitionParameter& other) { return other.name == parameter.name.text; };
    const auto first = std::find_if(definition.parameters.begin(), definition.parameters.end(), same);
    if (first != definition.parameters.end()) {
      report.error("E0203", parameter.name.span, "parameter " + quoted(parameter.name.text) + " is declared twice",
                   {.others = {{first->span, "the first is here"}}});
      ok = false;
      continue;
    }
    const auto type = symbols.type(parameter.type, definition.entry->file, report);
    ok = ok && type;
    definition.parameters.push_back({parameter.name.text, parameter.name.span, type.value_or(engine::Type{})});
  }
  return ok;
}

bool read_record(const Symbols& symbols, Definition& definition, Report& report) {
  const auto& on = definition.declaration->on;
  if (!on) return true;
  const Entry* entry = symbols.scope.resolve(Space::type, *on, definition.entry->file, "E0211", "a record", report);
  if (!entry) return false;
  if (entry->kind != Kind::record) {
    report.error("E0211", on->span, quoted(on->text) + " is not a record",
                 {.others = {{entry->span, "it is an enumeration"}}});
    return false;
  }
  definition.on = static_cast<std::uint16_t>(entry->index);
  return true;
}

// `exact money` and `exact decimal` are the types of two words.
std::optional<engine::Type> declared_type(const Symbols& symbols, const Definition& definition, Report& report) {
  const auto& words = definition.declaration->type;
  if (words.size() == 1) return symbols.type(words.front(), definition.entry->file, report);
  if (words[0].word == Keyword::exact && words[1].word == Keyword::money) return engine::Type{TypeKind::exact_money, 0};
  if (words[0].word == Keyword::exact && words[1].word == Keyword::decimal)
    return engine::Type{TypeKind::exact_decimal, 0};
  report.error("E0211", {words[0].span.source, words[0].span.begin, words[1].span.end},
               quoted(words[0].text + ' ' + words[1].text) + " is not a type",
               {.help = in_surface("the types of quotients are `exact decimal` and `exact money`",
                                   symbols.scope.file(definition.entry->file).surface)});
  return std::nullopt;
}

// Which definitions a body may name. Names bound nearer, by parameters, variables and fields, are not meant; members of
// an enumeration cannot be told apart yet, so this is more than what it does name.
class PossibleUses {
 public:
  PossibleUses(const Symbols& symbols, const Definition& definition) : symbols_(symbols), definition_(definition) {
    for (const auto& parameter : definition.parameters) bound_.push_back(parameter.name);
    visit(definition.declaration->body);
  }
  [[nodiscard]] const std::vector<std::uint32_t>& found() const { return found_; }

 private:
  void visit(const syntax::Expr& e) {
    if (e.kind == ExprKind::call || (e.kind == ExprKind::path && e.names.size() == 1)) name(e);
    const std::size_t outer = bound_.size();
    for (const syntax::Name* one : {&e.variable, &e.partner}) {
      if (!one->text.empty()) bound_.push_back(one->text);
    }
    for (const auto& operand : e.operands) visit(operand);
    bound_.resize(outer);
  }

  void name(const syntax::Expr& e) {
    const std::string& text = e.names.front().text;
    if (e.kind == ExprKind::path) {
      if (std::find(bound_.begin(), bound_.end(), text) != bound_.end()) return;
      if (definition_.on && symbols_.vocabulary.records[*definition_.on].find(text)) return;
    }
    const Entry* entry = symbols_.scope.find(Space::value, text, definition_.entry->file);
    if (!entry || entry->kind != Kind::definition) return;
    for (const Entry* version : symbols_.scope.versions(*entry)) found_.push_back(version->index);
  }

  const Symbols& symbols_;
  const Definition& definition_;
  std::vector<std::string_view> bound_;
  std::vector<std::uint32_t> found_;
};

// An order in which most bodies find what they use already checked.
std::vector<std::uint32_t> likely_order(const Symbols& symbols) {
  DependencyGraph graph{.node_count = static_cast<std::uint32_t>(symbols.definitions.size()), .edges = {}};
  for (const auto& definition : symbols.definitions) {
    const PossibleUses uses(symbols, definition);
    for (const std::uint32_t used : uses.found()) {
      graph.edges.emplace_back(definition.entry->index, used);
    }
  }
  return order_dependencies(std::move(graph)).order;
}

using Awaited =
    std::map<std::uint32_t, std::map<std::uint32_t, Span>>;  // of each pending definition, what it waits for

// What is left pending waits for something pending, so there are circles; the rest waits for those and is not to blame.
void report_circles(const Symbols& symbols, const Awaited& awaited, Report& report) {
  DependencyGraph graph{.node_count = static_cast<std::uint32_t>(symbols.definitions.size()), .edges = {}};
  for (const auto& [definition, uses] : awaited) {
    for (const auto& [used, span] : uses) graph.edges.emplace_back(definition, used);
  }
  for (const auto& circle : order_dependencies(std::move(graph)).circles) {
    std::vector<Label> steps;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < circle.size(); ++i) {
      const std::uint32_t next = circle[(i + 1) % circle.size()];
      names.push_back(quoted(symbols.definitions[circle[i]].entry->name));
      steps.push_back(
          {awaited.at(circle[i]).at(next), names.back() + " uses " + quoted(symbols.definitions[next].entry->name)});
    }
    constexpr std::size_t named_max = limits::shown_places_max;
    if (names.size() > named_max) {
      names.resize(named_max);
      names.push_back(std::to_string(circle.size() - named_max) + " more");
    }
    const std::string what = circle.size() == 1
                                 ? "definition " + names.front() + " uses itself"
                                 : "definitions " + enumerate(names, "and") + " use each other in a circle";
    report.error("E0601", symbols.definitions[circle.front()].entry->span, what, {.others = std::move(steps)});
  }
}

Environment own_environment(const Definition& definition) {
  Environment env{.file = definition.entry->file,
                  .self = {},
                  .documents = {},
                  .variables = {},
                  .parameters = {},
                  .depth = 0,
                  .by_itself = true};
  if (definition.on) env.self = Location{.type = {TypeKind::record, *definition.on}};
  for (const auto& parameter : definition.parameters) {
    if (parameter.type.kind == TypeKind::record) {
      env.parameters.push_back({.name = parameter.name, .value = Location{.type = parameter.type}, .depth = 0});
      continue;
    }
    checked::Expr stand_in;
    stand_in.op = engine::Op::fact;
    stand_in.type = parameter.type;
    stand_in.written = parameter.name;
    env.parameters.push_back({.name = parameter.name, .value = std::move(stand_in), .depth = 0});
  }
  return env;
}

bool gives(const engine::Type& body, const engine::Type& declared) {
  return body == declared || (body.kind == TypeKind::integer && declared.kind == TypeKind::decimal);
}

void check_body(Symbols& symbols, Definition& definition, Report& report) {
  std::optional<engine::Type> type;
  if (!definition.declaration->type.empty()) {
    type = declared_type(symbols, definition, report);
    if (!type) return;
  }
  Budget budget{.owner = definition.entry->span, .what = "definition"};
  ExpressionChecker checker(symbols, report, budget, own_environment(definition));
  const auto body = checker.value(definition.declaration->body, type ? &*type : nullptr);
  if (!body) return;
  if (type && !gives(body->type, *type)) {
    std::string help;
    if (is_exact(body->type) && !is_exact(*type))
      help = type->kind == TypeKind::money ? "declare it `exact money`, or round it"
                                           : "declare it `exact decimal`, or round it";
    help = in_surface(help, symbols.scope.file(definition.entry->file).surface);
    report.error("E0326", definition.declaration->body.span,
                 quoted(definition.entry->name) + " is declared to give " + in_words(*type, symbols.vocabulary) +
                     ", and its body is " + in_words(*body, symbols.vocabulary),
                 {.others = {{definition.declaration->type.front().span, "the type is declared here"}},
                  .help = std::move(help)});
    return;
  }
  definition.type = body->type;
  definition.state = Definition::State::usable;
}

// Checks a body whose uses may not all be checked yet; then it says nothing and waits.
bool try_body(Symbols& symbols, Definition& definition, Report& whole, Diagnostics& diagnostics, Awaited& awaited) {
  Diagnostics found;
  Report report(found, whole.errors());
  symbols.awaited.clear();
  check_body(symbols, definition, report);
  if (!symbols.awaited.empty()) {
    definition.state = Definition::State::pending;
    awaited[definition.entry->index] = symbols.awaited;
    return false;
  }
  awaited.erase(definition.entry->index);
  if (definition.state == Definition::State::pending) definition.state = Definition::State::broken;
  diagnostics.insert(diagnostics.end(), found.begin(), found.end());
  whole.count(report);
  return true;
}

}  // namespace

void check_definitions(Symbols& symbols, Report& report, Diagnostics& diagnostics) {
  for (const Entry& entry : symbols.scope.all(Kind::definition)) {
    Definition definition;
    definition.entry = &entry;
    definition.declaration = &std::get<syntax::DefineDecl>(entry.declaration->value);
    if (definition.declaration->in_force) static_cast<void>(read_interval(*definition.declaration->in_force, report));
    const bool parameters = read_parameters(symbols, definition, report);
    const bool record = read_record(symbols, definition, report);
    if (!parameters || !record) definition.state = Definition::State::broken;
    symbols.definitions.push_back(std::move(definition));
  }
  const std::vector<std::uint32_t> order = likely_order(symbols);
  Awaited awaited;
  for (bool progress = true; progress;) {
    progress = false;
    for (const std::uint32_t index : order) {
      Definition& definition = symbols.definitions[index];
      if (definition.state == Definition::State::pending)
        progress |= try_body(symbols, definition, report, diagnostics, awaited);
    }
  }
  report_circles(symbols, awaited, report);
}

void check_unused_definitions(const Symbols& symbols, Report& report) {
  for (const auto& definition : symbols.definitions) {
    if (definition.state == Definition::State::usable && !definition.used) {
      report.warning("W0601", definition.entry->span,
                     "definition " + quoted(definition.entry->name) + " is used by no rule");
    }
  }
}

}  // namespace mizan::dsl::checking
