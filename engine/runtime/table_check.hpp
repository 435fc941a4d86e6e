#pragma once

#include <optional>
#include <string>

#include "engine/model/table.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

/// What makes a table of a loaded program unfit to be looked up, or nothing.
[[nodiscard]] std::optional<std::string> find_problem_in_table(const Table& table, const Vocabulary& vocabulary);

}  // namespace mizan::engine
