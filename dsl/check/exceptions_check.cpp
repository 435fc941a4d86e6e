#include "dsl/check/exceptions_check.hpp"

#include <algorithm>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/messages.hpp"
#include "dsl/check/truth.hpp"
#include "dsl/check/versions_check.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

const syntax::ExceptionDecl& declaration_of(const Entry& entry) {
  return std::get<syntax::ExceptionDecl>(entry.declaration->value);
}

std::string full_name(const Scope& scope, const Entry& entry) {
  return scope.pack(entry.file) + '.' + std::string(entry.name);
}

// What an exception names after `to`: a rule or another exception, by its name or with its pack.
const Entry* target(const Entry& entry, const Scope& scope, Report& report) {
  const syntax::QualifiedName& to = declaration_of(entry).to;
  constexpr std::string_view what = "a rule or an exception";
  if (to.parts.size() == 1) {
    const Entry* found = scope.resolve(Space::rule, to.parts.front(), entry.file, "E0219", what, report);
    if (found == nullptr || found->kind != Kind::guarantee) return found;
    report.error("E0219", to.span, quoted(found->name) + " is not " + std::string(what),
                 {.others = {{found->span, "it is a guarantee here"}}});
    return nullptr;
  }
  const std::string wanted = to_string(to);
  std::vector<std::string> names;
  for (const Kind kind : {Kind::rule, Kind::exception}) {
    for (const Entry& one : scope.all(kind)) {
      if (!scope.sees(entry.file, one.file)) continue;
      if (full_name(scope, one) == wanted) return &one;
      names.push_back(full_name(scope, one));
    }
  }
  if (!scope.misses_a_pack(entry.file)) {
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    report.error("E0219", to.span, quoted(wanted) + " is not " + std::string(what),
                 {.help = report.suggests() ? did_you_mean(wanted, candidates) : std::string()});
  }
  return nullptr;
}

class ExceptionChecker {
 public:
  ExceptionChecker(Symbols& symbols, const Law& law, const CheckedRule& rule, const Entry& entry, Report& report,
                   Diagnostics& diagnostics)
      : symbols_(symbols),
        law_(law),
        rule_(rule),
        entry_(entry),
        declaration_(declaration_of(entry)),
        report_(report),
        diagnostics_(diagnostics) {}

  checked::Exception check() {
    exception_.name = full_name(symbols_.scope, entry_);
    exception_.span = entry_.span;
    exception_.title =
        translated_clause(declaration_.title, entry_.span, "the title of " + quoted(entry_.name), report_);
    if (read_citations(declaration_.cites, entry_.file, law_, symbols_.scope, report_, exception_.cites) &&
        !exception_.cites.empty()) {
      const Force force{exception_.name, exception_.span, exception_.cites, rule_.rule.effect, true, entry_.span};
      exception_.in_force = days_in_force(force, declaration_.in_force, law_, surface(), report_);
    }
    if (rule_.rule.on_findings) {
      report_.error("E0655", declaration_.to.span, "a rule over findings has no exceptions",
                    {.others = {{rule_.rule.span, "the rule is here"}},
                     .help = "an exception to a rule that was counted lifts what that one found"});
    }
    if (!rule_.rule.on.empty() && (declaration_.waives || declaration_.demanded)) check_expressions();
    return std::move(exception_);
  }

 private:
  [[nodiscard]] Surface surface() const { return symbols_.scope.file(entry_.file).surface; }
  [[nodiscard]] std::string ours(std::string_view phrase) const { return in_surface(phrase, surface()); }

  void check_expressions() {
    Environment environment = environment_on(symbols_, entry_.file, rule_.rule);
    if (rule_.witness) {
      environment.variables.push_back(*rule_.witness);
      environment.depth = 1;
      environment.partner = rule_.partner;
    }
    Budget budget{.owner = entry_.span, .what = "exception"};
    ExpressionChecker checker(symbols_, report_, budget, std::move(environment));
    if (declaration_.claimed) exception_.claimed = checker.truth(*declaration_.claimed, ours("`claimed when`"));
    if (declaration_.when) exception_.when = checker.truth(*declaration_.when, ours("`when`"));
    if (declaration_.demanded) demanded(checker);
    texts(checker);
    refuse_lifting_by_ignorance();
    if (exception_.when && constant_truth(*exception_.when) == false) {
      report_.warning("W0605", declaration_.when->span,
                      ours("this `when` is never true, so the exception never applies"));
    }
  }

