#include "dsl/compile.hpp"

#include <algorithm>

#include "dsl/check.hpp"
#include "dsl/lower.hpp"
#include "dsl/parser.hpp"

namespace mizan::dsl {

Compilation compile(Sources sources) {
  Compilation result;
  std::sort(sources.begin(), sources.end(),
            [](const Source& left, const Source& right) { return left.name < right.name; });
  result.sources = std::move(sources);
  std::vector<syntax::File> files;
  for (std::uint32_t i = 0; i < result.sources.size(); ++i) {
    if (result.sources[i].name.ends_with(".mizan")) files.push_back(parse(result.sources, i, result.diagnostics));
  }
  result.checked = check(files, result.sources, result.diagnostics);
  sort(result.diagnostics);
  if (has_errors(result.diagnostics)) return result;
  result.program = lower(result.checked);
  for (const Source& source : result.sources) {
    if (!source.name.ends_with(".json")) result.program.sources.push_back({source.name, source.text});
  }
  return result;
}

}  // namespace mizan::dsl
