#pragma once

#include <string>
#include <string_view>

namespace mizan::adapters {

/// The SHA-256 of `bytes` as decisions and logs write it: "sha256:" and 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace mizan::adapters
