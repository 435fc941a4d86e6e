#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mizan::dsl {

/// One file of rules as the host read it: rule text (`*.mizan`), a lexicon (`*.lex`), a table (`*.csv`) or a case
/// (`*.json`). The compiler reads no file itself; `name` is the path relative to the directory of the rules, with
/// forward slashes.
struct Source {
  std::string name;
  std::string text;
};

/// A place in a source: bytes [begin, end) of `Sources[source].text`.
struct Span {
  std::uint32_t source = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// All the files of one compilation, sorted by name, so that the order in which a host lists them cannot matter.
using Sources = std::vector<Source>;

/// Line and column of a byte offset, both from 1; columns count code points.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};
[[nodiscard]] LineColumn line_column(const Source& source, std::uint32_t offset);

}  // namespace mizan::dsl
