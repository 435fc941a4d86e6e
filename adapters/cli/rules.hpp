#pragma once

#include <expected>
#include <string>
#include <vector>

#include "adapters/cli/diagnostic_output.hpp"
#include "adapters/cli/exit_code.hpp"
#include "adapters/rule_tests/rule_tests.hpp"
#include "dsl/compile.hpp"
#include "engine/model/program.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::cli {

/// A program that may be used, and what it is called in a decision.
struct Rules {
  engine::Program program;
  std::string digest;  ///< of the compiled bytes
};

/// The rules that the caller named, a directory or a compiled program, or those installed beside the executable. What
/// is wrong with them has been said when there is none.
[[nodiscard]] std::expected<Rules, ExitCode> load_rules(const std::string& named, engine::Language language);

/// Rules from their sources, with their tests run. An untested or failing rule does not build: what is wrong with it
/// has been said, warnings too.
struct BuiltRules {
  dsl::Compilation compilation;
  adapters::RuleTestResult tests;
};
[[nodiscard]] std::expected<BuiltRules, ExitCode> build_rules(const std::string& directory, engine::Language language,
                                                              DiagnosticOutput& output);

/// The first steps of `build_rules`, for a caller that shows the tests itself: sources read and compiled without an
/// error.
[[nodiscard]] std::expected<dsl::Compilation, ExitCode> compile_rules(const std::string& directory,
                                                                      engine::Language language,
                                                                      DiagnosticOutput& output);
/// Runs the tests with a progress bar, all of them or those that are given by number.
[[nodiscard]] adapters::RuleTestResult run_tests(const dsl::Compilation& compilation, engine::Language language,
                                                 const std::vector<std::size_t>* some = nullptr);
/// Says on standard error what diagnostics there are, how many, and how to learn more.
void tell_diagnostics(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources, engine::Language language);

}  // namespace mizan::cli
