#include "adapters/reference/instances.hpp"

#include <algorithm>
#include <utility>

#include "adapters/reference/exceptions.hpp"
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

// With the exceptions of the rule heard.
Instance judged_with_exceptions(const dsl::checked::Rule& rule, Evaluator& evaluator, engine::Date day,
                                const Outcome& when) {
  const Outcome own = evaluator.evaluate(rule.demanded);
  Instance instance = judged(when, Exceptions(rule, evaluator, day).demanded(own));
  instance.excepted = instance.status == Status::satisfied && truth_of(own) != Truth::yes;
  return instance;
}

// A row, or a version of a definition, which has no title.
engine::Translated label_of_reference(const std::string& name, const std::vector<engine::Table>& tables) {
  for (const engine::Table& table : tables) {
    if (name.starts_with(table.name + "[")) return engine::reference_label(table.title, name);
  }
  return {name, name, name};
}

void tell_missing(const Instance& instance, const engine::Layout& layout, const std::vector<engine::Table>& tables,
                  engine::Finding& finding) {
  finding.reason = instance.why.reason;
  std::vector<engine::Translated> facts;
  std::vector<engine::Translated> rows;
  for (const std::string& need : instance.needs) {
    if (is_pointer(need)) {
      finding.missing.push_back(need);
      facts.push_back(engine::label_of(layout, need));
    } else {
      finding.missing_references.push_back(need);
      rows.push_back(label_of_reference(need, tables));
    }
  }
  finding.message = engine::undetermined_message(facts, rows, instance.why.fault);
}

void add(std::string& text, const std::string& more) { text += (text.empty() || more.empty() ? "" : " ") + more; }
void add(engine::Translated& text, const engine::Translated& more) {
  add(text.fr, more.fr);
  add(text.en, more.en);
  add(text.ar, more.ar);
}

}  // namespace

std::vector<Instance> instances_of(const dsl::checked::Rule& rule, Evaluator& evaluator, engine::Date day) {
  if (rule.against && !evaluator.facts().present(*rule.against)) {
    const std::string missing = "/" + evaluator.vocabulary().roots[*rule.against].field.name;
    Instance instance = judged(when_of(rule, evaluator), unknown({}, {missing}));
    std::erase_if(instance.needs, [&](const std::string& pointer) { return pointer.starts_with(missing + "/"); });
    instance.lacks_document = true;
    instance.vacuous = true;
    return {instance};
  }
  if (!rule.each) {
    const Outcome when = when_of(rule, evaluator);
    return {judged_with_exceptions(rule, evaluator, day, when)};
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
    Instance instance = judged_with_exceptions(rule, evaluator, day, when);
    instance.witness = binding;
    instances.push_back(std::move(instance));
  }
  return instances;
}

engine::Finding tell(const dsl::checked::Rule& rule, const Instance& instance, Evaluator& evaluator, engine::Date day,
                     const engine::Layout& layout) {
  engine::Finding finding;
  finding.rule = rule.name;
  finding.status = instance.status;
  finding.effect = rule.effect;
  if (instance.witness) finding.witness = instance.witness->pointer;
  finding.title = rule.title;

  Explanation explanation(evaluator);
  if (instance.date_unknown) {
    finding.because.of.push_back(explanation.because(*rule.judged_at));
    finding.evidence = explanation.evidence();
    tell_missing(instance, layout, evaluator.tables(), finding);
    return finding;
  }
  if (rule.when) finding.because.of.push_back(explanation.because(*rule.when));
  if (instance.witness) evaluator.bind(witness_variable, *instance.witness);
  if (instance.lacks_document) {
    const std::string& name = evaluator.vocabulary().roots[*rule.against].field.name;
    finding.because.of.push_back({name, {}, "/" + name, {}});
  }
  if (!instance.vacuous) {
    if (instance.witness && instance.witness->is_mention()) explanation.note_witness(*instance.witness);
    finding.because.of.push_back(explanation.because(rule.demanded));
    for (engine::Because& step : Exceptions(rule, evaluator, day).because(explanation)) {
      finding.because.of.push_back(std::move(step));
    }
  }
  finding.evidence = explanation.evidence();

  std::vector<const dsl::checked::Exception*> taken;
  if (!instance.vacuous) taken = Exceptions(rule, evaluator, day).taken(instance.status == Status::undetermined);
  for (const dsl::checked::Exception* exception : taken) {
    finding.exceptions.push_back({exception->name, exception->title, evaluator.citations(exception->cites, day)});
  }
  if (instance.status == Status::satisfied) {
    finding.because.value = {true};
    std::vector<engine::Translated> titles;
    for (const dsl::checked::Exception* exception : taken) titles.push_back(exception->title);
    finding.message = engine::excepted_message(titles);
    return finding;
  }
  if (instance.status == Status::violated) {
    finding.because.value = {false};
    finding.message = filled(rule.says, evaluator);
    finding.remedy = filled(rule.remedy, evaluator);
    for (const dsl::checked::Exception* exception : taken) {
      add(finding.message, filled(exception->says, evaluator));
      add(finding.remedy, filled(exception->remedy, evaluator));
    }
    if (!instance.vacuous) {
      const Needs claims = Exceptions(rule, evaluator, day).claims();
      for (const std::string& one : claims) {
        if (is_pointer(one)) finding.missing.push_back(one);
      }
    }
    return finding;
  }
  tell_missing(instance, layout, evaluator.tables(), finding);
  return finding;
}

}  // namespace mizan::reference
