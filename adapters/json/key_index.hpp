#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "adapters/json/key_hash.hpp"

namespace mizan::json {

/// Which of a fixed set of names a text is. The names are the vocabulary's own, so a hostile text can cost no more than
/// the longest run of them in the table. Immutable; keeps views of the names.
class KeyIndex {
 public:
  static constexpr std::uint16_t absent = 0xFFFF;

  explicit KeyIndex(std::vector<std::string_view> names) : names_(std::move(names)) {
    std::size_t size = 2;
    while (size < 2 * names_.size()) size *= 2;
    slots_.assign(size, absent);
    for (std::uint16_t i = 0; i < names_.size(); ++i) {
      std::size_t slot = key_hash(names_[i]) & (size - 1);
      while (slots_[slot] != absent) slot = (slot + 1) & (size - 1);
      slots_[slot] = i;
    }
  }

  /// The position of the name, or `absent`. `hash` is the name's `key_hash`.
  [[nodiscard]] std::uint16_t find(std::string_view name, std::uint64_t hash) const {
    for (std::size_t slot = hash & (slots_.size() - 1); slots_[slot] != absent;
         slot = (slot + 1) & (slots_.size() - 1)) {
      if (names_[slots_[slot]] == name) return slots_[slot];
    }
    return absent;
  }
  [[nodiscard]] std::uint16_t find(std::string_view name) const { return find(name, key_hash(name)); }

  [[nodiscard]] const std::vector<std::string_view>& names() const { return names_; }

 private:
  std::vector<std::string_view> names_;
  std::vector<std::uint16_t> slots_;  ///< open addressing, at most half full
};

}  // namespace mizan::json
