#pragma once

#include <cstdint>
#include <vector>

namespace mizan::engine {

/// Which change of a field is good for the worker.
enum class Direction : unsigned char {
  none,      ///< the field is not compared
  compared,  ///< neither is better: a change is a difference
  more,      ///< a greater number, a later date, a longer time
  less,
  holds,  ///< true
  fails,  ///< false
  order,  ///< a member that stands before another
};

struct Favours {
  Direction direction = Direction::none;
  std::vector<std::uint16_t> order;  ///< of `order`: members, best first; those left out are merely different
  friend bool operator==(const Favours&, const Favours&) = default;
};

}  // namespace mizan::engine
