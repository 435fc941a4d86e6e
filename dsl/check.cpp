#include "dsl/check.hpp"

#include <algorithm>

#include "dsl/check/cost.hpp"
#include "dsl/check/definitions.hpp"
#include "dsl/check/exceptions_check.hpp"
#include "dsl/check/findings_check.hpp"
#include "dsl/check/guarantees_check.hpp"
#include "dsl/check/lexicons_check.hpp"
#include "dsl/check/limits.hpp"
#include "dsl/check/rule_check.hpp"
#include "dsl/check/scope.hpp"
#include "dsl/check/sources_check.hpp"
#include "dsl/check/symbols.hpp"
#include "dsl/check/tables_check.hpp"
#include "dsl/check/tests_check.hpp"
#include "dsl/check/vain_check.hpp"
#include "dsl/check/versions_check.hpp"
#include "dsl/check/vocabulary_check.hpp"

namespace mizan::dsl {
namespace {

using namespace checking;

// What one dossier may cost is the sum of its rules; the author is led to the fold from which most of it comes.
void check_cost(const std::vector<CheckedRule>& rules, const CostBasis& basis, Report& report) {
  Steps all = 0;
  const CheckedRule* costliest = nullptr;
  RuleCost most;
  for (const CheckedRule& one : rules) {
    if (one.broken) continue;
    const RuleCost cost = cost_of(one.rule, basis);
    all = cost.steps > program_steps_max ? program_steps_max + 1 : std::min(program_steps_max + 1, all + cost.steps);
    if (costliest != nullptr && cost.steps <= most.steps) continue;
    costliest = &one;
    most = cost;
  }
  if (all <= program_steps_max) return;
  std::vector<Label> others;
  if (most.of_heaviest > 0) {
    others.push_back({most.heaviest, "this fold takes up to " + std::to_string(most.of_heaviest) + " of them"});
  }
  report.error("E0680", costliest->rule.span,
               "the rules may take more than " + std::to_string(program_steps_max) + " steps on one dossier, " +
                   quoted(costliest->rule.name) + " alone up to " + std::to_string(most.steps),
               {.others = std::move(others),
                .help = "folds within each other multiply; declare shorter lists, or keep the inner fold to what "
                        "depends on the element"});
}

}  // namespace

checked::Program check(const std::vector<syntax::File>& files, const Sources& sources, Diagnostics& diagnostics) {
  const bool all_read = !has_errors(diagnostics);
  Report report(diagnostics);
  const Scope scope(files, report);
  Symbols symbols(sources, files, scope);
  checked::Program program;
  check_vocabulary(symbols, report);
  program.lexicons = check_lexicons(symbols, program.lexicon_names, report, diagnostics);
  check_versions(scope, report);
  check_tables(symbols, report, diagnostics);
  Law law = check_sources(scope, report);
  check_definitions(symbols, report, diagnostics);
  std::vector<CheckedRule> rules = check_rules(symbols, law, report, diagnostics);
  std::vector<PlacedException> exceptions = check_exceptions(symbols, law, rules, report, diagnostics);
  settle_rules_over_findings(rules);
  // The tests that a rule lacks may be among what could not be read.
  for (auto& rule : rules) rule.broken = rule.broken || !all_read;
  for (auto& exception : exceptions) exception.broken = exception.broken || !all_read;
  program.tables = take_tables(symbols);
  program.comparisons = std::move(symbols.comparisons);
  if (symbols.laid_out) check_cost(rules, {symbols.layout, program.tables, program.comparisons}, report);
  program.guarantees = check_guarantees(symbols, report);
  program.tests = check_tests(symbols, rules, exceptions, report);
  // Where something is wrong, what is not used may only be used by what was not understood.
  if (!has_errors(diagnostics)) {
    check_unused_definitions(symbols, report);
    check_unused_lexicons(symbols, report);
    check_unused_tables(symbols, report);
    check_unused_declarations(rules, symbols, law, report);
    check_vain_conditions(rules, symbols, report);
    check_tags_carried(rules, symbols, report);
  }
  program.packs = scope.packs();
  program.provisions = std::move(law.provisions);
  for (const Entry& entry : scope.all(Kind::definition)) {
    program.definitions.push_back({scope.pack(entry.file) + '.' + std::string(entry.name), entry.declaration->span});
  }
  std::sort(program.definitions.begin(), program.definitions.end(),
            [](const auto& a, const auto& b) { return a.declaration < b.declaration; });
  for (auto& rule : rules) program.rules.push_back(std::move(rule.rule));
  std::stable_sort(program.rules.begin(), program.rules.end(), [](const checked::Rule& a, const checked::Rule& b) {
    if (a.name != b.name || a.in_force.empty() || b.in_force.empty()) return a.name < b.name;
    return a.in_force.front().from < b.in_force.front().from;
  });
  program.vocabulary = std::move(symbols.vocabulary);
  return program;
}

}  // namespace mizan::dsl
