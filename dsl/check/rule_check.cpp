#include "dsl/check/rule_check.hpp"

#include <algorithm>
#include <array>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/findings_check.hpp"
#include "dsl/check/messages.hpp"
#include "dsl/check/truth.hpp"
#include "dsl/check/types.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using syntax::ExprKind;

constexpr std::int64_t weight_max = 1'000;

class RuleChecker {
 public:
  RuleChecker(Symbols& symbols, const Law& law, Report& report, Diagnostics& diagnostics, const Entry& entry)
      : symbols_(symbols),
        law_(law),
        report_(report),
        diagnostics_(diagnostics),
        entry_(entry),
        declaration_(std::get<syntax::RuleDecl>(entry.declaration->value)) {}

  CheckedRule check() {
    const std::size_t errors_before = diagnostics_.size();
    rule_.name = symbols_.scope.pack(entry_.file) + '.' + std::string(entry_.name);
    rule_.span = entry_.span;
    rule_.declaration = entry_.declaration->span;
    rule_.description = entry_.declaration->description;
    rule_.title = translated_clause(declaration_.title, entry_.span, "the title of " + quoted(entry_.name), report_);
    rule_.unknown_review = declaration_.unknown_review;
    for (const auto& name : declaration_.refers_to) rule_.refers_to.push_back(name.text);
    read_tags();
    const bool effect = read_effect();
    const bool cites = read_cites();
    if (effect && cites && declaration_.effect) {
      const Force force{rule_.name, rule_.span, rule_.cites, rule_.effect, false, declaration_.effect->span};
      rule_.in_force = days_in_force(force, declaration_.in_force, law_, surface(), report_);
    }
    read_documents();
    if ((rule_.on_findings || !rule_.on.empty()) && declaration_.demanded) check_expressions();
    const bool reported =
        std::any_of(diagnostics_.begin() + static_cast<std::ptrdiff_t>(errors_before), diagnostics_.end(),
                    [](const Diagnostic& d) { return d.severity == Severity::error; });
    return {.rule = std::move(rule_),
            .entry = &entry_,
            .witness = witness_,
            .partner = partner_,
            .broken = incomplete_ || reported};
  }

 private:
  [[nodiscard]] Surface surface() const { return symbols_.scope.file(entry_.file).surface; }
  [[nodiscard]] std::string ours(std::string_view phrase) const { return in_surface(phrase, surface()); }

  void read_tags() {
    for (const auto& tag : declaration_.tags) {
      const bool has_a_meaning = tag.name.word != Keyword::none_of_them;
      checked::Tag read{.name = has_a_meaning ? std::string(spelling(tag.name.word, Surface::english)) : tag.name.text};
      const auto same = [&](const checked::Tag& other) { return other.name == read.name; };
      if (std::any_of(rule_.tags.begin(), rule_.tags.end(), same)) {
        report_.error("E0614", tag.name.span, "tag " + quoted(tag.name.text) + " is there twice");
        continue;
      }
      if (tag.weight) {
        const auto number = engine::parse_decimal(tag.weight->value);
        if (!number || number->exponent != 0 || number->coefficient < 1 || number->coefficient > weight_max) {
          report_.error("E0614", tag.weight->span,
                        "a weight is a whole number from 1 to " + std::to_string(weight_max));
        } else {
          read.weight = static_cast<std::int32_t>(number->coefficient);
        }
      }
      rule_.tags.push_back(std::move(read));
    }
  }

  bool read_effect() {
    if (!declaration_.effect) return !(incomplete_ = true);  // reported by the parser
    const auto effects = effect_words();
    const auto at = std::find(effects.begin(), effects.end(), declaration_.effect->word);
    if (at == effects.end()) {
      report_.error("E0604", declaration_.effect->span, quoted(declaration_.effect->text) + " is not an effect",
                    {.help = which_word(declaration_.effect->text, effects, surface())});
      return false;
    }
    rule_.effect = static_cast<engine::Effect>(at - effects.begin());
    return true;
  }

  bool read_cites() {
    if (declaration_.cites.empty()) return !(incomplete_ = true);
    return read_citations(declaration_.cites, entry_.file, law_, symbols_.scope, report_, rule_.cites);
  }

