#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <span>

#include "adapters/files/file_error.hpp"
#include "dsl/source.hpp"

namespace mizan::adapters {

/// What a directory of rules may hold. The sizes are part of the language (reference, section 1); the counts keep a
/// mistyped path (`/`, a home directory) from being read for minutes.
struct RuleDirectoryLimits {
  std::size_t file_bytes = std::size_t{4} * 1024 * 1024;
  std::size_t total_bytes = std::size_t{256} * 1024 * 1024;
  std::size_t files = 10'000;
  std::size_t entries = 100'000;
  std::size_t depth = 32;
};

/// Reads every `*.mizan`, `*.lex`, `*.csv` and `*.json` under `directory`, sorted by the path relative to it, written
/// with forward slashes. Hidden files and directories are left out, and so are directories reached by a symbolic link,
/// so that no file is read twice.
[[nodiscard]] std::expected<dsl::Sources, FileError> read_rules(const std::filesystem::path& directory,
                                                                const RuleDirectoryLimits& limits = {});

/// The path of the first of `sources`, as they were read from `directory`, that now has another text or cannot be read.
/// Looks at those in `numbers` only.
[[nodiscard]] std::optional<std::filesystem::path> changed_since(const std::filesystem::path& directory,
                                                                 const dsl::Sources& sources,
                                                                 std::span<const std::size_t> numbers);

}  // namespace mizan::adapters
