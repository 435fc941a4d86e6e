#include "dsl/check/lexicons_check.hpp"

#include <algorithm>

#include "dsl/check/beside.hpp"
#include "dsl/lexicon.hpp"

namespace mizan::dsl::checking {
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
    if (const auto source = source_beside(symbols, entry.file, file, ".lex", report)) {
      found.push_back({{symbols.scope.pack(entry.file) + '.' + std::string(entry.name), *source}, entry.index});
    }
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
