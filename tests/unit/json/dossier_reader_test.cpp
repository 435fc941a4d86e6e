#include "adapters/json/dossier_reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "adapters/json/unread.hpp"
#include "tests/support/small_vocabulary.hpp"

namespace mizan::json {
namespace {

using test::SmallDossier;

std::string read(std::string_view dossier) {
  static SmallDossier small;
  return small.text_of(dossier);
}

// What an offer with this one member says, without the line about the offer itself.
std::string offer(std::string_view member) {
  const std::string text = read("{\"offer\":{" + std::string(member) + "}}");
  constexpr std::string_view head = "present /offer\n";
  return text.starts_with(head) ? text.substr(head.size()) : text;
}

// The one warning of such an offer, in English.
std::string warning(std::string_view member) {
  SmallDossier small;
  EXPECT_TRUE(small.read("{\"offer\":{" + std::string(member) + "}}"));
  if (small.facts.unread().size() != 1) return std::to_string(small.facts.unread().size()) + " warnings";
  const engine::Unread& one = small.facts.unread()[0];
  EXPECT_FALSE(one.message.fr.empty() || one.message.ar.empty());
  return one.code + " " + one.message.en;
}

TEST(DossierReader, WhatIsMissingIsUnknown) {
  EXPECT_EQ(read("{}"), "");
  EXPECT_EQ(read(R"({"offer":null,"dossier":null})"), "");
  EXPECT_EQ(read(R"({"offer":{}})"), "present /offer\n");
  EXPECT_EQ(offer(R"("title":null,"wage":null,"charges":null,"renewable":null)"), "");
  EXPECT_EQ(offer(R"("wage":{"amount":null,"share":null},"charges":[null])"), "/offer/charges : 1\n");
}

TEST(DossierReader, RootsAreRead) {
  EXPECT_EQ(
      read(
          R"({"dossier":"D-1","as_of":"2026-11-24","notes":["a","b"],"recruiter":{"name":"R"},"contract":{"title":"T"}})"),
      "present /contract\npresent /recruiter\n/dossier = \"D-1\"\n/as_of = 2026-11-24\n/contract/title = \"T\"\n"
      "/recruiter/name = \"R\"\n/notes : 2\n/notes/0 = \"a\"\n/notes/1 = \"b\"\n");
  EXPECT_EQ(read(R"({"recruiter":"none"})"), "/recruiter/name = none\n");
  EXPECT_EQ(read(R"({"offer":"none"})"), "! /offer W002\n");
  EXPECT_EQ(read(R"({"offer":[]})"), "! /offer W002\n");
}

TEST(DossierReader, NothingButAnObjectIsADossier) {
  EXPECT_EQ(read("[]"), "J025 ");
  EXPECT_EQ(read("\"a\""), "J025 ");
  EXPECT_EQ(read("null"), "J025 ");
  EXPECT_EQ(read("[1,]"), "J007 /1");
  EXPECT_EQ(read("{} {}"), "J024 ");
  EXPECT_EQ(read(R"({"offer":{"title":"a"},"offer":{"title":"b"}})"), "J015 /offer");
}

TEST(DossierReader, AFailureLeavesNothing) {
  SmallDossier small;
  ASSERT_TRUE(small.read(R"({"offer":{"title":"a"},"x":1})"));
  ASSERT_FALSE(small.read(R"({"offer":{"title":"b","charges":[{"x":1)"));
  EXPECT_EQ(test::facts_text(small.facts, small.vocabulary), "");
  ASSERT_TRUE(small.read(R"({"offer":{"charges":[{"label":"c"}]}})"));
  EXPECT_EQ(test::facts_text(small.facts, small.vocabulary),
            "present /offer\n/offer/charges : 1\n/offer/charges/0/label = \"c\"\n");
}

TEST(DossierReader, TextsOutliveTheBytes) {
  SmallDossier small;
  std::string body = R"({"offer":{"title":"a text that is longer than a short one","reference":"\u00e9"}})";
  ASSERT_TRUE(small.read(body));
  std::fill(body.begin(), body.end(), '#');
  EXPECT_EQ(test::facts_text(small.facts, small.vocabulary),
            "present /offer\n/offer/reference = \"é\"\n/offer/title = \"a text that is longer than a short one\"\n");
}

TEST(DossierLeaves, Booleans) {
  EXPECT_EQ(offer(R"("renewable":true)"), "/offer/renewable = true\n");
  EXPECT_EQ(offer(R"("renewable":false)"), "/offer/renewable = false\n");
  for (const char* bad :
       {R"("renewable":"true")", R"("renewable":1)", R"("renewable":[true])", R"("renewable":{"a":1})"}) {
    EXPECT_EQ(offer(bad), "! /offer/renewable W002\n") << bad;
  }
  EXPECT_EQ(warning(R"("renewable":"yes")"), "W002 Expected true or false, found a text.");
}

TEST(DossierLeaves, NumbersAreExact) {
  EXPECT_EQ(offer(R"("wage":{"hours":"7.50"})"), "/offer/wage/hours = 7.50\n");
  EXPECT_EQ(offer(R"("wage":{"hours":7.50})"), "/offer/wage/hours = 7.50\n");
  EXPECT_EQ(offer(R"("wage":{"hours":1e1})"), "/offer/wage/hours = 10e+1\n");
  EXPECT_EQ(offer(R"("wage":{"hours":0.100000000000000005551115123125782})"),
            "/offer/wage/hours = 0.100000000000000005551115123125782\n");
  EXPECT_EQ(offer(R"("wage":{"hours":"24.5"})"), "/offer/wage/hours = 24.5\n");
  EXPECT_EQ(offer(R"("wage":{"hours":"24.51"})"), "! /offer/wage/hours W005\n");
  EXPECT_EQ(offer(R"("wage":{"hours":0})"), "/offer/wage/hours = 0\n");
  EXPECT_EQ(offer(R"("wage":{"hours":"-0.01"})"), "! /offer/wage/hours W004\n");
  for (const char* bad :
       {"7,5", "7h", "", " 7", "7 ", "+7", ".5", "5.", "1e1", "0x7", "٧", "07", "NaN", "--7", "none"}) {
    EXPECT_EQ(offer("\"wage\":{\"hours\":\"" + std::string(bad) + "\"}"), "! /offer/wage/hours W009\n") << bad;
  }
  EXPECT_EQ(offer("\"wage\":{\"hours\":\"0." + std::string(34, '1') + "\"}"), "! /offer/wage/hours W009\n");
  EXPECT_EQ(offer(R"("wage":{"hours":true})"), "! /offer/wage/hours W002\n");
  EXPECT_EQ(warning(R"("wage":{"hours":25})"), "W005 25 is above the maximum, 24.5.");
}

TEST(DossierLeaves, IntegersAreWhole) {
  EXPECT_EQ(offer(R"("wage":{"per_year":12})"), "/offer/wage/per_year = 12\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":"12"})"), "/offer/wage/per_year = 12\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":12.00})"), "/offer/wage/per_year = 12\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":1.2e1})"), "/offer/wage/per_year = 12\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":1e1})"), "/offer/wage/per_year = 10\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":12.5})"), "! /offer/wage/per_year W010\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":"12.00"})"), "/offer/wage/per_year = 12\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":0})"), "! /offer/wage/per_year W004\n");
  EXPECT_EQ(offer(R"("wage":{"per_year":15})"), "! /offer/wage/per_year W005\n");
}

