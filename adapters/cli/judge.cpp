#include "adapters/cli/judge.hpp"

#include "engine/runtime/evaluate.hpp"

namespace mizan::cli {

Judge::Judge(const Rules& rules, const Settings& settings)
    : rules_(rules),
      settings_(settings),
      stamp_(json::program_stamp(rules.program, rules.digest)),
      form_(rules.program.vocabulary, rules.program.layout),
      facts_(rules.program.layout) {}

std::expected<Judgement, Refusal> Judge::judge(std::string_view dossier) {
  if (auto read = json::read_dossier(dossier, form_, facts_, workspace_); !read) {
    return std::unexpected(Refusal{.door = read.error(), .unread = {}});
  }
  if (settings_.strict && !facts_.unread().empty()) {
    return std::unexpected(Refusal{.door = std::nullopt, .unread = facts_.unread()});
  }
  const adapters::DecisionDate date = adapters::decision_date(settings_.as_of, facts_, settings_.today);
  return Judgement{.decision = engine::evaluate(rules_.program, facts_, date.request), .date_origin = date.origin};
}

}  // namespace mizan::cli
