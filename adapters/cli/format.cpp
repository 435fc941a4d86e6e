#include "dsl/format.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/files/file.hpp"
#include "adapters/files/rule_directory.hpp"
#include "adapters/report/printable.hpp"

namespace mizan::cli {
namespace {

namespace fs = std::filesystem;

/// The files that a path names, each called by the path that leads to it.
std::expected<dsl::Sources, adapters::FileError> read_path(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    auto text = adapters::read_file(path, adapters::RuleDirectoryLimits{}.file_bytes);
    if (!text) return std::unexpected(std::move(text.error()));
    return dsl::Sources{{path, *std::move(text)}};
  }
  auto sources = adapters::read_rules(path);
  if (!sources) return sources;
  std::erase_if(*sources, [](const dsl::Source& source) { return !source.name.ends_with(".mizan"); });
  for (dsl::Source& source : *sources) source.name = (fs::path(path) / source.name).string();
  return sources;
}

class Formatting {
 public:
  explicit Formatting(const FormatOptions& options) : options_(options) {}

  ExitCode run() {
    for (const std::string& path : options_.paths) {
      const auto sources = read_path(path);
      if (!sources) {
        complain(sources.error(), options_.language);
        note(ExitCode::rules);
        continue;
      }
      for (std::uint32_t i = 0; i < sources->size(); ++i) format_file(*sources, i);
    }
    return code_;
  }

 private:
  void format_file(const dsl::Sources& sources, std::uint32_t index) {
    const dsl::Source& source = sources[index];
    const auto text = dsl::format(sources, index, options_.surface);
    if (!text) {
      tell_diagnostics(text.error(), sources, options_.language);
      return note(ExitCode::rules);
    }
    if (*text == source.text) return;
    if (options_.check) {
      note(ExitCode::amend);
    } else if (const auto written = adapters::write_file(source.name, *text); !written) {
      complain(written.error(), options_.language);
      return note(ExitCode::internal);
    }
    put(adapters::printable(source.name) + "\n");
  }

  /// What could not be done before what is only to be done.
  void note(ExitCode code) {
    const auto rank = [](ExitCode one) {
      return one == ExitCode::internal ? 3 : one == ExitCode::rules ? 2 : one == ExitCode::amend ? 1 : 0;
    };
    if (rank(code) > rank(code_)) code_ = code;
  }

  const FormatOptions& options_;
  ExitCode code_ = ExitCode::cleared;
};

}  // namespace

ExitCode format(const FormatOptions& options) { return Formatting(options).run(); }

}  // namespace mizan::cli
