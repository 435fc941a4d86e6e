#include "adapters/rule_tests/update.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "adapters/rule_tests/outcome.hpp"
#include "adapters/rule_tests/test_dossiers.hpp"
#include "dsl/parser.hpp"
#include "dsl/surface.hpp"
#include "engine/runtime/evaluate.hpp"

namespace mizan::adapters {
namespace {

using dsl::Keyword;
using dsl::checked::Test;
using engine::Decision;
using engine::Status;

bool names(std::string_view written, std::string_view full) {
  return written == full ||
         (full.ends_with(written) && full.size() > written.size() && full[full.size() - written.size() - 1] == '.');
}

/// The text behind `expect`, made anew word by word.
class Rewriting {
 public:
  Rewriting(const dsl::Source& source, const dsl::syntax::File& file, const dsl::checked::Program& program,
            const Test& test, const Decision& decision)
      : text_(source.text), file_(file), program_(program), test_(test), decision_(decision) {}

  /// The place and its new text, or nothing where it cannot be written.
  std::optional<std::pair<dsl::Span, std::string>> run(const dsl::syntax::Expectation& expectation, bool row) {
    if (expectation.verdict) verdict(expectation);
    for (const dsl::syntax::StatusExpectation& one : expectation.statuses) status(one);
    std::vector<std::string> more;
    for (const auto& [rule, came_to] : decision_.statuses) {
      const bool exact = came_to == Status::violated || (came_to == Status::undetermined && !test_.verdict);
      if (exact && !is_named(expectation, rule)) more.push_back(rule);
    }
    add(expectation, more, row);
    if (failed_ || edits_.empty()) return std::nullopt;
    return result();
  }

 private:
  struct Edit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string text;
  };

  [[nodiscard]] std::string word(Keyword keyword) const { return std::string(dsl::spelling(keyword, file_.surface)); }

  [[nodiscard]] std::optional<Status> came_to(std::string_view rule) const {
    for (const auto& [name, status] : decision_.statuses) {
      if (name == rule) return status;
    }
    return std::nullopt;
  }

  // The full name that the test was read to mean.
  [[nodiscard]] std::string meant(std::string_view written) const {
    for (const auto* const list : {&test_.violated, &test_.undetermined, &test_.satisfied, &test_.not_applicable,
                                   &test_.applied, &test_.not_applied}) {
      for (const std::string& full : *list) {
        if (names(written, full)) return full;
      }
    }
    return std::string(written);
  }

  [[nodiscard]] bool is_named(const dsl::syntax::Expectation& expectation, std::string_view rule) const {
    const auto names_rule = [&](const dsl::syntax::QualifiedName& name) { return meant(to_string(name)) == rule; };
    return std::ranges::any_of(expectation.by, names_rule) ||
           std::ranges::any_of(expectation.statuses, names_rule, &dsl::syntax::StatusExpectation::rule);
  }

  // Without its pack where no other rule or exception has the name.
  [[nodiscard]] std::string short_name(const std::string& full) const {
    const std::string last = full.substr(full.rfind('.') + 1);
    std::size_t count = 0;
    for (const dsl::checked::Rule& rule : program_.rules) {
      count += names(last, rule.name) ? 1 : 0;
      for (const dsl::checked::Exception& exception : rule.exceptions) count += names(last, exception.name) ? 1 : 0;
    }
    return count == 1 ? last : full;
  }

  void replace(std::uint32_t begin, std::uint32_t end, std::string with) {
    if (begin == end && with.empty()) return;
    edits_.push_back({begin, end, std::move(with)});
  }

  // A comment within what is to go is the author's.
  void remove(std::uint32_t begin, std::uint32_t end) {
    if (text_.substr(begin, end - begin).contains("//")) failed_ = true;
    replace(begin, end, "");
  }

