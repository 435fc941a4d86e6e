#include "adapters/json/json_writer.hpp"

#include <cassert>

namespace mizan::json {
namespace {

constexpr std::int64_t integer_max = 999'999'999'999'999;

// The letter of the short escape, or 0.
char short_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\b':
      return 'b';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\f':
      return 'f';
    case '\r':
      return 'r';
    default:
      return 0;
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && c != '"' && c != '\\') continue;
    out += text.substr(copied, i - copied);
    copied = i + 1;
    out += '\\';
    if (const char letter = short_escape(c)) {
      out += letter;
    } else {
      out += "u00";
      out += hex[byte >> 4U];
      out += hex[byte & 15U];
    }
  }
  out += text.substr(copied);
  out += '"';
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  assert(!levels_.back().object && "a value of an object follows its key");
  if (!levels_.back().first) out_ += ',';
  levels_.back().first = false;
}

JsonWriter& JsonWriter::begin_object() {
  separate();
  out_ += '{';
  levels_.push_back({.object = true, .first = true, .last_name = {}});
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  assert(!levels_.empty() && levels_.back().object && !after_key_);
  levels_.pop_back();
  out_ += '}';
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  separate();
  out_ += '[';
  levels_.emplace_back();
  return *this;
}

JsonWriter& JsonWriter::end_array() {
  assert(!levels_.empty() && !levels_.back().object);
  levels_.pop_back();
  out_ += ']';
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  assert(!levels_.empty() && levels_.back().object && !after_key_);
  Level& level = levels_.back();
  assert((level.first || level.last_name < name) && "names are written in order");
  if (!level.first) out_ += ',';
  level.first = false;
  level.last_name = name;
  append_json_string(out_, name);
  out_ += ':';
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  separate();
  append_json_string(out_, text);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  assert(value >= -integer_max && value <= integer_max);
  return number(std::to_string(value));
}

JsonWriter& JsonWriter::boolean(bool value) { return number(value ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return number("null"); }

JsonWriter& JsonWriter::number(std::string_view text) {
  separate();
  out_ += text;
  return *this;
}

std::string JsonWriter::text() && {
  assert(levels_.empty() && !out_.empty() && "the text is complete");
  return std::move(out_);
}

std::string indented(std::string_view canonical) {
  std::string out;
  std::size_t depth = 0;
  bool in_string = false;
  const auto new_line = [&] { out.append(1, '\n').append(2 * depth, ' '); };
  for (std::size_t i = 0; i < canonical.size(); ++i) {
    const char c = canonical[i];
    if (in_string) {
      out += c;
      if (c == '\\') {
        out += canonical[++i];
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '{' || c == '[') {
      out += c;
      const char closing = c == '{' ? '}' : ']';
      if (i + 1 < canonical.size() && canonical[i + 1] == closing) {
        out += canonical[++i];
      } else {
        ++depth;
        new_line();
      }
    } else if (c == '}' || c == ']') {
      --depth;
      new_line();
      out += c;
    } else if (c == ',') {
      out += c;
      new_line();
    } else if (c == ':') {
      out += ": ";
    } else {
      in_string = c == '"';
      out += c;
    }
  }
  return out;
}

}  // namespace mizan::json
