// Every `*.test` under tests/fmt: a file as its author wrote it, and what the formatter makes of it, as text.
//
//     What the file shows, in a line.
//     --- written     a file of rules
//     --- formatted   in its canonical layout; UPDATE_GOLDEN=1 writes this and the next
//     --- french      the same in French; or `english` of a file that is in French
//
// Besides what is written there, each result is in its own canonical layout, and the way to the other surface and back
// ends where it began.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "dsl/format.hpp"
#include "dsl/surface.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/sections.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(MIZAN_SOURCE_DIR) / "tests" / "fmt";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string formatted(const std::string& text, std::optional<Surface> surface = std::nullopt) {
  const Sources sources{{"rules.mizan", text}};
  const auto result = format(sources, 0, surface);
  if (result) return *result;
  std::string report;
  for (const Diagnostic& diagnostic : result.error()) report += render(diagnostic, sources);
  return report;
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".test") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Formatter : public testing::TestWithParam<std::string> {};

TEST_P(Formatter, WritesSo) {
  const fs::path path = folder / (GetParam() + ".test");
  const std::string before = read(path);
  test::SectionedText text = test::read_sections(before);
  ASSERT_FALSE(text.sections.empty());
  text.sections.resize(1);
  const std::string written = text.sections.front().body;
  const Surface own = surface_of(written);
  const Surface other = own == Surface::french ? Surface::english : Surface::french;
  const std::string once = formatted(written);
  const std::string there = formatted(written, other);
  EXPECT_EQ(formatted(once), once) << "is not in its canonical layout";
  EXPECT_EQ(formatted(there), there) << "is not in its canonical layout";
  EXPECT_EQ(formatted(there, own), once) << "there and back";
  EXPECT_EQ(formatted(once, other), there);
  text.sections.push_back({"formatted", once});
  text.sections.push_back({other == Surface::french ? "french" : "english", there});
  const std::string after = test::write_sections(text);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << after;
    return;
  }
  EXPECT_EQ(before, after);
}

INSTANTIATE_TEST_SUITE_P(Cases, Formatter, testing::ValuesIn(cases()), [](const auto& each) { return each.param; });

TEST(Formatter, ANameThatWouldBecomeAWordIsRefused) {
  // `nul` is a field; behind `est` it would be the test whether something is zero.
  test::expect_golden(
      "tests/diagnostics/format/E0122_a_name_becomes_a_word.golden",
      formatted("edition 2026\npack demo 1.0.0\ndefine unset on form = answer is nul\n", Surface::french));
}

TEST(Formatter, ANameThatCannotStandThereIsRefused) {
  // Behind `proven` English wants a parenthesis.
  test::expect_golden(
      "tests/diagnostics/format/E0122_a_name_cannot_stand_there.golden",
      formatted("édition 2026\nrecueil demo 1.0.0\ndéfinit paid sur form = proven ou written\n", Surface::english));
}

TEST(Formatter, AFileThatCannotBeReadIsLeftAlone) {
  const std::string report = formatted("edition 2026\npack demo 1.0.0\nrule r { title }\n");
  EXPECT_TRUE(report.starts_with("error[E0101]")) << report;
}

TEST(Formatter, LinesOfOtherSystemsBecomeOurs) {
  EXPECT_EQ(formatted("\xEF\xBB\xBF"
                      "edition 2026\r\npack demo 1.0.0\t\r\n\r\n\r\n"),
            "edition 2026\npack demo 1.0.0\n");
}

}  // namespace
}  // namespace mizan::dsl
