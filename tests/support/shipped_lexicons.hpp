#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "dsl/lexicon.hpp"
#include "engine/model/lexicon.hpp"

namespace mizan::test {

inline std::string file_text(const std::string& path) {
  std::ifstream file(std::string(MIZAN_SOURCE_DIR) + "/" + path);
  EXPECT_TRUE(file.good()) << path;
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The files `*<ending>` of a directory of the repository, without the ending, sorted.
inline std::vector<std::string> names_in(const std::string& directory, const std::string& ending) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(MIZAN_SOURCE_DIR) + "/" + directory)) {
    if (entry.path().extension() == ending) names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The shipped lexicons that have sentences, in the order of their numbers; the others are included by these.
inline const std::vector<std::string>& shipped_names() {
  static const std::vector<std::string> names = names_in("tests/lexicons", ".txt");
  return names;
}

/// The shipped lexicons, compiled once.
inline const engine::Lexicons& shipped_lexicons() {
  static const engine::Lexicons lexicons = [] {
    dsl::Sources sources;
    std::vector<dsl::NamedLexicon> named;
    for (const std::string& name : names_in("rules/lexicons", ".lex")) {
      const bool has_sentences =
          std::find(shipped_names().begin(), shipped_names().end(), name) != shipped_names().end();
      if (has_sentences) named.push_back({name, static_cast<std::uint32_t>(sources.size())});
      const std::string path = "lexicons/" + name + ".lex";
      sources.push_back({path, file_text("rules/" + path)});
    }
    auto compiled = dsl::compile_lexicons(named, sources);
    if (!compiled) {
      for (const dsl::Diagnostic& diagnostic : compiled.error()) ADD_FAILURE() << dsl::render(diagnostic, sources);
      return engine::Lexicons{};
    }
    return *compiled;
  }();
  return lexicons;
}

/// Compiles one lexicon from its text; several lines are joined with line breaks.
inline engine::Lexicons compile_lexicon(const std::string& text) {
  const dsl::Sources sources{{"test.lex", text}};
  auto compiled = dsl::compile_lexicons({{"test", 0}}, sources);
  if (!compiled) {
    for (const dsl::Diagnostic& diagnostic : compiled.error()) ADD_FAILURE() << dsl::render(diagnostic, sources);
    return {};
  }
  return *compiled;
}

struct Sentence {
  bool found = false;  ///< must be found, else must be left alone
  std::string language;
  std::string text;
};

/// The sentences of `tests/lexicons/<lexicon>.txt`.
inline std::vector<Sentence> sentences(const std::string& lexicon) {
  std::istringstream lines(file_text("tests/lexicons/" + lexicon + ".txt"));
  std::vector<Sentence> all;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t space = line.find(' ', 2);
    all.push_back({line.front() == '+', line.substr(2, space - 2), line.substr(space + 1)});
  }
  return all;
}

}  // namespace mizan::test