  void demanded(ExpressionChecker& checker) {
    const bool forbids = declaration_.demand == syntax::RuleDecl::Demand::forbid;
    auto demand = checker.truth(*declaration_.demanded, ours(forbids ? "`forbid`" : "`require`"));
    if (demand && forbids) {
      std::string text = "not (" + demand->written + ')';
      demand = checker.negation(std::move(*demand), declaration_.demanded->span, std::move(text));
    }
    exception_.demanded = std::move(demand);
  }

  void texts(ExpressionChecker& checker) {
    const auto read = [&](const syntax::Translations& texts, const char* clause, checked::Message& message) {
      if (texts.span.end == texts.span.begin) return;
      if (declaration_.waives) {
        report_.error(
            "E0617", texts.span, "an exception that waives has nothing to say of a violation",
            {.help = ours(std::string("leave `") + clause + "` out, or write `require` in place of `waive`")});
        return;
      }
      message = check_message(texts, entry_.span, ours(std::string("`") + clause + "` of ") + quoted(entry_.name),
                              symbols_.sources, checker, report_, diagnostics_);
    };
    read(declaration_.says, "says", exception_.says);
    read(declaration_.remedy, "remedy", exception_.remedy);
  }

  // Ignorance neither convicts nor acquits: what is not known lifts no rule.
  void refuse_lifting_by_ignorance() {
    for (const checked::Expr* expr : lifting_ignorance(exception_)) {
      report_.error(
          "E0618", expr->span,
          "an exception may not rest on " + ours(expr->op == engine::Op::is_known ? "`is known`" : "`is unknown`") +
              ", because what nobody knows lifts no rule",
          {.help = ours("write `is stated`, or `proven ( … )` where whoever relies on the fact must prove it")});
    }
  }

  Symbols& symbols_;
  const Law& law_;
  const CheckedRule& rule_;
  const Entry& entry_;
  const syntax::ExceptionDecl& declaration_;
  Report& report_;
  Diagnostics& diagnostics_;
  checked::Exception exception_;
};

// Follows `to` from each exception to the rule where it ends.
class Chains {
 public:
  Chains(const Scope& scope, Report& report) : scope_(scope), report_(report) {
    for (const Entry& entry : scope.all(Kind::exception)) targets_.push_back(target(entry, scope, report));
  }

  [[nodiscard]] const Entry* target_of(std::uint32_t exception) const { return targets_[exception]; }

  // The rule, or nothing where there is none: reported once for a circle, at its first exception.
  std::optional<std::uint32_t> rule_of(std::uint32_t exception) {
    std::vector<std::uint32_t> way;
    const Entry* at = &scope_.all(Kind::exception)[exception];
    while (at && at->kind == Kind::exception) {
      if (std::find(way.begin(), way.end(), at->index) != way.end()) {
        report_circle(exception, way);
        return std::nullopt;
      }
      way.push_back(at->index);
      at = targets_[at->index];
    }
    if (at && way.size() > exception_depth_max) {
      const Entry& entry = scope_.all(Kind::exception)[exception];
      report_.error("E0619", entry.span,
                    "exceptions to exceptions are stacked " + std::to_string(way.size()) + " high; the limit is " +
                        std::to_string(exception_depth_max));
      return std::nullopt;
    }
    return at ? std::optional(at->index) : std::nullopt;
  }

 private:
  void report_circle(std::uint32_t exception, const std::vector<std::uint32_t>& way) {
    if (exception != *std::min_element(way.begin(), way.end())) return;
    std::vector<std::string> names;
    for (const std::uint32_t one : way) names.push_back(quoted(scope_.all(Kind::exception)[one].name));
    const Entry& entry = scope_.all(Kind::exception)[exception];
    report_.error("E0616", entry.span,
                  names.size() == 1 ? names.front() + " is an exception to itself"
                                    : enumerate(names, "and") + " are exceptions to each other in a circle");
  }

  const Scope& scope_;
  Report& report_;
  std::vector<const Entry*> targets_;
};

// Whether some day may be one of both.
bool may_meet(const Entry& one, const Entry& other) {
  const engine::Validity a = stated_days(one).value_or(engine::Validity{});
  const engine::Validity b = stated_days(other).value_or(engine::Validity{});
  return !(a.until && b.from && *a.until < *b.from) && !(b.until && a.from && *b.until < *a.from);
}

// Puts each exception into every version of what it qualifies that may be in force with it.
class Placing {
 public:
  Placing(Symbols& symbols, const Law& law, std::vector<CheckedRule>& rules, const Chains& chains,
          std::vector<PlacedException>& placed, Report& report, Diagnostics& diagnostics)
      : symbols_(symbols),
        law_(law),
        rules_(rules),
        chains_(chains),
        placed_(placed),
        report_(report),
        diagnostics_(diagnostics),
        places_(placed.size()),
        done_(placed.size(), false) {}

