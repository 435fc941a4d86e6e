// Runs every `*.test` under tests/spec: rules and dossiers in, decisions out, as text.
//
// A file says in its first line which behaviour it shows. Then come sections, in order:
//
//     --- rules       declarations; `~` stands for the clauses that every rule has and that the behaviour is not about,
//                     `^` for those of an exception
//     --- table wages.csv    a file of values, which the rules that follow may name
//     --- as of       the decision date of the dossiers that follow (else 2026-11-24), or `dossier alone`
//     --- show messages, --- show because     what the decisions that follow show besides
//     --- dossier     JSON
//     --- decision    what came out of it; UPDATE_GOLDEN=1 writes it
//
// Later `--- rules` replace earlier ones. The vocabulary and the sources of all files are vocabulary.mizan and
// sources.mizan.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "adapters/json/dossier_reader.hpp"
#include "dsl/check.hpp"
#include "dsl/diagnostic.hpp"
#include "dsl/lower.hpp"
#include "dsl/parser.hpp"
#include "engine/runtime/evaluate.hpp"
#include "tests/support/decision_summary.hpp"
#include "tests/support/sections.hpp"
#include "tests/support/spec_rules.hpp"

namespace mizan {

namespace {

namespace fs = std::filesystem;
using test::Section;

const fs::path spec_directory = fs::path(MIZAN_SOURCE_DIR) / "tests" / "spec";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

struct Built {
  std::string diagnostics;
  engine::Program program;
};

// The tests that a rule needs are not asked of the rules of a specification.
bool is_about_tests(const dsl::Diagnostic& diagnostic) { return diagnostic.message.find(" test") != std::string::npos; }

Built build(std::string_view rules, const dsl::Sources& tables) {
  dsl::Sources sources{{"rules.mizan", "edition 2026\npack spec 1.0.0\nuse spec.vocabulary\nuse spec.sources\n" +
                                           test::completed(rules)},
                       {"sources.mizan", read(spec_directory / "sources.mizan")},
                       {"vocabulary.mizan", read(spec_directory / "vocabulary.mizan")},
                       {"worker_pays.lex", read(spec_directory / "worker_pays.lex")}};
  sources.insert(sources.end(), tables.begin(), tables.end());
  dsl::Diagnostics diagnostics;
  std::vector<dsl::syntax::File> files;
  for (std::uint32_t i = 0; i < 3; ++i) files.push_back(dsl::parse(sources, i, diagnostics));
  const dsl::checked::Program checked = dsl::check(files, sources, diagnostics);
  dsl::sort(diagnostics);
  Built built;
  for (const dsl::Diagnostic& one : diagnostics) {
    if (one.severity == dsl::Severity::error && !is_about_tests(one)) built.diagnostics += dsl::render(one, sources);
  }
  if (built.diagnostics.empty()) built.program = dsl::lower(checked);
  return built;
}

engine::Request request_of(const std::string& as_of, const engine::Program& program, const engine::Facts& facts) {
  engine::Request request;
  request.date_from_dossier_alone = as_of == "dossier alone";
  if (!request.date_from_dossier_alone) {
    request.as_of = engine::parse_date(as_of).value();
    return request;
  }
  for (std::size_t i = 0; i < program.vocabulary.roots.size(); ++i) {
    if (program.vocabulary.roots[i].field.name != "as_of") continue;
    request.as_of = std::get<engine::Date>(facts.value(program.layout.blocks[i].slots_begin, 0));
  }
  return request;
}

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

std::vector<Section> run(const std::vector<Section>& sections) {
  std::vector<Section> out;
  std::string as_of = "2026-11-24";
  test::SummaryOptions options;
  Built built;
  dsl::Sources tables;
  for (const Section& section : sections) {
    if (section.name == "decision") continue;
    out.push_back(section);
    if (section.name.starts_with("table ")) tables.push_back({section.name.substr(6), section.body});
    if (section.name == "rules") {
      built = build(section.body, tables);
      EXPECT_EQ(built.diagnostics, "");
    }
    if (section.name == "as of") as_of = trimmed(section.body);
    if (section.name == "show messages") options.messages = true;
    if (section.name == "show because") options.because = true;
    if (section.name != "dossier") continue;
    if (!built.diagnostics.empty()) {
      out.push_back({"decision", built.diagnostics});
      continue;
    }
    const json::DossierForm form(built.program.vocabulary, built.program.layout);
    json::Workspace workspace;
    engine::Facts facts(built.program.layout);
    const auto door = json::read_dossier(section.body, form, facts, workspace);
    if (!door) {
      out.push_back({"decision", door.error().code + "\n"});
      continue;
    }
    const engine::Request request = request_of(as_of, built.program, facts);
    out.push_back({"decision", test::summary(engine::evaluate(built.program, facts, request), options)});
  }
  return out;
}

std::vector<std::string> all_specs() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(spec_directory)) {
    if (entry.path().extension() == ".test" && !entry.path().string().contains("lexicons")) {
      names.push_back(fs::relative(entry.path(), spec_directory).generic_string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Spec : public testing::TestWithParam<std::string> {};

TEST_P(Spec, decides_as_written) {
  const fs::path path = spec_directory / GetParam();
  const std::string written = read(path);
  const test::SectionedText text = test::read_sections(written);
  const std::string now = test::write_sections({text.preamble, run(text.sections)});
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << now;
    return;
  }
  EXPECT_EQ(written, now);
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param.substr(0, info.param.size() - 5);
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Language, Spec, testing::ValuesIn(all_specs()), test_name);

}  // namespace

}  // namespace mizan
