#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>

#include "adapters/json/strict_json.hpp"
#include "adapters/json/utf8.hpp"
#include "tests/vectors/vector_files.hpp"

// utf8tests (MIT, utf8/LICENSE.txt): byte sequences, alone and as a JSON string through the door.
namespace mizan::json {
namespace {

struct Case {
  std::string number;
  bool valid = false;
  std::string bytes;
};

std::string from_hex(std::string_view text) {
  std::string bytes;
  std::string digits;
  for (const char c : text) {
    if (c != ' ') digits += c;
    if (digits.size() != 2) continue;
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + 2, value, 16);
    bytes += static_cast<char>(static_cast<unsigned char>(value));
    digits.clear();
  }
  return bytes;
}

std::optional<Case> read_case(const std::string& line) {
  if (line.empty() || line[0] == '#') return std::nullopt;
  const std::size_t first = line.find(':');
  const std::size_t second = line.find(':', first + 1);
  std::string kind = line.substr(first + 1, second - first - 1);
  if (kind.starts_with(' ')) kind.erase(0, 1);
  const std::string rest = line.substr(second + 1);
  if (kind == "valid") return Case{line.substr(0, first), true, rest};
  if (kind == "valid hex") return Case{line.substr(0, first), true, from_hex(rest)};
  if (kind == "invalid hex") return Case{line.substr(0, first), false, from_hex(rest.substr(0, rest.find(':')))};
  ADD_FAILURE() << "a line of an unknown kind: " << line;
  return std::nullopt;
}

bool is_valid(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t length = utf8_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::string judged(std::string_view text, const Profile& profile) {
  static JsonSpace space;
  StrictJson json(text, profile, space);
  while (json.next() != Token::end) {
    if (json.token() == Token::failed) return json.error().code;
  }
  return "ok";
}

TEST(Utf8Vectors, EverySequence) {
  const auto file = vectors::read_file(MIZAN_SOURCE_DIR "/tests/vectors/utf8/utf8tests.txt");
  ASSERT_TRUE(file);
  std::istringstream lines(*file);
  int run = 0;
  int strings = 0;
  int refused_for_meaning = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::optional<Case> one = read_case(line);
    if (!one) continue;
    ++run;
    EXPECT_EQ(is_valid(one->bytes), one->valid) << line;
    // A raw control, a quote or a backslash ends or bends the JSON string before its UTF-8 can be judged.
    const bool fits = one->bytes.find('"') == std::string::npos && one->bytes.find('\\') == std::string::npos &&
                      std::none_of(one->bytes.begin(), one->bytes.end(), [](char c) { return c >= 0 && c < 0x20; });
    if (!fits) continue;
    ++strings;
    const std::string text = "\"" + one->bytes + "\"";
    EXPECT_EQ(judged(text, record_profile), one->valid ? "ok" : "J003") << line;
    const std::string strict = judged(text, request_profile);
    EXPECT_EQ(strict == "J003", !one->valid) << line;
    if (one->valid && strict != "ok") {
      EXPECT_TRUE(strict == "J012" || strict == "J014") << line << " " << strict;
      ++refused_for_meaning;
    }
  }
  EXPECT_EQ(run, 222);
  EXPECT_EQ(strings, 211);
  EXPECT_EQ(refused_for_meaning, 55);
  std::cout << "utf8: " << run << " sequences run, " << strings << " of them as JSON strings too ("
            << refused_for_meaning << " well formed and refused as noncharacters or direction controls), "
            << run - strings << " skipped there: raw controls, quotes, backslashes\n";
}

}  // namespace
}  // namespace mizan::json
