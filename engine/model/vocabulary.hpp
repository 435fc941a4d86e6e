#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/decimal.hpp"
#include "engine/model/favours.hpp"

namespace mizan::engine {

/// One text in the three languages of the product.
struct Translated {
  std::string fr;
  std::string en;
  std::string ar;
  friend bool operator==(const Translated&, const Translated&) = default;
};
enum class Language : unsigned char { fr, en, ar };
[[nodiscard]] const std::string& in(const Translated& text, Language language);

enum class TypeKind : unsigned char {
  boolean,
  integer,
  decimal,
  percent,
  money,
  text,
  date,
  moment,
  duration,
  occupation,
  enumeration,    ///< `index`: which
  record,         ///< `index`: which
  exact_decimal,  ///< a quotient of numbers, only in expressions
  exact_money,    ///< a quotient of money, only in expressions
};

struct Type {
  TypeKind kind = TypeKind::boolean;
  std::uint16_t index = 0;  ///< of an enumeration or a record in the vocabulary, else 0
  friend bool operator==(const Type&, const Type&) = default;
};

/// Of what a fact is made, for erasure (facts are what rules read; identity names a person; text is free text).
enum class Segment : unsigned char { facts, identity, text };
/// Who can answer a question about the fact.
enum class AskedOf : unsigned char { employer, recruiter, worker, agency };

struct Member {
  std::string name;  ///< as JSON writes it
  Translated label;
};
struct Enumeration {
  std::string name;
  std::vector<Member> members;
  [[nodiscard]] std::optional<std::uint16_t> find(std::string_view member) const;
};

struct Field {
  std::string name;  ///< the JSON key
  Type type;         ///< of the value, or of one element of the list
  bool list = false;
  bool or_none = false;            ///< "none" is a spelling of known absence
  std::uint16_t limit = 256;       ///< most elements, of a list
  std::optional<Decimal> minimum;  ///< least number, amount, or duration in its own unit
  std::optional<Decimal> maximum;
  Segment segment = Segment::facts;
  AskedOf asked_of = AskedOf::employer;
  Favours favours;  ///< whether and how two documents are compared by it
  Translated label;
  std::string description;  ///< one line, English
};

struct Record {
  std::string name;
  std::vector<Field> fields;  ///< those of the extended record first
  [[nodiscard]] std::optional<std::uint16_t> find(std::string_view field) const;
};

struct Root {
  enum class Kind : unsigned char { document, part, field };
  Kind kind = Kind::field;
  Field field;
};

/// What a dossier may say. Declared in the rule language, carried by every program; immutable.
struct Vocabulary {
  std::vector<Enumeration> enumerations;
  std::vector<Record> records;
  std::vector<Root> roots;                ///< the keys of the dossier, in order of declaration
  std::optional<std::uint16_t> currency;  ///< the enumeration that money takes its currencies from
  std::optional<std::uint16_t> change;    ///< the enumeration of what a change is for the worker; see `change.hpp`
};

}  // namespace mizan::engine
