#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

#include "adapters/files/file_error.hpp"

namespace mizan::adapters {

/// The whole of a regular file, or why not. A file larger than `bytes_max` is refused before it is read.
[[nodiscard]] std::expected<std::string, FileError> read_file(const std::filesystem::path& path, std::size_t bytes_max);

/// All of an open descriptor (standard input), at most `bytes_max` bytes. `name` is what errors call it.
[[nodiscard]] std::expected<std::string, FileError> read_descriptor(int descriptor, std::size_t bytes_max,
                                                                    std::string_view name);

/// Writes `bytes` so that a reader sees the old file or the whole new one, also after a crash: a temporary file beside
/// it, synced, then renamed over it. A link is followed; into a device or a pipe the bytes are written as they are.
[[nodiscard]] std::expected<void, FileError> write_file(const std::filesystem::path& named, std::string_view bytes);

/// "4 MiB", "512 KiB", "100 B": as messages write a limit.
[[nodiscard]] std::string byte_count(std::size_t bytes);

}  // namespace mizan::adapters
