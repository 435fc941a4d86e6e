#pragma once

#include <optional>
#include <string>

#include "engine/model/program.hpp"

namespace mizan::engine {

/// What would make evaluation under this program leave its tables or meet a value of the wrong kind; nothing for every
/// program the compiler made. Run on programs read from files, before they are used. Linear in the program.
[[nodiscard]] std::optional<std::string> find_problem(const Program& program);

/// The part that must hold before a layout can be derived: types that exist, records that end.
[[nodiscard]] std::optional<std::string> find_problem_in_vocabulary(const Vocabulary& vocabulary);

}  // namespace mizan::engine
