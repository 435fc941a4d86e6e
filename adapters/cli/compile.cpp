#include <string>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/diagnostic_output.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/digest/digest.hpp"
#include "adapters/digest/sealed_program.hpp"
#include "adapters/files/file.hpp"
#include "dsl/program_writer.hpp"

namespace mizan::cli {

ExitCode compile(const CompileOptions& options) {
  DiagnosticOutput output(options.format, options.language, options.directory);
  const auto built = build_rules(options.directory, options.language, output);
  output.finish();
  if (!built) return built.error();
  const std::string content = dsl::write_program(built->compilation.program);
  if (const auto written = adapters::write_file(options.output, adapters::seal_program(content)); !written) {
    complain(written.error(), options.language);
    return ExitCode::internal;
  }
  if (output.is_text()) put(adapters::sha256(content) + "  " + options.output + "\n");
  return ExitCode::cleared;
}

}  // namespace mizan::cli
