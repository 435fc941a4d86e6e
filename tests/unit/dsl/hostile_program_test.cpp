// Programs that are in order line by line, or wrong in every line, and too much as a whole: each gets an answer at
// once. Each limit of dsl/check/limits.hpp that such a program meets is tried from both sides.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "dsl/check/limits.hpp"
#include "dsl/compile.hpp"
#include "dsl/limits.hpp"

namespace mizan::dsl {
namespace {

using Codes = std::map<std::string, std::size_t>;

const std::string head = "edition 2026\npack demo 1.0.0\n";
const std::string labels = " fr \"a\" en \"b\" ar \"c\" ";

template <typename Line>
std::string lines(std::size_t count, Line line) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += line(std::to_string(i));
  return text;
}

Compilation compiled(std::string rules, std::string lexicon = "fr: frais\n") {
  return compile({{"x.lex", std::move(lexicon)}, {"rules.mizan", head + std::move(rules)}});
}

/// How often each code is reported; all that is reported is also shown.
Codes codes(const Compilation& compilation) {
  Codes result;
  for (const Diagnostic& diagnostic : compilation.diagnostics) {
    ++result[diagnostic.code];
    EXPECT_LT(render(diagnostic, compilation.sources).size(), 8'000U) << diagnostic.code;
  }
  return result;
}
Codes errors(const Compilation& compilation) {
  Codes result = codes(compilation);
  std::erase_if(result, [](const auto& code) { return code.first.starts_with("W"); });
  return result;
}

std::string fields(std::size_t count) {
  return lines(count, [](const std::string& i) { return "f" + i + ": bool" + labels + "\n"; });
}

// ---- many conditions

/// A vocabulary with a number and an enumeration, and a rule on both with its tests, which are not run.
std::string rule_when(const std::string& when, std::size_t members) {
  return "enum e { " + lines(members, [](const std::string& i) { return "m" + i + labels; }) + "}\n" +
         "record r { n: decimal" + labels + " k: e" + labels + " }\ndocument d: r" + labels + "\n" +
         "source s { title" + labels + "authority guidance evidence read }\nprovision s.a { title" + labels + "}\n" +
         "rule x { title" + labels + "cites s.a on d when " + when + " require n is stated effect advise says" +
         labels + "}\n" + "test \"v\" { given { } expect x violated }\ntest \"s\" { given { } expect x satisfied }\n" +
         "test \"u\" { given { } expect x undetermined }\n";
}

TEST(HostileProgram, ConditionsThatExcludeEachOtherAreFoundAmongMany) {
  // Thresholds that leave one number after another, then none; members that go one by one, until none is left.
  const auto thresholds = [](const std::string& end) {
    const std::string falling = lines(2'000, [](const std::string& i) { return "n <= 1" + i + "000 and "; });
    const std::string rising = lines(2'000, [](const std::string& i) { return "n > 0." + i + " and "; });
    return codes(compiled(rule_when(falling + rising + end, 1)));
  };
  EXPECT_EQ(thresholds("n > 1"), Codes{});
  EXPECT_EQ(thresholds("n < 0"), (Codes{{"W0690", 1}}));
  const auto exclusions = [](std::size_t count) {
    return codes(compiled(
        rule_when("k in (m0, m1) " + lines(count, [](const std::string& i) { return " and k is not m" + i; }), 2'000)));
  };
  EXPECT_EQ(exclusions(1), Codes{});
  EXPECT_EQ(exclusions(2), (Codes{{"W0690", 1}}));
  EXPECT_EQ(exclusions(2'000), (Codes{{"W0690", 1}}));
}

TEST(HostileProgram, ChoicesAreLookedIntoUpToABound) {
  const std::string choice = lines(12, [](const std::string& i) { return (i == "0" ? "n > 1" : " or n > 1") + i; });
  const std::string many = lines(300, [&](const std::string&) { return "(" + choice + ") and "; });
  EXPECT_EQ(codes(compiled(rule_when("(" + choice + ") and n < 1", 1))), (Codes{{"W0690", 1}}));
  EXPECT_EQ(codes(compiled(rule_when(many + "n < 1", 1))), Codes{});
}

// ---- many mistakes

TEST(HostileProgram, MistakesAreReportedUpToABound) {
  const auto unknown = [](std::size_t times) {
    return codes(compiled(lines(times, [](const std::string& i) { return "define d" + i + " = e" + i + "\n"; })));
  };
  EXPECT_EQ(unknown(checking::errors_max), (Codes{{"E0206", checking::errors_max}}));
  EXPECT_EQ(unknown(checking::errors_max + 1), (Codes{{"E0206", checking::errors_max}, {"E0119", 1}}));
  EXPECT_EQ(unknown(20'000), (Codes{{"E0206", checking::errors_max}, {"E0119", 1}}));
}

TEST(HostileProgram, WarningsAreReportedUpToABoundAndStopNothing) {
  const Compilation many = compiled(lines(20'000, [](const std::string& i) { return "define d" + i + " = 1\n"; }));
  EXPECT_EQ(codes(many), (Codes{{"W0601", checking::errors_max}}));
  EXPECT_FALSE(has_errors(many.diagnostics));
}

TEST(HostileProgram, WhatWasMeantIsLookedForUpToABound) {
  const Compilation many = compiled(lines(2 * checking::suggestions_max, [](const std::string& i) {
    return "define income_" + i + " = income__" + i + "\n";
  }));
  const auto helped = [](const Diagnostic& diagnostic) { return !diagnostic.help.empty(); };
  EXPECT_EQ(static_cast<std::size_t>(std::ranges::count_if(many.diagnostics, helped)), checking::suggestions_max);
}

TEST(HostileProgram, MistakesInEveryHoleOfATextAreBounded) {
  const std::string holes = lines(15'000, [](const std::string&) { return "{)}"; });
  const Codes found =
      codes(compiled("record r { b: bool" + labels + "}\ndocument d: r" + labels + "\nsource s { title" + labels +
                     "authority guidance evidence read }\n" + "provision s.p { title" + labels + "}\nrule r { title" +
                     labels + "cites s.p on d " + "require b effect review remedy" + labels + "says fr \"" + holes +
                     "\" en \"b\" ar \"c\" }\n"));
  ASSERT_TRUE(found.contains("E0101"));
  EXPECT_LE(found.at("E0101"), checking::errors_max + 1);
}

TEST(HostileProgram, MistakesOfALexiconAreBounded) {
  const auto wrong = [](std::size_t times) {
    return codes(compiled("lexicon l from \"x.lex\"\n", lines(times, [](const std::string&) { return "xx: a\n"; })));
  };
  EXPECT_EQ(wrong(limits::diagnostics_max), (Codes{{"E0801", limits::diagnostics_max}}));
  EXPECT_EQ(wrong(limits::diagnostics_max + 1), (Codes{{"E0801", limits::diagnostics_max}, {"E0119", 1}}));
  EXPECT_EQ(wrong(100'000), (Codes{{"E0801", limits::diagnostics_max}, {"E0119", 1}}));
}

TEST(HostileProgram, ACircleOfThousandsIsOneMistake) {
  EXPECT_EQ(codes(compiled(lines(20'000,
                                 [](const std::string& i) {
                                   return "define d" + i + " = d" + std::to_string((std::stoi(i) + 1) % 20'000) + "\n";
                                 }))),
            (Codes{{"E0601", 1}}));
}

TEST(HostileProgram, PlacesOfOneMistakeAreShownUpToABound) {
  const Sources sources{{"rules.mizan", "a\n"}};
  const auto shown = [&](std::size_t places) {
    return render({.code = "E0601",
                   .span = {0, 0, 1},
                   .message = "m",
                   .label = {},
                   .others = std::vector<Label>(places, Label{{0, 0, 1}, "here"}),
                   .help = {}},
                  sources);
  };
  EXPECT_EQ(shown(limits::shown_places_max).find("more place"), std::string::npos);
  EXPECT_NE(shown(limits::shown_places_max + 1).find("and 1 more place\n"), std::string::npos);
  EXPECT_NE(shown(limits::shown_places_max + 2).find("and 2 more places\n"), std::string::npos);
}

// ---- too much of what is right

TEST(HostileProgram, FieldsOfARecordAreBounded) {
  EXPECT_EQ(errors(compiled("record r {\n" + fields(checking::record_fields_max) + "}\n")), Codes{});
  EXPECT_EQ(errors(compiled("record r {\n" + fields(checking::record_fields_max + 1) + "}\n")), (Codes{{"E0413", 1}}));
  EXPECT_EQ(errors(compiled("record r {\n" + fields(checking::record_fields_max) + "}\nrecord s extends r { g: bool" +
                            labels + "}\n")),
            (Codes{{"E0413", 1}}));
}

TEST(HostileProgram, FieldsOfAllRecordsAreBounded) {
  const std::size_t each = checking::record_fields_max;
  static_assert(checking::fields_max % checking::record_fields_max == 0);
  const auto extending = [&](std::size_t records) {
    return errors(compiled("record r {\n" + fields(each) + "}\n" +
                           lines(records, [](const std::string& i) { return "record s" + i + " extends r { }\n"; })));
  };
  EXPECT_EQ(extending(checking::fields_max / each - 1), Codes{});
  EXPECT_EQ(extending(checking::fields_max / each), (Codes{{"E0413", 1}}));
  EXPECT_EQ(extending(20'000), (Codes{{"E0413", 1}}));
}

TEST(HostileProgram, ValuesOfAllDossiersAreBounded) {
  // An object, its list, the elements: a thousand values.
  const std::string vocabulary = "record r { l: list of text at most 9999" + labels + "}\npart p: r" + labels + "\n";
  const std::string base =
      "dossier a { p: { l: [\"x\"" + lines(996, [](const std::string&) { return ", \"x\""; }) + "] } }\n";
  const auto derived = [&](std::size_t dossiers) {
    return errors(compiled(vocabulary + base +
                           lines(dossiers, [](const std::string& i) { return "dossier b" + i + " from a { }\n"; })));
  };
  // Each counts what it is made from and itself, one value: 1,000 for the first, 1,001 for each of the others.
  EXPECT_EQ(derived((checking::dossier_values_max - 1'000) / 1'001), Codes{});
  EXPECT_EQ(derived((checking::dossier_values_max - 1'000) / 1'001 + 1), (Codes{{"E0615", 1}}));
  EXPECT_EQ(derived(30'000), (Codes{{"E0615", 1}}));
}

TEST(HostileProgram, LexiconsAndTheirPhrasesAreBounded) {
  const auto lexicons = [](std::size_t count) {
    return errors(compiled(lines(count, [](const std::string& i) { return "lexicon l" + i + " from \"x.lex\"\n"; })));
  };
  EXPECT_EQ(lexicons(1'000), Codes{});
  EXPECT_EQ(lexicons(1'001), (Codes{{"E0814", 1}}));
  const auto phrases = [](std::size_t count) {
    return errors(compiled("lexicon l from \"x.lex\"\n",
                           lines(count, [](const std::string& i) { return "fr: frais f" + i + "\n"; })));
  };
  EXPECT_EQ(phrases(1'000), Codes{});
  EXPECT_EQ(phrases(20'001), (Codes{{"E0814", 1}}));
}

TEST(HostileProgram, ALexiconIsBoundedAsAFileOfRulesIs) {
  const auto of = [](std::size_t bytes) {
    return errors(compiled("lexicon l from \"x.lex\"\n", "fr: frais\n#" + std::string(bytes - 11, 'x')));
  };
  EXPECT_EQ(of(limits::file_bytes_max), Codes{});
  EXPECT_EQ(of(limits::file_bytes_max + 1), (Codes{{"E0106", 1}}));
}

// ---- through the front door

TEST(HostileProgram, OneMistakeIsOneMistakeThroughTheFrontDoor) {
  const auto file = [](std::string text) { return codes(compile({{"rules.mizan", std::move(text)}})); };
  EXPECT_EQ(file(std::string(std::size_t{50} * 1024 * 1024, ' ')), (Codes{{"E0106", 1}}));
  EXPECT_EQ(file(lines(1'000'000, [](const std::string&) { return "a "; })), (Codes{{"E0107", 1}}));
  EXPECT_EQ(file("edition 2026\npack a 1.0.0\n\"" + std::string(1'000'000, 'x')), (Codes{{"E0102", 1}}));
  EXPECT_EQ(file("\xFF"), (Codes{{"E0103", 1}}));
  EXPECT_EQ(file("//" + std::string(1'000'000, '/')), (Codes{{"E0114", 1}}));
  EXPECT_EQ(file(head + "//" + std::string(1'000'000, '/')), Codes{});
  EXPECT_EQ(file(head + "define d = " + lines(70'000, [](const std::string&) { return "match a { other: "; })),
            (Codes{{"E0105", 1}}));
  EXPECT_EQ(file(head + "define d = " + lines(100'000, [](const std::string&) { return "sum of "; })),
            (Codes{{"E0105", 1}}));
  EXPECT_EQ(file(""), (Codes{{"E0114", 1}}));
}

}  // namespace
}  // namespace mizan::dsl
