#include "dsl/compile.hpp"

#include <algorithm>

#include "dsl/check.hpp"
#include "dsl/format.hpp"
#include "dsl/lower.hpp"
#include "dsl/parser.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl {

namespace {

/// The text that a program carries: of a file in another surface its English, so that the bytes do not depend on it.
std::string carried(const Sources& sources, std::uint32_t index) {
  const Source& source = sources[index];
  if (!source.name.ends_with(".mizan") || surface_of(source.text) == Surface::english) return source.text;
  return format(sources, index, Surface::english).value_or(source.text);
}

}  // namespace

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
  for (std::uint32_t i = 0; i < result.sources.size(); ++i) {
    const Source& source = result.sources[i];
    if (!source.name.ends_with(".json")) result.program.sources.push_back({source.name, carried(result.sources, i)});
  }
  return result;
}

}  // namespace mizan::dsl
