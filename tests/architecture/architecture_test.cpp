#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "tests/architecture/rooms.hpp"
#include "tests/architecture/source_tree.hpp"

namespace mizan::architecture {
namespace {

std::string place(const SourceFile& file, int line) { return file.path + ":" + std::to_string(line); }

// The innermost room: `engine/model` before `engine`.
const Room* room_of(std::string_view path) {
  const Room* found = nullptr;
  for (const Room& room : rooms()) {
    if (lies_in(path, room.folder) && (found == nullptr || room.folder.size() > found->folder.size())) found = &room;
  }
  return found;
}

bool may_include(const Room& room, std::string_view header) {
  if (lies_in(header, room.folder)) return true;
  return std::any_of(room.may_include.begin(), room.may_include.end(),
                     [&](std::string_view folder) { return lies_in(header, folder); });
}

bool is_standard(std::string_view header) {
  return header.find_first_of("./") == std::string_view::npos && !header.empty();
}

bool contains(const std::vector<std::string_view>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_pure(std::string_view path) { return lies_in(path, "engine") || lies_in(path, "dsl"); }

bool is_third_party_allowed(const SourceFile& file, std::string_view header) {
  for (const ThirdParty& party : third_parties()) {
    if (!header.starts_with(party.header)) continue;
    return std::any_of(party.files.begin(), party.files.end(),
                       [&](std::string_view allowed) { return file.path.starts_with(allowed); });
  }
  return false;
}

TEST(Architecture, EveryFileLiesInARoom) {
  EXPECT_GT(source_files().size(), 50U);
  for (const SourceFile& file : source_files()) {
    EXPECT_NE(room_of(file.path), nullptr) << file.path << " lies in no room of tests/architecture/rooms.hpp";
  }
}

TEST(Architecture, EveryArrowIsInTheTable) {
  for (const SourceFile& file : source_files()) {
    const Room* const room = room_of(file.path);
    if (room == nullptr) continue;
    for (const Include& include : includes(file)) {
      if (!include.quoted) continue;
      EXPECT_TRUE(may_include(*room, include.header))
          << place(file, include.line) << ": " << room->folder << " may not include \"" << include.header << '"';
    }
  }
}

TEST(Architecture, AProjectHeaderIsNamedFromTheTop) {
  const std::filesystem::path root = MIZAN_SOURCE_DIR;
  for (const SourceFile& file : source_files()) {
    for (const Include& include : includes(file)) {
      if (!include.quoted) continue;
      EXPECT_TRUE(std::filesystem::exists(root / include.header))
          << place(file, include.line) << ": there is no " << include.header << " (headers are named from the top)";
    }
  }
}

TEST(Architecture, ForeignHeadersStayWhereTheyAreNeeded) {
  for (const SourceFile& file : source_files()) {
    for (const Include& include : includes(file)) {
      if (include.quoted || is_standard(include.header)) continue;
      EXPECT_TRUE(is_third_party_allowed(file, include.header))
          << place(file, include.line) << ": <" << include.header << "> is not for this file";
    }
  }
}

TEST(Architecture, TheMiddleIsPure) {
  for (const SourceFile& file : source_files()) {
    if (!is_pure(file.path)) continue;
    for (const Include& include : includes(file)) {
      EXPECT_FALSE(!include.quoted && contains(banned_headers(), include.header))
          << place(file, include.line) << ": <" << include.header << "> is banned in engine and dsl";
    }
    for (const Word& word : code_words(file)) {
      EXPECT_FALSE(contains(banned_words(), word.text))
          << place(file, word.line) << ": `" << word.text << "` is banned in engine and dsl";
    }
  }
}

TEST(Architecture, TheRuntimeThrowsNothing) {
  for (const SourceFile& file : source_files()) {
    if (!lies_in(file.path, "engine")) continue;
    for (const Word& word : code_words(file)) {
      EXPECT_FALSE(contains(banned_words_of_runtime(), word.text))
          << place(file, word.line) << ": `" << word.text << "` is banned in engine";
    }
  }
}

TEST(Architecture, NoRegularExpressionsOfTheStandardLibrary) {
  for (const SourceFile& file : source_files()) {
    for (const Include& include : includes(file)) {
      EXPECT_NE(include.header, "regex") << place(file, include.line) << ": std::regex crashes on long input";
    }
  }
}

TEST(Architecture, NoFileIsTooLong) {
  for (const SourceFile& file : source_files()) {
    if (contains(long_tables(), file.path)) continue;
    const auto lines = std::count(file.text.begin(), file.text.end(), '\n');
    EXPECT_LE(lines, lines_max) << file.path << " has " << lines << " lines";
  }
}

TEST(Architecture, EveryHeaderIsGuardedOnce) {
  for (const SourceFile& file : source_files()) {
    if (!file.path.ends_with(".hpp")) continue;
    EXPECT_TRUE(file.text.starts_with("#pragma once\n")) << file.path;
  }
}

bool is_code(std::string_view text) {
  return text.size() == 5 && (text[0] == 'E' || text[0] == 'W') &&
         std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// By code, the place where it is given.
std::map<std::string, std::string> diagnostic_codes() {
  std::map<std::string, std::string> codes;
  for (const SourceFile& file : source_files()) {
    if (!lies_in(file.path, "dsl") && !lies_in(file.path, "adapters/rule_tests")) continue;
    for (const Word& literal : string_literals(file)) {
      if (is_code(literal.text)) codes.emplace(literal.text, place(file, literal.line));
    }
  }
  return codes;
}

TEST(Architecture, EveryDiagnosticHasAGolden) {
  std::set<std::string> golden;
  const std::filesystem::path folder = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics";
  if (std::filesystem::exists(folder)) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      std::string code = entry.path().filename().string().substr(0, 5);
      std::transform(code.begin(), code.end(), code.begin(),
                     [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
      if (is_code(code)) golden.insert(code);
    }
  }
  const std::map<std::string, std::string> codes = diagnostic_codes();
  for (const auto& [code, where] : codes) {
    EXPECT_TRUE(golden.contains(code)) << code << " (" << where << ") has no tests/diagnostics/" << code << "_*";
  }
  for (const std::string& code : golden) {
    EXPECT_TRUE(codes.contains(code)) << "tests/diagnostics has " << code << ", which nothing gives";
  }
}

}  // namespace
}  // namespace mizan::architecture
