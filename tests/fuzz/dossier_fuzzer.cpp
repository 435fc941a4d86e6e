#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/json/decision_json.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "adapters/report/report.hpp"
#include "engine/runtime/evaluate.hpp"
#include "tests/fuzz/small_rules.hpp"

/// Hostile bytes for a dossier: refused with a place, or decided, twice with the same bytes, and shown in each language
/// without a byte that could drive a terminal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mizan;
  const engine::Program& program = test::small_rules().program;
  static const json::DossierForm form(program.vocabulary, program.layout);
  static const json::ProgramStamp stamp = json::program_stamp(program, "sha256:");
  static json::Workspace workspace;
  static engine::Facts facts(program.layout);

  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto read = json::read_dossier(text, form, facts, workspace);
  if (!read) {
    test::require(read.error().offset <= size && !read.error().message.fr.empty());
    return 0;
  }
  const engine::Request request{.as_of = *engine::parse_date("2026-01-15")};
  const engine::Decision decision = engine::evaluate(program, facts, request);
  const std::string written = json::decision_json(decision, stamp);
  test::require(written == json::decision_json(engine::evaluate(program, facts, request), stamp));
  test::require(decision.verdict != engine::Verdict::cleared || facts.unread().empty());
  for (const auto language : {engine::Language::fr, engine::Language::en, engine::Language::ar}) {
    const std::string report = adapters::text_report(decision, program, {.language = language});
    for (const char c : report) test::require(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
  }
  return 0;
}
