#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/source.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::dsl {

/// A lexicon that a rule file declares: its name and its `.lex` file.
struct NamedLexicon {
  std::string name;
  std::uint32_t source = 0;  ///< index into `Sources`
};

/// Compiles lexicons into one automaton; the index of a lexicon in `lexicons` is its number in the result. The format
/// is told in `rules/lexicons/README.md`: an entry a line, `language: phrase`, `language kind: phrase`.
///
/// Fails with all the mistakes of the files (E0801 … E0899), sorted by place. `sources` are where `include` looks for
/// other lexicons. Equal sources give equal tables on every machine.
[[nodiscard]] std::expected<engine::Lexicons, Diagnostics> compile_lexicons(const std::vector<NamedLexicon>& lexicons,
                                                                            const Sources& sources);

}  // namespace mizan::dsl
