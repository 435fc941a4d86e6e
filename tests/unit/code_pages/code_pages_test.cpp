// Every code that something can give has its page, and every page its code.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "adapters/code_pages/code_pages.hpp"
#include "tests/architecture/source_tree.hpp"

namespace mizan::adapters {
namespace {

using architecture::source_files;
using architecture::SourceFile;

bool is_letter_or_digit(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// The codes that stand in a literal: `"E0207"`, and `" [C001]: "`.
std::vector<std::string> codes_in(std::string_view literal) {
  std::vector<std::string> codes;
  for (std::size_t at = 0; at < literal.size();) {
    std::size_t end = at;
    while (end < literal.size() && is_letter_or_digit(literal[end])) ++end;
    const std::string_view word = literal.substr(at, end - at);
    if ((word.size() == 4 || word.size() == 5) && is_code_like(word)) codes.emplace_back(word);
    at = std::max(end, at + 1);
  }
  return codes;
}

/// How often a text stands in a file.
std::size_t count(std::string_view path, std::string_view text) {
  for (const SourceFile& file : source_files()) {
    if (file.path != path) continue;
    std::size_t found = 0;
    for (std::size_t at = file.text.find(text); at != std::string::npos; at = file.text.find(text, at + 1)) ++found;
    return found;
  }
  return 0;
}

/// By code, where it is given. The codes of the door, of what could not be read and of files are numbers of an
/// enumeration, one row of a table or one `case` each.
std::map<std::string, std::string> given_codes() {
  std::map<std::string, std::string> codes;
  for (const SourceFile& file : source_files()) {
    if (file.path.starts_with("tests/") || file.path.starts_with("adapters/code_pages/")) continue;
    for (const architecture::Word& literal : architecture::string_literals(file)) {
      for (std::string& code : codes_in(literal.text)) {
        codes.emplace(std::move(code), file.path + ":" + std::to_string(literal.line));
      }
    }
  }
  struct Numbered {
    char letter;
    const char* path;
    const char* row;
  };
  for (const Numbered& group : {Numbered{'J', "adapters/json/door_error.cpp", "{DoorCode::"},
                                Numbered{'W', "adapters/json/unread.cpp", "{UnreadCode::"},
                                Numbered{'F', "adapters/files/file_error.cpp", "case Kind::"}}) {
    const std::size_t rows = count(group.path, group.row);
    EXPECT_GT(rows, 5U) << group.path << " no longer has a " << group.row << " for each code";
    for (std::size_t i = 1; i <= rows; ++i) {
      const std::string number = std::to_string(i);
      codes.emplace(group.letter + std::string(3 - number.size(), '0') + number, group.path);
    }
  }
  return codes;
}

TEST(CodePages, EveryCodeHasAPage) {
  const auto codes = given_codes();
  EXPECT_GT(codes.size(), 150U);
  for (const auto& [code, where] : codes) {
    EXPECT_TRUE(code_page(code).has_value())
        << code << " (" << where << ") has no page: write adapters/code_pages/pages/" << code
        << ".txt as code_pages.hpp says";
  }
}

TEST(CodePages, EveryPageHasACode) {
  const auto codes = given_codes();
  for (const CodePage& page : code_pages()) {
    EXPECT_TRUE(codes.contains(std::string(page.code))) << "nothing gives " << page.code << ", which has a page";
  }
}

TEST(CodePages, EachSaysInBothLanguagesWhatItMeans) {
  std::map<std::string_view, std::string_view> titles;
  for (const CodePage& page : code_pages()) {
    for (const PageLanguage language : {PageLanguage::fr, PageLanguage::en}) {
      const auto index = static_cast<std::size_t>(language);
      EXPECT_FALSE(page.title[index].empty()) << page.code;
      EXPECT_GT(page.text[index].size(), 80U) << page.code;
      EXPECT_FALSE(page.title[index].ends_with('.')) << page.code;
      const auto [other, is_new] = titles.emplace(page.title[index], page.code);
      EXPECT_TRUE(is_new || page.code.front() == 'J' || page.code.front() == 'W' || page.code.front() == 'F')
          << page.code << " has the title of " << other->second;
    }
    EXPECT_FALSE(page.bad.empty()) << page.code;
    EXPECT_FALSE(page.good.empty()) << page.code;
  }
}

TEST(CodePages, AreFoundByCode) {
  EXPECT_EQ(code_page("E0207")->code, "E0207");
  EXPECT_FALSE(code_page("E02").has_value());
  EXPECT_FALSE(code_page("E9999").has_value());
  EXPECT_FALSE(code_page("").has_value());
  const auto pages = code_pages();
  EXPECT_TRUE(std::ranges::is_sorted(pages, {}, &CodePage::code));
}

TEST(CodePages, ACodeIsTold) {
  for (const char* const word : {"E0207", "E02", "J", "W005", "W0601", "N001"}) EXPECT_TRUE(is_code_like(word)) << word;
  for (const char* const word : {"", "e0207", "E02070", "no_fee", "E02x", "X001", "Elle"}) {
    EXPECT_FALSE(is_code_like(word)) << word;
  }
}

}  // namespace
}  // namespace mizan::adapters
