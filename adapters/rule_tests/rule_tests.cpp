#include "adapters/rule_tests/rule_tests.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "adapters/rule_tests/outcome.hpp"
#include "adapters/rule_tests/pairs.hpp"
#include "adapters/rule_tests/test_dossiers.hpp"
#include "engine/runtime/evaluate.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Test;

class Runner {
 public:
  explicit Runner(const dsl::Compilation& compilation)
      : compilation_(compilation), dossiers_(compilation.sources, compilation.program) {}

  /// Leaves what the tests showed in `outcomes`.
  RuleTestResult run(const std::vector<std::size_t>& tests,
                     const std::function<void(std::size_t, std::size_t)>& progress,
                     std::vector<TestOutcome>& outcomes) {
    for (const std::size_t number : tests) {
      const Test& test = compilation_.checked.tests[number];
      const std::size_t reported = result_.diagnostics.size();
      outcomes.push_back(outcome(test));
      const bool passed = result_.diagnostics.size() == reported;
      if (!passed) apply_expectation(test, outcomes.back());
      result_.outcomes.push_back(passed);
      ++(passed ? result_.passed : result_.failed);
      if (progress) progress(outcomes.size(), tests.size());
    }
    return std::move(result_);
  }

 private:
  TestOutcome outcome(const Test& test) {
    const auto date = dossiers_.take(test);
    if (!date) {
      result_.diagnostics.insert(result_.diagnostics.end(), date.error().begin(), date.error().end());
      return {};
    }
    const engine::Facts& facts = dossiers_.facts();
    const engine::Decision decision = engine::evaluate(compilation_.program, facts, {.as_of = *date});
    report_differences(test, compare(test, decision));
    TestOutcome found{.statuses = decision.statuses, .stated = leaves(facts, *date)};
    std::sort(found.statuses.begin(), found.statuses.end());
    return found;
  }

  void report_differences(const Test& test, const std::vector<Difference>& differences) {
    if (differences.empty()) return;
    dsl::Diagnostic diagnostic{.code = "E0701",
                               .span = test.span,
                               .message = "test `" + test.title + "` failed",
                               .label = {},
                               .others = {},
                               .help = {}};
    for (const Difference& difference : differences) {
      if (difference.rule.empty()) {
        diagnostic.label = difference.text;
      } else {
        diagnostic.others.push_back({span(difference.rule), "`" + difference.rule + "`: " + difference.text});
      }
    }
    result_.diagnostics.push_back(std::move(diagnostic));
  }

  [[nodiscard]] dsl::Span span(const std::string& rule) const {
    const std::vector<dsl::checked::Rule>& rules = compilation_.checked.rules;
    const auto found = std::ranges::lower_bound(rules, rule, {}, &dsl::checked::Rule::name);
    return found != rules.end() ? found->span : dsl::Span{};
  }

  const dsl::Compilation& compilation_;
  TestDossiers dossiers_;
  RuleTestResult result_;
};

}  // namespace

RuleTestResult run_rule_tests(const dsl::Compilation& compilation,
                              const std::function<void(std::size_t, std::size_t)>& progress) {
  std::vector<std::size_t> all(compilation.checked.tests.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::vector<TestOutcome> outcomes;
  RuleTestResult result = Runner(compilation).run(all, progress, outcomes);
  check_pairs(compilation.checked, outcomes, result.diagnostics);
  dsl::sort(result.diagnostics);
  return result;
}

RuleTestResult run_rule_tests(const dsl::Compilation& compilation, const std::vector<std::size_t>& tests,
                              const std::function<void(std::size_t, std::size_t)>& progress) {
  std::vector<TestOutcome> outcomes;
  RuleTestResult result = Runner(compilation).run(tests, progress, outcomes);
  dsl::sort(result.diagnostics);
  return result;
}

}  // namespace mizan::adapters
