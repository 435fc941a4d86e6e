#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mizan::adapters {

/// Reads a descriptor line by line in constant memory: a line longer than the limit is skipped to its end and told as
/// such.
///
///     LineReader lines(descriptor, 256 * 1024);
///     while (lines.next()) use(lines.line());
///     if (lines.failed()) …
///
/// Does not own the descriptor. Lines end with "\n" or "\r\n"; the last may lack it.
class LineReader {
 public:
  LineReader(int descriptor, std::size_t line_bytes_max);

  /// Goes to the next line; false at the end and on an error.
  [[nodiscard]] bool next();
  [[nodiscard]] std::string_view line() const { return line_; }  ///< valid until `next`; empty when `too_long`
  [[nodiscard]] bool too_long() const { return too_long_; }
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }
  [[nodiscard]] const std::string& failed() const { return failure_; }  ///< the system's reason, or empty

 private:
  bool fill();

  int descriptor_;
  std::size_t line_bytes_max_;
  std::vector<char> block_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string line_;
  bool too_long_ = false;
  std::uint64_t bytes_read_ = 0;
  std::string failure_;
};

}  // namespace mizan::adapters
