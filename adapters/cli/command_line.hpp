#pragma once

#include <expected>

#include "adapters/cli/exit_code.hpp"
#include "adapters/cli/options.hpp"

namespace mizan::cli {

/// Reads the command line. What needs no command (help, version, a mistake) is answered here, and the process ends with
/// the code that is returned. No exception leaves.
[[nodiscard]] std::expected<Options, ExitCode> read_command_line(int argc, const char* const* argv);

/// The language that `--lang` asks for, or French; also of a command line that is wrong.
[[nodiscard]] engine::Language asked_language(int argc, const char* const* argv);

}  // namespace mizan::cli
