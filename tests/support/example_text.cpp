#include "tests/support/example_text.hpp"

#include <algorithm>
#include <string_view>

namespace mizan::test {
namespace {

constexpr std::string_view open = "⟨", times = " × ", close = "⟩";

std::string copies(std::size_t count, const std::string& one) {
  std::string all;
  all.reserve(count * one.size());
  for (std::size_t i = 1; i <= count; ++i) {
    const std::size_t number = one.find('#');
    all += number == std::string::npos ? one : one.substr(0, number) + std::to_string(i) + one.substr(number + 1);
  }
  return all;
}

bool is_hexadecimal(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || c == ' '; });
}

std::string bytes(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); at += 3) {
    result += static_cast<char>(std::stoi(text.substr(at, 2), nullptr, 16));
  }
  return result;
}

}  // namespace

void write_out_marks(std::string& text) {
  for (std::size_t begin = text.find(open); begin != std::string::npos; begin = text.find(open, begin)) {
    const std::size_t end = text.find(close, begin);
    if (end == std::string::npos) return;
    const std::string inner = text.substr(begin + open.size(), end - begin - open.size());
    const std::size_t sign = inner.find(times);
    std::string written;
    if (sign != std::string::npos) {
      written = copies(std::stoul(inner.substr(0, sign)), inner.substr(sign + times.size()));
    } else if (is_hexadecimal(inner)) {
      written = bytes(inner);
    } else {
      return;
    }
    text.replace(begin, end + close.size() - begin, written);
    begin += written.size();
  }
}

}  // namespace mizan::test
