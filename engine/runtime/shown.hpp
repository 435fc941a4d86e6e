#pragma once

#include "engine/model/decision.hpp"
#include "engine/model/format_value.hpp"
#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

/// The spelling of a value in a decision.
[[nodiscard]] Shown shown(Truth truth);
[[nodiscard]] Shown shown(const Quantity& quantity, Type type, const Vocabulary& vocabulary);
[[nodiscard]] Shown shown(const Scalar& scalar, Type type, const Vocabulary& vocabulary);
/// Of any node, for the document and elements at hand.
[[nodiscard]] Shown shown(Evaluation& evaluation, NodeId id);

/// Of a fact outside lists.
[[nodiscard]] Shown shown_at(const Evaluation& evaluation, SlotId slot);

/// The value of any node as a message prints it.
[[nodiscard]] Printable printable(Evaluation& evaluation, NodeId id);

}  // namespace mizan::engine
