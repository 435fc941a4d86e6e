#pragma once

#include "dsl/checked.hpp"
#include "dsl/diagnostic.hpp"
#include "dsl/source.hpp"
#include "engine/model/program.hpp"

namespace mizan::dsl {

struct Compilation {
  Sources sources;           ///< sorted by name; spans of diagnostics and tests count in these
  Diagnostics diagnostics;   ///< sorted
  checked::Program checked;  ///< meaningful when no diagnostic is an error
  engine::Program program;   ///< likewise
};

/// The compiler's front door, its steps in a row: parse, check, lower. Files ending in `.mizan` are rule text, `.lex`
/// lexicons, the rest is data that tests name. The tests are not run here (`adapters/rule_tests`): a program that is to
/// be used goes through that door.
[[nodiscard]] Compilation compile(Sources sources);

}  // namespace mizan::dsl
