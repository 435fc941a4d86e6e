#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/change.hpp"
#include "engine/model/decision.hpp"
#include "engine/model/guarantee.hpp"
#include "engine/model/law.hpp"
#include "engine/model/layout.hpp"
#include "engine/model/lexicon.hpp"
#include "engine/model/operation.hpp"
#include "engine/model/table.hpp"
#include "engine/model/value.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = absent_id;

/// One step of an expression, over flat tables: no tree of pointers, no virtual call. Operands stand before their user,
/// and equal expressions are one node.
struct Node {
  Op op = Op::constant;
  Type type;
  std::uint8_t relative = 0;  ///< slots and lists count from the beginning of the document at hand
  std::uint8_t aux = 0;       ///< round: `Rounding`; date_add, date_subtract: `DayRounding`; folds over changes: 1;
                              ///< most_favourable: 1 where the bounds are from above; lookup: column
  std::uint8_t constant_level = 0;  ///< 1: reads no variable and not the judged day, so it has one value per document
  std::uint32_t first = 0;          ///< its operands are `Program::operands[first … first + count)`
  std::uint32_t count = 0;
  /// fact: slot. list, and folds over a list: list. record: index of `records`. mentions, and folds over mentions: slot
  /// of the text. in_members: index of `member_sets`. within: index of `strings`. match: index of `member_sets` of the
  /// first arm, the others follow. constant: index of `constants`. round: places. Folds over changes, and what reads
  /// their variable: index of `comparisons`. norm: index of `provisions`. lookup and convert: table.
  /// version: index of `periods` of the first, the others follow. distinct_tags, weight_of_tags: index of `tag_sets`.
  std::uint32_t a = 0;
  std::uint32_t lexicon = absent_id;   ///< of mentions and of folds over mentions; of convert: the currency wanted
  std::uint32_t row_of = absent_id;    ///< the variable whose row the slot or list is read at, or none
  std::uint32_t variable = absent_id;  ///< bound by a fold, read by mention_text and the leaves of changes
  std::uint32_t after = absent_id;     ///< of a fold over a list: only the elements behind the one of this variable
  std::uint32_t written = 0;           ///< index of `strings`: the author's text
};

struct RecordLeaves {
  std::vector<SlotId> slots;
  std::vector<ListId> lists;
  std::optional<std::uint16_t> root;
};

/// A constant as it is stored; a text is an index of `strings`.
struct Constant {
  Value value;  ///< monostate for a text
  std::uint32_t text = absent_id;
};

struct MessagePiece {
  std::uint32_t text = absent_id;  ///< index of `strings`, or
  NodeId node = no_node;           ///< a value
};
struct MessageText {
  std::vector<MessagePiece> fr, en, ar;
};

/// What a rule with one instance per element runs over.
struct Each {
  bool mentions = false;
  bool changes = false;
  bool relative = false;
  std::uint32_t a = 0;  ///< list, the slot of the text, or the number of the comparison
  std::uint32_t lexicon = absent_id;
};

struct RuleTag {
  std::string name;
  std::int32_t weight = 1;
};

/// What lifts a rule, or puts another demand in its place. By name within its rule.
struct Exception {
  std::string name;
  Translated title;
  std::vector<std::uint32_t> cites;  ///< into `provisions`
  std::vector<Validity> in_force;    ///< disjoint, by date
  std::uint32_t to = absent_id;      ///< the exception it qualifies, in `Rule::exceptions`; else the rule itself
  NodeId claimed = no_node;          ///< somebody invokes it; must be known to be true
  NodeId when = no_node;             ///< where it holds
  NodeId demanded = no_node;         ///< in place of what it qualifies; `no_node`: it waives
  MessageText says;
  MessageText remedy;

  [[nodiscard]] bool waives() const { return demanded == no_node; }
  [[nodiscard]] bool holds_on(Date day) const;
};

struct Rule {
  std::string name;
  Translated title;
  std::string description;
  std::vector<std::uint32_t> cites;  ///< into `provisions`
  std::vector<Validity> in_force;    ///< disjoint, by date
  std::vector<RuleTag> tags;
  bool essential = false;
  std::vector<std::uint16_t> on;         ///< roots; none where it is on findings
  bool on_findings = false;              ///< judged once per dossier, over the findings of the rules that are not
  std::optional<std::uint16_t> against;  ///< the root that the document is compared with
  NodeId judged_at = no_node;            ///< the date it is judged at; `no_node`: that of the decision
  bool looks_up = false;                 ///< reads reference data somewhere
  NodeId when = no_node;
  std::optional<Each> each;
  NodeId demanded = no_node;
  Effect effect = Effect::advise;
  bool unknown_review = false;
  std::vector<std::string> refers_to;
  MessageText says;
  MessageText remedy;
  std::vector<Exception> exceptions;

  [[nodiscard]] bool holds_on(Date day) const;
};

struct PackVersion {
  std::string name;
  std::string version;
};
struct ProgramSource {
  std::string name;
  std::string text;
};

/// A compiled program: everything a decision needs, and the sources it was made from. Immutable after building; share
/// it between threads freely. Movable, not copyable: the layout points into the vocabulary.
struct Program {
  std::uint32_t edition = 2026;
  std::vector<PackVersion> packs;
  Vocabulary vocabulary;
  Layout layout;  ///< derived
  Lexicons lexicons;
  std::vector<std::string> lexicon_names;
  std::vector<Provision> provisions;
  std::vector<Table> tables;  ///< by name
  std::vector<Rule> rules;    ///< by name; the versions of one rule by date
  std::vector<Node> nodes;
  std::vector<NodeId> operands;
  std::vector<Constant> constants;
  std::vector<std::string> strings;
  std::vector<std::vector<std::uint16_t>> member_sets;
  std::vector<std::vector<Validity>> periods;
  std::vector<std::vector<std::string>> tag_sets;  ///< each sorted
  std::vector<RecordLeaves> records;
  std::vector<Comparison> comparisons;
  std::vector<Guarantee> guarantees;  ///< by name
  std::vector<ProgramSource> sources;
  std::uint32_t variable_count = 0;  ///< most variables bound at once

  Program() = default;
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  Program(Program&&) = default;
  Program& operator=(Program&&) = default;

  /// The rule with this full name, in its first version, or null.
  [[nodiscard]] const Rule* find(std::string_view name) const;
};

}  // namespace mizan::engine
