#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <sstream>
#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

namespace fs = std::filesystem;

struct Expected {
  std::string verdict;
  std::string as_of;
};

// `examples/expected`: a line for each dossier, its name, its verdict and the date it is judged on.
std::map<std::string, Expected> expected_verdicts() {
  std::map<std::string, Expected> all;
  std::istringstream lines(content(std::string(MIZAN_SOURCE_DIR) + "/examples/expected"));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string name;
    Expected expected;
    if (words >> name && name.front() != '#' && words >> expected.verdict) {
      words >> expected.as_of;
      all.emplace(name, expected);
    }
  }
  return all;
}

/// The rules and the dossiers that come with the program, by the program as it is found after a build: without being
/// told where its rules are.
class Examples : public MizanRun {};

TEST_F(Examples, EachHasTheVerdictThatIsExpected) {
  const std::map<int, std::string> verdicts{{0, "cleared"}, {10, "amend"}, {11, "review"}, {12, "blocked"}};
  const std::map<std::string, Expected> expected = expected_verdicts();
  EXPECT_FALSE(expected.empty());
  for (const auto& [name, wanted] : expected) {
    std::vector<std::string> arguments{"vet"};
    if (!wanted.as_of.empty()) arguments.insert(arguments.end(), {"--as-of", wanted.as_of});
    arguments.push_back("../../examples/" + name);
    const ProcessResult result = run(arguments);
    const auto verdict = verdicts.find(result.code);
    EXPECT_EQ(verdict == verdicts.end() ? std::to_string(result.code) : verdict->second, wanted.verdict)
        << name << "\n"
        << result.out << result.err;
  }
}

TEST_F(Examples, EachDossierIsExpected) {
  const std::map<std::string, Expected> expected = expected_verdicts();
  for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(MIZAN_SOURCE_DIR) / "examples")) {
    if (entry.path().extension() != ".json") continue;
    EXPECT_TRUE(expected.contains(entry.path().filename().string())) << entry.path();
  }
}

TEST_F(Examples, TheRulesOfTheProductExplainThemselves) {
  const ProcessResult result = run({"explain", "no_fee_on_worker"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(contains(result.out, "rule no_fee_on_worker {")) << result.out;
}

}  // namespace
}  // namespace mizan::test
