#include "adapters/code_pages/code_pages.hpp"

#include <algorithm>

#include "adapters/code_pages/page_texts.hpp"

namespace mizan::adapters {
namespace {

/// The next line with its end, taken from the front of `text`.
std::string_view next_line(std::string_view& text) {
  const std::size_t feed = text.find('\n');
  const std::string_view line = text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1);
  text.remove_prefix(line.size());
  return line;
}

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  return line;
}

/// What stands behind a first word, or nothing where the line does not begin with it.
std::optional<std::string_view> behind(std::string_view line, std::string_view word) {
  if (!line.starts_with(word)) return std::nullopt;
  line.remove_prefix(word.size());
  if (line.starts_with(' ')) return line.substr(1);
  return line.empty() ? std::optional(line) : std::nullopt;
}

CodePage read(const PageText& page) {
  CodePage result{.code = page.code, .title = {}, .text = {}, .bad = {}, .good = {}};
  std::string_view rest = page.text;
  std::string_view* body = nullptr;
  while (!rest.empty()) {
    const char* const begin = rest.data();
    const std::string_view line = next_line(rest);
    const std::string_view words = without_end(line);
    if (const auto french = behind(words, "title fr"); french && body == nullptr) result.title[0] = *french;
    if (const auto english = behind(words, "title en"); english && body == nullptr) result.title[1] = *english;
    if (const auto heading = behind(words, "---")) {
      const std::string_view after(rest.data(), 0);
      if (const auto bad = behind(*heading, "bad")) {
        body = &result.bad.emplace_back(CodeExample{.file = *bad, .text = after}).text;
      } else if (const auto good = behind(*heading, "good")) {
        body = &result.good.emplace_back(CodeExample{.file = *good, .text = after}).text;
      } else {
        body = &result.text[*heading == "fr" ? 0 : 1];
        *body = after;
      }
    } else if (body != nullptr) {
      *body = std::string_view(body->data(), static_cast<std::size_t>(begin - body->data()) + line.size());
    }
  }
  return result;
}

}  // namespace

std::vector<CodePage> code_pages() {
  std::vector<CodePage> pages;
  for (const PageText& page : page_texts()) pages.push_back(read(page));
  return pages;
}

std::optional<CodePage> code_page(std::string_view code) {
  const auto texts = page_texts();
  const auto found = std::ranges::lower_bound(texts, code, {}, &PageText::code);
  if (found == texts.end() || found->code != code) return std::nullopt;
  return read(*found);
}

bool is_code_like(std::string_view word) {
  constexpr std::string_view first_letters = "CEFJNW";
  constexpr std::size_t digits_max = 4;
  if (word.empty() || word.size() > 1 + digits_max || !first_letters.contains(word.front())) return false;
  return std::ranges::all_of(word.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace mizan::adapters
