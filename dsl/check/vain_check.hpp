#pragma once

#include <vector>

#include "dsl/check/rule_check.hpp"

namespace mizan::dsl::checking {

/// Warns of rules and exceptions that come to nothing because conditions in them exclude each other, whatever a dossier
/// says. Call for a program without errors, when the exceptions are in their rules.
void check_vain_conditions(const std::vector<CheckedRule>& rules, const Symbols& symbols, Report& report);

/// Warns of what is declared and serves nothing: a provision that no rule cites and a set that nothing asks for, both
/// of a pack that has rules (a pack of the law or of the vocabulary is there for others), and a dossier that no test
/// starts from.
void check_unused_declarations(const std::vector<CheckedRule>& rules, const Symbols& symbols, const Law& law,
                               Report& report);

}  // namespace mizan::dsl::checking
