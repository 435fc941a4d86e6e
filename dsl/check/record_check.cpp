#include <algorithm>
#include <array>
#include <map>

#include "dsl/check/dependency_graph.hpp"
#include "dsl/check/limits.hpp"
#include "dsl/check/types.hpp"
#include "dsl/check/vocabulary_check.hpp"
#include "engine/model/change.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;

// The number of `name` among the words that may stand there.
std::size_t word(const syntax::Name* name, std::span<const Keyword> words, const char* what, Surface surface,
                 Report& report) {
  if (!name) return 0;
  const auto at = std::find(words.begin(), words.end(), name->word);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  report.error("E0406", name->span, quoted(name->text) + " is not " + what,
               {.help = which_word(name->text, words, surface)});
  return 0;
}

bool has_range(TypeKind kind) {
  return kind == TypeKind::integer || kind == TypeKind::decimal || kind == TypeKind::percent ||
         kind == TypeKind::money || kind == TypeKind::duration;
}

std::optional<engine::Decimal> bound(const std::optional<syntax::Text>& text, Report& report) {
  if (!text) return std::nullopt;
  if (const auto number = engine::parse_decimal(text->value)) return *number;
  report.error("E0405", text->span, quoted(text->value) + " is not a number that a range can end with");
  return std::nullopt;
}

void check_range(const syntax::FieldDecl& declaration, engine::Field& field, Report& report) {
  if (!declaration.minimum && !declaration.maximum) return;
  if (!has_range(field.type.kind)) {
    report.error("E0405", declaration.minimum ? declaration.minimum->span : declaration.maximum->span,
                 "field " + quoted(field.name) + " has a range and is not a number",
                 {.help = "numbers, percents, money and durations have ranges"});
    return;
  }
  field.minimum = bound(declaration.minimum, report);
  field.maximum = bound(declaration.maximum, report);
  if (field.minimum && field.maximum && *field.maximum < *field.minimum) {
    report.error("E0405", declaration.maximum->span, "the range of " + quoted(field.name) + " is empty",
                 {.others = {{declaration.minimum->span, "it begins above its end"}}});
    field.minimum.reset();
    field.maximum.reset();
  }
}

void check_limit(const syntax::TypeExpr& type, engine::Field& field, Report& report) {
  if (!type.limit) return;
  const auto number = engine::parse_decimal(type.limit->value);
  const engine::Decimal least{1, 0};
  const engine::Decimal most{list_limit_max, 0};
  if (!number || number->exponent != 0 || *number < least || *number > most) {
    report.error("E0407", type.limit->span,
                 "a list holds at most a whole number of elements, from 1 to " + std::to_string(list_limit_max));
    return;
  }
  field.limit = static_cast<std::uint16_t>(number->coefficient);
}

void check_favours(const syntax::FieldDecl& declaration, engine::Field& field, const Symbols& symbols, Report& report) {
  if (!declaration.favours) return;
  engine::Favours favours{declaration.favours->direction, {}};
  if (!engine::suits(favours, field, symbols.vocabulary)) {
    report.error("E0660", declaration.favours->span,
                 "field " + quoted(field.name) + " is " +
                     (field.list                            ? "a list"
                      : field.type.kind == TypeKind::record ? "a record"
                                                            : in_words(field.type, symbols.vocabulary)) +
                     ", of which this cannot be said",
                 {.help = "numbers, money, durations and dates may favour more or less, truths true or false, "
                          "enumerations one member over another"});
    return;
  }
  for (const auto& member : declaration.favours->order) {
    const auto& enumeration = symbols.vocabulary.enumerations[field.type.index];
    const auto index = enumeration.find(member.text);
    if (!index) {
      std::vector<std::string_view> names;
      if (report.suggests()) {
        for (const auto& one : enumeration.members) names.push_back(one.name);
      }
      report.error("E0222", member.span, quoted(member.text) + " is not a member of " + quoted(enumeration.name),
                   {.help = did_you_mean(member.text, names)});
    } else if (std::find(favours.order.begin(), favours.order.end(), *index) != favours.order.end()) {
      report.error("E0661", member.span, quoted(member.text) + " has two places in this order");
    } else {
      favours.order.push_back(*index);
    }
  }
  field.favours = std::move(favours);
}

