#include "adapters/reference/explanation.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Because;
using engine::EvidenceItem;
using engine::Op;
using engine::Presence;
using engine::Shown;

namespace {

constexpr std::size_t elements_shown_max = 64;

bool says_nothing(const Expr& expr, const Evaluator& evaluator) {
  const bool decision_day = expr.op == Op::today || (expr.op == Op::judged_day && evaluator.judged_at() == nullptr);
  return expr.op == Op::constant || decision_day;
}

Shown shown_truth(Truth truth) {
  if (truth == Truth::unknown) return {};
  return {truth == Truth::yes};
}

auto place_of(const EvidenceItem& item) {
  const EvidenceItem::TextSpan span = item.span.value_or(EvidenceItem::TextSpan{});
  return std::tuple(std::string_view(item.pointer), item.span.has_value(), span.begin, span.end);
}

}  // namespace

Because Explanation::because(const Expr& expr) {
  if (expr.op == Op::fact) return fact(expr);
  if (expr.op == Op::judged_day) return because(*evaluator_.judged_at());
  if (expr.op == Op::list || expr.op == Op::record) return presence_leaf(expr);
  if (expr.op == Op::change) return change(expr);
  if (expr.op == Op::most_favourable) return norms(expr);
  if (counts_tags(expr.op)) return tags(expr);
  if (expr.op == Op::change_before || expr.op == Op::change_after) {
    Expr there = fact_at(side_of(expr, *evaluator_.bound(expr.variable).compared), evaluator_.layout());
    there.written = expr.written;
    return fact(there);
  }
  if (engine::is_fold(expr.op)) return fold(expr);
  Because result;
  result.text = expr.written;
  result.value = shown(evaluator_.evaluate(expr), expr.type, evaluator_.vocabulary());
  if (expr.op == Op::mention_text) result.pointer = evaluator_.bound(expr.variable).pointer;
  if (expr.op == Op::mentions) {
    explain_mentions(expr, result);
  } else {
    explain_operands(expr, result);
  }
  return result;
}

// A conjunction that is false is so because of its false operands, and so on: the others are left out.
void Explanation::explain_operands(const Expr& expr, Because& because) {
  const Truth whole =
      expr.op == Op::logical_and || expr.op == Op::logical_or ? truth_of(evaluator_.evaluate(expr)) : Truth::unknown;
  const bool selective =
      (expr.op == Op::logical_and && whole != Truth::yes) || (expr.op == Op::logical_or && whole != Truth::no);
  for (std::size_t i = 0; i < expr.operands.size(); ++i) {
    const Expr& operand = expr.operands[i];
    if (says_nothing(operand, evaluator_)) continue;
    if (selective && truth_of(evaluator_.evaluate(operand)) != whole) continue;
    if (expr.op == Op::match && i > 0) {
      const Outcome scrutinee = evaluator_.evaluate(expr.operands.front());
      if (!scrutinee.known()) continue;
      if (Evaluator::arm_taken(expr, std::get<engine::MemberIndex>(scrutinee.value).index) != i) continue;
    }
    if (expr.op == Op::version && i > 0) {
      const Outcome day = evaluator_.evaluate(expr.operands.front());
      if (!day.known() || Evaluator::version_taken(expr, std::get<engine::Date>(day.value)) != i) continue;
    }
    because.of.push_back(this->because(operand));
  }
}

// The text itself may be long; its mentions are what matters.
void Explanation::explain_mentions(const Expr& expr, Because& because) {
  const Expr& operand = expr.operands.front();
  because.pointer = evaluator_.pointer(operand.fact);
  const Outcome text = evaluator_.evaluate(operand);
  if (!text.known()) return;
  for (const EvidenceItem::TextSpan& mention : evaluator_.mentions(std::get<std::string>(text.value), expr.lexicon)) {
    note_mention({.list = engine::absent_id, .row = 0, .pointer = because.pointer, .mention = mention});
  }
}

Because Explanation::fact(const Expr& expr) {
  Because result;
  result.text = expr.written;
  result.pointer = evaluator_.pointer(expr.fact);
  result.value = shown(evaluator_.evaluate(expr), expr.type, evaluator_.vocabulary());
  const Presence presence = evaluator_.facts().presence(evaluator_.slot(expr.fact), evaluator_.row(expr.fact.variable));
  if (presence != Presence::unknown) note(result.pointer, result.value);
  return result;
}

// Each norm with what became of it: it governs, or others beat it.
Because Explanation::norms(const Expr& expr) {
  Because result;
  result.text = expr.written;
  result.value = shown(evaluator_.evaluate(expr), expr.type, evaluator_.vocabulary());
  for (const Evaluator::NormStanding& one : evaluator_.standings(expr)) {
    Because norm;
    norm.text = one.norm->written + (one.governs ? " (governs)" : "");
    for (std::size_t i = 0; i < one.beaten_by.size(); ++i) {
      norm.text += i == 0 ? " (less favourable than " : ", ";
      norm.text += evaluator_.program().provisions[one.beaten_by[i]].name;
    }
    if (!one.beaten_by.empty()) norm.text += ")";
    norm.value = shown(evaluator_.evaluate(*one.norm), one.norm->type, evaluator_.vocabulary());
    for (const Expr& part : one.norm->operands) norm.of.push_back(because(part));
    result.of.push_back(std::move(norm));
  }
  return result;
}

