#include "adapters/json/string_text.hpp"

#include <cstring>
#include <optional>

#include "adapters/json/utf8.hpp"

namespace mizan::json {
namespace {

std::optional<char32_t> read_hex4(const char* p, const char* end) {
  if (end - p < 4) return std::nullopt;
  char32_t value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = p[i];
    char32_t digit = 0;
    if (c >= '0' && c <= '9') {
      digit = static_cast<char32_t>(c - '0');
    } else if (c >= 'a' && c <= 'f') {
      digit = static_cast<char32_t>(c - 'a' + 10);
    } else if (c >= 'A' && c <= 'F') {
      digit = static_cast<char32_t>(c - 'A' + 10);
    } else {
      return std::nullopt;
    }
    value = value * 16 + digit;
  }
  return value;
}

struct Escape {
  char32_t code_point = 0;
  const char* end = nullptr;  ///< null when the escape is bad
  DoorCode code = DoorCode::bad_escape;
};

bool is_high_surrogate(char32_t c) { return c >= 0xD800 && c < 0xDC00; }
bool is_low_surrogate(char32_t c) { return c >= 0xDC00 && c < 0xE000; }

// `p` is behind the `u`.
Escape read_unicode_escape(const char* p, const char* end) {
  const std::optional<char32_t> first = read_hex4(p, end);
  if (!first) return {};
  if (is_low_surrogate(*first)) return {.code = DoorCode::lone_surrogate};
  if (!is_high_surrogate(*first)) return {*first, p + 4};
  if (end - p < 6 || p[4] != '\\' || p[5] != 'u') return {.code = DoorCode::lone_surrogate};
  const std::optional<char32_t> second = read_hex4(p + 6, end);
  if (!second) return {};
  if (!is_low_surrogate(*second)) return {.code = DoorCode::lone_surrogate};
  return {0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00), p + 10};
}

// `p` is at the backslash.
Escape read_escape(const char* p, const char* end) {
  if (end - p < 2) return {};
  switch (p[1]) {
    case '"':
    case '\\':
    case '/':
      return {static_cast<char32_t>(p[1]), p + 2};
    case 'b':
      return {'\b', p + 2};
    case 'f':
      return {'\f', p + 2};
    case 'n':
      return {'\n', p + 2};
    case 'r':
      return {'\r', p + 2};
    case 't':
      return {'\t', p + 2};
    case 'u':
      return read_unicode_escape(p + 2, end);
    default:
      return {};
  }
}

// Forms on the web send the ends of lines as carriage return and line feed.
bool line_feed_follows(const char* p, const char* end) {
  const Escape escape = p < end && *p == '\\' ? read_escape(p, end) : Escape{};
  return escape.end != nullptr && escape.code_point == '\n';
}

}  // namespace

bool refused_code_point(char32_t c, DoorCode& why) {
  if (c < 0x20) {
    why = DoorCode::forbidden_control;
    return c != '\t' && c != '\n';
  }
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xE0000 && c <= 0xE007F)) {
    why = DoorCode::direction_control;
    return true;
  }
  why = DoorCode::noncharacter;
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

StringText read_string(std::string_view raw, char* scratch, bool plain_text) {
  const char* const end = raw.data() + raw.size();
  const char* p = skip_plain(raw.data(), end);
  if (p == end) return {raw, scratch};

  StringText result;
  const char* copied = raw.data();  // up to here the raw bytes are in the scratch
  char* out = scratch;
  while (p < end) {
    char32_t code_point = 0;
    const char* next = nullptr;
    const bool escaped = *p == '\\';
    if (escaped) {
      const Escape escape = read_escape(p, end);
      if (escape.end == nullptr) return {.fault = p, .code = escape.code};
      code_point = escape.code_point;
      next = escape.end;
      if (code_point == 0) return {.fault = p, .code = DoorCode::forbidden_control};
    } else {
      const std::size_t length = static_cast<unsigned char>(*p) < 0xF0 ? 3 : 4;
      code_point = utf8_code_point(p, length);
      next = p + length;
    }
    DoorCode why{};
    const bool refused = plain_text && refused_code_point(code_point, why);
    if (refused && !(code_point == '\r' && line_feed_follows(next, end))) return {.fault = p, .code = why};
    if (escaped) {
      std::memcpy(out, copied, static_cast<std::size_t>(p - copied));
      out = write_utf8(code_point, out + (p - copied));
      copied = next;
    }
    p = skip_plain(next, end);
  }
  if (copied == raw.data()) return {raw, scratch};
  std::memcpy(out, copied, static_cast<std::size_t>(end - copied));
  out += end - copied;
  result.text = {scratch, static_cast<std::size_t>(out - scratch)};
  result.scratch_end = out;
  return result;
}

}  // namespace mizan::json
