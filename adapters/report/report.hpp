#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "adapters/decision_date/decision_date.hpp"
#include "engine/model/decision.hpp"
#include "engine/model/program.hpp"

namespace mizan::adapters {

struct ReportOptions {
  engine::Language language = engine::Language::fr;
  std::size_t columns_max = 100;
  bool coloured = false;
  std::string file = {};                       ///< where the dossier was read, shown when it carries no reference
  std::string program_digest = {};             ///< of the rules that were applied, may be empty
  std::optional<DateOrigin> date_origin = {};  ///< where the date came from, when known
};

/// The decision as an officer reads it: the verdict and who acts next, then the findings by gravity, each with its
/// words, the articles, what to do and what was observed; then the questions by whom they are asked of, what stands
/// against a clearance, what could not be read, and what has to be reported. Everything in the decision but the
/// reasoning tree is in it. `program` is the one that decided.
[[nodiscard]] std::string text_report(const engine::Decision& decision, const engine::Program& program,
                                      const ReportOptions& options);

}  // namespace mizan::adapters