// The records in whatever order `extends` allows: a record after the one it extends.
DependencyOrder extension_order(Symbols& symbols, Report& report) {
  const auto& entries = symbols.scope.all(Kind::record);
  DependencyGraph graph{.node_count = static_cast<std::uint32_t>(entries.size()), .edges = {}};
  for (const Entry& entry : entries) {
    const auto& declaration = std::get<syntax::RecordDecl>(entry.declaration->value);
    if (!declaration.extends) continue;
    const Entry* base =
        symbols.scope.resolve(Space::type, *declaration.extends, entry.file, "E0211", "a record", report);
    if (!base) {
      symbols.records[entry.index].incomplete = true;
      continue;
    }
    if (base->kind != Kind::record) {
      report.error("E0211", declaration.extends->span, quoted(base->name) + " is not a record",
                   {.others = {{base->span, "it is an enumeration"}}});
      symbols.records[entry.index].incomplete = true;
      continue;
    }
    symbols.records[entry.index].parent = static_cast<std::uint16_t>(base->index);
    graph.edges.emplace_back(entry.index, base->index);
  }
  auto order = order_dependencies(graph);
  for (const auto& circle : order.circles) {
    std::vector<Label> steps;
    for (std::size_t i = 0; i < circle.size(); ++i) {
      const Entry& from = entries[circle[i]];
      const Entry& to = entries[circle[(i + 1) % circle.size()]];
      steps.push_back({from.span, quoted(from.name) + " extends " + quoted(to.name)});
    }
    report.error("E0404", entries[circle.front()].span,
                 "record " + quoted(entries[circle.front()].name) + " extends itself", {.others = std::move(steps)});
    for (const auto index : circle) {
      symbols.records[index].parent.reset();
      symbols.records[index].incomplete = true;
    }
  }
  return order;
}

void read_fields(Symbols& symbols, const Entry& entry, std::size_t& total, Report& report) {
  const auto& declaration = std::get<syntax::RecordDecl>(entry.declaration->value);
  auto& record = symbols.vocabulary.records[entry.index];
  record.name = entry.name;
  std::map<std::string_view, Span> seen;
  if (const auto parent = symbols.records[entry.index].parent) {
    const auto& inherited = symbols.vocabulary.records[*parent].fields;
    if (total + inherited.size() > fields_max) {
      if (total <= fields_max)
        report.error("E0413", declaration.extends->span,
                     "the records have more than " + std::to_string(fields_max) + " fields with those they inherit",
                     {.help = "let a record hold another instead of extending it"});
      total = fields_max + 1;  // reported once
      symbols.records[entry.index].incomplete = true;
      return;
    }
    record.fields = inherited;
    for (const auto& field : record.fields) seen.emplace(field.name, symbols.records[*parent].span);
  }
  const FieldDefaults defaults{.segment = declaration.segment ? &*declaration.segment : nullptr,
                               .asked_of = declaration.asked_of ? &*declaration.asked_of : nullptr};
  const Surface surface = symbols.scope.file(entry.file).surface;
  word(defaults.segment, segment_words(), "a segment", surface, report);
  word(defaults.asked_of, answerer_words(), "somebody who can be asked", surface, report);
  std::vector<engine::Field> own;
  for (const auto& field_declaration : declaration.fields) {
    if (record.fields.size() + own.size() == record_fields_max) {
      report.error("E0413", field_declaration.name.span,
                   "record " + quoted(entry.name) + " has more than " + std::to_string(record_fields_max) + " fields",
                   {.help = "gather what belongs together in records of their own"});
      symbols.records[entry.index].incomplete = true;
      break;
    }
    const auto [at, added] = seen.emplace(field_declaration.name.text, field_declaration.name.span);
    if (!added) {
      const bool inherited = at->second == symbols.records[symbols.records[entry.index].parent.value_or(0)].span;
      report.error("E0401", field_declaration.name.span,
                   quoted(field_declaration.name.text) + " is a field of " + quoted(entry.name) + " twice",
                   {.others = {{at->second, inherited ? "it is inherited from this record" : "the first is here"}}});
      continue;
    }
    if (auto field = check_field(field_declaration, defaults, entry.file, symbols, report)) {
      own.push_back(std::move(*field));
    } else {
      symbols.records[entry.index].broken.push_back(field_declaration.name.text);
    }
  }
  record.fields.insert(record.fields.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  total += record.fields.size();
}

std::string containment(const Symbols& symbols, std::uint32_t from, std::uint32_t to) {
  const auto& records = symbols.vocabulary.records;
  const auto& fields = records[from].fields;
  const auto holds = [&](const engine::Field& f) { return f.type.kind == TypeKind::record && f.type.index == to; };
  const auto field = std::find_if(fields.begin(), fields.end(), holds);
  return quoted(records[from].name) + " holds " + quoted(records[to].name) + " in field " +
         quoted(field == fields.end() ? std::string() : field->name);
}

// A record that holds itself has no end. One circle of each knot is reported, and the knot is cut by leaving out all
// the fields within it.
void check_containment(Symbols& symbols, Report& report) {
  auto& records = symbols.vocabulary.records;
  const auto& entries = symbols.scope.all(Kind::record);
  DependencyGraph graph{.node_count = static_cast<std::uint32_t>(records.size()), .edges = {}};
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    for (const auto& field : records[i].fields) {
      if (field.type.kind == TypeKind::record) graph.edges.emplace_back(i, field.type.index);
    }
  }
  const auto order = order_dependencies(std::move(graph));
  for (const auto& circle : order.circles) {
    std::vector<Label> steps;
    for (std::size_t i = 0; i < circle.size(); ++i) {
      steps.push_back({entries[circle[i]].span, containment(symbols, circle[i], circle[(i + 1) % circle.size()])});
    }
    const Entry& first = entries[circle.front()];
    report.error("E0403", first.span, "record " + quoted(first.name) + " contains itself",
                 {.others = std::move(steps)});
  }
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const auto closes = [&](const engine::Field& field) {
      return field.type.kind == TypeKind::record && order.component[field.type.index] == order.component[i];
    };
    if (std::erase_if(records[i].fields, closes) > 0) symbols.records[i].incomplete = true;
  }
}

}  // namespace

