#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

/// What `mizan test` does besides running all tests.
class TestModes : public MizanRun {};

TEST_F(TestModes, MutantsAreCountedByRuleAndTheScoreIsLast) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.err.empty()) << result.err;  // no bar where nobody watches
  EXPECT_TRUE(contains(result.out, "wages.floor  5/8\n")) << result.out;
  EXPECT_TRUE(
      contains(result.out, "  survived  wages.mizan:48:6  in force from 2000-01-01  →  in force from 1999-12-31\n"))
      << result.out;
  const std::vector<std::string> lines = lines_of(result.out);
  ASSERT_GT(lines.size(), 2U);
  EXPECT_TRUE(lines[lines.size() - 2].starts_with("mutants: ")) << result.out;
  EXPECT_TRUE(lines.back().starts_with("score: ") && lines.back().ends_with(" %")) << result.out;
  EXPECT_EQ(run({"test", "mutation", "--mutate", "--lang", "en"}).out, result.out);
}

TEST_F(TestModes, MutantsOfTheRulesAskedFor) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--rule", "flo*", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("wages.floor  5/8\n")) << result.out;
  EXPECT_TRUE(contains(result.out, "mutants: 8, killed: 5, survived: 3\nscore: 62.5 %\n")) << result.out;
  const ProcessResult nothing = run({"test", "mutation", "--mutate", "--rule", "flor", "--lang", "en"});
  EXPECT_EQ(nothing.code, 2);
  EXPECT_TRUE(contains(nothing.err, "[C008] flor: nothing answers to this; did you mean `floor`?")) << nothing.err;
  EXPECT_TRUE(nothing.out.empty()) << nothing.out;
}

