#include <cstddef>
#include <cstdint>
#include <string>

#include "dsl/compile.hpp"
#include "dsl/program_writer.hpp"
#include "engine/runtime/program_loader.hpp"
#include "tests/fuzz/small_rules.hpp"

/// Hostile rule text, beside rules that are in order: diagnostics that can be shown, or a program that survives its
/// file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mizan;
  dsl::Sources sources;
  for (const dsl::Source& source : test::small_rules().sources) {
    if (source.name != "rules.mizan") sources.push_back(source);
  }
  sources.push_back({"rules.mizan", std::string(reinterpret_cast<const char*>(data), size)});
  const dsl::Compilation compilation = dsl::compile(std::move(sources));
  for (const dsl::Diagnostic& diagnostic : compilation.diagnostics) {
    test::require(!dsl::render(diagnostic, compilation.sources).empty());
  }
  if (dsl::has_errors(compilation.diagnostics)) return 0;
  const std::string written = dsl::write_program(compilation.program);
  const auto loaded = engine::load_program(written);
  test::require(loaded.has_value());
  test::require(dsl::write_program(*loaded) == written);
  return 0;
}
