#include "tests/support/run_process.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace mizan::test {
namespace {

/// A file without a name: no pipe that could fill up and block, nothing to remove.
class TemporaryFile {
 public:
  TemporaryFile() : file_(std::tmpfile()) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::fclose(file_); }
  [[nodiscard]] int descriptor() const { return ::fileno(file_); }
  void fill(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), file_);
    std::rewind(file_);
  }
  [[nodiscard]] std::string text() {
    std::string all;
    std::array<char, 4096> block{};
    std::rewind(file_);
    for (std::size_t count = 1; count > 0;) {
      count = std::fread(block.data(), 1, block.size(), file_);
      all.append(block.data(), count);
    }
    return all;
  }

 private:
  std::FILE* file_;
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

}  // namespace

ProcessResult run_process(const std::string& program, const ProcessInput& input) {
  std::vector<std::string> arguments{program};
  arguments.insert(arguments.end(), input.arguments.begin(), input.arguments.end());
  std::vector<std::string> environment = input.environment;
  const std::vector<char*> argv = pointers(arguments);
  const std::vector<char*> envp = pointers(environment);
  TemporaryFile in;
  TemporaryFile out;
  TemporaryFile err;
  in.fill(input.input);

  const pid_t child = ::fork();
  if (child == 0) {
    // Only calls that are safe after a fork.
    const int target =
        input.out_file.empty() ? out.descriptor() : ::open(input.out_file.c_str(), O_WRONLY | O_CREAT, 0644);
    const bool ready = ::dup2(in.descriptor(), 0) == 0 && ::dup2(target, 1) == 1 && ::dup2(err.descriptor(), 2) == 2 &&
                       (input.directory.empty() || ::chdir(input.directory.c_str()) == 0);
    if (ready) ::execve(program.c_str(), argv.data(), envp.data());
    ::_exit(126);
  }
  ProcessResult result;
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child) return result;
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  result.out = out.text();
  result.err = err.text();
  return result;
}

}  // namespace mizan::test
