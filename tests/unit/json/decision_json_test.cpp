#include "adapters/json/decision_json.hpp"

#include <gtest/gtest.h>

#include <string>

#include "adapters/json/canonical_json.hpp"

namespace mizan::json {
namespace {

using engine::Decision;
using engine::Finding;
using engine::Shown;
using engine::Translated;

Translated said(const std::string& text) { return {text + " (fr)", text + " (en)", text + " (ar)"}; }

std::string said_json(const std::string& text) {
  return "{\"ar\":\"" + text + " (ar)\",\"en\":\"" + text + " (en)\",\"fr\":\"" + text + " (fr)\"}";
}

const ProgramStamp stamp{"sha256:00", 2026, {"ilo.fees 1.0.0"}};

std::string written(const Decision& decision) {
  const std::string text = decision_json(decision, stamp);
  JsonSpace space;
  const auto record = check_record(text, space);
  EXPECT_TRUE(record) << record.error().code << " " << record.error().pointer << "\n" << text;
  EXPECT_EQ(text, decision_json(decision, stamp));
  return text;
}

TEST(DecisionJson, TheEmptyDecision) {
  Decision decision;
  decision.as_of = *engine::parse_date("2026-11-24");
  EXPECT_EQ(written(decision),
            R"({"as_of":"2026-11-24","counts":{"not_applicable":0,"satisfied":0,"undetermined":0,"violated":0},)"
            R"("documents":{},"dossier":null,"findings":[],"mizan":1,"obstacles":[],)"
            R"("program":{"digest":"sha256:00","edition":2026,"packs":["ilo.fees 1.0.0"]},)"
            R"("questions":[],"referrals":[],"verdict":"review","warnings":[]})");
}

TEST(DecisionJson, AViolationWithEverything) {
  Finding finding;
  finding.rule = "ilo.fees.no_fee_on_worker";
  finding.status = engine::Status::violated;
  finding.effect = engine::Effect::block;
  finding.document = "offer";
  finding.witness = "/offer/charges/0";
  finding.title = said("title");
  finding.message = said("message");
  finding.remedy = said("remedy");
  finding.cites.push_back({"ilo.c181.art7.1", said("C181"), "https://example.org/", engine::Authority::treaty_ratified,
                           engine::Evidence::read});
  finding.evidence.push_back({"/offer/charges/0/amount", {Shown::MoneyText{"1184.00", "EUR"}}, std::nullopt});
  finding.evidence.push_back({"/offer/text", {}, engine::EvidenceItem::TextSpan{546, 585, 533, 572, "« caution »"}});
  finding.because = {"any charge in charges where charge.borne_by is worker", {true}, "", {}};
  finding.because.of.push_back({"charge.borne_by", {std::string("worker")}, "/offer/charges/0/borne_by", {}});
  Decision decision;
  decision.dossier = "DOS-1";
  decision.verdict = engine::Verdict::blocked;
  decision.as_of = *engine::parse_date("2026-11-24");
  decision.findings.push_back(finding);
  decision.documents = {{"offer", engine::Verdict::blocked}, {"contract", engine::Verdict::cleared}};
  decision.counts = {131, 1, 2, 41};
  const std::string text = written(decision);
  const auto holds = [&](const std::string& part) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  };
  holds(
      R"("counts":{"not_applicable":41,"satisfied":131,"undetermined":2,"violated":1},"documents":{"contract":"cleared","offer":"blocked"},"dossier":"DOS-1")");
  holds(R"({"because":{"of":[{"pointer":"/offer/charges/0/borne_by","text":"charge.borne_by","value":"worker"}],)"
        R"("text":"any charge in charges where charge.borne_by is worker","value":true},)");
  holds(R"("cites":[{"address":"https://example.org/","authority":"treaty_ratified","evidence":"read","label":)" +
        said_json("C181") + R"(,"provision":"ilo.c181.art7.1"}],"document":"offer","effect":"block",)");
  holds(R"("evidence":[{"pointer":"/offer/charges/0/amount","value":{"amount":"1184.00","currency":"EUR"}},)"
        R"({"pointer":"/offer/text","span":[546,585],"span_code_points":[533,572],"text":"« caution »"}],)");
  holds(R"("message":)" + said_json("message") + R"(,"remedy":)" + said_json("remedy") +
        R"(,"rule":"ilo.fees.no_fee_on_worker","status":"violated","title":)" + said_json("title") +
        R"(,"witness":"/offer/charges/0"}])");
}

TEST(DecisionJson, WhatSaysNothingIsLeftOut) {
  Finding finding;
  finding.status = engine::Status::undetermined;
  finding.missing = {"/offer/hours/per_week"};
  finding.reason = engine::Reason::missing_fact;
  Decision decision;
  decision.findings.push_back(finding);
  const std::string text = written(decision);
  EXPECT_NE(
      text.find(R"("missing":["/offer/hours/per_week"],"reason":"missing_fact","rule":"","status":"undetermined")"),
      std::string::npos)
      << text;
  for (const char* name : {"\"remedy\"", "\"witness\"", "\"address\"", "\"of\""}) {
    EXPECT_EQ(text.find(name), std::string::npos) << name;
  }
}

TEST(DecisionJson, EveryKindOfValue) {
  const auto shown = [](Shown value) {
    Decision decision;
    Finding finding;
    finding.evidence.push_back({"/x", std::move(value), std::nullopt});
    decision.findings.push_back(finding);
    const std::string text = written(decision);
    const std::size_t begin = text.find(R"({"pointer":"/x","value":)") + 24;
    return text.substr(begin, text.find("}],\"message\"") - begin);
  };
  EXPECT_EQ(shown({Shown::Unknown{}}), "null");
  EXPECT_EQ(shown({Shown::None{}}), "\"none\"");
  EXPECT_EQ(shown({false}), "false");
  EXPECT_EQ(shown({std::string("a\"b")}), R"("a\"b")");
  EXPECT_EQ(shown({Shown::MoneyText{"5", ""}}), R"({"amount":"5","currency":null})");
  EXPECT_EQ(shown({Shown::DurationText{"1.5", "month"}}), R"({"unit":"month","value":"1.5"})");
}

TEST(DecisionJson, QuestionsReferralsObstaclesWarnings) {
  Decision decision;
  decision.questions.push_back({"/offer/hours", said("hours"), engine::AskedOf::employer, {"a", "b"}});
  decision.referrals.push_back({"r", "prosecutor", "p"});
  decision.obstacles.push_back({"N002", "", "offer", engine::Verdict::amend, said("obstacle")});
  decision.warnings.push_back({"/offer/fees", "W001", said("warning")});
  const std::string text = written(decision);
  for (const std::string& part :
       {R"("questions":[{"asked_of":"employer","label":)" + said_json("hours") +
            R"(,"pointer":"/offer/hours","settles":["a","b"]}])",
        std::string(R"("referrals":[{"authority":"prosecutor","provision":"p","rule":"r"}])"),
        R"("obstacles":[{"code":"N002","document":"offer","message":)" + said_json("obstacle") +
            R"(,"verdict":"amend"}])",
        R"("warnings":[{"code":"W001","message":)" + said_json("warning") + R"(,"pointer":"/offer/fees"}])"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  }
}

}  // namespace
}  // namespace mizan::json
