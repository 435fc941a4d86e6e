#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "engine/model/facts.hpp"
#include "engine/model/program.hpp"
#include "engine/runtime/lookup.hpp"
#include "engine/runtime/match_text.hpp"
#include "engine/runtime/quantity.hpp"
#include "engine/runtime/truth.hpp"

namespace mizan::engine {

class TaggedFindings;

/// The elements a fold runs over, as rows of a list or as numbers of mentions; of pairs, those behind the earlier one.
struct Elements {
  Presence presence = Presence::unknown;
  Row begin = 0;
  std::uint32_t count = 0;
};

/// The values of a program's nodes for one dossier on one date. One document at a time is at hand (`enter`), and each
/// variable stands on one element (`bind`). Owns what it computes; used by one thread.
class Evaluation {
 public:
  Evaluation(const Program& program, const Facts& facts, Date today);

  /// Takes up a document: relative slots count from its block.
  void enter(const Block& document);
  /// Takes up the dossier as a whole, for a rule over findings: no document is at hand. `findings` must outlive this.
  void enter_dossier(const TaggedFindings& findings);
  void bind(std::uint32_t variable, Row row) { rows_[variable] = row; }
  /// Takes up a rule, which may be judged at a date of its own.
  void judge_at(const Rule& rule);
  [[nodiscard]] const Scalar& judged_day() const { return judged_day_; }

  /// Of a truth-valued node.
  [[nodiscard]] Truth truth(NodeId id);
  /// Of a node that is a number or money.
  [[nodiscard]] Quantity quantity(NodeId id);
  /// Of any other node.
  [[nodiscard]] Scalar scalar(NodeId id);

  // What explanations need besides.
  /// Of two values of one ordered type: `left < right`, or `left <= right`.
  [[nodiscard]] Truth ordered(NodeId left, NodeId right, bool or_equal);
  [[nodiscard]] const Program& program() const { return program_; }
  [[nodiscard]] const Facts& facts() const { return facts_; }
  [[nodiscard]] const Node& node(NodeId id) const { return program_.nodes[id]; }
  [[nodiscard]] NodeId operand(const Node& node, std::uint32_t i) const { return program_.operands[node.first + i]; }
  [[nodiscard]] SlotId slot(const Node& node) const { return node.relative != 0 ? slots_base_ + node.a : node.a; }
  [[nodiscard]] ListId list(const Node& node) const { return node.relative != 0 ? lists_base_ + node.a : node.a; }
  [[nodiscard]] Row row(const Node& node) const { return node.row_of == absent_id ? 0 : rows_[node.row_of]; }
  [[nodiscard]] Elements elements(const Node& fold);
  [[nodiscard]] Elements elements(const Each& each);
  /// The mentions of one lexicon in a text that is known.
  [[nodiscard]] const std::vector<Mention>& mentions(SlotId slot, Row row, std::uint32_t lexicon);
  /// The arm of a match that is taken, or nothing when the scrutinee is not known.
  [[nodiscard]] std::optional<NodeId> arm(const Node& match);
  /// The version of a definition that holds on the judged day, or nothing: none does, or the day is not known.
  [[nodiscard]] std::optional<NodeId> version_taken(const Node& node);
  /// Why the operand of a test of presence is unknown.
  [[nodiscard]] Reason reason_of_unknown(NodeId id);
  /// The presence that a test of presence sees in its operand, which may be a list or a record.
  [[nodiscard]] Presence presence(NodeId id);
  /// What a look-up finds, and the reasons why it finds no one value.
  struct Found {
    RowsFound found;
    const TableCell* cell = nullptr;       ///< the value, where all rows agree on one that is recorded or none
    bool reference_missing = false;        ///< there is no row, or nothing in it
    Reason reason = Reason::missing_fact;  ///< without a cell
    std::optional<Fault> fault;
  };
  [[nodiscard]] Found look_up(const Node& lookup);
  /// The same for the rate of a conversion; empty where none is needed: zero, the same currency, or none known.
  [[nodiscard]] std::optional<Found> rate(const Node& conversion, bool& inverse);
  /// `ilo.minimum_wage[FR, Bretagne] 2026-01-15`, as whoever keeps the tables looks for it.
  [[nodiscard]] std::string reference_name(const Node& node);
  [[nodiscard]] NodeId judged_at() const { return judged_at_; }
  /// Whether the provision of a norm is in force on the judged day.
  [[nodiscard]] Truth norm_in_force(const Node& norm) const;
  /// The field that a variable over changes stands on, as a leaf of a change reads it.
  [[nodiscard]] const ComparedField& compared(const Node& leaf) const {
    return program_.comparisons[leaf.a].fields[rows_[leaf.variable]];
  }
  /// What a fact outside lists is worth; a number that is unknown lies in the range its field declares.
  [[nodiscard]] Quantity quantity_at(SlotId slot) const { return quantity_at(slot, 0); }
  [[nodiscard]] Scalar scalar_at(SlotId slot) const;
  /// What the ordinary rules found; only in a rule over findings.
  [[nodiscard]] const TaggedFindings& findings() const { return *findings_; }
  [[nodiscard]] SlotId slots_base() const { return slots_base_; }
  [[nodiscard]] ListId lists_base() const { return lists_base_; }

