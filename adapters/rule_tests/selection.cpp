#include "adapters/rule_tests/selection.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "dsl/diagnostic.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Test;

std::string_view without_pack(std::string_view full_name) { return full_name.substr(full_name.rfind('.') + 1); }

bool belongs_to(const Test& test, std::string_view pattern) {
  const std::array<const std::vector<std::string>*, 6> named{
      &test.violated, &test.undetermined, &test.satisfied, &test.not_applicable, &test.applied, &test.not_applied};
  return std::ranges::any_of(named, [&](const std::vector<std::string>* rules) {
    return std::ranges::any_of(*rules, [&](const std::string& rule) { return means_rule(pattern, rule); });
  });
}

// Rules and exceptions, which tests name, and definitions.
std::vector<std::string_view> names_of(const dsl::checked::Program& program, bool definitions) {
  std::vector<std::string_view> names;
  for (const dsl::checked::Rule& rule : program.rules) {
    names.push_back(rule.name);
    for (const dsl::checked::Exception& exception : rule.exceptions) names.push_back(exception.name);
  }
  if (!definitions) return names;
  for (const dsl::checked::Definition& definition : program.definitions) names.push_back(definition.name);
  return names;
}

NothingSelected no_rule(const std::string& pattern, std::vector<std::string_view> names) {
  std::vector<std::string_view> all = names;
  for (const std::string_view name : names) all.push_back(without_pack(name));
  return {pattern, dsl::nearest(pattern, all)};
}

class Selecting {
 public:
  Selecting(const dsl::checked::Program& program, const dsl::Sources& sources) : program_(program), sources_(sources) {
    for (std::size_t i = 0; i < program.tests.size(); ++i) selected_.push_back(i);
  }

  std::expected<std::vector<std::size_t>, NothingSelected> run(const TestSelection& selection) {
    const std::vector<Test>& tests = program_.tests;
    for (const std::string& pattern : selection.rules) {
      if (std::ranges::none_of(tests, [&](const Test& test) { return belongs_to(test, pattern); })) {
        return std::unexpected(no_rule(pattern, names_of(program_, false)));
      }
    }
    if (!selection.rules.empty()) {
      keep([&](const Test& test) {
        return std::ranges::any_of(selection.rules,
                                   [&](const std::string& pattern) { return belongs_to(test, pattern); });
      });
    }
    const auto in_file = [&](const Test& test) { return means_file(selection.file, file(test)); };
    if (!selection.file.empty()) {
      if (std::ranges::none_of(tests, in_file)) return std::unexpected(no_file(selection.file));
      keep(in_file);
    }
    const auto named = [&](const Test& test) { return test.title.contains(selection.name); };
    if (!selection.name.empty()) {
      if (std::ranges::none_of(tests, named)) {
        std::vector<std::string_view> titles;
        for (const Test& test : tests) titles.push_back(test.title);
        return std::unexpected(NothingSelected{selection.name, dsl::nearest(selection.name, titles)});
      }
      keep(named);
    }
    if (selected_.empty() && !selection.empty()) return std::unexpected(NothingSelected{together(selection), {}});
    return std::move(selected_);
  }

 private:
  [[nodiscard]] std::string_view file(const Test& test) const { return sources_[test.span.source].name; }

  // By its path from the directory of the rules, or by its name alone.
  static bool means_file(std::string_view pattern, std::string_view path) {
    return matches(pattern, path) || matches(pattern, path.substr(path.rfind('/') + 1));
  }

  NothingSelected no_file(const std::string& pattern) const {
    std::vector<std::string_view> files;
    for (const Test& test : program_.tests) {
      if (files.empty() || files.back() != file(test)) files.push_back(file(test));
    }
    const std::size_t paths = files.size();
    for (std::size_t i = 0; i < paths; ++i) files.push_back(files[i].substr(files[i].rfind('/') + 1));
    return {pattern, dsl::nearest(pattern, files)};
  }

  static std::string together(const TestSelection& selection) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() || part.empty() ? "" : " + ") + part; };
    for (const std::string& pattern : selection.rules) add(pattern);
    add(selection.file);
    add(selection.name);
    return text;
  }

  template <typename Wanted>
  void keep(Wanted wanted) {
    std::erase_if(selected_, [&](std::size_t i) { return !wanted(program_.tests[i]); });
  }

  const dsl::checked::Program& program_;
  const dsl::Sources& sources_;
  std::vector<std::size_t> selected_;
};

}  // namespace

// Goes on from the last star when what follows it does not fit.
bool matches(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t after_star = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      after_star = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++after_star;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

bool means_rule(std::string_view pattern, std::string_view full_name) {
  return matches(pattern, full_name) || matches(pattern, without_pack(full_name));
}

bool means_rule(const TestSelection& selection, std::string_view full_name) {
  return selection.rules.empty() || std::ranges::any_of(selection.rules, [&](const std::string& pattern) {
           return means_rule(pattern, full_name);
         });
}

std::expected<std::vector<std::size_t>, NothingSelected> select_tests(const dsl::checked::Program& program,
                                                                      const dsl::Sources& sources,
                                                                      const TestSelection& selection) {
  return Selecting(program, sources).run(selection);
}

std::expected<void, NothingSelected> check_rule_patterns(const dsl::checked::Program& program,
                                                         const TestSelection& selection) {
  const std::vector<std::string_view> names = names_of(program, true);
  for (const std::string& pattern : selection.rules) {
    if (std::ranges::none_of(names, [&](std::string_view name) { return means_rule(pattern, name); })) {
      return std::unexpected(no_rule(pattern, names));
    }
  }
  return {};
}

}  // namespace mizan::adapters
