#include "dsl/check/wording.hpp"

#include <algorithm>

#include "dsl/check/report.hpp"
#include "dsl/message_words.hpp"

namespace mizan::dsl::checking {

Wording::Wording(const Sources& sources, const std::vector<syntax::File>& files)
    : sources_(sources), texts_(sources.size()) {
  for (const syntax::File& file : files) {
    if (file.surface == Surface::english) continue;
    texts_[file.source] = {file.surface, all_words(sources, file)};
  }
}

std::string Wording::in_program(Span span) const {
  const syntax::Words& words = texts_[span.source].words;
  const auto first =
      std::ranges::lower_bound(words, span.begin, {}, [](const syntax::Word& word) { return word.span.begin; });
  return written(sources_, span, {first, words.end()});
}

std::string Wording::as_written(Span span) const { return written(sources_, span); }

}  // namespace mizan::dsl::checking
