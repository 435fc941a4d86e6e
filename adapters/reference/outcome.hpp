#pragma once

#include <optional>
#include <set>
#include <string>
#include <variant>

#include "adapters/reference/quantity.hpp"
#include "engine/model/date.hpp"
#include "engine/model/decision.hpp"
#include "engine/model/duration.hpp"
#include "engine/model/fault.hpp"
#include "engine/model/value.hpp"

namespace mizan::reference {

/// Kleene's three values in the order in which `and` is the least and `or` the greatest.
enum class Truth : unsigned char { no, unknown, yes };

/// Why something is unknown. Of two reasons the graver counts; of two faults the one declared first, so that the order
/// in which operands stand cannot matter.
struct Why {
  engine::Reason reason = engine::Reason::missing_fact;
  std::optional<engine::Fault> fault;
};
[[nodiscard]] Why graver(const Why& left, const Why& right);

/// Pointers into the dossier, and rows that no table has: those do not begin with `/`.
using Needs = std::set<std::string>;
[[nodiscard]] inline bool is_pointer(const std::string& need) { return need.starts_with('/'); }

/// What an expression comes to.
struct Outcome {
  enum class State : unsigned char {
    known,      ///< exactly
    none,       ///< a known absence; `needs` names it, for those who cannot do with an absence
    somewhere,  ///< a quantity of which no more is known than where it lies
    unknown,    ///< nothing is known of the value
  };
  State state = State::unknown;
  std::variant<std::monostate, bool, Quantity, engine::Date, engine::Moment, engine::Duration, engine::MemberIndex,
               std::string>
      value;    ///< where known; a quantity also where it lies somewhere
  Why why;      ///< unless known
  Needs needs;  ///< unless known: the inputs that decide

  [[nodiscard]] bool known() const { return state == State::known; }
  [[nodiscard]] bool none() const { return state == State::none; }
};

template <typename T>
[[nodiscard]] Outcome known(T value) {
  Outcome outcome;
  outcome.state = Outcome::State::known;
  outcome.value = std::move(value);
  return outcome;
}
[[nodiscard]] Outcome unknown(const Why& why, const Needs& needs = {});
[[nodiscard]] Outcome none(const Needs& needs);
[[nodiscard]] Outcome of_truth(Truth truth, const Why& why = {}, const Needs& needs = {});

/// Gathers the reasons and the inputs of what is not exactly known among some operands.
class Doubts {
 public:
  void add(const Outcome& outcome);
  void add(const Why& why, const Needs& needs = {});
  [[nodiscard]] Outcome unknown() const { return reference::unknown(why_, needs_); }
  /// A quantity: known where it is settled, else somewhere, for the reasons gathered.
  [[nodiscard]] Outcome quantity(const Quantity& quantity) const;
  [[nodiscard]] Outcome truth(Truth truth) const { return of_truth(truth, why_, needs_); }

 private:
  Why why_;
  Needs needs_;
};

/// As an operand of arithmetic, where it is no none: what is unknown may be anything.
[[nodiscard]] Quantity quantity_of(const Outcome& outcome, bool money);

/// As an operand of logic, where an absence is no answer.
[[nodiscard]] Truth truth_of(const Outcome& outcome);
[[nodiscard]] inline Truth negated(Truth truth) {
  return truth == Truth::unknown ? truth : truth == Truth::yes ? Truth::no : Truth::yes;
}
[[nodiscard]] inline Truth truth(bool value) { return value ? Truth::yes : Truth::no; }

}  // namespace mizan::reference
