#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "dsl/program_writer.hpp"
#include "engine/runtime/evaluate.hpp"
#include "engine/runtime/program_loader.hpp"
#include "tests/fuzz/small_rules.hpp"

/// Hostile bytes for a compiled program: they are refused, or they are a program that can be evaluated, and that is
/// written as it was read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mizan;
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  // The seal of a file is taken off whatever it names: behind it, each byte may be any other.
  if (bytes.starts_with("mizan program ")) bytes.remove_prefix(std::min(bytes.find('\n'), size - 1) + 1);
  const auto program = engine::load_program(bytes);
  if (!program) return 0;
  const std::string written = dsl::write_program(*program);
  const auto again = engine::load_program(written);
  test::require(again.has_value());
  test::require(dsl::write_program(*again) == written);
  engine::Facts facts(program->layout);
  for (std::uint16_t root = 0; root < program->vocabulary.roots.size(); ++root) facts.set_present(root);
  for (const char* const day : {"1999-12-31", "2026-01-15"}) {
    const engine::Decision decision = engine::evaluate(*program, facts, {.as_of = *engine::parse_date(day)});
    test::require(decision.statuses.size() <= program->rules.size());
  }
  return 0;
}
