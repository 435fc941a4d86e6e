#pragma once

#include <cstdint>
#include <string>

#include "adapters/cli/judge.hpp"

namespace mizan::cli {

/// What stands in the place of a decision for a line of a batch that was not judged, in canonical JSON without a line
/// end:
///
///     {"error":{"code":"J007","line":3,"message":{"ar":…,"en":…,"fr":…},"offset":12,"pointer":"/offer"}}
///
/// `offset` is left out of what was refused under `--strict`; `others` are the further places that were not read.
[[nodiscard]] std::string refusal_line(const Refusal& refusal, std::uint64_t line);

}  // namespace mizan::cli
