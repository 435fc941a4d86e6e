#include <string>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/report/printable.hpp"

namespace mizan::cli {

ExitCode test(const TestOptions& options) {
  DiagnosticOutput output(DiagnosticFormat::text, options.language, options.directory);
  const auto compilation = compile_rules(options.directory, options.language, output);
  if (!compilation) return compilation.error();
  const adapters::RuleTestResult result = run_tests(*compilation, options.language);
  for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
    const dsl::checked::Test& test = compilation->checked.tests[i];
    const dsl::Source& source = compilation->sources[test.span.source];
    const std::string line = std::to_string(dsl::line_column(source, test.span.begin).line);
    put((result.outcomes[i] ? "ok    " : "FAIL  ") + source.name + ":" + line + "  " + adapters::printable(test.title) +
        "\n");
  }
  flush();
  tell_diagnostics(result.diagnostics, compilation->sources, options.language);
  const std::string passed = std::to_string(result.passed);
  const std::string failed = std::to_string(result.failed);
  put(engine::in(
          {"essais réussis : " + passed + ", échoués : " + failed, "tests passed: " + passed + ", failed: " + failed,
           "الاختبارات الناجحة: " + passed + "، الفاشلة: " + failed},
          options.language) +
      "\n");
  return result.diagnostics.empty() ? ExitCode::cleared : ExitCode::rules;
}

}  // namespace mizan::cli