// 34 digits and an exponent of 30 pass the door, and are whole, and are too many for an integer without a range.
TEST(DossierLeaves, IntegersFitOrAreNotRead) {
  engine::Vocabulary vocabulary;
  engine::Root positions;
  positions.field.name = "positions";
  positions.field.type.kind = engine::TypeKind::integer;
  vocabulary.roots.push_back(positions);
  const engine::Layout layout = engine::make_layout(vocabulary);
  const DossierForm form(vocabulary, layout);
  engine::Facts facts(layout);
  Workspace workspace;
  const auto read_positions = [&](const std::string& number) {
    EXPECT_TRUE(read_dossier("{\"positions\":" + number + "}", form, facts, workspace)) << number;
    return test::facts_text(facts, vocabulary);
  };
  EXPECT_EQ(read_positions("1e30"), "/positions = 1" + std::string(30, '0') + "\n");
  EXPECT_EQ(read_positions("99999999e30"), "/positions = 99999999" + std::string(30, '0') + "\n");
  EXPECT_EQ(read_positions("999999999e30"), "! /positions W009\n");
  EXPECT_EQ(read_positions(std::string(34, '9') + "e30"), "! /positions W009\n");
  EXPECT_EQ(read_positions("1" + std::string(30, '0') + "e-30"), "/positions = 1\n");
  EXPECT_EQ(read_positions("1e-30"), "! /positions W010\n");
  EXPECT_EQ(read_positions("-1"), "/positions = -1\n");
}

