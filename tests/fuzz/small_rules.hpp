#pragma once

#include "dsl/compile.hpp"

namespace mizan::test {

/// The rules of tests/cli/rules, compiled once.
[[nodiscard]] const dsl::Compilation& small_rules();

/// Stops the fuzzer: a property does not hold.
inline void require(bool holds) {
  if (!holds) __builtin_trap();
}

}  // namespace mizan::test
