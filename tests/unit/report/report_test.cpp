#include "adapters/report/report.hpp"

#include <gtest/gtest.h>

#include <cctype>
#include <string>
#include <string_view>

#include "adapters/report/utf8.hpp"
#include "tests/support/golden.hpp"
#include "tests/unit/report/sample.hpp"

namespace mizan::adapters {
namespace {

using engine::Language;

std::string report(Language language, const engine::Decision& decision, bool coloured = false) {
  const engine::Program program = test::sample_program();
  return text_report(decision, program,
                     {.language = language,
                      .coloured = coloured,
                      .file = "offre.json",
                      .program_digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                      .date_origin = DateOrigin::asked});
}

template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    visit(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
}

TEST(Report, Blocked) {
  test::expect_golden("tests/unit/report/golden/blocked.fr.txt", report(Language::fr, test::blocked_decision()));
  test::expect_golden("tests/unit/report/golden/blocked.en.txt", report(Language::en, test::blocked_decision()));
  test::expect_golden("tests/unit/report/golden/blocked.ar.txt", report(Language::ar, test::blocked_decision()));
}

TEST(Report, Cleared) {
  test::expect_golden("tests/unit/report/golden/cleared.fr.txt", report(Language::fr, test::cleared_decision()));
  test::expect_golden("tests/unit/report/golden/cleared.en.txt", report(Language::en, test::cleared_decision()));
  test::expect_golden("tests/unit/report/golden/cleared.ar.txt", report(Language::ar, test::cleared_decision()));
}

TEST(Report, NoLineIsWiderThanAskedFor) {
  for (const Language language : {Language::fr, Language::en, Language::ar}) {
    for_each_line(report(language, test::blocked_decision()),
                  [](std::string_view line) { EXPECT_LE(columns(line), 100U) << line; });
  }
}

// Each line stands alone: what begins an isolate ends it on the same line, and Arabic lines are read from the right.
TEST(Report, IsolatesCloseOnTheirLine) {
  for (const Language language : {Language::fr, Language::en, Language::ar}) {
    for_each_line(report(language, test::blocked_decision()), [&](std::string_view line) {
      int depth = 0;
      for (std::string_view rest = line; !rest.empty();) {
        const CodePoint next = first_code_point(rest);
        if (next.value >= 0x2066 && next.value <= 0x2068) ++depth;
        if (next.value == 0x2069) --depth;
        ASSERT_GE(depth, 0) << line;
        rest.remove_prefix(next.bytes);
      }
      EXPECT_EQ(depth, 0) << line;
      EXPECT_TRUE(language != Language::ar || line.empty() || line.starts_with("\u2067")) << line;
    });
  }
}

// In an Arabic report no Latin letter or figure stands outside an isolate of its own.
TEST(Report, ForeignTextIsIsolatedInArabic) {
  for_each_line(report(Language::ar, test::blocked_decision()), [](std::string_view line) {
    int depth = 0;
    for (std::string_view rest = line; !rest.empty();) {
      const CodePoint next = first_code_point(rest);
      if (next.value >= 0x2066 && next.value <= 0x2068) ++depth;
      if (next.value == 0x2069) --depth;
      const bool foreign = next.value < 0x80 && std::isalnum(static_cast<int>(next.value)) != 0;
      EXPECT_TRUE(!foreign || depth >= 2) << line;
      rest.remove_prefix(next.bytes);
    }
  });
}

TEST(Report, WordsOfADossierDoNotDriveTheTerminal) {
  const std::string text = report(Language::fr, test::blocked_decision());
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("frais de dossier\uFFFD[31m restent"), std::string::npos);
}

TEST(Report, ColourIsNeverAlone) {
  std::string coloured = report(Language::fr, test::blocked_decision(), true);
  EXPECT_NE(coloured.find("\x1b[1;31mBLOQUÉ\x1b[0m"), std::string::npos);
  // Taken away, the same words remain.
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b')) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  EXPECT_EQ(coloured, report(Language::fr, test::blocked_decision()));
}

TEST(Report, TheSameBytesEachTime) {
  EXPECT_EQ(report(Language::ar, test::blocked_decision()), report(Language::ar, test::blocked_decision()));
}

}  // namespace
}  // namespace mizan::adapters
