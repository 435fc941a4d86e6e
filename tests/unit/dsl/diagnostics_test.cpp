// Every `*.test` under tests/diagnostics: files in, through the compiler's front door, and the exact report out.
//
//     What is wrong, in a line.
//     --- rules.mizan      a file; there may be several, of rules or lexicons
//     --- report           what the author reads; UPDATE_GOLDEN=1 writes it
//
// Within a file, `~` in a line with `rule` stands for the clauses that the case is not about, and `⟨100 × text⟩` for so
// many copies of a text, with `#` for the number of each. words.mizan, a vocabulary and a law, is there for the files
// that use it. Of a long report the diagnostics in the middle are only counted.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/compile.hpp"
#include "tests/support/example_text.hpp"
#include "tests/support/sections.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// On one line, so that the lines of a report are those of the case.
constexpr std::string_view usual_clauses =
    R"(title fr "T" en "T" ar "T" cites law.art1 says fr "S" en "S" ar "S" remedy fr "R" en "R" ar "R" effect review)";

void complete_rules(std::string& text) {
  for (std::size_t at = text.find('~'); at != std::string::npos; at = text.find('~', at + 1)) {
    const std::size_t line = text.rfind('\n', at) + 1;
    if (text.compare(line, 5, "rule ") == 0) text.replace(at, 1, usual_clauses);
  }
}

std::string rendered(const Compilation& compilation) {
  constexpr std::size_t shown_at_an_end = 5;
  std::string text;
  const std::size_t count = compilation.diagnostics.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (i == shown_at_an_end && count > 6 * shown_at_an_end) {
      i = count - shown_at_an_end;
      text += "(" + std::to_string(i - shown_at_an_end) + " more)\n\n";
    }
    text += render(compilation.diagnostics[i], compilation.sources) + "\n";
  }
  return text;
}

std::string report(const test::SectionedText& text) {
  Sources sources;
  bool uses_words = false;
  for (const auto& section : text.sections) {
    if (section.name == "report") continue;
    uses_words = uses_words || section.body.contains("\nuse words\n") || section.body.contains("\nutilise words\n");
    sources.push_back({section.name, section.body});
    if (section.name.ends_with(".mizan")) complete_rules(sources.back().text);
    test::write_out_marks(sources.back().text);
  }
  if (uses_words) sources.push_back({"words.mizan", read(folder / "words.mizan")});
  return rendered(compile(std::move(sources)));
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".test") continue;
    names.push_back((entry.path().parent_path().filename() / entry.path().stem()).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string ctest_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

class Diagnostics : public testing::TestWithParam<std::string> {};

TEST_P(Diagnostics, AreWordedSo) {
  const fs::path path = folder / (GetParam() + ".test");
  const std::string before = read(path);
  test::SectionedText text = test::read_sections(before);
  std::string now = report(text);
  const std::string code = path.filename().string().substr(0, 5);
  EXPECT_NE(now.find("[" + code + "]"), std::string::npos) << "the report has no " << code;
  std::erase_if(text.sections, [](const auto& section) { return section.name == "report"; });
  text.sections.push_back({"report", std::move(now)});
  const std::string after = test::write_sections(text);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << after;
    return;
  }
  EXPECT_EQ(before, after);
}

INSTANTIATE_TEST_SUITE_P(Cases, Diagnostics, testing::ValuesIn(cases()), ctest_name);

}  // namespace
}  // namespace mizan::dsl
