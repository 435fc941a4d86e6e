// The table of functions in dsl/REFERENCE.md is that of engine/model/builtins.hpp, and every example in it is true.
// UPDATE_GOLDEN=1 writes it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "adapters/rule_tests/rule_tests.hpp"
#include "dsl/compile.hpp"
#include "engine/model/builtins.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string_view in_words(engine::BuiltinParameter parameter) {
  switch (parameter) {
    case engine::BuiltinParameter::number_or_money:
      return "a number, an amount or a quotient";
    case engine::BuiltinParameter::date:
      return "a date";
    case engine::BuiltinParameter::places:
      return "a number of places";
    case engine::BuiltinParameter::rounding:
      return "a way of rounding";
  }
  return {};
}

std::string table() {
  std::string text = "| function | takes | gives | means | example |\n|---|---|---|---|---|\n";
  for (const engine::Builtin& builtin : engine::builtins) {
    text += "| `" + std::string(builtin.usage) + "` | ";
    for (std::size_t i = 0; i < builtin.parameters.size(); ++i) {
      text += (i > 0 ? ", " : "") + std::string(in_words(builtin.parameters[i]));
    }
    text += builtin.result == engine::BuiltinResult::integer ? " | an integer | "
                                                             : " | a number, of an amount an amount | ";
    text += std::string(builtin.meaning) + " | `" + std::string(builtin.example) + "` |\n";
  }
  return text;
}

TEST(BuiltinTable, OfTheReferenceIsThatOfTheEngine) {
  const fs::path path = fs::path(MIZAN_SOURCE_DIR) / "dsl" / "REFERENCE.md";
  std::string reference = content(path);
  const std::size_t begin = reference.find("| function | takes |");
  ASSERT_NE(begin, std::string::npos) << "the reference has no table of functions";
  std::size_t end = begin;
  while (reference.compare(end, 1, "|") == 0) end = reference.find('\n', end) + 1;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    reference.replace(begin, end - begin, table());
    std::ofstream(path, std::ios::binary) << reference;
    return;
  }
  EXPECT_EQ(reference.substr(begin, end - begin), table());
  std::string ways;
  for (const engine::RoundingName& name : engine::rounding_names)
    ways += (ways.empty() ? "" : " ") + std::string(name.english);
  EXPECT_TRUE(reference.contains("Ways of rounding: `" + ways + "`; places are written out, 0 to " +
                                 std::to_string(engine::places_max)))
      << ways;
}

/// Whether a condition is true of an empty offer.
testing::AssertionResult holds(std::string_view condition) {
  std::string text = "edition 2026\npack demo 1.0.0\nuse words\n";
  text += R"(rule r { title fr "T" en "T" ar "T" cites law.art1 on offer require )" + std::string(condition) +
          R"( effect advise says fr "S" en "S" ar "S" })" + "\n";
  for (const char* const status : {"satisfied", "violated", "undetermined"}) {
    text += std::string("test \"t\" { as of 2026-01-15 given { offer: { hours: 1 } } expect r ") + status + " }\n";
  }
  const Compilation compilation =
      compile({{"rules.mizan", text},
               {"words.mizan", content(fs::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics" / "words.mizan")}});
  if (has_errors(compilation.diagnostics)) {
    return testing::AssertionFailure() << render(compilation.diagnostics.front(), compilation.sources);
  }
  const adapters::RuleTestResult result = adapters::run_rule_tests(compilation);
  if (result.outcomes.size() != 3 || !result.outcomes[0]) {
    return testing::AssertionFailure() << condition << " is not true";
  }
  return testing::AssertionSuccess();
}

TEST(BuiltinTable, HasExamplesThatAreTrue) {
  for (const engine::Builtin& builtin : engine::builtins) {
    EXPECT_TRUE(builtin.example.contains(std::string(builtin.english) + "(")) << builtin.english;
    EXPECT_TRUE(builtin.usage.starts_with(std::string(builtin.english) + "(")) << builtin.english;
    EXPECT_TRUE(holds(builtin.example));
    EXPECT_FALSE(holds("not (" + std::string(builtin.example) + ")")) << "the test of the test";
  }
}

}  // namespace
}  // namespace mizan::dsl
