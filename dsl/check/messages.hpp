#pragma once

#include "dsl/check/expression_check.hpp"

namespace mizan::dsl::checking {

/// Cuts the texts of `says` or `remedy` at their holes and checks what stands in these. Reports languages that are
/// missing
/// (`what` names the text: "`says` of `no_fee`").
[[nodiscard]] checked::Message check_message(const syntax::Translations& texts, Span place, const std::string& what,
                                             const Sources& sources, ExpressionChecker& checker, Report& report,
                                             Diagnostics& diagnostics);

}  // namespace mizan::dsl::checking
