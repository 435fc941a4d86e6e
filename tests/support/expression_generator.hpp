#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/layout.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

/// Grows random expressions, well typed by construction, of every kind the checked tree has. Variables are numbered by
/// how deep they are bound.
class ExpressionGenerator {
 public:
  /// `base` is the document whose fields are read relatively: the one with the fewest fields among those a rule is on.
  /// `tables` are those of `random_tables`, or none.
  ExpressionGenerator(Random& random, const engine::Vocabulary& vocabulary, const engine::Layout& layout,
                      std::uint16_t base, const std::vector<engine::Table>& tables = {})
      : random_(random), vocabulary_(vocabulary), layout_(layout), block_(layout.blocks[base]), tables_(tables) {}

  /// The rule is judged against another document: what this comparison has in it may be run over too.
  void compare(std::uint32_t comparison) { comparison_ = comparison; }

  [[nodiscard]] dsl::checked::Expr truth(int depth);
  /// `a at least most favourable of { … }`, or `at most`, over provisions up to a number.
  [[nodiscard]] dsl::checked::Expr most_favourable(std::uint32_t provisions);
  /// A part of a change, as a message shows it, where one is bound.
  [[nodiscard]] std::optional<dsl::checked::Expr> part_of_change();
  /// An expression of any type but a list or a record.
  [[nodiscard]] dsl::checked::Expr any_value(int depth);

  /// A date of the dossier, as a rule is judged at one.
  [[nodiscard]] dsl::checked::Expr act();

  /// A list to run over, or the mentions in a text; its elements are bound to the next variable until `unbind`.
  /// Changes can be counted, but have nothing to add up.
  [[nodiscard]] dsl::checked::Domain bind(bool changes_too = true);
  /// The elements behind one that a variable stands on, as a pair is made of; nothing where no list is run over.
  [[nodiscard]] std::optional<dsl::checked::Domain> bind_partner();
  void unbind() { variables_.pop_back(); }

 private:
  using Expr = dsl::checked::Expr;
  using Scope = dsl::checked::Scope;
  struct Variable {
    Scope scope;
    engine::ListId list;  // absolute; none of a mention or a change
    bool change = false;
    std::optional<dsl::checked::Domain> over = std::nullopt;  // of a list: what it runs over
    [[nodiscard]] bool mention() const { return list == engine::absent_id && !change; }
  };
  struct Found {  // a leaf, a list or a record
    Scope scope;
    engine::PlaceId place;
    std::uint32_t variable;
  };

  [[nodiscard]] Expr value(engine::Type type, int depth);
  [[nodiscard]] Expr number(int depth);
  [[nodiscard]] Expr percent(int depth);
  [[nodiscard]] Expr money(int depth);
  [[nodiscard]] Expr exact(bool of_money, int depth);
  [[nodiscard]] Expr date(int depth);
  [[nodiscard]] Expr duration(int depth);
  [[nodiscard]] Expr leaf(engine::Type type);
  [[nodiscard]] Expr text_fact();
  [[nodiscard]] std::optional<Expr> text_of_mention();
  [[nodiscard]] std::optional<Expr> of_change(engine::Op op);
  [[nodiscard]] std::optional<Expr> judged_change();
  [[nodiscard]] Expr mentions();
  [[nodiscard]] Expr constant(engine::Type type);
  [[nodiscard]] Expr match(engine::Type type, int depth);
  [[nodiscard]] Expr fold(engine::Op op, engine::Type type, int depth);
  [[nodiscard]] Expr filter(int depth);

  [[nodiscard]] std::optional<Expr> lookup(engine::Type type, int depth);
  [[nodiscard]] Expr conversion(int depth);
  [[nodiscard]] Expr versions(engine::Type type, int depth);
  [[nodiscard]] Expr judged_day();
  void add_days(std::vector<Expr>& operands);

  [[nodiscard]] Expr simple_truth();
  [[nodiscard]] Expr logic(int depth);
  [[nodiscard]] Expr presence(int depth);
  [[nodiscard]] Expr equality(int depth);
  [[nodiscard]] Expr ordering(int depth);
  [[nodiscard]] Expr membership(int depth);

  [[nodiscard]] engine::Type any_type();
  [[nodiscard]] std::vector<Found> reachable(engine::Place::Kind kind) const;
  void collect(std::vector<Found>& found, engine::Place::Kind kind, engine::PlaceId id, const Found& from) const;
  [[nodiscard]] const Found& nearby(const std::vector<Found>& found);
  [[nodiscard]] engine::SlotId slot(const Found& at) const;
  [[nodiscard]] engine::ListId list(const Found& at) const;
  [[nodiscard]] Expr record(const Found& at) const;
  [[nodiscard]] std::string path(const Found& at) const;
  [[nodiscard]] Expr node(engine::Op op, engine::Type type, std::vector<Expr> operands);

  Random& random_;
  const engine::Vocabulary& vocabulary_;
  const engine::Layout& layout_;
  const engine::Block& block_;
  std::vector<engine::Table> tables_;
  std::vector<Variable> variables_;
  std::optional<std::uint32_t> comparison_;
};

/// The expression in words like an author's, made from those of its operands.
[[nodiscard]] std::string render(const dsl::checked::Expr& expr, const engine::Vocabulary& vocabulary);
/// What a fold or a rule runs over.
[[nodiscard]] std::string render(const dsl::checked::Domain& domain);

}  // namespace mizan::testing
