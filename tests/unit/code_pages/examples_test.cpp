// The examples of the pages: the bad one gives the code of its page, the good one does not.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/code_pages/code_pages.hpp"
#include "adapters/files/rule_directory.hpp"
#include "adapters/json/dossier_form.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "adapters/rule_tests/rule_tests.hpp"
#include "dsl/compile.hpp"
#include "dsl/format.hpp"
#include "tests/support/example_text.hpp"

namespace mizan::adapters {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Puts the clauses that a rule, an exception or a table is not about in the place of its `…`.
std::string with_usual_clauses(std::string_view text) {
  constexpr std::string_view mark = "…";
  std::string result;
  while (!text.empty()) {
    // A declaration begins in the first column.
    std::size_t end = text.find('\n');
    while (end != std::string_view::npos && end + 1 < text.size() && (text[end + 1] == ' ' || text[end + 1] == '}')) {
      end = text.find('\n', end + 1);
    }
    std::string declaration(text.substr(0, end == std::string_view::npos ? text.size() : end + 1));
    text.remove_prefix(declaration.size());
    if (const std::size_t at = declaration.find(mark); at != std::string::npos) {
      const auto has = [&](std::string_view clause) { return declaration.find(clause) != std::string::npos; };
      std::string clauses = R"(title fr "T" en "T" ar "T")";
      const bool table = declaration.starts_with("table ");
      if (!table && !has("cites ")) clauses += " cites law.art1";
      if (!table && !declaration.starts_with("exception ") && !has("⟨")) {
        if (!has("effect ")) clauses += " effect review";
        if (!has("says ")) clauses += R"( says fr "S" en "S" ar "S")";
        clauses += R"( remedy fr "R" en "R" ar "R")";
      }
      declaration.replace(at, mark.size(), clauses);
    }
    result += declaration;
  }
  return result;
}

/// Tests that say of every rule and exception of a text what has to be said, so that nothing is told of missing ones.
/// They are not run.
std::string tests_for(std::string_view text) {
  std::string tests;
  const auto expect = [&](std::string_view name, std::string_view what) {
    tests += "test \"t\" { given { } expect " + std::string(name) + " " + std::string(what) + " }\n";
  };
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const bool rule = line.starts_with("rule ");
    if (!rule && !line.starts_with("exception ")) continue;
    std::string_view name = line.substr(line.find(' ') + 1);
    name = name.substr(0, name.find(' '));
    if (rule) {
      for (const char* const status : {"violated", "satisfied", "undetermined"}) expect(name, status);
    } else {
      for (const char* const status : {"applied", "not applied"}) expect(name, status);
    }
  }
  return tests;
}

/// The sources of an example: a fragment gets the top of a file, a lexicon the rules that name it. What is only a
/// warning is told where nothing is wrong, so that its rules need tests.
dsl::Sources sources_of(std::string_view code, const std::vector<CodeExample>& files) {
  dsl::Sources sources;
  bool has_rules = false;
  bool uses_words = false;
  const auto names = [&](std::string_view name) {
    return std::ranges::any_of(files, [&](const CodeExample& file) { return file.file == name; });
  };
  for (const CodeExample& file : files) {
    dsl::Source source{file.file.empty() ? "rules.mizan" : std::string(file.file), std::string(file.text)};
    if (source.name.ends_with(".mizan")) {
      has_rules = true;
      source.text = with_usual_clauses(source.text);
      if (code.starts_with('W')) source.text += tests_for(source.text);
      if (!source.text.contains("edition ") && !source.text.contains("édition ")) {
        source.text = "edition 2026\npack demo 1.0.0\nuse words\n" + source.text;
      }
      uses_words = uses_words || source.text.contains("\nuse words\n") || source.text.contains("\nutilise words\n");
    }
    test::write_out_marks(source.text);
    sources.push_back(std::move(source));
  }
  if (!has_rules) {
    sources.push_back({"rules.mizan", "edition 2026\npack demo 1.0.0\nlexicon fees from \"fees.lex\"\n"});
  }
  if (uses_words && !names("words.mizan")) {
    sources.push_back({"words.mizan", read(fs::path(MIZAN_SOURCE_DIR) / "tests" / "diagnostics" / "words.mizan")});
  }
  return sources;
}

struct Report {
  std::vector<std::string> errors;
  std::vector<std::string> warnings;
  std::string text;

