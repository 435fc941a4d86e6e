#include "adapters/rule_tests/outcome.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace mizan::adapters {
namespace {

using dsl::checked::Test;
using engine::Decision;
using engine::Status;

constexpr std::array<std::string_view, 4> status_words{"not applicable", "satisfied", "undetermined", "violated"};
constexpr std::array<std::string_view, 4> verdict_words{"cleared", "amend", "review", "blocked"};

std::string words(std::optional<Status> status) {
  return std::string(status ? status_words[static_cast<std::size_t>(*status)] : "not in force");
}

struct Named {
  Status status;
  const std::vector<std::string>& rules;
};
std::array<Named, 4> named(const Test& test) {
  return {{{Status::violated, test.violated},
           {Status::undetermined, test.undetermined},
           {Status::satisfied, test.satisfied},
           {Status::not_applicable, test.not_applicable}}};
}

bool contains(const std::vector<std::string>& rules, const std::string& rule) {
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

bool is_named(const Test& test, const std::string& rule) {
  return std::ranges::any_of(named(test), [&](const Named& one) { return contains(one.rules, rule); });
}

// A verdict says nothing about what is undetermined: `amend by` may rest on it.
bool is_compared(const Test& test, Status status) { return status != Status::undetermined || !test.verdict; }

// Whether a rule of this status has to be named.
bool exact(const Test& test, Status status) { return status >= Status::undetermined && is_compared(test, status); }

// The facts that an undetermined rule waits for: what the author of the test has to state, or forgot to expect.
std::string needs(const Decision& decision, const std::string& rule) {
  constexpr std::size_t shown_max = 3;
  std::vector<std::string> pointers;
  for (const engine::Finding& finding : decision.findings) {
    if (finding.rule != rule || finding.status != Status::undetermined) continue;
    for (const std::string& pointer : finding.missing) {
      if (!contains(pointers, pointer)) pointers.push_back(pointer);
    }
  }
  std::string text;
  for (std::size_t i = 0; i < pointers.size() && i < shown_max; ++i)
    text += (i == 0 ? " (needs `" : ", `") + pointers[i] + "`";
  if (pointers.size() > shown_max) text += " and " + std::to_string(pointers.size() - shown_max) + " more";
  return text.empty() ? text : text + ")";
}

class Comparison {
 public:
  Comparison(const Test& test, const Decision& decision) : test_(test), decision_(decision) {}

  std::vector<Difference> run() {
    for (const auto& [status, rules] : named(test_)) {
      for (const std::string& rule : rules) {
        if (is_compared(test_, status)) expect(rule, status);
      }
    }
    for (const std::string& exception : test_.applied) {
      if (!applied(decision_, exception)) differ(exception, "it does not apply, expected to");
    }
    for (const std::string& exception : test_.not_applied) {
      if (applied(decision_, exception)) differ(exception, "it applies, expected not to");
    }
    for (const auto& [rule, status] : decision_.statuses) {
      if (exact(test_, status) && !is_named(test_, rule))
        differ(rule, "it is " + words(status) + needs(decision_, rule) + ", which was not expected");
    }
    std::vector<Difference> all;
    if (test_.verdict && *test_.verdict != decision_.verdict) {
      all.push_back({{},
                     "the verdict is " + std::string(verdict_words[static_cast<std::size_t>(decision_.verdict)]) +
                         ", expected " + std::string(verdict_words[static_cast<std::size_t>(*test_.verdict)])});
    }
    for (const auto& [rule, text] : differences_) all.push_back({rule, text});
    return all;
  }

 private:
  [[nodiscard]] std::optional<Status> found(const std::string& rule) const {
    const auto at = std::find_if(decision_.statuses.begin(), decision_.statuses.end(),
                                 [&](const auto& entry) { return entry.first == rule; });
    return at != decision_.statuses.end() ? std::optional(at->second) : std::nullopt;
  }
  void expect(const std::string& rule, Status status) {
    const std::optional<Status> actual = found(rule);
    if (actual == status) return;
    const std::string why = actual == Status::undetermined ? needs(decision_, rule) : "";
    differ(rule, "it is " + words(actual) + why + ", expected " + words(status));
  }
  void differ(const std::string& rule, std::string text) { differences_.emplace(rule, std::move(text)); }

  const Test& test_;
  const Decision& decision_;
  std::map<std::string, std::string> differences_;
};

}  // namespace

std::optional<Status> TestOutcome::status(const std::string& rule) const {
  const auto found = std::lower_bound(statuses.begin(), statuses.end(), rule,
                                      [](const auto& entry, const std::string& name) { return entry.first < name; });
  if (found == statuses.end() || found->first != rule) return std::nullopt;
  return found->second;
}

bool applied(const Decision& decision, const std::string& exception) {
  const auto decides = [&](const engine::Finding& finding) {
    return finding.status != Status::undetermined &&
           std::ranges::any_of(finding.exceptions,
                               [&](const engine::ExceptionTaken& one) { return one.exception == exception; });
  };
  return std::ranges::any_of(decision.excepted, decides) || std::ranges::any_of(decision.findings, decides);
}

std::vector<Difference> compare(const Test& test, const Decision& decision) { return Comparison(test, decision).run(); }

bool expects(const Test& test, const std::string& rule, std::optional<Status> status) {
  for (const auto& [expected, rules] : named(test)) {
    if (is_compared(test, expected) && contains(rules, rule) && status != expected) return false;
  }
  return !status || !exact(test, *status) || is_named(test, rule);
}

void apply_expectation(const Test& test, TestOutcome& found) {
  std::map<std::string, Status> statuses(found.statuses.begin(), found.statuses.end());
  for (const auto& [status, rules] : named(test)) {
    for (const std::string& rule : rules) statuses[rule] = status;
  }
  found.statuses.assign(statuses.begin(), statuses.end());
}

}  // namespace mizan::adapters
