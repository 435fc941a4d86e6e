#include <gtest/gtest.h>

#include <string>

#include "adapters/report/direction.hpp"
#include "adapters/report/page.hpp"
#include "adapters/report/pointer.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/report/utf8.hpp"
#include "tests/unit/report/sample.hpp"

namespace mizan::adapters {
namespace {

using engine::Language;

std::string page(std::string_view text, std::size_t columns_max, Indent indent = {}, Language language = Language::fr) {
  Page page(language, columns_max, false);
  page.paragraph(text, indent);
  return page.take();
}

TEST(Page, BreaksAtSpaces) { EXPECT_EQ(page("un deux trois", 8), "un deux\ntrois\n"); }

TEST(Page, FillsALineToItsLastColumn) {
  EXPECT_EQ(page("abc de", 6), "abc de\n");
  EXPECT_EQ(page("abc def", 6), "abc\ndef\n");
}

TEST(Page, AWordThatIsTooLongStandsAlone) { EXPECT_EQ(page("a bcdefghijk l", 5), "a\nbcdefghijk\nl\n"); }

TEST(Page, NeverBreaksAtANoBreakSpace) { EXPECT_EQ(page("coût 500\u00A0EUR", 9), "coût\n500\u00A0EUR\n"); }

TEST(Page, KeepsAMarkWithTheWordBefore) {
  EXPECT_EQ(page("le travail : un", 10), "le\ntravail :\nun\n");
  EXPECT_EQ(page("« aa » bb", 6), "« aa »\nbb\n");
}

TEST(Page, KeepsANumberWithWhatAnnouncesIt) {
  EXPECT_EQ(page("Code, art. 14", 10), "Code,\nart. 14\n");
  EXPECT_EQ(page("(loi n° 27) du", 7), "(loi\nn° 27)\ndu\n");
  EXPECT_EQ(page("le départ. Ici", 10), "le départ.\nIci\n");
}

TEST(Page, IndentsFurtherLines) {
  EXPECT_EQ(page("un deux trois", 10, {.first = 2, .rest = 4}), "  un deux\n    trois\n");
}

TEST(Page, CountsWhatIsSeen) {
  // Marks and isolates take no column.
  EXPECT_EQ(page("e\u0301e\u0301 \u2068ab\u2069", 5), "e\u0301e\u0301 \u2068ab\u2069\n");
}

TEST(Page, ReopensAnIsolateOnTheNextLine) {
  EXPECT_EQ(page("\u2068aaa bbb\u2069 c", 4), "\u2068aaa\u2069\n\u2068bbb\u2069\nc\n");
}

TEST(Page, ClosesWhatAStrangerLeftOpen) { EXPECT_EQ(page("a \u2067b", 80), "a \u2067b\u2069\n"); }

TEST(Page, AnArabicLineIsReadFromTheRight) { EXPECT_EQ(page("مرحبا", 80, {}, Language::ar), "\u2067مرحبا\u2069\n"); }

TEST(Page, KeepsLineFeedsOfAText) { EXPECT_EQ(page("a\nb", 80), "a\nb\n"); }

TEST(Page, AnEmptyParagraphIsAnEmptyLine) { EXPECT_EQ(page("", 80), "\n"); }

TEST(Printable, TakesAwayWhatDrivesATerminal) {
  EXPECT_EQ(printable("a\x1b[2J\x07\x7F"
                      "b\tc"),
            "a\uFFFD[2J\uFFFD\uFFFDb c");
  EXPECT_EQ(printable("\u009B31m"), "\uFFFD31m");
  EXPECT_EQ(printable("\xC3"), "\uFFFD");
  EXPECT_EQ(printable("a\rb"), "a b");
}

TEST(Printable, TakesAwayOverridesOfDirection) {
  EXPECT_EQ(printable("a\u202Eb"), "a\uFFFDb");
  EXPECT_EQ(printable("a\u2069b"), "ab");
  EXPECT_EQ(printable("\u2068a\u2069"), "\u2068a\u2069");
}

TEST(Direction, IsolatesRunsOfLatinAndFigures) {
  EXPECT_EQ(isolate_foreign("المادة 480 من مدونة"), "المادة \u2066480\u2069 من مدونة");
  EXPECT_EQ(isolate_foreign("شركة Al Najat Shipping تطلب"), "شركة \u2066Al Najat Shipping\u2069 تطلب");
  EXPECT_EQ(isolate_foreign("نسبة 30% فقط"), "نسبة \u206630%\u2069 فقط");
}

TEST(Direction, LeavesQuotationMarksOutside) {
  EXPECT_EQ(isolate_foreign("«fees»"), "«\u2066fees\u2069»");
  EXPECT_EQ(isolate_foreign("(EUR)"), "(\u2066EUR\u2069)");
}

TEST(Direction, LeavesWhatIsIsolatedAlone) {
  EXPECT_EQ(isolate_foreign("ثمن \u2068500 EUR\u2069"), "ثمن \u2068500 EUR\u2069");
}

TEST(Direction, LeavesPunctuationAfterARunOutside) { EXPECT_EQ(isolate_foreign("انظر ILO."), "انظر \u2066ILO\u2069."); }

TEST(Utf8, EveryTextCanBeWalked) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text(1, static_cast<char>(byte));
    EXPECT_EQ(first_code_point(text).bytes, 1U);
  }
  EXPECT_EQ(first_code_point("\xF0\x9F\x98\x80").value, 0x1F600U);
  EXPECT_EQ(first_code_point("\xF0\x9F\x98").bytes, 1U);
  EXPECT_EQ(columns("日本"), 4U);
}