  void add(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources) {
    for (const dsl::Diagnostic& diagnostic : diagnostics) {
      (diagnostic.severity == dsl::Severity::error ? errors : warnings).push_back(diagnostic.code);
      if (text.size() < 4000) text += dsl::render(diagnostic, sources);
    }
  }
  [[nodiscard]] bool has(std::string_view code) const {
    return std::ranges::find(errors, code) != errors.end() || std::ranges::find(warnings, code) != warnings.end();
  }
};

Report compile(std::string_view code, const std::vector<CodeExample>& files) {
  Report report;
  if (code == "E0122") {  // of the formatter alone
    const dsl::Sources sources = sources_of(code, files);
    const auto french = dsl::format(sources, 0, dsl::Surface::french);
    if (!french) report.add(french.error(), sources);
  }
  const dsl::Compilation compilation = dsl::compile(sources_of(code, files));
  report.add(compilation.diagnostics, compilation.sources);
  if (code.starts_with("E07") && !dsl::has_errors(compilation.diagnostics)) {
    report.add(run_rule_tests(compilation).diagnostics, compilation.sources);
  }
  return report;
}

bool is_of_compiler(std::string_view code) { return code.size() == 5; }

TEST(CodePageExamples, ABadOneGivesItsCode) {
  for (const CodePage& page : code_pages()) {
    if (!is_of_compiler(page.code)) continue;
    const Report report = compile(page.code, page.bad);
    EXPECT_TRUE(report.has(page.code)) << page.code << " is not given by\n" << page.bad[0].text << "\n" << report.text;
  }
}

// What is not there in a fragment (the tests of its rules, who uses its definitions) is no mistake of it.
TEST(CodePageExamples, AGoodOneIsWithoutMistakes) {
  for (const CodePage& page : code_pages()) {
    if (!is_of_compiler(page.code)) continue;
    const Report report = compile(page.code, page.good);
    EXPECT_FALSE(report.has(page.code)) << page.code << "\n" << report.text;
    const bool in_order = std::ranges::all_of(report.errors, [](const std::string& code) { return code == "E0608"; });
    EXPECT_TRUE(in_order) << page.code << "\n" << report.text;
  }
}

dsl::Compilation vocabulary(const std::string& path) {
  auto sources = read_rules(std::string(MIZAN_SOURCE_DIR) + path);
  EXPECT_TRUE(sources.has_value()) << path;
  std::erase_if(*sources, [](const dsl::Source& source) { return !source.name.ends_with(".mizan"); });
  dsl::Compilation compilation = dsl::compile(*std::move(sources));
  EXPECT_FALSE(dsl::has_errors(compilation.diagnostics)) << path;
  return compilation;
}

/// The vocabulary of the product, whose dossiers the pages on the reader are about. It describes `provenance` itself,
/// so that W016 needs another one.
const engine::Program& vocabulary_for(std::string_view code) {
  static const dsl::Compilation product = vocabulary("/rules/vocabulary");
  static const dsl::Compilation small = vocabulary("/tests/diagnostics");
  return code == "W016" ? small.program : product.program;
}

std::vector<std::string> codes_of_dossier(std::string_view code, std::string_view example) {
  const engine::Program& program = vocabulary_for(code);
  std::string text(example.substr(0, example.size() - 1));
  test::write_out_marks(text);
  const json::DossierForm form(program.vocabulary, program.layout);
  json::Workspace workspace;
  engine::Facts facts(program.layout);
  if (const auto read = json::read_dossier(text, form, facts, workspace); !read) return {read.error().code};
  std::vector<std::string> codes;
  for (const engine::Unread& unread : facts.unread()) codes.push_back(unread.code);
  return codes;
}

TEST(CodePageExamples, OfTheReaderGiveTheirCode) {
  for (const CodePage& page : code_pages()) {
    const bool of_door = page.code.front() == 'J' && page.code != "J026";  // J026 is of records, not of dossiers
    if (!of_door && !(page.code.front() == 'W' && page.code.size() == 4)) continue;
    const std::vector<std::string> bad = codes_of_dossier(page.code, page.bad[0].text);
    EXPECT_NE(std::ranges::find(bad, page.code), bad.end())
        << page.code << ": " << page.bad[0].text << (bad.empty() ? "nothing" : bad[0]);
    const std::vector<std::string> good = codes_of_dossier(page.code, page.good[0].text);
    EXPECT_TRUE(good.empty()) << page.code << ": " << page.good[0].text << (good.empty() ? "" : good[0]);
  }
}

}  // namespace
}  // namespace mizan::adapters