TEST(DossierLeaves, PercentsAreHundredths) {
  EXPECT_EQ(offer(R"("wage":{"share":"30"})"), "/offer/wage/share = 0.30\n");
  EXPECT_EQ(offer(R"("wage":{"share":12.5})"), "/offer/wage/share = 0.125\n");
  EXPECT_EQ(offer(R"("wage":{"share":100})"), "/offer/wage/share = 1.00\n");
  EXPECT_EQ(offer(R"("wage":{"share":101})"), "! /offer/wage/share W005\n");
  EXPECT_EQ(offer(R"("wage":{"share":"30%"})"), "! /offer/wage/share W009\n");
}

TEST(DossierLeaves, Money) {
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"1184.00","currency":"EUR"}})"), "/offer/wage/amount = 1184.00 EUR\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"currency":"MAD","amount":1184.0}})"), "/offer/wage/amount = 1184.0 MAD\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"5"}})"), "/offer/wage/amount = 5 ?\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"5","currency":null}})"), "/offer/wage/amount = 5 ?\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":null,"currency":"EUR"}})"), "");
  EXPECT_EQ(offer(R"("wage":{"amount":{"currency":"EUR"}})"), "");
  EXPECT_EQ(offer(R"("wage":{"amount":{}})"), "");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"5","currency":"EURO"}})"),
            "/offer/wage/amount = 5 ?\n! /offer/wage/amount/currency W003\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"5","currency":1}})"),
            "/offer/wage/amount = 5 ?\n! /offer/wage/amount/currency W002\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"5","currency":"EUR","per":"month"}})"),
            "/offer/wage/amount = 5 EUR\n! /offer/wage/amount/per W001\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"-5","currency":"EUR"}})"), "! /offer/wage/amount/amount W004\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":"1.184,00","currency":"EUR"}})"), "! /offer/wage/amount/amount W009\n");
  EXPECT_EQ(offer(R"("wage":{"amount":{"amount":["5"],"currency":"EUR"}})"), "! /offer/wage/amount/amount W002\n");
  EXPECT_EQ(offer(R"("wage":{"amount":"1184 EUR"})"), "! /offer/wage/amount W002\n");
  EXPECT_EQ(offer(R"("wage":{"amount":1184})"), "! /offer/wage/amount W002\n");
  EXPECT_EQ(offer(R"("charges":[{"amount":{"amount":"1000.01"}}])"),
            "/offer/charges : 1\n! /offer/charges/0/amount/amount W005\n");
  EXPECT_EQ(warning(R"("wage":{"amount":{"amount":"5","currency":"POUND"}})"),
            "W003 `POUND` is not a value that can stand here. Allowed: EUR, MAD, XOF.");
}

