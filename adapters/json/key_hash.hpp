#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace mizan::json {

/// A number for a name, to compare names quickly. Not a defence: whoever can choose names can choose equal hashes, so
/// nothing may be slow when they are equal.
[[nodiscard]] inline std::uint64_t key_hash(std::string_view name) {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  const std::size_t size = name.size();
  if (size >= 8) {
    std::memcpy(&head, name.data(), 8);
    std::memcpy(&tail, name.data() + size - 8, 8);
  } else if (size >= 4) {
    std::uint32_t word = 0;
    std::memcpy(&word, name.data(), 4);
    head = word;
    std::memcpy(&word, name.data() + size - 4, 4);
    tail = word;
  } else {
    for (const char c : name) head = (head << 8U) | static_cast<unsigned char>(c);
  }
  std::uint64_t hash = (head ^ (static_cast<std::uint64_t>(size) << 56U)) * 0x9E3779B97F4A7C15U;
  hash = (hash ^ (hash >> 32U) ^ tail) * 0xD6E8FEB86659FD93U;
  return hash ^ (hash >> 32U);
}

}  // namespace mizan::json
