#include "adapters/report/direction.hpp"

#include "adapters/report/utf8.hpp"

namespace mizan::adapters {
namespace {

bool is_arabic(char32_t c) {
  return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

// Letters of the left-to-right scripts (everything alphabetic that is not Arabic or Hebrew, near enough) and digits.
bool is_foreign(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  if (is_arabic(c)) return false;
  return (c >= 0x00C0 && c <= 0x1FFF && c != 0x00D7 && c != 0x00F7) || c >= 0x3041;
}

// What may stand between two foreign words of one run. Quotation marks and brackets may not: one of a pair would be
// caught in the run without the other, and be mirrored alone.
bool joins(char32_t c) {
  constexpr std::u32string_view signs = U" .,:;/'’%+-_@&#*=\u00A0\u202F–";
  return signs.find(c) != std::u32string_view::npos;
}

bool opens_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }

// Bytes of `text`, which begins with a foreign character, up to and with the last foreign one of the run.
std::size_t run_length(std::string_view text) {
  std::size_t at = 0;
  std::size_t end = 0;
  while (at < text.size()) {
    const CodePoint next = first_code_point(text.substr(at));
    if (!is_foreign(next.value) && !joins(next.value)) break;
    at += next.bytes;
    if (is_foreign(next.value)) end = at;
  }
  // A percent sign belongs to its figure.
  if (text.substr(end).starts_with('%')) ++end;
  return end;
}

}  // namespace

std::string isolated(std::string_view text) {
  return std::string(first_strong_isolate) + std::string(text) + std::string(pop_isolate);
}

std::string isolated_left_to_right(std::string_view text) {
  return std::string(left_to_right_isolate) + std::string(text) + std::string(pop_isolate);
}

std::string isolate_foreign(std::string_view text) {
  std::string result;
  int depth = 0;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (opens_isolate(next.value)) ++depth;
    if (next.value == 0x2069 && depth > 0) --depth;
    std::size_t length = next.bytes;
    if (depth == 0 && is_foreign(next.value)) {
      length = run_length(text);
      result += isolated_left_to_right(text.substr(0, length));
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return result;
}

}  // namespace mizan::adapters
