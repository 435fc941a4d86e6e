#include "engine/model/text_folding.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace mizan::engine {
namespace {

bool boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

TEST(TextFolding, LatinLosesCaseAccentsAndCompatibilityForms) {
  EXPECT_EQ(fold("Éléphant ŒUVRE Straße ﬁn Ça").text, "elephant oeuvre strasse fin ca");
  EXPECT_EQ(fold("Ｖｉｓａ 𝐟𝓻𝖆𝗂𝘀 Ⓥⓘⓢⓐ ﹟").text, "visa frais visa #");
  EXPECT_EQ(fold("e\u0301te\u0301").text, "ete");
  EXPECT_EQ(fold("l’œil, l'œil, lʼœil").text, "l'oeil, l'oeil, l'oeil");
  EXPECT_EQ(fold("«frais»—5\u00A0000\u202F€").text, "\"frais\"-5 000 $");
}

TEST(TextFolding, ArabicLosesVowelsTatweelAndVariants) {
  EXPECT_EQ(fold("يَتَحَمَّلُ").text, "يتحمل");
  EXPECT_EQ(fold("رســـوم").text, "رسوم");
  EXPECT_EQ(fold("أإآٱا").text, "ااااا");
  EXPECT_EQ(fold("تأشيرة مؤدى شيء").text, fold("تاشيره مودي شي").text);
  EXPECT_EQ(fold("ﺭﺳﻮﻡ ﻻ").text, "رسوم لا");
  EXPECT_EQ(fold("کفیل").text, "كفيل");
  EXPECT_EQ(fold("٣٠٠٠ ۳۰۰۰ درهم؟").text, "3000 3000 درهم?");
}

TEST(TextFolding, WhatCannotBeSeenIsRemoved) {
  EXPECT_EQ(fold("fr\u200Ba\u00ADi\u2060s \u202Evisa\u202C \uFEFF").text, "frais visa ");
  EXPECT_EQ(fold("ر\u200Dس\u200Cوم").text, "رسوم");
}

TEST(TextFolding, LookAlikesBecomeTheLatinLetter) {
  EXPECT_EQ(fold("frаіѕ").text, "frais");        // Cyrillic
  EXPECT_EQ(fold("ΡASSΡΟRΤ").text, "passport");  // Greek
  EXPECT_EQ(fold("ꜰʀᴀɪꜱ 🅵🆁🅰🅸🆂").text, "frais frais");
}

TEST(TextFolding, SpacedLettersAreJoined) {
  EXPECT_EQ(fold("les f r a i s de").text, "les frais de");
  EXPECT_EQ(fold("v.i.s.a, v-i-s-a").text, "visa, visa");
  EXPECT_EQ(fold("f r a i s   d e   v i s a").text, "frais   de   visa");
  EXPECT_EQ(fold("il y a à dire").text, "il y a a dire");
  EXPECT_EQ(fold("ر س و م").text, "رسوم");
  const FoldedText joined = fold("v i s a");
  ASSERT_EQ(joined.joined.size(), 1U);
  EXPECT_EQ(joined.original(0, 4), (TextSpan{0, 7}));
}

TEST(TextFolding, EndingsInBracketsAreJoined) {
  EXPECT_EQ(fold("candidat(e)s salarié(e) trabajador/a candidat·e·s").text,
            "candidates salariee trabajadora candidates");
  EXPECT_EQ(fold("le visa (inclus)").text, "le visa (inclus)");
  EXPECT_EQ(fold("fr@is frai$ 500$").text, "frais frais 500$");
}

TEST(TextFolding, InvalidTextBecomesSpace) {
  EXPECT_EQ(fold("a\xFF"
                 "b\xC3")
                .text,
            "a b ");
  EXPECT_EQ(fold("\xC0\xAF\xED\xA0\x80").text, "     ");
  EXPECT_EQ(fold("").text, "");
}

TEST(TextFolding, SpansOfFoldedTextMapBack) {
  const std::string text = "Le càndidat\u0301 paie";
  const FoldedText folded = fold(text);
  const auto begin = static_cast<std::uint32_t>(folded.text.find("candidat"));
  const TextSpan span = folded.original(begin, begin + 8);
  EXPECT_EQ(text.substr(span.begin, span.end - span.begin), "càndidat\u0301");
}

TEST(TextFolding, DisguisedWordsMixScripts) {
  const std::string text = "Les frаis de visa à Сasablanca, работа, 5 µm, visa";
  std::vector<std::string> words;
  for (const TextSpan& span : disguised_words(text)) words.push_back(text.substr(span.begin, span.end - span.begin));
  EXPECT_EQ(words, (std::vector<std::string>{"frаis", "Сasablanca"}));
  EXPECT_TRUE(disguised_words("Visa, رسوم, café").empty());
}

// Any bytes at all: folding ends, folds again to itself in words, and every folded range lies between code points.
TEST(TextFolding, AnyTextFoldsAndMapsBack) {
  std::mt19937 random(20260115);
  const std::vector<std::string> pieces{"a", "É", "ﷺ", " ",    "ـ", "َ",  "م", "\u200B", "e\u0301", "x",
                                        ".", "(", "e", ")",    "@", "$", "|", "\n",     "б",       "½",
                                        "ﬃ", "7", "🅰", "\xFF", "ا", "-", "*", "Σ",      "…"};
  FoldedText folded;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t length = random() % 40; length > 0; --length) text += pieces[random() % pieces.size()];
    fold(text, folded);
    for (std::size_t begin = 0; begin < folded.text.size(); ++begin) {
      if (!boundary(folded.text, begin)) continue;
      const std::size_t end = begin + 1 + random() % (folded.text.size() - begin);
      if (!boundary(folded.text, end)) continue;
      const TextSpan span = folded.original(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
      ASSERT_LT(span.begin, span.end) << text;
      ASSERT_LE(span.end, text.size()) << text;
      ASSERT_TRUE(boundary(text, span.begin) || text[span.begin] == '\xFF') << text;
      ASSERT_TRUE(boundary(text, span.end)) << text;
    }
  }
}

}  // namespace
}  // namespace mizan::engine
