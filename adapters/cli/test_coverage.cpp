#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/json/json_writer.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/rule_tests/coverage.hpp"

namespace mizan::cli {
namespace {

using adapters::ConditionCoverage;
using adapters::Coverage;
using adapters::RuleCoverage;
using engine::Status;
using engine::Translated;

/// What is counted over all rules and provisions.
struct Totals {
  std::size_t statuses_seen = 0, statuses = 0;
  std::size_t outcomes_seen = 0, outcomes = 0;
  std::size_t provisions_seen = 0, provisions = 0;
};

// A rule without `when` always applies, and some can never be left open.
std::array<bool, 4> possible_statuses(const dsl::checked::Rule& rule) {
  std::array<bool, 4> possible{};
  possible[static_cast<std::size_t>(Status::violated)] = true;
  possible[static_cast<std::size_t>(Status::satisfied)] = true;
  possible[static_cast<std::size_t>(Status::undetermined)] = rule.may_be_undetermined;
  possible[static_cast<std::size_t>(Status::not_applicable)] = rule.when.has_value();
  return possible;
}

Totals totals_of(const Coverage& coverage, const dsl::checked::Program& program) {
  Totals totals;
  for (const RuleCoverage& rule : coverage.rules) {
    const std::array<bool, 4> possible = possible_statuses(program.rules[rule.rule]);
    for (std::size_t i = 0; i < possible.size(); ++i) {
      totals.statuses += possible[i] ? 1 : 0;
      totals.statuses_seen += possible[i] && rule.tests[i] > 0 ? 1 : 0;
    }
    for (const ConditionCoverage& condition : rule.conditions) {
      totals.outcomes += condition.possible_count();
      totals.outcomes_seen += condition.seen_count();
    }
  }
  totals.provisions = coverage.provisions.size();
  totals.provisions_seen = static_cast<std::size_t>(
      std::ranges::count_if(coverage.provisions, [](const auto& provision) { return provision.tests > 0; }));
  return totals;
}

class TextReport {
 public:
  TextReport(const dsl::Compilation& compilation, engine::Language language)
      : compilation_(compilation), language_(language) {}

  std::string write(const Coverage& coverage) {
    for (const RuleCoverage& rule : coverage.rules) write(rule);
    for (const adapters::ProvisionCoverage& provision : coverage.provisions) {
      text_ += provision.provision + "  " + say({"règles", "rules", "القواعد"}) + " " +
               std::to_string(provision.rules) + ", " +
               say({"essais qui la violent", "tests that violate it", "الاختبارات التي تخالفه"}) + " " +
               std::to_string(provision.tests) + "\n";
    }
    const Totals totals = totals_of(coverage, compilation_.checked);
    total({"dispositions violées par un essai", "provisions violated by a test", "الأحكام التي يخالفها اختبار"},
          totals.provisions_seen, totals.provisions);
    total({"états des règles vus", "statuses of rules seen", "حالات القواعد الظاهرة"}, totals.statuses_seen,
          totals.statuses);
    total({"issues des conditions vues", "outcomes of conditions seen", "نتائج الشروط الظاهرة"}, totals.outcomes_seen,
          totals.outcomes);
    return std::move(text_);
  }

 private:
  [[nodiscard]] std::string say(const Translated& text) const { return engine::in(text, language_); }

  void write(const RuleCoverage& rule) {
    const std::array<std::pair<Status, Translated>, 4> statuses{
        {{Status::violated, {"enfreinte", "violated", "مخالفة"}},
         {Status::satisfied, {"respectée", "satisfied", "محترمة"}},
         {Status::undetermined, {"non tranchée", "undetermined", "غير محسومة"}},
         {Status::not_applicable, {"sans objet", "not applicable", "غير منطبقة"}}}};
    text_ += compilation_.checked.rules[rule.rule].name + " ";
    std::string separator = " ";
    for (const auto& [status, words] : statuses) {
      text_ += std::exchange(separator, ", ") + say(words) + " " +
               std::to_string(rule.tests[static_cast<std::size_t>(status)]);
    }
    std::size_t seen = 0;
    std::size_t possible = 0;
    std::string unseen;
    for (const ConditionCoverage& condition : rule.conditions) {
      seen += condition.seen_count();
      possible += condition.possible_count();
      unseen += never(condition);
    }
    text_ += "; " + say({"issues des conditions", "outcomes of conditions", "نتائج الشروط"}) + " " +
             std::to_string(seen) + "/" + std::to_string(possible) + "\n" + unseen;
  }

