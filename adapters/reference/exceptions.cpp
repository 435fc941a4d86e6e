#include "adapters/reference/exceptions.hpp"

#include <algorithm>

namespace mizan::reference {

using dsl::checked::Exception;

std::vector<Exceptions::Number> Exceptions::to(std::optional<Number> qualified) const {
  std::vector<Number> numbers;
  for (Number i = 0; i < rule_.exceptions.size(); ++i) {
    if (truth_of(in_force(i)) != Truth::no && at(i).to == qualified) numbers.push_back(i);
  }
  return numbers;
}

// Where the day is not known: known to be in force if on every day of the rule.
Outcome Exceptions::in_force(Number number) const {
  const std::vector<engine::Validity>& days = at(number).in_force;
  const auto some = [&](auto holds) { return std::any_of(days.begin(), days.end(), holds); };
  const Outcome& day = evaluator_.judged_day();
  if (day.known()) return known(some([&](const engine::Validity& one) { return one.holds(day_); }));
  for (const engine::Validity& of_rule : rule_.in_force) {
    if (!some([&](const engine::Validity& one) { return one.contains(of_rule); })) return unknown(day.why, day.needs);
  }
  return known(true);
}

Outcome Exceptions::invoked(Number number) {
  const Exception& exception = at(number);
  const bool claimed = !exception.claimed || truth_of(evaluator_.evaluate(*exception.claimed)) == Truth::yes;
  if (!claimed) return known(false);
  const Outcome when = exception.when ? evaluator_.evaluate(*exception.when) : known(true);
  const Outcome force = in_force(number);
  if (force.known() || truth_of(when) == Truth::no) return when;
  Doubts doubts;
  doubts.add(force);
  doubts.add(when);
  return doubts.unknown();
}

// Invoked, and waived by no exception to it.
Outcome Exceptions::applies(Number number) {
  std::vector<Outcome> conditions{invoked(number)};
  if (truth_of(conditions.front()) == Truth::no) return known(false);
  for (const Number one : to(number)) {
    if (at(one).demanded) continue;
    const Outcome lifted = applies(one);
    if (truth_of(lifted) == Truth::yes) return known(false);
    conditions.push_back(truth_of(lifted) == Truth::no ? known(true) : lifted);
  }
  Doubts doubts;
  bool open = false;
  for (const Outcome& condition : conditions) {
    if (truth_of(condition) == Truth::yes) continue;
    open = true;
    doubts.add(condition);
  }
  return open ? doubts.unknown() : known(true);
}

Outcome Exceptions::in_its_place(Number number) {
  const Exception& exception = at(number);
  return settled(exception.demanded ? evaluator_.evaluate(*exception.demanded) : known(true), number);
}

// What stands in the place of `own`: what the exceptions that apply agree on, or itself; open where one that may apply
// would make a difference.
Outcome Exceptions::settled(const Outcome& own, std::optional<Number> qualified) {
  std::vector<Outcome> certain;
  std::vector<std::pair<Outcome, Outcome>> possible;  // whether it applies, and what it gives
  for (const Number one : to(qualified)) {
    if (qualified && !at(one).demanded) continue;  // it has had its say in whether the other applies
    const Outcome applying = applies(one);
    if (truth_of(applying) == Truth::yes) certain.push_back(in_its_place(one));
    if (truth_of(applying) == Truth::unknown) possible.emplace_back(applying, in_its_place(one));
  }
  const auto some = [&](Truth truth) {
    return std::any_of(certain.begin(), certain.end(), [&](const Outcome& one) { return truth_of(one) == truth; });
  };
  Outcome base = own;
  if (!certain.empty()) {
    Doubts doubts;
    for (const Outcome& one : certain) {
      if (truth_of(one) == Truth::unknown) doubts.add(one);
    }
    const bool clash = some(Truth::yes) && some(Truth::no);
    if (clash) doubts.add(Why{engine::Reason::fault, engine::Fault::exceptions_clash});
    base = clash || some(Truth::unknown) ? doubts.unknown() : known(some(Truth::yes));
  }
  Doubts doubts;
  bool differs = false;
  for (const auto& [applying, gives] : possible) {
    if (truth_of(base) != Truth::unknown && truth_of(gives) == truth_of(base)) continue;
    differs = true;
    doubts.add(applying);
    if (truth_of(gives) == Truth::unknown) doubts.add(gives);
  }
  if (!differs) return base;
  if (truth_of(base) == Truth::unknown) doubts.add(base);
  return doubts.unknown();
}

Needs Exceptions::claims() {
  Needs needs;
  for (const Number one : to(std::nullopt)) {
    if (!at(one).claimed) continue;
    const Outcome claimed = evaluator_.evaluate(*at(one).claimed);
    const bool hopeless = at(one).when && truth_of(evaluator_.evaluate(*at(one).when)) == Truth::no;
    if (truth_of(claimed) == Truth::unknown && !hopeless) needs.insert(claimed.needs.begin(), claimed.needs.end());
  }
  return needs;
}

void Exceptions::take(std::optional<Number> qualified, bool open, std::vector<bool>& taken) {
  for (const Number one : to(qualified)) {
    if (truth_of(invoked(one)) == Truth::no) continue;
    const Truth applying = truth_of(applies(one));
    taken[one] = applying == Truth::yes || (open && applying == Truth::unknown);
    take(one, open, taken);
  }
}

std::vector<const Exception*> Exceptions::taken(bool open) {
  std::vector<bool> taken(rule_.exceptions.size());
  take(std::nullopt, open, taken);
  std::vector<const Exception*> result;
  for (Number i = 0; i < rule_.exceptions.size(); ++i) {
    if (taken[i]) result.push_back(&at(i));
  }
  return result;
}

std::vector<engine::Because> Exceptions::because(Explanation& explanation) {
  std::vector<engine::Because> steps;
  for (const Number one : to(std::nullopt)) steps.push_back(because(one, explanation));
  return steps;
}

engine::Because Exceptions::because(Number number, Explanation& explanation) {
  const Exception& exception = at(number);
  engine::Because step;
  step.text = "exception " + exception.name;
  const Truth applying = truth_of(applies(number));
  if (applying != Truth::unknown) step.value = {applying == Truth::yes};
  if (exception.claimed) {
    step.of.push_back(explanation.because(*exception.claimed));
    if (truth_of(evaluator_.evaluate(*exception.claimed)) != Truth::yes) return step;
  }
  if (exception.when) step.of.push_back(explanation.because(*exception.when));
  if (applying != Truth::no && exception.demanded) step.of.push_back(explanation.because(*exception.demanded));
  if (truth_of(invoked(number)) == Truth::no) return step;
  for (const Number one : to(number)) step.of.push_back(because(one, explanation));
  return step;
}

}  // namespace mizan::reference
