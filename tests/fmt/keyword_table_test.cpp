// The table of keywords in dsl/REFERENCE.md is that of dsl/keywords.cpp. UPDATE_GOLDEN=1 writes it.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "dsl/keywords.hpp"

namespace mizan::dsl {
namespace {

struct Group {
  const char* name;
  Keyword first;
  Keyword last;
};
// As the enumeration is divided.
constexpr std::array groups = {
    Group{"top of a file", Keyword::edition, Keyword::use},
    Group{"declarations", Keyword::enum_, Keyword::test},
    Group{"vocabulary", Keyword::of, Keyword::compared},
    Group{"languages", Keyword::fr, Keyword::ar},
    Group{"clauses", Keyword::title, Keyword::independent},
    Group{"within clauses", Keyword::verdict, Keyword::applied_of_not},
    Group{"expressions", Keyword::and_, Keyword::distinct},
    Group{"periods, origins", Keyword::in_of_force, Keyword::from},
    Group{"units", Keyword::hour, Keyword::years},
    Group{"types", Keyword::bool_, Keyword::exact},
    Group{"segments, who is asked", Keyword::facts, Keyword::agency},
    Group{"authorities, evidence", Keyword::moroccan_law, Keyword::unverified},
    Group{"effects, verdicts, tag", Keyword::advise, Keyword::essential},
    Group{"functions", Keyword::round, Keyword::floor},
};

/// Where one English word has several French ones, the words beside it.
std::string_view place(Keyword keyword) {
  switch (keyword) {
    case Keyword::of:
      return " (`list of`)";
    case Keyword::of_asked:
      return " (`asked of`)";
    case Keyword::of_date:
      return " (`as of`)";
    case Keyword::applied_of_not:
      return " (`not applied`)";
    case Keyword::is_of_not:
    case Keyword::not_of_is:
      return " (`is not`)";
    case Keyword::not_of_in:
    case Keyword::in_of_not:
      return " (`not in`)";
    case Keyword::on_of_known:
      return " (`known on`)";
    case Keyword::in_of_force:
      return " (`in force from`, `in EUR`)";
    case Keyword::from_date:
      return " (`in force from`)";
    default:
      return "";
  }
}

std::string table() {
  std::string text = "| | English – French |\n|---|---|\n";
  for (const Group& group : groups) {
    text += "| " + std::string(group.name) + " |";
    for (int i = static_cast<int>(group.first); i <= static_cast<int>(group.last); ++i) {
      const auto keyword = static_cast<Keyword>(i);
      const std::string english(spelling(keyword, Surface::english));
      const std::string french(spelling(keyword, Surface::french));
      text += (keyword == group.first ? " `" : ", `") + english + "`" + std::string(place(keyword));
      if (french != english) text += " – `" + french + "`";
    }
    text += " |\n";
  }
  return text;
}

TEST(KeywordTable, HasEveryKeywordOnce) {
  int next = 1;
  for (const Group& group : groups) {
    EXPECT_EQ(static_cast<int>(group.first), next) << group.name;
    next = static_cast<int>(group.last) + 1;
  }
  EXPECT_EQ(next, static_cast<int>(last_keyword) + 1);
}

TEST(KeywordTable, OfTheReferenceIsThatOfTheCode) {
  const std::filesystem::path path = std::filesystem::path(MIZAN_SOURCE_DIR) / "dsl" / "REFERENCE.md";
  std::ifstream in(path, std::ios::binary);
  std::string reference{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  const std::string_view header = "| | English – French |\n";
  const std::size_t begin = reference.find(header);
  ASSERT_NE(begin, std::string::npos) << "the reference has no table of keywords";
  std::size_t end = begin;
  while (reference.compare(end, 1, "|") == 0) end = reference.find('\n', end) + 1;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    reference.replace(begin, end - begin, table());
    std::ofstream(path, std::ios::binary) << reference;
    return;
  }
  EXPECT_EQ(reference.substr(begin, end - begin), table());
}

}  // namespace
}  // namespace mizan::dsl
