#include "adapters/json/decision_json.hpp"

#include <algorithm>
#include <type_traits>

#include "adapters/json/json_writer.hpp"

namespace mizan::json {
namespace {

using engine::Because;
using engine::Citation;
using engine::Decision;
using engine::EvidenceItem;
using engine::Finding;
using engine::Shown;
using engine::Translated;

void put(JsonWriter& json, std::string_view key, std::string_view text) { json.key(key).string(text); }

void put_stated(JsonWriter& json, std::string_view key, std::string_view text) {
  if (!text.empty()) put(json, key, text);
}

void put(JsonWriter& json, std::string_view key, const Translated& text) {
  json.key(key).begin_object();
  put(json, "ar", text.ar);
  put(json, "en", text.en);
  put(json, "fr", text.fr);
  json.end_object();
}

void put_stated(JsonWriter& json, std::string_view key, const Translated& text) {
  if (text != Translated{}) put(json, key, text);
}

void put_list(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).begin_array();
  for (const std::string& text : texts) json.string(text);
  json.end_array();
}

void put_or_null(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  text.empty() ? json.null() : json.string(text);
}

struct ShownWriter {
  JsonWriter& json;

  void operator()(const Shown::Unknown&) const { json.null(); }
  void operator()(const Shown::None&) const { json.string("none"); }
  void operator()(bool value) const { json.boolean(value); }
  void operator()(const std::string& text) const { json.string(text); }
  void operator()(const Shown::MoneyText& money) const {
    json.begin_object();
    put(json, "amount", money.amount);
    put_or_null(json, "currency", money.currency);
    json.end_object();
  }
  void operator()(const Shown::DurationText& duration) const {
    json.begin_object();
    put(json, "unit", duration.unit);
    put(json, "value", duration.value);
    json.end_object();
  }
};

void put(JsonWriter& json, std::string_view key, const Shown& shown) {
  json.key(key);
  std::visit(ShownWriter{json}, shown.value);
}

// As deep as the expressions of the program, whose nesting the language limits; never as deep as what is sent.
void write(JsonWriter& json, const Because& because) {
  json.begin_object();
  if (!because.of.empty()) {
    json.key("of").begin_array();
    for (const Because& step : because.of) write(json, step);
    json.end_array();
  }
  put_stated(json, "pointer", because.pointer);
  put(json, "text", because.text);
  put(json, "value", because.value);
  json.end_object();
}

void write(JsonWriter& json, const Citation& citation) {
  json.begin_object();
  put_stated(json, "address", citation.address);
  put(json, "authority", word(citation.authority));
  put(json, "evidence", word(citation.evidence));
  put(json, "label", citation.label);
  put(json, "provision", citation.provision);
  json.end_object();
}

void put_range(JsonWriter& json, std::string_view key, std::uint32_t begin, std::uint32_t end) {
  json.key(key).begin_array().integer(begin).integer(end).end_array();
}

void write(JsonWriter& json, const EvidenceItem& item) {
  json.begin_object();
  put(json, "pointer", item.pointer);
  if (item.span) {
    put_range(json, "span", item.span->begin, item.span->end);
    put_range(json, "span_code_points", item.span->begin_code_point, item.span->end_code_point);
    put(json, "text", item.span->text);
  } else {
    put(json, "value", item.value);
  }
  json.end_object();
}

// Found by name where the template is written: lookup by argument does not see into this unnamed namespace.
void write(JsonWriter& json, const Finding& finding);
void write(JsonWriter& json, const engine::ExceptionTaken& exception);
void write(JsonWriter& json, const engine::Obstacle& obstacle);
void write(JsonWriter& json, const engine::Question& question);
void write(JsonWriter& json, const engine::ReferenceRow& row);
void write(JsonWriter& json, const engine::Referral& referral);
void write(JsonWriter& json, const engine::Unread& unread);

template <typename Item>
void put_items(JsonWriter& json, std::string_view key, const std::vector<Item>& items) {
  json.key(key).begin_array();
  for (const Item& item : items) write(json, item);
  json.end_array();
}

void write(JsonWriter& json, const engine::ExceptionTaken& exception) {
  json.begin_object();
  put_items(json, "cites", exception.cites);
  put(json, "exception", exception.exception);
  put(json, "title", exception.title);
  json.end_object();
}

void write(JsonWriter& json, const Finding& finding) {
  json.begin_object();
  json.key("because");
  write(json, finding.because);
  put_items(json, "cites", finding.cites);
  put_or_null(json, "document", finding.document);
  put(json, "effect", word(finding.effect));
  put_items(json, "evidence", finding.evidence);
  if (!finding.exceptions.empty()) put_items(json, "exceptions", finding.exceptions);
  put(json, "message", finding.message);
  if (!finding.missing.empty()) put_list(json, "missing", finding.missing);
  if (!finding.missing_references.empty()) put_list(json, "missing_references", finding.missing_references);
  if (finding.reason) put(json, "reason", word(*finding.reason));
  put_stated(json, "remedy", finding.remedy);
  put(json, "rule", finding.rule);
  put(json, "status", word(finding.status));
  put(json, "title", finding.title);
  put_stated(json, "witness", finding.witness);
  json.end_object();
}

void write(JsonWriter& json, const engine::Obstacle& obstacle) {
  json.begin_object();
  put(json, "code", obstacle.code);
  put_stated(json, "document", obstacle.document);
  put(json, "message", obstacle.message);
  put_stated(json, "rule", obstacle.rule);
  put(json, "verdict", word(obstacle.verdict));
  json.end_object();
}

void write(JsonWriter& json, const engine::Question& question) {
  json.begin_object();
  put(json, "asked_of", word(question.asked_of));
  put(json, "label", question.label);
  put(json, "pointer", question.pointer);
  put_list(json, "settles", question.settles);
  json.end_object();
}

void put_day(JsonWriter& json, std::string_view key, const std::optional<engine::Date>& day) {
  if (day) put(json, key, to_string(*day));
}

void write(JsonWriter& json, const engine::ReferenceRow& row) {
  json.begin_object();
  put_day(json, "checked", row.checked);
  put_day(json, "from", row.from);
  put_list(json, "key", row.key);
  put_list(json, "rules", row.rules);
  put_stated(json, "source", row.source);
  json.key("stale").boolean(row.stale);
  put(json, "table", row.table);
  put(json, "title", row.title);
  put_day(json, "until", row.until);
  json.end_object();
}

void write(JsonWriter& json, const engine::Referral& referral) {
  json.begin_object();
  put(json, "authority", referral.authority);
  put(json, "provision", referral.provision);
  put(json, "rule", referral.rule);
  json.end_object();
}

void write(JsonWriter& json, const engine::Unread& unread) {
  json.begin_object();
  put(json, "code", unread.code);
  put(json, "message", unread.message);
  put(json, "pointer", unread.pointer);
  json.end_object();
}

void put_documents(JsonWriter& json, std::vector<engine::DocumentVerdict> documents) {
  std::sort(documents.begin(), documents.end(), [](const auto& a, const auto& b) { return a.document < b.document; });
  json.key("documents").begin_object();
  for (const engine::DocumentVerdict& one : documents) put(json, one.document, word(one.verdict));
  json.end_object();
}

}  // namespace

