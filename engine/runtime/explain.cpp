#include "engine/runtime/explain.hpp"

#include <algorithm>

#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"
#include "engine/runtime/because.hpp"
#include "engine/runtime/exceptions.hpp"
#include "engine/runtime/needs.hpp"
#include "engine/runtime/norms.hpp"
#include "engine/runtime/shown.hpp"

namespace mizan::engine {

namespace {

bool is_part_of_change(Op op) { return op == Op::change_before || op == Op::change_after || op == Op::change_field; }

// The name of the field, or its value in one of the documents, which is of the field's own type.
std::string part_of_change(const Evaluation& evaluation, const Node& node, Language language) {
  const ComparedField& field = evaluation.compared(node);
  const Layout& layout = evaluation.facts().layout();
  const PlaceId place = layout.place_of_slot[field.after];
  if (node.op == Op::change_field) {
    const std::uint16_t root = evaluation.program().comparisons[node.a].after;
    return in(label_below(layout, layout.blocks[root].place, place), language);
  }
  const SlotId slot = node.op == Op::change_before ? field.before : field.after;
  Printable value;
  value.presence = evaluation.facts().presence(slot, 0);
  value.value = evaluation.facts().value(slot, 0);
  return format_value(value, layout.places[place].field->type, language, evaluation.program().vocabulary);
}

std::string fill(Evaluation& evaluation, const std::vector<MessagePiece>& pieces, Language language) {
  const Program& program = evaluation.program();
  std::string text;
  for (const MessagePiece& piece : pieces) {
    if (piece.node == no_node) {
      text += program.strings[piece.text];
    } else if (is_part_of_change(evaluation.node(piece.node).op)) {
      text += part_of_change(evaluation, evaluation.node(piece.node), language);
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
  if (each.changes) {
    return evaluation.facts().pointer(evaluation.program().comparisons[each.a].fields[instance.row].after, 0);
  }
  if (each.mentions) return evaluation.facts().pointer((each.relative ? evaluation.slots_base() : 0) + each.a, 0);
  return evaluation.facts().element_pointer((each.relative ? evaluation.lists_base() : 0) + each.a, instance.row);
}

std::vector<Citation> citations(const Program& program, const std::vector<std::uint32_t>& cites, Date day) {
  std::vector<Citation> result;
  for (const std::uint32_t cited : cites) {
    const Provision& provision = program.provisions[cited];
    if (!provision.in_force.holds(day)) continue;
    result.push_back({provision.name, provision.title, provision.address, provision.authority, provision.evidence});
  }
  return result;
}

// Of several norms on the point, the provisions of those that govern.
void add_governing(Evaluation& evaluation, const Rule& rule, Date day, Finding& finding) {
  const Program& program = evaluation.program();
  // What is demanded of every element `where` something holds is `not (something) or …`.
  const Node* demanded = &program.nodes[rule.demanded];
  if (demanded->op == Op::logical_or) demanded = &program.nodes[evaluation.operand(*demanded, demanded->count - 1)];
  if (demanded->op != Op::most_favourable) return;
  for (const NormStanding& norm : norms_of(evaluation, *demanded)) {
    const std::string& name = program.provisions[program.nodes[norm.norm].a].name;
    const auto listed = [&](const Citation& one) { return one.provision == name; };
    if (!norm.governs || std::any_of(finding.cites.begin(), finding.cites.end(), listed)) continue;
    for (Citation& one : citations(program, {program.nodes[norm.norm].a}, day)) finding.cites.push_back(std::move(one));
  }
}

Needs needs_of(Evaluation& evaluation, const Rule& rule, const Instance& instance) {
  Needs needs;
  if (instance.date_unknown) {
    collect_needs_of_value(evaluation, rule.judged_at, needs);
    return needs;
  }
  if (rule.when != no_node) collect_needs(evaluation, rule.when, needs);
  if (instance.other_missing) {
    // The document is what is asked for, not what it might say.
    const std::string other = "/" + evaluation.program().vocabulary.roots[*rule.against].field.name;
    std::erase_if(needs.pointers, [&](const std::string& pointer) { return pointer.starts_with(other + "/"); });
    needs.pointers.insert(other);
  } else if (instance.list_unknown) {
    collect_needs(evaluation, *rule.each, needs);
  } else {
    if (instance.row != absent_id) evaluation.bind(0, instance.row);
    Exceptions(evaluation, rule, instance.day).collect_needs(evaluation.truth(rule.demanded), needs);
  }
  return needs;
}

void add_missing(const Evaluation& evaluation, const Instance& instance, const Needs& needs, Finding& finding) {
  finding.reason = instance.reason;
  std::vector<Translated> labels;
  for (const std::string& pointer : needs.pointers) {
    finding.missing.push_back(pointer);
    labels.push_back(label_of(evaluation.facts().layout(), pointer));
  }
  std::vector<Translated> rows;
  for (const auto& [name, label] : needs.references) {
    finding.missing_references.push_back(name);
    rows.push_back(label);
  }
  finding.message = undetermined_message(labels, rows, needs.fault);
}

void add(Translated& text, const Translated& more) {
  for (const auto language : {&Translated::fr, &Translated::en, &Translated::ar}) {
    if ((more.*language).empty()) continue;
    (text.*language) += ((text.*language).empty() ? "" : " ") + more.*language;
  }
}

// What an exception demands in place of the rule, and is not given either, is told with it.
void add_violation(Evaluation& evaluation, const Rule& rule, Date day, Finding& finding) {
  finding.message = fill(evaluation, rule.says);
  finding.remedy = fill(evaluation, rule.remedy);
  Exceptions exceptions(evaluation, rule, day);
  for (const Exception* const one : exceptions.taken(false)) {
    add(finding.message, fill(evaluation, one->says));
    add(finding.remedy, fill(evaluation, one->remedy));
  }
  Needs claims;
  exceptions.collect_claims(claims);
  finding.missing.assign(claims.pointers.begin(), claims.pointers.end());
}

void add_exceptions(Evaluation& evaluation, const Rule& rule, bool open, Date day, Finding& finding) {
  if (rule.exceptions.empty()) return;
  for (const Exception* const one : Exceptions(evaluation, rule, day).taken(open)) {
    finding.exceptions.push_back({one->name, one->title, citations(evaluation.program(), one->cites, day)});
  }
}

}  // namespace

Finding explain(Evaluation& evaluation, const Instance& instance, Needs& needs) {
  const Program& program = evaluation.program();
  const Rule& rule = program.rules[instance.rule];
  const Date day = instance.day;
  evaluation.judge_at(rule);
  if (instance.row != absent_id) evaluation.bind(0, instance.row);
  Finding finding;
  finding.rule = rule.name;
  finding.status = instance.status;
  finding.effect = rule.effect;
  if (instance.root != whole_dossier) finding.document = program.vocabulary.roots[instance.root].field.name;
  finding.witness = witness_pointer(evaluation, rule, instance);
  finding.title = rule.title;
  finding.cites = citations(program, rule.cites, day);
  if (instance.judged()) add_governing(evaluation, rule, day, finding);
  Reasoning reasoning = reason_out(evaluation, rule, instance);
  finding.because = std::move(reasoning.because);
  finding.evidence = std::move(reasoning.evidence);
  if (instance.row != absent_id) evaluation.bind(0, instance.row);
  if (instance.judged()) add_exceptions(evaluation, rule, instance.status == Status::undetermined, day, finding);
  if (instance.status == Status::undetermined) {
    needs = needs_of(evaluation, rule, instance);
    add_missing(evaluation, instance, needs, finding);
  } else if (instance.status == Status::violated) {
    add_violation(evaluation, rule, day, finding);
  } else {
    std::vector<Translated> titles;
    for (const ExceptionTaken& one : finding.exceptions) titles.push_back(one.title);
    finding.message = excepted_message(titles);
  }
  return finding;
}

}  // namespace mizan::engine
