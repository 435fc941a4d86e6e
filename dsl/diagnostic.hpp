#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dsl/source.hpp"

namespace mizan::dsl {

enum class Severity : unsigned char { error, warning };

/// A second place that explains the first: where a field is declared, the other rule of a conflict, a step of a cycle.
struct Label {
  Span span;
  std::string text;
};

/// What is wrong with a rule text, for its author. `code` ("E0207", "W0101") is never reused. `message` is one
/// lower-case sentence without a final stop, user text in backticks; `help` is a suggestion or empty.
struct Diagnostic {
  std::string code;
  Severity severity = Severity::error;
  Span span;
  std::string message;
  std::string label;          ///< text under the caret, may be empty
  std::vector<Label> others;  ///< further places
  std::string help;
};

using Diagnostics = std::vector<Diagnostic>;

/// Sorts by source, place and code, and drops repetitions, so that the report does not depend on the order of
/// discovery.
void sort(Diagnostics& diagnostics);

[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);

/// The report that an author reads:
///
///     error[E0207]: `incom` is not a field of `applicant`
///       --> benefits.mizan:14:18
///     14 |   when applicant.incom > 1200 EUR
///        |                  ^^^^^
///      3 | record applicant {
///        |        --------- fields are declared here
///     help: did you mean `income`?
///
/// Long lines are cut around the caret. Plain text, no colour.
[[nodiscard]] std::string render(const Diagnostic& diagnostic, const Sources& sources);

/// The name in `candidates` nearest to `name` by edit distance, or empty when none is near enough to be meant.
[[nodiscard]] std::string nearest(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace mizan::dsl
