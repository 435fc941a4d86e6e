#pragma once

#include "engine/model/decision.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/instance.hpp"

namespace mizan::engine {

/// Puts one violated or undetermined instance into words: message, remedy, articles in force on `day`, evidence, what
/// is missing, reasoning. The document of the instance must be at hand (`Evaluation::enter`).
[[nodiscard]] Finding explain(Evaluation& evaluation, const Instance& instance, Date day);

}  // namespace mizan::engine
