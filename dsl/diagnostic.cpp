#include "dsl/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

#include "dsl/limits.hpp"
#include "dsl/utf8.hpp"

namespace mizan::dsl {
namespace {

/// A part of one line of a source, as code points that a terminal can show, and the columns of a span in it.
struct Excerpt {
  std::string text;
  std::size_t mark_begin = 0;  ///< code points before the mark
  std::size_t mark_size = 1;
};

/// One column for one code point: what has no width or moves the cursor would push the caret aside.
void append_shown(std::string& out, std::string_view bytes, const utf8::CodePoint& point) {
  if (!point.valid) {
    out += "\xEF\xBF\xBD";
  } else if (point.value < 0x20 || point.value == 0x7F) {
    out += ' ';
  } else {
    out += bytes;
  }
}

/// Cuts a window of the line around the mark, wide enough for what an author needs to recognise the place. Looks at no
/// more of the line than that, since hostile lines have megabytes.
Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end) {
  constexpr std::size_t width = limits::shown_line_columns_max;
  constexpr std::size_t window_bytes = 4 * width;  // a code point has at most four
  std::size_t window_begin = begin > window_bytes ? begin - window_bytes : 0;
  while (window_begin > 0 && utf8::is_continuation(line[window_begin])) --window_begin;
  std::size_t window_end = std::min(line.size(), begin + window_bytes);
  while (window_end < line.size() && utf8::is_continuation(line[window_end])) ++window_end;

  struct Piece {
    std::size_t offset;
    utf8::CodePoint point;
  };
  std::vector<Piece> pieces;
  std::size_t mark_first = 0;
  std::size_t mark_last = 0;
  for (std::size_t offset = window_begin; offset < window_end;) {
    const utf8::CodePoint point = utf8::decode(line, offset);
    if (offset < begin) mark_first = pieces.size() + 1;
    if (offset < end) mark_last = pieces.size() + 1;
    pieces.push_back({offset, point});
    offset += point.bytes;
  }

  std::size_t from = 0;
  std::size_t to = pieces.size();
  if (pieces.size() > width) {
    constexpr std::size_t before = width / 3;
    from = mark_first > before ? mark_first - before : 0;
    to = std::min(from + width, pieces.size());
    from = to - width;
  }
  const bool cut_before = window_begin > 0 || from > 0;
  const bool cut_after = window_end < line.size() || to < pieces.size();

  Excerpt result;
  if (cut_before) result.text += "…";
  for (std::size_t index = from; index < to; ++index) {
    append_shown(result.text, line.substr(pieces[index].offset, pieces[index].point.bytes), pieces[index].point);
  }
  if (cut_after) result.text += "…";
  result.mark_begin = mark_first - from + (cut_before ? 1 : 0);
  const std::size_t mark_end = std::min(mark_last, to);
  result.mark_size = mark_end > mark_first ? mark_end - mark_first : 1;
  return result;
}

std::string_view line_at(std::string_view text, std::size_t offset, std::size_t& line_begin) {
  const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  line_begin = before == std::string_view::npos ? 0 : before + 1;
  std::string_view line = text.substr(line_begin, std::min(text.find('\n', offset), text.size()) - line_begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string padded(std::string_view number, std::size_t width) {
  return std::string(width - std::min(width, number.size()), ' ') + std::string(number);
}

std::string arrow(const Source& source, LineColumn place) {
  return "  --> " + source.name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + "\n";
}

/// The source line with its mark: two lines of the report.
std::string snippet(const Source& source, Span span, char mark, std::string_view label, std::size_t gutter) {
  const std::size_t begin = std::min<std::size_t>(span.begin, source.text.size());
  std::size_t line_begin = 0;
  const std::string_view line = line_at(source.text, begin, line_begin);
  const std::size_t end = std::max<std::size_t>(span.end, begin) - line_begin;
  const Excerpt shown = excerpt(line, begin - line_begin, end);

  const std::string number = std::to_string(line_column(source, static_cast<std::uint32_t>(begin)).line);
  std::string text = padded(number, gutter) + " | " + shown.text + "\n";
  text += std::string(gutter, ' ') + " | " + std::string(shown.mark_begin, ' ') + std::string(shown.mark_size, mark);
  if (!label.empty()) text.append(" ").append(label);
  return text + "\n";
}

auto order(const Diagnostic& diagnostic) { return std::tie(diagnostic.span, diagnostic.code, diagnostic.message); }

/// Edit distance with transposition of neighbours (optimal string alignment); case alone does not count. Gives up
/// beyond `far`, since most candidates are nothing like the name.
std::size_t distance(std::string_view a, std::string_view b, std::size_t far) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  constexpr std::size_t longest = limits::suggested_name_bytes_max;
  using Row = std::array<std::size_t, longest + longest / 3 + 1>;  // `nearest` takes no longer candidate
  std::array<Row, 3> rows{};
  std::size_t* before_previous = rows[0].data();
  std::size_t* previous = rows[1].data();
  std::size_t* current = rows[2].data();
  std::iota(previous, previous + b.size() + 1, std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost});
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1])) {
        current[j] = std::min(current[j], before_previous[j - 2] + 1);
      }
      least = std::min(least, current[j]);
    }
    // A transposition looks back two rows and costs one, so the next row is at least as far.
    if (least > far + 1) return far + 1;
    std::swap(before_previous, previous);
    std::swap(previous, current);
  }
  return previous[b.size()];
}

}  // namespace

