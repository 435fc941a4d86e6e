#include "adapters/json/strict_json.hpp"

#include <algorithm>

#include "adapters/json/string_text.hpp"
#include "adapters/json/utf8.hpp"

namespace mizan::json {
namespace {

// Up to here each name is compared with those before it; above, the names of an object are sorted.
constexpr std::uint32_t names_compared_max = 32;

constexpr std::string_view a_value = "true, false, null, 0…9, \", [, {";

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool ends_token(char c) { return is_space(c) || c == ',' || c == '}' || c == ']' || c == ':' || c == '{' || c == '['; }

}  // namespace

StrictJson::StrictJson(std::string_view text, const Profile& profile, JsonSpace& space)
    : source_(text), data_(text.data()), profile_(profile), space_(space) {
  if (text.size() > profile.body_bytes_max) {
    fail(DoorCode::body_too_large, 0, std::to_string(profile.body_bytes_max));
    return;
  }
  if (text.starts_with("\xEF\xBB\xBF")) {
    fail(DoorCode::byte_order_mark, 0);
    return;
  }
  space_.structure_.index(text, profile.plain_text);
  offsets_ = space_.structure_.offsets();
  count_ = space_.structure_.count();
  space_.names_.clear();
  if (space_.frames_.size() < profile.depth_max + 1) space_.frames_.resize(profile.depth_max + 1);
  frame_ = space_.frames_.data();
  // What is unescaped is never longer than what was escaped: one buffer of the size of the text never moves.
  if (space_.scratch_.size() < text.size()) space_.scratch_.resize(text.size());
  scratch_ = space_.scratch_.data();
  if (const auto& fault = space_.structure_.fault()) faulty_ = fault->token;
  if (at_end()) fail(DoorCode::empty, 0);
}

Token StrictJson::next() {
  if (token_ == Token::failed) return token_;
  switch (expect_) {
    case Expect::value:
      return at_end() ? end_early(a_value) : read_value();
    case Expect::first_item:
      if (at_end()) return end_early("]");
      return here() == ']' ? close() : read_value();
    case Expect::first_key:
      if (at_end()) return end_early("}");
      return here() == '}' ? close() : read_key();
    case Expect::after_value:
      return depth_ == 0 ? finish() : read_after_value();
    case Expect::nothing:
      return token_;
  }
  return token_;
}

Token StrictJson::read_after_value() {
  const bool object = top().object;
  if (at_end()) return end_early(object ? ", }" : ", ]");
  const char c = here();
  if (c == (object ? '}' : ']')) return close();
  if (c != ',') return fail_expecting(object ? ", }" : ", ]");
  ++at_;
  if (at_end()) return end_early(object ? "\"" : a_value);
  return object ? read_key() : read_value();
}

// The outermost value is complete: nothing may follow.
Token StrictJson::finish() {
  if (!at_end()) {
    const std::size_t offset = offsets_[at_];
    const bool valid = utf8_length(source_.substr(offset)) != 0;
    return fail(valid ? DoorCode::trailing_content : DoorCode::invalid_utf8, offset);
  }
  expect_ = Expect::nothing;
  return token_ = Token::end;
}

Token StrictJson::end_early(std::string_view expected) { return fail(DoorCode::ends_early, source_.size(), expected); }

bool StrictJson::begin_item() {
  if (++values_ > profile_.values_max) {
    fail(DoorCode::too_many_values, offsets_[at_], std::to_string(profile_.values_max));
    return false;
  }
  if (depth_ == 0 || top().object) return true;
  top().named = true;
  if (++top().count > profile_.items_max) {
    fail(DoorCode::too_many_items, offsets_[at_], std::to_string(profile_.items_max));
    return false;
  }
  return true;
}

Token StrictJson::step(Token token) {
  ++at_;
  expect_ = Expect::after_value;
  return token_ = token;
}

Token StrictJson::read_value() {
  if (!begin_item()) return token_;
  offset_ = offsets_[at_];
  switch (here()) {
    case '"':
      if (!read_string_text(profile_.string_bytes_max, DoorCode::string_too_long)) return token_;
      return step(Token::string);
    case '{':
      return open(true);
    case '[':
      return open(false);
    case 't':
      return read_word("true", Token::true_value);
    case 'f':
      return read_word("false", Token::false_value);
    case 'n':
      return read_word("null", Token::null);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return read_number();
    default:
      return fail_expecting(a_value);
  }
}

Token StrictJson::read_word(std::string_view word, Token token) {
  const std::string_view rest = source_.substr(offset_);
  const bool stands = rest.starts_with(word) && (rest.size() == word.size() || ends_token(rest[word.size()]));
  return stands ? step(token) : fail_expecting(word);
}

Token StrictJson::read_number() {
  number_ = scan_number(source_.substr(offset_), profile_);
  if (number_.refused) {
    const bool digits = *number_.refused == DoorCode::too_many_digits;
    return fail(*number_.refused, offset_, std::to_string(digits ? profile_.digits_max : profile_.exponent_max));
  }
  const std::size_t end = offset_ + number_.text.size();
  if (end < source_.size() && !ends_token(source_[end])) return fail(DoorCode::bad_number, offset_);
  text_ = number_.text;
  return step(Token::number);
}

// The string at `here()`. It ends with the last byte before the next token that is not white space.
bool StrictJson::read_string_text(std::size_t bytes_max, DoorCode too_long) {
  const std::size_t begin = offsets_[at_] + 1;
  if (begin - 1 == faulty_) {
    const auto& fault = space_.structure_.fault();
    fail(fault->code, fault->offset);
    return false;
  }
  std::size_t end = offsets_[at_ + 1];
  while (end > begin && is_space(data_[end - 1])) --end;
  if (end <= begin || data_[end - 1] != '"') {
    fail(DoorCode::unclosed_string, begin - 1);
    return false;
  }
  const std::string_view raw(data_ + begin, end - 1 - begin);
  text_ = raw;
  const char* const raw_end = raw.data() + raw.size();
  if (skip_plain(raw.data(), raw_end) != raw_end) {
    const StringText read = read_string(raw, scratch_, profile_.plain_text);
    if (read.fault != nullptr) {
      fail(read.code, static_cast<std::size_t>(read.fault - data_));
      return false;
    }
    text_ = read.text;
    scratch_ = read.scratch_end;
  }
  if (text_.size() > bytes_max) {
    fail(too_long, begin - 1, std::to_string(bytes_max));
    return false;
  }
  return true;
}

Token StrictJson::read_key() {
  offset_ = offsets_[at_];
  if (here() != '"') return fail_expecting("\"");
  Frame& frame = top();
  frame.named = false;
  if (!read_string_text(profile_.key_bytes_max, DoorCode::name_too_long)) return token_;
  frame.key = text_;
  frame.named = true;
  if (++frame.count > profile_.members_max) {
    return fail(DoorCode::too_many_members, offset_, std::to_string(profile_.members_max));
  }
  hash_ = key_hash(text_);
  if (!note_name(frame)) return token_;
  ++at_;
  if (at_end()) return end_early(":");
  if (here() != ':') return fail_expecting(":");
  ++at_;
  expect_ = Expect::value;
  return token_ = Token::key;
}

bool StrictJson::note_name(Frame& frame) {
  const std::uint64_t bit = std::uint64_t{1} << (hash_ & 63U);
  auto& names = space_.names_;
  if (frame.count > names_compared_max) {
    frame.sort_names = true;
  } else if ((frame.seen & bit) != 0) {
    for (std::size_t i = frame.names_begin; i < names.size(); ++i) {
      if (names[i].hash != hash_ || names[i].text != text_) continue;
      fail(DoorCode::duplicate_name, offset_, text_);
      return false;
    }
  }
  frame.seen |= bit;
  names.push_back({hash_, text_, offset_});
  return true;
}

bool StrictJson::names_differ(Frame& frame) {
  const auto begin = space_.names_.begin() + frame.names_begin;
  const auto end = space_.names_.end();
  std::sort(begin, end, [](const JsonSpace::Name& a, const JsonSpace::Name& b) {
    if (a.hash != b.hash) return a.hash < b.hash;
    const int order = a.text.compare(b.text);
    return order != 0 ? order < 0 : a.offset < b.offset;
  });
  // Of several repetitions the one that comes first in the text is told.
  const JsonSpace::Name* first = nullptr;
  for (auto name = begin; name + 1 < end; ++name) {
    if (name->hash != (name + 1)->hash || name->text != (name + 1)->text) continue;
    if (first == nullptr || (name + 1)->offset < first->offset) first = &*(name + 1);
  }
  if (first == nullptr) return true;
  frame.key = first->text;
  fail(DoorCode::duplicate_name, first->offset, first->text);
  return false;
}

Token StrictJson::open(bool object) {
  if (depth_ == profile_.depth_max) return fail(DoorCode::too_deep, offset_, std::to_string(profile_.depth_max));
  ++depth_;
  ++frame_;
  top() = {.object = object, .names_begin = static_cast<std::uint32_t>(space_.names_.size())};
  ++at_;
  expect_ = object ? Expect::first_key : Expect::first_item;
  return token_ = object ? Token::begin_object : Token::begin_array;
}

Token StrictJson::close() {
  offset_ = offsets_[at_];
  Frame& frame = top();
  const bool object = frame.object;
  if (frame.sort_names && !names_differ(frame)) return token_;
  space_.names_.resize(frame.names_begin);
  --depth_;
  --frame_;
  return step(object ? Token::end_object : Token::end_array);
}

void StrictJson::skip() {
  if (token_ != Token::begin_object && token_ != Token::begin_array) return;
  const std::uint32_t outside = depth_ - 1;
  while (token_ != Token::failed && depth_ > outside) next();
}

bool StrictJson::longer_than(std::size_t items) const {
  // An item is a token at least, and a comma follows it.
  if (token_ != Token::begin_array || count_ - at_ < 2 * items) return false;
  std::size_t commas = 0;
  std::uint32_t depth = 0;
  for (std::uint32_t i = at_; i < count_; ++i) {
    const char c = source_[offsets_[i]];
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') {
      if (depth-- == 0) return false;
    }
    if (c == ',' && depth == 0 && ++commas == items) return true;
  }
  return false;
}

std::string StrictJson::pointer() const {
  std::string result;
  for (std::uint32_t i = 1; i <= depth_; ++i) {
    const Frame& frame = space_.frames_[i];
    if (!frame.named) break;
    append_pointer(result, frame.object ? frame.key : std::string_view(std::to_string(frame.count - 1)));
  }
  return result;
}

Token StrictJson::fail(DoorCode code, std::size_t offset, std::string_view detail) {
  error_ = door_error(code, pointer(), offset, detail);
  return token_ = Token::failed;
}

Token StrictJson::fail_expecting(std::string_view what) {
  const std::size_t offset = offsets_[at_];
  if (utf8_length(source_.substr(offset)) == 0) return fail(DoorCode::invalid_utf8, offset);
  return fail(DoorCode::unexpected, offset, what);
}

}  // namespace mizan::json
