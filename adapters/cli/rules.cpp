#include "adapters/cli/rules.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/digest/digest.hpp"
#include "adapters/digest/sealed_program.hpp"
#include "adapters/files/file.hpp"
#include "adapters/files/rule_directory.hpp"
#include "dsl/program_writer.hpp"
#include "engine/runtime/program_loader.hpp"

namespace mizan::cli {
namespace {

namespace fs = std::filesystem;
using engine::Language;

constexpr std::size_t program_bytes_max = std::size_t{256} * 1024 * 1024;

/// Where the rules lie that were installed with this executable, or built with it: both have them at the same distance.
fs::path installed_rules() {
  std::error_code error;
  const fs::path executable = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  return executable.parent_path().parent_path() / "share" / "mizan" / "anapec.mzp";
}

std::expected<Rules, ExitCode> load_compiled(const fs::path& path, Language language) {
  const auto bytes = adapters::read_file(path, program_bytes_max);
  if (!bytes) {
    complain(bytes.error(), language);
    return std::unexpected(ExitCode::rules);
  }
  const auto sealed = adapters::unseal_program(*bytes);
  auto program = sealed ? engine::load_program(sealed->content) : std::unexpected(engine::LoadError{sealed.error(), 0});
  if (!program) {
    const std::string& what = program.error().message;
    complain({.file = path.string(),
              .line = {},
              .pointer = {},
              .offset = program.error().offset,
              .code = "C003",
              .message = {"programme compilé illisible (" + what + ")", "unreadable compiled program (" + what + ")",
                          "برنامج مصرَّف غير مقروء (" + what + ")"}},
             language);
    return std::unexpected(ExitCode::rules);
  }
  return Rules{*std::move(program), sealed->digest};
}

}  // namespace

std::expected<Rules, ExitCode> load_rules(const std::string& named, Language language) {
  const fs::path path = named.empty() ? installed_rules() : fs::path(named);
  std::error_code error;
  if (named.empty() && !fs::exists(path, error)) {
    complain({.file = path.string(),
              .line = {},
              .pointer = {},
              .offset = {},
              .code = "C004",
              .message = {"aucune règle n'est installée ; nommez-les avec --rules ou MIZAN_RULES",
                          "no rules are installed; name them with --rules or MIZAN_RULES",
                          "لا توجد قواعد مثبتة؛ حددها بـ --rules أو MIZAN_RULES"}},
             language);
    return std::unexpected(ExitCode::rules);
  }
  if (!fs::is_directory(path, error)) return load_compiled(path, language);
  DiagnosticOutput output(DiagnosticFormat::text, language, path.string());
  auto built = build_rules(path.string(), language, output);
  if (!built) return std::unexpected(built.error());
  // A decision names the program by its compiled content, whichever way it was loaded.
  std::string digest = adapters::sha256(dsl::write_program(built->compilation.program));
  return Rules{std::move(built->compilation.program), std::move(digest)};
}

std::expected<dsl::Compilation, ExitCode> compile_rules(const std::string& directory, Language language,
                                                        DiagnosticOutput& output) {
  auto sources = adapters::read_rules(directory);
  if (!sources) {
    complain(sources.error(), language);
    return std::unexpected(ExitCode::rules);
  }
  dsl::Compilation compilation = dsl::compile(*std::move(sources));
  output.tell(compilation.diagnostics, compilation.sources);
  if (dsl::has_errors(compilation.diagnostics)) return std::unexpected(ExitCode::rules);
  return compilation;
}

adapters::RuleTestResult run_tests(const dsl::Compilation& compilation, Language language,
                                   const std::vector<std::size_t>* some) {
  const std::string title = engine::in({"essais des règles", "tests of the rules", "اختبارات القواعد"}, language);
  Progress progress(title, some != nullptr ? some->size() : compilation.checked.tests.size());
  const auto show = [&](std::size_t done, std::size_t total) {
    progress.show(done, std::to_string(done) + "/" + std::to_string(total));
  };
  return some != nullptr ? adapters::run_rule_tests(compilation, *some, show)
                         : adapters::run_rule_tests(compilation, show);
}

std::expected<BuiltRules, ExitCode> build_rules(const std::string& directory, Language language,
                                                DiagnosticOutput& output) {
  auto compilation = compile_rules(directory, language, output);
  if (!compilation) return std::unexpected(compilation.error());
  adapters::RuleTestResult tests = run_tests(*compilation, language);
  output.tell(tests.diagnostics, compilation->sources);
  if (!tests.diagnostics.empty()) return std::unexpected(ExitCode::rules);
  return BuiltRules{*std::move(compilation), std::move(tests)};
}

void tell_diagnostics(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources, Language language) {
  if (diagnostics.empty()) return;
  for (const dsl::Diagnostic& diagnostic : diagnostics) {
    const std::string text = dsl::render(diagnostic, sources) + "\n";
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
  const auto errors = std::ranges::count(diagnostics, dsl::Severity::error, &dsl::Diagnostic::severity);
  const std::string wrong = std::to_string(errors);
  const std::string doubtful = std::to_string(std::ssize(diagnostics) - errors);
  tell(engine::in({"erreurs : " + wrong + ", avertissements : " + doubtful,
                   "errors: " + wrong + ", warnings: " + doubtful, "أخطاء: " + wrong + "، تحذيرات: " + doubtful},
                  language));
  const auto first = std::ranges::find(diagnostics, dsl::Severity::error, &dsl::Diagnostic::severity);
  if (first == diagnostics.end()) return;
  const std::string command = "mizan explain " + first->code;
  tell(engine::in({"pour comprendre : " + command, "to understand: " + command, "للفهم: " + command}, language));
}

}  // namespace mizan::cli
