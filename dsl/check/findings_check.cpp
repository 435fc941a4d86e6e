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

bool counts_tags(const checked::Expr& expr) {
  return expr.op == Op::distinct_tags || expr.op == Op::weight_of_tags ||
         std::any_of(expr.operands.begin(), expr.operands.end(), counts_tags);
}

/// Whether an expression by itself, its operands apart, reads what stands in a document.
class DocumentReads {
 public:
  explicit DocumentReads(const Symbols& symbols) : symbols_(symbols) {}

  [[nodiscard]] bool of(const checked::Expr& expr) const {
    const auto slot = [&](engine::SlotId one) { return slot_in_document(one); };
    const auto list = [&](engine::ListId one) { return list_in_document(one); };
    if (expr.domain.list && list(expr.domain.list->list)) return true;
    if (expr.domain.text && slot(expr.domain.text->slot)) return true;
    switch (expr.op) {
      case Op::fact:
        return slot(expr.fact.slot);
      case Op::list:
        return list(expr.list.list);
      case Op::record:
        return (expr.record.root && is_document(*expr.record.root)) ||
               std::any_of(expr.record.slots.begin(), expr.record.slots.end(), slot) ||
               std::any_of(expr.record.lists.begin(), expr.record.lists.end(), list);
      default:
        return false;
    }
  }

 private:
  [[nodiscard]] bool is_document(std::uint16_t root) const {
    return symbols_.vocabulary.roots[root].kind == engine::Root::Kind::document;
  }
  [[nodiscard]] bool slot_in_document(engine::SlotId slot) const {
    return std::any_of(symbols_.layout.blocks.begin(), symbols_.layout.blocks.end(), [&](const engine::Block& block) {
      return is_document(block.root) && block.slots_begin <= slot && slot < block.slots_end;
    });
  }
  [[nodiscard]] bool list_in_document(engine::ListId list) const {
    return std::any_of(symbols_.layout.blocks.begin(), symbols_.layout.blocks.end(), [&](const engine::Block& block) {
      return is_document(block.root) && block.lists_begin <= list && list < block.lists_end;
    });
  }

  const Symbols& symbols_;
};

void refuse_documents(const checked::Expr& expr, const DocumentReads& reads, Report& report) {
  if (reads.of(expr)) {
    report.error("E0656", expr.span, "a rule over findings reads no document, only what was found on it");
    return;
  }
  for (const checked::Expr& operand : expr.operands) refuse_documents(operand, reads, report);
}

}  // namespace

void check_what_it_reads(const checked::Rule& rule, const syntax::Expr& demanded, const Symbols& symbols,
                         Surface surface, Report& report) {
  if (!counts_tags(rule.demanded) && !(rule.when && counts_tags(*rule.when))) {
    report.error(
        "E0657", demanded.span, "this rule is over findings and counts none",
        {.help = in_surface("write `count of distinct tags in` or `weight of tags in` and a set of tags", surface)});
  }
  const DocumentReads reads(symbols);
  if (rule.when) refuse_documents(*rule.when, reads, report);
  refuse_documents(rule.demanded, reads, report);
  for (const checked::Message* message : {&rule.says, &rule.remedy}) {
    for (const auto* pieces : {&message->fr, &message->en, &message->ar}) {
      for (const auto& piece : *pieces) {
        if (const auto* shown = std::get_if<checked::Expr>(&piece)) refuse_documents(*shown, reads, report);
      }
    }
  }
}

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
