#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

// What a reader sees of a rule over findings, from the text of a rule to the report.
namespace mizan::test {
namespace {

class FindingsCounted : public MizanRun {
 protected:
  ProcessResult vet_offer(const std::string& offer, const std::vector<std::string>& more) {
    put("offer.json", "{\"offer\": " + offer + "}");
    std::vector<std::string> arguments{"vet", "--rules", "findings", "--as-of", "2026-11-24"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back(scratch("offer.json"));
    return run(arguments);
  }
};

const char* const two_indicators = R"({"hours": "60", "debt": true, "passport_kept": false})";

TEST_F(FindingsCounted, TheReportTellsThemOfTheDossierAsAWhole) {
  const std::pair<const char*, const char*> places[] = {
      {"fr", "Plusieurs indices — l'ensemble du dossier"},
      {"en", "Several indicators — the dossier as a whole"},
      {"ar", "مؤشرات متعددة — الملف بأكمله"},
  };
  for (const auto& [language, place] : places) {
    const ProcessResult report = vet_offer(two_indicators, {"--lang", language});
    EXPECT_EQ(report.code, 11) << report.err;
    EXPECT_TRUE(contains(report.out, place)) << report.out;
  }
  const ProcessResult report = vet_offer(two_indicators, {"--lang", "en"});
  for (const char* part : {"2 indicators.", "Tell the prosecutor.", "Public prosecutor", "The law, art. 2"}) {
    EXPECT_TRUE(contains(report.out, part)) << part << "\n" << report.out;
  }
}

TEST_F(FindingsCounted, TheRecordNamesTheRulesWithTheirTags) {
  const ProcessResult json = vet_offer(two_indicators, {"--format", "json"});
  for (const char* part :
       {R"("document":null)", R"("rule":"work.several")", R"+("text":"work.week (excess)","value":true)+",
        R"+("pointer":"/offer","text":"work.no_debt (bondage)","value":true)+", R"("offer":"review")"}) {
    EXPECT_TRUE(contains(json.out, part)) << part << "\n" << json.out;
  }
}

TEST_F(FindingsCounted, WhatWouldDecideThemIsAsked) {
  const ProcessResult json = vet_offer(R"({"hours": "60", "passport_kept": false})", {"--format", "json"});
  EXPECT_TRUE(contains(json.out, R"("pointer":"/offer/debt","settles":["work.no_debt","work.several"])")) << json.out;
}

TEST_F(FindingsCounted, TheRuleIsExplained) {
  const ProcessResult result = run({"explain", "--rules", "findings", "--lang", "en", "several"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(contains(result.out, "the findings of the other rules, once per dossier")) << result.out;
}

TEST_F(FindingsCounted, ItsTestsAreRunAndMeasured) {
  const ProcessResult plain = run({"test", "findings"});
  EXPECT_EQ(plain.code, 0) << plain.out << plain.err;
  const ProcessResult coverage = run({"test", "--coverage", "findings"});
  EXPECT_EQ(coverage.code, 0) << coverage.out << coverage.err;
  EXPECT_TRUE(contains(coverage.out, "work.several")) << coverage.out;
  const ProcessResult mutants = run({"test", "--mutate", "findings"});
  EXPECT_TRUE(contains(mutants.out, "weight of tags in indicators without bondage")) << mutants.out << mutants.err;
  const ProcessResult cost = run({"check", "--cost", "findings"});
  EXPECT_EQ(cost.code, 0) << cost.out << cost.err;
  EXPECT_TRUE(contains(cost.out, "work.several")) << cost.out;
}

}  // namespace
}  // namespace mizan::test