 private:
  Truth compute_truth(const Node& node);
  Quantity compute_quantity(const Node& node);
  Truth relation(const Node& node);
  Truth equal_scalars(NodeId left, NodeId right);
  Truth fold_truth(const Node& node);
  Quantity fold_quantity(const Node& node);
  [[nodiscard]] Quantity quantity_at(SlotId slot, Row row) const;
  [[nodiscard]] Scalar change(const ComparedField& field) const;
  Quantity constant_quantity(const Node& node);
  Scalar shifted_date(const Node& node);
  Scalar difference_of_dates(const Node& node);
  Quantity age(const Node& node);
  Presence record_presence(const Node& node);
  Quantity cell_quantity(const Node& node);
  Scalar cell_scalar(const Node& node);
  Quantity converted(const Node& node);
  Truth version_truth(const Node& node);
  Quantity version_quantity(const Node& node);
  Scalar version_scalar(const Node& node);
  Scalar why_no_version(const Node& node);
  Scalar key(NodeId id);
  Found find(const Table& table, const std::vector<Scalar>& keys, const Node& node, std::size_t column);

  const Program& program_;
  const Facts& facts_;
  Date today_;
  Scalar judged_day_;
  NodeId judged_at_ = no_node;
  SlotId slots_base_ = 0;
  ListId lists_base_ = 0;
  const TaggedFindings* findings_ = nullptr;
  std::vector<Row> rows_;
  std::vector<std::uint8_t> memo_;  ///< truth + 1 of nodes with one value per document, 0: not yet
  std::map<std::pair<std::pair<SlotId, Row>, std::uint32_t>, std::vector<Mention>> mentions_;
};

[[nodiscard]] inline bool is_quantity(TypeKind kind) {
  switch (kind) {
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::percent:
    case TypeKind::money:
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      return true;
    case TypeKind::boolean:
    case TypeKind::text:
    case TypeKind::date:
    case TypeKind::moment:
    case TypeKind::duration:
    case TypeKind::occupation:
    case TypeKind::enumeration:
    case TypeKind::record:
      return false;
  }
  return false;
}
/// Whether a node is a truth that was reasoned out, so that it is never none; a fact, or a choice among facts, may be.
[[nodiscard]] inline bool is_reasoned(const Node& node) {
  return node.type.kind == TypeKind::boolean && node.op != Op::fact && node.op != Op::match && node.op != Op::lookup &&
         node.op != Op::version;
}
/// Of a fold: it runs over the fields of a comparison, which are always known.
[[nodiscard]] inline bool is_over_changes(const Node& fold) { return fold.aux == 1; }
[[nodiscard]] inline bool is_money(TypeKind kind) { return kind == TypeKind::money || kind == TypeKind::exact_money; }

}  // namespace mizan::engine
