#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/decision.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/layout.hpp"

/// The specification in code: a slow, plain evaluator that walks the checked tree and does what dsl/REFERENCE.md says,
/// sentence by sentence. It shares the value types with the engine and nothing else, so that a mistake made in one of
/// the two shows as a difference between them.
namespace mizan::reference {

struct Request {
  engine::Date as_of;
  bool date_from_dossier_alone = false;  ///< and it is not today's
};

/// The mentions of a lexicon in a text, in order. What a mention is lies outside this evaluator: the caller says it.
using MentionFinder =
    std::function<std::vector<engine::EvidenceItem::TextSpan>(std::string_view text, std::uint32_t lexicon)>;

/// Decides. `layout` is the layout of the program's vocabulary and that of `facts`. Without a finder no text mentions
/// anything.
[[nodiscard]] engine::Decision evaluate(const dsl::checked::Program& program, const engine::Layout& layout,
                                        const engine::Facts& facts, const Request& request,
                                        const MentionFinder& find_mentions = {});

}  // namespace mizan::reference
