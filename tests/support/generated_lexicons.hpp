#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::testing {

/// The two lexicons of generated programs: a few plain words each, one of them in both.
[[nodiscard]] const engine::Lexicons& generated_lexicons();

/// Their mentions, found word by word.
[[nodiscard]] std::vector<engine::EvidenceItem::TextSpan> find_naively(std::string_view text, std::uint32_t lexicon);

}  // namespace mizan::testing
