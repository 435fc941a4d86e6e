#pragma once

#include <optional>
#include <string>

#include "dsl/checked.hpp"
#include "engine/model/vocabulary.hpp"

/// Questions about types that several checks ask, and how messages call them.
namespace mizan::dsl::checking {

/// Types of one family meet in comparisons.
enum class Family : unsigned char {
  boolean,
  number,
  percent,
  money,
  text,
  date,
  moment,
  duration,
  occupation,
  enumeration,
  record
};
[[nodiscard]] Family family(const engine::Type& type);

[[nodiscard]] bool is_exact(const engine::Type& type);  ///< a quotient that was not rounded
[[nodiscard]] bool is_ordered(Family family);

/// "a decimal", "money", "a member of `payer`", "record `wage`".
[[nodiscard]] std::string in_words(const engine::Type& type, const engine::Vocabulary& vocabulary);
/// The same, with the unit where it is known: "a duration in days", "money in EUR", "a list of charges".
[[nodiscard]] std::string in_words(const checked::Expr& expr, const engine::Vocabulary& vocabulary);

/// The one currency that an expression can have whatever the dossier says, or nothing. Zero has none: it meets any.
[[nodiscard]] std::optional<engine::CurrencyId> known_currency(const checked::Expr& expr);

/// Days and weeks are one scale, months and years another, hours a third.
enum class Scale : unsigned char { hours, days, months };
[[nodiscard]] Scale scale(engine::DurationUnit unit);
[[nodiscard]] std::optional<Scale> known_scale(const checked::Expr& expr);
[[nodiscard]] std::string in_words(Scale scale);

/// The unit that a word of the language names, or nothing.
[[nodiscard]] std::optional<engine::DurationUnit> duration_unit(const syntax::Name& unit);

[[nodiscard]] bool is_literal_zero(const checked::Expr& expr);  ///< the number 0 as a literal

}  // namespace mizan::dsl::checking
