#include "tests/fuzz/small_rules.hpp"

#include <string>

#include "adapters/files/rule_directory.hpp"

namespace mizan::test {

const dsl::Compilation& small_rules() {
  static const dsl::Compilation compilation = [] {
    auto sources = adapters::read_rules(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/rules");
    require(sources.has_value());
    dsl::Compilation result = dsl::compile(*std::move(sources));
    require(!dsl::has_errors(result.diagnostics));
    return result;
  }();
  return compilation;
}

}  // namespace mizan::test
