#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Tests as text: a file of named sections.
///
///     What the file shows, in a line or two.
///     --- rules
///     …
///     --- expected
///     …
///
/// A line that begins with `--- ` begins a section of that name; its body is every line up to the next one.
namespace mizan::test {

struct Section {
  std::string name;
  std::string body;  ///< whole lines
};

struct SectionedText {
  std::string preamble;  ///< what stands before the first section
  std::vector<Section> sections;
};

[[nodiscard]] SectionedText read_sections(std::string_view text);

/// The text that reads as these sections: `write_sections(read_sections(x)) == x` for every text that ends with a
/// newline.
[[nodiscard]] std::string write_sections(const SectionedText& text);

}  // namespace mizan::test
