#include "adapters/cli/terminal.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "adapters/cli/talk.hpp"

namespace mizan::cli {
namespace {

bool write_failed = false;

}  // namespace

bool may_colour(int descriptor) {
  const char* const no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* const terminal = std::getenv("TERM");
  if (terminal == nullptr || std::string_view(terminal) == "dumb") return false;
  return ::isatty(descriptor) == 1;
}

void put(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) write_failed = true;
}

void flush() {
  if (std::fflush(stdout) != 0) write_failed = true;
}

ExitCode finish(ExitCode code, engine::Language language) {
  flush();
  if (!write_failed) return code;
  complain({.file = engine::in({"sortie standard", "standard output", "المخرج القياسي"}, language),
            .line = {},
            .pointer = {},
            .offset = {},
            .code = "C002",
            .message = {"écriture impossible ; le résultat est perdu", "it could not be written; the result is lost",
                        "تعذرت الكتابة؛ ضاعت النتيجة"}},
           language);
  return ExitCode::internal;
}

Progress::Progress(std::string title, std::uint64_t total)
    : title_(std::move(title)), total_(total), enabled_(::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() { hide(); }

void Progress::show(std::uint64_t done, std::string_view note) {
  if (!enabled_) return;
  const auto now = std::chrono::steady_clock::now();
  if (visible_ && now < next_) return;
  next_ = now + std::chrono::milliseconds(100);
  draw(done, note);
}

void Progress::draw(std::uint64_t done, std::string_view note) {
  std::string line = "\r\x1b[K" + title_;
  if (total_ > 0) {
    constexpr std::uint64_t width = 24;
    const std::uint64_t share = std::min<std::uint64_t>(done, total_) * 1000 / total_;
    const std::uint64_t filled = share * width / 1000;
    line +=
        " [" + std::string(filled, '#') + std::string(width - filled, '.') + "] " + std::to_string(share / 10) + " %";
  }
  line += " ";
  line += note;
  std::fwrite(line.data(), 1, line.size(), stderr);
  visible_ = true;
}

void Progress::hide() {
  if (std::exchange(visible_, false)) std::fputs("\r\x1b[K", stderr);
}

}  // namespace mizan::cli
