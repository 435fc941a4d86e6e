#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/checked.hpp"
#include "dsl/source.hpp"

namespace mizan::adapters {

/// Which tests, or which rules, somebody asks for. What is left empty asks for all.
struct TestSelection {
  std::vector<std::string> rules;  ///< patterns; one of them
  std::string file;                ///< a pattern
  std::string name;                ///< a part of the title
  [[nodiscard]] bool empty() const { return rules.empty() && file.empty() && name.empty(); }
};

/// A part of a selection that nothing answers to.
struct NothingSelected {
  std::string pattern;
  std::string nearest;  ///< what may have been meant, or empty
};

/// Whether `text` is of the form `pattern`: `*` stands for any number of characters, `?` for one. Takes time in
/// proportion to the product of both lengths at worst.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view text);

/// Whether a pattern means a rule (or an exception, or a definition): by its full name, or without its pack.
[[nodiscard]] bool means_rule(std::string_view pattern, std::string_view full_name);
[[nodiscard]] bool means_rule(const TestSelection& selection, std::string_view full_name);

/// The tests that all parts of the selection mean, by number: a test belongs to the rules and exceptions that its
/// expectation names. An error where a part of the selection means none, or all parts together do.
[[nodiscard]] std::expected<std::vector<std::size_t>, NothingSelected> select_tests(
    const dsl::checked::Program& program, const dsl::Sources& sources, const TestSelection& selection);

/// That each pattern of the selection means some rule of the program, or a definition; else the first that does not.
[[nodiscard]] std::expected<void, NothingSelected> check_rule_patterns(const dsl::checked::Program& program,
                                                                       const TestSelection& selection);

}  // namespace mizan::adapters
