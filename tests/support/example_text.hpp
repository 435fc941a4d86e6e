#pragma once

#include <string>

namespace mizan::test {

/// Writes out `⟨100 × text⟩` for so many copies of a text, with `#` for the number of each, and `⟨C3 A9⟩` for bytes.
void write_out_marks(std::string& text);

}  // namespace mizan::test
