#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/cli/exit_code.hpp"
#include "adapters/cli/judge.hpp"
#include "adapters/cli/options.hpp"
#include "adapters/cli/terminal.hpp"

namespace mizan::cli {

/// One run of `vet`: single dossiers and batches, one after another, and the code they come to together.
class VetSession {
 public:
  VetSession(const VetOptions& options, const Rules& rules);

  /// A file with one dossier, or standard input.
  void vet_one(const std::string& file);
  /// A file with a dossier a line, or standard input. In constant memory, in order; a line that cannot be judged gives
  /// a line that says why, and the rest is done.
  void vet_batch(const std::string& file);

  [[nodiscard]] ExitCode code() const { return code_; }

 private:
  void print(const Judgement& judgement, const std::string& file);
  void vet_line(std::string_view line, const std::string& file, std::uint64_t number, Progress& progress);
  void refuse_line(const Refusal& refusal, const std::string& file, std::uint64_t number, Progress& progress);
  void report(const Refusal& refusal, const std::string& file, std::optional<std::uint64_t> line);
  void count(ExitCode code) { code_ = graver(code_, code); }
  void tell_today(const Judgement& judgement);

  const VetOptions& options_;
  Judge judge_;
  bool coloured_;
  bool first_report_ = true;
  bool today_told_ = false;
  ExitCode code_ = ExitCode::cleared;
};

}  // namespace mizan::cli
