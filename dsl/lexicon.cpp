#include "dsl/lexicon.hpp"

#include <utility>

#include "dsl/lexicon/lexicon_reader.hpp"
#include "dsl/lexicon/phrase_automaton.hpp"
#include "dsl/lexicon/word_automaton.hpp"

namespace mizan::dsl {
namespace {

/// Lexicons of a program and the phrases of all of them: a file may be named by many lexicons, and is read for each.
constexpr std::size_t lexicons_max = 1'000;
constexpr std::size_t phrases_max = 20'000;

Diagnostic error(std::string code, const Span& span, std::string message, std::string help) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return diagnostic;
}

}  // namespace

std::expected<engine::Lexicons, Diagnostics> compile_lexicons(const std::vector<NamedLexicon>& lexicons,
                                                              const Sources& sources) {
  engine::Lexicons compiled;
  compiled.lexicon_count = static_cast<std::uint32_t>(lexicons.size());
  if (lexicons.empty()) return compiled;

  Diagnostics diagnostics;
  std::vector<lexicon::PhraseOfLexicon> phrases;
  for (std::uint32_t number = 0; number < lexicons.size(); ++number) {
    lexicon::read_lexicon(lexicons[number], number, sources, phrases, diagnostics);
    if (phrases.size() > phrases_max || number == lexicons_max) {
      diagnostics.push_back(error("E0814", {lexicons[number].source, 0, 0},
                                  "the lexicons together are too large to compile", "use fewer lexicons or phrases"));
      return std::unexpected(std::move(diagnostics));
    }
  }
  lexicon::WordAutomaton words;
  lexicon::PhraseAutomaton automaton(words);
  const engine::PhraseEntry amount{engine::all_lexicons, engine::PhraseKind::amount, 0, 0};
  phrases.push_back({amount, lexicon::any_amount(), {}});
  for (const lexicon::PhraseOfLexicon& each : phrases) {
    const std::uint32_t length = lexicon::longest(each.phrase);
    if (length > engine::phrase_words_max) {
      diagnostics.push_back(error("E0808", each.span,
                                  "the phrase can be " + std::to_string(length) + " words long, more than " +
                                      std::to_string(engine::phrase_words_max),
                                  "divide it into several phrases"));
    } else if (!automaton.add(each)) {
      diagnostics.push_back(error("E0813", each.span, "every part of the phrase may be missing",
                                  "leave at least one word outside `[ ]`"));
    }
  }
  if (diagnostics.empty() && !(words.write(compiled) && automaton.write(compiled))) {
    diagnostics.push_back(error("E0814", {lexicons.front().source, 0, 0},
                                "the lexicons together are too large to compile",
                                "use fewer gaps, stems and alternatives"));
  }
  if (!diagnostics.empty()) {
    sort(diagnostics);
    return std::unexpected(std::move(diagnostics));
  }
  return compiled;
}

}  // namespace mizan::dsl
