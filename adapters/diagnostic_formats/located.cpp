#include "adapters/diagnostic_formats/located.hpp"

#include <algorithm>

#include "dsl/utf8.hpp"

namespace mizan::adapters {
namespace {

TextPosition position(const dsl::Source& source, std::uint32_t offset) {
  const auto byte = static_cast<std::uint32_t>(std::min<std::size_t>(offset, source.text.size()));
  const dsl::LineColumn place = dsl::line_column(source, byte);
  const auto code_points = std::count_if(source.text.begin(), source.text.begin() + byte,
                                         [](char c) { return !dsl::utf8::is_continuation(c); });
  return {place.line, place.column, byte, static_cast<std::uint32_t>(code_points)};
}

std::string path(std::string_view directory, std::string_view name) {
  while (directory.starts_with("./")) directory.remove_prefix(2);
  while (directory.size() > 1 && directory.ends_with('/')) directory.remove_suffix(1);
  if (directory.empty() || directory == ".") return std::string(name);
  return std::string(directory) + (directory.ends_with('/') ? "" : "/") + std::string(name);
}

std::optional<LocatedText> locate(const dsl::Span& span, std::string_view text, const dsl::Sources& sources,
                                  std::string_view directory) {
  if (span.source >= sources.size()) return std::nullopt;
  const dsl::Source& source = sources[span.source];
  return LocatedText{path(directory, source.name), position(source, span.begin),
                     position(source, std::max(span.begin, span.end)), valid_utf8(text)};
}

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const dsl::utf8::CodePoint point = dsl::utf8::decode(text, at);
    result += point.valid ? text.substr(at, point.bytes) : std::string_view("\xEF\xBF\xBD");
    at += point.bytes;
  }
  return result;
}

std::vector<LocatedDiagnostic> located(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources,
                                       std::string_view directory) {
  std::vector<LocatedDiagnostic> result;
  for (const dsl::Diagnostic& diagnostic : diagnostics) {
    LocatedDiagnostic& one = result.emplace_back();
    one.code = diagnostic.code;
    one.severity = diagnostic.severity;
    one.message = valid_utf8(diagnostic.message);
    one.help = valid_utf8(diagnostic.help);
    one.place = locate(diagnostic.span, diagnostic.label, sources, directory);
    for (const dsl::Label& other : diagnostic.others) {
      if (auto place = locate(other.span, other.text, sources, directory)) one.others.push_back(*std::move(place));
    }
  }
  return result;
}

}  // namespace mizan::adapters
