#include <cstdio>
#include <exception>
#include <variant>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/commands.hpp"
#include "adapters/cli/terminal.hpp"

namespace mizan::cli {
namespace {

struct Run {
  ExitCode operator()(const VetOptions& options) const { return vet(options); }
  ExitCode operator()(const CheckOptions& options) const { return check(options); }
  ExitCode operator()(const TestOptions& options) const { return test(options); }
  ExitCode operator()(const CompileOptions& options) const { return compile(options); }
  ExitCode operator()(const ExplainOptions& options) const { return explain(options); }
  ExitCode operator()(const SchemaOptions& options) const { return schema(options); }
  ExitCode operator()(const FormatOptions& options) const { return format(options); }
};

ExitCode run(int argc, const char* const* argv) {
  const auto options = read_command_line(argc, argv);
  if (!options) return finish(options.error(), asked_language(argc, argv));
  const auto language = [](const auto& command) { return command.language; };
  return finish(std::visit(Run{}, *options), std::visit(language, *options));
}

}  // namespace
}  // namespace mizan::cli

int main(int argc, char** argv) {
  // Only the machine can throw here (no memory left): whatever it was, nothing was cleared.
  try {
    return static_cast<int>(mizan::cli::run(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "mizan: [C005] internal error: %s\n", error.what());
    return static_cast<int>(mizan::cli::ExitCode::internal);
  }
}
