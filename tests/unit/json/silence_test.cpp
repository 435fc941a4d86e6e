#include <gtest/gtest.h>

#include <string>

#include "tests/support/small_vocabulary.hpp"

// `silent_on`: what the document, read whole, does not mention is known to be absent.
namespace mizan::json {
namespace {

// What an offer says with these pointers, without the line about the offer itself.
std::string silent(std::string_view pointers, std::string_view members = "") {
  static test::SmallDossier small;
  const std::string text =
      small.text_of("{\"silent_on\":[" + std::string(pointers) + "],\"offer\":{" + std::string(members) + "}}");
  constexpr std::string_view head = "present /offer\n";
  return text.starts_with(head) ? text.substr(head.size()) : text;
}

constexpr const char* wage_none =
    "/offer/wage/amount = none\n/offer/wage/share = none\n/offer/wage/hours = none\n/offer/wage/per_year = none\n";

TEST(SilentOn, LeavesRecordsAndLists) {
  EXPECT_EQ(silent(R"("/offer/title")"), "/offer/title = none\n");
  EXPECT_EQ(silent(R"("/offer/wage")"), wage_none);
  EXPECT_EQ(silent(R"("/offer/charges")"), "/offer/charges : none\n");
  EXPECT_EQ(silent(R"("/offer/title")", R"("title":null)"), "/offer/title = none\n");
  EXPECT_EQ(silent(R"("/recruiter")"), "/recruiter/name = none\n");
}

TEST(SilentOn, TheOrderDoesNotMatter) {
  EXPECT_EQ(silent(R"("/offer/wage","/offer/wage/amount","/offer/wage")"), wage_none);
  EXPECT_EQ(silent(R"("/offer/wage/amount","/offer/wage")"), wage_none);
}

TEST(SilentOn, OnlyTheUnknownPartsOfARecord) {
  EXPECT_EQ(
      silent(R"("/offer/wage")", R"("wage":{"hours":7})"),
      "/offer/wage/amount = none\n/offer/wage/share = none\n/offer/wage/hours = 7\n/offer/wage/per_year = none\n");
}

TEST(SilentOn, AWholeDocument) {
  const std::string text = silent(R"("/offer")", R"("title":"t","charges":[{"label":"l"}])");
  EXPECT_NE(text.find("/offer/title = \"t\"\n"), std::string::npos);
  EXPECT_NE(text.find("/offer/start_date = none\n"), std::string::npos);
  EXPECT_NE(text.find("/offer/charges/0/label = \"l\"\n/offer/charges/0/amount = none\n"), std::string::npos);
  EXPECT_NE(text.find("/offer/charges/0/parts : none\n"), std::string::npos);
  EXPECT_NE(text.find("/offer/tasks : none\n"), std::string::npos);
  EXPECT_EQ(text.find("/contract"), std::string::npos);
  EXPECT_EQ(text.find('!'), std::string::npos);
}

TEST(SilentOn, ElementsByNumber) {
  EXPECT_EQ(silent(R"("/offer/charges/1/paid_on")", R"("charges":[{},{}])"),
            "/offer/charges : 2\n/offer/charges/1/paid_on = none\n");
  EXPECT_EQ(silent(R"("/offer/charges/0/parts")", R"("charges":[{},{}])"),
            "/offer/charges : 2\n/offer/charges/0/parts : none\n");
  EXPECT_EQ(silent(R"("/offer/charges/0")", R"("charges":[{"label":"l"}])"),
            "/offer/charges : 1\n/offer/charges/0/label = \"l\"\n/offer/charges/0/amount = none\n"
            "/offer/charges/0/borne_by = none\n/offer/charges/0/taint : none\n/offer/charges/0/parts : none\n"
            "/offer/charges/0/paid_on = none\n");
  EXPECT_EQ(silent(R"("/offer/tasks/0")", R"("tasks":[null])"), "/offer/tasks : 1\n/offer/tasks/0 = none\n");
}

TEST(SilentOn, APointerThatNamesNothingIsTold) {
  for (const char* pointer :
       {"", "offer", "/", "/offers", "/offer/titel", "/offer/title/x", "/offer/wage/amount/amount", "/offer/charges/0",
        "/offer/charges/-", "/offer/charges/00", "/offer/charges/+1", "/offer/~2", "/offer/", "/silent_on"}) {
    EXPECT_EQ(silent("\"" + std::string(pointer) + "\""), "! /silent_on/0 W014\n") << pointer;
  }
  EXPECT_EQ(silent(R"("/offer/charges/99999999999999999999")", R"("charges":[{}])"),
            "/offer/charges : 1\n! /silent_on/0 W014\n");
}

TEST(SilentOn, AValueThatIsGivenIsTold) {
  EXPECT_EQ(silent(R"("/offer/title","/offer/charges")", R"("title":"t","charges":[{}])"),
            "/offer/title = \"t\"\n/offer/charges : 1\n! /silent_on/0 W015\n! /silent_on/1 W015\n");
  // Said twice in one sense.
  EXPECT_EQ(silent(R"("/offer/title","/offer/charges")", R"("title":"none","charges":[])"),
            "/offer/title = none\n/offer/charges : 0\n");
}

TEST(SilentOn, WhatCouldNotBeReadStaysUnknown) {
  EXPECT_EQ(silent(R"("/offer/start_date")", R"("start_date":"soon")"),
            "! /offer/start_date W007\n! /silent_on/0 W015\n");
  EXPECT_EQ(
      silent(R"("/offer/wage")", R"("wage":{"hours":"many"})"),
      "/offer/wage/amount = none\n/offer/wage/share = none\n/offer/wage/per_year = none\n! /offer/wage/hours W009\n");
  EXPECT_EQ(silent(R"("/offer/wage")", R"("wage":"good")"), "! /offer/wage W002\n! /silent_on/0 W015\n");
  EXPECT_EQ(silent(R"("/offer/wage/hours")", R"("wage":"good")"), "! /offer/wage W002\n! /silent_on/0 W015\n");
  EXPECT_EQ(silent(R"("/offer/charges")", R"("charges":"none at all")"),
            "! /offer/charges W002\n! /silent_on/0 W015\n");
  EXPECT_EQ(silent(R"("/offer/tasks")", R"("tasks":["a","b","c","d"])"), "! /offer/tasks W006\n! /silent_on/0 W015\n");
  EXPECT_EQ(silent(R"("/offer/charges/0/label")", R"("charges":[5])"),
            "/offer/charges : 1\n! /offer/charges/0 W002\n! /silent_on/0 W015\n");
}

// Of a sum or a duration only a part is written: it is mentioned, and its number stays unknown.
TEST(SilentOn, WhatIsWrittenInPartIsMentioned) {
  for (const char* sum :
       {R"({"currency":"EUR"})", R"({"currency":"EURO"})", R"({"currency":5})", R"({"amnt":"5","currency":"EUR"})",
        R"({"amount":null,"currency":"EUR"})", R"({"amount":"five"})", R"({"amount":"-5"})", R"("5 EUR")"}) {
    const std::string text = silent(R"("/offer/wage/amount")", "\"wage\":{\"amount\":" + std::string(sum) + "}");
    EXPECT_EQ(text.find("/offer/wage/amount ="), std::string::npos) << sum << "\n" << text;
    EXPECT_NE(text.find("! /silent_on/0 W015\n"), std::string::npos) << sum << "\n" << text;
  }
  for (const char* duration :
       {R"({"unit":"day"})", R"({"unit":"days"})", R"({"unit":1})", R"({"val":3})", R"({"value":3})"}) {
    const std::string text = silent(R"("/offer/probation")", "\"probation\":" + std::string(duration));
    EXPECT_EQ(text.find("/offer/probation ="), std::string::npos) << duration << "\n" << text;
    EXPECT_NE(text.find("! /silent_on/0 W015\n"), std::string::npos) << duration << "\n" << text;
  }
  EXPECT_EQ(silent(R"("/offer/wage/amount","/offer/probation")",
                   R"("wage":{"amount":{"amount":null,"currency":null}},"probation":{})"),
            "/offer/wage/amount = none\n/offer/probation = none\n");
}

TEST(SilentOn, MustBeAListOfPointers) {
  test::SmallDossier small;
  EXPECT_EQ(small.text_of(R"({"silent_on":"/offer"})"), "! /silent_on W002\n");
  EXPECT_EQ(small.text_of(R"({"silent_on":[1,["/offer"],"/dossier"]})"),
            "/dossier = none\n! /silent_on/0 W002\n! /silent_on/1 W002\n");
  EXPECT_EQ(small.text_of(R"({"silent_on":[null,"/dossier"]})"), "/dossier = none\n");
  EXPECT_EQ(small.text_of(R"({"silent_on":null})"), "");
}

// A vocabulary may declare the list, for schemas and forms; its limit holds then.
TEST(SilentOn, IsNotReadInPart) {
  engine::Vocabulary vocabulary = test::small_vocabulary();
  engine::Root declared;
  declared.field.name = "silent_on";
  declared.field.type.kind = engine::TypeKind::text;
  declared.field.list = true;
  declared.field.limit = 2;
  vocabulary.roots.push_back(declared);
  const engine::Layout layout = engine::make_layout(vocabulary);
  const DossierForm form(vocabulary, layout);
  engine::Facts facts(layout);
  Workspace workspace;
  ASSERT_TRUE(read_dossier(R"({"silent_on":["/dossier","/as_of"]})", form, facts, workspace));
  EXPECT_EQ(test::facts_text(facts, vocabulary), "/dossier = none\n/as_of = none\n");
  ASSERT_TRUE(read_dossier(R"({"silent_on":["/dossier","/as_of","/offer"]})", form, facts, workspace));
  EXPECT_EQ(test::facts_text(facts, vocabulary), "! /silent_on W006\n");
}

}  // namespace
}  // namespace mizan::json
