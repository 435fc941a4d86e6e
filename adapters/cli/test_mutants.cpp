#include <algorithm>
#include <string>
#include <thread>
#include <utility>

#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/json/json_writer.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/rule_tests/mutation_run.hpp"

namespace mizan::cli {
namespace {

using adapters::Mutant;
using adapters::MutationRun;

std::string text_report(const MutationRun& run, const dsl::Sources& sources, engine::Language language) {
  const auto say = [&](const engine::Translated& text) { return engine::in(text, language); };
  std::string text;
  for (std::size_t begin = 0, end = 0; begin < run.mutants.size(); begin = end) {
    const std::string& owner = run.mutants[begin].owner;
    std::size_t killed = 0;
    std::string survivors;
    for (end = begin; end < run.mutants.size() && run.mutants[end].owner == owner; ++end) {
      const Mutant& mutant = run.mutants[end];
      killed += run.killed[end] ? 1 : 0;
      if (run.killed[end]) continue;
      survivors += "  " + say({"a survécu", "survived", "نجا"}) + "  " + place(mutant.span, sources) + "  " +
                   adapters::printable(mutant.original) + "  →  " + adapters::printable(mutant.mutated) + "\n";
    }
    text += owner + "  " + std::to_string(killed) + "/" + std::to_string(end - begin) + "\n" + survivors;
  }
  const std::size_t killed = run.killed_count();
  const std::string total = std::to_string(run.mutants.size());
  const std::string survived = std::to_string(run.mutants.size() - killed);
  text +=
      say({"mutants : " + total + ", tués : " + std::to_string(killed) + ", survivants : " + survived + "\nscore : ",
           "mutants: " + total + ", killed: " + std::to_string(killed) + ", survived: " + survived + "\nscore: ",
           "الطفرات: " + total + "، المقتولة: " + std::to_string(killed) + "، الناجية: " + survived + "\nالنتيجة: "});
  return text + share(killed, run.mutants.size()) + "\n";
}

std::string json_report(const MutationRun& run, const dsl::Sources& sources) {
  json::JsonWriter json;
  const auto number = [](std::size_t value) { return static_cast<std::int64_t>(value); };
  json.begin_object().key("killed").integer(number(run.killed_count())).key("mutants").begin_array();
  for (std::size_t i = 0; i < run.mutants.size(); ++i) {
    const Mutant& mutant = run.mutants[i];
    const dsl::LineColumn at = dsl::line_column(sources[mutant.span.source], mutant.span.begin);
    json.begin_object().key("column").integer(at.column).key("file").string(sources[mutant.span.source].name);
    json.key("killed").boolean(run.killed[i]).key("kind").string(adapters::name(mutant.kind));
    json.key("line").integer(at.line).key("mutated").string(mutant.mutated);
    json.key("original").string(mutant.original).key("owner").string(mutant.owner).end_object();
  }
  json.end_array().key("total").integer(number(run.mutants.size())).end_object();
  return json::indented(std::move(json).text()) + "\n";
}

}  // namespace

ExitCode test_mutants(const TestOptions& options, const dsl::Compilation& compilation) {
  if (const auto known = adapters::check_rule_patterns(compilation.checked, options.selection); !known) {
    return tell_nothing_selected(known.error(), options.language);
  }
  // What a mutant is held against are tests that pass.
  const adapters::RuleTestResult tests = run_tests(compilation, options.language);
  tell_diagnostics(tests.diagnostics, compilation.sources, options.language);
  if (!tests.diagnostics.empty()) return ExitCode::rules;
  const std::string title = engine::in({"mutants", "mutants", "الطفرات"}, options.language);
  Progress progress(title, compilation.checked.tests.size());
  const MutationRun run = adapters::run_mutants(
      compilation, [&](std::string_view owner) { return adapters::means_rule(options.selection, owner); },
      std::thread::hardware_concurrency(),
      [&](std::size_t done, std::size_t total) {
        progress.show(done, std::to_string(done) + "/" + std::to_string(total));
      });
  progress.hide();
  put(options.report == TestOptions::Report::json ? json_report(run, compilation.sources)
                                                  : text_report(run, compilation.sources, options.language));
  return ExitCode::cleared;
}

}  // namespace mizan::cli