  std::optional<std::uint16_t> document(const syntax::Name& name) {
    const Entry* entry = symbols_.scope.resolve(Space::value, name, entry_.file, "E0217", "a document", report_);
    if (!entry || (entry->kind == Kind::root && symbols_.broken_roots[entry->index])) return std::nullopt;
    if (entry->kind != Kind::root || symbols_.vocabulary.roots[entry->index].kind != engine::Root::Kind::document) {
      report_.error("E0217", name.span, quoted(name.text) + " is not a document, and a rule is judged on documents",
                    {.others = {{entry->span, "it is declared here"}}});
      return std::nullopt;
    }
    return static_cast<std::uint16_t>(entry->index);
  }

  // Two documents are compared, and not one with itself.
  bool read_other_document() {
    if (!declaration_.against) return true;
    rule_.against = document(*declaration_.against);
    if (!rule_.against) return false;
    if (declaration_.on.size() == 1 && (rule_.on.empty() || rule_.on.front() != *rule_.against)) return true;
    report_.error("E0662", declaration_.against->span,
                  declaration_.on.size() > 1 ? ours("one document is judged `against` another, and here are several")
                                             : quoted(declaration_.against->text) + " is compared with itself");
    rule_.against.reset();
    return false;
  }

  // What the clauses of a rule over findings may not say.
  bool read_findings() {
    const bool alone = declaration_.on.size() == 1 && !declaration_.against;
    if (!alone) {
      report_.error("E0650", declaration_.on.front().span, "a rule over findings is on nothing else");
    }
    if (declaration_.judged_at) {
      report_.error("E0654", declaration_.judged_at->span,
                    "a rule over findings is judged at the date of the decision");
    }
    if (!declaration_.tags.empty()) {
      report_.error("E0654", declaration_.tags.front().name.span,
                    "a rule over findings has no tags, since it counts those of other rules");
    }
    rule_.on_findings = alone;
    return alone && !declaration_.judged_at;
  }

  void read_documents() {
    const auto is_word = [](const syntax::Name& name) { return name.word == Keyword::findings; };
    if (std::any_of(declaration_.on.begin(), declaration_.on.end(), is_word)) {
      incomplete_ = !read_findings() || incomplete_ || !symbols_.laid_out;
      return;
    }
    bool failed = declaration_.on.empty();
    for (const auto& name : declaration_.on) {
      const auto root = document(name);
      if (!root) {
        failed = true;
        continue;
      }
      if (std::find(rule_.on.begin(), rule_.on.end(), *root) != rule_.on.end()) {
        report_.error("E0217", name.span, "document " + quoted(name.text) + " is there twice");
        continue;
      }
      rule_.on.push_back(*root);
    }
    std::sort(rule_.on.begin(), rule_.on.end());
    failed = !read_other_document() || failed;
    if (failed) rule_.on.clear();
    incomplete_ = incomplete_ || failed || !symbols_.laid_out;
  }

  void check_expressions() {
    Budget budget{.owner = entry_.span, .what = "rule"};
    ExpressionChecker checker(symbols_, report_, budget, environment_on(symbols_, entry_.file, rule_));
    const syntax::Expr& top = ungrouped(*declaration_.demanded);
    const bool each = is_witness_quantifier(top);
    if (declaration_.judged_at) check_judged_at(checker);
    if (declaration_.when) {
      // The witness is variable 0 throughout the rule; the folds of `when`, which does not see it, stay clear of it.
      checker.start_variables_at(each ? 1 : 0);
      if (auto when = checker.truth(*declaration_.when, ours("`when`"))) rule_.when = std::move(*when);
      checker.start_variables_at(0);
    }
    Result demanded = each ? per_element(checker, top) : whole(checker);
    const bool messages = !each || bound_;
    if (messages) {
      rule_.says = check_message(declaration_.says, entry_.span, ours("`says` of ") + quoted(entry_.name),
                                 symbols_.sources, checker, report_, diagnostics_);
      rule_.remedy = check_message(declaration_.remedy, entry_.span, ours("`remedy` of ") + quoted(entry_.name),
                                   symbols_.sources, checker, report_, diagnostics_);
    }
    incomplete_ = incomplete_ || !demanded || (declaration_.when && !rule_.when);
    if (!demanded) return;
    rule_.demanded = std::move(*demanded);
    if (rule_.on_findings) check_what_it_reads(rule_, *declaration_.demanded, symbols_, surface(), report_);
    if (incomplete_) return;
    rule_.may_be_undetermined = may_be_undetermined(rule_);
    warn_of_constants(top);
    if (rule_.effect == engine::Effect::block) refuse_convicting_ignorance();
  }

