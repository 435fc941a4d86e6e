#pragma once

#include <string>

#include "dsl/compile.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::cli {

/// What each rule may cost at most, the costliest first, then all together and what a program may.
[[nodiscard]] std::string rule_costs(const dsl::Compilation& compilation, engine::Language language);

}  // namespace mizan::cli
