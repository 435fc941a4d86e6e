#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dsl/keywords.hpp"
#include "dsl/source.hpp"
#include "engine/model/favours.hpp"

/// The syntax tree: what an author wrote, with the place of everything, before any name is resolved. Plain values.
namespace mizan::dsl::syntax {

/// One identifier, keyword used as a name, or number segment of a dotted name.
struct Name {
  std::string text;  ///< as written
  Span span;
  Keyword word = Keyword::none_of_them;  ///< which word of the language it is, where one may stand in place of a name
};

/// A word of the language as it was used, and its place.
struct Word {
  Span span;
  Keyword keyword{};
  bool begins_clause = false;
};
using Words = std::vector<Word>;  ///< by place

/// A dotted name: `ilo.c181.art7.1`, `charge.amount`. At least one part.
struct QualifiedName {
  std::vector<Name> parts;
  Span span;
};
[[nodiscard]] std::string to_string(const QualifiedName& name);

struct Text {
  std::string value;  ///< escapes resolved
  Span span;          ///< with the quotes
};

/// `fr "…" en "…" ar "…"`, in any order; what is missing has an empty span.
struct Translations {
  std::optional<Text> fr;
  std::optional<Text> en;
  std::optional<Text> ar;
  Span span;
};

// ---- expressions

// By kind, not one a line.
// clang-format off
enum class ExprKind : unsigned char {
  path,        ///< names: the parts; also enumeration members and set names, told apart later
  number,      ///< text: as written; unit: empty, "%", a currency code or a duration unit
  text,        ///< text
  date,        ///< text: YYYY-MM-DD
  true_, false_,
  today,       ///< the decision date
  logical_not, logical_and, logical_or,   ///< operands: 1, 2 or more, 2 or more
  proven,      ///< operands: 1
  is,          ///< operands: left, right; `negated`
  is_known, is_unknown, is_none, is_stated, is_zero,   ///< operands: 1; `negated`
  in_members,  ///< operands: value, then the members; `negated`
  in_set,      ///< operands: value; names: the set; `negated`. `x in a_set` and `x in (a, b)` differ by the parenthesis
  within,      ///< operands: value, code
  mentions,    ///< operands: text; names: the lexicon
  less, less_equal, greater, greater_equal,            ///< operands: 2
  add, subtract, multiply, divide, negate,             ///< operands: 2, negate 1
  rounding_up, rounding_down,                          ///< operands: 1, a sum of date and duration
  call,        ///< names: the function; operands: the arguments
  lookup,      ///< names: the table, the column; operands: the keys
  in_currency, ///< operands: money; unit: the currency
  at_date, known_on,                                   ///< operands: a lookup or `in_currency`, the date
  any, no,     ///< variable [, partner]; operands: list [, where]
  every,       ///< variable [, partner]; operands: list [, where], has — `has_where` tells which
  count,       ///< variable [, partner]; operands: list [, where]
  sum, minimum, maximum,                               ///< variable; operands: term, list [, where]
  at_least_favourable, at_most_favourable,             ///< operands: value, then per norm [condition,] bound; norms
  distinct_tags, weight_of_tags,                       ///< names: the set of tags
  changes,     ///< what `on D against E` compares; only where a list may stand
  match,       ///< operands: scrutinee, then one per arm; arms: the labels of each
  group,       ///< operands: 1; a parenthesis, kept for the formatter
};
// clang-format on

/// The labels of one arm of a `match`; empty for `other`.
struct MatchLabels {
  std::vector<Name> members;
  Span span;
};

/// One norm among those of which the most favourable governs: `ma.l6599.art231 when …: 18`.
struct Norm {
  QualifiedName provision;
  bool conditional = false;
};

struct Expr {
  ExprKind kind{};
  Span span;
  std::vector<Expr> operands;
  std::vector<Name> names;
  std::string text;
  Name unit;
  Name variable;
  Name partner;  ///< of a fold over pairs: the variable of the later element
  std::vector<MatchLabels> arms;
  std::vector<Norm> norms;
  bool negated = false;
  bool has_where = false;
  std::uint16_t height = 1;  ///< levels of the tree below and with this one; bounded, so that passes may recurse
};

// ---- literals

/// A value of a dossier written in a test: JSON with bare words, dates and units.
struct Literal {
  enum class Kind : unsigned char { unknown, word, text, number, date, true_, false_, list, object };
  Kind kind{};
  Span span;
  std::string text;            ///< word, text, number or date as written; a known absence is the word `none`
  Name unit;                   ///< of a number, may be empty
  std::vector<Literal> items;  ///< of a list; of an object, one per key
  std::vector<Name> keys;      ///< of an object
};

// ---- declarations

struct Interval {
  std::optional<Text> from;   ///< a date
  std::optional<Text> until;  ///< a date, the last day included
  Span span;
};

struct Member {
  Name name;
  Translations labels;
};
struct EnumerationDecl {
  Name name;
  std::vector<Member> members;
};
/// `set recruitment_fees of charge_category = fee_matching_service, …`, or `set indicators of tags = …`
struct SetDecl {
  Name name;
  Name enumeration;  ///< or the word `tags`
  std::vector<Name> members;
};

struct TypeExpr {
  Name name;                  ///< `text`, `money`, an enumeration, a record …
  bool list = false;          ///< `list of …`
  bool or_none = false;       ///< `… or none`
  std::optional<Text> limit;  ///< `at most 64` of a list: the number
  Span span;
};
/// `favours more`, `favours true`, `favours a over b`, `compared`: what of a change is good for the worker.
struct FavoursDecl {
  engine::Direction direction{};
  std::vector<Name> order;  ///< members, best first
  Span span;
};
/// `amount: money >= 0 segment facts asked of employer fr "…" en "…" ar "…"`, after its `///` description.
struct FieldDecl {
  Name name;
  TypeExpr type;
  std::optional<Text> minimum;  ///< `>= n`, as written
  std::optional<Text> maximum;  ///< `<= n`
  std::optional<Name> segment;
  std::optional<Name> asked_of;
  std::optional<FavoursDecl> favours;
  Translations labels;
  std::string description;
  Span span;
};
struct RecordDecl {
  Name name;
  std::optional<Name> extends;
  std::optional<Name> segment;   ///< default of its fields
  std::optional<Name> asked_of;  ///< default of its fields
  std::vector<FieldDecl> fields;
};
/// `document offer: engagement …` (vetted, may be absent) or `part employer: employer …` (its facts are always sought).
/// `field as_of: date …` at the top level declares a fact of the dossier itself.
struct RootDecl {
  enum class Kind : unsigned char { document, part, field };
  Kind kind{};
  FieldDecl field;
};

struct SourceDecl {
  QualifiedName name;
  Translations title;
  std::optional<Name> authority;
  std::optional<Name> evidence;
  std::optional<Interval> in_force;
  std::optional<Text> adopted;
  std::optional<Text> address;
  std::optional<Text> binds;
};
struct ProvisionDecl {
  QualifiedName name;
  Translations title;
  Translations text;  ///< the paraphrase, fr and en
  std::optional<Name> authority;
  std::optional<Name> evidence;
  std::optional<Interval> in_force;
  std::optional<Text> address;
  std::vector<QualifiedName> aliases;
};
/// `lexicon worker_pays from "lexicons/worker_pays.lex"`
struct LexiconDecl {
  Name name;
  Text file;
};

/// A column of a table: its header in the file, and what stands below.
struct ColumnDecl {
  Name name;
  Name type;
};
/// `table minimum_wage from "tables/minimum_wage.csv" { key … value … }`. Names of columns are headers of the file.
struct TableDecl {
  Name name;
  Text file;
  Translations title;
  std::vector<ColumnDecl> keys;
  std::vector<ColumnDecl> values;
  std::optional<Name> from;
  std::optional<Name> until;
  std::optional<Name> checked;
  std::optional<Name> published;
  std::optional<Name> source;
  bool converts_money = false;
};

struct Parameter {
  Name name;
  Name type;
};
struct DefineDecl {
  Name name;
  std::vector<Parameter> parameters;
  std::optional<Name> on;  ///< the record whose fields it sees
  std::optional<Interval> in_force;
  std::vector<Name> type;  ///< `exact money`: one or two words; empty when left to the compiler
  Expr body;
};

struct Tag {
  Name name;
  std::optional<Text> weight;
};
struct RuleDecl {
  Name name;
  Translations title;
  std::vector<QualifiedName> cites;
  std::optional<Interval> in_force;
  std::vector<Tag> tags;
  std::vector<Name> on;         ///< documents, or the word `findings`
  std::optional<Name> against;  ///< the document that the one in `on` is compared with
  std::optional<Expr> judged_at;
  std::optional<Expr> when;
  enum class Demand : unsigned char { require, forbid };
  Demand demand{};
  std::optional<Expr> demanded;
  std::optional<Name> effect;
  bool unknown_review = false;
  std::vector<Name> refers_to;
  Translations says;
  Translations remedy;
};

/// `exception seafarer_papers to no_fee_on_worker { … }`: waives what the rule (or another exception) demands, or puts
/// something else in its place.
struct ExceptionDecl {
  Name name;
  QualifiedName to;
  Translations title;
  std::vector<QualifiedName> cites;
  std::optional<Interval> in_force;
  std::optional<Expr> claimed;
  std::optional<Expr> when;
  bool waives = false;
  RuleDecl::Demand demand{};
  std::optional<Expr> demanded;
  Translations says;
  Translations remedy;
};

/// `guarantee worker_never_pays { if … then verdict is blocked }`: what the rules together promise of every dossier.
/// One of `then`, `monotone in` and `independent of`.
struct GuaranteeDecl {
  Name name;
  Translations title;
  std::optional<Expr> condition;        ///< `if`
  bool negated = false;                 ///< `then verdict is not …`
  std::vector<Name> verdicts;           ///< `then verdict is …` or `in (…)`
  std::vector<QualifiedName> monotone;  ///< fields, records or documents
  std::vector<QualifiedName> independent;
  std::vector<QualifiedName> through;  ///< rules: `independent of … except through …`
};

/// `dossier lawful_offer { … }`: a named dossier that tests start from.
struct DossierDecl {
  Name name;
  std::optional<Name> from;  ///< another one, changed by `value`
  Literal value;
};

struct StatusExpectation {
  QualifiedName rule;
  Keyword status{};  ///< violated, satisfied, undetermined; `applicable` of `not applicable`; of an exception: applied,
                     ///< or `applied_of_not`
};
/// What a test expects: a verdict with the rules that bear it out, the statuses of rules, or both.
struct Expectation {
  std::optional<Name> verdict;  ///< `expect blocked by …`
  std::vector<QualifiedName> by;
  std::vector<StatusExpectation> statuses;
};
/// `case 6 months, 15 days expect probation satisfied`: one row of a test, which is a test by itself.
struct CaseDecl : Expectation {
  std::vector<Literal> values;  ///< one for each of `TestDecl::varied`
  Span span;
};
struct TestDecl : Expectation {
  Text title;
  std::optional<Text> as_of;
  std::optional<Name> given_name;     ///< a dossier …
  std::optional<Text> given_file;     ///< … or a file …
  std::optional<Literal> given;       ///< … or a literal; after a name, what changes (`with { … }`)
  std::vector<QualifiedName> varied;  ///< `vary contract.duration, contract.probation`: places of the dossier
  std::vector<CaseDecl> cases;
};

struct Declaration {
  std::string description;  ///< the `///` lines before it
  Span span;
  std::variant<std::monostate, EnumerationDecl, SetDecl, RecordDecl, RootDecl, SourceDecl, ProvisionDecl, LexiconDecl,
               TableDecl, DefineDecl, RuleDecl, ExceptionDecl, GuaranteeDecl, DossierDecl, TestDecl>
      value;  ///< monostate: could not be read, already reported
};

struct File {
  std::uint32_t source = 0;
  Surface surface = Surface::english;
  Words words;  ///< all that the file uses, but for those within texts
  std::optional<Text> edition;
  QualifiedName pack;
  Text version;
  std::vector<QualifiedName> uses;
  std::vector<Declaration> declarations;
};

}  // namespace mizan::dsl::syntax
