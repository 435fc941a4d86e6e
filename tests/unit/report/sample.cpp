#include "tests/unit/report/sample.hpp"

namespace mizan::test {
namespace {

using namespace engine;

Field field(std::string name, TypeKind kind, std::uint16_t index, Translated label) {
  Field field;
  field.name = std::move(name);
  field.type = {.kind = kind, .index = index};
  field.label = std::move(label);
  return field;
}

Shown shown(std::string text) { return {.value = std::move(text)}; }

Date date(const char* text) { return *parse_date(text); }

Finding fee_finding() {
  Finding finding;
  finding.rule = "ilo.fees.no_fee_on_worker";
  finding.effect = Effect::block;
  finding.document = "offer";
  finding.witness = "/offer/charges/0";
  finding.title = {"Aucun frais de recrutement à la charge du travailleur",
                   "No recruitment fee or related cost on the worker", "لا رسوم استقدام على العامل"};
  finding.message = {"« \u2068Visa & dossier\u2069 » (1\u202F184,00\u00A0EUR) serait payé par le travailleur.",
                     "“\u2068Visa & dossier\u2069” (1,184.00 EUR) would be paid by the worker.",
                     "«\u2068Visa & dossier\u2069» (\u20681184.00 EUR\u2069) سيدفعه العامل."};
  finding.remedy = {"Mettre ces frais à la charge de l'employeur, ou retirer la ligne.",
                    "Have the employer bear this cost, or remove the line.", "تحميل المشغل هذه المصاريف أو حذف البند."};
  finding.cites = {{.provision = "ilo.c181.art7.1",
                    .label = {"Convention n° 181 de l'OIT, art. 7(1)", "ILO Convention No. 181, art. 7(1)",
                              "اتفاقية منظمة العمل الدولية رقم 181، المادة 7(1)"},
                    .address = "https://normlex.ilo.org/",
                    .authority = Authority::treaty_ratified,
                    .evidence = Evidence::read},
                   {.provision = "ma.l6599.art480",
                    .label = {"Code du travail, art. 480", "Labour Code, art. 480", "مدونة الشغل، المادة 480"},
                    .address = "",
                    .authority = Authority::moroccan_law,
                    .evidence = Evidence::read}};
  finding.evidence = {
      {.pointer = "/offer/charges/0/amount", .value = {.value = Shown::MoneyText{"1184.00", "EUR"}}, .span = {}},
      {.pointer = "/offer/charges/0/borne_by", .value = shown("worker"), .span = {}},
      {.pointer = "/offer/start_date", .value = shown("2026-03-01"), .span = {}}};
  return finding;
}

Finding text_finding() {
  Finding finding;
  finding.rule = "ilo.text.fee_in_text";
  finding.effect = Effect::review;
  finding.document = "offer";
  finding.title = {"Frais évoqués dans le texte", "Fees mentioned in the text", "رسوم مذكورة في النص"};
  finding.message = {"Le texte évoque des frais pour le candidat.", "The text mentions fees for the candidate.",
                     "يذكر النص رسوما على المترشح."};
  finding.remedy = {"Vérifier auprès de l'employeur.", "Check with the employer.", "التحقق لدى المشغل."};
  finding.evidence = {{.pointer = "/offer/text",
                       .value = {},
                       .span = EvidenceItem::TextSpan{.begin = 546,
                                                      .end = 585,
                                                      .begin_code_point = 533,
                                                      .end_code_point = 572,
                                                      .text = "les frais de dossier\x1b[31m restent à votre charge"}}};
  return finding;
}

Finding undetermined_finding() {
  Finding finding;
  finding.rule = "ilo.fees.no_fee_on_worker";
  finding.status = Status::undetermined;
  finding.effect = Effect::block;
  finding.document = "offer";
  finding.witness = "/offer/charges/1";
  finding.title = fee_finding().title;
  finding.message = {"Il manque\u00A0: Offre › Frais (2) › À la charge de.", "Missing: Offer › Charges (2) › Borne by.",
                     "ينقص: العرض › الرسوم (2) › على عاتق."};
  finding.cites = fee_finding().cites;
  finding.missing = {"/offer/charges/1/borne_by"};
  finding.reason = Reason::missing_fact;
  return finding;
}

}  // namespace

Program sample_program() {
  Program program;
  Vocabulary& vocabulary = program.vocabulary;
  vocabulary.enumerations = {
      {"payer", {{"worker", {"travailleur", "worker", "العامل"}}, {"employer", {"employeur", "employer", "المشغل"}}}},
      {"currency", {{"EUR", {"euro", "euro", "أورو"}}, {"MAD", {"dirham", "dirham", "درهم"}}}}};
  vocabulary.currency = 1;
  Field charges = field("charges", TypeKind::record, 0, {"Frais", "Charges", "الرسوم"});
  charges.list = true;
  vocabulary.records = {
      {"charge",
       {field("label", TypeKind::text, 0, {"Libellé", "Label", "البيان"}),
        field("amount", TypeKind::money, 0, {"Montant", "Amount", "المبلغ"}),
        field("borne_by", TypeKind::enumeration, 0, {"À la charge de", "Borne by", "على عاتق"})}},
      {"engagement",
       {field("text", TypeKind::text, 0, {"Texte", "Text", "النص"}),
        field("start_date", TypeKind::date, 0, {"Date de début", "Start date", "تاريخ البداية"}), std::move(charges)}},
      {"employer", {field("name", TypeKind::text, 0, {"Nom", "Name", "الاسم"})}}};
  vocabulary.roots = {{Root::Kind::document, field("offer", TypeKind::record, 1, {"Offre", "Offer", "العرض"})},
                      {Root::Kind::part, field("employer", TypeKind::record, 2, {"Employeur", "Employer", "المشغل"})}};
  program.layout = make_layout(vocabulary);
  Rule fee;
  fee.name = "ilo.fees.no_fee_on_worker";
  fee.title = fee_finding().title;
  program.rules.push_back(std::move(fee));
  Provision provision;
  provision.name = "ma.l2714.art448";
  provision.title = {"Loi 27-14, art. 448-1", "Law 27-14, art. 448-1", "القانون رقم 27.14، المادة 448-1"};
  program.provisions.push_back(std::move(provision));
  return program;
}

Decision blocked_decision() {
  Decision decision;
  decision.dossier = "DOS-2026-000123";
  decision.verdict = Verdict::blocked;
  decision.as_of = date("2026-02-15");
  decision.findings = {fee_finding(), text_finding(), undetermined_finding()};
  decision.questions = {{.pointer = "/offer/charges/1/borne_by",
                         .label = {"Offre › Frais (2) › À la charge de", "Offer › Charges (2) › Borne by",
                                   "العرض › الرسوم (2) › على عاتق"},
                         .asked_of = AskedOf::employer,
                         .settles = {"ilo.fees.no_fee_on_worker", "ilo.fees.other", "ilo.fees.third"}},
                        {.pointer = "/employer/name",
                         .label = {"Employeur › Nom", "Employer › Name", "المشغل › الاسم"},
                         .asked_of = AskedOf::agency,
                         .settles = {"ilo.fees.no_fee_on_worker"}}};
  decision.referrals = {
      {.rule = "ilo.fees.no_fee_on_worker", .authority = "prosecutor", .provision = "ma.l2714.art448"}};
  decision.obstacles = {{.code = "N005",
                         .rule = {},
                         .document = {},
                         .verdict = Verdict::amend,
                         .message = {"Une partie du dossier n'a pas pu être lue.",
                                     "Part of the dossier could not be read.", "تعذرت قراءة جزء من الملف."}}};
  decision.warnings = {
      {.pointer = "/offer/fees",
       .code = "W001",
       .message = {"La clé « fees » n'existe pas.", "There is no key “fees”.", "لا يوجد مفتاح باسم «fees»."}}};
  decision.documents = {{.document = "offer", .verdict = Verdict::blocked}};
  decision.counts = {.satisfied = 131, .violated = 2, .undetermined = 1, .not_applicable = 41};
  return decision;
}

Decision cleared_decision() {
  Decision decision;
  decision.verdict = Verdict::cleared;
  decision.as_of = date("2026-02-15");
  decision.documents = {{.document = "offer", .verdict = Verdict::cleared}};
  decision.counts = {.satisfied = 2, .violated = 0, .undetermined = 0, .not_applicable = 0};
  return decision;
}

}  // namespace mizan::test
