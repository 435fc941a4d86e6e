#include "adapters/report/report.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "adapters/report/direction.hpp"
#include "adapters/report/page.hpp"
#include "adapters/report/pointer.hpp"
#include "adapters/report/words.hpp"
#include "engine/model/format_value.hpp"

namespace mizan::adapters {
namespace {

using engine::Decision;
using engine::Finding;
using engine::Language;
using engine::Status;
using engine::Verdict;
using words::Word;

constexpr Indent item{.first = 2, .rest = 4};
constexpr Indent detail{.first = 4, .rest = 8};
constexpr Indent evidence_line{.first = 8, .rest = 10};

class Report {
 public:
  Report(const Decision& decision, const engine::Program& program, const ReportOptions& options)
      : decision_(decision),
        program_(program),
        options_(options),
        page_(options.language, options.columns_max, options.coloured) {}

  std::string write() {
    head();
    findings();
    excepted();
    questions();
    obstacles();
    warnings();
    stale();
    referrals();
    foot();
    return page_.take();
  }

 private:
  // A text of the program or the evaluator in the language of the report.
  [[nodiscard]] std::string text(const engine::Translated& translated) const {
    const std::string& own = engine::in(translated, options_.language);
    return options_.language == Language::ar ? isolate_foreign(own) : own;
  }
  [[nodiscard]] std::string text(Word which) const { return engine::in(words::word(which), options_.language); }
  // What reads from left to right in every language: a pointer, a name, a digest.
  [[nodiscard]] std::string code(std::string_view latin) const {
    return options_.language == Language::ar ? isolated_left_to_right(latin) : std::string(latin);
  }
  // What somebody else wrote, in whatever script.
  [[nodiscard]] std::string quoted(std::string_view foreign) const {
    switch (options_.language) {
      case Language::fr:
        return "«\u00A0" + isolated(foreign) + "\u00A0»";
      case Language::en:
        return "“" + isolated(foreign) + "”";
      case Language::ar:
        return "«" + isolated(foreign) + "»";
    }
    std::unreachable();
  }
  [[nodiscard]] std::string_view colon() const { return options_.language == Language::fr ? "\u00A0: " : ": "; }
  [[nodiscard]] std::string_view semicolon() const {
    switch (options_.language) {
      case Language::fr:
        return "\u202F; ";
      case Language::en:
        return "; ";
      case Language::ar:
        return "؛ ";
    }
    std::unreachable();
  }
  [[nodiscard]] std::string_view comma() const { return options_.language == Language::ar ? "، " : ", "; }
  [[nodiscard]] std::string label(std::string_view pointer) const {
    const std::string own = pointer_label(program_.layout, pointer, options_.language);
    return options_.language == Language::ar ? isolate_foreign(own) : own;
  }
  [[nodiscard]] std::string date(engine::Date day) const {
    return engine::format_value({.presence = engine::Presence::known, .value = engine::Value(day), .currency = {}},
                                {.kind = engine::TypeKind::date}, options_.language, program_.vocabulary);
  }
  [[nodiscard]] std::string rule_title(const std::string& name) const {
    const engine::Rule* const rule = program_.find(name);
    return rule != nullptr ? text(rule->title) + " (" + code(name) + ")" : code(name);
  }
  void heading(std::string_view title) {
    page_.blank();
    page_.paragraph(title, {}, Style::heading);
  }

  static Style style(Verdict verdict) {
    switch (verdict) {
      case Verdict::cleared:
        return Style::good;
      case Verdict::amend:
      case Verdict::review:
        return Style::caution;
      case Verdict::blocked:
        return Style::bad;
    }
    std::unreachable();
  }

