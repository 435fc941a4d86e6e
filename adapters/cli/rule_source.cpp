#include "adapters/cli/rule_source.hpp"

#include <algorithm>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/parser.hpp"
#include "dsl/source.hpp"
#include "dsl/syntax.hpp"

namespace mizan::cli {
namespace {

// The lines of `///` before a declaration belong to it for a reader.
std::uint32_t description_begin(std::string_view text, std::uint32_t begin) {
  std::size_t line = text.rfind('\n', begin);
  std::size_t first = line == std::string_view::npos ? 0 : line + 1;
  while (first > 0) {
    const std::size_t before = first < 2 ? std::string_view::npos : text.rfind('\n', first - 2);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    if (!text.substr(start).starts_with("///")) break;
    first = start;
  }
  return static_cast<std::uint32_t>(first);
}

}  // namespace

std::optional<RuleSource> rule_source(const engine::Program& program, std::string_view rule) {
  dsl::Sources sources;
  for (const engine::ProgramSource& source : program.sources) sources.push_back({source.name, source.text});
  dsl::Diagnostics ignored;  // they compiled once
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (!sources[i].name.ends_with(".mizan")) continue;
    const dsl::syntax::File file = dsl::parse(sources, i, ignored);
    const std::string pack = dsl::syntax::to_string(file.pack);
    for (const dsl::syntax::Declaration& declaration : file.declarations) {
      const auto* const found = std::get_if<dsl::syntax::RuleDecl>(&declaration.value);
      if (found == nullptr || pack + "." + found->name.text != rule) continue;
      const std::uint32_t begin =
          std::min(declaration.span.begin, description_begin(sources[i].text, declaration.span.begin));
      return RuleSource{.file = sources[i].name,
                        .line = dsl::line_column(sources[i], declaration.span.begin).line,
                        .text = sources[i].text.substr(begin, declaration.span.end - begin)};
    }
  }
  return std::nullopt;
}

}  // namespace mizan::cli
