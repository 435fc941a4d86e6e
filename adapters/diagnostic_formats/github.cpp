#include <string>

#include "adapters/diagnostic_formats/diagnostic_formats.hpp"
#include "adapters/report/printable.hpp"

namespace mizan::adapters {
namespace {

/// Each line of a text made safe to show, joined again with their ends.
std::string printable_lines(std::string_view text) {
  std::string result;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    result += printable(text.substr(0, end));
    if (end == text.size()) return result;
    result += '\n';
    text.remove_prefix(end + 1);
  }
}

/// As `escapeData` and `escapeProperty` of GitHub's own toolkit do.
std::string escaped(std::string_view text, bool property) {
  std::string result;
  for (const char c : printable_lines(text)) {
    if (c == '%') {
      result += "%25";
    } else if (c == '\r') {
      result += "%0D";
    } else if (c == '\n') {
      result += "%0A";
    } else if (property && c == ':') {
      result += "%3A";
    } else if (property && c == ',') {
      result += "%2C";
    } else {
      result += c;
    }
  }
  return result;
}

std::string place_of(const LocatedText& place) {
  std::string text = " file=" + escaped(place.file, true) + ",line=" + std::to_string(place.begin.line);
  if (place.begin.line == place.end.line) text += ",col=" + std::to_string(place.begin.column);
  text += ",endLine=" + std::to_string(place.end.line);
  if (place.begin.line == place.end.line) text += ",endColumn=" + std::to_string(place.end.column);
  return text + ",";
}

}  // namespace

std::string diagnostics_github(std::span<const LocatedDiagnostic> diagnostics) {
  std::string text;
  for (const LocatedDiagnostic& diagnostic : diagnostics) {
    text += diagnostic.severity == dsl::Severity::error ? "::error" : "::warning";
    text += diagnostic.place ? place_of(*diagnostic.place) : " ";
    text += "title=" + escaped(diagnostic.code, true) + "::";
    std::string message = diagnostic.message;
    if (diagnostic.place && !diagnostic.place->text.empty()) message += ": " + diagnostic.place->text;
    for (const LocatedText& other : diagnostic.others) {
      message += "\n" + other.file + ":" + std::to_string(other.begin.line) + ":" + std::to_string(other.begin.column) +
                 (other.text.empty() ? "" : ": ") + other.text;
    }
    if (!diagnostic.help.empty()) message += "\n" + diagnostic.help;
    text += escaped(message, false) + "\n";
  }
  return text;
}

}  // namespace mizan::adapters
