#include "adapters/cli/rule_costs.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "adapters/cli/test_modes.hpp"
#include "dsl/check/cost.hpp"
#include "dsl/check/limits.hpp"

namespace mizan::cli {

std::string rule_costs(const dsl::Compilation& compilation, engine::Language language) {
  const std::vector<dsl::checked::Rule>& rules = compilation.checked.rules;
  const auto cost = dsl::checking::cost_of(
      rules, {compilation.program.layout, compilation.checked.tables, compilation.checked.comparisons});
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < rules.size(); ++i) order.push_back(i);
  std::ranges::stable_sort(
      order, [&](std::size_t left, std::size_t right) { return cost.rules[left].steps > cost.rules[right].steps; });
  const std::size_t width = std::to_string(cost.steps).size();
  std::string text;
  for (const std::size_t i : order) {
    const dsl::checking::RuleCost& one = cost.rules[i];
    const std::string steps = std::to_string(one.steps);
    text += std::string(width - steps.size(), ' ') + steps + "  " + rules[i].name;
    if (one.of_heaviest > 0) text += "  " + place(one.heaviest, compilation.sources);
    text += "\n";
  }
  const std::string all = std::to_string(cost.steps);
  const std::string most = std::to_string(dsl::checking::program_steps_max);
  return text +
         engine::in({"pas d'un dossier, au plus : " + all + " sur " + most + " permis",
                     "steps of a dossier, at most: " + all + " of " + most + " allowed",
                     "خطوات الملف على الأكثر: " + all + " من " + most + " مسموح بها"},
                    language) +
         "\n";
}

}  // namespace mizan::cli
