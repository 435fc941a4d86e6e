#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

// What a reader sees of an exception, from the text of a rule to the report.
namespace mizan::test {
namespace {

class ExceptionsSeen : public MizanRun {
 protected:
  ProcessResult vet_at_sea(const std::string& offer, const std::vector<std::string>& more) {
    put("offer.json", "{\"offer\": " + offer + "}");
    std::vector<std::string> arguments{"vet", "--rules", "exceptions", "--as-of", "2026-01-15"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.push_back(scratch("offer.json"));
    return run(arguments);
  }
};

TEST_F(ExceptionsSeen, WhatPassesByOneIsToldWithItsArticles) {
  const ProcessResult report = vet_at_sea(R"({"hours": "60", "class": "seafarer"})", {"--lang", "en"});
  EXPECT_EQ(report.code, 0) << report.err;
  for (const char* part : {"Allowed by exception", "Length of the week", "At sea", "The law, art. 2", "sea.week"}) {
    EXPECT_TRUE(contains(report.out, part)) << part << "\n" << report.out;
  }
  const ProcessResult json = vet_at_sea(R"({"hours": "60", "class": "seafarer"})", {"--format", "json"});
  for (const char* part : {R"("excepted":[{)", R"("status":"satisfied")", R"("exception":"sea.at_sea")",
                           R"("fr":"Une exception s'applique)", R"("text":"exception sea.at_sea")"}) {
    EXPECT_TRUE(contains(json.out, part)) << part << "\n" << json.out;
  }
}

TEST_F(ExceptionsSeen, WhatItDemandsInPlaceIsSaidWithTheRule) {
  const ProcessResult report = vet_at_sea(R"({"hours": "80", "class": "seafarer"})", {"--lang", "en"});
  EXPECT_EQ(report.code, 12);
  EXPECT_TRUE(contains(report.out, "The week would have 80 hours. Not at sea either.")) << report.out;
  EXPECT_TRUE(contains(report.out, "Exception: At sea")) << report.out;
}

TEST_F(ExceptionsSeen, AViolationAsksWhetherOneIsClaimed) {
  const ProcessResult report = vet_at_sea(R"({"hours": "60"})", {"--lang", "en"});
  EXPECT_EQ(report.code, 12);
  EXPECT_TRUE(contains(report.out, "Class (/offer/class)")) << report.out;
  const ProcessResult ashore = vet_at_sea(R"({"hours": "60", "class": "general"})", {"--lang", "en"});
  EXPECT_EQ(ashore.code, 12);
  EXPECT_FALSE(contains(ashore.out, "Exception")) << ashore.out;
}

TEST_F(ExceptionsSeen, ARuleIsExplainedWithIts) {
  const ProcessResult result = run({"explain", "--rules", "exceptions", "--lang", "ar", "week"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(contains(result.out, "الاستثناءات")) << result.out;
  EXPECT_TRUE(contains(result.out, "sea.at_sea")) << result.out;
}

}  // namespace
}  // namespace mizan::test
