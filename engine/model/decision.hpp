#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/model/date.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/law.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

/// Who acts next, gravest last.
enum class Verdict : unsigned char { cleared, amend, review, blocked };
/// Of an instance and of a rule, gravest last.
enum class Status : unsigned char { not_applicable, satisfied, undetermined, violated };
enum class Effect : unsigned char { advise, amend, review, block };
/// Why an instance is undetermined, gravest last.
enum class Reason : unsigned char { missing_fact, missing_reference, fault };

/// A value as a decision shows it, in the one spelling that JSON writes.
struct Shown {
  struct MoneyText {
    std::string amount;
    std::string currency;
    friend bool operator==(const MoneyText&, const MoneyText&) = default;
  };
  struct DurationText {
    std::string value;
    std::string unit;
    friend bool operator==(const DurationText&, const DurationText&) = default;
  };
  struct Unknown {
    friend bool operator==(const Unknown&, const Unknown&) = default;
  };  ///< JSON null
  struct None {
    friend bool operator==(const None&, const None&) = default;
  };  ///< "none"
  /// bool; text, number, date, member: a string; a list known to be empty: None.
  std::variant<Unknown, None, bool, std::string, MoneyText, DurationText> value;
  friend bool operator==(const Shown&, const Shown&) = default;
};

struct EvidenceItem {
  std::string pointer;
  Shown value;
  struct TextSpan {
    std::uint32_t begin = 0, end = 0;  ///< bytes of the original UTF-8
    std::uint32_t begin_code_point = 0, end_code_point = 0;
    std::string text;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
  };
  std::optional<TextSpan> span;  ///< of a signal in free text; then `value` is Unknown and not shown
  friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

/// One step of the reasoning: what the rule's text says, what it came to, and why.
struct Because {
  std::string text;     ///< the expression, as the author wrote it
  Shown value;          ///< true, false, a value, or unknown
  std::string pointer;  ///< of a leaf that is a fact, else empty
  std::vector<Because> of;
  friend bool operator==(const Because&, const Because&) = default;
};

struct Citation {
  std::string provision;
  Translated label;
  std::string address;
  Authority authority = Authority::guidance;
  Evidence evidence = Evidence::unverified;
};

/// An exception that bears on what an instance came to.
struct ExceptionTaken {
  std::string exception;  ///< pack and name
  Translated title;
  std::vector<Citation> cites;  ///< in force on the decision date
};

struct Finding {
  std::string rule;                  ///< pack and name
  Status status = Status::violated;  ///< violated or undetermined; satisfied, where an exception made it so
  Effect effect = Effect::advise;
  std::string document;  ///< the root's name; empty: found over all documents together
  std::string witness;   ///< pointer of the element of the outermost quantifier, or empty
  Translated title;
  Translated message;
  Translated remedy;
  std::vector<Citation> cites;         ///< in force on the decision date, in the author's order
  std::vector<EvidenceItem> evidence;  ///< sorted by pointer, then span
  std::vector<std::string> missing;    ///< pointers, sorted; of a violated one, whether an exception is claimed
  std::vector<std::string> missing_references;  ///< rows that no table has, sorted: `ilo.wages[FR, 91] 2026-01-15`
  std::optional<Reason> reason;                 ///< of an undetermined instance
  Because because;
  std::vector<ExceptionTaken> exceptions;  ///< that apply; of an undetermined instance, that may or that clash
};

struct Question {
  std::string pointer;
  Translated label;
  AskedOf asked_of = AskedOf::employer;
  std::vector<std::string> settles;  ///< rules, sorted
};

struct Referral {
  std::string rule;
  std::string authority;
  std::string provision;
};

/// A row of a table that rules looked at.
struct ReferenceRow {
  std::string table;  ///< pack and name
  Translated title;
  std::vector<std::string> key;  ///< as the table writes it; `*` for any other
  std::optional<Date> from;
  std::optional<Date> until;
  std::optional<Date> checked;  ///< nobody has looked since
  std::string source;
  bool stale = false;              ///< looked up for a day after `checked`
  std::vector<std::string> rules;  ///< that looked at it, sorted
};

struct RuleCounts {
  std::uint32_t satisfied = 0, violated = 0, undetermined = 0, not_applicable = 0;
};

struct DocumentVerdict {
  std::string document;
  Verdict verdict = Verdict::cleared;
};

/// Why a clearance was not earned though no rule spoke against it, each with a sentence for the officer.
struct Obstacle {
  std::string code;  ///< "N…", stable
  std::string rule;  ///< the essential rule it is about, or empty
  std::string document;
  Verdict verdict = Verdict::review;
  Translated message;
};

/// The answer: inputs and results only; no clock, host or version, so that a replay gives the same bytes.
struct Decision {
  std::string dossier;  ///< the caller's reference, empty when unknown
  Verdict verdict = Verdict::review;
  Date as_of;
  std::vector<Finding> findings;    ///< by gravity, rule, document, witness
  std::vector<Finding> excepted;    ///< instances that are met only because an exception applies, in the same order
  std::vector<Question> questions;  ///< by number of rules settled, then pointer
  std::vector<Referral> referrals;
  std::vector<ReferenceRow> references;  ///< what the rules that apply looked at, by table and place in it
  std::vector<Obstacle> obstacles;
  std::vector<Unread> warnings;  ///< by pointer
  std::vector<DocumentVerdict> documents;
  RuleCounts counts;
  std::vector<std::pair<std::string, Status>> statuses;  ///< of every rule in force, by name
};

}  // namespace mizan::engine
