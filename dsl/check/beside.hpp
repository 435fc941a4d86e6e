#pragma once

#include <optional>
#include <string_view>

#include "dsl/check/report.hpp"
#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// The source that a declaration in `file` names: it lies beside the file of rules, or is named from the top of the
/// rules. Where there is none that is reported, with the nearest one that ends in `ending`.
[[nodiscard]] std::optional<std::uint32_t> source_beside(const Symbols& symbols, std::uint32_t file,
                                                         const syntax::Text& name, std::string_view ending,
                                                         Report& report);

}  // namespace mizan::dsl::checking
