#pragma once

#include <string_view>

#include "adapters/cli/exit_code.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::cli {

/// Writes the page of a diagnostic code, or the titles of those that begin so. Arabic readers get the page in French,
/// and are told how to have it in English. `code` has the form of a code (`adapters::is_code_like`).
[[nodiscard]] ExitCode explain_code(std::string_view code, engine::Language language);

}  // namespace mizan::cli
