#include "dsl/check/scope.hpp"
#include "dsl/surface.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace mizan::dsl::checking {
namespace {

struct Named {
  Space space;
  Kind kind;
  const syntax::Name* name;
};

std::optional<Named> named(const syntax::Declaration& declaration) {
  const auto& value = declaration.value;
  if (const auto* d = std::get_if<syntax::EnumerationDecl>(&value))
    return Named{Space::type, Kind::enumeration, &d->name};
  if (const auto* d = std::get_if<syntax::RecordDecl>(&value)) return Named{Space::type, Kind::record, &d->name};
  if (const auto* d = std::get_if<syntax::SetDecl>(&value)) return Named{Space::set, Kind::set, &d->name};
  if (const auto* d = std::get_if<syntax::RootDecl>(&value)) return Named{Space::value, Kind::root, &d->field.name};
  if (const auto* d = std::get_if<syntax::DefineDecl>(&value)) return Named{Space::value, Kind::definition, &d->name};
  if (const auto* d = std::get_if<syntax::LexiconDecl>(&value)) return Named{Space::lexicon, Kind::lexicon, &d->name};
  if (const auto* d = std::get_if<syntax::TableDecl>(&value)) return Named{Space::table, Kind::table, &d->name};
  if (const auto* d = std::get_if<syntax::RuleDecl>(&value)) return Named{Space::rule, Kind::rule, &d->name};
  if (const auto* d = std::get_if<syntax::ExceptionDecl>(&value)) return Named{Space::rule, Kind::exception, &d->name};
  if (const auto* d = std::get_if<syntax::GuaranteeDecl>(&value)) return Named{Space::rule, Kind::guarantee, &d->name};
  if (const auto* d = std::get_if<syntax::DossierDecl>(&value)) return Named{Space::dossier, Kind::dossier, &d->name};
  return std::nullopt;  // sources and provisions have names of their own kind; tests have titles
}

// The vocabulary is one for the whole program, and so are its names: JSON has one key `offer`, a schema one `payer`.
bool unique_in_program(Kind kind) { return kind == Kind::enumeration || kind == Kind::record || kind == Kind::root; }

// Law changes; what it is called does not.
bool has_versions(Kind kind) { return kind == Kind::rule || kind == Kind::exception || kind == Kind::definition; }

}  // namespace

std::string_view in_words(Kind kind) {
  switch (kind) {
    case Kind::enumeration:
      return "an enumeration";
    case Kind::record:
      return "a record";
    case Kind::set:
      return "a set";
    case Kind::root:
      return "a document, part or field";
    case Kind::definition:
      return "a definition";
    case Kind::lexicon:
      return "a lexicon";
    case Kind::table:
      return "a table";
    case Kind::rule:
      return "a rule";
    case Kind::exception:
      return "an exception";
    case Kind::guarantee:
      return "a guarantee";
    case Kind::dossier:
      return "a dossier";
  }
  return "a declaration";
}

Scope::Scope(const std::vector<syntax::File>& files, Report& report) {
  read_packs(files, report);
  read_uses(report);
  read_declarations(report);
}

void Scope::read_packs(const std::vector<syntax::File>& files, Report& report) {
  std::vector<std::pair<std::string, const syntax::File*>> sorted;
  for (const auto& file : files) sorted.emplace_back(to_string(file.pack), &file);
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    return std::pair(std::string_view(a.first), a.second->source) <
           std::pair(std::string_view(b.first), b.second->source);
  });
  const syntax::File* first_of_pack = nullptr;
  for (const auto& [name, file] : sorted) {
    if (packs_.empty() || packs_.back().name != name) {
      packs_.push_back({.name = name, .version = file->version.value});
      first_of_pack = file;
    } else if (packs_.back().version.empty()) {  // it could not be read, as has been reported
      packs_.back().version = file->version.value;
      first_of_pack = file;
    } else if (!file->version.value.empty() && file->version.value != packs_.back().version) {
      report.error("E0202", file->version.span, "the files of pack " + quoted(name) + " state different versions",
                   {.others = {{first_of_pack->version.span, "another version is stated here"}}});
    }
    files_.push_back(file);
    pack_of_file_.push_back(static_cast<std::uint32_t>(packs_.size() - 1));
  }
}

