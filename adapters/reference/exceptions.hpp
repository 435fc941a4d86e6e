#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/reference/evaluator.hpp"
#include "adapters/reference/explanation.hpp"
#include "dsl/checked.hpp"

namespace mizan::reference {

/// The exceptions of one rule that are in force, on the evaluator's document and with the witness bound.
class Exceptions {
 public:
  Exceptions(const dsl::checked::Rule& rule, Evaluator& evaluator, engine::Date day)
      : rule_(rule), evaluator_(evaluator), day_(day) {}

  /// What is demanded once exceptions are heard, where the rule itself demands `own`.
  [[nodiscard]] Outcome demanded(const Outcome& own) { return settled(own, std::nullopt); }
  /// Of a violated instance: what would tell whether an exception is claimed.
  [[nodiscard]] Needs claims();
  /// Those that apply, with `open` also those that may, by name.
  [[nodiscard]] std::vector<const dsl::checked::Exception*> taken(bool open);
  /// One step of the reasoning for each exception to the rule itself.
  [[nodiscard]] std::vector<engine::Because> because(Explanation& explanation);

 private:
  using Number = std::uint32_t;
  [[nodiscard]] std::vector<Number> to(std::optional<Number> qualified) const;
  [[nodiscard]] const dsl::checked::Exception& at(Number number) const { return rule_.exceptions[number]; }
  Outcome invoked(Number number);
  [[nodiscard]] Outcome in_force(Number number) const;
  Outcome applies(Number number);
  Outcome in_its_place(Number number);
  Outcome settled(const Outcome& own, std::optional<Number> qualified);
  void take(std::optional<Number> qualified, bool open, std::vector<bool>& taken);
  engine::Because because(Number number, Explanation& explanation);

  const dsl::checked::Rule& rule_;
  Evaluator& evaluator_;
  engine::Date day_;
};

}  // namespace mizan::reference
