#include <array>
#include <string_view>

#include "tests/support/program_generator.hpp"

namespace mizan::testing {

using dsl::checked::Expr;

namespace {

constexpr std::array op_names{"constant",
                              "fact",
                              "list",
                              "record",
                              "today",
                              "judged_day",
                              "mention_text",
                              "change",
                              "change_before",
                              "change_after",
                              "change_field",
                              "logical_not",
                              "logical_and",
                              "logical_or",
                              "proven",
                              "is_known",
                              "is_unknown",
                              "is_none",
                              "is_stated",
                              "equal",
                              "less",
                              "less_equal",
                              "is_zero",
                              "in_members",
                              "within",
                              "mentions",
                              "add",
                              "subtract",
                              "multiply",
                              "divide",
                              "negate",
                              "round",
                              "date_add",
                              "date_subtract",
                              "date_difference",
                              "completed_years",
                              "any",
                              "every",
                              "count",
                              "sum",
                              "minimum",
                              "maximum",
                              "distinct_tags",
                              "weight_of_tags",
                              "lookup",
                              "convert",
                              "norm",
                              "most_favourable",
                              "version",
                              "match"};

void count(const Expr& expr, ConstructCounts& counts) {
  ++counts["op " + std::string(op_names[static_cast<std::size_t>(expr.op)])];
  if (expr.domain.list && expr.domain.list->variable != dsl::checked::no_variable) ++counts["fold over a nested list"];
  if (expr.domain.after) ++counts["fold over the partners of a pair"];
  if (expr.domain.text) ++counts["fold over mentions"];
  if (expr.domain.comparison) ++counts["fold over changes"];
  if (expr.op == engine::Op::match && expr.arms.back().empty()) ++counts["match with other"];
  for (const Expr& operand : expr.operands) count(operand, counts);
}

void count_given(const Given& given, ConstructCounts& counts) {
  if (given.presence == engine::Presence::none) ++counts["dossier: none"];
  const auto* money = std::get_if<engine::Money>(&given.value.value);
  if (money != nullptr && !money->currency.known()) ++counts["dossier: currency missing"];
  if (given.parts.size() > 64) ++counts["dossier: more than 64 elements"];
  for (const Given& part : given.parts) count_given(part, counts);
}

}  // namespace

void count_constructs(const dsl::checked::Program& program, const Dossier& dossier, ConstructCounts& counts) {
  for (const dsl::checked::Rule& rule : program.rules) {
    if (rule.when) {
      ++counts["when"];
      count(*rule.when, counts);
    }
    if (rule.judged_at) ++counts["judged at"];
    if (&rule != program.rules.data() && (&rule - 1)->name == rule.name) ++counts["several versions"];
    if (rule.each) ++counts[rule.each->text ? "each mention" : rule.each->comparison ? "each change" : "each element"];
    if (rule.against) ++counts["against another document"];
    for (const auto* message : {&rule.says, &rule.remedy}) {
      for (const auto* pieces : {&message->fr, &message->en, &message->ar}) {
        for (const auto& piece : *pieces) {
          if (const auto* hole = std::get_if<Expr>(&piece)) count(*hole, counts);
        }
      }
    }
    count(rule.demanded, counts);
    for (const dsl::checked::Exception& exception : rule.exceptions) {
      ++counts[exception.demanded ? "exception that replaces" : "exception that waives"];
      if (exception.to) ++counts["exception to an exception"];
      if (exception.claimed) ++counts["exception to be claimed"];
      for (const auto* expr : {&exception.claimed, &exception.when, &exception.demanded}) {
        if (*expr) count(**expr, counts);
      }
    }
    if (rule.exceptions.size() > 1) ++counts["several exceptions"];
    if (rule.unknown_review) ++counts["unknown review"];
    if (rule.on_findings) ++counts["on findings"];
    if (rule.on.size() > 1) ++counts["on several documents"];
    if (!rule.refers_to.empty()) ++counts["refers to"];
    for (const dsl::checked::Tag& tag : rule.tags) ++counts["tag " + tag.name];
    static constexpr std::array effects{"advise", "amend", "review", "block"};
    ++counts["effect " + std::string(effects[static_cast<std::size_t>(rule.effect)])];
    bool holds = false;
    for (const engine::Validity& validity : rule.in_force) holds = holds || validity.holds(dossier.as_of);
    if (!holds) ++counts["not in force"];
  }
  for (const Given& root : dossier.roots) count_given(root, counts);
  if (dossier.unread) ++counts["dossier: unread"];
  if (dossier.date_from_dossier_alone) ++counts["dossier: date from the dossier alone"];
}

}  // namespace mizan::testing
