#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/files/file.hpp"
#include "adapters/files/rule_directory.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/rule_tests/update.hpp"

namespace mizan::cli {
namespace {

/// Writes what changes, after a look at all of it: nothing is written where one file is no longer what was tested.
ExitCode write(const TestOptions& options, const dsl::Sources& sources, const std::vector<std::string>& new_sources) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < new_sources.size(); ++i) {
    if (!new_sources[i].empty()) numbers.push_back(i);
  }
  if (const auto changed = adapters::changed_since(options.directory, sources, numbers)) {
    complain({.file = changed->string(),
              .line = {},
              .pointer = {},
              .offset = {},
              .code = "C009",
              .message = {"le fichier a changé entre-temps ; rien n'est écrit",
                          "the file has changed meanwhile; nothing is written", "تغير الملف في الأثناء؛ لم يكتب شيء"}},
             options.language);
    return ExitCode::internal;
  }
  for (const std::size_t i : numbers) {
    const std::string path = (std::filesystem::path(options.directory) / sources[i].name).string();
    if (const auto written = adapters::write_file(path, new_sources[i]); !written) {
      complain(written.error(), options.language);
      return ExitCode::internal;
    }
  }
  return ExitCode::cleared;
}

std::string behind_dashes(char sign, std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines += std::string("  ") + sign + " " + adapters::printable(text.substr(0, end)) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

ExitCode test_update(const TestOptions& options, const dsl::Compilation& compilation,
                     const std::vector<std::size_t>& tests) {
  const adapters::RuleTestResult result = run_tests(compilation, options.language, &tests);
  std::vector<std::size_t> failed;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (!result.outcomes[i]) failed.push_back(tests[i]);
  }
  const adapters::TestUpdates updates = adapters::update_tests(compilation, failed);
  if (const ExitCode code = write(options, compilation.sources, updates.new_sources); code != ExitCode::cleared) {
    return code;
  }
  for (const adapters::UpdatedTest& one : updates.updated) {
    const dsl::Source& source = compilation.sources[one.span.source];
    put(place(one.span, compilation.sources) + "  " + adapters::printable(compilation.checked.tests[one.test].title) +
        "\n" + behind_dashes('-', std::string_view(source.text).substr(one.span.begin, one.span.end - one.span.begin)) +
        behind_dashes('+', one.expected));
  }
  flush();
  // What is left is told as it always is.
  dsl::Diagnostics left = result.diagnostics;
  std::erase_if(left, [&](const dsl::Diagnostic& diagnostic) {
    return std::ranges::any_of(updates.updated, [&](const adapters::UpdatedTest& one) {
      return compilation.checked.tests[one.test].span == diagnostic.span;
    });
  });
  tell_diagnostics(left, compilation.sources, options.language);
  const std::string changed = std::to_string(updates.updated.size());
  const std::string unchanged = std::to_string(updates.left.size());
  put(engine::in({"essais récrits : " + changed + ", laissés : " + unchanged,
                  "tests rewritten: " + changed + ", left: " + unchanged,
                  "الاختبارات المعاد كتابتها: " + changed + "، المتروكة: " + unchanged},
                 options.language) +
      "\n");
  return updates.left.empty() ? ExitCode::cleared : ExitCode::rules;
}

}  // namespace mizan::cli
