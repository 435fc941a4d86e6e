#pragma once

#include "adapters/cli/exit_code.hpp"
#include "adapters/cli/options.hpp"

/// The commands, each in the file of its name. Results go to standard output, talk to standard error.
namespace mizan::cli {

[[nodiscard]] ExitCode vet(const VetOptions& options);
[[nodiscard]] ExitCode check(const CheckOptions& options);
[[nodiscard]] ExitCode test(const TestOptions& options);
[[nodiscard]] ExitCode compile(const CompileOptions& options);
[[nodiscard]] ExitCode explain(const ExplainOptions& options);
[[nodiscard]] ExitCode schema(const SchemaOptions& options);
[[nodiscard]] ExitCode format(const FormatOptions& options);

}  // namespace mizan::cli
