#pragma once

#include "engine/model/decision.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/instance.hpp"
#include "engine/runtime/needs.hpp"

namespace mizan::engine {

/// Puts one instance into words, a violated or undetermined one or one that an exception lets pass: message, remedy,
/// articles in force on the day it is judged at, evidence, what is missing, exceptions, reasoning. The document of the
/// instance must be at hand (`Evaluation::enter`), or the dossier (`Evaluation::enter_dossier`). `needs`: what leaves
/// an undetermined one open.
[[nodiscard]] Finding explain(Evaluation& evaluation, const Instance& instance, Needs& needs);

}  // namespace mizan::engine
