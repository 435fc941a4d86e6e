#pragma once

#include <cstdint>
#include <string>

#include "adapters/cli/judge.hpp"
#include "adapters/cli/rules.hpp"
#include "engine/model/decision.hpp"

namespace mizan::cli {

/// The decision as one line of canonical JSON, without a line end.
[[nodiscard]] std::string decision_line(const engine::Decision& decision, const Rules& rules);

/// What stands in the place of a decision for a line of a batch that was not judged:
///
///     {"error":{"code":"J007","line":3,"message":{"ar":…,"en":…,"fr":…},"pointer":"/offer"}}
[[nodiscard]] std::string refusal_line(const Refusal& refusal, std::uint64_t line);

}  // namespace mizan::cli
