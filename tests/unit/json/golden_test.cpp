#include <gtest/gtest.h>

#include <string>

#include "adapters/json/canonical_json.hpp"
#include "adapters/json/decision_json.hpp"
#include "adapters/json/json_writer.hpp"
#include "adapters/json/schema.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/small_vocabulary.hpp"

// What leaves, whole and as people read it: a change in one byte is a change of the public interface.
namespace mizan::json {
namespace {

using engine::Because;
using engine::Decision;
using engine::Finding;
using engine::Shown;
using engine::Translated;

Translated said(const std::string& text) { return {text + " (fr)", text + " (en)", text + " (ar)"}; }

Finding violated_finding() {
  Finding finding;
  finding.rule = "ilo.fees.no_fee_on_worker";
  finding.status = engine::Status::violated;
  finding.effect = engine::Effect::block;
  finding.document = "offer";
  finding.witness = "/offer/charges/0";
  finding.title = {"Aucun frais à la charge du travailleur", "No fee on the worker", "لا رسوم على العامل"};
  finding.message = {"« Dossier » : 1184.00 EUR", "\"File\": 1184.00 EUR", "«الملف»: 1184.00 EUR"};
  finding.remedy = said("remedy");
  finding.cites.push_back({"ilo.c181.art7.1", said("C181, 7(1)"), "https://normlex.ilo.org/",  //
                           engine::Authority::treaty_ratified, engine::Evidence::read});
  finding.cites.push_back({"ma.dahir", said("Dahir"), "", engine::Authority::moroccan_law, engine::Evidence::reported});
  finding.evidence.push_back({"/offer/charges/0/amount", {Shown::MoneyText{"1184.00", "EUR"}}, std::nullopt});
  finding.evidence.push_back({"/offer/charges/0/worker_share", {Shown::MoneyText{"5", ""}}, std::nullopt});
  finding.evidence.push_back({"/offer/probation", {Shown::DurationText{"1.5", "month"}}, std::nullopt});
  finding.evidence.push_back(
      {"/offer/text", {}, engine::EvidenceItem::TextSpan{546, 585, 533, 572, "« caution »\n\tde 300 € \\ 😀"}});
  finding.because = {"any charge in charges where charge.borne_by is worker", {true}, "/offer/charges", {}};
  Because element{"", {true}, "/offer/charges/0", {}};
  element.of.push_back({"charge.borne_by is worker", {true}, "", {}});
  element.of[0].of.push_back({"charge.borne_by", {std::string("worker")}, "/offer/charges/0/borne_by", {}});
  element.of.push_back({"charge.paid_on", {Shown::None{}}, "/offer/charges/0/paid_on", {}});
  element.of.push_back({"charge.mandatory", {Shown::Unknown{}}, "/offer/charges/0/mandatory", {}});
  element.of.push_back({"charge.refundable", {false}, "/offer/charges/0/refundable", {}});
  finding.because.of.push_back(element);
  return finding;
}

Finding undetermined_finding() {
  Finding finding;
  finding.rule = "ma.hours.weekly";
  finding.status = engine::Status::undetermined;
  finding.effect = engine::Effect::review;
  finding.document = "contract";
  finding.title = said("title");
  finding.message = said("message");
  finding.missing = {"/contract/hours/per_week", "/contract/hours/rest_days_per_week"};
  finding.reason = engine::Reason::missing_fact;
  finding.because = {"contract.hours.per_week <= 44", {Shown::Unknown{}}, "", {}};
  return finding;
}

Decision full_decision() {
  Decision decision;
  decision.dossier = "DOS-2026-000123";
  decision.verdict = engine::Verdict::blocked;
  decision.as_of = *engine::parse_date("2026-11-24");
  decision.findings = {violated_finding(), undetermined_finding()};
  decision.questions = {
      {"/contract/hours/per_week", said("hours"), engine::AskedOf::employer, {"ma.hours.daily", "ma.hours.weekly"}},
      {"/examination/opened_on", said("opened"), engine::AskedOf::agency, {}}};
  decision.referrals = {{"ma.labour.trafficking", "prosecutor", "ma.law_27_14.art1"}};
  decision.obstacles = {{"N001", "", "", engine::Verdict::review, said("no document")},
                        {"N002", "ma.hours.weekly", "contract", engine::Verdict::amend, said("essential")}};
  decision.warnings = {{"/offer/fees", "W001", said("`fees` is not a field here.")}};
  decision.documents = {{"offer", engine::Verdict::blocked}, {"contract", engine::Verdict::review}};
  decision.counts = {131, 1, 2, 41};
  decision.statuses = {{"ilo.fees.no_fee_on_worker", engine::Status::violated}};
  return decision;
}

TEST(Golden, ADecisionWithEverythingInIt) {
  const ProgramStamp stamp{
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2026, {"ilo.fees 1.0.0", "ma 2.1.0"}};
  const std::string text = decision_json(full_decision(), stamp);
  JsonSpace space;
  EXPECT_TRUE(check_record(text, space));
  test::expect_golden("tests/unit/json/golden/decision.json", indented(text) + "\n");
}

TEST(Golden, TheSchemaOfASmallVocabulary) {
  test::expect_golden("tests/unit/json/golden/schema.json", indented(schema(test::small_vocabulary())) + "\n");
}

// The deepest reasoning that a compiled program can lead to: 1,000 levels of expression, each a fold with its element.
TEST(Golden, ADeepReasonIsStillARecord) {
  Because deep{"deep", {true}, "", {}};
  for (int level = 0; level < 2'000; ++level) {
    Because around{"step", {true}, "", {}};
    around.of.push_back(std::move(deep));
    deep = std::move(around);
  }
  Decision decision;
  decision.findings.emplace_back();
  decision.findings[0].because = std::move(deep);
  const std::string text = decision_json(decision, {});
  JsonSpace space;
  const auto record = check_record(text, space);
  EXPECT_TRUE(record) << record.error().code;
}

}  // namespace
}  // namespace mizan::json
