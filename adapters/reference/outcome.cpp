#include "adapters/reference/outcome.hpp"

#include <algorithm>
#include <utility>

namespace mizan::reference {

Why graver(const Why& left, const Why& right) {
  Why result;
  result.reason = std::max(left.reason, right.reason);
  result.fault = left.fault;
  if (right.fault && (!left.fault || *right.fault < *left.fault)) result.fault = right.fault;
  return result;
}

Outcome unknown(const Why& why, const Needs& needs) {
  Outcome outcome;
  outcome.why = why;
  outcome.needs = needs;
  return outcome;
}

Outcome none(const Needs& needs) {
  Outcome outcome = unknown(Why{}, needs);
  outcome.state = Outcome::State::none;
  return outcome;
}

Outcome of_truth(Truth truth, const Why& why, const Needs& needs) {
  if (truth == Truth::unknown) return unknown(why, needs);
  return known(truth == Truth::yes);
}

void Doubts::add(const Outcome& outcome) {
  if (!outcome.known()) add(outcome.why, outcome.needs);
}

void Doubts::add(const Why& why, const Needs& needs) {
  why_ = graver(why_, why);
  needs_.insert(needs.begin(), needs.end());
}

Outcome Doubts::quantity(const Quantity& quantity) const {
  if (settled(quantity)) return known(quantity);
  Outcome outcome = unknown();
  outcome.state = Outcome::State::somewhere;
  outcome.value = quantity;
  if (quantity.currency.kind == Currency::Kind::several) {
    outcome.why = graver(outcome.why, {engine::Reason::fault, engine::Fault::currencies_differ});
  }
  return outcome;
}

Quantity quantity_of(const Outcome& outcome, bool money) {
  const auto* quantity = std::get_if<Quantity>(&outcome.value);
  return quantity != nullptr ? *quantity : anywhere(money);
}

Truth truth_of(const Outcome& outcome) {
  if (!outcome.known()) return Truth::unknown;
  return truth(std::get<bool>(outcome.value));
}

}  // namespace mizan::reference
