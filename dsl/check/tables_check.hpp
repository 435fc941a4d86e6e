#pragma once

#include "dsl/check/report.hpp"
#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// Reads the files of the declared tables into `symbols.tables`, typed and in order. Rows of equal keys may not
/// overlap; a gap between them is warned of.
void check_tables(Symbols& symbols, Report& report, Diagnostics& diagnostics);

/// Warns of tables that nothing looks up. For after the rules.
void check_unused_tables(const Symbols& symbols, Report& report);

/// The tables in the order of the program, taken from the symbols.
[[nodiscard]] std::vector<engine::Table> take_tables(Symbols& symbols);

}  // namespace mizan::dsl::checking
