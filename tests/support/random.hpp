#pragma once

#include <initializer_list>
#include <vector>

#include "adapters/rule_tests/split_mix.hpp"

namespace mizan::testing {

/// The search's numbers, with what the generators draw from besides.
class Random : public adapters::SplitMix64 {
 public:
  using SplitMix64::SplitMix64;

  /// least … most.
  int between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
  }
  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  template <typename T>
  T one_of(std::initializer_list<T> from) {
    return *(from.begin() + below(from.size()));
  }
};

}  // namespace mizan::testing
