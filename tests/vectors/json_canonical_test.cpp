#include <gtest/gtest.h>

#include <bit>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "adapters/json/canonical_json.hpp"
#include "tests/support/es6_number.hpp"
#include "tests/vectors/shared_vectors.hpp"
#include "tests/vectors/vector_files.hpp"

// RFC 8785 by the vectors of its author (Apache-2.0, json-canonical/LICENSE.txt).
namespace mizan::json {
namespace {

const std::string folder = MIZAN_SOURCE_DIR "/tests/vectors/json-canonical/";

std::string from_hex(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size();) {
    if (text[i] == ' ' || text[i] == '\n' || text[i] == '\r') {
      ++i;
      continue;
    }
    unsigned value = 0;
    std::from_chars(text.data() + i, text.data() + i + 2, value, 16);
    bytes += static_cast<char>(static_cast<unsigned char>(value));
    i += 2;
  }
  return bytes;
}

TEST(JsonCanonicalVectors, InputsBecomeOutputs) {
  JsonSpace space;
  int run = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder + "input")) {
    const std::string name = entry.path().stem().string();
    const auto input = vectors::read_file(entry.path());
    const auto output = vectors::read_file(folder + "output/" + name + ".json");
    const auto hex = vectors::read_file(folder + "outhex/" + name + ".txt");
    ASSERT_TRUE(input && output && hex) << name;
    const auto canonical = canonical_json(*input, record_profile, test::es6_spelling, space);
    ASSERT_TRUE(canonical) << name << " " << canonical.error().code << " " << canonical.error().pointer;
    EXPECT_EQ(*canonical, *output) << name;
    EXPECT_EQ(*canonical, from_hex(*hex)) << name;
    EXPECT_EQ(canonical_json(*canonical, record_profile, test::es6_spelling, space), *canonical) << name;
    ++run;
  }
  EXPECT_EQ(run, 6);
  std::cout << "json-canonical: " << run << " texts run, each against bytes and hex, 0 skipped\n";
}

// The numbers are test support, not product: the product has no binary floating point. The file is not copied here.
TEST(JsonCanonicalVectors, NumbersOfEcmaScript) {
  const auto path = vectors::shared_file("json-canonical/es6-numbers-10000.txt");
  if (!path) GTEST_SKIP() << "es6-numbers-10000.txt: 10,000 cases skipped, the shared vectors are absent";
  std::ifstream file(*path);
  int run = 0;
  for (std::string line; std::getline(file, line); ++run) {
    const std::size_t comma = line.find(',');
    std::uint64_t bits = 0;
    std::from_chars(line.data(), line.data() + comma, bits, 16);
    const std::string text = line.substr(comma + 1);
    ASSERT_EQ(test::es6_text(std::bit_cast<double>(bits)), text) << line;
    ASSERT_EQ(test::es6_spelling(text), text) << line;
  }
  EXPECT_EQ(run, 10'000);
  std::cout << "json-canonical: " << run << " numbers run, 0 skipped\n";
}

}  // namespace
}  // namespace mizan::json
