#include "dsl/check/versions_check.hpp"

#include <algorithm>
#include <vector>

#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

struct Version {
  const Entry* entry;
  engine::Validity days;
};

class VersionsChecker {
 public:
  VersionsChecker(const Scope& scope, Report& report) : scope_(scope), report_(report) {}

  void check(const std::vector<const Entry*>& entries) {
    std::vector<Version> versions;
    const bool none_states =
        std::all_of(entries.begin(), entries.end(), [](const Entry* entry) { return !stated_days(*entry); });
    for (const Entry* entry : entries) {
      if (const auto stated = stated_days(*entry)) {
        versions.push_back({entry, *stated});
      } else if (!none_states || entry != entries.front()) {
        const Entry* other = entry == entries.front() ? entries[1] : entries.front();
        report_.error("E0203", entry->span, quoted(entry->name) + " is declared twice",
                      {.others = {{other->span, "it is " + std::string(in_words(other->kind)) + " here"}},
                       .help = in_surface("versions of one law each say when they are `in force`",
                                          scope_.file(entry->file).surface)});
      }
    }
    std::stable_sort(versions.begin(), versions.end(),
                     [](const Version& a, const Version& b) { return a.days.from < b.days.from; });
    for (std::size_t i = 1; i < versions.size(); ++i) compare(versions[i - 1], versions[i]);
  }

 private:
  void compare(const Version& one, const Version& next) {
    if (!next.days.from || !one.days.until || *one.days.until >= *next.days.from) {
      report_.error("E0640", next.entry->span,
                    "two versions of " + quoted(next.entry->name) + " are in force on the same day",
                    {.others = {{one.entry->span, "the other one"}}});
    } else if (one.days.until->days + 1 < next.days.from->days) {
      report_.warning("W0631", next.entry->span,
                      "no version of " + quoted(next.entry->name) + " is in force on the days before this one",
                      {.others = {{one.entry->span, "the one before ends on " + engine::to_string(*one.days.until)}}});
    }
  }

  const Scope& scope_;
  Report& report_;
};

}  // namespace

std::optional<engine::Validity> stated_days(const Entry& entry) {
  const auto& value = entry.declaration->value;
  const std::optional<syntax::Interval>* stated = nullptr;
  if (const auto* rule = std::get_if<syntax::RuleDecl>(&value)) stated = &rule->in_force;
  if (const auto* exception = std::get_if<syntax::ExceptionDecl>(&value)) stated = &exception->in_force;
  if (const auto* definition = std::get_if<syntax::DefineDecl>(&value)) stated = &definition->in_force;
  if (stated == nullptr || !*stated) return std::nullopt;
  engine::Validity days;
  if ((*stated)->from) days.from = engine::parse_date((*stated)->from->value);
  if ((*stated)->until) days.until = engine::parse_date((*stated)->until->value);
  return days;
}

void check_versions(const Scope& scope, Report& report) {
  VersionsChecker checker(scope, report);
  for (const Kind kind : {Kind::rule, Kind::exception, Kind::definition}) {
    for (const Entry& entry : scope.all(kind)) {
      const auto versions = scope.versions(entry);
      if (versions.size() > 1 && versions.front() == &entry) checker.check(versions);
    }
  }
}

}  // namespace mizan::dsl::checking
