#include "tests/cli/mizan_run.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace mizan::test {

namespace fs = std::filesystem;

MizanRun::MizanRun() {
  std::string name = (fs::temp_directory_path() / "mizan-cli-XXXXXX").string();
  scratch_ = ::mkdtemp(name.data());
}

MizanRun::~MizanRun() {
  std::error_code ignored;
  fs::remove_all(scratch_, ignored);
}

ProcessResult MizanRun::run(std::vector<std::string> arguments, std::string input,
                            std::vector<std::string> environment) {
  return run_process(MIZAN_EXECUTABLE, {.arguments = std::move(arguments),
                                        .input = std::move(input),
                                        .environment = std::move(environment),
                                        .directory = std::string(MIZAN_SOURCE_DIR) + "/tests/cli",
                                        .out_file = {}});
}

ProcessResult MizanRun::vet(std::vector<std::string> arguments, std::string input) {
  std::vector<std::string> all{"vet", "--rules", "rules"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return run(std::move(all), std::move(input));
}

std::string MizanRun::scratch(std::string_view name) const { return (scratch_ / name).string(); }

void MizanRun::put(std::string_view name, std::string_view text) const {
  const fs::path path = scratch_ / name;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::string content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace mizan::test