  void head() {
    page_.paragraph(engine::in(words::verdict(decision_.verdict), options_.language), {}, style(decision_.verdict));
    page_.paragraph(text(words::next_step(decision_.verdict)));
    page_.blank();
    std::string name = text(Word::no_reference);
    if (!options_.file.empty()) name = isolated(options_.file);
    if (!decision_.dossier.empty()) name = isolated(decision_.dossier);
    page_.paragraph(text(Word::dossier) + std::string(colon()) + name, item);
    std::string day = text(Word::decision_date) + std::string(colon()) + date(decision_.as_of);
    if (options_.date_origin) day += " (" + text(words::origin(*options_.date_origin)) + ")";
    page_.paragraph(day, item);
    if (decision_.documents.empty()) return;
    std::string documents;
    for (const engine::DocumentVerdict& document : decision_.documents) {
      if (!documents.empty()) documents += semicolon();
      documents += label("/" + document.document) + " — ";
      documents += text(words::document_verdict(document.verdict));
    }
    page_.paragraph(text(Word::documents) + std::string(colon()) + documents, item);
  }

  void findings() {
    const auto any = [&](bool violated) {
      return std::any_of(decision_.findings.begin(), decision_.findings.end(),
                         [&](const Finding& finding) { return (finding.status == Status::violated) == violated; });
    };
    std::size_t number = 0;
    for (const bool violated : {true, false}) {
      if (!any(violated)) continue;
      heading(text(violated ? Word::findings : Word::undetermined));
      for (const Finding& one : decision_.findings) {
        if ((one.status == Status::violated) != violated) continue;
        if (violated && number > 0) page_.blank();
        finding(one, ++number);
      }
    }
  }

  // The element, the document, or the dossier where it was judged as a whole.
  [[nodiscard]] std::string place(const Finding& one) const {
    if (one.document.empty()) return text(Word::whole_dossier);
    return label(one.witness.empty() ? "/" + one.document : one.witness);
  }

  void excepted() {
    if (decision_.excepted.empty()) return;
    heading(text(Word::excepted));
    for (const Finding& one : decision_.excepted) {
      page_.paragraph(text(one.title) + " — " + place(one), item);
      exceptions(one);
      evidence(one);
      page_.paragraph(text(Word::rule) + std::string(colon()) + code(one.rule), detail, Style::faint);
    }
  }

  void finding(const Finding& one, std::size_t number) {
    const bool violated = one.status == Status::violated;
    std::string title = code(std::to_string(number) + ".") + " ";
    if (violated) title += "[" + text(words::gravity(one.effect)) + "] ";
    title += text(one.title) + " — " + place(one);
    page_.paragraph(title, item, violated ? Style::heading : Style::plain);
    page_.paragraph(text(one.message), {.first = detail.first, .rest = detail.first});
    if (violated && !engine::in(one.remedy, options_.language).empty()) {
      page_.paragraph(text(Word::to_do) + std::string(colon()) + text(one.remedy), detail);
    }
    citations(one.cites);
    exceptions(one);
    if (violated) evidence(one);
    page_.paragraph(text(Word::rule) + std::string(colon()) + code(one.rule), detail, Style::faint);
  }

  // Each with the articles that it rests on.
  void exceptions(const Finding& one) {
    for (const engine::ExceptionTaken& exception : one.exceptions) {
      page_.paragraph(text(Word::exception) + std::string(colon()) + text(exception.title), detail);
      citations(exception.cites);
    }
  }

  void citations(const std::vector<engine::Citation>& cites) {
    if (cites.empty()) return;
    std::string articles;
    for (const engine::Citation& citation : cites) {
      if (!articles.empty()) articles += semicolon();
      articles += text(citation.label);
    }
    page_.paragraph(text(Word::texts) + std::string(colon()) + articles, detail);
  }

  void evidence(const Finding& one) {
    if (one.evidence.empty()) return;
    page_.paragraph(text(Word::observed) + std::string(colon()), detail);
    for (const engine::EvidenceItem& fact : one.evidence) {
      std::string line = label(fact.pointer) + " (" + code(fact.pointer);
      if (fact.span) {
        line += std::string(comma()) + text(Word::characters) + " " +
                code(std::to_string(fact.span->begin_code_point) + "–" + std::to_string(fact.span->end_code_point));
        line += ")" + std::string(colon()) + quoted(fact.span->text);
      } else {
        line += ")" + std::string(colon()) +
                shown_text(fact.value, fact.pointer, program_.layout, program_.vocabulary, options_.language);
      }
      page_.paragraph(line, evidence_line);
    }
  }

