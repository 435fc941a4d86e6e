// One program, many threads: each decides the same dossiers and comes to the same bytes, on the program it shares, on
// the program as it was written and read again, and whatever was decided before.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "adapters/files/rule_directory.hpp"
#include "adapters/json/decision_json.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "dsl/compile.hpp"
#include "dsl/program_writer.hpp"
#include "engine/runtime/evaluate.hpp"
#include "engine/runtime/program_loader.hpp"
#include "tests/support/golden.hpp"

namespace mizan {
namespace {

const std::string root = MIZAN_SOURCE_DIR;

std::vector<std::string> example_dossiers() {
  std::vector<std::string> all;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(root + "/examples")) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    all.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return all;
}

std::vector<std::string> decide(const engine::Program& program, const std::vector<std::string>& dossiers) {
  const json::DossierForm form(program.vocabulary, program.layout);
  json::Workspace workspace;
  engine::Facts facts(program.layout);
  std::vector<std::string> decisions;
  for (const std::string& dossier : dossiers) {
    EXPECT_TRUE(json::read_dossier(dossier, form, facts, workspace));
    const engine::Decision decision = engine::evaluate(program, facts, {.as_of = *engine::parse_date("2026-11-24")});
    decisions.push_back(json::decision_json(decision, json::program_stamp(program, "sha256:")));
  }
  return decisions;
}

TEST(Threads, decide_alike_on_one_program) {
  auto sources = adapters::read_rules(root + "/rules");
  ASSERT_TRUE(sources);
  const dsl::Compilation compilation = dsl::compile(*std::move(sources));
  ASSERT_FALSE(dsl::has_errors(compilation.diagnostics));
  const std::vector<std::string> dossiers = example_dossiers();
  ASSERT_GE(dossiers.size(), 12U);
  const std::vector<std::string> alone = decide(compilation.program, dossiers);

  std::vector<std::vector<std::string>> together(8);
  {
    std::vector<std::jthread> threads;
    for (auto& decisions : together) {
      threads.emplace_back([&] { decisions = decide(compilation.program, dossiers); });
    }
  }
  for (const auto& decisions : together) EXPECT_EQ(decisions, alone);

  const auto again = engine::load_program(dsl::write_program(compilation.program));
  ASSERT_TRUE(again);
  EXPECT_EQ(decide(*again, dossiers), alone);

  std::vector<std::string> backwards(dossiers.rbegin(), dossiers.rend());
  std::vector<std::string> decisions = decide(compilation.program, backwards);
  std::reverse(decisions.begin(), decisions.end());
  EXPECT_EQ(decisions, alone);
}

}  // namespace
}  // namespace mizan
