#include "dsl/surface.hpp"

#include <gtest/gtest.h>

#include <string>

namespace mizan::dsl {
namespace {

const std::string nfd_edition = "e\u0301dition";

TEST(Surface, IsWhatTheFirstWordSays) {
  EXPECT_EQ(surface_of("édition 2026"), Surface::french);
  EXPECT_EQ(surface_of(nfd_edition + " 2026"), Surface::french);
  EXPECT_EQ(surface_of("\xEF\xBB\xBF// édition\n\n  édition 2026"), Surface::french);
  EXPECT_EQ(surface_of("edition 2026"), Surface::english);
  EXPECT_EQ(surface_of("// édition 2026"), Surface::english);
  EXPECT_EQ(surface_of("éditions 2026"), Surface::english);
  EXPECT_EQ(surface_of("\xFF"), Surface::english);
  EXPECT_EQ(surface_of(""), Surface::english);
}

TEST(Surface, AccentsAreComposed) {
  EXPECT_EQ(composed("re\u0300gle"), "règle");
  EXPECT_EQ(composed("e\u0301nume\u0301ration"), "énumération");
  EXPECT_EQ(composed("aujourd\u2019hui"), "aujourd'hui");
  EXPECT_EQ(composed("règle"), "règle");
  EXPECT_EQ(composed("x\u0301"), "x\u0301") << "no keyword has such a letter";
}

TEST(Surface, SaysWhichWordWasMeant) {
  EXPECT_EQ(surface_hint("require", Surface::french), "this file is written in French: `exige`");
  EXPECT_EQ(surface_hint("exige", Surface::english), "this file is written in English: `require`");
  EXPECT_EQ(surface_hint("regle", Surface::french), "with its accents: `règle`");
  EXPECT_EQ(surface_hint("ou", Surface::french), "") << "`ou` is a word of its own beside `où`";
  EXPECT_EQ(surface_hint("document", Surface::french), "");
  EXPECT_EQ(surface_hint("salaire", Surface::french), "");
  // A word of the other surface that may not stand there is none that was meant.
  EXPECT_EQ(surface_hint("require", Surface::french, effect_words()), "");
  EXPECT_EQ(surface_hint("block", Surface::french, effect_words()), "this file is written in French: `bloque`");
}

TEST(Surface, PhrasesAreInTheWordsOfTheFile) {
  EXPECT_EQ(in_surface("write `is stated`, or not", Surface::french), "write `est indiqué`, or not");
  EXPECT_EQ(in_surface("write `is not`, or `not` before", Surface::french), "write `n'est pas`, or `non` before");
  EXPECT_EQ(in_surface("`any x in list where …`", Surface::french), "`quelque x dans liste où …`");
  EXPECT_EQ(in_surface("write `is stated`", Surface::english), "write `is stated`");
}

}  // namespace
}  // namespace mizan::dsl
