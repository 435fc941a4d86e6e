#include "dsl/check/tests_check.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "dsl/check/dossiers.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::Status;
using engine::Verdict;

std::optional<Status> status_named(Keyword word) {
  if (word == Keyword::violated) return Status::violated;
  if (word == Keyword::undetermined) return Status::undetermined;
  if (word == Keyword::satisfied) return Status::satisfied;
  if (word == Keyword::applicable) return Status::not_applicable;
  return std::nullopt;
}

// The statuses that tests expect of one rule. A test that misspells the rule counts for the one that it seems to mean,
// so that its author reads of the misspelling only.
using Coverage = std::set<Status>;

class TestChecker {
 public:
  TestChecker(const Symbols& symbols, const std::vector<CheckedRule>& rules,
              const std::vector<PlacedException>& exceptions, Report& report)
      : symbols_(symbols),
        rules_(rules),
        exceptions_(exceptions),
        report_(report),
        coverage_(rules.size()),
        tried_(exceptions.size()),
        values_(report),
        dossiers_(check_dossiers(symbols, values_, report)) {}

  std::vector<checked::Test> check() {
    for (std::uint32_t file = 0; file < symbols_.scope.file_count(); ++file) {
      file_ = file;
      for (const auto& any : symbols_.scope.file(file).declarations) {
        const auto* declaration = std::get_if<syntax::TestDecl>(&any.value);
        if (declaration == nullptr) continue;
        if (declaration->varied.empty() && declaration->cases.empty()) {
          test(*declaration);
        } else {
          test_of_cases(*declaration);
        }
      }
    }
    for (const auto& rule : rules_) {
      if (!rule.broken && is_first(*rule.entry)) check_coverage(rule);
    }
    for (const Entry& entry : symbols_.scope.all(Kind::exception)) {
      if (!exceptions_[entry.index].broken && is_first(entry)) check_coverage(entry);
    }
    std::stable_sort(tests_.begin(), tests_.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
    return std::move(tests_);
  }

 private:
  [[nodiscard]] std::string ours(std::string_view phrase) const {
    return in_surface(phrase, symbols_.scope.file(file_).surface);
  }

  // Tests name a rule, whichever of its versions is meant: they count for the first.
  [[nodiscard]] bool is_first(const Entry& entry) const {
    return symbols_.scope.versions(entry).front()->index == entry.index;
  }
  [[nodiscard]] bool may_be_undetermined(const Entry& entry) const {
    const auto versions = symbols_.scope.versions(entry);
    return std::any_of(versions.begin(), versions.end(),
                       [&](const Entry* one) { return rules_[one->index].rule.may_be_undetermined; });
  }

  void test(const syntax::TestDecl& declaration) {
    checked::Test test = titled(declaration);
    read_given(declaration, test);
    read_expectation(declaration, test);
    tests_.push_back(std::move(test));
  }

  // Each row is a test, and has the values of its columns where the dossier of all rows had its own.
  void test_of_cases(const syntax::TestDecl& declaration) {
    checked::Test common = titled(declaration);
    read_given(declaration, common);
    if (common.file) {
      report_.error("E0611", declaration.given_file->span, ours("a case that is a file cannot be changed by `vary`"),
                    {.help = ours("declare a `dossier`, or change the file")});
    }
    if (declaration.verdict || !declaration.statuses.empty()) {
      const Span at = declaration.verdict ? declaration.verdict->span : declaration.statuses.front().rule.span;
      report_.error("E0683", at, "in a test with cases each of them says what it expects",
                    {.others = {{common.span, "this test has cases"}}});
    }
    const bool sound = check_columns(declaration.varied);
    for (const syntax::CaseDecl& row : declaration.cases) {
      if (report_.full()) return;
      checked::Test test = titled(declaration);
      const Span values{row.span.source, row.values.front().span.begin, row.values.back().span.end};
      test.title += ": " + written(symbols_.sources, values);
      test.span = values;
      test.file = common.file;
      if (common.given && values_.add(*common.given, values)) test.given = common.given;
      read_expectation(row, test);
      if (row.values.size() != declaration.varied.size()) {
        if (sound) report_number_of_values(declaration.varied, row, values);
      } else if (sound) {
        vary(declaration.varied, row, test);
      }
      tests_.push_back(std::move(test));
    }
  }

  [[nodiscard]] checked::Test titled(const syntax::TestDecl& declaration) const {
    checked::Test test;
    test.title = declaration.title.value;
    test.span = declaration.title.span;
    test.pack = symbols_.scope.pack(file_);
    if (declaration.as_of) test.as_of = engine::parse_date(declaration.as_of->value);
    return test;
  }

  // A place that two columns give has no value of its own.
  bool check_columns(const std::vector<syntax::QualifiedName>& columns) {
    bool sound = !columns.empty();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const auto& a = columns[j].parts;
        const auto& b = columns[i].parts;
        const std::size_t shorter = std::min(a.size(), b.size());
        const bool same = std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin(),
                                     [](const auto& x, const auto& y) { return x.text == y.text; });
        if (!same) continue;
        report_.error("E0682", columns[i].span,
                      "two columns give " + quoted(to_string(a.size() < b.size() ? columns[i] : columns[j])),
                      {.others = {{columns[j].span, "the other is here"}}});
        sound = false;
      }
    }
    return sound;
  }

  void report_number_of_values(const std::vector<syntax::QualifiedName>& columns, const syntax::CaseDecl& row,
                               Span values) {
    const auto counted = [](std::size_t count, std::string_view what) {
      return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
    };
    report_.error("E0681", values,
                  "this case has " + counted(row.values.size(), "value") + ", and the test has " +
                      counted(columns.size(), "column"),
                  {.others = {{columns.front().span, ours("`vary`") + " begins here"}},
                   .help = "write `unknown` where nothing is stated"});
  }

  void vary(const std::vector<syntax::QualifiedName>& columns, const syntax::CaseDecl& row, checked::Test& test) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      check_dossier_literal(at_path(columns[i], row.values[i]), symbols_, report_);
      if (test.given) change_at(*test.given, columns[i].parts, row.values[i]);
    }
  }

  // `{ contract: { duration: 6 months } }`
  static syntax::Literal at_path(const syntax::QualifiedName& path, const syntax::Literal& value) {
    syntax::Literal literal = value;
    for (auto part = path.parts.rbegin(); part != path.parts.rend(); ++part) {
      syntax::Literal object;
      object.kind = syntax::Literal::Kind::object;
      object.span = path.span;
      object.keys.push_back(*part);
      object.items.push_back(std::move(literal));
      literal = std::move(object);
    }
    return literal;
  }

  void read_expectation(const syntax::Expectation& declaration, checked::Test& test) {
    named_.clear();
    named_exceptions_.clear();
    if (declaration.verdict) {
      const auto verdicts = verdict_words();
      const auto at = std::find(verdicts.begin(), verdicts.end(), declaration.verdict->word);
      test.verdict = static_cast<Verdict>(at - verdicts.begin());  // the parser takes only these
      if (test.verdict == Verdict::cleared && !declaration.by.empty()) {
        report_.error("E0610", declaration.by.front().span, "a dossier that is cleared has no rules against it",
                      {.others = {{declaration.verdict->span, "cleared is expected here"}}});
      }
    }
    for (const auto& name : declaration.by) expect(name, Status::violated, test);
    for (const auto& expectation : declaration.statuses) {
      if (const auto status = status_named(expectation.status)) {
        expect(expectation.rule, *status, test);
      } else {
        expect_of_exception(expectation, test);
      }
    }
    for (auto* names : {&test.violated, &test.undetermined, &test.satisfied, &test.not_applicable, &test.applied,
                        &test.not_applied}) {
      std::sort(names->begin(), names->end());
    }
  }

  void read_given(const syntax::TestDecl& declaration, checked::Test& test) {
    if (declaration.given) check_dossier_literal(*declaration.given, symbols_, report_);
    if (declaration.given_file) {
      if (declaration.given) {
        report_.error("E0611", declaration.given->span, ours("a case that is a file cannot be changed by `with`"),
                      {.help = ours("declare a `dossier`, or change the file")});
      }
      test.file = file_beside(*declaration.given_file);
    } else if (declaration.given_name) {
      const Entry* entry =
          symbols_.scope.resolve(Space::dossier, *declaration.given_name, file_, "E0220", "a dossier", report_);
      if (!entry || !dossiers_[entry->index]) return;
      const auto& base = *dossiers_[entry->index];
      if (!values_.add(base, test.span)) return;
      if (declaration.given && !values_.add(*declaration.given, test.span)) return;
      test.given = declaration.given ? merge(base, *declaration.given) : base;
    } else if (declaration.given) {
      test.given = without_unknowns(*declaration.given);
    }
  }

  // A case lies beside the rule file that names it, or is named from the top of the rules.
  std::optional<std::uint32_t> file_beside(const syntax::Text& path) {
    const std::string& own = symbols_.sources[symbols_.scope.file(file_).source].name;
    const std::size_t slash = own.rfind('/');
    const std::string beside = slash == std::string::npos ? path.value : own.substr(0, slash + 1) + path.value;
    std::vector<std::string_view> cases;
    for (const std::string& name : {beside, path.value}) {
      for (std::uint32_t i = 0; i < symbols_.sources.size(); ++i) {
        if (symbols_.sources[i].name == name) return i;
      }
    }
    for (const auto& source : symbols_.sources) {
      if (source.name.ends_with(".json")) cases.push_back(source.name);
    }
    report_.error("E0611", path.span, "there is no file " + quoted(beside), {.help = did_you_mean(beside, cases)});
    return std::nullopt;
  }

  void expect(const syntax::QualifiedName& name, Status status, checked::Test& test) {
    const auto index = rule_named(name, status);
    if (!index) return;
    const std::string& full = rules_[*index].rule.name;
    const auto [at, added] = named_.emplace(*index, name.span);
    if (!added) {
      report_.error("E0610", name.span, "the test says twice what it expects of " + quoted(full),
                    {.others = {{at->second, "the first is here"}}});
      return;
    }
    coverage_[*index].insert(status);
    switch (status) {
      case Status::violated:
        test.violated.push_back(full);
        break;
      case Status::undetermined:
        test.undetermined.push_back(full);
        break;
      case Status::satisfied:
        test.satisfied.push_back(full);
        break;
      case Status::not_applicable:
        test.not_applicable.push_back(full);
        break;
    }
  }

  // `seafarer_papers applied`: somewhere it decided; `not applied`: nowhere.
  void expect_of_exception(const syntax::StatusExpectation& expectation, checked::Test& test) {
    const auto index = exception_named(expectation.rule);
    if (!index) return;
    const std::string& full = exceptions_[*index].name;
    if (const auto [at, added] = named_exceptions_.emplace(*index, expectation.rule.span); !added) {
      report_.error("E0610", expectation.rule.span, "the test says twice what it expects of " + quoted(full),
                    {.others = {{at->second, "the first is here"}}});
      return;
    }
    const bool applied = expectation.status == Keyword::applied;
    (applied ? tried_[*index].applied : tried_[*index].not_applied) = true;
    (applied ? test.applied : test.not_applied).push_back(full);
  }

  std::optional<std::uint32_t> exception_named(const syntax::QualifiedName& name) {
    constexpr std::string_view what = "an exception";
    if (name.parts.size() == 1) {
      const Entry* entry = symbols_.scope.resolve(Space::rule, name.parts.front(), file_, "E0219", what, report_);
      if (!entry) return std::nullopt;
      if (entry->kind == Kind::exception) return entry->index;
    } else {
      const std::string full = to_string(name);
      for (const Entry& entry : symbols_.scope.all(Kind::exception)) {
        if (symbols_.scope.sees(file_, entry.file) && exceptions_[entry.index].name == full) return entry.index;
      }
      if (symbols_.scope.misses_a_pack(file_)) return std::nullopt;
    }
    report_.error(
        "E0219", name.span, quoted(to_string(name)) + " is not " + std::string(what),
        {.help = ours("`applied` is said of exceptions; of rules say `violated`, `satisfied`, `undetermined` or "
                      "`not applicable`")});
    return std::nullopt;
  }

  // `no_fee`, or with its pack: `ilo.fees.no_fee`.
  std::optional<std::uint32_t> rule_named(const syntax::QualifiedName& name, Status status) {
    if (name.parts.size() == 1) {
      const Entry* entry = symbols_.scope.resolve(Space::rule, name.parts.front(), file_, "E0219", "a rule", report_);
      if (entry && entry->kind == Kind::rule) return entry->index;
      if (entry) {
        report_.error("E0219", name.span, quoted(entry->name) + " is not a rule",
                      {.others = {{entry->span, "it is " + std::string(in_words(entry->kind)) + " here"}},
                       .help = ours("of an exception say `applied` or `not applied`")});
        return std::nullopt;
      }
    } else {
      const std::string full = to_string(name);
      std::vector<std::string_view> names;
      for (const auto& rule : rules_) {
        if (!symbols_.scope.sees(file_, rule.entry->file)) continue;
        if (rule.rule.name == full) return rule.entry->index;
        if (report_.suggests()) names.push_back(rule.rule.name);
      }
      if (!symbols_.scope.misses_a_pack(file_)) {
        report_.error("E0219", name.span, quoted(full) + " is not a rule", {.help = did_you_mean(full, names)});
      }
    }
    if (!report_.suggests()) return std::nullopt;
    std::vector<std::string_view> all;
    for (const auto& rule : rules_) all.push_back(rule.entry->name);
    const std::string meant = nearest(name.parts.back().text, all);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i] == meant) coverage_[i].insert(status);
    }
    return std::nullopt;
  }

  void check_coverage(const CheckedRule& rule) {
    const Coverage& coverage = coverage_[rule.entry->index];
    std::vector<std::string> missing;
    if (!coverage.contains(Status::violated)) missing.emplace_back("violated");
    if (!coverage.contains(Status::satisfied)) missing.emplace_back("satisfied");
    if (!coverage.contains(Status::undetermined) && may_be_undetermined(*rule.entry))
      missing.emplace_back("undetermined");
    if (missing.empty()) return;
    report_.error(
        "E0608", rule.entry->span, "no test expects " + quoted(rule.entry->name) + " to be " + enumerate(missing, "or"),
        {.help = "a rule needs a test that violates it, one that satisfies it, and one that leaves it undetermined"});
  }

  void check_coverage(const Entry& exception) {
    const Tried& tried = tried_[exception.index];
    std::vector<std::string> missing;
    if (!tried.applied) missing.emplace_back("applied");
    if (!tried.not_applied) missing.emplace_back("not applied");
    if (missing.empty()) return;
    report_.error("E0608", exception.span,
                  "no test expects " + quoted(exception.name) + " to be " + enumerate(missing, "or"),
                  {.help = "an exception needs a test in which it applies, and one in which it does not"});
  }

  // What tests expect of one exception.
  struct Tried {
    bool applied = false;
    bool not_applied = false;
  };

  const Symbols& symbols_;
  const std::vector<CheckedRule>& rules_;
  const std::vector<PlacedException>& exceptions_;
  Report& report_;
  std::vector<Coverage> coverage_;  ///< by rule
  std::vector<Tried> tried_;        ///< by exception
  DossierValues values_;
  std::vector<std::optional<syntax::Literal>> dossiers_;
  std::map<std::uint32_t, Span> named_;  ///< rules that the test at hand has named
  std::map<std::uint32_t, Span> named_exceptions_;
  std::vector<checked::Test> tests_;
  std::uint32_t file_ = 0;
};

}  // namespace

std::vector<checked::Test> check_tests(const Symbols& symbols, const std::vector<CheckedRule>& rules,
                                       const std::vector<PlacedException>& exceptions, Report& report) {
  return TestChecker(symbols, rules, exceptions, report).check();
}

}  // namespace mizan::dsl::checking