// The rules that carry the tags, each at the gravest that it found.
Because Explanation::tags(const Expr& expr) {
  Because result;
  result.text = expr.written;
  result.value = shown(evaluator_.evaluate(expr), expr.type, evaluator_.vocabulary());
  std::set<const dsl::checked::Rule*> told;
  for (const TaggedFinding& finding : evaluator_.findings()) {
    if (!carries(finding, expr) || !told.insert(finding.rule).second) continue;
    Because one;
    one.text = finding.rule->name;
    std::string before = " (";
    for (const std::string& name : expr.tags) {
      for (const dsl::checked::Tag& tag : finding.rule->tags) {
        if (tag.name != name) continue;
        one.text += before + name;
        if (expr.op == Op::weight_of_tags) one.text += " weight " + std::to_string(tag.weight);
        before = ", ";
      }
    }
    one.text += ")";
    one.value = shown_truth(finding.violated ? Truth::yes : Truth::unknown);
    one.pointer = finding.pointer;
    result.of.push_back(std::move(one));
  }
  return result;
}

// Both values, under their paths.
Because Explanation::change(const Expr& expr) {
  const engine::ComparedField field = *evaluator_.bound(expr.variable).compared;
  Because result;
  result.text = expr.written;
  result.value = shown(evaluator_.evaluate(expr), expr.type, evaluator_.vocabulary());
  result.pointer = evaluator_.bound(expr.variable).pointer;
  for (const engine::SlotId side : {field.before, field.after}) {
    Expr there = fact_at(side, evaluator_.layout());
    for (const char c : evaluator_.pointer(there.fact).substr(1)) there.written += c == '/' ? '.' : c;
    result.of.push_back(fact(there));
  }
  return result;
}

Because Explanation::presence_leaf(const Expr& operand) {
  const PresenceSeen seen = evaluator_.presence_seen(operand);
  Because result;
  result.text = operand.written;
  result.pointer = seen.pointer;
  if (seen.presence != Presence::none) return result;  // What is there has no single value to show.
  result.value = {Shown::None{}};
  note(seen.pointer, result.value);
  return result;
}

Because Explanation::fold(const Expr& expr) {
  const Elements over = evaluator_.elements(expr.domain);
  const Outcome outcome = evaluator_.evaluate(expr);
  Because result;
  result.text = expr.written;
  result.pointer = over.pointer;
  result.value = shown(outcome, expr.type, evaluator_.vocabulary());
  const bool of_list = expr.domain.list && !expr.domain.after;
  if (of_list && over.presence != Presence::unknown && over.bindings.empty()) note(over.pointer, {Shown::None{}});
  const FoldParts parts = parts_of(expr);
  // A true `any` and a false `every` rest on some elements, as does an unknown one; the other outcomes on all.
  const bool every = expr.op == Op::every;
  const Truth decisive = expr.op == Op::any || every ? truth_of(outcome) : Truth::unknown;
  const bool selective = (expr.op == Op::any && decisive != Truth::no) || (every && decisive != Truth::yes);
  for (const Binding& binding : over.bindings) {
    if (result.of.size() == elements_shown_max) break;
    evaluator_.bind(expr.variable, binding);
    const Truth belongs = parts.filter != nullptr ? truth_of(evaluator_.evaluate(*parts.filter)) : Truth::yes;
    Truth value = belongs;
    if (expr.op == Op::any || every) {
      const Truth condition = truth_of(evaluator_.evaluate(*parts.term));
      value = every ? std::max(negated(belongs), condition) : std::min(belongs, condition);
      if (selective && value != decisive) continue;
    } else if (belongs == Truth::no) {
      continue;
    }
    Because element;
    element.pointer = binding.pointer;
    element.value = shown_truth(value);
    explain_element(expr, binding, element);
    result.of.push_back(std::move(element));
  }
  return result;
}

void Explanation::explain_element(const Expr& fold, const Binding& binding, Because& because) {
  if (binding.is_mention()) note_mention(binding);
  const FoldParts parts = parts_of(fold);
  evaluator_.bind(fold.variable, binding);
  for (const Expr* part : {parts.filter, parts.term}) {
    if (part == nullptr || part->op == Op::constant) continue;
    because.of.push_back(this->because(*part));
    evaluator_.bind(fold.variable, binding);
  }
}

void Explanation::note(const std::string& pointer, const Shown& value) {
  evidence_.push_back({.pointer = pointer, .value = value, .span = {}});
}

void Explanation::note_mention(const Binding& binding) {
  evidence_.push_back({.pointer = binding.pointer, .value = {}, .span = binding.mention});
}

std::vector<EvidenceItem> Explanation::evidence() const {
  std::vector<EvidenceItem> sorted = evidence_;
  std::sort(sorted.begin(), sorted.end(),
            [](const EvidenceItem& left, const EvidenceItem& right) { return place_of(left) < place_of(right); });
  sorted.erase(std::unique(sorted.begin(), sorted.end(),
                           [](const EvidenceItem& left, const EvidenceItem& right) {
                             return place_of(left) == place_of(right);
                           }),
               sorted.end());
  return sorted;
}

}  // namespace mizan::reference
