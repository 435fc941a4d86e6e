#include "engine/runtime/match_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/shipped_lexicons.hpp"

namespace mizan::engine {
namespace {

using test::compile_lexicon;

std::vector<std::string> found(const Lexicons& lexicons, const std::string& text) {
  std::vector<std::string> words;
  for (const Mention& mention : find_mentions(lexicons, text)) {
    words.push_back(text.substr(mention.bytes.begin, mention.bytes.end - mention.bytes.begin));
  }
  return words;
}
using Words = std::vector<std::string>;

const char* const fees =
    "fr: frais [de dossier]\nfr: à la charge du (candidat|salarié)\nfr not: aucun*\nfr not: sans\nfr not: (n'|ne) … "
    "pas\n"
    "fr not: … néant\nfr but: (sauf|hormis)\nfr turn: mais\nfr safe: frais de déplacement\nfr topic: somme\n"
    "ar: رسوم\nary-latn: flous dossier\n";

TEST(MatchText, SpansCountInBytesAndCodePointsOfTheOriginal) {
  const Lexicons lexicons = compile_lexicon(fees);
  const std::vector<Mention> mentions = find_mentions(lexicons, "Été : FRAIS de dossier\u0301.");
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].bytes, (TextSpan{8, 26}));
  EXPECT_EQ(mentions[0].code_points, (TextSpan{6, 23}));
}

TEST(MatchText, OverlappingMatchesAreOne) {
  EXPECT_EQ(found(compile_lexicon(fees), "frais de dossier et frais"), (Words{"frais de dossier", "frais"}));
}

TEST(MatchText, WordsAreWhole) {
  EXPECT_EQ(found(compile_lexicon(fees), "fraiseur, défrais, frais-là"), (Words{"frais"}));
}

TEST(MatchText, ArabicCliticsAreTolerated) {
  const Lexicons lexicons = compile_lexicon(fees);
  for (const char* word : {"رسوم", "الرسوم", "والرسوم", "بالرسوم", "للرسوم", "وبالرسوم", "فرسوم", "كالرسوم"}) {
    EXPECT_EQ(found(lexicons, word), (Words{word}));
  }
  EXPECT_EQ(found(lexicons, "مرسوم"), (Words{}));
}

TEST(MatchText, LatinDarijaHasNoFixedSpelling) {
  const Lexicons lexicons = compile_lexicon("ary-latn: tkhelles l7sab\n");
  for (const char* text : {"tkhelles l7sab", "tkhalles lhsab", "t5lles l7ssab", "txelles l7seb", "tkhllas l7sab"}) {
    EXPECT_EQ(found(lexicons, text), (Words{text}));
  }
  EXPECT_EQ(found(lexicons, "taxes laisse"), (Words{}));
}

TEST(MatchText, NegatorsDenyWithinTheirClause) {
  const Lexicons lexicons = compile_lexicon(fees);
  EXPECT_EQ(found(lexicons, "aucun frais"), (Words{}));
  EXPECT_EQ(found(lexicons, "Sans frais de dossier"), (Words{}));
  EXPECT_EQ(found(lexicons, "ce n'est pas à la charge du candidat"), (Words{}));
  EXPECT_EQ(found(lexicons, "frais de dossier néant"), (Words{}));
  EXPECT_EQ(found(lexicons, "aucun diplôme, frais de dossier"), (Words{"frais de dossier"}));
  EXPECT_EQ(found(lexicons, "sans expérience frais de dossier"), (Words{"frais de dossier"}));
  EXPECT_EQ(found(lexicons, "aucun. Frais"), (Words{"Frais"}));
  EXPECT_EQ(found(lexicons, "aucun mais frais"), (Words{"frais"}));
  EXPECT_EQ(found(lexicons, "Aucun frais de dossier. Visa 3 000 DH à la charge du candidat"),
            (Words{"à la charge du candidat"}));
  EXPECT_EQ(found(lexicons, "Aucun frais de dossier Visa 3 000 DH à la charge du candidat"),
            (Words{"à la charge du candidat"}));
}

