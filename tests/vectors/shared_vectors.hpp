#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace mizan::vectors {

/// A file of the vectors that are too large, or not free, to lie in this repository: under `$MIZAN_SHARED/vectors`,
/// else under `../shared/vectors` beside it. Where it is absent the caller skips and says so; with CI set that is a
/// failure.
inline std::optional<std::filesystem::path> shared_file(const std::string& name) {
  const char* given = std::getenv("MIZAN_SHARED");
  const std::filesystem::path root =
      given != nullptr ? std::filesystem::path(given) : std::filesystem::path(MIZAN_SOURCE_DIR) / ".." / "shared";
  const std::filesystem::path path = root / "vectors" / name;
  if (std::filesystem::exists(path)) return path;
  const char* ci = std::getenv("CI");
  if (ci != nullptr && *ci != '\0') ADD_FAILURE() << path << " is absent, and CI must not skip it";
  return std::nullopt;
}

}  // namespace mizan::vectors
