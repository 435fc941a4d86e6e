#pragma once

#include "engine/model/decision.hpp"
#include "engine/model/program.hpp"

namespace mizan::test {

/// A small vocabulary (an offer with charges, an employer) with two rules.
[[nodiscard]] engine::Program sample_program();

/// A decision under it that has something in every part: violated and undetermined findings, words in a text, questions
/// to two people, an obstacle, a warning, a referral.
[[nodiscard]] engine::Decision blocked_decision();
[[nodiscard]] engine::Decision cleared_decision();

}  // namespace mizan::test
