#include "adapters/reference/instances.hpp"

#include <algorithm>
#include <utility>

#include "adapters/reference/explanation.hpp"
#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"

namespace mizan::reference {

using engine::Presence;
using engine::Status;

namespace {

// `each` binds the outermost variable.
constexpr std::uint32_t witness_variable = 0;

// `when` implies what is demanded.
Instance judged(const Outcome& when, const Outcome& demanded) {
  Instance instance;
  if (truth_of(when) == Truth::no) {
    instance.status = Status::not_applicable;
  } else if (truth_of(demanded) == Truth::yes) {
    instance.status = Status::satisfied;
  } else if (truth_of(when) == Truth::yes && truth_of(demanded) == Truth::no) {
    instance.status = Status::violated;
  } else {
    instance.status = Status::undetermined;
    Doubts doubts;
    for (const Outcome* side : {&when, &demanded}) {
      if (truth_of(*side) == Truth::unknown) doubts.add(*side);
    }
    const Outcome open = doubts.unknown();
    instance.why = open.why;
    instance.needs = open.needs;
  }
  return instance;
}

Outcome when_of(const dsl::checked::Rule& rule, Evaluator& evaluator) {
  return rule.when ? evaluator.evaluate(*rule.when) : known(true);
}

}  // namespace

std::vector<Instance> instances_of(const dsl::checked::Rule& rule, Evaluator& evaluator) {
  if (!rule.each) {
    const Outcome when = when_of(rule, evaluator);
    return {judged(when, evaluator.evaluate(rule.demanded))};
  }
  const Elements over = evaluator.elements(*rule.each);
  if (over.bindings.empty()) {
    const bool open = over.presence == Presence::unknown;
    Instance instance = judged(when_of(rule, evaluator), open ? unknown({}, {over.pointer}) : known(true));
    instance.vacuous = true;
    return {instance};
  }
  std::vector<Instance> instances;
  for (const Binding& binding : over.bindings) {
    // `when` stands outside the quantifier: its folds may use the number of the witness for their own variable.
    const Outcome when = when_of(rule, evaluator);
    evaluator.bind(witness_variable, binding);
    Instance instance = judged(when, evaluator.evaluate(rule.demanded));
    instance.witness = binding;
    instances.push_back(std::move(instance));
  }
  return instances;
}

engine::Finding tell(const dsl::checked::Rule& rule, const Instance& instance, Evaluator& evaluator,
                     const engine::Layout& layout) {
  engine::Finding finding;
  finding.rule = rule.name;
  finding.status = instance.status;
  finding.effect = rule.effect;
  if (instance.witness) finding.witness = instance.witness->pointer;
  finding.title = rule.title;

  Explanation explanation(evaluator);
  if (rule.when) finding.because.of.push_back(explanation.because(*rule.when));
  if (instance.witness) evaluator.bind(witness_variable, *instance.witness);
  if (!instance.vacuous) {
    if (instance.witness && instance.witness->list == engine::absent_id) explanation.note_witness(*instance.witness);
    finding.because.of.push_back(explanation.because(rule.demanded));
  }
  finding.evidence = explanation.evidence();

  if (instance.status == Status::violated) {
    finding.because.value = {false};
    finding.message = filled(rule.says, evaluator);
    finding.remedy = filled(rule.remedy, evaluator);
    return finding;
  }
  finding.missing.assign(instance.needs.begin(), instance.needs.end());
  finding.reason = instance.why.reason;
  std::vector<engine::Translated> labels;
  for (const std::string& pointer : finding.missing) labels.push_back(engine::label_of(layout, pointer));
  finding.message = engine::undetermined_message(labels, instance.why.fault);
  return finding;
}

}  // namespace mizan::reference
