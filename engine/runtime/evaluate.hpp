#pragma once

#include "engine/model/decision.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/program.hpp"

namespace mizan::engine {

/// On which date a dossier is judged, and how that date came about.
struct Request {
  Date as_of;
  /// The date was taken from the dossier alone and is not today's: a dossier does not choose its own law, so the
  /// verdict is `review` at best (language, section 5).
  bool date_from_dossier_alone = false;
};

/// Decides a dossier under a program.
///
/// Pure: equal arguments give equal decisions on every machine. Never fails: what cannot be computed is a fault held by
/// the instance of the rule it occurred in. `facts` must have been made for `program.layout`. Safe to call from many
/// threads on one program.
[[nodiscard]] Decision evaluate(const Program& program, const Facts& facts, const Request& request);

}  // namespace mizan::engine
