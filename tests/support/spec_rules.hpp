#pragma once

#include <string>
#include <string_view>

namespace mizan::test {

/// The rules of a test of tests/spec with the clauses for which their `~` stands: those that every rule has and that
/// the test is not about. A clause that a rule writes itself stays as it is.
[[nodiscard]] std::string completed(std::string_view rules);

}  // namespace mizan::test
