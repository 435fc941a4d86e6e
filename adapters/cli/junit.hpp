#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "adapters/rule_tests/rule_tests.hpp"
#include "dsl/compile.hpp"

namespace mizan::cli {

/// The tests that were run, by number, as JUnit XML for the servers that build software: one suite for each file, one
/// case for each test, and what was said of those that failed. What is wrong with a rule rather than a test stands in a
/// last suite, `rules`. Well-formed whatever a title holds: what XML cannot say is U+FFFD.
///
/// Schema as the Ant task writes it and Jenkins reads it, without times: the same rules give the same bytes.
[[nodiscard]] std::string junit(const dsl::Compilation& compilation, const std::vector<std::size_t>& tests,
                                const adapters::RuleTestResult& result);

}  // namespace mizan::cli
