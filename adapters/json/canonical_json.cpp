#include "adapters/json/canonical_json.hpp"

#include <algorithm>
#include <vector>

#include "adapters/json/json_writer.hpp"

namespace mizan::json {
namespace {

constexpr std::size_t record_digits_max = 15;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_record_name(std::string_view name) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && is_letter(name[0]) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return is_letter(c) || is_digit(c) || c == '_'; });
}

/// Rewrites the tokens of a text. An object or array is gathered in its level and handed to the one around it when it
/// closes, because its members may have to change places.
class Canonicaliser {
 public:
  Canonicaliser(StrictJson& json, NumberSpelling spelling) : json_(json), spelling_(spelling) {
    levels_.emplace_back();
  }

  std::expected<std::string, DoorError> run() {
    for (Token token = json_.next(); token != Token::end; token = json_.next()) {
      if (token == Token::failed) return std::unexpected(json_.error());
      if (!take(token)) {
        return std::unexpected(door_error(DoorCode::not_canonical, json_.pointer(), json_.offset()));
      }
    }
    return std::move(levels_.back().items);
  }

 private:
  struct Member {
    std::string name;
    std::string value;
  };
  struct Level {
    std::string items;            ///< of an array, with its commas
    std::vector<Member> members;  ///< of an object
    bool object = false;
    bool first = true;
  };

  bool take(Token token) {
    switch (token) {
      case Token::begin_object:
      case Token::begin_array:
        levels_.emplace_back();
        levels_.back().object = token == Token::begin_object;
        return true;
      case Token::end_object:
      case Token::end_array:
        close();
        return true;
      case Token::key:
        levels_.back().members.push_back({std::string(json_.text()), {}});
        return true;
      case Token::string: {
        std::string text;
        append_json_string(text, json_.text());
        put(text);
        return true;
      }
      case Token::number: {
        const std::optional<std::string> number = spelling_(json_.text());
        if (number) put(*number);
        return number.has_value();
      }
      case Token::true_value:
        put("true");
        return true;
      case Token::false_value:
        put("false");
        return true;
      case Token::null:
        put("null");
        return true;
      case Token::end:
      case Token::failed:
        break;
    }
    return false;
  }

  void put(std::string_view value) {
    Level& level = levels_.back();
    if (level.object) {
      level.members.back().value = value;
      return;
    }
    if (!level.first) level.items += ',';
    level.first = false;
    level.items += value;
  }

  void close() {
    Level level = std::move(levels_.back());
    levels_.pop_back();
    if (!level.object) return put("[" + level.items + "]");
    std::sort(level.members.begin(), level.members.end(),
              [](const Member& a, const Member& b) { return precedes_utf16(a.name, b.name); });
    std::string text = "{";
    for (const Member& member : level.members) {
      if (text.size() > 1) text += ',';
      append_json_string(text, member.name);
      text += ':';
      text += member.value;
    }
    put(text + "}");
  }

  StrictJson& json_;
  NumberSpelling spelling_;
  std::vector<Level> levels_;
};

}  // namespace

std::optional<std::string> record_number(std::string_view number) {
  const std::string_view digits = number.starts_with('-') ? number.substr(1) : number;
  const bool plain = std::all_of(digits.begin(), digits.end(), is_digit) && digits.size() <= record_digits_max;
  if (!plain || number == "-0") return std::nullopt;
  return std::string(number);
}

std::expected<std::string, DoorError> canonical_json(std::string_view text, const Profile& profile,
                                                     NumberSpelling spelling, JsonSpace& space) {
  StrictJson json(text, profile, space);
  return Canonicaliser(json, spelling).run();
}

std::expected<void, DoorError> check_record(std::string_view text, JsonSpace& space) {
  StrictJson json(text, record_profile, space);
  for (Token token = json.next(); token != Token::end && token != Token::failed; token = json.next()) {
    if (token == Token::key && !is_record_name(json.text())) {
      return std::unexpected(door_error(DoorCode::not_canonical, json.pointer(), json.offset()));
    }
  }
  const auto canonical = canonical_json(text, record_profile, record_number, space);
  if (!canonical) return std::unexpected(canonical.error());
  if (*canonical == text) return {};
  const auto differ = std::mismatch(text.begin(), text.end(), canonical->begin(), canonical->end());
  return std::unexpected(
      door_error(DoorCode::not_canonical, "", static_cast<std::size_t>(differ.first - text.begin())));
}

// UTF-8 orders as UTF-16 does, but for the characters above U+FFFF: their surrogates come before U+E000 … U+FFFF, their
// lead bytes after those of U+E000 … U+FFFF (0xEE and 0xEF).
bool precedes_utf16(std::string_view left, std::string_view right) {
  const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  if (l == left.end() || r == right.end()) return l == left.end() && r != right.end();
  const auto rank = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10 : static_cast<int>(byte);
  };
  return rank(*l) < rank(*r);
}

}  // namespace mizan::json
