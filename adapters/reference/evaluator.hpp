#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/reference/outcome.hpp"
#include "adapters/reference/reference.hpp"
#include "dsl/checked.hpp"
#include "engine/model/facts.hpp"

namespace mizan::reference {

/// What a variable stands for: an element of a list, or a mention in a text.
struct Binding {
  engine::ListId list = engine::absent_id;
  engine::Row row = 0;
  std::string pointer;  ///< of the element, or of the text of the mention
  engine::EvidenceItem::TextSpan mention;
};

/// The elements that a fold or a rule runs over.
struct Elements {
  engine::Presence presence = engine::Presence::unknown;  ///< known: given, perhaps empty
  std::string pointer;                                    ///< of the list or of the text
  std::vector<Binding> bindings;
};

/// What a test of presence sees: a list, a record, a fact or a value.
struct PresenceSeen {
  engine::Presence presence = engine::Presence::unknown;
  std::string pointer;  ///< of a list or a record, else empty
  Outcome outcome;      ///< of a fact or a value; of what is unknown, its reason and inputs
};

/// Gives expressions their value for one document on one day. Nothing is remembered between calls: equal calls give
/// equal outcomes, and every outcome carries the reasons and inputs of what it leaves open.
class Evaluator {
 public:
  Evaluator(const dsl::checked::Program& program, const engine::Layout& layout, const engine::Facts& facts,
            engine::Date as_of, const MentionFinder& find_mentions, std::uint16_t document)
      : program_(program),
        layout_(layout),
        facts_(facts),
        as_of_(as_of),
        find_mentions_(find_mentions),
        document_(document) {}

  [[nodiscard]] Outcome evaluate(const dsl::checked::Expr& expr);
  /// How many expressions were evaluated so far, those within others too.
  [[nodiscard]] std::uint64_t steps() const { return steps_; }
  [[nodiscard]] Elements elements(const dsl::checked::Domain& domain);
  [[nodiscard]] PresenceSeen presence_seen(const dsl::checked::Expr& operand);

  void bind(std::uint32_t variable, const Binding& binding);
  [[nodiscard]] const Binding& bound(std::uint32_t variable) const { return bindings_[variable]; }

  [[nodiscard]] engine::SlotId slot(const dsl::checked::FactRef& ref) const;
  [[nodiscard]] engine::Row row(std::uint32_t variable) const;
  [[nodiscard]] std::string pointer(const dsl::checked::FactRef& ref) const;
  [[nodiscard]] std::vector<engine::EvidenceItem::TextSpan> mentions(std::string_view text,
                                                                     std::uint32_t lexicon) const;
  /// The arm that a known member takes; the operand's index, or 0 where no arm has it.
  [[nodiscard]] static std::size_t arm_taken(const dsl::checked::Expr& match, std::uint16_t member);

  [[nodiscard]] const engine::Facts& facts() const { return facts_; }
  [[nodiscard]] const engine::Vocabulary& vocabulary() const { return program_.vocabulary; }

 private:
  [[nodiscard]] Outcome constant(const dsl::checked::Expr& expr) const;
  [[nodiscard]] Outcome fact(const dsl::checked::Expr& expr) const;
  [[nodiscard]] Outcome logic(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome presence_test(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome equality(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome ordering(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome relation_to_constant(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome arithmetic(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome calendar(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome match(const dsl::checked::Expr& expr);
  static void add_element(Doubts& doubts, const Outcome& belongs, const Outcome& value);
  [[nodiscard]] Outcome fold_truth(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome fold_quantity(const dsl::checked::Expr& expr);

  [[nodiscard]] engine::ListId list(const dsl::checked::ListRef& ref) const;
  [[nodiscard]] PresenceSeen list_seen(const dsl::checked::ListRef& ref) const;
  [[nodiscard]] PresenceSeen record_seen(const dsl::checked::RecordRef& ref) const;
  [[nodiscard]] std::string record_pointer(const dsl::checked::RecordRef& ref) const;

  const dsl::checked::Program& program_;
  const engine::Layout& layout_;
  const engine::Facts& facts_;
  engine::Date as_of_;
  const MentionFinder& find_mentions_;
  std::uint16_t document_;
  std::vector<Binding> bindings_;
  std::uint64_t steps_ = 0;
};

/// The filter and the term or condition of a fold. `any` has a condition alone, `count` a filter alone.
struct FoldParts {
  const dsl::checked::Expr* filter = nullptr;
  const dsl::checked::Expr* term = nullptr;
};
[[nodiscard]] FoldParts parts_of(const dsl::checked::Expr& fold);

}  // namespace mizan::reference
