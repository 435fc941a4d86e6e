#pragma once

#include <string>
#include <vector>

#include "adapters/reference/evaluator.hpp"
#include "dsl/checked.hpp"
#include "engine/model/decision.hpp"

namespace mizan::reference {

/// The value as a decision shows it; what is not exactly known shows as unknown, but for an amount whose currency is.
[[nodiscard]] engine::Shown shown(const Outcome& outcome, engine::Type type, const engine::Vocabulary& vocabulary);

/// A message with its holes filled, in the three languages.
[[nodiscard]] engine::Translated filled(const dsl::checked::Message& message, Evaluator& evaluator);

/// Tells why expressions come to what they come to, and remembers the facts it meets on the way.
class Explanation {
 public:
  explicit Explanation(Evaluator& evaluator) : evaluator_(evaluator) {}

  [[nodiscard]] engine::Because because(const dsl::checked::Expr& expr);
  /// The mention that an instance is about is a fact it rests on.
  void note_witness(const Binding& binding) { note_mention(binding); }
  /// The facts met so far: sorted by pointer, then span, each once.
  [[nodiscard]] std::vector<engine::EvidenceItem> evidence() const;

 private:
  [[nodiscard]] engine::Because fact(const dsl::checked::Expr& expr);
  [[nodiscard]] engine::Because fold(const dsl::checked::Expr& expr);
  [[nodiscard]] engine::Because norms(const dsl::checked::Expr& expr);
  [[nodiscard]] engine::Because tags(const dsl::checked::Expr& expr);
  [[nodiscard]] engine::Because change(const dsl::checked::Expr& expr);
  [[nodiscard]] engine::Because presence_leaf(const dsl::checked::Expr& operand);
  void explain_operands(const dsl::checked::Expr& expr, engine::Because& because);
  void explain_mentions(const dsl::checked::Expr& expr, engine::Because& because);
  void explain_element(const dsl::checked::Expr& fold, const Binding& binding, engine::Because& because);
  void note(const std::string& pointer, const engine::Shown& value);
  void note_mention(const Binding& binding);

  Evaluator& evaluator_;
  std::vector<engine::EvidenceItem> evidence_;
};

}  // namespace mizan::reference
