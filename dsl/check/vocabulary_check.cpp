#include "dsl/check/vocabulary_check.hpp"

#include <algorithm>
#include <map>

#include "dsl/check/limits.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

// Money takes its currencies from the enumeration of that name; without one, no amount could be read.
void find_currencies(Symbols& symbols, Report& report) {
  const auto& entries = symbols.scope.all(Kind::enumeration);
  for (const Entry& entry : entries) {
    if (entry.name == "currency") symbols.vocabulary.currency = static_cast<std::uint16_t>(entry.index);
  }
  if (symbols.vocabulary.currency) return;
  for (const Entry& entry : symbols.scope.all(Kind::record)) {
    for (const auto& field : std::get<syntax::RecordDecl>(entry.declaration->value).fields) {
      const syntax::Name& type = field.type.name;
      if (type.word != Keyword::money || symbols.scope.find(Space::type, type.text, entry.file)) continue;
      report.error("E0411", field.type.span, "money needs an enumeration `currency`, and there is none",
                   {.help = in_surface("declare `enum currency { … }` with the ISO 4217 codes",
                                       symbols.scope.file(entry.file).surface)});
      return;
    }
  }
}

// What a change is for the worker: the enumeration of that name, where it has the members for it.
void find_changes(Symbols& symbols) {
  for (const Entry& entry : symbols.scope.all(Kind::enumeration)) {
    if (entry.name == "change" && engine::has_changes(symbols.vocabulary.enumerations[entry.index])) {
      symbols.vocabulary.change = static_cast<std::uint16_t>(entry.index);
    }
  }
}

// Leaves below one field, each record counted once and remembered; stops counting at the bound.
class LeafCount {
 public:
  explicit LeafCount(const engine::Vocabulary& vocabulary)
      : vocabulary_(vocabulary), known_(vocabulary.records.size()) {}

  std::uint64_t of(const engine::Field& field) {
    if (field.type.kind != engine::TypeKind::record) return 1;
    auto& known = known_[field.type.index];
    if (!known) {
      std::uint64_t sum = 0;
      for (const auto& inner : vocabulary_.records[field.type.index].fields) {
        sum = std::min<std::uint64_t>(sum + of(inner), slots_max + 1);
      }
      known = sum;
    }
    return *known;
  }

 private:
  const engine::Vocabulary& vocabulary_;
  std::vector<std::optional<std::uint64_t>> known_;
};

bool small_enough(const Symbols& symbols, Report& report) {
  LeafCount leaves(symbols.vocabulary);
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < symbols.vocabulary.roots.size(); ++i) {
    sum += leaves.of(symbols.vocabulary.roots[i].field);
    if (sum > slots_max) {
      report.error("E0410", symbols.roots[i],
                   "the documents and parts have more than " + std::to_string(slots_max) + " facts up to here",
                   {.help = "records that hold records multiply; hold fewer of them"});
      return false;
    }
  }
  return true;
}

}  // namespace

void check_vocabulary(Symbols& symbols, Report& report) {
  check_enumerations(symbols, report);
  check_sets(symbols, report);
  find_currencies(symbols, report);
  find_changes(symbols);
  check_records(symbols, report);
  check_roots(symbols, report);
  // Circles among records would make the layout endless; `check_records` has cut them, so that what is left is finite.
  if (small_enough(symbols, report)) {
    symbols.layout = engine::make_layout(symbols.vocabulary);
    symbols.laid_out = true;
  }
}

void check_enumerations(Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::enumeration)) {
    const auto& declaration = std::get<syntax::EnumerationDecl>(entry.declaration->value);
    engine::Enumeration enumeration{.name = std::string(entry.name), .members = {}};
    std::map<std::string_view, Span> seen;
    if (declaration.members.empty()) {
      report.error("E0412", entry.span, "enumeration " + quoted(entry.name) + " has no members");
    }
    if (declaration.members.size() > members_max) {
      report.error("E0412", entry.span,
                   "enumeration " + quoted(entry.name) + " has more than " + std::to_string(members_max) + " members");
    }
    for (const auto& member : declaration.members) {
      if (enumeration.members.size() == members_max) break;
      const auto [at, added] = seen.emplace(member.name.text, member.name.span);
      if (!added) {
        report.error("E0401", member.name.span,
                     quoted(member.name.text) + " is a member of " + quoted(entry.name) + " twice",
                     {.others = {{at->second, "the first is here"}}});
        continue;
      }
      if (member.name.text == "none") {
        report.error("E0409", member.name.span, "`none` is the spelling of a known absence and cannot be a member",
                     {.help = in_surface("leave it out and declare the field `or none`",
                                         symbols.scope.file(entry.file).surface)});
      }
      enumeration.members.push_back(
          {.name = member.name.text,
           .label = translated(member.labels, member.name.span, "member " + quoted(member.name.text), report)});
    }
    symbols.vocabulary.enumerations.push_back(std::move(enumeration));
  }
}

