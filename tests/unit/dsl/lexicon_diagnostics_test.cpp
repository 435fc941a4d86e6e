#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "dsl/lexicon.hpp"

namespace mizan::dsl {
namespace {

const std::filesystem::path folder = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics" / "lexicon";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".lex") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class LexiconDiagnostics : public testing::TestWithParam<std::string> {};

// `<case>.lex` is the lexicon, `<case>.txt` the exact report. UPDATE_GOLDEN=1 rewrites the reports.
TEST_P(LexiconDiagnostics, AreWordedSo) {
  Sources sources;
  for (int each = 1; each < 20; ++each) {
    sources.push_back({std::to_string(each) + ".lex", "include " + std::to_string(each + 1) + ".lex\n"});
  }
  sources.push_back({GetParam() + ".lex", read(folder / (GetParam() + ".lex"))});
  const auto compiled = compile_lexicons({{"test", 19}}, sources);
  std::string report;
  if (!compiled) {
    for (const Diagnostic& diagnostic : compiled.error()) report += render(diagnostic, sources) + "\n";
  }
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(folder / (GetParam() + ".txt"), std::ios::binary) << report;
  }
  EXPECT_EQ(report, read(folder / (GetParam() + ".txt")));
  EXPECT_NE(report.find(GetParam().substr(0, 5)), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Cases, LexiconDiagnostics, testing::ValuesIn(cases()),
                         [](const auto& name) { return name.param; });

}  // namespace
}  // namespace mizan::dsl
