#pragma once

#include <string_view>
#include <vector>

/// The rooms and the arrows between them (the project's README draws them): what each may include. Anything else fails.
namespace mizan::architecture {

struct Room {
  std::string_view folder;
  std::vector<std::string_view> may_include;  ///< folders or single headers of the project, besides itself
};

inline const std::vector<Room>& rooms() {
  static const std::vector<Room> table{
      {"engine/model", {}},
      {"engine/runtime", {"engine/model"}},
      {"dsl", {"engine/model"}},
      {"adapters/code_pages", {}},
      {"adapters/diagnostic_formats", {"dsl", "adapters/code_pages", "adapters/json", "adapters/report/printable.hpp"}},
      {"adapters/digest", {}},
      {"adapters/files", {"dsl/source.hpp", "engine/model"}},
      {"adapters/json", {"engine/model"}},
      {"adapters/decision_date", {"engine/model", "engine/runtime"}},
      {"adapters/report", {"engine/model", "adapters/decision_date"}},
      {"adapters/rule_tests", {"engine", "dsl", "adapters/json", "adapters/decision_date"}},
      // The specification in code shares no step of the evaluation with the engine it is held against.
      {"adapters/reference", {"engine/model", "dsl"}},
      // The command brings the others together.
      {"adapters/cli", {"engine", "dsl", "adapters"}},
      {"tests", {"engine", "dsl", "adapters"}},
  };
  return table;
}

/// A header of somebody else, and the only files that may see it: each costs time, throws, or binds us to its version.
struct ThirdParty {
  std::string_view header;  ///< or what it begins with
  std::vector<std::string_view> files;
};

inline const std::vector<ThirdParty>& third_parties() {
  static const std::vector<ThirdParty> table{
      {"boost/spirit/", {"dsl/grammar"}},  // grammar.cpp and the parsers that only it includes
      {"boost/graph/", {"dsl/check/dependency_graph.cpp"}},
      {"simdjson.h", {"adapters/json/", "tests/"}},
      {"boost/json/src.hpp", {"tests/support/second_opinion.cpp"}},
      {"openssl/", {"adapters/digest/digest.cpp", "tests/"}},
      {"CLI/", {"adapters/cli/command_line.cpp"}},
      {"fmt/", {"adapters/", "tests/"}},
      {"gtest/", {"tests/"}},
      {"gmock/", {"tests/"}},
      // The operating system.
      {"fcntl.h", {"adapters/", "tests/"}},
      {"unistd.h", {"adapters/", "tests/"}},
      {"sys/", {"adapters/", "tests/"}},
  };
  return table;
}

/// Headers of the standard library that the engine and the language do without: the world, threads, chance, binary
/// fractions, places and orders that differ from machine to machine.
inline const std::vector<std::string_view>& banned_headers() {
  static const std::vector<std::string_view> table{
      "iostream",
      "istream",
      "ostream",
      "fstream",
      "sstream",
      "iomanip",
      "cstdio",
      "filesystem",
      "print",
      "locale",
      "clocale",
      "codecvt",
      "cwchar",
      "cwctype",
      "regex",
      "chrono",
      "ctime",
      "random",
      "thread",
      "mutex",
      "shared_mutex",
      "atomic",
      "condition_variable",
      "future",
      "stop_token",
      "unordered_map",
      "unordered_set",
      "cmath",
      "complex",
      "valarray",
      "cfloat",
      "cfenv",
      "csignal",
      "csetjmp",
  };
  return table;
}

/// Words that the engine and the language do without, for the same reasons.
inline const std::vector<std::string_view>& banned_words() {
  static const std::vector<std::string_view> table{
      "float",
      "double",
      "iostream",
      "cout",
      "cerr",
      "printf",
      "fprintf",
      "system_clock",
      "steady_clock",
      "high_resolution_clock",
      "locale",
      "setlocale",
      "regex",
      "unordered_map",
      "unordered_set",
      "unordered_multimap",
      "unordered_multiset",
      "rand",
      "srand",
      "random_device",
      "getenv",
      "thread_local",
      "strtod",
      "strtof",
      "stod",
      "stof",
      "atof",
      "shared_ptr",
      "const_cast",
      "goto",
  };
  return table;
}

/// The runtime is embedded where nothing can be thrown.
inline const std::vector<std::string_view>& banned_words_of_runtime() {
  static const std::vector<std::string_view> table{"throw", "try", "catch", "dynamic_cast", "typeid", "virtual"};
  return table;
}

inline constexpr int lines_max = 700;
/// Flat tables may be longer: a table is read by looking something up.
inline const std::vector<std::string_view>& long_tables() {
  static const std::vector<std::string_view> table{"engine/model/unicode_tables.cpp"};
  return table;
}

}  // namespace mizan::architecture
