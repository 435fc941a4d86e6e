// What holds of every file there is: the shipped rules, those of the tests, and the rules of tests/spec.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/files/rule_directory.hpp"
#include "dsl/check.hpp"
#include "dsl/compile.hpp"
#include "dsl/format.hpp"
#include "dsl/lower.hpp"
#include "dsl/parser.hpp"
#include "dsl/program_writer.hpp"
#include "tests/support/sections.hpp"
#include "tests/support/spec_rules.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;

const fs::path root = MIZAN_SOURCE_DIR;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string formatted(const Source& source, std::optional<Surface> surface = std::nullopt) {
  const Sources sources{source};
  const auto result = format(sources, 0, surface);
  if (result) return *result;
  for (const Diagnostic& diagnostic : result.error()) ADD_FAILURE() << render(diagnostic, sources);
  return {};
}

/// The comments of a text, each without what stands around it. A text of ours has `//` in addresses only.
std::vector<std::string> comments(std::string_view text) {
  std::vector<std::string> found;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && quoted) {
      ++at;
    } else if (text[at] == '"') {
      quoted = !quoted;
    } else if (!quoted && text.substr(at).starts_with("//")) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      found.emplace_back(text.substr(at, end - at));
      while (found.back().ends_with(' ')) found.back().pop_back();
      at = end;
    }
  }
  return found;
}

void expect_laws(const Source& source) {
  SCOPED_TRACE(source.name);
  const std::string once = formatted(source);
  const std::string french = formatted(source, Surface::french);
  // Not EXPECT_EQ, which would print the file twice.
  EXPECT_TRUE(formatted({source.name, once}) == once) << "formatted twice";
  EXPECT_TRUE(formatted({source.name, french}) == french) << "formatted twice, in French";
  EXPECT_TRUE(formatted({source.name, french}, Surface::english) == once) << "there and back";
  EXPECT_EQ(comments(once), comments(source.text));
  EXPECT_EQ(comments(french), comments(source.text));
}

/// All the files in one surface.
Sources in_surface(const Sources& sources, Surface surface) {
  Sources result = sources;
  for (Source& source : result) {
    if (source.name.ends_with(".mizan")) source.text = formatted(source, surface);
  }
  return result;
}

std::string bytes(Sources sources) {
  const Compilation compilation = compile(std::move(sources));
  for (const Diagnostic& diagnostic : compilation.diagnostics) {
    if (diagnostic.severity == Severity::error) ADD_FAILURE() << render(diagnostic, compilation.sources);
  }
  return write_program(compilation.program);
}

TEST(Surfaces, OfTheShippedRules) {
  for (const char* const directory : {"rules", "tests/cli/rules"}) {
    const auto sources = adapters::read_rules(root / directory);
    ASSERT_TRUE(sources.has_value()) << directory;
    for (const Source& source : *sources) {
      if (source.name.ends_with(".mizan")) expect_laws(source);
    }
    EXPECT_TRUE(bytes(in_surface(*sources, Surface::french)) == bytes(in_surface(*sources, Surface::english)))
        << directory << " compiles to other bytes in French";
  }
}

TEST(Surfaces, StandSideBySide) {
  auto sources = adapters::read_rules(root / "tests" / "cli" / "rules");
  ASSERT_TRUE(sources.has_value());
  const std::string english = bytes(in_surface(*sources, Surface::english));
  Sources mixed = in_surface(*sources, Surface::english);
  for (Source& source : mixed) {
    if (source.name == "rules.mizan") source.text = formatted(source, Surface::french);
  }
  EXPECT_TRUE(bytes(mixed) == english);
}

TEST(Surfaces, TheShippedRulesAreFormatted) {
  const auto sources = adapters::read_rules(root / "rules");
  ASSERT_TRUE(sources.has_value());
  for (const Source& source : *sources) {
    if (!source.name.ends_with(".mizan")) continue;
    EXPECT_TRUE(formatted(source) == source.text) << "run: mizan fmt rules/" << source.name;
  }
}

/// The program of a file of tests/spec, without the tests that its rules need.
std::string program_of(Sources sources) {
  Diagnostics diagnostics;
  std::vector<syntax::File> files;
  for (std::uint32_t i = 0; i < 3; ++i) files.push_back(parse(sources, i, diagnostics));
  const checked::Program checked = check(files, sources, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::error && diagnostic.code != "E0608")
      ADD_FAILURE() << render(diagnostic, sources);
  }
  return write_program(lower(checked));
}

TEST(Surfaces, OfTheSpecification) {
  const fs::path spec = root / "tests" / "spec";
  std::size_t programs = 0;
  for (const auto& entry : fs::recursive_directory_iterator(spec)) {
    if (entry.path().extension() == ".mizan") expect_laws({entry.path().filename().string(), read(entry.path())});
    if (entry.path().extension() != ".test") continue;
    Sources tables;
    for (const test::Section& section : test::read_sections(read(entry.path())).sections) {
      if (section.name.starts_with("table ")) tables.push_back({section.name.substr(6), section.body});
      if (section.name != "rules") continue;
      SCOPED_TRACE(entry.path().string());
      Sources sources{{"rules.mizan", "edition 2026\npack spec 1.0.0\nuse spec.vocabulary\nuse spec.sources\n" +
                                          test::completed(section.body)},
                      {"sources.mizan", read(spec / "sources.mizan")},
                      {"vocabulary.mizan", read(spec / "vocabulary.mizan")},
                      {"worker_pays.lex", read(spec / "worker_pays.lex")}};
      sources.insert(sources.end(), tables.begin(), tables.end());
      expect_laws(sources.front());
      EXPECT_TRUE(program_of(in_surface(sources, Surface::french)) ==
                  program_of(in_surface(sources, Surface::english)));
      ++programs;
    }
  }
  EXPECT_GT(programs, 40U);
}

}  // namespace
}  // namespace mizan::dsl
