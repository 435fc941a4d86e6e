#pragma once

#include <string>
#include <string_view>

namespace mizan::adapters {

/// Text that may go to a terminal. The words of a dossier come from strangers: neither a control character (C0, C1) may
/// reach the terminal, nor an override of direction that would show other words than were written, nor the end of an
/// isolate that the text did not begin. What may not is shown as U+FFFD or left out; a tab or a carriage return is a
/// space.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace mizan::adapters
