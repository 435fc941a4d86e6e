#pragma once

#include <cstdint>
#include <vector>

#include "dsl/syntax.hpp"

namespace mizan::dsl::formatting {

/// What of the syntax tree the layout depends on, as offsets into the source, sorted.
struct Landmarks {
  std::vector<std::uint32_t> starts;  ///< of what begins a line of its block: a declaration, field, member, arm, clause
  std::vector<std::uint32_t> nested;  ///< each `and` between operands of an `or`
  std::vector<std::uint32_t> objects;  ///< the braces of literals, whose entries stand between commas
};
[[nodiscard]] Landmarks landmarks(const syntax::File& file);

}  // namespace mizan::dsl::formatting