  void verdict(const dsl::syntax::Expectation& expectation) {
    constexpr std::array<Keyword, 4> verdicts{Keyword::cleared, Keyword::amend, Keyword::review, Keyword::blocked};
    const dsl::Span at = expectation.verdict->span;
    note(at);
    if (decision_.verdict != test_.verdict) {
      replace(at.begin, at.end, word(verdicts[static_cast<std::size_t>(decision_.verdict)]));
    }
    if (expectation.by.empty()) return;
    for (const dsl::syntax::QualifiedName& name : expectation.by) note(name.span);
    const auto stands = [&](const dsl::syntax::QualifiedName& name) {
      return came_to(meant(to_string(name))) == Status::violated;
    };
    if (std::ranges::none_of(expectation.by, stands)) {
      remove(at.end, expectation.by.back().span.end);
      by_is_gone_ = true;
      return;
    }
    // Each that goes takes the comma before it along, the first ones the comma behind.
    bool kept = false;
    for (std::size_t i = 0; i < expectation.by.size(); ++i) {
      const dsl::Span span = expectation.by[i].span;
      if (stands(expectation.by[i])) {
        kept = true;
      } else if (kept) {
        remove(expectation.by[i - 1].span.end, span.end);
      } else {
        remove(span.begin, expectation.by[i + 1].span.begin);
      }
    }
  }

  // The words of a status behind a name: one, or two with `not`.
  [[nodiscard]] dsl::Span status_span(const dsl::syntax::StatusExpectation& one) const {
    auto at = std::ranges::lower_bound(file_.words, one.rule.span.end, {},
                                       [](const dsl::syntax::Word& word) { return word.span.begin; });
    dsl::Span span = at->span;
    if (at->keyword == Keyword::not_) span.end = std::next(at)->span.end;
    return span;
  }

  void status(const dsl::syntax::StatusExpectation& one) {
    const dsl::Span at = status_span(one);
    note({one.rule.span.source, one.rule.span.begin, at.end});
    last_status_ = at;
    const std::string full = meant(to_string(one.rule));
    if (one.status == Keyword::applied || one.status == Keyword::applied_of_not) {
      const bool expected = one.status == Keyword::applied;
      const bool found = applied(decision_, full);
      if (expected == found) return;
      return replace(at.begin, at.end,
                     found ? word(Keyword::applied) : word(Keyword::not_) + " " + word(Keyword::applied_of_not));
    }
    const std::optional<Status> found = came_to(full);
    if (!found) {
      failed_ = true;  // no word says that a rule is not in force
      return;
    }
    if (one.status == Keyword::undetermined && test_.verdict) return;  // a verdict says nothing about it
    const std::string words = status_words(*found);
    if (words != text_.substr(at.begin, at.end - at.begin)) replace(at.begin, at.end, words);
  }

  [[nodiscard]] std::string status_words(Status status) const {
    switch (status) {
      case Status::violated:
        return word(Keyword::violated);
      case Status::undetermined:
        return word(Keyword::undetermined);
      case Status::satisfied:
        return word(Keyword::satisfied);
      case Status::not_applicable:
        break;
    }
    return word(Keyword::not_) + " " + word(Keyword::applicable);
  }

  void add(const dsl::syntax::Expectation& expectation, const std::vector<std::string>& rules, bool row) {
    if (rules.empty()) return;
    std::string list;
    const bool by = test_.verdict && decision_.verdict != engine::Verdict::cleared;
    for (const std::string& rule : rules) {
      list += (list.empty() ? "" : ", ") + short_name(rule) + (by ? "" : " " + status_words(*came_to(rule)));
    }
    if (by && !expectation.by.empty() && !by_is_gone_) {
      replace(expectation.by.back().span.end, expectation.by.back().span.end, ", " + list);
    } else if (by) {
      const std::uint32_t at = expectation.by.empty() ? expectation.verdict->span.end : expectation.by.back().span.end;
      replace(at, at, " " + word(Keyword::by) + " " + list);
    } else if (last_status_) {
      replace(last_status_->end, last_status_->end, ", " + list);
    } else if (row) {
      failed_ = true;  // a case has one expectation
    } else {
      replace(region_->end, region_->end, " " + word(Keyword::expect) + " " + list);
    }
  }

  void note(dsl::Span span) {
    if (!region_) region_ = span;
    region_->begin = std::min(region_->begin, span.begin);
    region_->end = std::max(region_->end, span.end);
  }

  [[nodiscard]] std::pair<dsl::Span, std::string> result() {
    std::ranges::stable_sort(edits_, {}, &Edit::begin);
    std::string text;
    std::uint32_t at = region_->begin;
    for (const Edit& edit : edits_) {
      text += text_.substr(at, edit.begin - at) + edit.text;
      at = edit.end;
    }
    return {*region_, text + text_.substr(at, region_->end - at)};
  }

