#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/model/vocabulary.hpp"

namespace mizan::adapters {

/// How a line stands out on a terminal that has colours. The words say the same without: colour is never alone.
enum class Style : unsigned char { plain, heading, good, caution, bad, faint };

/// Where the first line of a paragraph begins and where its further lines do, in columns.
struct Indent {
  std::size_t first = 0;
  std::size_t rest = 0;
};

/// Lines of text for one language, wrapped to a width. Every line of an Arabic page is an isolate read from right to
/// left, closed on its own line, so that it reads right also where the page around it is left to right.
class Page {
 public:
  Page(engine::Language language, std::size_t columns_max, bool coloured)
      : language_(language), columns_max_(columns_max), coloured_(coloured) {}

  /// Breaks at spaces (never at no-break spaces); a word wider than the line stands alone on it. A line feed in `text`
  /// begins a new line; other control characters, which could drive a terminal, are shown as U+FFFD.
  void paragraph(std::string_view text, Indent indent = {}, Style style = Style::plain);
  /// Code: each line as it stands, `indent` columns from the margin.
  void verbatim(std::string_view text, std::size_t indent);
  void blank();
  [[nodiscard]] std::string take();

 private:
  void put_line(std::string_view text, std::size_t indent, Style style);

  engine::Language language_;
  std::size_t columns_max_;
  bool coloured_;
  std::string text_;
};

}  // namespace mizan::adapters
