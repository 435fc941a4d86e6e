#pragma once

#include <cstdint>

/// Bounds on what a program may contain, so that building one costs memory and time that its text justifies. The bounds
/// on the text itself (bytes, tokens, nesting) are the parser's.
namespace mizan::dsl::checking {

/// Nodes of all expressions of one rule once its definitions are put in place. A chain of definitions that each use the
/// one before twice doubles with every line; without this bound forty lines would fill the memory.
inline constexpr std::uint32_t rule_nodes_max = 20'000;

/// Levels of an expression once its definitions are put in place, for whoever walks the tree by recursion. A little
/// more than the parser lets through by itself.
inline constexpr std::uint32_t expanded_nesting_max = 600;

/// Leaves of all documents and parts. Records that hold records twice double with every record.
inline constexpr std::uint32_t slots_max = 65'536;

/// Members of an enumeration: an index must fit in 16 bits with values to spare.
inline constexpr std::uint32_t members_max = 4'096;

/// Elements that a list may be declared to hold.
inline constexpr std::uint32_t list_limit_max = 10'000;

}  // namespace mizan::dsl::checking
