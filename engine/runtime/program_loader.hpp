#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "engine/model/program.hpp"

namespace mizan::engine {

/// Why bytes are not a program: what was wrong, and at which offset.
struct LoadError {
  std::string message;
  std::size_t offset = 0;
};

/// Reads a compiled program (`*.mzp`). Every index, length and enumerator is checked, so that hostile bytes give an
/// error and never an evaluation out of bounds. The digest of the file is the caller's business.
[[nodiscard]] std::expected<Program, LoadError> load_program(std::string_view bytes);

}  // namespace mizan::engine
