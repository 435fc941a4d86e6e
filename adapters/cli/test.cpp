#include <string>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/report/printable.hpp"

namespace mizan::cli {
namespace {

ExitCode run(const TestOptions& options, const dsl::Compilation& compilation) {
  const adapters::RuleTestResult result = run_tests(compilation, options.language);
  for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
    const dsl::checked::Test& test = compilation.checked.tests[i];
    const dsl::Source& source = compilation.sources[test.span.source];
    const std::string line = std::to_string(dsl::line_column(source, test.span.begin).line);
    put((result.outcomes[i] ? "ok    " : "FAIL  ") + source.name + ":" + line + "  " + adapters::printable(test.title) +
        "\n");
  }
  flush();
  tell_diagnostics(result.diagnostics, compilation.sources, options.language);
  const std::string passed = std::to_string(result.passed);
  const std::string failed = std::to_string(result.failed);
  put(engine::in(
          {"essais réussis : " + passed + ", échoués : " + failed, "tests passed: " + passed + ", failed: " + failed,
           "الاختبارات الناجحة: " + passed + "، الفاشلة: " + failed},
          options.language) +
      "\n");
  return result.diagnostics.empty() ? ExitCode::cleared : ExitCode::rules;
}

}  // namespace

ExitCode test(const TestOptions& options) {
  const auto compilation = compile_rules(options.directory, options.language);
  if (!compilation) return compilation.error();
  switch (options.mode) {
    case TestOptions::Mode::coverage:
      return test_coverage(options, *compilation);
    case TestOptions::Mode::mutate:
      return test_mutants(options, *compilation);
    case TestOptions::Mode::run:
    case TestOptions::Mode::list:
    case TestOptions::Mode::update:
      break;
  }
  return run(options, *compilation);
}

ExitCode tell_nothing_selected(const adapters::NothingSelected& nothing, engine::Language language) {
  engine::Translated message{"rien ne répond à cela", "nothing answers to this", "لا شيء يطابق هذا"};
  if (!nothing.nearest.empty()) {
    message.fr += " ; vouliez-vous dire « " + nothing.nearest + " » ?";
    message.en += "; did you mean `" + nothing.nearest + "`?";
    message.ar += "؛ هل تقصد «" + nothing.nearest + "»؟";
  }
  complain({.file = nothing.pattern, .line = {}, .pointer = {}, .offset = {}, .code = "C006", .message = message},
           language);
  return ExitCode::usage;
}

std::string place(const dsl::Span& span, const dsl::Sources& sources) {
  const dsl::LineColumn at = dsl::line_column(sources[span.source], span.begin);
  return sources[span.source].name + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

std::string share(std::size_t part, std::size_t whole) {
  const std::size_t tenths = whole == 0 ? 1000 : part * 1000 / whole;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

}  // namespace mizan::cli