  void questions() {
    if (decision_.questions.empty()) return;
    heading(text(Word::questions));
    using engine::AskedOf;
    for (const AskedOf whom : {AskedOf::employer, AskedOf::recruiter, AskedOf::worker, AskedOf::agency}) {
      bool first = true;
      for (const engine::Question& question : decision_.questions) {
        if (question.asked_of != whom) continue;
        if (std::exchange(first, false)) page_.paragraph(text(words::ask(whom)) + std::string(colon()), item);
        std::string line = "- " + text(question.label) + " (" + code(question.pointer) + ")";
        if (question.settles.size() > 1) line += settles(question.settles.size());
        page_.paragraph(line, {.first = 4, .rest = 6});
      }
    }
  }

  [[nodiscard]] std::string settles(std::size_t rules) const {
    const std::string count = code(std::to_string(rules));
    // Arabic names the number last, so that one wording serves every count.
    if (options_.language == Language::ar) {
      return std::string(semicolon()) + text(Word::settles) + std::string(colon()) + count;
    }
    return std::string(semicolon()) + count + " " + text(Word::settles);
  }

  void obstacles() {
    if (decision_.obstacles.empty()) return;
    heading(text(Word::obstacles));
    for (const engine::Obstacle& obstacle : decision_.obstacles) {
      page_.paragraph("- " + text(obstacle.message) + " [" + code(obstacle.code) + "]", item);
    }
  }

  void warnings() {
    if (decision_.warnings.empty()) return;
    heading(text(Word::warnings));
    for (const engine::Unread& warning : decision_.warnings) {
      page_.paragraph(
          "- " + code(warning.pointer) + std::string(colon()) + text(warning.message) + " [" + code(warning.code) + "]",
          item);
    }
  }

  // Used all the same: that it is old shows, and the service goes on.
  void stale() {
    bool first = true;
    for (const engine::ReferenceRow& row : decision_.references) {
      if (!row.stale) continue;
      if (std::exchange(first, false)) heading(text(Word::stale));
      std::string key;
      for (const std::string& one : row.key) key += (key.empty() ? "" : ", ") + one;
      std::string line =
          "- " + text(row.title) + " [" + code(key) + "], " + text(Word::checked) + " " + date(*row.checked);
      if (!row.source.empty()) line += " (" + quoted(row.source) + ")";
      page_.paragraph(line, item);
    }
  }

  void referrals() {
    if (decision_.referrals.empty()) return;
    heading(text(Word::referrals));
    for (const engine::Referral& referral : decision_.referrals) {
      const engine::Translated* const authority = words::authority(referral.authority);
      std::string line = "- " + (authority != nullptr ? text(*authority) : code(referral.authority));
      if (!referral.provision.empty()) line += " " + text(Word::under) + " " + provision(referral.provision);
      page_.paragraph(line + std::string(colon()) + rule_title(referral.rule), item);
    }
  }

  [[nodiscard]] std::string provision(const std::string& name) const {
    const auto found = std::find_if(program_.provisions.begin(), program_.provisions.end(),
                                    [&](const engine::Provision& one) { return one.name == name; });
    return found != program_.provisions.end() ? text(found->title) : code(name);
  }

  void foot() {
    page_.blank();
    const engine::RuleCounts& counts = decision_.counts;
    const std::array<std::pair<std::uint32_t, Word>, 4> parts{{{counts.satisfied, Word::satisfied},
                                                               {counts.violated, Word::violated},
                                                               {counts.undetermined, Word::not_settled},
                                                               {counts.not_applicable, Word::not_applicable}}};
    std::string line;
    for (const auto& [count, what] : parts) {
      if (!line.empty()) line += semicolon();
      line += text(what) + std::string(colon()) + code(std::to_string(count));
    }
    page_.paragraph(text(Word::counts) + " — " + line, {}, Style::faint);
    if (options_.program_digest.empty()) return;
    page_.paragraph(text(Word::program) + std::string(colon()) + code(options_.program_digest), {}, Style::faint);
  }

  const Decision& decision_;
  const engine::Program& program_;
  const ReportOptions& options_;
  Page page_;
};

}  // namespace

std::string text_report(const Decision& decision, const engine::Program& program, const ReportOptions& options) {
  return Report(decision, program, options).write();
}

}  // namespace mizan::adapters
