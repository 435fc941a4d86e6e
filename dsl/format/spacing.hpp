#pragma once

#include <cstddef>

#include "dsl/format/items.hpp"

namespace mizan::dsl::formatting {

/// How many spaces stand before `items[index]`, which does not begin a line.
[[nodiscard]] std::size_t spaces_before(const Items& items, std::size_t index);

[[nodiscard]] bool opens(TokenKind kind);
[[nodiscard]] bool closes(TokenKind kind);

}  // namespace mizan::dsl::formatting