  static bool looks_up(const checked::Expr& expr) {
    return expr.op == engine::Op::lookup || expr.op == engine::Op::convert ||
           std::any_of(expr.operands.begin(), expr.operands.end(), looks_up);
  }

  void check_judged_at(ExpressionChecker& checker) {
    auto date = checker.value(*declaration_.judged_at);
    if (date && date->type.kind != engine::TypeKind::date) {
      report_.error("E0639", declaration_.judged_at->span,
                    "a rule is judged at a date, and this is " + in_words(*date, symbols_.vocabulary));
      date.reset();
    }
    if (date && looks_up(*date)) {
      report_.error("E0639", declaration_.judged_at->span,
                    "the date a rule is judged at comes from the dossier, not from a table");
      date.reset();
    }
    incomplete_ = incomplete_ || !date;
    if (date) rule_.judged_at = std::move(*date);
  }

  // A rule over findings is judged once, whatever stands at the top.
  [[nodiscard]] bool is_witness_quantifier(const syntax::Expr& top) const {
    if (rule_.on_findings) return false;
    if (declaration_.demand == syntax::RuleDecl::Demand::forbid) return top.kind == ExprKind::any;
    return top.kind == ExprKind::no || top.kind == ExprKind::every;
  }

  Result whole(ExpressionChecker& checker) {
    const bool forbids = declaration_.demand == syntax::RuleDecl::Demand::forbid;
    const syntax::Expr& top = ungrouped(*declaration_.demanded);
    if (!forbids && is_most_favourable(top)) return checker.most_favourable(top, law_, rule_);
    auto demanded = checker.truth(*declaration_.demanded, ours(forbids ? "`forbid`" : "`require`"));
    return demanded && forbids ? denied(checker, std::move(*demanded), declaration_.demanded->span)
                               : std::move(demanded);
  }

  static Result denied(ExpressionChecker& checker, checked::Expr condition, Span span) {
    std::string text = "not (" + condition.written + ')';
    return checker.negation(std::move(condition), span, std::move(text));
  }

  // One instance per element: what is demanded of each, with the variable as the witness. The variable stays bound, for
  // the messages.
  Result per_element(ExpressionChecker& checker, const syntax::Expr& top) {
    auto range = checker.range(top.operands.front());
    if (!range || !checker.bind(top.variable, range->element)) return std::nullopt;
    bound_ = true;
    witness_ = Variable{.name = top.variable.text, .span = top.variable.span, .number = 0, .element = range->element};
    witness_->element.variable = 0;
    rule_.each = range->domain;
    if (!top.partner.text.empty()) return per_pair(checker, top, *range);
    Result where = top.has_where ? checker.truth(top.operands[1], ours("`where`")) : checker.true_constant(top.span);
    if (top.kind != ExprKind::every) return where ? denied(checker, std::move(*where), top.span) : std::nullopt;
    const syntax::Expr& condition = ungrouped(top.operands.back());
    Result has = is_most_favourable(condition) ? checker.most_favourable(condition, law_, rule_)
                                               : checker.truth(condition, ours("`has`"));
    if (!where || !has || !top.has_where) return where ? std::move(has) : std::nullopt;
    const Span where_span = where->span;
    Result not_where = denied(checker, std::move(*where), where_span);
    if (!not_where) return std::nullopt;
    std::string text = not_where->written + " or " + has->written;
    std::vector<checked::Expr> operands;
    operands.push_back(std::move(*not_where));
    operands.push_back(std::move(*has));
    auto implied = checker.node(engine::Op::logical_or, {engine::TypeKind::boolean, 0}, top, std::move(operands));
    if (implied) implied->written = std::move(text);
    return implied;
  }