  [[nodiscard]] std::string never(const ConditionCoverage& condition) const {
    const std::array<Translated, 3> outcomes{
        {{"vrai", "true", "صحيح"}, {"faux", "false", "خطأ"}, {"inconnu", "unknown", "مجهول"}}};
    std::string words;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
      if (condition.possible[i] && !condition.seen[i]) words += (words.empty() ? "" : ", ") + say(outcomes[i]);
    }
    if (words.empty()) return words;
    return "  " + say({"jamais", "never", "أبدا"}) + " " + words + "  " + place(condition.span, compilation_.sources) +
           "  " + adapters::printable(condition.text) + "\n";
  }

  void total(const Translated& words, std::size_t part, std::size_t whole) {
    text_ += say(words) + (language_ == engine::Language::fr ? "\u00A0: " : ": ") + std::to_string(part) + "/" +
             std::to_string(whole) + " (" + share(part, whole) + ")\n";
  }

  const dsl::Compilation& compilation_;
  engine::Language language_;
  std::string text_;
};

class JsonReport {
 public:
  explicit JsonReport(const dsl::Compilation& compilation) : compilation_(compilation) {}

  std::string write(const Coverage& coverage) {
    json_.begin_object().key("provisions").begin_array();
    for (const adapters::ProvisionCoverage& provision : coverage.provisions) {
      json_.begin_object().key("provision").string(provision.provision);
      number("rules", provision.rules);
      number("tests", provision.tests);
      json_.end_object();
    }
    json_.end_array().key("rules").begin_array();
    for (const RuleCoverage& rule : coverage.rules) write(rule);
    json_.end_array().key("totals");
    write(totals_of(coverage, compilation_.checked));
    json_.end_object();
    return json::indented(std::move(json_).text()) + "\n";
  }

 private:
  void number(std::string_view key, std::size_t value) { json_.key(key).integer(static_cast<std::int64_t>(value)); }

  void write(const RuleCoverage& rule) {
    json_.begin_object().key("conditions").begin_array();
    for (const ConditionCoverage& condition : rule.conditions) {
      const dsl::Source& source = compilation_.sources[condition.span.source];
      const dsl::LineColumn at = dsl::line_column(source, condition.span.begin);
      json_.begin_object();
      number("column", at.column);
      json_.key("file").string(source.name);
      number("line", at.line);
      outcomes("possible", condition.possible);
      outcomes("seen", condition.seen);
      json_.key("text").string(condition.text).end_object();
    }
    json_.end_array().key("rule").string(compilation_.checked.rules[rule.rule].name).key("tests").begin_object();
    number("not_applicable", rule.tests[static_cast<std::size_t>(Status::not_applicable)]);
    number("satisfied", rule.tests[static_cast<std::size_t>(Status::satisfied)]);
    number("undetermined", rule.tests[static_cast<std::size_t>(Status::undetermined)]);
    number("violated", rule.tests[static_cast<std::size_t>(Status::violated)]);
    json_.end_object().end_object();
  }

  void outcomes(std::string_view key, const std::array<bool, 3>& which) {
    constexpr std::array<std::string_view, 3> names{"true", "false", "unknown"};
    json_.key(key).begin_array();
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (which[i]) json_.string(names[i]);
    }
    json_.end_array();
  }

  void write(const Totals& totals) {
    json_.begin_object();
    number("outcomes", totals.outcomes);
    number("outcomes_seen", totals.outcomes_seen);
    number("provisions", totals.provisions);
    number("provisions_violated", totals.provisions_seen);
    number("statuses", totals.statuses);
    number("statuses_seen", totals.statuses_seen);
    json_.end_object();
  }

  const dsl::Compilation& compilation_;
  json::JsonWriter json_;
};

}  // namespace

ExitCode test_coverage(const TestOptions& options, const dsl::Compilation& compilation) {
  const std::vector<dsl::checked::Rule>& rules = compilation.checked.rules;
  const auto wanted = [&](const RuleCoverage& rule) {
    return adapters::means_rule(options.selection, rules[rule.rule].name);
  };
  if (const auto known = adapters::check_rule_patterns(compilation.checked, options.selection); !known) {
    return tell_nothing_selected(known.error(), options.language);
  }
  Coverage coverage;
  {
    Progress progress(engine::in({"couverture", "coverage", "التغطية"}, options.language),
                      compilation.checked.tests.size());
    coverage = adapters::cover(compilation, [&](std::size_t done, std::size_t total) {
      progress.show(done, std::to_string(done) + "/" + std::to_string(total));
    });
  }
  std::erase_if(coverage.rules, [&](const RuleCoverage& rule) { return !wanted(rule); });
  put(options.report == TestOptions::Report::json ? JsonReport(compilation).write(coverage)
                                                  : TextReport(compilation, options.language).write(coverage));
  return ExitCode::cleared;
}

}  // namespace mizan::cli
