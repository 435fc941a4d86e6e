#include "adapters/rule_tests/rule_tests.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/decision_date/decision_date.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "adapters/rule_tests/literal_json.hpp"
#include "adapters/rule_tests/outcome.hpp"
#include "adapters/rule_tests/pairs.hpp"
#include "engine/runtime/evaluate.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Test;

class Runner {
 public:
  explicit Runner(const dsl::Compilation& compilation)
      : compilation_(compilation),
        form_(compilation.program.vocabulary, compilation.program.layout),
        facts_(compilation.program.layout) {}

  RuleTestResult run(const std::function<void(std::size_t, std::size_t)>& progress) {
    const std::vector<Test>& tests = compilation_.checked.tests;
    std::vector<TestOutcome> outcomes;
    for (const Test& test : tests) {
      const std::size_t reported = result_.diagnostics.size();
      outcomes.push_back(outcome(test));
      const bool passed = result_.diagnostics.size() == reported;
      if (!passed) apply_expectation(test, outcomes.back());
      result_.outcomes.push_back(passed);
      ++(passed ? result_.passed : result_.failed);
      if (progress) progress(outcomes.size(), tests.size());
    }
    check_pairs(compilation_.checked, outcomes, result_.diagnostics);
    dsl::sort(result_.diagnostics);
    return std::move(result_);
  }

 private:
  TestOutcome outcome(const Test& test) {
    if (!read(test)) return {};
    const std::optional<engine::Date> date = test.as_of ? test.as_of : dossier_date(facts_);
    if (!date) {
      report("E0704", test, "test `" + test.title + "` states no date, and neither does its dossier");
      result_.diagnostics.back().help = "write `as of 2026-01-15` in the test, or `as_of` in the dossier";
      return {};
    }
    const engine::Decision decision = engine::evaluate(compilation_.program, facts_, {.as_of = *date});
    report_differences(test, compare(test, decision));
    TestOutcome found{.statuses = decision.statuses, .stated = leaves(facts_, *date)};
    std::sort(found.statuses.begin(), found.statuses.end());
    return found;
  }

  bool read(const Test& test) {
    const bool from_file = test.file.has_value();
    const std::string literal = from_file ? std::string() : to_json(test.given.value());
    const std::string_view json = from_file ? std::string_view(compilation_.sources[*test.file].text) : literal;
    if (const auto dossier = json::read_dossier(json, form_, facts_, workspace_); !dossier) {
      const json::DoorError& error = dossier.error();
      const std::string place = error.pointer.empty() ? "" : " at `" + error.pointer + "`";
      report("E0703", test, "the dossier of test `" + test.title + "` cannot be read" + place);
      result_.diagnostics.back().label = error.code + ": " + error.message.en;
      return false;
    }
    // A case is a dossier as it was received, with what it got wrong. What stands in the rules was written by their
    // author: a key that no field has is a slip, and the test would show less than it seems to.
    if (from_file || facts_.unread().empty()) return true;
    for (const engine::Unread& unread : facts_.unread()) {
      report("E0703", test, "the dossier of test `" + test.title + "` cannot be read at `" + unread.pointer + "`");
      result_.diagnostics.back().label = unread.code + ": " + unread.message.en;
    }
    return false;
  }

  void report_differences(const Test& test, const std::vector<Difference>& differences) {
    if (differences.empty()) return;
    report("E0701", test, "test `" + test.title + "` failed");
    dsl::Diagnostic& diagnostic = result_.diagnostics.back();
    for (const Difference& difference : differences) {
      if (difference.rule.empty()) {
        diagnostic.label = difference.text;
      } else {
        diagnostic.others.push_back({span(difference.rule), "`" + difference.rule + "`: " + difference.text});
      }
    }
  }

  [[nodiscard]] dsl::Span span(const std::string& rule) const {
    const std::vector<dsl::checked::Rule>& rules = compilation_.checked.rules;
    const auto found = std::ranges::lower_bound(rules, rule, {}, &dsl::checked::Rule::name);
    return found != rules.end() ? found->span : dsl::Span{};
  }

  void report(std::string code, const Test& test, std::string message) {
    result_.diagnostics.push_back({.code = std::move(code),
                                   .span = test.span,
                                   .message = std::move(message),
                                   .label = {},
                                   .others = {},
                                   .help = {}});
  }

  const dsl::Compilation& compilation_;
  json::DossierForm form_;
  engine::Facts facts_;
  json::Workspace workspace_;
  RuleTestResult result_;
};

}  // namespace

RuleTestResult run_rule_tests(const dsl::Compilation& compilation,
                              const std::function<void(std::size_t, std::size_t)>& progress) {
  return Runner(compilation).run(progress);
}

}  // namespace mizan::adapters
