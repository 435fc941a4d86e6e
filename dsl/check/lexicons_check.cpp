#include "dsl/check/lexicons_check.hpp"

#include <algorithm>

#include "dsl/lexicon.hpp"

namespace mizan::dsl::checking {
namespace {

// A lexicon lies beside the rule file that declares it, or is named from the top of the rules.
std::optional<std::uint32_t> find_source(const Sources& sources, const std::string& own, const std::string& path) {
  const std::size_t slash = own.rfind('/');
  const std::string beside = slash == std::string::npos ? path : own.substr(0, slash + 1) + path;
  for (const std::string& name : {beside, path}) {
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      if (sources[i].name == name) return i;
    }
  }
  return std::nullopt;
}

}  // namespace

engine::Lexicons check_lexicons(Symbols& symbols, std::vector<std::string>& names, Report& report,
                                Diagnostics& diagnostics) {
  const auto& entries = symbols.scope.all(Kind::lexicon);
  symbols.lexicons.resize(entries.size());
  symbols.lexicon_used.resize(entries.size());
  struct Found {
    NamedLexicon lexicon;
    std::uint32_t entry = 0;
  };
  std::vector<Found> found;
  for (const Entry& entry : entries) {
    const auto& file = std::get<syntax::LexiconDecl>(entry.declaration->value).file;
    const auto source =
        find_source(symbols.sources, symbols.sources[symbols.scope.file(entry.file).source].name, file.value);
    if (source) {
      found.push_back({{symbols.scope.pack(entry.file) + '.' + std::string(entry.name), *source}, entry.index});
      continue;
    }
    const std::string& text = symbols.sources[file.span.source].text;
    if (file.span.end - file.span.begin < 2 || text[file.span.end - 1] != '"') continue;  // told already: it has no end
    std::vector<std::string_view> candidates;
    for (const auto& one : symbols.sources) {
      if (one.name.ends_with(".lex")) candidates.push_back(one.name);
    }
    report.error("E0224", file.span, "there is no file " + quoted(file.value),
                 {.help = did_you_mean(file.value, candidates)});
  }
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.lexicon.name < b.lexicon.name; });
  std::vector<NamedLexicon> lexicons;
  for (const Found& one : found) {
    symbols.lexicons[one.entry] = static_cast<std::uint32_t>(lexicons.size());
    names.push_back(one.lexicon.name);
    lexicons.push_back(one.lexicon);
  }
  auto compiled = compile_lexicons(lexicons, symbols.sources);
  if (compiled) return std::move(*compiled);
  diagnostics.insert(diagnostics.end(), compiled.error().begin(), compiled.error().end());
  return {};
}

void check_unused_lexicons(const Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::lexicon)) {
    if (!symbols.lexicon_used[entry.index]) {
      report.warning("W0604", entry.span, "lexicon " + quoted(entry.name) + " is looked for by no rule");
    }
  }
}

}  // namespace mizan::dsl::checking
