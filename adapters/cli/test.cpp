#include <string>
#include <vector>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/junit.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/report/printable.hpp"

namespace mizan::cli {
namespace {

using Numbers = std::vector<std::size_t>;

std::string test_line(const dsl::Compilation& compilation, std::size_t number) {
  const dsl::checked::Test& test = compilation.checked.tests[number];
  const dsl::Source& source = compilation.sources[test.span.source];
  const std::string line = std::to_string(dsl::line_column(source, test.span.begin).line);
  return source.name + ":" + line + "  " + adapters::printable(test.title) + "\n";
}

ExitCode list(const dsl::Compilation& compilation, const Numbers& tests) {
  for (const std::size_t number : tests) put(test_line(compilation, number));
  return ExitCode::cleared;
}

ExitCode run(const TestOptions& options, const dsl::Compilation& compilation, const Numbers& tests) {
  const bool all = options.selection.empty();
  const adapters::RuleTestResult result = run_tests(compilation, options.language, all ? nullptr : &tests);
  if (options.report == TestOptions::Report::junit) {
    put(junit(compilation, tests, result));
  } else {
    for (std::size_t i = 0; i < tests.size(); ++i) {
      put((result.outcomes[i] ? "ok    " : "FAIL  ") + test_line(compilation, tests[i]));
    }
  }
  flush();
  tell_diagnostics(result.diagnostics, compilation.sources, options.language);
  if (options.report == TestOptions::Report::text) {
    const std::string passed = std::to_string(result.passed);
    const std::string failed = std::to_string(result.failed);
    put(engine::in(
            {"essais réussis : " + passed + ", échoués : " + failed, "tests passed: " + passed + ", failed: " + failed,
             "الاختبارات الناجحة: " + passed + "، الفاشلة: " + failed},
            options.language) +
        "\n");
  }
  return result.diagnostics.empty() ? ExitCode::cleared : ExitCode::rules;
}

}  // namespace

ExitCode test(const TestOptions& options) {
  DiagnosticOutput output(DiagnosticFormat::text, options.language, options.directory);
  const auto compilation = compile_rules(options.directory, options.language, output);
  if (!compilation) return compilation.error();
  if (options.mode == TestOptions::Mode::coverage) return test_coverage(options, *compilation);
  if (options.mode == TestOptions::Mode::guarantees) return test_guarantees(options, *compilation);
  if (options.mode == TestOptions::Mode::mutate) return test_mutants(options, *compilation);
  const auto tests = adapters::select_tests(compilation->checked, compilation->sources, options.selection);
  if (!tests) return tell_nothing_selected(tests.error(), options.language);
  if (options.mode == TestOptions::Mode::list) return list(*compilation, *tests);
  if (options.mode == TestOptions::Mode::update) return test_update(options, *compilation, *tests);
  return run(options, *compilation, *tests);
}

ExitCode tell_nothing_selected(const adapters::NothingSelected& nothing, engine::Language language) {
  engine::Translated message{"rien ne répond à cela", "nothing answers to this", "لا شيء يطابق هذا"};
  if (!nothing.nearest.empty()) {
    message.fr += " ; vouliez-vous dire « " + nothing.nearest + " » ?";
    message.en += "; did you mean `" + nothing.nearest + "`?";
    message.ar += "؛ هل تقصد «" + nothing.nearest + "»؟";
  }
  complain({.file = nothing.pattern, .line = {}, .pointer = {}, .offset = {}, .code = "C008", .message = message},
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
