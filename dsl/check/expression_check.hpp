#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/check/environment.hpp"
#include "dsl/check/report.hpp"
#include "dsl/check/sources_check.hpp"
#include "dsl/check/symbols.hpp"
#include "dsl/checked.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {

/// A checked expression, or nothing where something in it was reported. Whoever gets nothing says nothing more, so that
/// one mistake gives one message.
using Result = std::optional<checked::Expr>;

/// How much a rule may grow while its definitions are put in place.
struct Budget {
  std::uint32_t nodes = 0;
  std::uint32_t nesting = 0;
  bool exhausted = false;
  Span owner;             ///< what to complain about: the name of the rule or definition
  std::string_view what;  ///< "rule" or "definition"
};

/// Types one expression and resolves its names. The methods are spread over one file per group of constructs.
class ExpressionChecker {
 public:
  ExpressionChecker(Symbols& symbols, Report& report, Budget& budget, Environment environment)
      : symbols_(symbols), report_(report), budget_(budget), env_(std::move(environment)) {}

  /// A truth. `whose` completes "… asks for true or false".
  Result truth(const syntax::Expr& e, std::string_view whose);
  /// A scalar. Where an enumeration is `expected`, a bare name may be one of its members.
  Result value(const syntax::Expr& e, const engine::Type* expected = nullptr);
  /// `a at least most favourable of { … }`, where it is all that a rule demands. `rule` is the one whose effect each
  /// norm must carry.
  Result most_favourable(const syntax::Expr& e, const Law& law, const checked::Rule& rule);
  /// What a hole of a message shows: a scalar, or a part of a change.
  Result shown_value(const syntax::Expr& e);
  /// What a fold runs over, and what its variable then is.
  struct Range {
    checked::Domain domain;
    Location element;
  };
  std::optional<Range> range(const syntax::Expr& list);
  /// Binds a variable for the lifetime of the scope; false after a report that it hides another.
  bool bind(const syntax::Name& name, Location element);
  void unbind();
  /// Of a fold over pairs, with its first variable bound: what it says of those behind that element.
  Result partners(const syntax::Expr& e, const Range& over);
  /// From here on the later element of a rule over pairs is no one element.
  void set_partner(Variable partner) { env_.partner = std::move(partner); }
  [[nodiscard]] Surface surface() const { return symbols_.scope.file(env_.file).surface; }
  [[nodiscard]] std::uint32_t depth() const { return env_.depth; }
  void start_variables_at(std::uint32_t number) { env_.depth = number; }

  /// A node over its operands, with the text of `e`.
  Result node(engine::Op op, engine::Type type, const syntax::Expr& e, std::vector<checked::Expr> operands = {});
  /// `not operand`, with a text of its own.
  Result negation(checked::Expr operand, Span span, std::string written);
  Result true_constant(Span span);

