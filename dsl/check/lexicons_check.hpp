#pragma once

#include "dsl/check/symbols.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::dsl::checking {

/// Finds the files of the declared lexicons and compiles them. `names`: of the lexicons, by number.
[[nodiscard]] engine::Lexicons check_lexicons(Symbols& symbols, std::vector<std::string>& names, Report& report,
                                              Diagnostics& diagnostics);

/// Warns of lexicons that nothing looks for. For after the rules.
void check_unused_lexicons(const Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