std::optional<engine::Field> check_field(const syntax::FieldDecl& declaration, const FieldDefaults& defaults,
                                         std::uint32_t file, const Symbols& symbols, Report& report) {
  engine::Field field;
  field.name = declaration.name.text;
  field.description = declaration.description;
  field.list = declaration.type.list;
  field.or_none = declaration.type.or_none;
  field.label = translated(declaration.labels, declaration.name.span, "field " + quoted(field.name), report);
  const auto type = symbols.type(declaration.type.name, file, report);
  if (!type) return std::nullopt;
  field.type = *type;
  check_range(declaration, field, report);
  check_limit(declaration.type, field, report);
  check_favours(declaration, field, symbols, report);
  const syntax::Name* own_segment = declaration.segment ? &*declaration.segment : nullptr;
  const syntax::Name* own_asked_of = declaration.asked_of ? &*declaration.asked_of : nullptr;
  const Surface surface = symbols.scope.file(file).surface;
  // A default that is no such word was reported once, where the record says it.
  Diagnostics ignored;
  Report silent(ignored);
  field.segment = static_cast<engine::Segment>(word(own_segment ? own_segment : defaults.segment, segment_words(),
                                                    "a segment", surface, own_segment ? report : silent));
  field.asked_of =
      static_cast<engine::AskedOf>(word(own_asked_of ? own_asked_of : defaults.asked_of, answerer_words(),
                                        "somebody who can be asked", surface, own_asked_of ? report : silent));
  return field;
}

void check_records(Symbols& symbols, Report& report) {
  const auto& entries = symbols.scope.all(Kind::record);
  symbols.vocabulary.records.resize(entries.size());
  symbols.records.resize(entries.size());
  for (const Entry& entry : entries) symbols.records[entry.index].span = entry.span;
  std::size_t total = 0;
  for (const std::uint32_t index : extension_order(symbols, report).order) {
    read_fields(symbols, entries[index], total, report);
  }
  check_containment(symbols, report);
}

}  // namespace mizan::dsl::checking