  void place(const Entry& entry) {
    if (done_[entry.index] || !placed_[entry.index].rule) return;
    done_[entry.index] = true;
    const std::size_t errors_before = diagnostics_.size();
    std::vector<const Entry*> targets = symbols_.scope.versions(*chains_.target_of(entry.index));
    const auto never_meets = [&](const Entry* target) { return !may_meet(entry, *target); };
    if (!std::all_of(targets.begin(), targets.end(), never_meets)) std::erase_if(targets, never_meets);
    for (const Entry* target : targets) {
      if (target->kind == Kind::rule) {
        add(entry, target->index, std::nullopt);
      } else {
        place(*target);
        const auto copies = places_[target->index];
        for (const auto& [rule, place] : copies) add(entry, rule, place);
      }
    }
    const bool reported =
        std::any_of(diagnostics_.begin() + static_cast<std::ptrdiff_t>(errors_before), diagnostics_.end(),
                    [](const Diagnostic& d) { return d.severity == Severity::error; });
    if (!reported) return;
    placed_[entry.index].broken = true;
    for (const auto& [rule, place] : places_[entry.index]) rules_[rule].broken = true;
  }

 private:
  void add(const Entry& entry, std::uint32_t index, std::optional<std::uint32_t> to) {
    CheckedRule& rule = rules_[index];
    auto exception = ExceptionChecker(symbols_, law_, rule, entry, report_, diagnostics_).check();
    exception.to = to;
    placed_[entry.index].may_be_unknown = placed_[entry.index].may_be_unknown || may_be_unknown(exception);
    places_[entry.index].emplace_back(index, static_cast<std::uint32_t>(rule.rule.exceptions.size()));
    rule.rule.exceptions.push_back(std::move(exception));
    if (rule.rule.exceptions.size() == exceptions_max + 1) {
      report_.error(
          "E0619", rule.entry->span,
          "rule " + quoted(rule.entry->name) + " has more than " + std::to_string(exceptions_max) + " exceptions");
    }
  }

  Symbols& symbols_;
  const Law& law_;
  std::vector<CheckedRule>& rules_;
  const Chains& chains_;
  std::vector<PlacedException>& placed_;
  Report& report_;
  Diagnostics& diagnostics_;
  std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> places_;  ///< by exception: rule and place there
  std::vector<bool> done_;
};

// Versions of one follow each other in time; copies of one, which qualify different versions, in the order of those.
bool by_name(const checked::Exception& a, const checked::Exception& b) {
  if (a.name != b.name) return a.name < b.name;
  const auto from = [](const checked::Exception& one) {
    return one.in_force.empty() ? std::optional<engine::Date>() : one.in_force.front().from;
  };
  return from(a) < from(b);
}

// By name, and each finds the one it qualifies at its new place.
void sort_by_name(std::vector<checked::Exception>& exceptions) {
  std::vector<std::uint32_t> order(exceptions.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return by_name(exceptions[a], exceptions[b]); });
  std::vector<std::uint32_t> place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<checked::Exception> sorted;
  for (const std::uint32_t i : order) {
    sorted.push_back(std::move(exceptions[i]));
    if (sorted.back().to) sorted.back().to = place[*sorted.back().to];
  }
  exceptions = std::move(sorted);
}

}  // namespace

std::vector<PlacedException> check_exceptions(Symbols& symbols, const Law& law, std::vector<CheckedRule>& rules,
                                              Report& report, Diagnostics& diagnostics) {
  const auto& entries = symbols.scope.all(Kind::exception);
  Chains chains(symbols.scope, report);
  std::vector<PlacedException> placed;
  for (const Entry& entry : entries) {
    PlacedException& one = placed.emplace_back();
    one.name = full_name(symbols.scope, entry);
    one.rule = chains.rule_of(entry.index);
    one.broken = !one.rule;
  }
  Placing placing(symbols, law, rules, chains, placed, report, diagnostics);
  for (const Entry& entry : entries) placing.place(entry);
  for (CheckedRule& rule : rules) {
    sort_by_name(rule.rule.exceptions);
    for (const checked::Exception& exception : rule.rule.exceptions) {
      rule.rule.may_be_undetermined = rule.rule.may_be_undetermined || may_be_unknown(exception);
    }
  }
  return placed;
}

}  // namespace mizan::dsl::checking
