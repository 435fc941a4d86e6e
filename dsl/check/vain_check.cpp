#include "dsl/check/vain_check.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dsl/check/contradiction.hpp"
#include "dsl/check/truth.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using checked::Expr;
using engine::Op;

class VainConditions {
 public:
  VainConditions(const CheckedRule& rule, const Symbols& symbols, Report& report)
      : rule_(rule.rule), entry_(*rule.entry), symbols_(symbols), report_(report) {}

  void check() {
    if (rule_.on.empty()) return;
    const bool told = rule_itself();
    for (const checked::Exception& exception : rule_.exceptions) check(exception, told);
    if (told) return;
    if (rule_.when) within(*rule_.when);
    within(rule_.demanded);
  }

 private:
  [[nodiscard]] Surface surface() const { return symbols_.scope.file(entry_.file).surface; }
  [[nodiscard]] std::string ours(std::string_view phrase) const { return in_surface(phrase, surface()); }

  [[nodiscard]] std::optional<Conflict> find(const std::vector<Assumption>& assumptions) const {
    return conflict(assumptions, symbols_.layout, rule_.on.front());
  }

  void warn(std::string_view code, Span span, std::string message, const Conflict& conflict) {
    const auto& [first, second] = conflict;
    std::vector<Label> others;
    if (second.expr == nullptr) {
      others.push_back({first.expr->span, first.truth ? "the range that the field declares excludes this"
                                                      : "this is always so in the range that the field declares"});
    } else {
      others.push_back({first.expr->span, first.truth ? "this …" : "the contrary of this …"});
      others.push_back({second.expr->span, second.truth ? "… and this exclude each other"
                                                        : "… and the contrary of this exclude each other"});
    }
    report_.warning(code, span, std::move(message), {.others = std::move(others)});
  }

  // What is so by its constants alone was told by W0602.
  bool rule_itself() {
    std::vector<Assumption> applies;
    if (rule_.when) {
      if (constant_truth(*rule_.when)) return true;
      applies.push_back({&*rule_.when, true});
      if (const auto found = find(applies)) {
        warn("W0690", rule_.when->span, ours("this `when` can never be true, so the rule never applies"), *found);
        return true;
      }
    }
    if (constant_truth(rule_.demanded)) return true;
    for (const bool holds : {false, true}) {
      std::vector<Assumption> all = applies;
      all.push_back({&rule_.demanded, holds});
      const auto found = find(all);
      if (!found) continue;
      if (holds) {
        warn("W0692", entry_.span, "this rule can never be satisfied, so it is violated wherever it is decided",
             *found);
      } else {
        warn("W0691", entry_.span, "this rule can never be violated", *found);
      }
      return true;
    }
    return false;
  }

  void check(const checked::Exception& exception, bool told) {
    const auto never = [](const std::optional<Expr>& e) { return e && constant_truth(*e) == false; };
    if (never(exception.claimed)) {
      report_.warning("W0605", exception.claimed->span,
                      ours("this `claimed when` is never true, so the exception never applies"));
      return;
    }
    if (told || never(exception.when)) return;
    std::vector<Assumption> all;
    for (const std::optional<Expr>* condition : {&rule_.when, &exception.claimed, &exception.when}) {
      if (*condition) all.push_back({&**condition, true});
    }
    all.push_back({&rule_.demanded, false});
    if (const auto found = find(all)) {
      warn("W0694", exception.span, "this exception never applies where its rule is violated", *found);
      return;
    }
    for (const std::optional<Expr>* part : {&exception.claimed, &exception.when, &exception.demanded}) {
      if (*part) within(**part);
    }
  }

