#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace mizan::adapters {

/// The bytes of a program's file: one line of text that names the digest of what follows, then the content as the
/// compiler wrote it. Decisions name a program by the digest of its content.
///
///     mizan program sha256:9b2d…
///     (content)
[[nodiscard]] std::string seal_program(std::string_view content);

struct SealedProgram {
  std::string digest;        ///< "sha256:…", checked
  std::string_view content;  ///< into the file's bytes
};
/// What is in a program's file, when every byte of it is as it was written; otherwise nothing.
[[nodiscard]] std::expected<SealedProgram, std::string> unseal_program(std::string_view file);

}  // namespace mizan::adapters