ProgramStamp program_stamp(const engine::Program& program, std::string digest) {
  ProgramStamp stamp{std::move(digest), program.edition, {}};
  for (const engine::PackVersion& pack : program.packs) stamp.packs.push_back(pack.name + " " + pack.version);
  std::sort(stamp.packs.begin(), stamp.packs.end());
  return stamp;
}

std::string decision_json(const Decision& decision, const ProgramStamp& program) {
  JsonWriter json;
  json.begin_object();
  put(json, "as_of", to_string(decision.as_of));
  json.key("counts").begin_object();
  json.key("not_applicable").integer(decision.counts.not_applicable);
  json.key("satisfied").integer(decision.counts.satisfied);
  json.key("undetermined").integer(decision.counts.undetermined);
  json.key("violated").integer(decision.counts.violated);
  json.end_object();
  put_documents(json, decision.documents);
  put_or_null(json, "dossier", decision.dossier);
  if (!decision.excepted.empty()) put_items(json, "excepted", decision.excepted);
  put_items(json, "findings", decision.findings);
  json.key("mizan").integer(1);
  put_items(json, "obstacles", decision.obstacles);
  json.key("program").begin_object();
  put(json, "digest", program.digest);
  json.key("edition").integer(program.edition);
  put_list(json, "packs", program.packs);
  json.end_object();
  put_items(json, "questions", decision.questions);
  if (!decision.references.empty()) put_items(json, "references", decision.references);
  put_items(json, "referrals", decision.referrals);
  put(json, "verdict", word(decision.verdict));
  put_items(json, "warnings", decision.warnings);
  json.end_object();
  return std::move(json).text();
}

}  // namespace mizan::json
