#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace mizan::test {

/// Compares with the file `name`, a path from the top of the repository. `UPDATE_GOLDEN=1` writes the file instead; the
/// difference is then reviewed as prose. CI never sets it.
inline void expect_golden(std::string_view name, const std::string& actual) {
  const std::filesystem::path path = std::filesystem::path(MIZAN_SOURCE_DIR) / name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream in(path, std::ios::binary);
  ASSERT_TRUE(in.is_open()) << "there is no " << name << "; write it with UPDATE_GOLDEN=1";
  const std::string expected{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  EXPECT_EQ(actual, expected) << name;
}

}  // namespace mizan::test
