#pragma once

#include <cstdint>
#include <expected>

#include "engine/model/decimal.hpp"
#include "engine/model/wide_integer.hpp"

namespace mizan::engine {

/// The most digits of a coefficient.
inline constexpr int decimal_digits_max = 38;

/// magnitude × 10^exponent, exactly, in the form whose exponent is nearest to `exponent_wanted`; a fault only when the
/// value has no form of 38 digits within the exponent range. The one door through which a computed value becomes a
/// `Decimal` whose width is not evident. At most 76 digits.
[[nodiscard]] std::expected<Decimal, Fault> settle(bool negative, Wide magnitude, std::int64_t exponent,
                                                   std::int64_t exponent_wanted);

}  // namespace mizan::engine