  /// Parts that can never be true: an `and` inside, the condition of a fold.
  void within(const Expr& e) {
    const bool folds = e.op >= Op::any && e.op <= Op::maximum;
    for (std::size_t i = 0; i < e.operands.size(); ++i) {
      const Expr& operand = e.operands[i];
      const bool condition = folds && operand.type.kind == engine::TypeKind::boolean;
      const bool junction = operand.op == Op::logical_and && e.op != Op::logical_and;
      if ((condition || junction) && !constant_truth(operand)) {
        if (const auto found = find({{&operand, true}})) {
          warn("W0693", operand.span, "this can never be true", *found);
          continue;
        }
      }
      within(operand);
    }
  }

  const checked::Rule& rule_;
  const Entry& entry_;
  const Symbols& symbols_;
  Report& report_;
};

/// The packs that hold rules.
std::set<std::string_view> packs_with_rules(const std::vector<CheckedRule>& rules, const Scope& scope) {
  std::set<std::string_view> packs;
  for (const CheckedRule& rule : rules) packs.insert(scope.pack(rule.entry->file));
  return packs;
}

/// A norm of several names its provision, which a finding cites where the norm governs.
void note_norms(const Expr& expr, std::vector<bool>& cited) {
  if (expr.op == Op::norm) cited[expr.provision] = true;
  for (const Expr& operand : expr.operands) note_norms(operand, cited);
}

void check_uncited_provisions(const std::vector<CheckedRule>& rules, const std::set<std::string_view>& packs,
                              const Scope& scope, const Law& law, Report& report) {
  std::vector<bool> cited(law.provisions.size());
  const auto note = [&](const std::vector<std::uint32_t>& provisions) {
    for (const std::uint32_t provision : provisions) cited[provision] = true;
  };
  for (const CheckedRule& rule : rules) {
    note(rule.rule.cites);
    note_norms(rule.rule.demanded, cited);
    for (const checked::Exception& exception : rule.rule.exceptions) note(exception.cites);
  }
  for (std::size_t i = 0; i < law.provisions.size(); ++i) {
    if (cited[i] || !packs.contains(scope.pack(law.files[i]))) continue;
    report.warning("W0695", law.spans[i], "no rule cites provision " + quoted(law.provisions[i].name));
  }
}

void check_unused_dossiers(const Symbols& symbols, Report& report) {
  std::vector<bool> used(symbols.scope.all(Kind::dossier).size());
  const auto note = [&](const syntax::Name& name, std::uint32_t file) {
    if (const Entry* entry = symbols.scope.find(Space::dossier, name.text, file)) used[entry->index] = true;
  };
  for (std::uint32_t file = 0; file < symbols.scope.file_count(); ++file) {
    for (const syntax::Declaration& declaration : symbols.scope.file(file).declarations) {
      if (const auto* dossier = std::get_if<syntax::DossierDecl>(&declaration.value); dossier && dossier->from) {
        note(*dossier->from, file);
      }
      if (const auto* test = std::get_if<syntax::TestDecl>(&declaration.value); test && test->given_name) {
        note(*test->given_name, file);
      }
    }
  }
  for (const Entry& entry : symbols.scope.all(Kind::dossier)) {
    if (!used[entry.index]) report.warning("W0697", entry.span, "no test starts from dossier " + quoted(entry.name));
  }
}

}  // namespace

void check_vain_conditions(const std::vector<CheckedRule>& rules, const Symbols& symbols, Report& report) {
  for (const CheckedRule& rule : rules) VainConditions(rule, symbols, report).check();
}

void check_unused_declarations(const std::vector<CheckedRule>& rules, const Symbols& symbols, const Law& law,
                               Report& report) {
  const std::set<std::string_view> packs = packs_with_rules(rules, symbols.scope);
  check_uncited_provisions(rules, packs, symbols.scope, law, report);
  for (const Entry& entry : symbols.scope.all(Kind::set)) {
    if (symbols.sets[entry.index].used || !packs.contains(symbols.scope.pack(entry.file))) continue;
    report.warning("W0696", entry.span, "set " + quoted(entry.name) + " is used by nothing");
  }
  check_unused_dossiers(symbols, report);
}

}  // namespace mizan::dsl::checking
