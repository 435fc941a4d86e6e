#pragma once

#include <cstdint>

#include "engine/model/decimal.hpp"

namespace mizan::engine {

/// A currency: an index into the members of the vocabulary's `currency` enumeration (ISO 4217 codes), or unknown.
struct CurrencyId {
  std::uint16_t index = unknown_index;
  static constexpr std::uint16_t unknown_index = 0xFFFF;
  [[nodiscard]] bool known() const { return index != unknown_index; }
  friend auto operator<=>(const CurrencyId&, const CurrencyId&) = default;
};

/// An amount in a currency. The amount may be known where the currency is not: its sign can still be told.
struct Money {
  Decimal amount;
  CurrencyId currency;
};

}  // namespace mizan::engine
