#pragma once

#include <optional>

#include "engine/model/decision.hpp"
#include "engine/model/fault.hpp"
#include "engine/model/value.hpp"

namespace mizan::engine {

/// A value that is no number: a date, a duration, a member, a text, a truth as a value.
struct Scalar {
  Presence presence = Presence::unknown;
  Value value;
  Reason reason = Reason::missing_fact;  ///< of an unknown
  std::optional<Fault> fault;            ///< where that is the reason and it did not come through a truth
};

}  // namespace mizan::engine