TEST(DossierLeaves, Durations) {
  EXPECT_EQ(offer(R"("probation":{"value":3,"unit":"month"})"), "/offer/probation = 3 month\n");
  EXPECT_EQ(offer(R"("probation":{"unit":"day","value":"1.5"})"), "/offer/probation = 1.5 day\n");
  EXPECT_EQ(offer(R"("probation":{"value":3})"), "! /offer/probation W013\n");
  EXPECT_EQ(offer(R"("probation":{"value":3,"unit":null})"), "! /offer/probation W013\n");
  EXPECT_EQ(offer(R"("probation":{"unit":"day"})"), "");
  EXPECT_EQ(offer(R"("probation":{"value":3,"unit":"months"})"), "! /offer/probation/unit W012\n");
  EXPECT_EQ(offer(R"("probation":{"value":3,"unit":1})"), "! /offer/probation/unit W002\n");
  EXPECT_EQ(offer(R"("probation":{"value":-1,"unit":"day"})"), "! /offer/probation/value W004\n");
  EXPECT_EQ(offer(R"("probation":{"value":13,"unit":"day"})"), "! /offer/probation/value W005\n");
  EXPECT_EQ(offer(R"("probation":{"value":"x","unit":"day"})"), "! /offer/probation/value W009\n");
  EXPECT_EQ(offer(R"("probation":"3 months")"), "! /offer/probation W002\n");
  EXPECT_EQ(warning(R"("probation":{"value":3,"unit":"months"})"),
            "W012 `months` is not a unit of time. Did you mean `month`?");
}

TEST(DossierLeaves, DatesAndMoments) {
  EXPECT_EQ(offer(R"("start_date":"2028-02-29")"), "/offer/start_date = 2028-02-29\n");
  EXPECT_EQ(offer(R"("begins":"2026-01-15T08:30")"), "/offer/begins = 2026-01-15T08:30\n");
  EXPECT_EQ(offer(R"("end_date":"none")"), "/offer/end_date = none\n");
  for (const char* bad :
       {"2026-02-29", "2026-1-5", "15/01/2026", "2026-01-15T08:30", "none", "", "0000-01-01", "2026-13-01"}) {
    EXPECT_EQ(offer("\"start_date\":\"" + std::string(bad) + "\""), "! /offer/start_date W007\n") << bad;
  }
  for (const char* bad :
       {"2026-01-15", "2026-01-15T24:00", "2026-01-15T08:30:00", "2026-01-15 08:30", "2026-01-15T08:30Z"}) {
    EXPECT_EQ(offer("\"begins\":\"" + std::string(bad) + "\""), "! /offer/begins W008\n") << bad;
  }
  EXPECT_EQ(offer(R"("start_date":20260115)"), "! /offer/start_date W002\n");
}

TEST(DossierLeaves, OccupationsKeepTheirZeros) {
  EXPECT_EQ(offer(R"("occupation":"0110")"), "/offer/occupation = \"0110\"\n");
  EXPECT_EQ(offer(R"("occupation":"9")"), "/offer/occupation = \"9\"\n");
  for (const char* bad : {"", "52233", "52a", "ISCO 5", "٥"}) {
    EXPECT_EQ(offer("\"occupation\":\"" + std::string(bad) + "\""), "! /offer/occupation W011\n") << bad;
  }
  EXPECT_EQ(offer(R"("occupation":5223)"), "! /offer/occupation W002\n");
}

