#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dsl/source.hpp"
#include "dsl/syntax.hpp"
#include "engine/model/change.hpp"
#include "engine/model/date.hpp"
#include "engine/model/decision.hpp"
#include "engine/model/guarantee.hpp"
#include "engine/model/law.hpp"
#include "engine/model/layout.hpp"
#include "engine/model/lexicon.hpp"
#include "engine/model/operation.hpp"
#include "engine/model/table.hpp"
#include "engine/model/value.hpp"
#include "engine/model/vocabulary.hpp"

/// The checked tree: every name resolved to what it means, every expression typed, definitions put in place of their
/// names. It is the specification's view of a program: the reference evaluator walks it, `lower` turns it into an
/// `engine::Program`.
namespace mizan::dsl::checked {

/// Where a slot or list number counts from. `document`: from the beginning of the block of the document that the rule
/// is judged on (`layout.blocks[root].slots_begin` or `lists_begin` is added). `dossier`: it is absolute.
enum class Scope : unsigned char { document, dossier };

inline constexpr std::uint32_t no_variable = 0xFFFF'FFFF;

/// A leaf. Its row is the row that `variable` is bound to, or 0.
struct FactRef {
  Scope scope = Scope::document;
  engine::SlotId slot = 0;
  std::uint32_t variable = no_variable;
};
/// A list of the dossier. `variable` is bound to the parent row of a nested list.
struct ListRef {
  Scope scope = Scope::document;
  engine::ListId list = 0;
  std::uint32_t variable = no_variable;
};
/// A record: the leaves [slots_begin, slots_end) and the lists [lists_begin, lists_end) in it, nested lists' leaves
/// left out by their rows. `root` is set when it is a whole document or part: then `is known` asks whether the dossier
/// has it.
struct RecordRef {
  Scope scope = Scope::document;
  std::vector<engine::SlotId> slots;  ///< leaves of the record itself and of its records, not of its lists
  std::vector<engine::ListId> lists;  ///< lists of the record itself and of its records, not nested ones
  std::uint32_t variable = no_variable;
  std::optional<std::uint16_t> root;
};

/// What a fold runs over: a list of the dossier, the mentions of a lexicon in a text, or the fields of a comparison.
struct Expr;
struct Domain {
  std::optional<ListRef> list;
  std::optional<std::uint32_t> after;  ///< of a list: its elements behind the one that this variable stands on
  std::optional<FactRef> text;         ///< with `lexicon`: its mentions
  std::uint32_t lexicon = 0;
  std::optional<std::uint32_t> comparison;  ///< into `Program::comparisons`
};

struct Expr {
  engine::Op op = engine::Op::constant;
  engine::Type type;           ///< boolean for truths
  std::vector<Expr> operands;  ///< as `Op` says. Folds: filter and term or condition; a filter left out is `true`
  engine::Value constant;      ///< of `constant`; a text is in `text`, and here only monostate
  std::string text;            ///< of a `constant` text or occupation; the code of `within`
  FactRef fact;                ///< of `fact`
  ListRef list;                ///< of `list`
  RecordRef record;            ///< of `record`
  Domain domain;               ///< of folds
  /// Bound by a fold, or read by `mention_text` and the leaves of a change: 0 is the outermost of a rule.
  std::uint32_t variable = no_variable;
  std::uint32_t provision = 0;                         ///< of `norm`: into `Program::provisions`
  bool from_above = false;                             ///< of `most_favourable`: the least bound is the most favourable
  std::uint32_t comparison = 0;                        ///< of the leaves of a change: into `Program::comparisons`
  std::uint32_t lexicon = 0;                           ///< of `mentions`
  std::vector<std::uint16_t> members;                  ///< of `in_members`, sorted
  std::vector<std::vector<std::uint16_t>> arms;        ///< of `match`: members of each arm, sorted; empty for `other`
  std::vector<std::vector<engine::Validity>> periods;  ///< of `version`: the days of each
  std::vector<std::string> tags;                       ///< of `distinct_tags` and `weight_of_tags`, sorted
  int places = 0;                                      ///< of `round`
  engine::Rounding rounding = engine::Rounding::half_up;
  engine::DayRounding day_rounding = engine::DayRounding::down;
  std::uint32_t table = 0;      ///< of `lookup` and `convert`, in `Program::tables`
  std::uint8_t column = 0;      ///< of `lookup`: which value
  engine::CurrencyId currency;  ///< of `convert`: the one wanted
  Span span;                    ///< in the rule, or in the definition it came from
  std::string written;          ///< the source text of `span`, white space folded; what an explanation shows
};

/// A text with holes.
struct Message {
  using Piece = std::variant<std::string, Expr>;
  std::vector<Piece> fr;
  std::vector<Piece> en;
  std::vector<Piece> ar;
};

struct Tag {
  std::string name;
  std::int32_t weight = 1;
};

/// What lifts a rule, or puts another demand in its place, where its condition holds. It sees the rule's witness.
struct Exception {
  std::string name;  ///< pack and name
  Span span;         ///< of the name
  engine::Translated title;
  std::vector<std::uint32_t> cites;        ///< into `Program::provisions`, in the author's order
  std::vector<engine::Validity> in_force;  ///< computed: disjoint, by date
  std::optional<std::uint32_t> to;         ///< the exception it qualifies, in `Rule::exceptions`; else the rule itself
  std::optional<Expr> claimed;
  std::optional<Expr> when;
  std::optional<Expr> demanded;  ///< absent where it waives
  Message says;                  ///< added to the rule's where what it demands is violated; may be empty
  Message remedy;
};

struct Rule {
  std::string name;  ///< pack and name
  Span span;         ///< of the name
  Span declaration;
  std::string description;
  engine::Translated title;
  std::vector<std::uint32_t> cites;        ///< into `Program::provisions`, in the author's order
  std::vector<engine::Validity> in_force;  ///< computed: disjoint, by date
  std::vector<Tag> tags;
  std::vector<std::uint16_t> on;         ///< documents, as indices of roots; none where it is on findings
  bool on_findings = false;              ///< judged once per dossier, over the findings of the rules that are not
  std::optional<std::uint16_t> against;  ///< the document that the one in `on` is compared with
  std::optional<Expr> judged_at;         ///< the date that decides which law holds; absent: that of the decision
  std::optional<Expr> when;
  /// With `each`, one instance per element of the domain, bound to variable 0; else one.
  std::optional<Domain> each;
  Expr demanded;  ///< truth that must hold (of `forbid e`: `not e`)
  engine::Effect effect = engine::Effect::advise;
  bool unknown_review = false;
  std::vector<std::string> refers_to;
  Message says;
  Message remedy;
  std::vector<Exception> exceptions;  ///< by name
  bool may_be_undetermined = true;    ///< whether anything it reads can leave it undetermined
};

/// What the rules together promise: see `engine::Guarantee`.
struct Guarantee {
  using Kind = engine::Guarantee::Kind;
  std::string name;  ///< pack and name
  Span span;         ///< of the name
  engine::Translated title;
  Kind kind = Kind::verdict;
  std::optional<Expr> condition;
  std::vector<engine::Verdict> verdicts;
  std::vector<engine::SlotId> slots;
  std::vector<std::string> through;
};

struct Test {
  std::string title;
  Span span;
  std::string pack;
  std::optional<engine::Date> as_of;     ///< else the dossier's own
  std::optional<syntax::Literal> given;  ///< dossiers and `with` already merged …
  std::optional<std::uint32_t> file;     ///< … or a case: index into the sources
  std::optional<engine::Verdict> verdict;
  std::vector<std::string> violated;      ///< exact, sorted
  std::vector<std::string> undetermined;  ///< exact, sorted, unless `verdict` is given
  std::vector<std::string> satisfied;
  std::vector<std::string> not_applicable;
  std::vector<std::string> applied;  ///< exceptions
  std::vector<std::string> not_applied;
};

/// A definition, for who wants to know where an expression that a rule took over was written.
struct Definition {
  std::string name;  ///< pack and name
  Span declaration;
};

struct Pack {
  std::string name;
  std::string version;
};

struct Program {
  std::uint32_t edition = 2026;
  std::vector<Pack> packs;  ///< by name
  engine::Vocabulary vocabulary;
  engine::Lexicons lexicons;
  std::vector<std::string> lexicon_names;     ///< by index
  std::vector<engine::Provision> provisions;  ///< by name
  std::vector<engine::Table> tables;          ///< by name
  std::vector<engine::Comparison> comparisons;
  std::vector<Definition> definitions;  ///< by place
  std::vector<Rule> rules;              ///< by name; the versions of one rule by date
  std::vector<Guarantee> guarantees;    ///< by name
  std::vector<Test> tests;              ///< by source and place
};

}  // namespace mizan::dsl::checked
