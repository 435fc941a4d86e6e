// Names and paths: from what an author writes to a leaf, a list or a record of the dossier.
#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;

namespace {

const Variable* find_variable(const Environment& env, std::string_view name) {
  for (auto it = env.variables.rbegin(); it != env.variables.rend(); ++it) {
    if (it->name == name) return &*it;
  }
  return nullptr;
}

const Binding* find_parameter(const Environment& env, std::string_view name) {
  for (const auto& binding : env.parameters) {
    if (binding.name == name) return &binding;
  }
  return nullptr;
}

}  // namespace

std::optional<std::uint16_t> ExpressionChecker::member(const syntax::Expr& e, const engine::Type* expected) const {
  const syntax::Expr& inner = ungrouped(e);
  if (!expected || expected->kind != TypeKind::enumeration || inner.kind != syntax::ExprKind::path ||
      inner.names.size() != 1) {
    return std::nullopt;
  }
  return symbols_.vocabulary.enumerations[expected->index].find(inner.names.front().text);
}

bool ExpressionChecker::names_something(const syntax::Expr& e) const {
  const syntax::Expr& inner = ungrouped(e);
  if (inner.kind != syntax::ExprKind::path || inner.names.size() != 1) return true;
  const std::string& name = inner.names.front().text;
  if (find_variable(env_, name) || find_parameter(env_, name)) return true;
  if (env_.self && symbols_.vocabulary.records[env_.self->type.index].find(name)) return true;
  return symbols_.scope.find(Space::value, name, env_.file) != nullptr;
}

Result ExpressionChecker::path(const syntax::Expr& e, const engine::Type* expected) {
  if (const auto index = member(e, expected)) return constant(*expected, engine::MemberIndex{*index}, e);
  Head found = head(e);
  if (found.failed) return std::nullopt;
  if (!found.found) {
    unknown_name(e.names.front(), e.names.size() == 1 ? expected : nullptr);
    return std::nullopt;
  }
  if (found.value) {
    if (e.names.size() == 1) return found.value;
    report_.error(
        "E0216", e.names[1].span,
        quoted(e.names.front().text) + " is " + in_words(*found.value, symbols_.vocabulary) + " and has no fields");
    return std::nullopt;
  }
  auto at = std::move(found.location);
  for (std::size_t i = 1; at && i < e.names.size(); ++i) {
    if (at->mention && i + 1 == e.names.size() && e.names[i].text == "text") {
      auto result = node(Op::mention_text, {TypeKind::text, 0}, e);
      if (result) result->variable = at->variable;
      return result;
    }
    if (at->comparison && i + 1 == e.names.size()) return part_of_change(*at, e);
    at = step(*at, e.names[i]);
  }
  if (!at) return std::nullopt;
  if (at->comparison) return change(*at, e);
  return leaf(*at, e);
}

// What the first name of a path stands for: a variable, a parameter, a field of the document at hand, a document or
// part, or a definition, in this order.
ExpressionChecker::Head ExpressionChecker::head(const syntax::Expr& e) {
  const syntax::Name& name = e.names.front();
  if (const Variable* variable = find_variable(env_, name.text))
    return {.location = variable->element, .value = {}, .found = true};
  if (env_.partner && env_.partner->name == name.text) {
    refuse_partner(name);
    return {.location = {}, .value = {}, .failed = true};
  }
  if (const Binding* binding = find_parameter(env_, name.text)) {
    if (const auto* location = std::get_if<Location>(&binding->value))
      return {.location = *location, .value = {}, .found = true};
    checked::Expr value = std::get<checked::Expr>(binding->value);
    shift_variables(value, binding->depth, env_.depth - binding->depth);
    if (!spend(size(value))) return {.location = {}, .value = {}, .failed = true};
    return {.location = {}, .value = std::move(value), .found = true};
  }
  if (env_.self) {
    Head field = self_field(name);
    if (field.found || field.failed) return field;
  }
  return global(e);
}

ExpressionChecker::Head ExpressionChecker::self_field(const syntax::Name& name) {
  const std::uint16_t record = env_.self->type.index;
  if (symbols_.vocabulary.records[record].find(name.text)) {
    auto location = step(*env_.self, name);
    const bool failed = !location;
    return {.location = std::move(location), .value = {}, .failed = failed, .found = true};
  }
  if (symbols_.is_broken(record, name.text) && !symbols_.scope.find(Space::value, name.text, env_.file)) {
    return {.location = {}, .value = {}, .failed = true};
  }
  return {};
}

