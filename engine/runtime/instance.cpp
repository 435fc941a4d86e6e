#include "engine/runtime/instance.hpp"

#include <algorithm>

#include "engine/runtime/exceptions.hpp"

namespace mizan::engine {

namespace {

// `when implies demanded`; a guard that is unknown neither convicts nor asks anything of a demand that holds.
Instance conclude(Instance instance, Truth when, Truth demanded) {
  if (when == Truth::no) {
    instance.status = Status::not_applicable;
  } else if (demanded == Truth::yes) {
    instance.status = Status::satisfied;
  } else if (when == Truth::yes && demanded == Truth::no) {
    instance.status = Status::violated;
  } else {
    instance.status = Status::undetermined;
    for (const Truth part : {when, demanded}) {
      if (unknown(part)) instance.reason = std::max(instance.reason, reason_of(part));
    }
  }
  return instance;
}

void take(RuleOnDocument& result, const Instance& instance) {
  result.status = std::max(result.status, instance.status);
  if (instance.status >= Status::undetermined) result.open.push_back(instance);
}

void judge_element(Evaluation& evaluation, const Rule& rule, Date day, Truth when, const Instance& instance,
                   RuleOnDocument& result) {
  const Truth own = evaluation.truth(rule.demanded);
  if (rule.exceptions.empty()) return take(result, conclude(instance, when, own));
  const Instance judged = conclude(instance, when, Exceptions(evaluation, rule, day).outcome(own));
  take(result, judged);
  if (judged.status == Status::satisfied && own != Truth::yes) result.excepted.push_back(judged);
}

}  // namespace

RuleOnDocument judge(Evaluation& evaluation, std::uint32_t index, std::uint16_t root, Date day) {
  return judge(evaluation, evaluation.program().rules[index], index, root, day);
}

RuleOnDocument judge(Evaluation& evaluation, const Rule& rule, std::uint32_t index, std::uint16_t root, Date day) {
  const Truth when = rule.when == no_node ? Truth::yes : evaluation.truth(rule.when);
  RuleOnDocument result;
  Instance instance;
  instance.rule = index;
  instance.root = root;
  instance.day = day;
  if (when == Truth::no) return result;
  if (rule.against && !evaluation.facts().present(*rule.against)) {
    instance.other_missing = true;
    take(result, conclude(instance, when, Truth::missing_fact));
    return result;
  }
  if (!rule.each) {
    judge_element(evaluation, rule, day, when, instance, result);
    return result;
  }
  const Elements over = evaluation.elements(*rule.each);
  if (over.presence == Presence::unknown) {
    instance.list_unknown = true;
    take(result, conclude(instance, when, Truth::missing_fact));
    return result;
  }
  if (over.count == 0) take(result, conclude(instance, when, Truth::yes));
  for (std::uint32_t i = 0; i < over.count; ++i) {
    instance.row = over.begin + i;
    evaluation.bind(0, instance.row);
    judge_element(evaluation, rule, day, when, instance, result);
  }
  return result;
}

}  // namespace mizan::engine
