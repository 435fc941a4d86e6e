#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "dsl/checked.hpp"
#include "dsl/compile.hpp"
#include "dsl/diagnostic.hpp"
#include "engine/model/program.hpp"

namespace mizan::adapters {

/// What came of the tests of a program.
///
/// | code  | means |
/// |-------|-------|
/// | E0701 | a test failed: the sets it expects are not those that were found, with one line per difference |
/// | E0702 | the nearest test that satisfies a rule is further than two facts from one that violates it |
/// | E0703 | the dossier of a test cannot be read, or (where it stands in the rules) not wholly |
/// | E0704 | a test states no date, and neither does its dossier |
struct RuleTestResult {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::vector<bool> outcomes;    ///< of each test that was run, in the program's order: whether it passed
  dsl::Diagnostics diagnostics;  ///< sorted; empty exactly when the program may be used
};

/// Runs every test of the rules on the compiled program, through the door that requests take, and checks that each rule
/// has the tests it needs. `compilation` must be free of errors; the program is not changed.
///
/// `progress`, where given, is called after each test with how many are done and how many there are.
[[nodiscard]] RuleTestResult run_rule_tests(const dsl::Compilation& compilation,
                                            const std::function<void(std::size_t, std::size_t)>& progress = {});

/// The same of some tests only, by number. That each rule has the tests it needs is then nobody's question.
[[nodiscard]] RuleTestResult run_rule_tests(const dsl::Compilation& compilation, const std::vector<std::size_t>& tests,
                                            const std::function<void(std::size_t, std::size_t)>& progress = {});

}  // namespace mizan::adapters
