#include "adapters/report/printable.hpp"

#include "adapters/report/utf8.hpp"

namespace mizan::adapters {

std::string printable(std::string_view text) {
  std::string result;
  int isolates = 0;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const bool control = next.value < 0x20 || (next.value >= 0x7F && next.value < 0xA0) || next.value == 0xFFFD;
    const bool override = next.value >= 0x202A && next.value <= 0x202E;
    if (next.value >= 0x2066 && next.value <= 0x2068) ++isolates;
    if (next.value == '\t' || next.value == '\r') {
      result += ' ';
    } else if (next.value == 0x2069 && --isolates < 0) {
      isolates = 0;
    } else if (control || override) {
      result += "\uFFFD";
    } else {
      result += text.substr(0, next.bytes);
    }
    text.remove_prefix(next.bytes);
  }
  return result;
}

}  // namespace mizan::adapters
