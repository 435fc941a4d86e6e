#include "dsl/lexer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/keywords.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl {
namespace {

struct Lexed {
  Tokens tokens;
  Diagnostics diagnostics;
  std::string source;

  [[nodiscard]] std::string_view text(std::size_t index) const {
    const Token& token = tokens.tokens[index];
    return std::string_view(source).substr(token.begin, token.end - token.begin);
  }
  [[nodiscard]] std::string codes() const {
    std::string all;
    for (const Diagnostic& diagnostic : diagnostics) all += (all.empty() ? "" : " ") + diagnostic.code;
    return all;
  }
  /// The tokens as letters of their kinds, with their texts: `w:rule n:500`.
  [[nodiscard]] std::string shown() const {
    std::string all;
    for (std::size_t i = 0; i + 1 < tokens.tokens.size(); ++i) {
      constexpr std::string_view letters = "ewnxvdt";  // in the order of the kinds
      const auto kind = static_cast<std::size_t>(tokens.tokens[i].kind);
      all += all.empty() ? "" : " ";
      if (kind < letters.size()) all += std::string(1, letters[kind]) + ":";
      all += text(i);
    }
    return all;
  }
};

Lexed lex_all(std::string text) {
  Lexed result;
  result.source = text;
  const Sources sources{{"rules.mizan", std::move(text)}};
  Reporter reporter(result.diagnostics);
  result.tokens =
      lex(sources, {0, 0, static_cast<std::uint32_t>(result.source.size())}, surface_of(result.source), reporter);
  return result;
}

std::string shown(std::string text) {
  const Lexed lexed = lex_all(std::move(text));
  return lexed.codes().empty() ? lexed.shown() : lexed.shown() + " / " + lexed.codes();
}

TEST(Lexer, WordsNumbersTextsAndDates) {
  EXPECT_EQ(shown("rule _a1 Rule"), "w:rule w:_a1 w:Rule");
  EXPECT_EQ(shown("500 12.5 007 1.0.0"), "n:500 x:12.5 n:007 v:1.0.0");
  EXPECT_EQ(shown("2026-01-15"), "d:2026-01-15");
  EXPECT_EQ(shown(R"("" "a \" b" "العامل")"), R"(t:"" t:"a \" b" t:"العامل")");
  EXPECT_EQ(shown(""), "");
}

TEST(Lexer, SignsNeedNoSpace) {
  EXPECT_EQ(shown("a<=b>=c<d>e=f"), "w:a <= w:b >= w:c < w:d > w:e = w:f");
  EXPECT_EQ(shown("{}()[],:.+-*/%"), "{ } ( ) [ ] , : . + - * / %");
  EXPECT_EQ(shown("30%"), "n:30 %");
  EXPECT_EQ(shown("a-1"), "w:a - n:1");
  EXPECT_EQ(shown("1200-100"), "n:1200 - n:100");
}

TEST(Lexer, AnIntegerBehindADotIsPartOfAName) {
  EXPECT_EQ(shown("ilo.c181.art7.1"), "w:ilo . w:c181 . w:art7 . n:1");
  EXPECT_EQ(shown("a.7.1.2"), "w:a . n:7 . n:1 . n:2");
  EXPECT_EQ(shown("x.2026"), "w:x . n:2026");
}

TEST(Lexer, CommentsAreNoTokens) {
  EXPECT_EQ(shown("a // b \" c\nd"), "w:a w:d");
  EXPECT_EQ(shown("// only"), "");
  EXPECT_EQ(shown("a / b"), "w:a / w:b");
  EXPECT_EQ(shown("\"// not a comment\""), "t:\"// not a comment\"");
}

TEST(Lexer, ADescriptionBelongsToTheNextToken) {
  const Lexed lexed = lex_all("/// One.\n///   Two. \n// no\n//// no\nrule a\n///\nrule b\n/// nobody's");
  ASSERT_EQ(lexed.tokens.tokens.size(), 5U);
  const auto description = [&](std::size_t index) {
    const std::uint32_t at = lexed.tokens.tokens[index].description;
    return at == 0 ? std::string("-") : lexed.tokens.descriptions[at - 1];
  };
  EXPECT_EQ(description(0), "One.\n  Two.");
  EXPECT_EQ(description(1), "-");
  EXPECT_EQ(description(2), "");
  EXPECT_EQ(description(4), "nobody's");
}

TEST(Lexer, KnowsWhatBeginsALine) {
  const Lexed lexed = lex_all("a b\n  c\r\nd // e\n\n f");
  std::string first;
  for (const Token& token : lexed.tokens.tokens) first += token.first_on_line ? '1' : '0';
  EXPECT_EQ(first, "101110");  // the end stands on the line of `f`
}

TEST(Lexer, LineEndsOfEverySystem) {
  EXPECT_EQ(shown("a\r\n\"b\"\r\nc"), "w:a t:\"b\" w:c");
  EXPECT_EQ(shown("a\t b"), "w:a w:b");
  EXPECT_EQ(shown("\xEF\xBB\xBF"
                  "edition 2026"),
            "w:edition n:2026");
  EXPECT_EQ(shown("a \xEF\xBB\xBF"), "w:a / E0115");
}

TEST(Lexer, SpansCountBytesOfTheSource) {
  const Lexed lexed = lex_all("\"é\" x");
  EXPECT_EQ(lexed.tokens.tokens[0].end, 4U);
  EXPECT_EQ(lexed.tokens.tokens[1].begin, 5U);
  EXPECT_EQ(lexed.tokens.tokens.back().kind, TokenKind::end);
  EXPECT_EQ(lexed.tokens.tokens.back().begin, 6U);
}

TEST(Lexer, APartOfASourceIsReadWithItsPlaces) {
  const Sources sources{{"a.mizan", "says \"{c.label} and\""}};
  Diagnostics diagnostics;
  Reporter reporter(diagnostics);
  const Tokens tokens = lex(sources, {0, 7, 14}, Surface::english, reporter);
  ASSERT_EQ(tokens.tokens.size(), 4U);
  EXPECT_EQ(tokens.tokens[0].begin, 7U);
  EXPECT_EQ(tokens.tokens[2].end, 14U);
  EXPECT_TRUE(diagnostics.empty());
}

// What is wrong is reported, and stands for a token with which a parser can go on.
TEST(Lexer, GoesOnAfterWhatIsWrong) {
  EXPECT_EQ(shown("5. x"), "n:5. w:x / E0108");
  EXPECT_EQ(shown("1.2.3.4.5 x"), "n:1.2.3.4.5 w:x / E0108");
  EXPECT_EQ(shown("500EUR x"), "n:500EUR w:x / E0108");
  EXPECT_EQ(shown("2026-02-30 x"), "d:2026-02-30 w:x / E0109");
  EXPECT_EQ(shown("2024-02-29"), "d:2024-02-29");
  EXPECT_EQ(shown("2026-01-155"), "d:2026-01-155 / E0109");
  EXPECT_EQ(shown("\"a\nb"), "t:\"a w:b / E0102");
  EXPECT_EQ(shown("\"a\r\nb"), "t:\"a w:b / E0102");
  EXPECT_EQ(shown("\"a\\"), "t:\"a\\ / E0102");
  EXPECT_EQ(shown("\"a\\q\" b"), "t:\"a\\q\" w:b / E0104");
  EXPECT_EQ(shown("a # b"), "w:a w:b / E0115");
  EXPECT_EQ(shown("a é b"), "w:a w:b / E0115");
  EXPECT_EQ(shown(std::string("a \0 b", 5)), "w:a w:b / E0115");
}

TEST(Lexer, MarksWhatStandsNearAMistake) {
  const Lexed lexed = lex_all("a\nb # c\nd e\nf");
  std::string near;
  for (const Token& token : lexed.tokens.tokens) near += token.near_flaw ? '1' : '0';
  EXPECT_EQ(near, "0111000");  // its line, and `d` on the next
}

TEST(Lexer, AFileThatIsNotUtf8HasNoTokens) {
  for (const char* bytes : {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "a\x80"}) {
    const Lexed lexed = lex_all(bytes);
    EXPECT_FALSE(lexed.tokens.usable);
    EXPECT_EQ(lexed.tokens.tokens.size(), 1U);
    EXPECT_EQ(lexed.codes(), "E0103");
  }
  EXPECT_TRUE(lex_all("\"\xF4\x8F\xBF\xBF\"").tokens.usable);
}

TEST(Lexer, HiddenOrderIsRefusedWhereverItStands) {
  EXPECT_EQ(lex_all("// a \xE2\x80\xAE b").codes(), "E0117");
  EXPECT_EQ(lex_all("\"a \xE2\x81\xA6 b\"").codes(), "E0117");
  EXPECT_EQ(lex_all("a \xE2\x80\xAA b").codes(), "E0117");
  EXPECT_EQ(lex_all("\"\\u{202E}\"").codes(), "");
  EXPECT_EQ(lex_all("\"a\xE2\x80\x8F\"").codes(), "");  // a mark, which Arabic needs
}

TEST(Lexer, EscapesHaveValues) {
  EXPECT_EQ(text_value(R"("a\"b\\c\nd\te")"), "a\"b\\c\nd\te");
  EXPECT_EQ(text_value(R"("\u{41}\u{e9}\u{20AC}\u{1F600}")"), "Aé€😀");
  EXPECT_EQ(text_value(R"("{{ {x} }}")"), "{{ {x} }}");
  // What is no escape stays as it is written; it has been reported.
  EXPECT_EQ(text_value(R"("\q \u20AC \u{} \u{0} \u{D800} \u{110000} \u{1234567}")"),
            R"(\q \u20AC \u{} \u{0} \u{D800} \u{110000} \u{1234567})");
  EXPECT_EQ(text_value("\"open"), "open");
  EXPECT_EQ(text_value(""), "");
}

TEST(Keywords, AreFoundBySpelling) {
  const auto first = [](std::string_view word, Surface surface) { return meanings(word, surface).front(); };
  EXPECT_EQ(first("rule", Surface::english), Keyword::rule);
  EXPECT_EQ(first("règle", Surface::french), Keyword::rule);
  EXPECT_EQ(first("years", Surface::english), Keyword::years);
  EXPECT_EQ(first("rule", Surface::french), Keyword::none_of_them);
  EXPECT_EQ(first("Rule", Surface::english), Keyword::none_of_them);
  EXPECT_EQ(first("", Surface::english), Keyword::none_of_them);
  for (const Surface surface : {Surface::english, Surface::french}) {
    for (int i = 1; i <= static_cast<int>(last_keyword); ++i) {
      const auto each = static_cast<Keyword>(i);
      const Meanings found = meanings(spelling(each, surface), surface);
      EXPECT_NE(std::ranges::find(found, each), found.end()) << spelling(each, surface);
      EXPECT_EQ(composed(spelling(each, surface)), spelling(each, surface)) << "not NFC";
    }
  }
}

}  // namespace
}  // namespace mizan::dsl
