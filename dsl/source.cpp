#include "dsl/source.hpp"

#include <algorithm>

#include "dsl/utf8.hpp"

namespace mizan::dsl {

LineColumn line_column(const Source& source, std::uint32_t offset) {
  const std::size_t end = std::min<std::size_t>(offset, source.text.size());
  LineColumn place;
  for (std::size_t index = 0; index < end; ++index) {
    if (source.text[index] == '\n') {
      ++place.line;
      place.column = 1;
    } else if (!utf8::is_continuation(source.text[index])) {
      ++place.column;
    }
  }
  return place;
}

}  // namespace mizan::dsl
