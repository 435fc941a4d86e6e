#pragma once

#include <vector>

#include "engine/model/table.hpp"
#include "engine/model/vocabulary.hpp"
#include "tests/support/random.hpp"

namespace mizan::testing {

inline constexpr std::uint32_t values_table = 0;  ///< one column of each type, by a member and a number
inline constexpr std::uint32_t texts_table = 1;   ///< a number by a text
inline constexpr std::uint32_t rates_table = 2;   ///< between currencies

/// The tables of generated programs: few rows over few keys and days, so that look-ups find one, several or none.
[[nodiscard]] std::vector<engine::Table> random_tables(Random& random, const engine::Vocabulary& vocabulary);

}  // namespace mizan::testing