ExpressionChecker::Head ExpressionChecker::global(const syntax::Expr& e) {
  const syntax::Name& name = e.names.front();
  const Entry* entry = symbols_.scope.find(Space::value, name.text, env_.file);
  if (!entry) return {};
  if (symbols_.scope.report_ambiguity(Space::value, name, env_.file, report_))
    return {.location = {}, .value = {}, .failed = true};
  if (entry->kind == Kind::definition) {
    auto value = use(symbols_.definitions[entry->index], e);
    const bool failed = !value;
    return {.location = {}, .value = std::move(value), .failed = failed, .found = true};
  }
  if (symbols_.broken_roots[entry->index]) return {.location = {}, .value = {}, .failed = true};
  const auto& field = symbols_.vocabulary.roots[entry->index].field;
  Location location{.type = field.type,
                    .list = field.list,
                    .scope = checked::Scope::dossier,
                    .root = static_cast<std::uint16_t>(entry->index)};
  if (symbols_.laid_out) location.place = symbols_.layout.blocks[entry->index].place;
  return {.location = location, .value = {}, .found = true};
}

std::optional<Location> ExpressionChecker::step(const Location& from, const syntax::Name& name) {
  if (from.mention) {
    report_.error("E0207", name.span, quoted(name.text) + " is not a field of a mention",
                  {.help = ours("a mention has `text`")});
    return std::nullopt;
  }
  if (from.comparison) {
    report_.error("E0207", name.span, quoted(name.text) + " is not a field of a change",
                  {.help = "a change has `before`, `after` and `field`"});
    return std::nullopt;
  }
  if (from.list) {
    report_.error("E0215", name.span, quoted(name.text) + " is asked of a list, and a list has no fields",
                  {.help = ours("look at its elements: `any x in … where x.") + name.text + " …`"});
    return std::nullopt;
  }
  if (from.type.kind != TypeKind::record) {
    report_.error(
        "E0216", name.span,
        quoted(name.text) + " is asked of " + in_words(from.type, symbols_.vocabulary) + ", which has no fields");
    return std::nullopt;
  }
  const auto& record = symbols_.vocabulary.records[from.type.index];
  const auto index = record.find(name.text);
  if (!index) {
    if (!symbols_.is_broken(from.type.index, name.text)) unknown_field(from, name);
    return std::nullopt;
  }
  const auto& field = record.fields[*index];
  Location to{.type = field.type, .list = field.list, .scope = from.scope, .variable = from.variable};
  if (from.place != engine::absent_id) to.place = symbols_.layout.child(from.place, name.text);
  return to;
}

void ExpressionChecker::unknown_field(const Location& from, const syntax::Name& name) {
  const auto& record = symbols_.vocabulary.records[from.type.index];
  std::vector<std::string_view> names;
  if (report_.suggests()) {
    for (const auto& field : record.fields) names.push_back(field.name);
  }
  report_.error("E0207", name.span, quoted(name.text) + " is not a field of " + quoted(record.name),
                {.others = {{symbols_.records[from.type.index].span, "fields are declared here"}},
                 .help = did_you_mean(name.text, names)});
}

void ExpressionChecker::unknown_name(const syntax::Name& name, const engine::Type* expected) {
  if (expected && expected->kind == TypeKind::enumeration) {
    const auto& enumeration = symbols_.vocabulary.enumerations[expected->index];
    std::vector<std::string_view> members;
    if (report_.suggests()) {
      for (const auto& one : enumeration.members) members.push_back(one.name);
    }
    report_.error(
        "E0222", name.span, quoted(name.text) + " is not a member of " + quoted(enumeration.name),
        {.others = {{symbols_.scope.all(Kind::enumeration)[expected->index].span, "members are declared here"}},
         .help = did_you_mean(name.text, members)});
    return;
  }
  // A field that only some of the rule's documents have is a frequent slip; it deserves better than "not known".
  for (const std::uint16_t root : env_.documents) {
    const auto& field = symbols_.vocabulary.roots[root].field;
    if (field.type.kind != TypeKind::record || !symbols_.vocabulary.records[field.type.index].find(name.text)) continue;
    report_.error(
        "E0208", name.span,
        quoted(name.text) + " is a field of " + quoted(field.name) + ", but not of every document the rule is on",
        {.help =
             "write `" + field.name + '.' + name.text + "`, or let the rule be on " + quoted(field.name) + " alone"});
    return;
  }
  if (symbols_.scope.explain_unused_pack(Space::value, name, env_.file, report_)) return;
  std::vector<std::string_view> names;
  if (report_.suggests()) {
    names = symbols_.scope.names(Space::value, env_.file);
    for (const auto& variable : env_.variables) names.push_back(variable.name);
    for (const auto& parameter : env_.parameters) names.push_back(parameter.name);
    if (env_.self) {
      for (const auto& field : symbols_.vocabulary.records[env_.self->type.index].fields) names.push_back(field.name);
    }
  }
  std::string help = did_you_mean(name.text, names);
  if (help.empty()) help = surface_hint(name.text, surface());
  report_.error("E0206", name.span, quoted(name.text) + " is not known here", {.help = std::move(help)});
}

