#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "adapters/json/strict_json.hpp"
#include "tests/vectors/vector_files.hpp"

// JSONTestSuite (MIT, json-parsing/LICENSE.txt): every text through the door, judged by the column `strict_profile`.
namespace mizan::json {
namespace {

const std::string folder = MIZAN_SOURCE_DIR "/tests/vectors/json-parsing/";

std::string judged(std::string_view text) {
  static JsonSpace space;
  StrictJson json(text, request_profile, space);
  while (json.next() != Token::end) {
    if (json.token() == Token::failed) return json.error().code;
  }
  return "accept";
}

// Where our profile is not the one that the column has in mind. It lets 34 digits in, being exact; it refuses C0
// controls but tab and newline, escaped or not.
const std::map<std::string, std::string> ours{{"i_number_too_big_neg_int.json", "accept"},
                                              {"i_number_too_big_pos_int.json", "accept"},
                                              {"y_string_allowed_escapes.json", "J013"},
                                              {"y_string_escaped_control_character.json", "J013"}};

std::vector<std::string> columns(const std::string& line) {
  std::vector<std::string> result;
  std::istringstream in(line);
  for (std::string column; std::getline(in, column, '\t');) result.push_back(column);
  return result;
}

TEST(JsonParsingVectors, EveryTextIsJudgedAsTheProfileSays) {
  const auto index = vectors::read_file(folder + "index.tsv");
  ASSERT_TRUE(index);
  std::istringstream lines(*index);
  std::string line;
  std::getline(lines, line);
  std::map<std::string, int> run;
  int limits_refused = 0;
  while (std::getline(lines, line)) {
    const std::vector<std::string> row = columns(line);
    ASSERT_EQ(row.size(), 6U) << line;
    const auto text = vectors::read_file(folder + "cases/" + row[0]);
    ASSERT_TRUE(text) << row[0];
    ASSERT_EQ(std::to_string(text->size()), row[4]) << row[0];
    const std::string found = judged(*text);
    if (const auto own = ours.find(row[1]); own != ours.end()) {
      ++run["ours"];
      EXPECT_EQ(found, own->second) << row[0] << " " << row[1];
      continue;
    }
    ++run[row[3]];
    if (row[3] != "limit") {
      EXPECT_EQ(found == "accept", row[3] == "accept") << row[0] << " " << row[1] << " " << found;
      continue;
    }
    // A number that a limit may refuse: then by that limit's name and no other.
    EXPECT_TRUE(found == "accept" || found == "J022" || found == "J023") << row[0] << " " << row[1] << " " << found;
    if (found != "accept") ++limits_refused;
  }
  EXPECT_EQ(run["accept"], 42);
  EXPECT_EQ(run["reject"], 153);
  EXPECT_EQ(run["limit"], 10);
  EXPECT_EQ(run["ours"], 4);
  EXPECT_EQ(limits_refused, 3);
  std::cout << "json-parsing: 209 run (42 accepted, 153 refused, 10 at a limit of which " << limits_refused
            << " refused, 4 by our own profile), 0 skipped\n";
}

}  // namespace
}  // namespace mizan::json
