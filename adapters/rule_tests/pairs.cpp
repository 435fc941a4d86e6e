#include "adapters/rule_tests/pairs.hpp"

#include <optional>
#include <string>
#include <utility>

namespace mizan::adapters {
namespace {

using dsl::checked::Rule;
using engine::Status;

struct Pair {
  std::size_t violating = 0;
  std::size_t satisfying = 0;
  std::vector<std::string> pointers;
};

class Pairs {
 public:
  Pairs(const dsl::checked::Program& program, const std::vector<TestOutcome>& outcomes, dsl::Diagnostics& diagnostics)
      : program_(program), outcomes_(outcomes), diagnostics_(diagnostics) {}

  void check(const Rule& rule) {
    const std::vector<std::size_t> violating = tests(rule, Status::violated);
    const std::vector<std::size_t> satisfying = tests(rule, Status::satisfied);
    if (violating.empty() || satisfying.empty() || unreadable(violating) || unreadable(satisfying)) return;
    const Pair pair = nearest(violating, satisfying);
    if (pair.pointers.size() > pair_distance_max) report_distance(rule, pair);
  }

 private:
  [[nodiscard]] std::vector<std::size_t> tests(const Rule& rule, Status status) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < outcomes_.size(); ++i) {
      if (outcomes_[i].status(rule.name) == status) found.push_back(i);
    }
    return found;
  }

  // A dossier that could not be read was reported; what it would have shown is not known.
  [[nodiscard]] bool unreadable(const std::vector<std::size_t>& tests) const {
    for (const std::size_t test : tests) {
      if (!outcomes_[test].stated) return true;
    }
    return false;
  }

  [[nodiscard]] Pair nearest(const std::vector<std::size_t>& violating,
                             const std::vector<std::size_t>& satisfying) const {
    std::optional<Pair> best;
    for (const std::size_t v : violating) {
      for (const std::size_t s : satisfying) {
        // A pair at least as far as the best one is left as soon as that shows.
        const std::size_t most = best ? best->pointers.size() : static_cast<std::size_t>(-1);
        std::vector<std::string> pointers = differences(*outcomes_[v].stated, *outcomes_[s].stated, most);
        if (best && pointers.size() >= most) continue;
        best = Pair{v, s, std::move(pointers)};
        if (best->pointers.size() <= pair_distance_max) return *std::move(best);
      }
    }
    return *std::move(best);
  }

  void report_distance(const Rule& rule, const Pair& pair) {
    constexpr std::size_t shown_max = 6;
    std::string text = "the nearest that satisfies it differs in " + std::to_string(pair.pointers.size()) + " facts";
    for (std::size_t i = 0; i < pair.pointers.size() && i < shown_max; ++i) {
      text += (i == 0 ? ": `" : ", `") + pair.pointers[i] + "`";
    }
    if (pair.pointers.size() > shown_max) text += " …";
    diagnostics_.push_back({.code = "E0702",
                            .span = rule.span,
                            .message = "no test that satisfies `" + rule.name + "` lies within " +
                                       std::to_string(pair_distance_max) + " facts of one that violates it",
                            .label = {},
                            .others = {{program_.tests[pair.violating].span, "violates it"},
                                       {program_.tests[pair.satisfying].span, std::move(text)}},
                            .help = {}});
  }

  const dsl::checked::Program& program_;
  const std::vector<TestOutcome>& outcomes_;
  dsl::Diagnostics& diagnostics_;
};

}  // namespace

void check_pairs(const dsl::checked::Program& program, const std::vector<TestOutcome>& outcomes,
                 dsl::Diagnostics& diagnostics) {
  Pairs pairs(program, outcomes, diagnostics);
  const Rule* before = nullptr;
  for (const Rule& rule : program.rules) {
    if (before == nullptr || before->name != rule.name) pairs.check(rule);  // versions have their tests together
    before = &rule;
  }
}

}  // namespace mizan::adapters
