#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/rule_tests/leaves.hpp"
#include "dsl/checked.hpp"
#include "engine/model/decision.hpp"

namespace mizan::adapters {

/// What a test shows about the rules. Of one that failed, what its author meant it to show, so that a failure is not
/// reported a second time as a missing test.
struct TestOutcome {
  std::vector<std::pair<std::string, engine::Status>> statuses;  ///< by rule, sorted
  std::optional<Leaves> stated;                                  ///< none where the dossier could not be read
  [[nodiscard]] std::optional<engine::Status> status(const std::string& rule) const;
};

/// One way in which a decision is not the expected one; `rule` is empty where it is about the verdict.
struct Difference {
  std::string rule;
  std::string text;
};

/// Compares with what the test expects: the verdict, the exact sets of violated and undetermined rules, and the rules
/// named otherwise. Sorted by rule, the verdict first.
[[nodiscard]] std::vector<Difference> compare(const dsl::checked::Test& test, const engine::Decision& decision);

/// Whether an exception decided an instance: let it pass, or did not save it.
[[nodiscard]] bool applied(const engine::Decision& decision, const std::string& exception);

/// Whether `compare` finds no difference about one rule when it comes to `status`, or is not in force.
[[nodiscard]] bool expects(const dsl::checked::Test& test, const std::string& rule,
                           std::optional<engine::Status> status);

/// What the author meant `found` to be.
void apply_expectation(const dsl::checked::Test& test, TestOutcome& found);

}  // namespace mizan::adapters