void sort(Diagnostics& diagnostics) {
  std::ranges::stable_sort(diagnostics, [](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
  const auto repeated =
      std::ranges::unique(diagnostics, [](const Diagnostic& a, const Diagnostic& b) { return order(a) == order(b); });
  diagnostics.erase(repeated.begin(), repeated.end());
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics, [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string render(const Diagnostic& diagnostic, const Sources& sources) {
  std::string text = diagnostic.severity == Severity::error ? "error[" : "warning[";
  text += diagnostic.code + "]: " + diagnostic.message + "\n";

  const auto place = [&](Span span) { return line_column(sources[span.source], span.begin); };
  const auto exists = [&](Span span) { return span.source < sources.size(); };

  const std::size_t shown = std::min(diagnostic.others.size(), limits::shown_places_max);
  const std::span<const Label> others(diagnostic.others.data(), shown);
  std::uint32_t last_line = 0;
  if (exists(diagnostic.span)) last_line = place(diagnostic.span).line;
  for (const Label& other : others) {
    if (exists(other.span)) last_line = std::max(last_line, place(other.span).line);
  }
  const std::size_t gutter = std::to_string(last_line).size();

  std::uint32_t shown_source = diagnostic.span.source;
  if (exists(diagnostic.span)) {
    const Source& source = sources[diagnostic.span.source];
    text += arrow(source, place(diagnostic.span));
    text += snippet(source, diagnostic.span, '^', diagnostic.label, gutter);
  }
  for (const Label& other : others) {
    if (!exists(other.span)) continue;
    const Source& source = sources[other.span.source];
    if (other.span.source != shown_source) text += arrow(source, place(other.span));
    shown_source = other.span.source;
    text += snippet(source, other.span, '-', other.text, gutter);
  }
  if (const std::size_t more = diagnostic.others.size() - shown; more > 0) {
    text += "and " + std::to_string(more) + (more == 1 ? " more place\n" : " more places\n");
  }
  if (!diagnostic.help.empty()) text += "help: " + diagnostic.help + "\n";
  return text;
}

std::string nearest(std::string_view name, const std::vector<std::string_view>& candidates) {
  if (name.empty() || name.size() > limits::suggested_name_bytes_max) return {};
  const std::size_t far = std::max<std::size_t>(1, name.size() / 3);
  std::string_view best;
  std::size_t best_distance = far + 1;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > name.size() + far || candidate.size() + far < name.size()) continue;
    const std::size_t found = distance(name, candidate, far);
    if (found >= name.size()) continue;  // nothing in common
    // Of equally near ones the first in the alphabet, whatever the order of the candidates.
    if (found < best_distance || (found == best_distance && found <= far && candidate < best)) {
      best = candidate;
      best_distance = found;
    }
  }
  return std::string(best);
}

}  // namespace mizan::dsl
