#include "engine/runtime/versions.hpp"

#include <algorithm>
#include <vector>

namespace mizan::engine {

namespace {

struct Candidate {
  std::uint32_t rule = 0;
  Date day;
  RuleOnDocument result;
};

// A day on which the version is in force, the nearest to today: for its exceptions and articles, where no day is known.
Date nearest_day(const std::vector<Validity>& in_force, Date today) {
  Date nearest = today;
  for (const Validity& one : in_force) {
    if (one.holds(today)) return today;
    if (one.from && *one.from > today) return nearest == today ? *one.from : nearest;
    nearest = *one.until;
  }
  return nearest;
}

std::vector<Candidate> candidates(Evaluation& evaluation, const Versions& versions, std::uint16_t root, Date today) {
  std::vector<Candidate> result;
  for (std::uint32_t i = versions.first; i < versions.last; ++i) {
    const Rule& rule = evaluation.program().rules[i];
    if (std::find(rule.on.begin(), rule.on.end(), root) == rule.on.end()) continue;
    evaluation.judge_at(rule);
    const Scalar& day = evaluation.judged_day();
    if (day.presence != Presence::known) {
      result.push_back({i, nearest_day(rule.in_force, today), {}});
    } else if (rule.holds_on(std::get<Date>(day.value))) {
      result.push_back({i, std::get<Date>(day.value), {}});
    }
  }
  return result;
}

template <typename Holds>
bool all(const std::vector<Candidate>& candidates, Holds holds) {
  return std::all_of(candidates.begin(), candidates.end(),
                     [&](const Candidate& one) { return holds(one.result.status); });
}

// The date decides, and it is not known.
RuleOnDocument undecided(Evaluation& evaluation, const Candidate& last, std::uint16_t root) {
  evaluation.judge_at(evaluation.program().rules[last.rule]);
  Instance instance;
  instance.rule = last.rule;
  instance.root = root;
  instance.day = last.day;
  instance.date_unknown = true;
  instance.status = Status::undetermined;
  const Scalar& day = evaluation.judged_day();
  if (day.presence == Presence::unknown) instance.reason = day.reason;
  return {Status::undetermined, {instance}, {}};
}

}  // namespace

RuleJudged judge_versions(Evaluation& evaluation, const Versions& versions, std::uint16_t root, Date today,
                          References& references) {
  std::vector<Candidate> all_candidates = candidates(evaluation, versions, root, today);
  if (all_candidates.empty()) return {};
  for (Candidate& one : all_candidates) {
    const Rule& rule = evaluation.program().rules[one.rule];
    evaluation.judge_at(rule);
    one.result = judge(evaluation, one.rule, root, one.day);
    references.add(evaluation, rule, one.day);
  }
  Candidate& last = all_candidates.back();
  const bool day_known = evaluation.judged_day().presence == Presence::known;  // the same for all versions
  if (all_candidates.size() == 1 || day_known || all(all_candidates, [](Status s) { return s == Status::violated; })) {
    return {true, std::move(last.result)};
  }
  if (!all(all_candidates, [](Status s) { return s <= Status::satisfied; })) {
    return {true, undecided(evaluation, last, root)};
  }
  for (const Candidate& one : all_candidates) last.result.status = std::max(last.result.status, one.result.status);
  return {true, std::move(last.result)};
}

}  // namespace mizan::engine