TEST(MatchText, NegativeWordsOfAPhraseBelongToIt) {
  const Lexicons lexicons =
      compile_lexicon("fr: non remboursable\nfr: ne paie que le billet\nfr not: non\nfr not: ne …\n");
  EXPECT_EQ(found(lexicons, "non remboursable"), (Words{"non remboursable"}));
  EXPECT_EQ(found(lexicons, "il ne paie que le billet"), (Words{"ne paie que le billet"}));
}

TEST(MatchText, AnExceptiveAfterADenialIsASignal) {
  const Lexicons lexicons = compile_lexicon(fees);
  EXPECT_EQ(found(lexicons, "aucun frais, sauf le billet"), (Words{"aucun frais, sauf le billet"}));
  EXPECT_EQ(found(lexicons, "aucune somme hormis le visa."), (Words{"aucune somme hormis le visa"}));
  EXPECT_EQ(found(lexicons, "Aucun frais. Sauf le billet."), (Words{"Aucun frais. Sauf le billet"}));
  EXPECT_EQ(found(lexicons, "Hormis le visa, aucun frais."), (Words{"Hormis le visa, aucun frais"}));
  EXPECT_EQ(found(lexicons, "frais de déplacement, sauf le train"), (Words{"frais de déplacement, sauf le train"}));
  EXPECT_EQ(found(lexicons, "ouvert tous les jours sauf le lundi"), (Words{}));
  EXPECT_EQ(found(lexicons, "Aucun frais. Ouvert tous les jours sauf le lundi."), (Words{}));
  EXPECT_EQ(found(lexicons, "aucun frais, mais du sérieux"), (Words{}));
}

TEST(MatchText, SafeContextsAreSilent) {
  EXPECT_EQ(found(compile_lexicon(fees), "frais de déplacement remboursés"), (Words{}));
}

TEST(MatchText, GapsStayWithinTheClause) {
  const Lexicons lexicons = compile_lexicon("fr: candidat … paie\nfr: visa …1 payant\n");
  EXPECT_EQ(found(lexicons, "candidat a b c d paie"), (Words{"candidat a b c d paie"}));
  EXPECT_EQ(found(lexicons, "candidat a b c d e paie"), (Words{}));
  EXPECT_EQ(found(lexicons, "candidat sérieux, paie attractive"), (Words{}));
  EXPECT_EQ(found(lexicons, "visa très payant, visa un peu payant"), (Words{"visa très payant"}));
}

TEST(MatchText, NumbersAndAmounts) {
  const Lexicons lexicons = compile_lexicon("fr: visa #\n");
  for (const char* text :
       {"visa 3000", "visa 3 000 DH", "visa : 3.000,50 dirhams", "visa 500€", "visa $500", "visa ٣٠٠٠"}) {
    EXPECT_EQ(found(lexicons, text), (Words{text})) << text;
  }
}

TEST(MatchText, LexiconsAreToldApartAndSortedByPlace) {
  const dsl::Sources sources{{"a.lex", "fr: visa\n"}, {"b.lex", "fr: visa payant\nfr: frais\n"}};
  const auto lexicons = dsl::compile_lexicons({{"a", 0}, {"b", 1}}, sources);
  ASSERT_TRUE(lexicons.has_value());
  const std::vector<Mention> mentions = find_mentions(*lexicons, "frais visa payant");
  ASSERT_EQ(mentions.size(), 3U);
  EXPECT_EQ(mentions[0].lexicon, 1U);
  EXPECT_EQ(mentions[1].lexicon, 0U);
  EXPECT_EQ(mentions[1].bytes, (TextSpan{6, 10}));
  EXPECT_EQ(mentions[2].lexicon, 1U);
  EXPECT_EQ(mentions[2].bytes, (TextSpan{6, 17}));
}

TEST(MatchText, NothingIsFoundInNothing) {
  EXPECT_TRUE(find_mentions(Lexicons{}, "frais").empty());
  EXPECT_TRUE(find_mentions(compile_lexicon(fees), "").empty());
  EXPECT_TRUE(find_mentions(compile_lexicon(fees), "\xFF\xFF . , \n").empty());
}

