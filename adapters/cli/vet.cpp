#include <string>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/vet_session.hpp"

namespace mizan::cli {

ExitCode vet(const VetOptions& options) {
  const auto rules = load_rules(options.rules, options.language);
  if (!rules) return rules.error();
  VetSession session(options, *rules);
  for (const std::string& file : options.files) {
    if (options.format == Format::jsonl || file.ends_with(".jsonl")) {
      session.vet_batch(file);
    } else {
      session.vet_one(file);
    }
  }
  return session.code();
}

}  // namespace mizan::cli
