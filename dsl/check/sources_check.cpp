#include "dsl/check/sources_check.hpp"

#include <algorithm>
#include <utility>

#include "dsl/check/interval.hpp"
#include "dsl/check/symbols.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

std::optional<std::size_t> word(const std::optional<syntax::Name>& name, std::span<const Keyword> words,
                                const char* what, Surface surface, Report& report) {
  if (!name) return std::nullopt;
  const auto at = std::find(words.begin(), words.end(), name->word);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  report.error("E0503", name->span, quoted(name->text) + " is not " + what,
               {.help = which_word(name->text, words, surface)});
  return 0;  // said once; something must stand there
}

struct Source {
  Span span;
  engine::Translated title;
  std::optional<std::size_t> authority;
  std::optional<std::size_t> evidence;
  engine::Validity in_force;
  std::string address;
};
using SourceTable = std::map<std::string, Source>;

SourceTable read_sources(const Scope& scope, Report& report) {
  SourceTable sources;
  for (std::uint32_t file = 0; file < scope.file_count(); ++file) {
    for (const auto& any : scope.file(file).declarations) {
      const auto* declaration = std::get_if<syntax::SourceDecl>(&any.value);
      if (!declaration) continue;
      const std::string name = to_string(declaration->name);
      const auto [at, added] = sources.emplace(name, Source{});
      if (!added) {
        report.error("E0506", declaration->name.span, "source " + quoted(name) + " is declared twice",
                     {.others = {{at->second.span, "the first is here"}}});
        continue;
      }
      Source& source = at->second;
      source.span = declaration->name.span;
      source.title = translated_clause(declaration->title, source.span, "the title of " + quoted(name), report);
      source.authority =
          word(declaration->authority, authority_words(), "an authority", scope.file(file).surface, report);
      source.evidence =
          word(declaration->evidence, evidence_words(), "a kind of evidence", scope.file(file).surface, report);
      if (declaration->in_force) source.in_force = read_interval(*declaration->in_force, report);
      if (declaration->address) source.address = declaration->address->value;
    }
  }
  return sources;
}

// The declared source with the longest name that is a prefix of `name`, part by part.
SourceTable::const_iterator source_of(const std::string& name, const SourceTable& sources) {
  std::string prefix = name;
  while (true) {
    const auto at = sources.find(prefix);
    if (at != sources.end()) return at;
    const std::size_t dot = prefix.rfind('.');
    if (dot == std::string::npos) return sources.end();
    prefix.resize(dot);
  }
}

// The paraphrase may be left out; half of one may not.
void read_paraphrase(const syntax::ProvisionDecl& declaration, engine::Provision& provision, Report& report) {
  if (declaration.text.fr) provision.text_fr = declaration.text.fr->value;
  if (declaration.text.en) provision.text_en = declaration.text.en->value;
  if (has_any(declaration.text) && (!declaration.text.fr || !declaration.text.en)) {
    report.error("E0508", declaration.name.span,
                 "the text of " + quoted(provision.name) + " is missing in " +
                     (declaration.text.fr   ? "English"
                      : declaration.text.en ? "French"
                                            : "French and English"));
  }
}

struct Read {
  engine::Provision provision;
  Span span;
  std::uint32_t file = 0;
  bool broken = false;
};

void inherit(const syntax::ProvisionDecl& declaration, const std::string& source_name, const Source& source,
             Surface surface, Read& read, Report& report) {
  engine::Provision& provision = read.provision;
  provision.source = source_name;
  provision.source_title = source.title;
  provision.title = has_any(declaration.title)
                        ? translated(declaration.title, read.span, "the title of " + quoted(provision.name), report)
                        : source.title;
  const auto authority = word(declaration.authority, authority_words(), "an authority", surface, report);
  const auto evidence = word(declaration.evidence, evidence_words(), "a kind of evidence", surface, report);
  const auto missing = [&](const char* what) {
    read.broken = true;
    report.error("E0502", read.span, quoted(provision.name) + " has no " + what + ", and its source states none",
                 {.others = {{source.span, "its source is declared here"}}});
  };
  if (!authority && !source.authority) missing("authority");
  if (!evidence && !source.evidence) missing("evidence");
  provision.authority = static_cast<engine::Authority>(authority.value_or(source.authority.value_or(0)));
  provision.evidence = static_cast<engine::Evidence>(evidence.value_or(source.evidence.value_or(0)));
  provision.in_force = declaration.in_force ? read_interval(*declaration.in_force, report) : source.in_force;
  provision.address = declaration.address ? declaration.address->value : source.address;
}

