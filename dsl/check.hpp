#pragma once

#include <vector>

#include "dsl/checked.hpp"
#include "dsl/diagnostic.hpp"
#include "dsl/syntax.hpp"

namespace mizan::dsl {

/// Resolves and types the files of one program. Reports as many independent problems as there are; the result may be
/// used only when none is an error. The order of files and declarations does not matter.
[[nodiscard]] checked::Program check(const std::vector<syntax::File>& files, const Sources& sources,
                                     Diagnostics& diagnostics);

}  // namespace mizan::dsl
