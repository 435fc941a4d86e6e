#pragma once

#include <string>

#include "engine/model/decision.hpp"

namespace mizan::test {

/// A decision in a few lines, for expectations that a reader checks by eye:
///
///     blocked: offer blocked
///     violated spec.r on offer at /offer/charges/1, block
///       /offer/charges/1/borne_by is worker
///     undetermined spec.s on offer, amend, missing fact
///       needs /offer/hours
///     satisfied spec.t
///     question /offer/hours settles spec.s
///
/// Titles, messages and the reasoning are left out unless asked for.
struct SummaryOptions {
  bool messages = false;
  bool because = false;
};
[[nodiscard]] std::string summary(const engine::Decision& decision, SummaryOptions options = {});

}  // namespace mizan::test
