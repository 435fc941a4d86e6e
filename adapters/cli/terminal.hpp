#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/cli/exit_code.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::cli {

/// Whether the descriptor is a terminal that may be coloured: not where NO_COLOR is set (no-color.org), nor on a dumb
/// one.
[[nodiscard]] bool may_colour(int descriptor);

/// Writes results to standard output.
void put(std::string_view text);
/// Lets what was put so far be seen.
void flush();
/// `code`, unless something that was put could not be written: a result that nobody got is none.
[[nodiscard]] ExitCode finish(ExitCode code, engine::Language language);

/// A bar on standard error, when that is a terminal; silent otherwise. Redraws a few times a second at most.
class Progress {
 public:
  /// `total` is 0 where nobody knows it: then only the count is shown.
  Progress(std::string title, std::uint64_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();
  /// `done` of the total, and what to say beside it.
  void show(std::uint64_t done, std::string_view note);
  /// Takes the bar away, so that something else can be said; the next `show` draws it again.
  void hide();

 private:
  void draw(std::uint64_t done, std::string_view note);

  std::string title_;
  std::uint64_t total_;
  bool enabled_;
  bool visible_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace mizan::cli
