#pragma once

#include <gtest/gtest.h>

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

/// The lexicons that are shipped, in the order of their numbers.
inline const std::vector<std::string>& shipped_names() {
  static const std::vector<std::string> names{"passport_kept", "recruitment_cost", "worker_pays",
                                              "worker_pays_plainly"};
  return names;
}

/// The shipped lexicons, compiled once.
inline const engine::Lexicons& shipped_lexicons() {
  static const engine::Lexicons lexicons = [] {
    dsl::Sources sources;
    for (const char* name : {"negation", "exception", "payment", "fraud_warning", "passport_kept", "recruitment_cost",
                             "worker_pays", "worker_pays_plainly"}) {
      const std::string path = std::string("lexicons/") + name + ".lex";
      sources.push_back({path, file_text("rules/" + path)});
    }
    auto compiled = dsl::compile_lexicons(
        {{"passport_kept", 4}, {"recruitment_cost", 5}, {"worker_pays", 6}, {"worker_pays_plainly", 7}}, sources);
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
