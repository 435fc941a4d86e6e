#pragma once

#include <span>
#include <string_view>

namespace mizan::adapters {

/// One file of `pages`, as it stands.
struct PageText {
  std::string_view code;
  std::string_view text;
};

/// Every file of `pages`, by code. The table is generated when the command is built (`embed_pages.cmake`).
[[nodiscard]] std::span<const PageText> page_texts();

}  // namespace mizan::adapters
