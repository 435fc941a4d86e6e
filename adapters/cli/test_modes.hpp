#pragma once

#include <expected>
#include <string>
#include <vector>

#include "adapters/cli/exit_code.hpp"
#include "adapters/cli/options.hpp"
#include "adapters/rule_tests/selection.hpp"
#include "dsl/compile.hpp"

/// What `mizan test` does besides running the tests, each in a file of its own.
namespace mizan::cli {

[[nodiscard]] ExitCode test_coverage(const TestOptions& options, const dsl::Compilation& compilation);
[[nodiscard]] ExitCode test_mutants(const TestOptions& options, const dsl::Compilation& compilation);

/// Looks for dossiers that break what the rules guarantee.
[[nodiscard]] ExitCode test_guarantees(const TestOptions& options, const dsl::Compilation& compilation);

/// Rewrites what those of the tests expect that fail.
[[nodiscard]] ExitCode test_update(const TestOptions& options, const dsl::Compilation& compilation,
                                   const std::vector<std::size_t>& tests);

/// Says what part of a selection means nothing, and what may have been meant.
[[nodiscard]] ExitCode tell_nothing_selected(const adapters::NothingSelected& nothing, engine::Language language);

/// `ilo/fees.mizan:41:10`
[[nodiscard]] std::string place(const dsl::Span& span, const dsl::Sources& sources);

/// `part` of `whole` in hundredths, to a tenth, rounded down: "86.4 %". All of nothing is "100.0 %".
[[nodiscard]] std::string share(std::size_t part, std::size_t whole);

}  // namespace mizan::cli
