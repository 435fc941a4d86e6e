#pragma once

#include <vector>

#include "dsl/check/report.hpp"
#include "dsl/check/rule_check.hpp"
#include "dsl/check/symbols.hpp"
#include "dsl/surface.hpp"

/// Rules over findings, beside the rules whose findings they count.
namespace mizan::dsl::checking {

/// A rule over findings stands above the documents: it counts tags, and else reads only facts that are of none; E0656
/// and E0657 otherwise. `demanded` is what the rule demands, as it is written.
void check_what_it_reads(const checked::Rule& rule, const syntax::Expr& demanded, const Symbols& symbols,
                         Surface surface, Report& report);

/// A rule over findings is left open by the rules that carry its tags: where none of these may be undetermined, and
/// nothing else that it reads is open, neither is it. Exceptions have been placed.
void settle_rules_over_findings(std::vector<CheckedRule>& rules);

/// Warns of tags that a set counts and no rule carries: the word may be misspelt.
void check_tags_carried(const std::vector<CheckedRule>& rules, const Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
