#include "tests/support/decision_summary.hpp"

namespace mizan::test {

namespace {

using engine::Decision;
using engine::Finding;
using engine::Shown;

std::string name(engine::Verdict verdict) {
  switch (verdict) {
    case engine::Verdict::cleared:
      return "cleared";
    case engine::Verdict::amend:
      return "amend";
    case engine::Verdict::review:
      return "review";
    case engine::Verdict::blocked:
      return "blocked";
  }
  return "?";
}

std::string name(engine::Effect effect) {
  switch (effect) {
    case engine::Effect::advise:
      return "advise";
    case engine::Effect::amend:
      return "amend";
    case engine::Effect::review:
      return "review";
    case engine::Effect::block:
      return "block";
  }
  return "?";
}

std::string name(engine::Status status) {
  switch (status) {
    case engine::Status::not_applicable:
      return "not applicable";
    case engine::Status::satisfied:
      return "satisfied";
    case engine::Status::undetermined:
      return "undetermined";
    case engine::Status::violated:
      return "violated";
  }
  return "?";
}

std::string name(engine::Reason reason) {
  switch (reason) {
    case engine::Reason::missing_fact:
      return "missing fact";
    case engine::Reason::missing_reference:
      return "missing reference";
    case engine::Reason::fault:
      return "fault";
  }
  return "?";
}

struct Words {
  std::string operator()(const Shown::Unknown&) const { return "unknown"; }
  std::string operator()(const Shown::None&) const { return "none"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const Shown::MoneyText& value) const {
    return value.amount + (value.currency.empty() ? " in no currency" : " " + value.currency);
  }
  std::string operator()(const Shown::DurationText& value) const { return value.value + " " + value.unit; }
};

std::string words(const Shown& shown) { return std::visit(Words{}, shown.value); }

void add_because(std::string& out, const engine::Because& because, int depth) {
  out += std::string(static_cast<std::size_t>(2 + 2 * depth), ' ') + "[" + words(because.value) + "]";
  if (!because.text.empty()) out += " " + because.text;
  if (!because.pointer.empty()) out += " " + because.pointer;
  out += "\n";
  for (const engine::Because& inner : because.of) add_because(out, inner, depth + 1);
}

void add_finding(std::string& out, const Finding& finding, const SummaryOptions& options) {
  out += name(finding.status) + " " + finding.rule + " on " +
         (finding.document.empty() ? "the dossier" : finding.document);
  if (!finding.witness.empty()) out += " at " + finding.witness;
  out += ", " + name(finding.effect);
  if (finding.reason) out += ", " + name(*finding.reason);
  out += "\n";
  if (options.messages) {
    for (const std::string* text : {&finding.message.fr, &finding.message.en, &finding.message.ar})
      out += "  " + *text + "\n";
  }
  if (finding.cites.size() > 1 || options.messages) {
    out += "  cites";
    for (const engine::Citation& citation : finding.cites) out += " " + citation.provision;
    out += "\n";
  }
  for (const engine::EvidenceItem& item : finding.evidence) {
    out += "  " + item.pointer;
    if (item.span) {
      out += " says “" + item.span->text + "” at " + std::to_string(item.span->begin) + ".." +
             std::to_string(item.span->end);
    } else {
      out += " is " + words(item.value);
    }
    out += "\n";
  }
  for (const std::string& pointer : finding.missing) out += "  needs " + pointer + "\n";
  for (const std::string& row : finding.missing_references) out += "  needs row " + row + "\n";
  for (const engine::ExceptionTaken& exception : finding.exceptions) {
    out += "  exception " + exception.exception;
    for (const engine::Citation& citation : exception.cites) out += " " + citation.provision;
    out += "\n";
  }
  if (options.because) add_because(out, finding.because, 0);
}

}  // namespace

std::string summary(const Decision& decision, SummaryOptions options) {
  std::string out = name(decision.verdict) + ":";
  for (const engine::DocumentVerdict& document : decision.documents)
    out += " " + document.document + " " + name(document.verdict);
  out += decision.documents.empty() ? " no document\n" : "\n";
  for (const Finding& finding : decision.findings) add_finding(out, finding, options);
  for (const Finding& finding : decision.excepted) {
    out += "excepted: ";
    add_finding(out, finding, options);
  }
  for (const auto& [rule, status] : decision.statuses) {
    if (status <= engine::Status::satisfied) out += name(status) + " " + rule + "\n";
  }
  for (const engine::Question& question : decision.questions) {
    out += "question " + question.pointer + " settles";
    for (const std::string& rule : question.settles) out += " " + rule;
    out += "\n";
  }
  for (const engine::Referral& referral : decision.referrals) {
    out += "referral " + referral.rule + " to " + referral.authority + " under " + referral.provision + "\n";
  }
  for (const engine::ReferenceRow& row : decision.references) {
    out += "row " + row.table + "[";
    for (std::size_t i = 0; i < row.key.size(); ++i) out += (i == 0 ? "" : ", ") + row.key[i];
    out += "]";
    if (row.from) out += " from " + engine::to_string(*row.from);
    if (row.until) out += " until " + engine::to_string(*row.until);
    if (!row.source.empty()) out += " of " + row.source;
    if (row.stale) out += ", stale since " + engine::to_string(*row.checked);
    out += "\n";
  }
  for (const engine::Obstacle& obstacle : decision.obstacles) {
    out += "obstacle " + obstacle.code + ", " + name(obstacle.verdict);
    if (!obstacle.rule.empty()) out += ", " + obstacle.rule;
    if (!obstacle.document.empty()) out += " on " + obstacle.document;
    out += "\n";
  }
  for (const engine::Unread& warning : decision.warnings)
    out += "unread " + warning.pointer + " " + warning.code + "\n";
  return out;
}

}  // namespace mizan::test
