#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "dsl/compile.hpp"

namespace mizan::adapters {

/// What one failing test will expect instead.
struct UpdatedTest {
  std::size_t test = 0;  ///< by number
  dsl::Span span;        ///< what stands behind `expect`, in the source as it is
  std::string expected;  ///< and what will stand there
};

struct TestUpdates {
  std::vector<UpdatedTest> updated;      ///< by place
  std::vector<std::size_t> left;         ///< failing tests for which no expectation can be written, by number
  std::vector<std::string> new_sources;  ///< by number; those that do not change are empty
};

/// New expectations for failing tests, `failed` by number: the statuses and the verdict that the program comes to, in
/// the words and the layout of the file. Rules that the author named stay named, in his order; what the expectation has
/// to name besides comes last. A test is left as it is where what would be written does not say what was decided (a
/// rule of a pack that its file does not use), or would take a comment away, and one whose dossier cannot be read.
/// Touches nothing but the text behind `expect`.
[[nodiscard]] TestUpdates update_tests(const dsl::Compilation& compilation, const std::vector<std::size_t>& failed);

}  // namespace mizan::adapters
