#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "adapters/rule_tests/selection.hpp"
#include "dsl/keywords.hpp"
#include "engine/model/date.hpp"
#include "engine/model/vocabulary.hpp"

/// What the command line asked for, one struct per command.
namespace mizan::cli {

enum class Format : unsigned char { text, json, jsonl };

/// What is wrong with rules: for people, or for other programs.
enum class DiagnosticFormat : unsigned char { text, json, sarif, github };

struct VetOptions {
  std::string rules;  ///< a directory or a compiled program; empty: those that are installed
  std::optional<engine::Date> as_of;
  engine::Language language = engine::Language::fr;
  Format format = Format::text;
  bool strict = false;
  std::vector<std::string> files;  ///< "-" is standard input
};
struct CheckOptions {
  std::string directory;
  bool cost = false;  ///< tells what each rule may cost
  DiagnosticFormat format = DiagnosticFormat::text;
  engine::Language language = engine::Language::fr;
};
struct TestOptions {
  /// What is done with the tests, and what is told of it.
  enum class Mode : unsigned char { run, list, coverage, mutate, update, guarantees };
  enum class Report : unsigned char { text, json, junit };
  std::string directory;
  adapters::TestSelection selection;
  Mode mode = Mode::run;
  std::uint64_t dossiers = 20'000;  ///< that a guarantee is tried on
  std::uint64_t seed = 1;
  Report report = Report::text;
  engine::Language language = engine::Language::fr;
};
struct CompileOptions {
  std::string directory;
  std::string output;
  DiagnosticFormat format = DiagnosticFormat::text;
  engine::Language language = engine::Language::fr;
};
struct ExplainOptions {
  std::string rules;
  std::string rule;  ///< or a diagnostic code, or the beginning of one
  engine::Language language = engine::Language::fr;
};
struct SchemaOptions {
  std::string rules;
  engine::Language language = engine::Language::fr;
};
struct FormatOptions {
  std::vector<std::string> paths;       ///< files, or directories of rules
  bool check = false;                   ///< only tells which files would change
  std::optional<dsl::Surface> surface;  ///< to write them in; else each stays in its own
  engine::Language language = engine::Language::fr;
};

using Options =
    std::variant<VetOptions, CheckOptions, TestOptions, CompileOptions, ExplainOptions, SchemaOptions, FormatOptions>;

}  // namespace mizan::cli
