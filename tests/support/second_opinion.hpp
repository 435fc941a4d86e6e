#pragma once

#include <string_view>

namespace mizan::test {

/// Whether another reader of JSON, which shares no code with ours, takes the text for JSON (RFC 8259, UTF-8).
[[nodiscard]] bool is_json_elsewhere(std::string_view text);

}  // namespace mizan::test
