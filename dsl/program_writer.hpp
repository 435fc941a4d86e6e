#pragma once

#include <string>

#include "engine/model/program.hpp"

namespace mizan::dsl {

/// The bytes of a compiled program (`*.mzp`): the same program gives the same bytes on every machine.
[[nodiscard]] std::string write_program(const engine::Program& program);

}  // namespace mizan::dsl
