#include "dsl/check/findings_check.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "dsl/check/truth.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::Op;

bool is_counted(const checked::Rule& rule) { return !rule.on_findings && rule.effect != engine::Effect::advise; }

bool carries(const checked::Rule& rule, const std::set<std::string>& tags) {
  return std::any_of(rule.tags.begin(), rule.tags.end(),
                     [&](const checked::Tag& tag) { return tags.contains(tag.name); });
}

// Takes the tags that are counted, and puts a number in place of the amount.
void take_tags(checked::Expr& expr, std::set<std::string>& tags) {
  if (expr.op == Op::distinct_tags || expr.op == Op::weight_of_tags) {
    tags.insert(expr.tags.begin(), expr.tags.end());
    expr.op = Op::constant;
    expr.constant = engine::Decimal{};
  }
  for (checked::Expr& operand : expr.operands) take_tags(operand, tags);
}

}  // namespace

void settle_rules_over_findings(std::vector<CheckedRule>& rules) {
  for (CheckedRule& one : rules) {
    if (!one.rule.on_findings || one.broken) continue;
    std::set<std::string> tags;
    checked::Rule settled = one.rule;
    if (settled.when) take_tags(*settled.when, tags);
    take_tags(settled.demanded, tags);
    one.rule.may_be_undetermined =
        may_be_undetermined(settled) || std::any_of(rules.begin(), rules.end(), [&](const CheckedRule& other) {
          return is_counted(other.rule) && other.rule.may_be_undetermined && carries(other.rule, tags);
        });
  }
}

void check_tags_carried(const std::vector<CheckedRule>& rules, const Symbols& symbols, Report& report) {
  for (const Entry& entry : symbols.scope.all(Kind::set)) {
    const MemberSet& set = symbols.sets[entry.index];
    if (!set.of_tags || !set.used) continue;
    for (const syntax::Name& tag : std::get<syntax::SetDecl>(entry.declaration->value).members) {
      if (std::any_of(rules.begin(), rules.end(),
                      [&](const CheckedRule& one) { return is_counted(one.rule) && carries(one.rule, {tag.text}); })) {
        continue;
      }
      report.warning("W0650", tag.span, "no rule whose findings count has the tag " + quoted(tag.text),
                     {.help = "what advises is not counted, and neither is a rule over findings"});
    }
  }
}

}  // namespace mizan::dsl::checking
