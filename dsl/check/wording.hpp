#pragma once

#include <string>
#include <vector>

#include "dsl/source.hpp"
#include "dsl/syntax.hpp"

namespace mizan::dsl::checking {

/// What stands in the sources, as a program carries it (its keywords in English, whatever the file is written in, so
/// that decisions do not depend on the surface) and as messages quote it (as the author wrote it). On one line each.
class Wording {
 public:
  Wording(const Sources& sources, const std::vector<syntax::File>& files);

  [[nodiscard]] std::string in_program(Span span) const;
  [[nodiscard]] std::string as_written(Span span) const;
  [[nodiscard]] Surface surface(std::uint32_t source) const { return texts_[source].surface; }

 private:
  struct Text {
    Surface surface = Surface::english;
    syntax::Words words;  ///< of a file that is not in English
  };
  const Sources& sources_;
  std::vector<Text> texts_;  ///< by source
};

}  // namespace mizan::dsl::checking