// What `essential` says of a rule is about the clearance, not about what was found.
static MemberSet set_of_tags(const syntax::SetDecl& declaration, const Entry& entry, Surface surface, Report& report) {
  MemberSet set;
  set.of_tags = true;
  for (const auto& tag : declaration.members) {
    if (tag.text == spelling(Keyword::essential, surface)) {
      report.error("E0651", tag.span, quoted(tag.text) + " says what a clearance rests on, and is not counted");
    } else if (std::find(set.tags.begin(), set.tags.end(), tag.text) != set.tags.end()) {
      report.error("E0401", tag.span, quoted(tag.text) + " is in set " + quoted(entry.name) + " twice");
    } else {
      set.tags.push_back(tag.text);
    }
  }
  std::sort(set.tags.begin(), set.tags.end());
  return set;
}

void check_sets(Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::set)) {
    const auto& declaration = std::get<syntax::SetDecl>(entry.declaration->value);
    if (declaration.enumeration.word == Keyword::tags) {
      symbols.sets.push_back(set_of_tags(declaration, entry, symbols.scope.file(entry.file).surface, report));
      continue;
    }
    MemberSet set;
    const Entry* type =
        symbols.scope.resolve(Space::type, declaration.enumeration, entry.file, "E0211", "an enumeration", report);
    if (type && type->kind != Kind::enumeration) {
      report.error("E0211", declaration.enumeration.span, quoted(type->name) + " is not an enumeration",
                   {.others = {{type->span, "it is a record"}}});
      type = nullptr;
    }
    if (type) {
      set.enumeration = static_cast<std::uint16_t>(type->index);
      const auto& enumeration = symbols.vocabulary.enumerations[type->index];
      std::vector<std::string_view> names;
      for (const auto& member : enumeration.members) names.push_back(member.name);
      for (const auto& member : declaration.members) {
        const auto index = enumeration.find(member.text);
        if (!index) {
          report.error("E0222", member.span, quoted(member.text) + " is not a member of " + quoted(enumeration.name),
                       {.others = {{type->span, "members are declared here"}},
                        .help = report.suggests() ? did_you_mean(member.text, names) : std::string()});
        } else if (std::find(set.members.begin(), set.members.end(), *index) != set.members.end()) {
          report.error("E0401", member.span, quoted(member.text) + " is in set " + quoted(entry.name) + " twice");
        } else {
          set.members.push_back(*index);
        }
      }
      std::sort(set.members.begin(), set.members.end());
    }
    symbols.sets.push_back(std::move(set));
  }
}

void check_roots(Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::root)) {
    const auto& declaration = std::get<syntax::RootDecl>(entry.declaration->value);
    engine::Root root;
    switch (declaration.kind) {
      case syntax::RootDecl::Kind::document:
        root.kind = engine::Root::Kind::document;
        break;
      case syntax::RootDecl::Kind::part:
        root.kind = engine::Root::Kind::part;
        break;
      case syntax::RootDecl::Kind::field:
        root.kind = engine::Root::Kind::field;
        break;
    }
    const bool wants_record = root.kind != engine::Root::Kind::field;
    auto field = check_field(declaration.field, {}, entry.file, symbols, report);
    symbols.broken_roots.push_back(!field);
    if (!field) {
      // Its place is kept, so that the numbers of the others stay; as a text it has no fields to be wrong about.
      field = engine::Field{};
      field->name = entry.name;
      field->type = {engine::TypeKind::text, 0};
    }
    if (!symbols.broken_roots.back() && wants_record && (field->type.kind != engine::TypeKind::record || field->list)) {
      report.error("E0408", declaration.field.type.span,
                   std::string(root.kind == engine::Root::Kind::document ? "document " : "part ") + quoted(entry.name) +
                       " is not of a record",
                   {.help = in_surface("a single fact of the dossier is declared with `field`",
                                       symbols.scope.file(entry.file).surface)});
      symbols.broken_roots.back() = true;
    }
    if (field->description.empty()) field->description = entry.declaration->description;
    root.field = std::move(*field);
    symbols.roots.push_back(entry.span);
    symbols.vocabulary.roots.push_back(std::move(root));
  }
}

}  // namespace mizan::dsl::checking
