#include "engine/runtime/explain.hpp"

#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"
#include "engine/runtime/because.hpp"
#include "engine/runtime/needs.hpp"
#include "engine/runtime/shown.hpp"

namespace mizan::engine {

namespace {

std::string fill(Evaluation& evaluation, const std::vector<MessagePiece>& pieces, Language language) {
  const Program& program = evaluation.program();
  std::string text;
  for (const MessagePiece& piece : pieces) {
    if (piece.node == no_node) {
      text += program.strings[piece.text];
    } else {
      text += format_value(printable(evaluation, piece.node), evaluation.node(piece.node).type, language,
                           program.vocabulary);
    }
  }
  return text;
}

Translated fill(Evaluation& evaluation, const MessageText& message) {
  return {fill(evaluation, message.fr, Language::fr), fill(evaluation, message.en, Language::en),
          fill(evaluation, message.ar, Language::ar)};
}

std::string witness_pointer(const Evaluation& evaluation, const Rule& rule, const Instance& instance) {
  if (!rule.each || instance.row == absent_id) return "";
  const Each& each = *rule.each;
  if (each.mentions) return evaluation.facts().pointer((each.relative ? evaluation.slots_base() : 0) + each.a, 0);
  return evaluation.facts().element_pointer((each.relative ? evaluation.lists_base() : 0) + each.a, instance.row);
}

void add_missing(Evaluation& evaluation, const Rule& rule, const Instance& instance, Finding& finding) {
  Needs needs;
  if (rule.when != no_node) collect_needs(evaluation, rule.when, needs);
  if (instance.list_unknown) {
    collect_needs(evaluation, *rule.each, needs);
  } else {
    if (instance.row != absent_id) evaluation.bind(0, instance.row);
    collect_needs(evaluation, rule.demanded, needs);
  }
  finding.reason = instance.reason;
  std::vector<Translated> labels;
  for (const std::string& pointer : needs.pointers) {
    finding.missing.push_back(pointer);
    labels.push_back(label_of(evaluation.facts().layout(), pointer));
  }
  finding.message = undetermined_message(labels, needs.fault);
}

}  // namespace

Finding explain(Evaluation& evaluation, const Instance& instance, Date day) {
  const Program& program = evaluation.program();
  const Rule& rule = program.rules[instance.rule];
  if (instance.row != absent_id) evaluation.bind(0, instance.row);
  Finding finding;
  finding.rule = rule.name;
  finding.status = instance.status;
  finding.effect = rule.effect;
  finding.document = program.vocabulary.roots[instance.root].field.name;
  finding.witness = witness_pointer(evaluation, rule, instance);
  finding.title = rule.title;
  for (const std::uint32_t cited : rule.cites) {
    const Provision& provision = program.provisions[cited];
    if (!provision.in_force.holds(day)) continue;
    finding.cites.push_back(
        {provision.name, provision.title, provision.address, provision.authority, provision.evidence});
  }
  Reasoning reasoning = reason_out(evaluation, rule, instance);
  finding.because = std::move(reasoning.because);
  finding.evidence = std::move(reasoning.evidence);
  if (instance.status == Status::undetermined) {
    add_missing(evaluation, rule, instance, finding);
  } else {
    if (instance.row != absent_id) evaluation.bind(0, instance.row);
    finding.message = fill(evaluation, rule.says);
    finding.remedy = fill(evaluation, rule.remedy);
  }
  return finding;
}

}  // namespace mizan::engine