  const std::string& text_;
  const dsl::syntax::File& file_;
  const dsl::checked::Program& program_;
  const Test& test_;
  const Decision& decision_;
  std::vector<Edit> edits_;
  std::optional<dsl::Span> region_;
  std::optional<dsl::Span> last_status_;
  bool by_is_gone_ = false;
  bool failed_ = false;
};

class Updating {
 public:
  explicit Updating(const dsl::Compilation& compilation)
      : compilation_(compilation), dossiers_(compilation.sources, compilation.program) {}

  TestUpdates run(const std::vector<std::size_t>& failed) {
    for (const std::size_t number : failed) {
      if (!rewrite(number)) updates_.left.push_back(number);
    }
    drop_what_says_something_else();
    write();
    return std::move(updates_);
  }

 private:
  bool rewrite(std::size_t number) {
    const Test& test = compilation_.checked.tests[number];
    const auto day = dossiers_.take(test);
    if (!day) return false;
    Decision decision = engine::evaluate(compilation_.program, dossiers_.facts(), {.as_of = *day});
    const dsl::Source& source = compilation_.sources[test.span.source];
    const dsl::syntax::File& file = parsed(test.span.source);
    for (const dsl::syntax::Declaration& declaration : file.declarations) {
      const auto* const found = std::get_if<dsl::syntax::TestDecl>(&declaration.value);
      if (found == nullptr) continue;
      const dsl::syntax::Expectation* expectation = found->title.span == test.span ? found : nullptr;
      for (const dsl::syntax::CaseDecl& row : found->cases) {
        if (row.values.front().span.begin == test.span.begin) expectation = &row;
      }
      if (expectation == nullptr) continue;
      auto changed =
          Rewriting(source, file, compilation_.checked, test, decision).run(*expectation, expectation != found);
      if (!changed) return false;
      updates_.updated.push_back({number, changed->first, std::move(changed->second)});
      decisions_.emplace(number, std::move(decision));
      return true;
    }
    return false;
  }

  const dsl::syntax::File& parsed(std::uint32_t source) {
    const auto found = files_.find(source);
    if (found != files_.end()) return found->second;
    dsl::Diagnostics none;  // it compiled
    return files_.emplace(source, dsl::parse(compilation_.sources, source, none)).first->second;
  }

  // Read again, the tests must expect what was decided; whatever does not is left as it was.
  void drop_what_says_something_else() {
    while (!updates_.updated.empty()) {
      dsl::Sources sources = compilation_.sources;
      for (const auto& [number, text] : texts()) sources[number].text = text;
      const dsl::Compilation again = dsl::compile(std::move(sources));
      std::vector<std::size_t> wrong;
      for (const UpdatedTest& one : updates_.updated) {
        const bool whole = again.checked.tests.size() == compilation_.checked.tests.size();
        if (!whole || !compare(again.checked.tests[one.test], decisions_.at(one.test)).empty()) {
          wrong.push_back(one.test);
        }
      }
      if (wrong.empty()) return;
      std::erase_if(updates_.updated, [&](const UpdatedTest& one) { return std::ranges::count(wrong, one.test) > 0; });
      updates_.left.insert(updates_.left.end(), wrong.begin(), wrong.end());
      std::ranges::sort(updates_.left);
    }
  }

  [[nodiscard]] std::map<std::uint32_t, std::string> texts() const {
    std::map<std::uint32_t, std::string> texts;
    for (auto one = updates_.updated.rbegin(); one != updates_.updated.rend(); ++one) {  // from the end of each file
      const auto at = texts.try_emplace(one->span.source, compilation_.sources[one->span.source].text).first;
      at->second.replace(one->span.begin, one->span.end - one->span.begin, one->expected);
    }
    return texts;
  }

  void write() {
    updates_.new_sources.resize(compilation_.sources.size());
    for (auto& [number, text] : texts()) updates_.new_sources[number] = text;
  }

  const dsl::Compilation& compilation_;
  TestDossiers dossiers_;
  std::map<std::uint32_t, dsl::syntax::File> files_;
  std::map<std::size_t, Decision> decisions_;
  TestUpdates updates_;
};

}  // namespace

TestUpdates update_tests(const dsl::Compilation& compilation, const std::vector<std::size_t>& failed) {
  return Updating(compilation).run(failed);
}

}  // namespace mizan::adapters
