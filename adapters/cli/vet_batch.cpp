#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "adapters/cli/refusal_line.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/vet_session.hpp"
#include "adapters/files/line_reader.hpp"
#include "adapters/json/decision_json.hpp"

namespace mizan::cli {
namespace {

/// An open batch; standard input stays open.
class Batch {
 public:
  explicit Batch(const std::string& file)
      : descriptor_(file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)),
        error_(descriptor_ < 0 ? errno : 0) {}
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  ~Batch() {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
  }
  [[nodiscard]] int descriptor() const { return descriptor_; }
  [[nodiscard]] int error() const { return error_; }
  /// 0 where nobody knows: a pipe.
  [[nodiscard]] std::uint64_t bytes() const {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
    return static_cast<std::uint64_t>(status.st_size);
  }

 private:
  int descriptor_;
  int error_;
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

adapters::FileError open_error(const std::string& file, int error) {
  using Kind = adapters::FileError::Kind;
  if (error == ENOENT) return {Kind::not_found, file, {}};
  return {Kind::not_readable, file, std::generic_category().message(error)};
}

}  // namespace

void VetSession::vet_batch(const std::string& file) {
  const Batch batch(file);
  if (batch.descriptor() < 0) {
    complain(open_error(file, batch.error()), options_.language);
    return count(ExitCode::unreadable);
  }
  adapters::LineReader lines(batch.descriptor(), json::request_profile.body_bytes_max);
  Progress progress(file, batch.bytes());
  std::uint64_t number = 0;
  std::uint64_t dossiers = 0;
  while (lines.next()) {
    ++number;
    if (lines.too_long()) {
      ++dossiers;
      const std::size_t limit = json::request_profile.body_bytes_max;
      refuse_line(
          {.door = json::door_error(json::DoorCode::body_too_large, {}, limit, std::to_string(limit)), .unread = {}},
          file, number, progress);
    } else if (!is_blank(lines.line())) {
      ++dossiers;
      vet_line(lines.line(), file, number, progress);
    }
    progress.show(lines.bytes_read(), std::to_string(number));
  }
  progress.hide();
  using Kind = adapters::FileError::Kind;
  if (lines.failed().empty() && dossiers > 0) return;
  // A caller who lost the lines on the way must not read the silence as a clearance.
  const Kind kind = lines.failed().empty() ? Kind::no_dossiers : Kind::not_readable;
  complain(adapters::FileError{kind, file, lines.failed()}, options_.language);
  count(ExitCode::unreadable);
}

void VetSession::vet_line(std::string_view line, const std::string& file, std::uint64_t number, Progress& progress) {
  const auto judgement = judge_.judge(line);
  if (!judgement) return refuse_line(judgement.error(), file, number, progress);
  put(json::decision_json(judgement->decision, judge_.stamp()) + "\n");
  if (judgement->date_origin == adapters::DateOrigin::today && !today_told_) progress.hide();
  tell_today(*judgement);
  count(exit_code(judgement->decision.verdict));
}

void VetSession::refuse_line(const Refusal& refusal, const std::string& file, std::uint64_t number,
                             Progress& progress) {
  progress.hide();
  report(refusal, file, number);
  put(refusal_line(refusal, number) + "\n");
  count(ExitCode::unreadable);
}

}  // namespace mizan::cli
