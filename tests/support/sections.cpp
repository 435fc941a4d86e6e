#include "tests/support/sections.hpp"

namespace mizan::test {

SectionedText read_sections(std::string_view text) {
  SectionedText result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n') == std::string_view::npos ? text.size() : text.find('\n') + 1;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    if (line.starts_with("--- ")) {
      std::string name(line.substr(4));
      while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) name.pop_back();
      result.sections.push_back({std::move(name), ""});
    } else if (result.sections.empty()) {
      result.preamble += line;
    } else {
      result.sections.back().body += line;
    }
  }
  return result;
}

std::string write_sections(const SectionedText& text) {
  std::string result = text.preamble;
  for (const Section& section : text.sections) {
    result += "--- " + section.name + "\n" + section.body;
    if (!section.body.empty() && section.body.back() != '\n') result += '\n';
  }
  return result;
}

}  // namespace mizan::test
