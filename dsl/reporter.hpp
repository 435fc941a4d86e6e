#pragma once

#include <cstddef>
#include <utility>

#include "dsl/diagnostic.hpp"
#include "dsl/limits.hpp"

namespace mizan::dsl {

/// Collects the diagnostics of one file up to `limits::diagnostics_max`, then says that there are more and is full: the
/// one who reads the file stops, so that a file that is not rules at all costs little.
class Reporter {
 public:
  explicit Reporter(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void add(Diagnostic diagnostic) {
    if (full()) return;
    ++count_;
    if (full()) {
      diagnostics_.push_back({.code = "E0119",
                              .span = diagnostic.span,
                              .message = "there are more mistakes in this file than a report can use",
                              .label = "not read from here on",
                              .others = {},
                              .help = "begin with the first ones"});
      return;
    }
    diagnostics_.push_back(std::move(diagnostic));
  }

  [[nodiscard]] bool full() const { return count_ > limits::diagnostics_max; }

 private:
  Diagnostics& diagnostics_;
  std::size_t count_ = 0;
};

}  // namespace mizan::dsl