TEST_F(TestModes, MutantsAsJson) {
  const ProcessResult result = run({"test", "mutation", "--mutate", "--rule", "floor", "--format", "json"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("{\n")) << result.out;
  for (const char* part : {R"("killed": 5)", R"("kind": "effect")", R"("mutated": "effect review")",
                           R"("owner": "wages.floor")", R"("total": 8)", R"("file": "wages.mizan")"}) {
    EXPECT_TRUE(contains(result.out, part)) << part << "\n" << result.out;
  }
}

TEST_F(TestModes, GuaranteesAreTriedOnDossiersThatNoTestHas) {
  const auto search = [&](const std::string& seed) {
    return run({"test", "mutation", "--guarantees", "--dossiers", "4000", "--seed", seed, "--lang", "en"});
  };
  const ProcessResult result = search("1");
  EXPECT_EQ(result.code, 3) << result.err;  // some are broken
  EXPECT_TRUE(result.err.empty()) << result.err;
  EXPECT_TRUE(contains(result.out, "held  wages.little_pay_is_blocked  dossiers it speaks of: ")) << result.out;
  EXPECT_FALSE(contains(result.out, "dossiers it speaks of: 0\n")) << result.out;
  EXPECT_TRUE(contains(result.out, "BROKEN  wages.little_pay_is_reviewed")) << result.out;
  EXPECT_TRUE(contains(result.out, "  gives: blocked\n")) << result.out;
  EXPECT_TRUE(contains(result.out, "held  wages.consent_decides_nothing")) << result.out;
  EXPECT_TRUE(contains(result.out, "BROKEN  wages.the_period_decides_nothing")) << result.out;
  EXPECT_TRUE(contains(result.out, "  with /offer/period = ")) << result.out;
  EXPECT_TRUE(result.out.ends_with("guarantees: 4, broken: 2\n")) << result.out;
  EXPECT_EQ(search("1").out, result.out);
  EXPECT_TRUE(search("2").out.ends_with("guarantees: 4, broken: 2\n"));
}

TEST_F(TestModes, CoverageIsToldByRuleAndTotalsAreLast) {
  const ProcessResult result = run({"test", "mutation", "--coverage", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.err.empty()) << result.err;
  EXPECT_TRUE(contains(result.out,
                       "wages.floor  violated 1, satisfied 11, undetermined 1, not applicable 0; "
                       "outcomes of conditions 8/12\n  never false  wages.mizan:46:31  amount > 0\n"))
      << result.out;
  EXPECT_TRUE(contains(result.out, "law.art1  rules 2, tests that violate it 5\n")) << result.out;
  EXPECT_TRUE(lines_of(result.out).back().starts_with("outcomes of conditions seen: ")) << result.out;
  const ProcessResult one = run({"test", "mutation", "--coverage", "--rule", "floor", "--lang", "en"});
  EXPECT_FALSE(contains(one.out, "wages.little_taken")) << one.out;
  EXPECT_EQ(run({"test", "mutation", "--coverage", "--rule", "flor"}).code, 2);
}

TEST_F(TestModes, CoverageAsJson) {
  const ProcessResult result = run({"test", "mutation", "--coverage", "--format", "json"});
  EXPECT_EQ(result.code, 0) << result.err;
  for (const char* part : {R"("provision": "law.art1")", R"("rule": "wages.floor")", R"("statuses_seen": 9)",
                           R"("text": "period is not day")", R"("violated": 1)"}) {
    EXPECT_TRUE(contains(result.out, part)) << part << "\n" << result.out;
  }
}

TEST_F(TestModes, CostsAreToldTheCostliestFirst) {
  const ProcessResult result = run({"check", "mutation", "--cost", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.out,
            " 76  wages.lawful_only  wages.mizan:75:10\n"
            " 43  wages.little_taken  wages.mizan:65:12\n"
            " 16  wages.floor\n"
            "steps of a dossier, at most: 135 of 4000000000 allowed\n"
            "rules: 3, tests passed: 13\n");
}

TEST_F(TestModes, SomeTestsOnly) {
  const ProcessResult by_rule = run({"test", "mutation", "--rule", "loan_*", "--lang", "en"});
  EXPECT_EQ(by_rule.code, 0) << by_rule.err;
  EXPECT_EQ(by_rule.out,
            "ok    wages.mizan:117  a loan\n"
            "ok    wages.mizan:125  a loan nobody agreed to\n"
            "ok    wages.mizan:129  a loan on the day\n"
            "ok    wages.mizan:134  a fine\n"
            "tests passed: 4, failed: 0\n");
  EXPECT_EQ(run({"test", "mutation", "--rule", "loan_*", "--name", "day", "--list"}).out,
            "wages.mizan:129  a loan on the day\n");
  EXPECT_EQ(
      run({"test", "mutation", "--rule", "floor", "--rule", "wages.little_*", "--list"}).out,
      "wages.mizan:101  fair\nwages.mizan:103  a euro short\nwages.mizan:104  nobody says how much\n"
      "wages.mizan:108  a week\nwages.mizan:109  too much is taken\nwages.mizan:113  nobody says what is taken\n");
  EXPECT_EQ(run({"test", "rules", "--file", "*.mizan", "--lang", "en"}).out,
            run({"test", "rules", "--lang", "en"}).out);
}

TEST_F(TestModes, AFilterThatMeansNothingIsAMistake) {
  const struct {
    std::vector<std::string> arguments;
    std::string said;
  } rows[] = {
      {{"--rule", "wek"}, "wek: nothing answers to this; did you mean `week`?"},
      {{"--file", "rule.mizan"}, "rule.mizan: nothing answers to this; did you mean `rules.mizan`?"},
      {{"--name", "a long weak"}, "a long weak: nothing answers to this; did you mean `a long week`?"},
      {{"--rule", "week", "--name", "trial"}, "week + trial: nothing answers to this\n"},
      {{"--rule", "zzzzzz*", "--list"}, "zzzzzz*: nothing answers to this\n"},
  };
  for (const auto& row : rows) {
    std::vector<std::string> arguments{"test", "rules", "--lang", "en"};
    arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
    const ProcessResult result = run(arguments);
    EXPECT_EQ(result.code, 2);
    EXPECT_TRUE(contains(result.err, row.said)) << result.err;
    EXPECT_TRUE(result.out.empty()) << result.out;
  }
}

/// The names and attributes of well-formed XML 1.0, or what is wrong with it.
std::string parse_xml(std::string_view text, std::vector<std::string>& elements) {
  const std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  if (!text.starts_with(head)) return "no declaration";
  text.remove_prefix(head.size());
  std::vector<std::string> open;
  const auto bad_text = [](std::string_view part) -> std::string {
    for (std::size_t i = 0; i < part.size(); ++i) {
      const auto byte = static_cast<unsigned char>(part[i]);
      if (byte < 0x20 && byte != '\n' && byte != '\t') return "control character";
      if (part[i] == '<' || part[i] == '>') return "bare bracket";
      if (part[i] != '&') continue;
      const std::string_view rest = part.substr(i);
      const auto known = {"&lt;", "&gt;", "&amp;", "&quot;", "&#10;", "&#9;", "&#13;"};
      if (std::ranges::none_of(known, [&](const char* one) { return rest.starts_with(one); })) return "entity";
    }
    return "";
  };
  while (!text.empty()) {
    const std::size_t tag = std::min(text.find('<'), text.size());
    if (const std::string wrong = bad_text(text.substr(0, tag)); !wrong.empty()) return wrong;
    if (tag == text.size()) break;
    const std::size_t end = text.find('>', tag);
    if (end == std::string_view::npos) return "open tag";
    std::string_view inside = text.substr(tag + 1, end - tag - 1);
    text.remove_prefix(end + 1);
    if (inside.starts_with('/')) {
      if (open.empty() || open.back() != inside.substr(1)) return "unmatched end";
      open.pop_back();
      continue;
    }
    const bool empty = inside.ends_with('/');
    if (empty) inside.remove_suffix(1);
    const std::size_t name = std::min(inside.find(' '), inside.size());
    if (!empty) open.emplace_back(inside.substr(0, name));
    elements.emplace_back(inside);
    std::string_view attributes = inside.substr(name);
    while (!attributes.empty()) {
      const std::size_t value = attributes.find("=\"");
      if (!attributes.starts_with(' ') || value == std::string_view::npos) return "attribute";
      const std::size_t close = attributes.find('"', value + 2);
      if (close == std::string_view::npos) return "open value";
      if (const std::string wrong = bad_text(attributes.substr(value + 2, close - value - 2)); !wrong.empty())
        return wrong;
      attributes.remove_prefix(close + 1);
    }
  }
  return open.empty() ? "" : "never closed";
}

TEST_F(TestModes, JunitIsWellFormedWhateverATitleHolds) {
  const std::filesystem::path rules = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "rules";
  std::filesystem::copy(rules, scratch_ / "rules", std::filesystem::copy_options::recursive);
  std::string text = content((rules / "rules.mizan").string());
  const std::string from = "test \"a long week\" { given lawful with { offer: { hours: 49 } } expect week violated }";
  const std::size_t at = text.find(from);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, from.size(),
               "test \"a <long> & \\\"wide\\\" week\\n\\u{1}\\u{FFFF}\" { given lawful with { offer: { hours: 47 } } "
               "expect week violated }");
  put("rules/rules.mizan", text);
  const ProcessResult result = run({"test", scratch("rules"), "--format", "junit"});
  EXPECT_EQ(result.code, 3);
  std::vector<std::string> elements;
  EXPECT_EQ(parse_xml(result.out, elements), "") << result.out << result.err;
  ASSERT_GT(elements.size(), 9U) << result.out;
  EXPECT_EQ(elements[0], R"(testsuites tests="9" failures="1" errors="0")");
  EXPECT_EQ(elements[1], R"(testsuite name="rules.mizan" tests="9" failures="1" errors="0")");
  EXPECT_TRUE(contains(result.out,
                       "<testcase name=\"a &lt;long&gt; &amp; &quot;wide&quot; week&#10;\uFFFD\uFFFD\" "
                       "classname=\"small.rules\" file=\"rules.mizan\" line=\"67\">\n      <failure type=\"E0701\""))
      << result.out;
  const ProcessResult passed = run({"test", "rules", "--format", "junit"});
  EXPECT_EQ(passed.code, 0) << passed.err;
  elements.clear();
  EXPECT_EQ(parse_xml(passed.out, elements), "");
  EXPECT_EQ(elements.size(), 11U);
  EXPECT_FALSE(contains(passed.out, "<failure"));
}

TEST_F(TestModes, EachCaseIsATest) {
  const ProcessResult result = run({"test", "cases", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(result.out.starts_with("ok    trial.mizan:36  probation by length of contract: 6 months, 15 days\n"))
      << result.out;
  EXPECT_TRUE(result.out.ends_with("tests passed: 4, failed: 0\n")) << result.out;
  EXPECT_EQ(run({"test", "cases", "--name", "unknown", "--list"}).out,
            "trial.mizan:39  probation by length of contract: unknown, 16 days\n");
  // One that fails is shown with its values and its line.
  std::string text = content(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/cases/trial.mizan");
  text.replace(text.find("16 days expect short_trial violated"), 2, "14");
  put("rules/trial.mizan", text);
  const ProcessResult failed = run({"test", scratch("rules"), "--lang", "en"});
  EXPECT_EQ(failed.code, 3);
  EXPECT_TRUE(contains(failed.out, "FAIL  trial.mizan:37  probation by length of contract: 6 months, 14 days\n"))
      << failed.out;
  EXPECT_TRUE(contains(failed.err, "--> trial.mizan:37:8\n37 |   case 6 months, 14 days expect short_trial violated"))
      << failed.err;
}

/// `tests/cli/cases` with a second file of tests, before and after `--update`.
class TestUpdate : public TestModes {
 protected:
  std::string rules() { return content(std::string(MIZAN_SOURCE_DIR) + "/tests/cli/cases/trial.mizan"); }
  ProcessResult update(const std::string& more, const std::vector<std::string>& arguments = {}) {
    put("rules/trial.mizan", rules());
    put("rules/more.mizan", more);
    std::vector<std::string> all{"test", scratch("rules"), "--update", "--lang", "en"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(all);
  }
  std::string more() { return content(scratch("rules/more.mizan")); }
};

TEST_F(TestUpdate, WhatIsExpectedIsWhatWasDecided) {
  const std::string head = "edition 2026\npack trial 1.0.0\n// Kept.\n";
  const ProcessResult result = update(head + R"(
test "a" { given lawful with { contract: { probation: 20 days } }   expect   short_trial satisfied } // kept
test "b" { given lawful with { contract: { probation: 20 days } } expect cleared }
test "c" { given lawful // kept
  expect blocked by short_trial // kept
}
test "d" {
  given lawful
  vary contract.probation, contract.duration
  case 15 days,   6 months expect short_trial violated // kept
  case 16 days, 6 months expect short_trial violated
  case 16 days, 7 months expect trial.short_trial satisfied
}
)");
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(more(), head + R"(
test "a" { given lawful with { contract: { probation: 20 days } }   expect   short_trial violated } // kept
test "b" { given lawful with { contract: { probation: 20 days } } expect amend by short_trial }
test "c" { given lawful // kept
  expect cleared // kept
}
test "d" {
  given lawful
  vary contract.probation, contract.duration
  case 15 days,   6 months expect short_trial satisfied // kept
  case 16 days, 6 months expect short_trial violated
  case 16 days, 7 months expect trial.short_trial not applicable
}
)");
  EXPECT_TRUE(contains(result.out, "more.mizan:6:74  b\n  - cleared\n  + amend by short_trial\n")) << result.out;
  EXPECT_TRUE(result.out.ends_with("tests rewritten: 5, left: 0\n")) << result.out;
  EXPECT_EQ(content(scratch("rules/trial.mizan")), rules());
  EXPECT_EQ(run({"test", scratch("rules")}).code, 0);
}

TEST_F(TestUpdate, InTheWordsOfTheFile) {
  const std::string head = "édition 2026\nrecueil trial 1.0.0\n";
  const ProcessResult result =
      update(head +
             "essai \"a\" { soit lawful avec { contract: { probation: 20 jours } } attend autorisé }\n"
             "essai \"b\" { soit lawful avec { contract: { duration: 9 mois } } attend short_trial violée }\n");
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(more(), head +
                        "essai \"a\" { soit lawful avec { contract: { probation: 20 jours } } attend correction par "
                        "short_trial }\nessai \"b\" { soit lawful avec { contract: { duration: 9 mois } } attend "
                        "short_trial non applicable }\n");
}

TEST_F(TestUpdate, WhereNothingFailsNothingIsTouched) {
  put("rules/trial.mizan", rules());
  const auto before = std::filesystem::last_write_time(scratch("rules/trial.mizan"));
  const ProcessResult result = run({"test", scratch("rules"), "--update", "--lang", "en"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.out, "tests rewritten: 0, left: 0\n");
  EXPECT_EQ(std::filesystem::last_write_time(scratch("rules/trial.mizan")), before);
}

TEST_F(TestUpdate, OnlyTheTestsAskedFor) {
  const std::string head = "edition 2026\npack trial 1.0.0\n";
  const std::string a = "test \"a\" { given lawful expect short_trial undetermined }\n";
  const std::string b = "test \"b\" { given lawful expect short_trial undetermined }\n";
  EXPECT_EQ(update(head + a + b, {"--name", "b"}).code, 0);
  EXPECT_EQ(more(), head + a + "test \"b\" { given lawful expect short_trial satisfied }\n");
}

// A pack that does not see the rule cannot name it; a comment is not taken away.
TEST_F(TestUpdate, WhatCannotBeWrittenIsLeftAndTold) {
  const std::string elsewhere =
      "edition 2026\npack elsewhere 1.0.0\n"
      "test \"a\" { as of 2026-01-15 given { contract: { duration: 1 month, probation: 20 days } } expect cleared }\n";
  const ProcessResult unseen = update(elsewhere);
  EXPECT_EQ(unseen.code, 3);
  EXPECT_EQ(more(), elsewhere);
  EXPECT_TRUE(contains(unseen.err, "error[E0701]: test `a` failed")) << unseen.err;
  EXPECT_EQ(unseen.out, "tests rewritten: 0, left: 1\n");
  const std::string comment =
      "edition 2026\npack trial 1.0.0\ntest \"a\" { given lawful\n expect blocked by // the trial\n short_trial }\n";
  EXPECT_EQ(update(comment).code, 3);
  EXPECT_EQ(more(), comment);
}

TEST_F(TestModes, WhatDoesNotGoTogetherIsAMistake) {
  for (const auto& more : std::vector<std::vector<std::string>>{{"--mutate", "--coverage"},
                                                                {"--list", "--update"},
                                                                {"--format", "json"},
                                                                {"--format", "xml"},
                                                                {"--mutate", "--format", "junit"},
                                                                {"--mutate", "--name", "x"},
                                                                {"--coverage", "--file", "x"}}) {
    std::vector<std::string> arguments{"test", "mutation"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProcessResult result = run(arguments);
    EXPECT_EQ(result.code, 2) << testing::PrintToString(more);
    EXPECT_TRUE(contains(result.err, "[C001]")) << result.err;
  }
}

TEST_F(TestModes, MutantsWantTestsThatPass) {
  const std::filesystem::path rules = std::filesystem::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "mutation";
  std::string text = content((rules / "wages.mizan").string());
  text.replace(text.find("expect blocked by floor"), 23, "expect review by floor ");
  put("rules/wages.mizan", text);
  const ProcessResult result = run({"test", scratch("rules"), "--mutate"});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(contains(result.err, "error[E0701]")) << result.err;
  EXPECT_TRUE(result.out.empty()) << result.out;
}

}  // namespace
}  // namespace mizan::test