TEST(DossierLeaves, MembersAndAbsences) {
  EXPECT_EQ(offer(R"("recovered_by":"loan")"), "/offer/recovered_by = loan\n");
  EXPECT_EQ(offer(R"("recovered_by":"none")"), "/offer/recovered_by = none\n");
  EXPECT_EQ(offer(R"("title":"none","reference":"none")"), "/offer/title = none\n! /offer/reference W018\n");
  EXPECT_EQ(offer(R"("reference":"None of them")"), "/offer/reference = \"None of them\"\n");
  EXPECT_EQ(offer(R"("recovered_by":"LOAN")"), "! /offer/recovered_by W003\n");
  EXPECT_EQ(offer(R"("recovered_by":1)"), "! /offer/recovered_by W002\n");
  EXPECT_EQ(warning(R"("recovered_by":"wage-deduction")"),
            "W003 `wage-deduction` is not a value that can stand here. Did you mean `wage_deduction`?");
  EXPECT_EQ(warning(R"("recovered_by":"le loan")"),
            "W003 `le loan` is not a value that can stand here. Did you mean `loan`?");
  EXPECT_EQ(warning(R"("recovered_by":"instalments")"),
            "W003 `instalments` is not a value that can stand here. Allowed: none, wage_deduction, loan.");
}

TEST(DossierLeaves, ABlankTextSaysNothing) {
  for (const char* blank :
       {"", " ", "\\u00a0", "\\u200b\\u200d", "\\t\\n", "-", "---", "…", "/", "?", "«»", "\\u0640", "\\ufeff."}) {
    EXPECT_EQ(offer("\"reference\":\"" + std::string(blank) + "\""), "") << blank;
  }
  for (const char* said : {"0", "a", "٣", "أ", "é", "…x", "中", "Д"}) {
    EXPECT_EQ(offer("\"reference\":\"" + std::string(said) + "\""),
              "/offer/reference = \"" + std::string(said) + "\"\n");
  }
  EXPECT_EQ(offer("\"reference\":\"" + std::string(300, ' ') + "x\""),
            "/offer/reference = \"" + std::string(300, ' ') + "x\"\n");
  EXPECT_EQ(offer("\"reference\":\"" + std::string(300, '-') + "\""), "");
}

TEST(DossierLists, ElementsMakeRows) {
  EXPECT_EQ(offer(R"("charges":[])"), "/offer/charges : 0\n");
  EXPECT_EQ(offer(R"("route":"none")"), "/offer/route : none\n");
  EXPECT_EQ(offer(R"("charges":"none")"), "! /offer/charges W002\n");
  EXPECT_EQ(
      offer(R"("route":["FR","XX",null,"SA",5])"),
      "/offer/route : 5\n/offer/route/0 = FR\n/offer/route/3 = SA\n! /offer/route/1 W003\n! /offer/route/4 W002\n");
  EXPECT_EQ(offer(R"("charges":[{"label":"a"},5,{},{"borne_by":"worker"}])"),
            "/offer/charges : 4\n/offer/charges/0/label = \"a\"\n/offer/charges/3/borne_by = worker\n! "
            "/offer/charges/1 W002\n");
  EXPECT_EQ(offer(R"("tasks":"harvest")"), "! /offer/tasks W002\n");
  EXPECT_EQ(offer(R"("tasks":{"0":"harvest"})"), "! /offer/tasks W002\n");
}

TEST(DossierLists, ListsInLists) {
  EXPECT_EQ(offer(R"("charges":[{"parts":[{"name":"p"},{"amount":{"amount":1}}],"taint":["loan"]},{"parts":[]},)"
                  R"({"taint":["none","loan"],"parts":[{"name":"q"}]}])"),
            "/offer/charges : 3\n"
            "/offer/charges/0/taint : 1\n/offer/charges/0/taint/0 = loan\n"
            "/offer/charges/0/parts : 2\n/offer/charges/0/parts/0/name = \"p\"\n/offer/charges/0/parts/1/amount = 1 ?\n"
            "/offer/charges/1/parts : 0\n"
            "/offer/charges/2/taint : 2\n/offer/charges/2/taint/0 = none\n/offer/charges/2/taint/1 = loan\n"
            "/offer/charges/2/parts : 1\n/offer/charges/2/parts/0/name = \"q\"\n");
}

