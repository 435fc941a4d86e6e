#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dsl/check.hpp"
#include "dsl/compile.hpp"
#include "dsl/format.hpp"
#include "dsl/lower.hpp"
#include "dsl/parser.hpp"
#include "dsl/program_writer.hpp"
#include "engine/runtime/program_loader.hpp"
#include "tests/fuzz/small_rules.hpp"
#include "tests/support/sections.hpp"

namespace mizan::test {
namespace {

/// What the hostile file is compiled with: the vocabulary, the law and the lexicon of tests/spec, read once.
struct Beside {
  dsl::Sources sources;
  std::vector<dsl::syntax::File> files;
};

std::string read(const std::string& name) {
  std::ifstream in(std::string(MIZAN_SOURCE_DIR) + "/tests/spec/" + name, std::ios::binary);
  require(in.is_open());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const Beside& beside() {
  static const Beside once = [] {
    Beside result;
    for (const char* name : {"sources.mizan", "vocabulary.mizan", "worker_pays.lex"}) {
      result.sources.push_back({name, read(name)});
    }
    dsl::Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < 2; ++i) result.files.push_back(dsl::parse(result.sources, i, diagnostics));
    require(diagnostics.empty());
    return result;
  }();
  return once;
}

bool all_read(const dsl::syntax::File& file) {
  for (const auto& declaration : file.declarations) {
    if (std::holds_alternative<std::monostate>(declaration.value)) return false;
  }
  return true;
}

/// A rule without its tests is as good as another here: else no program would come this far.
bool is_refused(const dsl::Diagnostics& diagnostics) {
  for (const auto& diagnostic : diagnostics) {
    if (diagnostic.severity == dsl::Severity::error && diagnostic.code != "E0608") return true;
  }
  return false;
}

/// What can be read has a canonical layout, in its own words and, unless a name stands in the way, in those of the
/// other surface: that it says the same was asked by the formatter itself, which refuses otherwise.
void check_layout(const dsl::Sources& sources, std::uint32_t index, dsl::Surface own) {
  const auto laid_out = [&](const std::string& text, dsl::Surface surface) {
    return dsl::format({{sources[index].name, text}}, 0, surface);
  };
  const auto once = dsl::format(sources, index);
  require(once.has_value());
  const auto twice = laid_out(*once, own);
  require(twice.has_value() && *twice == *once);
  const dsl::Surface other = own == dsl::Surface::french ? dsl::Surface::english : dsl::Surface::french;
  const auto there = laid_out(*once, other);
  if (!there) return;
  const auto again = laid_out(*there, other);
  require(again.has_value() && *again == *there);
  require(laid_out(*there, own).has_value());
}

void check_program(const engine::Program& program) {
  const std::string written = dsl::write_program(program);
  const auto loaded = engine::load_program(written);
  require(loaded.has_value());
  require(dsl::write_program(*loaded) == written);
}

}  // namespace
}  // namespace mizan::test

/// Hostile rule text, and behind a line `--- x.lex` a hostile lexicon, beside a vocabulary that is in order:
/// diagnostics that can be shown, or a layout and a program that survives its file. These are the steps of
/// `dsl::compile`, so that what is in order is parsed once; what comes through them goes through that door too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mizan;
  const test::SectionedText text = test::read_sections({reinterpret_cast<const char*>(data), size});
  dsl::Sources sources = test::beside().sources;
  const auto index = static_cast<std::uint32_t>(sources.size());
  sources.push_back({"x.mizan", text.preamble});
  for (const auto& section : text.sections) {
    if (section.name == "x.lex" && sources.size() == index + 1) sources.push_back({section.name, section.body});
  }

  std::vector<dsl::syntax::File> files = test::beside().files;
  dsl::Diagnostics diagnostics;
  files.push_back(dsl::parse(sources, index, diagnostics));
  test::require(dsl::has_errors(diagnostics) || test::all_read(files.back()));
  if (diagnostics.empty()) test::check_layout(sources, index, files.back().surface);
  const dsl::checked::Program checked = dsl::check(files, sources, diagnostics);
  dsl::sort(diagnostics);
  for (const auto& diagnostic : diagnostics) test::require(!dsl::render(diagnostic, sources).empty());
  if (test::is_refused(diagnostics)) return 0;
  test::check_program(dsl::lower(checked));

  const dsl::Compilation compilation = dsl::compile(std::move(sources));
  test::require(compilation.diagnostics.size() == diagnostics.size());
  if (!dsl::has_errors(compilation.diagnostics)) test::check_program(compilation.program);
  return 0;
}
