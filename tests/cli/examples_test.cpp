#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

namespace fs = std::filesystem;

struct Expected {
  std::string dossier;
  std::string as_of;
  std::string verdict;
  std::set<std::string> violated;  ///< rules, without their packs
};

std::vector<std::string> columns_of(std::string_view line) {
  std::vector<std::string> columns;
  while (true) {
    const std::size_t end = line.find('\t');
    columns.emplace_back(line.substr(0, end));
    if (end == std::string_view::npos) return columns;
    line.remove_prefix(end + 1);
  }
}

// `examples/expected.tsv`: a line for each decision, a dossier on a date, with its verdict and the rules it violates.
std::vector<Expected> expected_decisions() {
  std::vector<Expected> all;
  for (const std::string& line : lines_of(content(std::string(MIZAN_SOURCE_DIR) + "/examples/expected.tsv"))) {
    const std::vector<std::string> columns = columns_of(line);
    if (columns.size() != 4 || columns[0] == "dossier") continue;
    Expected expected{columns[0], columns[1], columns[2], {}};
    std::istringstream rules(columns[3]);
    for (std::string rule; rules >> rule;) {
      if (rule != "-") expected.violated.insert(rule);
    }
    all.push_back(std::move(expected));
  }
  return all;
}

// Of canonical JSON, where `status` follows `rule`.
std::set<std::string> violated_rules(std::string_view decision) {
  constexpr std::string_view begin = "\"rule\":\"";
  std::set<std::string> rules;
  for (std::size_t at = decision.find(begin); at != std::string_view::npos; at = decision.find(begin, at)) {
    at += begin.size();
    const std::size_t end = decision.find('"', at);
    const std::string_view name = decision.substr(at, end - at);
    if (decision.substr(end).starts_with(R"(","status":"violated")")) rules.emplace(name.substr(name.rfind('.') + 1));
  }
  return rules;
}

/// The rules and the dossiers that come with the program, by the program as it is found after a build: without being
/// told where its rules are.
class Examples : public MizanRun {};

TEST_F(Examples, EachIsDecidedAsExpected) {
  const std::map<int, std::string> verdicts{{0, "cleared"}, {10, "amend"}, {11, "review"}, {12, "blocked"}};
  const std::vector<Expected> all = expected_decisions();
  EXPECT_GT(all.size(), 20U);
  for (const Expected& expected : all) {
    const ProcessResult result =
        run({"vet", "--format", "json", "--as-of", expected.as_of, "../../examples/" + expected.dossier});
    const auto verdict = verdicts.find(result.code);
    const std::string what = expected.dossier + " on " + expected.as_of;
    EXPECT_EQ(verdict == verdicts.end() ? std::to_string(result.code) : verdict->second, expected.verdict)
        << what << "\n"
        << result.err;
    EXPECT_EQ(violated_rules(result.out), expected.violated) << what;
  }
}

TEST_F(Examples, EachDossierIsExpected) {
  std::set<std::string> named;
  for (const Expected& expected : expected_decisions()) named.insert(expected.dossier);
  for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(MIZAN_SOURCE_DIR) / "examples")) {
    if (entry.path().extension() != ".json") continue;
    EXPECT_TRUE(named.contains(entry.path().filename().string())) << entry.path();
  }
}

TEST_F(Examples, TheRulesOfTheProductExplainThemselves) {
  const ProcessResult result = run({"explain", "no_fee_on_worker"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(contains(result.out, "rule no_fee_on_worker {")) << result.out;
}

// The README shows what the command prints, to the byte; `UPDATE_GOLDEN=1` writes it there.
TEST_F(Examples, TheReadmeShowsWhatTheCommandPrints) {
  const std::string path = std::string(MIZAN_SOURCE_DIR) + "/README.md";
  const std::string readme = content(path);
  const std::string prompt = "$ mizan vet --as-of 2002-02-15 examples/al-najat-2002.json\n";
  const std::size_t begin = readme.find(prompt);
  ASSERT_NE(begin, std::string::npos);
  const std::size_t end = readme.find("```", begin);
  ASSERT_NE(end, std::string::npos);
  const ProcessResult result = run({"vet", "--as-of", "2002-02-15", "../../examples/al-najat-2002.json"});
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << readme.substr(0, begin) + prompt + result.out + readme.substr(end);
    return;
  }
  EXPECT_EQ(readme.substr(begin, end - begin), prompt + result.out);
}

}  // namespace
}  // namespace mizan::test