 private:
  // expression_check.cpp
  Result expression(const syntax::Expr& e, const engine::Type* expected = nullptr);
  Result dispatch(const syntax::Expr& e, const engine::Type* expected);
  Result logic(const syntax::Expr& e);
  Result presence(const syntax::Expr& e);
  bool spend(std::uint32_t nodes);
  bool check_scalar(const checked::Expr& e);
  /// An expression as messages quote it: as its author wrote it.
  [[nodiscard]] std::string shown(const checked::Expr& e) const;
  /// A phrase of ours in the words of the file.
  [[nodiscard]] std::string ours(std::string_view phrase) const { return in_surface(phrase, surface()); }
  // literals.cpp
  Result number(const syntax::Expr& e);
  Result text(const syntax::Expr& e);
  Result date(const syntax::Expr& e);
  Result constant(engine::Type type, engine::Value value, const syntax::Expr& e);
  Result as_occupation(checked::Expr text);
  // paths.cpp
  Result path(const syntax::Expr& e, const engine::Type* expected);
  struct Head {
    std::optional<Location> location;
    Result value;
    bool failed = false;  ///< reported
    bool found = false;
  };
  Head head(const syntax::Expr& e);
  Head self_field(const syntax::Name& name);
  Head global(const syntax::Expr& e);
  std::optional<Location> step(const Location& from, const syntax::Name& name);
  std::optional<std::uint16_t> member(const syntax::Expr& e, const engine::Type* expected) const;
  bool names_something(const syntax::Expr& e) const;
  Result leaf(const Location& at, const syntax::Expr& e);
  checked::RecordRef record_ref(const Location& at) const;
  engine::SlotId slot(const Location& at, engine::SlotId absolute) const;
  engine::ListId list(const Location& at, engine::ListId absolute) const;
  void unknown_name(const syntax::Name& name, const engine::Type* expected);
  void unknown_field(const Location& from, const syntax::Name& name);
  std::optional<Location> location(const syntax::Expr& e);
  // relations.cpp
  Result is(const syntax::Expr& e);
  Result ordering(const syntax::Expr& e);
  Result is_zero(const syntax::Expr& e);
  Result in_members(const syntax::Expr& e);
  Result in_set(const syntax::Expr& e);
  Result within(const syntax::Expr& e);
  Result mentions(const syntax::Expr& e);
  bool meet(checked::Expr& left, checked::Expr& right, const syntax::Expr& e, bool ordered);
  bool money_meets_number(checked::Expr& number, const checked::Expr& money, const syntax::Expr& e, bool ordered);
  bool percent_meets_number(const checked::Expr& percent, const checked::Expr& number, const syntax::Expr& e);
  bool units_meet(const checked::Expr& left, const checked::Expr& right, const syntax::Expr& e);
  bool read_occupation(checked::Expr& text);
  Result finish(engine::Op op, std::vector<checked::Expr> operands, const syntax::Expr& e, std::string plain);
  std::optional<std::uint32_t> lexicon(const syntax::Expr& e);
  std::optional<checked::FactRef> text_fact(const syntax::Expr& e);
  // arithmetic.cpp
  Result sum_or_difference(const syntax::Expr& e);
  Result date_sum(const syntax::Expr& e, checked::Expr left, checked::Expr right);
  Result product(const syntax::Expr& e);
  Result quotient(const syntax::Expr& e);
  Result opposite(const syntax::Expr& e);
  Result rounded_date(const syntax::Expr& e);
  bool refuse_exact(const checked::Expr& operand, const syntax::Expr& e);
  Result no_arithmetic(const syntax::Expr& e, const checked::Expr& left, const checked::Expr& right,
                       std::string help = {});
  // folds.cpp
  Result fold(const syntax::Expr& e);
  Result fold_over(const syntax::Expr& e, const Range& over, const syntax::Name& variable);
  // pairs.cpp
  Result pairs(const syntax::Expr& e, const Range& over);
  void refuse_partner(const syntax::Name& name);
  Result match(const syntax::Expr& e, const engine::Type* expected);
  std::optional<std::vector<std::uint16_t>> arm_members(const syntax::MatchLabels& arm, const engine::Enumeration& of,
                                                        std::vector<Span>& taken);
  bool check_exhaustive(const syntax::Expr& e, const engine::Enumeration& of, const std::vector<Span>& taken);
  bool unify_arm(checked::Expr& arm, std::optional<engine::Type>& type, Span first);
  // tags.cpp
  Result amount_of_tags(const syntax::Expr& e);
  // lookups.cpp
  Result dated(const syntax::Expr& e);
  bool add_days(const syntax::Expr* at, const syntax::Expr* known_on, Span span, std::vector<checked::Expr>& operands);
  Result lookup(const syntax::Expr& e, const syntax::Expr& whole, const syntax::Expr* at, const syntax::Expr* known_on);
  Result table_key(const syntax::Expr& e, const engine::TableColumn& column);
  Result conversion(const syntax::Expr& e, const syntax::Expr& whole, const syntax::Expr* at,
                    const syntax::Expr* known_on);
  TableInfo* rates_table(Span span);
  // norms.cpp
  Result norm(const syntax::Norm& norm, const checked::Expr& left, const syntax::Expr& e, std::size_t& operand);
  // changes.cpp
  std::optional<Range> changes(const syntax::Expr& e);
  Result change(const Location& at, const syntax::Expr& e);
  Result part_of_change(const Location& at, const syntax::Expr& e);
  // calls.cpp
  Result call(const syntax::Expr& e);
  Result call_of_builtin(const syntax::Expr& e, const engine::Builtin& function);
  Result builtin_value(const syntax::Expr& e, const engine::Builtin& function, engine::BuiltinParameter parameter);
  std::optional<int> builtin_places(const syntax::Expr& e, const engine::Builtin& function);
  std::optional<engine::Rounding> builtin_rounding(const syntax::Expr& e, const engine::Builtin& function);
  Result use(const Definition& definition, const syntax::Expr& e);
  Result use_version(const Definition& definition, const syntax::Expr& e);
  std::optional<Binding> argument(const DefinitionParameter& parameter, const syntax::Expr& e);
  bool sees_fields_of(const Definition& definition, const syntax::Expr& e);
  bool arguments(const syntax::Expr& e, std::size_t wanted, std::string_view signature);

  Symbols& symbols_;
  Report& report_;
  Budget& budget_;
  Environment env_;
  std::optional<engine::DayRounding> day_rounding_;  ///< set by `rounding …` for the sum right inside it
};

/// Inside parentheses.
[[nodiscard]] const syntax::Expr& ungrouped(const syntax::Expr& e);

[[nodiscard]] bool is_most_favourable(const syntax::Expr& e);

/// Adds `by` to the numbers of the variables from `first` on: those that an expression binds itself, when it moves
/// under more folds than it was checked below.
void shift_variables(checked::Expr& expr, std::uint32_t first, std::uint32_t by);

/// Nodes of an expression.
[[nodiscard]] std::uint32_t size(const checked::Expr& expr);

}  // namespace mizan::dsl::checking
