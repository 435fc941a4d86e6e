#include "dsl/check.hpp"

#include <algorithm>

#include "dsl/check/definitions.hpp"
#include "dsl/check/exceptions_check.hpp"
#include "dsl/check/lexicons_check.hpp"
#include "dsl/check/rule_check.hpp"
#include "dsl/check/scope.hpp"
#include "dsl/check/sources_check.hpp"
#include "dsl/check/symbols.hpp"
#include "dsl/check/tests_check.hpp"
#include "dsl/check/vain_check.hpp"
#include "dsl/check/vocabulary_check.hpp"

namespace mizan::dsl {

checked::Program check(const std::vector<syntax::File>& files, const Sources& sources, Diagnostics& diagnostics) {
  using namespace checking;
  const bool all_read = !has_errors(diagnostics);
  Report report(diagnostics);
  const Scope scope(files, report);
  Symbols symbols(sources, files, scope);
  checked::Program program;
  check_vocabulary(symbols, report);
  program.lexicons = check_lexicons(symbols, program.lexicon_names, report, diagnostics);
  Law law = check_sources(scope, report);
  check_definitions(symbols, report, diagnostics);
  std::vector<CheckedRule> rules = check_rules(symbols, law, report, diagnostics);
  std::vector<PlacedException> exceptions = check_exceptions(symbols, law, rules, report, diagnostics);
  // The tests that a rule lacks may be among what could not be read.
  for (auto& rule : rules) rule.broken = rule.broken || !all_read;
  for (auto& exception : exceptions) exception.broken = exception.broken || !all_read;
  program.tests = check_tests(symbols, rules, exceptions, report);
  // Where something is wrong, what is not used may only be used by what was not understood.
  if (!has_errors(diagnostics)) {
    check_unused_definitions(symbols, report);
    check_unused_lexicons(symbols, report);
    check_unused_declarations(rules, symbols, law, report);
    check_vain_conditions(rules, symbols, report);
  }
  program.packs = scope.packs();
  program.provisions = std::move(law.provisions);
  for (auto& rule : rules) program.rules.push_back(std::move(rule.rule));
  std::stable_sort(program.rules.begin(), program.rules.end(),
                   [](const auto& a, const auto& b) { return a.name < b.name; });
  program.vocabulary = std::move(symbols.vocabulary);
  return program;
}

}  // namespace mizan::dsl