Read read_provision(const syntax::ProvisionDecl& declaration, std::uint32_t file, Surface surface,
                    const SourceTable& sources, Report& report) {
  Read read{.provision = {}, .span = declaration.name.span, .file = file};
  read.provision.name = to_string(declaration.name);
  read_paraphrase(declaration, read.provision, report);
  for (const auto& alias : declaration.aliases) read.provision.aliases.push_back(to_string(alias));
  const auto source = source_of(read.provision.name, sources);
  if (source == sources.end()) {
    read.broken = true;
    std::vector<std::string_view> names;
    if (report.suggests()) {
      for (const auto& [name, ignored] : sources) names.push_back(name);
    }
    const std::string& name = read.provision.name;
    report.error("E0501", read.span, "provision " + quoted(name) + " belongs to no declared source",
                 {.help = did_you_mean(std::string_view(name).substr(0, name.rfind('.')), names)});
  } else {
    inherit(declaration, source->first, source->second, surface, read, report);
  }
  return read;
}

void add_name(Law& law, const std::string& name, std::uint32_t index, Span span, Report& report) {
  const auto [at, added] = law.by_name.emplace(name, index);
  if (added) return;
  report.error("E0506", span, quoted(name) + " names two provisions",
               {.others = {{law.spans[at->second], "it already names this one"}}});
}

}  // namespace

Law check_sources(const Scope& scope, Report& report) {
  const SourceTable sources = read_sources(scope, report);
  std::vector<std::pair<Read, const syntax::ProvisionDecl*>> read;
  for (std::uint32_t file = 0; file < scope.file_count(); ++file) {
    for (const auto& any : scope.file(file).declarations) {
      if (const auto* declaration = std::get_if<syntax::ProvisionDecl>(&any.value)) {
        read.emplace_back(read_provision(*declaration, file, scope.file(file).surface, sources, report), declaration);
      }
    }
  }
  std::stable_sort(read.begin(), read.end(),
                   [](const auto& a, const auto& b) { return a.first.provision.name < b.first.provision.name; });
  Law law;
  for (auto& [provision, declaration] : read) {
    law.provisions.push_back(std::move(provision.provision));
    law.spans.push_back(provision.span);
    law.files.push_back(provision.file);
    law.broken.push_back(provision.broken);
  }
  // Names before aliases, so that an alias which is a name is what gets reported.
  for (std::uint32_t i = 0; i < read.size(); ++i) add_name(law, law.provisions[i].name, i, law.spans[i], report);
  for (std::uint32_t i = 0; i < read.size(); ++i) {
    for (const auto& alias : read[i].second->aliases) add_name(law, to_string(alias), i, alias.span, report);
  }
  return law;
}

std::optional<std::uint32_t> Law::cited(const syntax::QualifiedName& name, std::uint32_t file, const Scope& scope,
                                        Report& report) const {
  const std::string text = to_string(name);
  const auto at = by_name.find(text);
  if (at == by_name.end()) {
    if (scope.misses_a_pack(file)) return std::nullopt;
    std::vector<std::string_view> names;
    if (report.suggests()) {
      for (const auto& [known, index] : by_name) {
        if (scope.sees(file, files[index])) names.push_back(known);
      }
    }
    report.error("E0505", name.span, "provision " + quoted(text) + " is not declared",
                 {.help = did_you_mean(text, names)});
    return std::nullopt;
  }
  if (!scope.sees(file, files[at->second])) {
    const std::string& pack = scope.pack(files[at->second]);
    report.error(
        "E0209", name.span,
        "provision " + quoted(text) + " is declared in pack " + quoted(pack) + ", which this file does not use",
        {.others = {{spans[at->second], "declared here"}},
         .help = in_surface("add `use ", scope.file(file).surface) + pack + "`"});
    return std::nullopt;
  }
  return at->second;
}

}  // namespace mizan::dsl::checking