engine::SlotId ExpressionChecker::slot(const Location& at, engine::SlotId absolute) const {
  if (at.scope == checked::Scope::dossier || env_.documents.empty()) return absolute;
  return absolute - symbols_.layout.blocks[env_.documents.front()].slots_begin;
}

engine::ListId ExpressionChecker::list(const Location& at, engine::ListId absolute) const {
  if (at.scope == checked::Scope::dossier || env_.documents.empty()) return absolute;
  return absolute - symbols_.layout.blocks[env_.documents.front()].lists_begin;
}

checked::RecordRef ExpressionChecker::record_ref(const Location& at) const {
  checked::RecordRef record{.scope = at.scope, .slots = {}, .lists = {}, .variable = at.variable, .root = at.root};
  if (at.place == engine::absent_id) return record;
  std::vector<engine::PlaceId> open = {at.place};
  while (!open.empty()) {
    const engine::PlaceId id = open.back();
    open.pop_back();
    const engine::Place& place = symbols_.layout.places[id];
    if (place.kind == engine::Place::Kind::leaf) {
      record.slots.push_back(slot(at, place.slot));
    } else if (place.kind == engine::Place::Kind::list && id != at.place) {
      record.lists.push_back(list(at, place.list));
    } else {
      open.insert(open.end(), place.children.rbegin(), place.children.rend());
    }
  }
  return record;
}

Result ExpressionChecker::leaf(const Location& at, const syntax::Expr& e) {
  if (at.mention) {
    report_.error("E0321", e.span,
                  quoted(written(symbols_.sources, e.span)) + " is a mention, and a value is asked for",
                  {.help = "write `" + e.names.front().text + ".text` for its words"});
    return std::nullopt;
  }
  auto result = node(at.list ? Op::list : at.type.kind == TypeKind::record ? Op::record : Op::fact, at.type, e);
  if (!result) return std::nullopt;
  const bool placed = at.place != engine::absent_id;
  if (result->op == Op::list) {
    result->list = {.scope = at.scope,
                    .list = placed ? list(at, symbols_.layout.places[at.place].list) : 0,
                    .variable = at.variable};
  } else if (result->op == Op::record) {
    result->record = record_ref(at);
  } else {
    result->fact = {.scope = at.scope,
                    .slot = placed ? slot(at, symbols_.layout.places[at.place].slot) : 0,
                    .variable = at.variable};
  }
  return result;
}

// A path that must lead to a record or a list, for folds and for parameters that are records. Nothing when it is no
// path to one; then nothing was reported either.
std::optional<Location> ExpressionChecker::location(const syntax::Expr& e) {
  const syntax::Expr& inner = ungrouped(e);
  if (inner.kind != syntax::ExprKind::path) return std::nullopt;
  Diagnostics ignored;
  Report silent(ignored);
  ExpressionChecker probe(symbols_, silent, budget_, env_);
  const syntax::Name& name = inner.names.front();
  if (!find_variable(env_, name.text) && !find_parameter(env_, name.text)) {
    const bool own_field = env_.self && symbols_.vocabulary.records[env_.self->type.index].find(name.text);
    const Entry* entry = symbols_.scope.find(Space::value, name.text, env_.file);
    if (!own_field && entry && entry->kind == Kind::definition) return std::nullopt;
  }
  auto at = probe.head(inner).location;
  for (std::size_t i = 1; at && i < inner.names.size(); ++i) at = probe.step(*at, inner.names[i]);
  return at;
}

}  // namespace mizan::dsl::checking
