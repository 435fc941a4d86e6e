#include "adapters/cli/commands.hpp"
#include "adapters/cli/diagnostic_output.hpp"
#include "adapters/cli/rule_costs.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"

namespace mizan::cli {

ExitCode check(const CheckOptions& options) {
  DiagnosticOutput output(options.format, options.language, options.directory);
  const auto built = build_rules(options.directory, options.language, output);
  output.finish();
  if (!built) return built.error();
  if (!output.is_text()) return ExitCode::cleared;
  if (options.cost) put(rule_costs(built->compilation, options.language));
  const std::string rules = std::to_string(built->compilation.program.rules.size());
  const std::string tests = std::to_string(built->tests.passed);
  put(engine::in({"règles : " + rules + ", essais réussis : " + tests, "rules: " + rules + ", tests passed: " + tests,
                  "القواعد: " + rules + "، الاختبارات الناجحة: " + tests},
                 options.language) +
      "\n");
  return ExitCode::cleared;
}

}  // namespace mizan::cli
