// dsl/TUTORIAL.md is true: its files are written, its commands run, and what they print compared with the page.
//
//     ```mizan week/rules.mizan      a file; ```json alike
//     ```console                     `$ mizan …` or `$ cat FILE`, and what it prints, standard error too
//
// UPDATE_GOLDEN=1 writes what the commands print into the page.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

class Tutorial : public MizanRun {
 protected:
  /// A console with the answers of now.
  std::string console(std::string_view body) {
    std::string text;
    for (const std::string& line : lines_of(body)) {
      if (!line.starts_with("$ ")) continue;
      text += line + "\n" + answer(line.substr(2));
    }
    return text;
  }

  std::string answer(const std::string& command) {
    std::istringstream words(command);
    std::vector<std::string> arguments;
    for (std::string word; words >> word;) arguments.push_back(word);
    if (arguments.size() == 2 && arguments[0] == "cat") return content(scratch(arguments[1]));
    EXPECT_EQ(arguments.at(0), "mizan") << "the page shows only what `mizan` and `cat` print";
    arguments.erase(arguments.begin());
    const ProcessResult result = run_process(
        MIZAN_EXECUTABLE, {.arguments = arguments, .environment = {}, .directory = scratch_.string(), .out_file = {}});
    codes_.push_back(result.code);
    return result.err + result.out;
  }

  std::vector<int> codes_;
};

TEST_F(Tutorial, ShowsWhatTheCommandPrints) {
  const std::string path = std::string(MIZAN_SOURCE_DIR) + "/dsl/TUTORIAL.md";
  const std::string page = content(path);
  std::string now;
  std::string body;
  std::string heading;  // of the block that is being read
  bool inside = false;
  std::size_t files = 0;
  for (const std::string& line : lines_of(page)) {
    if (!inside) {
      now += line + "\n";
      inside = line.starts_with("```");
      heading = inside ? line.substr(3) : "";
      body.clear();
    } else if (line != "```") {
      body += line + "\n";
    } else {
      inside = false;
      if (heading == "console") {
        now += console(body);
      } else {
        const std::size_t space = heading.find(' ');
        ASSERT_NE(space, std::string::npos) << "a block is a console or a named file: " << heading;
        put(heading.substr(space + 1), body);
        now += body;
        ++files;
      }
      now += line + "\n";
    }
  }
  EXPECT_FALSE(inside) << "a block does not end";
  EXPECT_EQ(files, 6U);
  // What the page says of its commands: tests that are missing, a verdict of `amend`, a slip, and otherwise success.
  EXPECT_EQ(codes_, (std::vector<int>{3, 0, 0, 0, 10, 3, 0, 0}));
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << now;
    return;
  }
  EXPECT_EQ(page, now) << "UPDATE_GOLDEN=1 writes the page";
}

}  // namespace
}  // namespace mizan::test
