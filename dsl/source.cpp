#include "dsl/source.hpp"

#include <algorithm>
#include <string_view>

#include "dsl/utf8.hpp"

namespace mizan::dsl {

LineColumn line_column(const Source& source, std::uint32_t offset) {
  const std::size_t end = std::min<std::size_t>(offset, source.text.size());
  LineColumn place;
  // By leaps, since a file may have megabytes and a report many places in it.
  const std::string_view text = source.text;
  std::size_t line_begin = 0;
  for (std::size_t at = text.find('\n'); at < end; at = text.find('\n', line_begin)) {
    ++place.line;
    line_begin = at + 1;
  }
  for (std::size_t index = line_begin; index < end; ++index) {
    if (!utf8::is_continuation(text[index])) ++place.column;
  }
  return place;
}

}  // namespace mizan::dsl