  // Of each element, what is demanded of the pairs in which it is the earlier.
  Result per_pair(ExpressionChecker& checker, const syntax::Expr& top, const ExpressionChecker::Range& range) {
    Result found = checker.partners(top, range);
    partner_ = Variable{.name = top.partner.text, .span = top.partner.span, .number = 0, .element = range.element};
    checker.set_partner(*partner_);
    return found && top.kind != ExprKind::every ? denied(checker, std::move(*found), top.span) : std::move(found);
  }

  void warn_of_constants(const syntax::Expr& top) {
    if (rule_.when) {
      if (const auto truth = constant_truth(*rule_.when)) {
        report_.warning(
            "W0602", declaration_.when->span,
            ours(*truth ? "this `when` is always true" : "this `when` is never true, so the rule never applies"));
      }
    }
    if (rule_.each && top.kind != ExprKind::every && !top.has_where) return;  // `forbid any x in list` says just that
    if (const auto truth = constant_truth(rule_.demanded)) {
      report_.warning("W0602", declaration_.demanded->span,
                      *truth ? "this always holds, so the rule is never violated"
                             : "this never holds, so the rule is violated wherever it applies");
    }
  }

  void refuse_convicting_ignorance() {
    for (const checked::Expr* expr : convicting_ignorance(rule_)) {
      report_.error(
          "E0607", expr->span,
          "a rule that blocks may not rest on " +
              ours(expr->op == engine::Op::is_known ? "`is known`" : "`is unknown`") +
              ", because ignorance does not convict",
          {.others = {{declaration_.effect->span, "the rule blocks"}},
           .help = ours("write `is stated`, or `proven ( … )` where whoever relies on the fact must prove it")});
    }
  }

  Symbols& symbols_;
  const Law& law_;
  Report& report_;
  Diagnostics& diagnostics_;
  const Entry& entry_;
  const syntax::RuleDecl& declaration_;
  checked::Rule rule_;
  bool incomplete_ = false;  ///< something is missing that was reported, here or by the parser
  bool bound_ = false;       ///< the witness has its variable
  std::optional<Variable> witness_;
  std::optional<Variable> partner_;
};

// Otherwise two versions might be in force for one act, or none.
void check_judged_alike(const std::vector<CheckedRule>& rules, const Scope& scope, Report& report) {
  const CheckedRule& last = rules.back();
  const CheckedRule& first = rules[scope.versions(*last.entry).front()->index];
  const auto date = [](const CheckedRule& one) { return one.rule.judged_at ? one.rule.judged_at->written : ""; };
  if (first.broken || last.broken) return;
  if (first.rule.on_findings != last.rule.on_findings) {
    report.error("E0650", last.entry->span, "the versions of a rule are all over findings, or none is",
                 {.others = {{first.entry->span, "the first is here"}}});
    return;
  }
  if (date(first) == date(last)) return;
  report.error("E0642", last.entry->span, "the versions of a rule are judged at one and the same date",
               {.others = {{first.entry->span, "the first is judged at another"}}});
}

}  // namespace

Environment environment_on(const Symbols& symbols, std::uint32_t file, const checked::Rule& rule) {
  const std::vector<std::uint16_t>& documents = rule.on;
  Environment env{.file = file,
                  .self = {},
                  .documents = documents,
                  .against = rule.against,
                  .variables = {},
                  .parameters = {},
                  .depth = 0,
                  .findings = rule.on_findings};
  std::vector<std::uint16_t> records;
  for (const std::uint16_t root : documents) records.push_back(symbols.vocabulary.roots[root].field.type.index);
  if (const auto record = symbols.common(records)) {
    env.self = Location{.type = {engine::TypeKind::record, *record}};
    if (symbols.laid_out) env.self->place = symbols.layout.blocks[documents.front()].place;
  }
  return env;
}

std::vector<CheckedRule> check_rules(Symbols& symbols, const Law& law, Report& report, Diagnostics& diagnostics) {
  std::vector<CheckedRule> rules;
  for (const Entry& entry : symbols.scope.all(Kind::rule)) {
    rules.push_back(RuleChecker(symbols, law, report, diagnostics, entry).check());
    check_judged_alike(rules, symbols.scope, report);
  }
  return rules;
}

}  // namespace mizan::dsl::checking