TEST(Pointer, LabelsWhatTheVocabularyKnows) {
  const engine::Program program = test::sample_program();
  EXPECT_EQ(pointer_label(program.layout, "/offer/charges/0/amount", Language::fr), "Offre › Frais (1) › Montant");
  EXPECT_EQ(pointer_label(program.layout, "/offer/charges", Language::en), "Offer › Charges");
}

TEST(Pointer, ShowsTheRestAsItIs) {
  const engine::Program program = test::sample_program();
  for (const std::string_view pointer : {"/offer/fees", "/offer/charges/x/amount", "/offer/charges/0/amount/unit",
                                         "offer", "/offer/text/0", "/", "/offer/charges/99999999999/label"}) {
    EXPECT_EQ(pointer_label(program.layout, pointer, Language::fr), pointer);
  }
}

TEST(Pointer, ShowsValuesInTheLanguage) {
  const engine::Program program = test::sample_program();
  const auto text = [&](engine::Shown shown, std::string_view pointer) {
    return shown_text(shown, pointer, program.layout, program.vocabulary, Language::fr);
  };
  EXPECT_EQ(text({.value = "worker"}, "/offer/charges/0/borne_by"), "travailleur");
  EXPECT_EQ(text({.value = "2026-03-01"}, "/offer/start_date"), "01/03/2026");
  EXPECT_EQ(text({.value = engine::Shown::MoneyText{"1184.00", "EUR"}}, "/offer/charges/0/amount"),
            "1\u202F184,00\u00A0EUR");
  EXPECT_EQ(text({.value = engine::Shown::DurationText{"3", "month"}}, "/offer/text"), "3\u00A0mois");
  EXPECT_EQ(text({.value = engine::Shown::None{}}, "/offer/charges"), "néant");
  EXPECT_EQ(text({.value = engine::Shown::Unknown{}}, "/offer/text"), "non précisé");
  EXPECT_EQ(text({.value = true}, "/offer/text"), "oui");
  EXPECT_EQ(text({.value = "Dupont"}, "/employer/name"), "\u2068Dupont\u2069");
}

TEST(Pointer, ShowsAValueThatIsNotOfItsTypeAsText) {
  const engine::Program program = test::sample_program();
  EXPECT_EQ(
      shown_text({.value = "somebody"}, "/offer/charges/0/borne_by", program.layout, program.vocabulary, Language::en),
      "\u2068somebody\u2069");
}

}  // namespace
}  // namespace mizan::adapters
