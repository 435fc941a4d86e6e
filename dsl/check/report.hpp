#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/check/limits.hpp"
#include "dsl/diagnostic.hpp"
#include "dsl/keywords.hpp"
#include "dsl/syntax.hpp"

namespace mizan::dsl::checking {

/// The optional parts of a diagnostic: `report.error("E0207", span, "…", {.help = "…"})`.
struct Extra {
  std::string label = {};
  std::vector<Label> others = {};
  std::string help = {};
};

/// Where the checks write what they find. While an expansion is under way, errors are found in the text of a definition
/// although the cause is where it is used; `Within` adds that place to each of them.
class Report {
 public:
  explicit Report(Diagnostics& diagnostics, std::size_t errors_before = 0)
      : diagnostics_(diagnostics), errors_(errors_before) {}

  void error(std::string_view code, Span span, std::string message, Extra extra = {});
  void warning(std::string_view code, Span span, std::string message, Extra extra = {});
  [[nodiscard]] std::size_t errors() const { return errors_; }
  /// Goes on from the errors of a part that was checked by itself.
  void count(const Report& part) { errors_ = part.errors_; }
  /// Whether errors still show, and not only that there are more of them.
  [[nodiscard]] bool full() const { return errors_ > errors_max; }
  /// Whether to look for the name that was meant: not for the author of a program with hundreds of mistakes.
  [[nodiscard]] bool suggests() const { return errors_ < suggestions_max; }

  /// For its lifetime, every diagnostic names `use` as a second place.
  class Within {
   public:
    Within(Report& report, Label use) : report_(report) { report_.uses_.push_back(std::move(use)); }
    ~Within() { report_.uses_.pop_back(); }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;

   private:
    Report& report_;
  };

 private:
  void add(Severity severity, std::string_view code, Span span, std::string message, Extra extra);

  Diagnostics& diagnostics_;
  std::vector<Label> uses_;
  std::size_t errors_;
  std::size_t warnings_ = 0;
};

/// `name` in backticks, cut where it is too long to be read.
[[nodiscard]] std::string quoted(std::string_view name);

/// "did you mean `income`?", or empty when no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& candidates);

/// What a set of words of the language offers in place of one that is none of them: the near one, else all of them, in
/// the words of the file.
[[nodiscard]] std::string which_word(std::string_view given, std::span<const Keyword> words, Surface surface);

/// "a, b and c" (or with another last word).
[[nodiscard]] std::string enumerate(const std::vector<std::string>& items, std::string_view last_word);

/// The text of `span` as one line: white space and comments folded to single spaces, texts in quotes left alone. The
/// `words` within it are spelled in English.
[[nodiscard]] std::string written(const Sources& sources, Span span, std::span<const syntax::Word> words = {});

}  // namespace mizan::dsl::checking
