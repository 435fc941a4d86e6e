#include "dsl/check/interval.hpp"

#include <algorithm>

namespace mizan::dsl::checking {
namespace {

using engine::Validity;

// An open beginning lies before every day, an open end after every day. Days are far from the ends of 64 bits.
std::int64_t first_day(const Validity& validity) { return validity.from ? validity.from->days : INT64_MIN; }
std::int64_t last_day(const Validity& validity) { return validity.until ? validity.until->days : INT64_MAX; }

}  // namespace

// Dates that do not exist are reported by the lexer, which puts another in their place.
Validity read_interval(const syntax::Interval& interval, Report& report) {
  Validity validity;
  if (interval.from) validity.from = engine::parse_date(interval.from->value);
  if (interval.until) validity.until = engine::parse_date(interval.until->value);
  if (validity.from && validity.until && *validity.until < *validity.from) {
    report.error("E0504", interval.until->span, "the interval ends before it begins",
                 {.others = {{interval.from->span, "it begins here"}}});
    validity.until.reset();
  }
  return validity;
}

std::vector<Validity> unite(std::vector<Validity> intervals) {
  std::sort(intervals.begin(), intervals.end(),
            [](const Validity& a, const Validity& b) { return first_day(a) < first_day(b); });
  std::vector<Validity> united;
  for (const Validity& next : intervals) {
    if (united.empty() || (united.back().until && last_day(united.back()) + 1 < first_day(next))) {
      united.push_back(next);
    } else if (last_day(united.back()) < last_day(next)) {
      united.back().until = next.until;
    }
  }
  return united;
}

std::vector<Validity> intersect(const std::vector<Validity>& intervals, const Validity& limits) {
  std::vector<Validity> result;
  for (const Validity& interval : intervals) {
    Validity both;
    both.from = first_day(interval) < first_day(limits) ? limits.from : interval.from;
    both.until = last_day(limits) < last_day(interval) ? limits.until : interval.until;
    if (first_day(both) <= last_day(both)) result.push_back(both);
  }
  return result;
}

}  // namespace mizan::dsl::checking
