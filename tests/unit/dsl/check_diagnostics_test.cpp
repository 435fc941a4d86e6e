// Every `*.test` under tests/diagnostics/check: files of rules in, the exact report out.
//
//     What is wrong, in a line.
//     --- rules.mizan      a file; there may be several. `~` in a rule stands for the clauses that the case is not
//     about
//     --- report           what the author reads; UPDATE_GOLDEN=1 writes it
//
// words.mizan, a vocabulary and a law, is there for the files that use it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "dsl/check.hpp"
#include "dsl/parser.hpp"
#include "tests/support/sections.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics" / "check";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// On one line, so that the lines of a report are those of the case.
std::string completed(std::string text) {
  constexpr std::string_view clauses =
      R"(title fr "T" en "T" ar "T" cites law.art1 says fr "S" en "S" ar "S" remedy fr "R" en "R" ar "R" effect review)";
  for (std::size_t at = text.find('~'); at != std::string::npos; at = text.find('~')) text.replace(at, 1, clauses);
  return text;
}

std::string report(const test::SectionedText& text) {
  Sources sources;
  bool uses_words = false;
  for (const auto& section : text.sections) {
    if (section.name == "report") continue;
    sources.push_back({section.name, completed(section.body)});
    uses_words = uses_words || section.body.find("use words") != std::string::npos;
  }
  if (uses_words) sources.push_back({"words.mizan", read(folder / "words.mizan")});
  std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  Diagnostics diagnostics;
  std::vector<syntax::File> files;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (sources[i].name.ends_with(".mizan")) files.push_back(parse(sources, i, diagnostics));
  }
  // The order in which files are listed must not be seen.
  std::reverse(files.begin(), files.end());
  (void)check(files, sources, diagnostics);
  sort(diagnostics);
  std::string rendered;
  for (const auto& diagnostic : diagnostics) rendered += render(diagnostic, sources) + "\n";
  return rendered;
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".test") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class CheckDiagnostics : public testing::TestWithParam<std::string> {};

TEST_P(CheckDiagnostics, AreWordedSo) {
  const fs::path path = folder / (GetParam() + ".test");
  const std::string before = read(path);
  test::SectionedText text = test::read_sections(before);
  std::string now = report(text);
  EXPECT_NE(now.find(GetParam().substr(0, 5)), std::string::npos) << "the report has no " << GetParam().substr(0, 5);
  std::erase_if(text.sections, [](const auto& section) { return section.name == "report"; });
  text.sections.push_back({"report", std::move(now)});
  const std::string after = test::write_sections(text);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << after;
    return;
  }
  EXPECT_EQ(before, after);
}

INSTANTIATE_TEST_SUITE_P(Cases, CheckDiagnostics, testing::ValuesIn(cases()),
                         [](const auto& name) { return name.param; });

}  // namespace
}  // namespace mizan::dsl
