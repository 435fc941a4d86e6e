#include "adapters/json/structure.hpp"

#include <simdjson.h>

#include <algorithm>
#include <new>
#include <string>

#include "adapters/json/string_text.hpp"
#include "adapters/json/utf8.hpp"

namespace mizan::json {

struct Structure::FirstStage {
  std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
  const simdjson::implementation* made_by = nullptr;
  bool reads_in_place = false;

  void reserve(std::size_t bytes) {
    const simdjson::implementation* active = simdjson::get_active_implementation();
    // The variant without vector instructions reads behind the end of a text that is not padded.
    if (made_by != active) reads_in_place = active->name() != "fallback" && active->name() != "unsupported";
    if (parser != nullptr && made_by == active && parser->capacity() >= bytes) return;
    made_by = active;
    if (!reads_in_place) return;
    // The least size saves growing in steps; memory that is not written to is not paid for.
    const std::size_t capacity = std::max<std::size_t>(bytes, 256 * 1024);
    if (active->create_dom_parser_implementation(capacity, 1, parser) != simdjson::SUCCESS) throw std::bad_alloc();
  }
};

Structure::Structure() : first_stage_(std::make_unique<FirstStage>()) {}
Structure::~Structure() = default;
Structure::Structure(Structure&&) noexcept = default;
Structure& Structure::operator=(Structure&&) noexcept = default;

void Structure::index(std::string_view text, bool plain_text) {
  fault_.reset();
  first_stage_->reserve(text.size());
  if (!first_stage_->reads_in_place) {
    scan(text, plain_text);
    return;
  }
  auto& parser = *first_stage_->parser;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  if (parser.stage1(bytes, text.size(), simdjson::stage1_mode::regular) != simdjson::SUCCESS) {
    scan(text, plain_text);
    return;
  }
  count_ = parser.n_structural_indexes;
  parser.structural_indexes[count_] = static_cast<std::uint32_t>(text.size());
  offsets_ = parser.structural_indexes.get();
}

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_operator(char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ','; }

}  // namespace

// The end of the string whose opening quote is at `begin`, or npos with the fault set.
std::size_t Structure::scan_string(std::string_view text, std::size_t begin) {
  std::size_t i = begin + 1;
  while (i < text.size()) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == '"') return i + 1;
    if (c < 0x20) {
      fault_ = {DoorCode::raw_control, i, begin};
      return std::string_view::npos;
    }
    if (c == '\\') {
      if (i + 1 == text.size()) break;
      // Whether the processor's stage lets such a byte pass differs; that it is no escape does not.
      const auto escaped = static_cast<unsigned char>(text[i + 1]);
      if (escaped < 0x20 || escaped >= 0x80) {
        fault_ = {DoorCode::bad_escape, i, begin};
        return std::string_view::npos;
      }
      i += 2;
      continue;
    }
    const std::size_t length = utf8_length(text.substr(i));
    if (length == 0) {
      fault_ = {DoorCode::invalid_utf8, i, begin};
      return std::string_view::npos;
    }
    i += length;
  }
  fault_ = {DoorCode::unclosed_string, begin, begin};
  return std::string_view::npos;
}

// What stands in the string before the fault may be refused for its meaning, and then is the first fault.
void Structure::prefer_earlier_fault(std::string_view text, std::size_t begin, bool plain_text) {
  if (fault_->offset <= begin) return;
  const std::string_view before = text.substr(begin + 1, fault_->offset - begin - 1);
  std::string scratch(before.size(), '\0');
  const StringText read = read_string(before, scratch.data(), plain_text);
  if (read.fault != nullptr) fault_ = {read.code, static_cast<std::size_t>(read.fault - text.data()), begin};
}

// Outside strings nothing is judged here: whoever walks the tokens stops at the first that is none.
void Structure::scan(std::string_view text, bool plain_text) {
  scanned_.clear();
  std::size_t i = 0;
  while (i < text.size()) {
    if (is_space(text[i])) {
      ++i;
      continue;
    }
    if (text[i] == '"') {
      scanned_.push_back(static_cast<std::uint32_t>(i));
      const std::size_t end = scan_string(text, i);
      if (end == std::string_view::npos) {
        prefer_earlier_fault(text, i, plain_text);
        break;
      }
      i = end;
      continue;
    }
    scanned_.push_back(static_cast<std::uint32_t>(i));
    const bool is_token = is_operator(text[i++]);
    while (!is_token && i < text.size() && !is_space(text[i]) && !is_operator(text[i])) ++i;
  }
  count_ = static_cast<std::uint32_t>(scanned_.size());
  scanned_.push_back(static_cast<std::uint32_t>(text.size()));
  offsets_ = scanned_.data();
}

}  // namespace mizan::json
