#pragma once

#include <optional>
#include <string>

#include "engine/model/program.hpp"

namespace mizan::engine {

[[nodiscard]] bool is_sound(const Decimal& value);
[[nodiscard]] bool is_sound(Date date);

/// Whether a node has the operands, types and table entries that its operation reads. Operands must lie before it.
[[nodiscard]] std::optional<std::string> find_problem_in_node(const Program& program, const Node& node);

/// What makes a guarantee of a loaded program unfit to be tried, or nothing.
[[nodiscard]] std::optional<std::string> find_problem_in_guarantee(const Program& program, const Guarantee& guarantee);

/// Whether every slot, list and variable that a rule reads is there, and of the node's type, in the document `block`.
[[nodiscard]] std::optional<std::string> find_problem_in_rule(const Program& program, const Rule& rule,
                                                              const Block& block);

}  // namespace mizan::engine
