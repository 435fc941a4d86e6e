#include "engine/runtime/exceptions.hpp"

#include <algorithm>
#include <optional>

namespace mizan::engine {

namespace {

bool settled_alike(Truth left, Truth right) { return !unknown(left) && left == right; }

// The gravest of several reasons for an unknown.
class Doubt {
 public:
  void add(Truth truth) {
    if (unknown(truth)) reason_ = std::max(reason_.value_or(Reason::missing_fact), reason_of(truth));
  }
  [[nodiscard]] Truth truth() const { return unknown_because(*reason_); }

 private:
  std::optional<Reason> reason_;
};

}  // namespace

std::vector<std::uint32_t> Exceptions::to(std::uint32_t qualified) const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < rule_.exceptions.size(); ++i) {
    if (at(i).to == qualified && in_force(i) != Truth::no) numbers.push_back(i);
  }
  return numbers;
}

// On a day that is not known an exception is in force for sure only if it is wherever the rule is.
Truth Exceptions::in_force(std::uint32_t number) const {
  const Scalar& judged = evaluation_.judged_day();
  if (judged.presence == Presence::known) return truth_of(at(number).holds_on(day_));
  const bool always = std::all_of(rule_.in_force.begin(), rule_.in_force.end(), [&](const Validity& of_rule) {
    return std::any_of(at(number).in_force.begin(), at(number).in_force.end(),
                       [&](const Validity& one) { return one.contains(of_rule); });
  });
  if (always) return Truth::yes;
  return unknown_because(judged.presence == Presence::unknown ? judged.reason : Reason::missing_fact);
}

// Who relies on an exception must be known to claim it; where nobody need claim it, its condition speaks for itself.
Truth Exceptions::invoked(std::uint32_t number) {
  const Exception& exception = at(number);
  if (exception.claimed != no_node && evaluation_.truth(exception.claimed) != Truth::yes) return Truth::no;
  const Truth when = exception.when == no_node ? Truth::yes : evaluation_.truth(exception.when);
  return both(in_force(number), when);
}

Truth Exceptions::applies(std::uint32_t number) {
  Truth result = invoked(number);
  if (result == Truth::no) return result;
  for (const std::uint32_t one : to(number)) {
    if (at(one).waives()) result = both(result, !applies(one));
  }
  return result;
}

std::vector<Exceptions::Choice> Exceptions::choices(std::uint32_t qualified) {
  std::vector<Choice> all;
  for (const std::uint32_t one : to(qualified)) {
    if (qualified != absent_id && at(one).waives()) continue;
    const Truth truth = applies(one);
    if (truth != Truth::no) all.push_back({one, truth, value(one)});
  }
  return all;
}

namespace {

// What those that certainly apply agree on; `own` where there are none. A fault where they clash.
template <typename Choices>
Truth base_of(Truth own, const Choices& choices) {
  bool any = false, yes = false, no = false;
  Doubt doubt;
  bool open = false;
  for (const auto& one : choices) {
    if (one.applies != Truth::yes) continue;
    any = true;
    yes = yes || one.value == Truth::yes;
    no = no || one.value == Truth::no;
    open = open || unknown(one.value);
    doubt.add(one.value);
  }
  if (!any) return own;
  if (yes && no) return Truth::fault;
  if (open) return doubt.truth();
  return truth_of(yes);
}

// Whether it would change what the others came to, should one apply that may.
template <typename Choice>
bool matters(const Choice& one, Truth base) {
  return unknown(one.applies) && !settled_alike(one.value, base);
}

template <typename Choices>
Truth settle(Truth own, const Choices& choices) {
  const Truth base = base_of(own, choices);
  Doubt doubt;
  bool open = false;
  for (const auto& one : choices) {
    if (!matters(one, base)) continue;
    open = true;
    doubt.add(one.applies);
    doubt.add(one.value);
  }
  if (!open) return base;
  doubt.add(base);
  return doubt.truth();
}

}  // namespace

Truth Exceptions::own(std::uint32_t number) {
  return at(number).waives() ? Truth::yes : evaluation_.truth(at(number).demanded);
}

Truth Exceptions::value(std::uint32_t number) { return settle(own(number), choices(number)); }

Truth Exceptions::outcome(Truth own) { return settle(own, choices(absent_id)); }

template <typename OwnNeeds>
void Exceptions::needs_of(Truth own, const std::vector<Choice>& choices, Needs& needs, OwnNeeds own_needs) {
  const Truth base = base_of(own, choices);
  bool any = false, yes = false, no = false;
  for (const Choice& one : choices) {
    if (one.applies == Truth::yes) {
      any = true;
      yes = yes || one.value == Truth::yes;
      no = no || one.value == Truth::no;
      if (unknown(one.value)) needs_of_value(one.number, needs);
    } else if (matters(one, base)) {
      needs_of_applying(one.number, needs);
      if (unknown(one.value)) needs_of_value(one.number, needs);
    }
  }
  if (yes && no) needs.add(Fault::exceptions_clash);
  if (!any && unknown(own)) own_needs();
}

void Exceptions::collect_needs(Truth own, Needs& needs) {
  needs_of(own, choices(absent_id), needs, [&] { engine::collect_needs(evaluation_, rule_.demanded, needs); });
}

void Exceptions::needs_of_value(std::uint32_t number, Needs& needs) {
  needs_of(own(number), choices(number), needs,
           [&] { engine::collect_needs(evaluation_, at(number).demanded, needs); });
}

void Exceptions::needs_of_applying(std::uint32_t number, Needs& needs) {
  if (unknown(invoked(number))) {
    if (unknown(in_force(number))) collect_needs_of_value(evaluation_, evaluation_.judged_at(), needs);
    if (at(number).when != no_node) engine::collect_needs(evaluation_, at(number).when, needs);
  }
  for (const std::uint32_t one : to(number)) {
    if (at(one).waives() && unknown(applies(one))) needs_of_applying(one, needs);
  }
}

void Exceptions::collect_claims(Needs& needs) {
  for (const std::uint32_t one : to(absent_id)) {
    const Exception& exception = at(one);
    if (exception.claimed == no_node || !unknown(evaluation_.truth(exception.claimed))) continue;
    if (exception.when != no_node && evaluation_.truth(exception.when) == Truth::no) continue;
    engine::collect_needs(evaluation_, exception.claimed, needs);
  }
}

void Exceptions::take(std::uint32_t qualified, bool open, std::vector<std::uint32_t>& numbers) {
  for (const std::uint32_t one : to(qualified)) {
    if (invoked(one) == Truth::no) continue;
    const Truth truth = applies(one);
    if (truth == Truth::yes || (open && truth != Truth::no)) numbers.push_back(one);
    take(one, open, numbers);
  }
}

std::vector<const Exception*> Exceptions::taken(bool open) {
  std::vector<std::uint32_t> numbers;
  take(absent_id, open, numbers);
  std::sort(numbers.begin(), numbers.end());
  std::vector<const Exception*> result;
  for (const std::uint32_t number : numbers) result.push_back(&at(number));
  return result;
}

}  // namespace mizan::engine
