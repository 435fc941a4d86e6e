#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "adapters/reference/outcome.hpp"
#include "adapters/reference/reference.hpp"
#include "dsl/checked.hpp"
#include "engine/model/facts.hpp"

namespace mizan::reference {

/// What a variable stands for: an element of a list, a mention in a text, or a field that two documents have in common.
struct Binding {
  engine::ListId list = engine::absent_id;
  engine::Row row = 0;
  std::string pointer;  ///< of the element, or of the text of the mention
  engine::EvidenceItem::TextSpan mention;
  std::optional<engine::ComparedField> compared = std::nullopt;

  [[nodiscard]] bool is_mention() const { return list == engine::absent_id && !compared; }
};

/// The elements that a fold or a rule runs over.
struct Elements {
  engine::Presence presence = engine::Presence::unknown;  ///< known: given, perhaps empty
  std::string pointer;                                    ///< of the list, the text, or the document that is compared
  std::vector<Binding> bindings;
};

/// What a test of presence sees: a list, a record, a fact or a value.
struct PresenceSeen {
  engine::Presence presence = engine::Presence::unknown;
  std::string pointer;  ///< of a list or a record, else empty
  Outcome outcome;      ///< of a fact or a value; of what is unknown, its reason and inputs
};

/// The rows of a table that a look-up may mean.
struct RowsSeen {
  std::set<std::size_t> rows;
  bool gap = false;  ///< some of the keys and days that are possible have no row
};

/// What an ordinary rule found on a document, as a rule over findings sees it.
struct TaggedFinding {
  const dsl::checked::Rule* rule = nullptr;
  std::uint16_t document = 0;
  bool violated = false;  ///< else undetermined
  std::string pointer;    ///< of the element, or of the document
  Why why;                ///< where undetermined
  Needs needs;            ///< where undetermined
};
/// Whether the rule of a finding carries one of the tags that an expression counts.
[[nodiscard]] bool carries(const TaggedFinding& finding, const dsl::checked::Expr& counted);
[[nodiscard]] inline bool counts_tags(engine::Op op) {
  return op == engine::Op::distinct_tags || op == engine::Op::weight_of_tags;
}

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
  [[nodiscard]] Elements changes(std::uint32_t comparison) const;
  [[nodiscard]] PresenceSeen presence_seen(const dsl::checked::Expr& operand);

  /// Takes up a rule, which may be judged at a date of its own.
  void judge_at(const dsl::checked::Rule& rule);
  [[nodiscard]] const Outcome& judged_day() const { return judged_day_; }
  [[nodiscard]] const dsl::checked::Expr* judged_at() const { return judged_at_; }
  /// The keys of a look-up, and the rows it may mean.
  [[nodiscard]] std::vector<Outcome> keys_of(const dsl::checked::Expr& lookup);
  [[nodiscard]] RowsSeen rows_seen(const dsl::checked::Expr& expr, const std::vector<Outcome>& keys);
  /// The rate that a conversion needs; empty where it needs none, or where it is not known which.
  struct Rate {
    Outcome value;
    bool inverse = false;
    RowsSeen seen;
  };
  [[nodiscard]] std::optional<Rate> rate(const dsl::checked::Expr& conversion);
  /// The operand that is the version of a day.
  [[nodiscard]] static std::optional<std::size_t> version_taken(const dsl::checked::Expr& versions, engine::Date day);

  /// What the ordinary rules found, in the order of the decision; for a rule over findings, which has no document.
  void look_at(const std::vector<TaggedFinding>& findings) { findings_ = &findings; }
  [[nodiscard]] const std::vector<TaggedFinding>& findings() const { return *findings_; }

  void bind(std::uint32_t variable, const Binding& binding);
  [[nodiscard]] const Binding& bound(std::uint32_t variable) const { return bindings_[variable]; }

  /// Of a `most_favourable`: each norm that is in force and may apply, in the author's order. It governs when it
  /// applies for sure, its bound is known, and no other such norm is more favourable.
  struct NormStanding {
    const dsl::checked::Expr* norm = nullptr;
    bool governs = false;
    std::vector<std::uint32_t> beaten_by;  ///< provisions, of norms that govern
  };
  [[nodiscard]] std::vector<NormStanding> standings(const dsl::checked::Expr& most_favourable);

  [[nodiscard]] engine::SlotId slot(const dsl::checked::FactRef& ref) const;
  [[nodiscard]] engine::Row row(std::uint32_t variable) const;
  [[nodiscard]] std::string pointer(const dsl::checked::FactRef& ref) const;
  [[nodiscard]] std::vector<engine::EvidenceItem::TextSpan> mentions(std::string_view text,
                                                                     std::uint32_t lexicon) const;
  /// The arm that a known member takes; the operand's index, or 0 where no arm has it.
  [[nodiscard]] static std::size_t arm_taken(const dsl::checked::Expr& match, std::uint16_t member);

  [[nodiscard]] const engine::Layout& layout() const { return layout_; }
  [[nodiscard]] const dsl::checked::Program& program() const { return program_; }
  [[nodiscard]] const engine::Facts& facts() const { return facts_; }
  /// Those of the provisions that are in force on a day.
  [[nodiscard]] std::vector<engine::Citation> citations(const std::vector<std::uint32_t>& cites,
                                                        engine::Date day) const;
  [[nodiscard]] const std::vector<engine::Table>& tables() const { return program_.tables; }
  [[nodiscard]] const engine::Vocabulary& vocabulary() const { return program_.vocabulary; }

 private:
  [[nodiscard]] Outcome change(const engine::ComparedField& field);
  [[nodiscard]] Outcome amount_of_tags(const dsl::checked::Expr& expr) const;
  [[nodiscard]] Outcome constant(const dsl::checked::Expr& expr) const;
  [[nodiscard]] Outcome fact(const dsl::checked::Expr& expr) const;
  [[nodiscard]] Outcome norm(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome all_norms(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome logic(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome presence_test(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome equality(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome ordering(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome relation_to_constant(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome arithmetic(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome calendar(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome match(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome norm_in_force(const dsl::checked::Expr& norm) const;
  [[nodiscard]] Outcome lookup(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome conversion(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome version(const dsl::checked::Expr& expr);
  [[nodiscard]] Outcome agreed(const dsl::checked::Expr& expr, const std::vector<Outcome>& keys, const RowsSeen& seen,
                               const std::string& name);
  [[nodiscard]] std::string reference_name(const dsl::checked::Expr& expr, const std::vector<Outcome>& keys);
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
  const std::vector<TaggedFinding>* findings_ = nullptr;
  const dsl::checked::Expr* judged_at_ = nullptr;
  Outcome judged_day_ = known(as_of_);
  std::uint64_t steps_ = 0;
};

/// The filter and the term or condition of a fold. `any` has a condition alone, `count` a filter alone.
struct FoldParts {
  const dsl::checked::Expr* filter = nullptr;
  const dsl::checked::Expr* term = nullptr;
};
[[nodiscard]] FoldParts parts_of(const dsl::checked::Expr& fold);

/// A compared field in one of the documents, as if the rule had named it there.
[[nodiscard]] dsl::checked::Expr fact_at(engine::SlotId slot, const engine::Layout& layout);
/// Which of the two a leaf of a change reads.
[[nodiscard]] engine::SlotId side_of(const dsl::checked::Expr& leaf, const engine::ComparedField& field);

}  // namespace mizan::reference
