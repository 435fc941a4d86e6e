#pragma once

#include <string>
#include <variant>

#include "engine/model/decimal.hpp"
#include "engine/model/value.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

/// What came out of an expression in a hole of a message: exactly known, known to be absent, or not known.
struct Printable {
  Presence presence = Presence::unknown;
  std::variant<Value, Quotient> value;  ///< where known
  CurrencyId currency;                  ///< of a quotient of money
};

/// The value as a reader of `language` writes it:
///
///     fr 1 184,00 EUR   15/02/2002         3 mois     30 %   oui   non précisé
///     en 1,184.00 EUR   15 February 2002   3 months   30%    yes   not stated
///     ar 1184.00 EUR    15/02/2002         3 أشهر     30%    نعم   غير محدد
///
/// A text, which somebody else wrote, stands between Unicode isolates, so that its direction cannot reorder the
/// sentence around it; in Arabic every value does. A quotient is rounded to two places for the reader, after a "≈".
[[nodiscard]] std::string format_value(const Printable& printable, Type type, Language language,
                                       const Vocabulary& vocabulary);

}  // namespace mizan::engine
