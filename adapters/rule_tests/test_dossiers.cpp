#include "adapters/rule_tests/test_dossiers.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/decision_date/decision_date.hpp"
#include "adapters/rule_tests/literal_json.hpp"

namespace mizan::adapters {
namespace {

dsl::Diagnostic problem(std::string code, const dsl::checked::Test& test, std::string message, std::string label,
                        std::string help) {
  return {.code = std::move(code),
          .span = test.span,
          .message = std::move(message),
          .label = std::move(label),
          .others = {},
          .help = std::move(help)};
}

}  // namespace

std::expected<engine::Date, dsl::Diagnostics> TestDossiers::take(const dsl::checked::Test& test) {
  const std::string unreadable = "the dossier of test `" + test.title + "` cannot be read";
  const bool from_file = test.file.has_value();
  const std::string literal = from_file ? std::string() : to_json(test.given.value());
  const std::string_view json = from_file ? std::string_view(sources_[*test.file].text) : literal;
  dsl::Diagnostics problems;
  if (const auto dossier = json::read_dossier(json, form_, facts_, workspace_); !dossier) {
    const json::DoorError& error = dossier.error();
    const std::string place = error.pointer.empty() ? "" : " at `" + error.pointer + "`";
    problems.push_back(problem("E0703", test, unreadable + place, error.code + ": " + error.message.en, ""));
    return std::unexpected(std::move(problems));
  }
  // A case is a dossier as it was received, with what it got wrong. What stands in the rules was written by their
  // author: a key that no field has is a slip, and the test would show less than it seems to.
  if (!from_file) {
    for (const engine::Unread& unread : facts_.unread()) {
      problems.push_back(problem("E0703", test, unreadable + " at `" + unread.pointer + "`",
                                 unread.code + ": " + unread.message.en, ""));
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
  }
  const std::optional<engine::Date> date = test.as_of ? test.as_of : dossier_date(facts_);
  if (date) return *date;
  problems.push_back(problem("E0704", test, "test `" + test.title + "` states no date, and neither does its dossier",
                             "", "write `as of 2026-01-15` in the test, or `as_of` in the dossier"));
  return std::unexpected(std::move(problems));
}

}  // namespace mizan::adapters
