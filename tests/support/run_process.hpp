#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mizan::test {

struct ProcessResult {
  int code = -1;  ///< what the process told, or minus the signal that ended it
  std::string out;
  std::string err;
};

struct ProcessInput {
  std::vector<std::string> arguments;         ///< after the program's name
  std::string input = {};                     ///< standard input
  std::vector<std::string> environment = {};  ///< "NAME=value", the whole of it
  std::string directory = {};                 ///< where it runs; empty: here
  std::string out_file = {};                  ///< standard output goes there instead, when named
};

/// Runs `program` as a user's shell would, and waits for its end.
[[nodiscard]] ProcessResult run_process(const std::string& program, const ProcessInput& input);

}  // namespace mizan::test
