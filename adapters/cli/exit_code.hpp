#pragma once

#include <algorithm>
#include <utility>

#include "engine/model/decision.hpp"

namespace mizan::cli {

/// What the process tells its caller. Public: scripts and publication systems act on it, so a code never changes its
/// meaning. 5 is reserved for a log that could not record a decision.
enum class ExitCode : int {
  cleared = 0,     ///< also: the command did what it was asked
  unreadable = 1,  ///< a dossier (or a line of a batch) could not be read
  usage = 2,       ///< the command line is wrong
  rules = 3,       ///< rules do not compile, their tests fail, or a compiled program is corrupt
  internal = 4,    ///< nothing the caller did: also a result that could not be written
  amend = 10,      ///< also: files of rules are not in their canonical layout (`fmt --check`)
  review = 11,
  blocked = 12,
};

[[nodiscard]] inline ExitCode exit_code(engine::Verdict verdict) {
  switch (verdict) {
    case engine::Verdict::cleared:
      return ExitCode::cleared;
    case engine::Verdict::amend:
      return ExitCode::amend;
    case engine::Verdict::review:
      return ExitCode::review;
    case engine::Verdict::blocked:
      return ExitCode::blocked;
  }
  std::unreachable();
}

/// Of two dossiers vetted in one run, what the run tells: a block before all, then what could not be read (nobody knows
/// what it holds), then the graver verdict.
[[nodiscard]] inline ExitCode graver(ExitCode left, ExitCode right) {
  if (left == ExitCode::blocked || right == ExitCode::blocked) return ExitCode::blocked;
  if (left == ExitCode::unreadable || right == ExitCode::unreadable) return ExitCode::unreadable;
  return std::max(left, right);
}

}  // namespace mizan::cli
