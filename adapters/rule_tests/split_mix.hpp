#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>

namespace mizan::adapters {

/// SplitMix64 (Steele, Lea, Flood 2014): one word of state, the same numbers from a seed on every machine; the standard
/// distributions give others on every library. Not for secrets. One thread at a time.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t word = state_;
    word = (word ^ (word >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    word = (word ^ (word >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return word ^ (word >> 31U);
  }

  /// 0 … bound − 1; `bound` is above 0. The slight preference for small numbers does not matter to a search.
  std::size_t below(std::size_t bound) {
    assert(bound > 0);
    return static_cast<std::size_t>(next() % bound);
  }
  bool percent(std::size_t chance) { return below(100) < chance; }

 private:
  std::uint64_t state_;
};

}  // namespace mizan::adapters
