#include "dsl/check/report.hpp"

#include <algorithm>
#include <utility>

#include "dsl/surface.hpp"

namespace mizan::dsl::checking {

void Report::add(Severity severity, std::string_view code, Span span, std::string message, Extra extra) {
  if (!uses_.empty()) extra.others.push_back(uses_.front());
  diagnostics_.push_back({.code = std::string(code),
                          .severity = severity,
                          .span = span,
                          .message = std::move(message),
                          .label = std::move(extra.label),
                          .others = std::move(extra.others),
                          .help = std::move(extra.help)});
}

void Report::error(std::string_view code, Span span, std::string message, Extra extra) {
  if (full()) return;
  ++errors_;
  if (full()) {
    return add(Severity::error, "E0119", span, "there are more mistakes in this program than a report can use",
               {.help = "begin with the others"});
  }
  add(Severity::error, code, span, std::move(message), std::move(extra));
}

void Report::warning(std::string_view code, Span span, std::string message, Extra extra) {
  if (++warnings_ > errors_max) return;  // nobody reads more of them
  add(Severity::warning, code, span, std::move(message), std::move(extra));
}

std::string quoted(std::string_view name) {
  constexpr std::size_t longest = 80;
  if (name.size() <= longest) return '`' + std::string(name) + '`';
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;  // not inside a UTF-8 sequence
  return '`' + std::string(name.substr(0, end)) + "…`";
}

std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& candidates) {
  const std::string near = nearest(name, candidates);
  return near.empty() ? std::string() : "did you mean " + quoted(near) + "?";
}

std::string which_word(std::string_view given, std::span<const Keyword> words, Surface surface) {
  const std::vector<std::string_view> candidates = spellings(words, surface);
  if (std::string hint = surface_hint(given, surface, words); !hint.empty()) return hint;
  const std::string near = did_you_mean(given, candidates);
  if (!near.empty()) return near;
  std::vector<std::string> all;
  for (const std::string_view candidate : candidates) all.push_back(quoted(candidate));
  return "write " + enumerate(all, "or");
}

std::string enumerate(const std::vector<std::string>& items, std::string_view last_word) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? ' ' + std::string(last_word) + ' ' : ", ";
    text += items[i];
  }
  return text;
}

std::string written(const Sources& sources, Span span, std::span<const syntax::Word> words) {
  if (span.source >= sources.size() || span.end > sources[span.source].text.size() || span.begin > span.end) return {};
  const std::string_view raw = std::string_view(sources[span.source].text).substr(span.begin, span.end - span.begin);
  std::string text;
  bool in_quotes = false;
  bool space = false;
  auto word = words.begin();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const char c = raw[i];
    if (!in_quotes && c == '/' && i + 1 < raw.size() && raw[i + 1] == '/') {
      while (i < raw.size() && raw[i] != '\n') ++i;
      space = true;
      continue;
    }
    if (!in_quotes && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
      space = true;
      continue;
    }
    if (space && !text.empty()) text += ' ';
    space = false;
    if (word != words.end() && word->span.begin == span.begin + i) {
      text += spelling(word->keyword, Surface::english);
      i += word->span.end - word->span.begin - 1;
      ++word;
      continue;
    }
    text += c;
    if (in_quotes && c == '\\' && i + 1 < raw.size()) {
      text += raw[++i];
    } else if (c == '"') {
      in_quotes = !in_quotes;
    }
  }
  return text;
}

}  // namespace mizan::dsl::checking
