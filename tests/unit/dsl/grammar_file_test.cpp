// dsl/GRAMMAR.ebnf is the grammar that the parser reads: every word of the language stands in it, what it generates is
// read, and what the repository has of rules is recognised. Whoever adds a construct adds it there.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/keywords.hpp"
#include "dsl/lexer.hpp"
#include "dsl/parser.hpp"
#include "tests/support/ebnf.hpp"

namespace mizan::dsl {
namespace {

namespace fs = std::filesystem;
using test::Ebnf;
using test::EbnfToken;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const Ebnf& grammar() {
  static const Ebnf ebnf(read(fs::path(MIZAN_SOURCE_DIR) / "dsl" / "GRAMMAR.ebnf"));
  return ebnf;
}

TEST(GrammarFile, IsAGrammar) {
  EXPECT_EQ(grammar().mistakes(), std::vector<std::string>{});
  EXPECT_EQ(grammar().loose_ends("file"), std::vector<std::string>{});
  EXPECT_GT(grammar().rules().size(), 50U);
}

TEST(GrammarFile, HasEveryWordOfTheLanguage) {
  const std::set<std::string> terminals = grammar().terminals();
  std::set<std::string> words;
  for (int i = 1; i <= static_cast<int>(last_keyword); ++i) {
    words.emplace(spelling(static_cast<Keyword>(i), Surface::english));
  }
  for (const std::string& word : words) {
    EXPECT_TRUE(terminals.contains(word))
        << "dsl/keywords.cpp has `" << word
        << "`, which dsl/GRAMMAR.ebnf does not use: write the rule that it belongs to";
  }
  for (const std::string& terminal : terminals) {
    const bool is_word = (terminal[0] >= 'a' && terminal[0] <= 'z');
    EXPECT_TRUE(!is_word || words.contains(terminal))
        << "dsl/GRAMMAR.ebnf has `" << terminal << "`, which is no word of dsl/keywords.cpp";
  }
}

/// A token of each class. No name is a word of the language, which could be taken for one.
class TokenWriter {
 public:
  explicit TokenWriter(testing::Random& random) : random_(random) {}
  std::string operator()(const std::string& of) {
    if (of == "NAME") return random_.one_of<const char*>({"alpha", "beta_2", "Gamma", "delta"});
    if (of == "TEXT") return random_.one_of<const char*>({"\"\"", "\"text\"", "\"لا \\n\""});
    if (of == "INTEGER") return random_.one_of<const char*>({"0", "1", "48"});
    if (of == "DECIMAL") return "12.5";
    if (of == "VERSION") return "1.0.0";
    if (of == "DATE") return "2026-01-15";
    if (of == "CURRENCY") return "EUR";
    ADD_FAILURE() << "dsl/GRAMMAR.ebnf uses the class " << of << ", of which this test writes no token";
    return of;
  }

 private:
  testing::Random& random_;
};

// Clauses are there twice or not at all, and the nesting may be too deep: the grammar says that it does not say so.
bool is_beyond_the_grammar(const std::string& code) { return code == "E0105" || code == "E0111" || code == "E0112"; }

TEST(GrammarFile, GeneratesWhatTheParserReads) {
  constexpr std::uint64_t seed = 20'261'124;
  testing::Random random(seed);
  TokenWriter token(random);
  std::size_t declarations = 0;
  for (int i = 0; i < 4000; ++i) {
    const Sources sources{{"rules.mizan", "edition 2026 pack demo 1.0.0\n" +
                                              grammar().sentence("declaration", random, std::ref(token), 14)}};
    Diagnostics diagnostics;
    declarations += parse(sources, 0, diagnostics).declarations.size();
    std::erase_if(diagnostics, [](const Diagnostic& d) { return is_beyond_the_grammar(d.code); });
    ASSERT_TRUE(diagnostics.empty()) << "dsl/GRAMMAR.ebnf generates what the parser refuses (sentence " << i << "):\n"
                                     << sources[0].text << "\n"
                                     << render(diagnostics.front(), sources);
  }
  EXPECT_EQ(declarations, 4000U);
}

std::vector<EbnfToken> tokens_of(const Sources& sources, const Tokens& tokens) {
  std::vector<EbnfToken> result;
  for (const Token& token : tokens.tokens) {
    if (token.kind == TokenKind::end) break;
    EbnfToken& one = result.emplace_back();
    one.spelling = sources[0].text.substr(token.begin, token.end - token.begin);
    switch (token.kind) {
      case TokenKind::word: {
        one.classes.insert("NAME");
        const bool capitals = std::ranges::all_of(one.spelling, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (capitals && one.spelling.size() == 3) one.classes.insert("CURRENCY");
        break;
      }
      case TokenKind::integer:
        one.classes.insert("INTEGER");
        break;
      case TokenKind::decimal:
        one.classes.insert("DECIMAL");
        break;
      case TokenKind::version:
        one.classes.insert("VERSION");
        break;
      case TokenKind::date:
        one.classes.insert("DATE");
        break;
      case TokenKind::text:
        one.classes.insert("TEXT");
        break;
      default:
        break;
    }
  }
  return result;
}

TEST(GrammarFile, RecognisesTheRulesOfTheRepository) {
  std::size_t files = 0;
  for (const char* const folder : {"rules", "tests/cli", "tests/diagnostics"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(MIZAN_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".mizan") continue;
      const Sources sources{{entry.path().string(), read(entry.path())}};
      if (!sources[0].text.starts_with("edition")) continue;  // the grammar shows the English words
      Diagnostics diagnostics;
      Reporter reporter(diagnostics);
      const auto size = static_cast<std::uint32_t>(sources[0].text.size());
      const Tokens lexed = lex(sources, {0, 0, size}, Surface::english, reporter);
      const std::vector<EbnfToken> tokens = tokens_of(sources, lexed);
      std::size_t furthest = 0;
      EXPECT_TRUE(is_sentence(grammar(), "file", tokens, furthest))
          << "dsl/GRAMMAR.ebnf does not have what stands in " << entry.path() << ", line "
          << line_column(sources[0], lexed.tokens[furthest].begin).line << ", at `"
          << (furthest < tokens.size() ? tokens[furthest].spelling : "the end") << "`: add the construct to its rule";
      ++files;
    }
  }
  EXPECT_GT(files, 50U);
}

TEST(GrammarFile, ANoticeableMistakeIsNoticed) {
  // The test of the test: a grammar without a construct does not recognise it.
  const Ebnf small(R"(file = "a" { NAME [ "," ] } ( "x" | "y" ) ;)");
  EXPECT_TRUE(small.mistakes().empty());
  const auto recognised = [&](std::initializer_list<const char*> words) {
    std::vector<EbnfToken> tokens;
    for (const char* const word : words) {
      tokens.push_back({word, std::string_view(word) == "," ? std::set<std::string>{} : std::set<std::string>{"NAME"}});
    }
    std::size_t furthest = 0;
    return is_sentence(small, "file", tokens, furthest);
  };
  EXPECT_TRUE(recognised({"a", "x"}));
  EXPECT_TRUE(recognised({"a", "b", ",", "c", "y"}));
  EXPECT_FALSE(recognised({"a", "b"}));
  EXPECT_FALSE(recognised({"b", "x"}));
  EXPECT_FALSE(recognised({"a", ",", "x"}));
  EXPECT_FALSE(Ebnf("file = ( \"a\" ;").mistakes().empty());
  EXPECT_EQ(Ebnf("file = more ; other = \"a\" ;").loose_ends("file"),
            (std::vector<std::string>{"more is not defined", "other is not used"}));
}

}  // namespace
}  // namespace mizan::dsl
