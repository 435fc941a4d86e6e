#include "adapters/files/line_reader.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace mizan::adapters {

LineReader::LineReader(int descriptor, std::size_t line_bytes_max)
    : descriptor_(descriptor), line_bytes_max_(line_bytes_max), block_(65536) {}

bool LineReader::fill() {
  for (;;) {
    const ssize_t count = ::read(descriptor_, block_.data(), block_.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) failure_ = std::generic_category().message(errno);
    if (count <= 0) return false;
    begin_ = 0;
    end_ = static_cast<std::size_t>(count);
    bytes_read_ += static_cast<std::uint64_t>(count);
    return true;
  }
}

bool LineReader::next() {
  line_.clear();
  too_long_ = false;
  bool anything = false;
  for (;;) {
    if (begin_ == end_ && !fill()) {
      // What stands after the last line end is a line too, unless reading broke off in it: half a line is not a
      // dossier.
      if (!failure_.empty() || !anything) return false;
      break;
    }
    anything = true;
    const char* const first = block_.data() + begin_;
    const auto* const newline = static_cast<const char*>(std::memchr(first, '\n', end_ - begin_));
    const std::size_t count = newline != nullptr ? static_cast<std::size_t>(newline - first) : end_ - begin_;
    // One byte over the limit is kept aside for a "\r".
    if (!too_long_ && line_.size() + count <= line_bytes_max_ + 1) {
      line_.append(first, count);
    } else {
      too_long_ = true;
    }
    begin_ += count;
    if (newline == nullptr) continue;
    ++begin_;
    break;
  }
  if (line_.ends_with('\r')) line_.pop_back();
  too_long_ = too_long_ || line_.size() > line_bytes_max_;
  if (too_long_) line_.clear();
  return true;
}

}  // namespace mizan::adapters
