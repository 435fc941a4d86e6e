#pragma once

#include <cstdint>
#include <string_view>

namespace mizan::dsl {

/// What to tell an author who typed or pasted a character that the language does not have; empty where nothing is near.
/// A phrase for `in_surface`.
[[nodiscard]] std::string_view meant(std::uint32_t code_point);

}  // namespace mizan::dsl
