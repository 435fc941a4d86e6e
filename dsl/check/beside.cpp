#include "dsl/check/beside.hpp"

#include <string>
#include <vector>

namespace mizan::dsl::checking {

std::optional<std::uint32_t> source_beside(const Symbols& symbols, std::uint32_t file, const syntax::Text& name,
                                           std::string_view ending, Report& report) {
  const Sources& sources = symbols.sources;
  const std::string& own = sources[symbols.scope.file(file).source].name;
  const std::size_t slash = own.rfind('/');
  const std::string beside = slash == std::string::npos ? name.value : own.substr(0, slash + 1) + name.value;
  for (const std::string& wanted : {beside, name.value}) {
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      if (sources[i].name == wanted) return i;
    }
  }
  const std::string& text = sources[name.span.source].text;
  const bool has_no_end = name.span.end - name.span.begin < 2 || text[name.span.end - 1] != '"';
  if (has_no_end) return std::nullopt;  // told already
  std::vector<std::string_view> candidates;
  for (const Source& one : sources) {
    if (one.name.ends_with(ending)) candidates.push_back(one.name);
  }
  report.error("E0224", name.span, "there is no file " + quoted(name.value),
               {.help = did_you_mean(name.value, candidates)});
  return std::nullopt;
}

}  // namespace mizan::dsl::checking
