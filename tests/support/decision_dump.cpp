#include "tests/support/decision_dump.hpp"

#include <string_view>

namespace mizan::testing {

using engine::Because;
using engine::Shown;

namespace {

struct ShownText {
  std::string operator()(const Shown::Unknown&) const { return "unknown"; }
  std::string operator()(const Shown::None&) const { return "none"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const std::string& value) const { return '"' + value + '"'; }
  std::string operator()(const Shown::MoneyText& value) const { return "money " + value.amount + " " + value.currency; }
  std::string operator()(const Shown::DurationText& value) const {
    return "duration " + value.value + " " + value.unit;
  }
};

std::string text(const Shown& shown) { return std::visit(ShownText{}, shown.value); }

template <typename Enumerator>
std::string number(Enumerator value) {
  return std::to_string(static_cast<int>(value));
}

void line(std::string& out, std::string_view key, std::string_view value) {
  out.append(key).append(": ").append(value).append("\n");
}

void translated(std::string& out, std::string_view key, const engine::Translated& value) {
  line(out, std::string(key) + " fr", value.fr);
  line(out, std::string(key) + " en", value.en);
  line(out, std::string(key) + " ar", value.ar);
}

void because(std::string& out, const Because& node, int depth) {
  out.append(static_cast<std::size_t>(depth) * 2, ' ');
  out += "because " + node.text + " = " + text(node.value) + (node.pointer.empty() ? "" : " at " + node.pointer) + "\n";
  for (const Because& child : node.of) because(out, child, depth + 1);
}

void finding(std::string& out, const engine::Finding& one) {
  line(out, "finding", one.rule);
  line(out, "  status", number(one.status));
  line(out, "  effect", number(one.effect));
  line(out, "  document", one.document);
  line(out, "  witness", one.witness);
  translated(out, "  title", one.title);
  translated(out, "  message", one.message);
  translated(out, "  remedy", one.remedy);
  for (const engine::Citation& cited : one.cites) {
    line(out, "  cites",
         cited.provision + " " + cited.address + " " + number(cited.authority) + number(cited.evidence));
    translated(out, "    label", cited.label);
  }
  for (const engine::EvidenceItem& item : one.evidence) {
    std::string value = item.pointer + " = " + text(item.value);
    if (item.span) {
      value += " [" + std::to_string(item.span->begin) + ", " + std::to_string(item.span->end) + ") [" +
               std::to_string(item.span->begin_code_point) + ", " + std::to_string(item.span->end_code_point) + ") " +
               item.span->text;
    }
    line(out, "  evidence", value);
  }
  for (const std::string& pointer : one.missing) line(out, "  missing", pointer);
  for (const std::string& row : one.missing_references) line(out, "  missing reference", row);
  if (one.reason) line(out, "  reason", number(*one.reason));
  for (const engine::ExceptionTaken& exception : one.exceptions) {
    line(out, "  exception", exception.exception);
    translated(out, "    title", exception.title);
    for (const engine::Citation& cited : exception.cites) line(out, "    cites", cited.provision);
  }
  because(out, one.because, 1);
}

}  // namespace

std::string dump(const engine::Decision& decision) {
  std::string out;
  line(out, "dossier", decision.dossier);
  line(out, "verdict", number(decision.verdict));
  line(out, "as of", engine::to_string(decision.as_of));
  for (const engine::Finding& one : decision.findings) finding(out, one);
  for (const engine::Finding& one : decision.excepted) finding(out, one);
  for (const engine::Question& question : decision.questions) {
    line(out, "question", question.pointer + " asked of " + number(question.asked_of));
    translated(out, "  label", question.label);
    for (const std::string& rule : question.settles) line(out, "  settles", rule);
  }
  for (const engine::Referral& referral : decision.referrals) {
    line(out, "referral", referral.rule + " to " + referral.authority + " under " + referral.provision);
  }
  const auto day = [](const std::optional<engine::Date>& one) { return one ? engine::to_string(*one) : "-"; };
  for (const engine::ReferenceRow& row : decision.references) {
    line(out, "reference",
         row.table + " " + day(row.from) + " " + day(row.until) + " " + day(row.checked) + " " + row.source +
             (row.stale ? " stale" : ""));
    translated(out, "  title", row.title);
    for (const std::string& key : row.key) line(out, "  key", key);
    for (const std::string& rule : row.rules) line(out, "  rule", rule);
  }
  for (const engine::Obstacle& obstacle : decision.obstacles) {
    line(out, "obstacle",
         obstacle.code + " " + obstacle.rule + " " + obstacle.document + " " + number(obstacle.verdict));
    translated(out, "  message", obstacle.message);
  }
  for (const engine::Unread& unread : decision.warnings) {
    line(out, "warning", unread.pointer + " " + unread.code);
    translated(out, "  message", unread.message);
  }
  for (const engine::DocumentVerdict& document : decision.documents) {
    line(out, "document", document.document + " " + number(document.verdict));
  }
  line(out, "counts",
       std::to_string(decision.counts.satisfied) + " " + std::to_string(decision.counts.violated) + " " +
           std::to_string(decision.counts.undetermined) + " " + std::to_string(decision.counts.not_applicable));
  for (const auto& [rule, status] : decision.statuses) line(out, "status", rule + " " + number(status));
  return out;
}

}  // namespace mizan::testing