TEST(MatchText, AWorkspaceCarriesNothingFromTextToText) {
  const Lexicons& lexicons = test::shipped_lexicons();
  MatchWorkspace workspace;
  std::vector<Mention> mentions;
  for (int round = 0; round < 2; ++round) {
    for (const std::string& name : test::shipped_names()) {
      for (const test::Sentence& sentence : test::sentences(name)) {
        find_mentions(lexicons, sentence.text, workspace, mentions);
        EXPECT_EQ(mentions, find_mentions(lexicons, sentence.text)) << sentence.text;
      }
    }
  }
}

TEST(MatchText, ThreadsShareLexicons) {
  const Lexicons& lexicons = test::shipped_lexicons();
  const std::string text =
      "Le candidat paie les frais de visa. " + std::string(2000, 'x') + " aucun frais, sauf le billet";
  const std::vector<Mention> expected = find_mentions(lexicons, text);
  std::vector<std::thread> threads;
  std::vector<int> equal(4, 0);
  for (std::size_t each = 0; each < equal.size(); ++each) {
    threads.emplace_back([&, each] { equal[each] = find_mentions(lexicons, text) == expected; });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(equal.begin(), equal.end(), 1), 4);
}

// Hostile texts: twice the text is at most two and a half times the work, counted in steps. A clock would measure the
// machine.
TEST(MatchText, WorkIsLinearInTheText) {
  const Lexicons& lexicons = test::shipped_lexicons();
  const std::vector<std::string> pieces{"frais ",
                                        "candidat frais ",
                                        "a ",
                                        "à la charge ",
                                        "aucun frais sauf ",
                                        "ne pas ",
                                        "3 000 dh ",
                                        "f.r.a.i.s. ",
                                        "candidat@",
                                        "le candidat doit ",
                                        "khassek tkhelles ",
                                        "fee or ",
                                        "مصاريف ",
                                        "و",
                                        "lllll",
                                        "frais, ",
                                        "frais. ",
                                        "- ",
                                        "\n",
                                        "(e)",
                                        "passport kept by the employer ",
                                        "1,",
                                        "يؤدي المترشح رسوم "};
  MatchWorkspace workspace;
  std::vector<Mention> mentions;
  for (const std::string& piece : pieces) {
    std::uint64_t steps[2] = {0, 0};
    for (const int times : {1, 2}) {
      std::string text;
      while (text.size() < std::size_t{4} * 1024 * static_cast<std::size_t>(times)) text += piece;
      find_mentions(lexicons, text, workspace, mentions);
      steps[times - 1] = workspace.steps;
      // A bound per byte too, so that "linear" does not hide a large factor.
      EXPECT_LE(workspace.steps, text.size() * 200) << piece;
    }
    EXPECT_LE(steps[1], steps[0] * 5 / 2) << piece;
  }
}

TEST(MatchText, ADamagedTableIsRefused) {
  const Lexicons good = compile_lexicon(fees);
  EXPECT_TRUE(well_formed(good));
  EXPECT_TRUE(well_formed(Lexicons{}));
  const auto damaged = [&](auto change) {
    Lexicons bad = good;
    change(bad);
    return !well_formed(bad);
  };
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.byte_class['f'] = 0; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.byte_class.pop_back(); }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.cells.resize(100); }));
  EXPECT_TRUE(damaged([](Lexicons& bad) {
    for (Lexicons::Cell& cell : bad.cells) cell.next = 1'000'000;
  }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.edges.front().target = 1'000'000; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.edges.front().gap = 10; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.symbols.front() = 1'000'000; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.accepts.front() = 1'000'000; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.entries.front().lexicon = 7; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.edge_first.back() += 1; }));
  EXPECT_TRUE(damaged([](Lexicons& bad) { bad.lexicon_count = 0; }));
}

}  // namespace
}  // namespace mizan::engine
