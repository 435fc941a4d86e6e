#include "dsl/lexicon.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/runtime/match_text.hpp"

namespace mizan::dsl {
namespace {

Diagnostics mistakes(const std::string& text, Sources others = {}) {
  Sources sources{{"lexicons/a.lex", text}};
  sources.insert(sources.end(), others.begin(), others.end());
  auto compiled = compile_lexicons({{"a", 0}}, sources);
  return compiled ? Diagnostics{} : compiled.error();
}

std::string code(const std::string& text) {
  const Diagnostics diagnostics = mistakes(text);
  return diagnostics.empty() ? "" : diagnostics.front().code;
}

bool finds(const std::string& lexicon, const std::string& text) {
  const auto compiled = compile_lexicons({{"a", 0}}, {{"lexicons/a.lex", lexicon}});
  EXPECT_TRUE(compiled.has_value());
  return compiled && !engine::find_mentions(*compiled, text).empty();
}

TEST(LexiconFile, CommentsBlanksAndLineEndsMayBeAsTheyAre) {
  EXPECT_TRUE(finds("# a comment\r\n\r\n  fr :  frais  \r\n", "les frais"));
  EXPECT_TRUE(finds("fr: frais", "frais"));
}

TEST(LexiconFile, ThePatternLanguage) {
  EXPECT_TRUE(finds("fr: frais (de|du) [le] dossier", "frais du dossier"));
  EXPECT_TRUE(finds("fr: frais (de|du) [le] dossier", "Frais de le DOSSIER"));
  EXPECT_FALSE(finds("fr: frais (de|du) [le] dossier", "frais dossier"));
  EXPECT_TRUE(finds("fr: salarié*", "salariées"));
  EXPECT_TRUE(finds("fr: frais … candidat", "frais à payer au candidat"));
  EXPECT_TRUE(finds("fr: frais ... candidat", "frais candidat"));
  EXPECT_TRUE(finds("fr: frais [de [visa|dossier]] payant*", "frais de payants"));
  EXPECT_TRUE(finds("fr let fee: (frais|coût*)\nfr: <fee> payant*", "coûts payants"));
  EXPECT_TRUE(finds("fr: frais #", "frais : 3 000 000"));
  EXPECT_TRUE(finds("ar let m: رسوم\nary: <m>", "رسوم"));
  EXPECT_TRUE(finds("de: vermittlungsgebühr* [ist] zahlbar", "Vermittlungsgebühren zahlbar"));
  EXPECT_TRUE(finds("it: a carico del candidato", "A CARICO DEL CANDIDATO"));
  EXPECT_TRUE(finds("fr: dossier", "d0ss1er"));
  EXPECT_FALSE(finds("fr: =dossier", "d0ss1er"));
}

TEST(LexiconFile, EachMistakeHasItsCode) {
  EXPECT_EQ(code("nl: kosten"), "E0801");
  EXPECT_EQ(code(": frais"), "E0801");
  EXPECT_EQ(code("fr nicht: frais"), "E0802");
  EXPECT_EQ(code("frais de dossier"), "E0803");
  EXPECT_EQ(code("fr:"), "E0804");
  EXPECT_EQ(code("fr: (frais|)"), "E0804");
  EXPECT_EQ(code("fr: (frais"), "E0805");
  EXPECT_EQ(code("fr: frais)"), "E0805");
  EXPECT_EQ(code("fr: frais | visa"), "E0805");
  EXPECT_EQ(code("fr: [frais)"), "E0805");
  EXPECT_EQ(code("fr: <fee"), "E0805");
  EXPECT_EQ(code("fr: " + std::string(20, '(') + "x" + std::string(20, ')')), "E0805");
  EXPECT_EQ(code("fr: … frais"), "E0806");
  EXPECT_EQ(code("fr: frais …"), "E0806");
  EXPECT_EQ(code("fr not: …"), "E0806");
  EXPECT_EQ(code("fr: de*"), "E0807");
  EXPECT_EQ(code("fr: a …9 a …9 a …9 a …9 a …9 a …9 a …9 a"), "E0808");
  EXPECT_EQ(code("fr: <fee>"), "E0809");
  EXPECT_EQ(code("fr let: frais"), "E0810");
  EXPECT_EQ(code("fr let fee: frais\nfr let fee: coût"), "E0810");
  EXPECT_EQ(code("include nowhere.lex"), "E0811");
  EXPECT_EQ(code("fr: [frais]"), "E0813");
  EXPECT_EQ(code("fr: ,,"), "E0815");
  EXPECT_EQ(code("fr: frais\xFF"), "E0817");
}

TEST(LexiconFile, AMistakeIsShownWhereItIs) {
  const std::string text = "fr: frais\nfr: prix <fe>\nfr let fee: coût\n";
  const Diagnostics diagnostics = mistakes(text);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(text.substr(diagnostics[0].span.begin, diagnostics[0].span.end - diagnostics[0].span.begin), "<fe>");
}

TEST(LexiconFile, AllMistakesAreTold) { EXPECT_EQ(mistakes("xx: a\nfr: (\nfr what: b\n").size(), 3U); }

TEST(LexiconFile, FilesIncludeOthersBesideThemOnce) {
  const Sources others{{"lexicons/b.lex", "include a.lex\ninclude c.lex\nfr not: aucun\nfr let fee: frais\n"},
                       {"lexicons/c.lex", "fr not: sans\n"}};
  const Diagnostics diagnostics = mistakes("include b.lex\ninclude c.lex\nfr: <fee>\n", others);
  EXPECT_TRUE(diagnostics.empty());
}

TEST(LexiconFile, AChainOfIncludesHasAnEnd) {
  Sources chain;
  for (int each = 0; each < 20; ++each) {
    chain.push_back({"lexicons/" + std::to_string(each) + ".lex", "include " + std::to_string(each + 1) + ".lex\n"});
  }
  const Diagnostics diagnostics = mistakes("include 0.lex\n", chain);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, "E0812");
}

TEST(LexiconFile, EqualSourcesGiveEqualTables) {
  const std::string text =
      "fr: frais … (candidat*|salarié*)\nary-latn: khelles flous\nar: رسوم التسجيل\nfr not: sans\n";
  const auto one = compile_lexicons({{"a", 0}}, {{"lexicons/a.lex", text}});
  const auto other = compile_lexicons({{"b", 1}}, {{"aaa", "x"}, {"other.lex", text}});
  ASSERT_TRUE(one && other);
  EXPECT_EQ(*one, *other);
}

TEST(LexiconFile, NoLexiconIsAnEmptyTable) {
  const auto none = compile_lexicons({}, {});
  ASSERT_TRUE(none.has_value());
  EXPECT_EQ(*none, engine::Lexicons{});
}

}  // namespace
}  // namespace mizan::dsl