TEST(DossierLists, ALongListIsUnknownAsAWhole) {
  EXPECT_EQ(offer(R"("tasks":["a","b","c"])"),
            "/offer/tasks : 3\n/offer/tasks/0 = \"a\"\n/offer/tasks/1 = \"b\"\n/offer/tasks/2 = \"c\"\n");
  EXPECT_EQ(offer(R"("tasks":["a","b","c","d"],"reference":"r")"), "/offer/reference = \"r\"\n! /offer/tasks W006\n");
  EXPECT_EQ(offer(R"("charges":[{},{},{},{}])"), "/offer/charges : 4\n");
  EXPECT_EQ(offer(R"("charges":[{},{},{},{"label":"x"},{}])"), "! /offer/charges W006\n");
  EXPECT_EQ(offer(R"("charges":[{"parts":[{},{},{}],"label":"y"}])"),
            "/offer/charges : 1\n/offer/charges/0/label = \"y\"\n! /offer/charges/0/parts W006\n");
  // What is not read is judged all the same.
  EXPECT_EQ(read(R"({"offer":{"tasks":["a","b","c","\ud800"]}})"), "J011 /offer/tasks/3");
}

TEST(DossierKeys, UnknownOnesAreToldWithTheNearest) {
  EXPECT_EQ(offer(R"("fees":[{"a":1}])"), "! /offer/fees W001\n");
  EXPECT_EQ(read(R"({"ofer":{"title":"t"},"a/b":1})"), "! /a~1b W001\n! /ofer W001\n");
  EXPECT_EQ(warning(R"("charge":[])"), "W001 `charge` is not a field here. Did you mean `charges`?");
  EXPECT_EQ(warning(R"("startDate":"2026-01-01")"), "W001 `startDate` is not a field here. Did you mean `start_date`?");
  EXPECT_EQ(warning(R"("qzx":1)"), "W001 `qzx` is not a field here.");
  EXPECT_EQ(warning("\"" + std::string(100, 'k') + "\":1"),
            "W001 `" + std::string(60, 'k') + "…` is not a field here.");
}

TEST(DossierKeys, ManyMistakesAreCounted) {
  SmallDossier small;
  const auto with = [](std::size_t n) {
    std::string notes;
    for (std::size_t i = 0; i < n; ++i) notes += (i == 0 ? "\"u" : ",\"u") + std::to_string(i) + "\":1";
    return "{" + notes + "}";
  };
  ASSERT_TRUE(small.read(with(UnreadList::listed_max)));
  EXPECT_EQ(small.facts.unread().size(), UnreadList::listed_max);
  ASSERT_TRUE(small.read(with(UnreadList::listed_max + 7)));
  ASSERT_EQ(small.facts.unread().size(), UnreadList::listed_max + 1);
  EXPECT_EQ(small.facts.unread().back().code, "W017");
  EXPECT_EQ(small.facts.unread().back().message.en, "7 more values could not be read.");
}

TEST(Provenance, IsCheckedAndKeptElsewhere) {
  EXPECT_EQ(read(R"({"provenance":[{"pointer":"/offer","source":"employer","on":"2026-01-01"},{"source":null}]})"), "");
  EXPECT_EQ(read(R"({"provenance":null})"), "");
  EXPECT_EQ(read(R"({"provenance":{"a":1}})"), "! /provenance W016\n");
  EXPECT_EQ(read(R"({"provenance":["employer",{"source":1},{"who":"x"}]})"),
            "! /provenance/0 W016\n! /provenance/1/source W016\n! /provenance/2/who W001\n");
}

TEST(EditDistance, CountsEdits) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("abc", ""), 3U);
  EXPECT_EQ(edit_distance("charge", "charges"), 1U);
  EXPECT_EQ(edit_distance("wgae", "wage"), 1U);
  EXPECT_EQ(edit_distance("Wage", "wage"), 0U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
}

}  // namespace
}  // namespace mizan::json
