#include "adapters/json/schema.hpp"
#include "adapters/cli/commands.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/json/json_writer.hpp"

namespace mizan::cli {

ExitCode schema(const SchemaOptions& options) {
  const auto rules = load_rules(options.rules, options.language);
  if (!rules) return rules.error();
  put(json::indented(json::schema(rules->program.vocabulary)) + "\n");
  return ExitCode::cleared;
}

}  // namespace mizan::cli