void Scope::read_uses(Report& report) {
  std::vector<std::string_view> names;
  for (const auto& pack : packs_) names.push_back(pack.name);
  for (std::uint32_t file = 0; file < files_.size(); ++file) {
    std::vector<std::uint32_t> seen = {pack_of_file_[file]};
    misses_a_pack_.push_back(false);
    for (const auto& use : files_[file]->uses) {
      const std::string name = to_string(use);
      const auto at = std::lower_bound(names.begin(), names.end(), name);
      if (at == names.end() || *at != name) {
        report.error("E0201", use.span, "there is no pack " + quoted(name),
                     {.help = report.suggests() ? did_you_mean(name, names) : std::string()});
        misses_a_pack_.back() = true;
      } else {
        seen.push_back(static_cast<std::uint32_t>(at - names.begin()));
      }
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    seen_packs_.push_back(std::move(seen));
  }
}

void Scope::read_declarations(Report& report) {
  for (std::uint32_t file = 0; file < files_.size(); ++file) {
    for (const auto& declaration : files_[file]->declarations) {
      if (const auto it = named(declaration)) {
        add(it->space,
            {.kind = it->kind,
             .name = it->name->text,
             .file = file,
             .span = it->name->span,
             .declaration = &declaration},
            report);
      }
    }
  }
}

void Scope::add(Space space, Entry entry, Report& report) {
  auto& places = by_name_[{space, entry.name}];
  for (const Place& place : places) {
    const Entry& other = entries_[static_cast<std::size_t>(place.kind)][place.index];
    const bool seen = sees(entry.file, other.file);
    const bool sees_this = sees(other.file, entry.file);
    if (is_version(entry, other)) continue;  // checked with their dates
    if (!seen && !sees_this && !(unique_in_program(entry.kind) && unique_in_program(other.kind))) continue;
    // Whoever sees the other one should have chosen another name.
    const Entry& second = sees_this && !seen ? other : entry;
    const Entry& first = sees_this && !seen ? entry : other;
    report.error("E0203", second.span, quoted(entry.name) + " is declared twice",
                 {.others = {{first.span, "it is " + std::string(in_words(first.kind)) + " here"}}});
    twice_.insert({space, entry.name});
    return;
  }
  auto& entries = entries_[static_cast<std::size_t>(entry.kind)];
  entry.index = static_cast<std::uint32_t>(entries.size());
  places.push_back({entry.kind, entry.index});
  entries.push_back(entry);
}

bool Scope::is_version(const Entry& entry, const Entry& other) const {
  return has_versions(entry.kind) && entry.kind == other.kind && pack_of_file_[entry.file] == pack_of_file_[other.file];
}

std::vector<const Entry*> Scope::versions(const Entry& entry) const {
  std::vector<const Entry*> found;
  for (const Entry& other : all(entry.kind)) {
    if (other.name == entry.name && (&other == &entry || is_version(entry, other))) found.push_back(&other);
  }
  return found;
}

bool Scope::sees(std::uint32_t file, std::uint32_t other_file) const {
  const auto& seen = seen_packs_[file];
  return std::binary_search(seen.begin(), seen.end(), pack_of_file_[other_file]);
}

std::vector<const Entry*> Scope::visible(Space space, std::string_view name, std::uint32_t file) const {
  std::vector<const Entry*> found;
  const auto at = by_name_.find({space, name});
  if (at == by_name_.end()) return found;
  for (const Place& place : at->second) {
    const Entry& entry = entries_[static_cast<std::size_t>(place.kind)][place.index];
    const auto version = [&](const Entry* other) { return is_version(entry, *other); };
    if (sees(file, entry.file) && std::none_of(found.begin(), found.end(), version)) found.push_back(&entry);
  }
  return found;
}

const Entry* Scope::find(Space space, std::string_view name, std::uint32_t file) const {
  const auto found = visible(space, name, file);
  return found.empty() ? nullptr : found.front();
}

const Entry* Scope::resolve(Space space, const syntax::Name& name, std::uint32_t file, std::string_view code,
                            std::string_view what, Report& report) const {
  if (report_ambiguity(space, name, file, report)) return nullptr;
  if (const Entry* entry = find(space, name.text, file)) return entry;
  if (!explain_unused_pack(space, name, file, report)) {
    report.error(code, name.span, quoted(name.text) + " is not " + std::string(what),
                 {.help = report.suggests() ? did_you_mean(name.text, names(space, file)) : std::string()});
  }
  return nullptr;
}

bool Scope::report_ambiguity(Space space, const syntax::Name& name, std::uint32_t file, Report& report) const {
  const auto found = visible(space, name.text, file);
  if (found.size() < 2) return false;
  std::vector<Label> others;
  for (const Entry* entry : found) others.push_back({entry->span, "declared in pack " + quoted(pack(entry->file))});
  report.error("E0205", name.span, quoted(name.text) + " is declared in more than one pack that this file uses",
               {.others = std::move(others)});
  return true;
}

bool Scope::explain_unused_pack(Space space, const syntax::Name& name, std::uint32_t file, Report& report) const {
  if (misses_a_pack(file) || twice_.contains({space, name.text})) return true;
  const auto at = by_name_.find({space, name.text});
  if (at == by_name_.end()) return false;
  for (const Place& place : at->second) {
    const Entry& entry = entries_[static_cast<std::size_t>(place.kind)][place.index];
    if (sees(file, entry.file)) continue;
    report.error(
        "E0209", name.span,
        quoted(name.text) + " is declared in pack " + quoted(pack(entry.file)) + ", which this file does not use",
        {.others = {{entry.span, "declared here"}},
         .help = in_surface("add `use ", this->file(file).surface) + pack(entry.file) + "`"});
    return true;
  }
  return false;
}

std::vector<std::string_view> Scope::names(Space space, std::uint32_t file) const {
  std::vector<std::string_view> names;
  for (const auto& [key, places] : by_name_) {
    if (key.first != space) continue;
    const bool seen = std::any_of(places.begin(), places.end(), [&](const Place& place) {
      return sees(file, entries_[static_cast<std::size_t>(place.kind)][place.index].file);
    });
    if (seen) names.push_back(key.second);
  }
  return names;
}

}  // namespace mizan::dsl::checking
