#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/program.hpp"

namespace mizan::cli {

/// Where a rule stands in the sources that a program carries, as its author wrote it.
struct RuleSource {
  std::string file;
  std::uint32_t line = 1;
  std::string text;  ///< from its description to its closing brace
};

/// The declaration of the rule with this full name. Empty when the program carries no source of it.
[[nodiscard]] std::optional<RuleSource> rule_source(const engine::Program& program, std::string_view rule);

}  // namespace mizan::cli
