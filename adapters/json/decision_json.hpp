#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/program.hpp"

namespace mizan::json {

/// Which program decided, as a decision names it.
struct ProgramStamp {
  std::string digest;  ///< "sha256:…", of the compiled program
  std::uint32_t edition = 2026;
  std::vector<std::string> packs;  ///< "ilo.fair_recruitment 1.0.0", sorted
};
[[nodiscard]] ProgramStamp program_stamp(const engine::Program& program, std::string digest);

/// The decision as record JSON: one canonical text for one decision, on every machine (vocabulary, "The decision").
///
/// Names that would say nothing are left out: of a finding an empty remedy, witness, reason or list `missing`; of a
/// citation an empty address; of a step of reasoning an empty pointer or list `of`; of an obstacle an empty rule or
/// document; of a piece of evidence `value` where it has a span, and the span where it has a value. Everything else is
/// always there. An unknown value, currency or reference is `null`, a known absence `"none"`. Holds no clock, host or
/// version.
[[nodiscard]] std::string decision_json(const engine::Decision& decision, const ProgramStamp& program);

/// The words that JSON uses.
[[nodiscard]] std::string_view word(engine::Verdict verdict);
[[nodiscard]] std::string_view word(engine::Status status);
[[nodiscard]] std::string_view word(engine::Effect effect);
[[nodiscard]] std::string_view word(engine::Reason reason);
[[nodiscard]] std::string_view word(engine::AskedOf asked_of);
[[nodiscard]] std::string_view word(engine::Authority authority);
[[nodiscard]] std::string_view word(engine::Evidence evidence);

}  // namespace mizan::json
