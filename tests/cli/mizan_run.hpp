#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/run_process.hpp"

namespace mizan::test {

/// Runs the built `mizan` in `tests/cli`, with an environment of its own, and a scratch directory for what it writes.
class MizanRun : public testing::Test {
 protected:
  MizanRun();
  ~MizanRun() override;

  ProcessResult run(std::vector<std::string> arguments, std::string input = {},
                    std::vector<std::string> environment = {});
  /// `mizan vet --rules rules …`
  ProcessResult vet(std::vector<std::string> arguments, std::string input = {});
  [[nodiscard]] std::string scratch(std::string_view name) const;
  void put(std::string_view name, std::string_view text) const;

  std::filesystem::path scratch_;
};

/// The bytes of a file, empty when there is none.
[[nodiscard]] std::string content(const std::string& path);

[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

}  // namespace mizan::test
