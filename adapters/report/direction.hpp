#pragma once

#include <string>
#include <string_view>

/// Arabic text and what is not Arabic in it. A reader's device orders the characters of a line by the Unicode
/// bidirectional algorithm; isolates keep a Latin name, a figure or a pointer from reordering the sentence around it.
namespace mizan::adapters {

inline constexpr std::string_view first_strong_isolate = "\u2068";
inline constexpr std::string_view left_to_right_isolate = "\u2066";
inline constexpr std::string_view right_to_left_isolate = "\u2067";
inline constexpr std::string_view pop_isolate = "\u2069";

/// `text` between an isolate that takes its direction from its first letter and its end.
[[nodiscard]] std::string isolated(std::string_view text);

/// `text` that is always read from left to right: a pointer, a rule's name, a digest.
[[nodiscard]] std::string isolated_left_to_right(std::string_view text);

/// Arabic text in which each run of Latin letters and digits that does not stand in an isolate yet is put in one.
[[nodiscard]] std::string isolate_foreign(std::string_view text);

}  // namespace mizan::adapters
