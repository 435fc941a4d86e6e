#include <unistd.h>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/commands.hpp"
#include "adapters/cli/explain_code.hpp"
#include "adapters/cli/rule_source.hpp"
#include "adapters/cli/rules.hpp"
#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/code_pages/code_pages.hpp"
#include "adapters/report/direction.hpp"
#include "adapters/report/page.hpp"
#include "dsl/diagnostic.hpp"

namespace mizan::cli {
namespace {

using adapters::Page;
using engine::Language;
using engine::Program;
using engine::Provision;
using engine::Rule;
using engine::Translated;

constexpr std::size_t columns_max = 100;

// The full name, or its last part where only one rule has it.
const Rule* find(const Program& program, std::string_view name) {
  if (const Rule* const exact = program.find(name)) return exact;
  const Rule* found = nullptr;
  for (const Rule& rule : program.rules) {
    const std::size_t dot = rule.name.rfind('.');
    if (dot == std::string::npos || std::string_view(rule.name).substr(dot + 1) != name) continue;
    if (found != nullptr) return nullptr;
    found = &rule;
  }
  return found;
}

// The first few names that hold what was asked, its marks left out: `nofee` is in `no_fee_on_worker`.
std::string containing(const std::vector<std::string_view>& names, std::string_view asked) {
  constexpr std::size_t names_max = 3;
  const auto letters = [](std::string_view name) {
    std::string bare(name);
    std::erase_if(bare, [](char c) { return c == '_' || c == '-' || c == ' '; });
    return bare;
  };
  const std::string wanted = letters(asked);
  std::string found;
  std::size_t count = 0;
  for (const std::string_view name : names) {
    if (wanted.size() < 3 || count == names_max || name.contains('.') || !letters(name).contains(wanted)) continue;
    found += (count++ == 0 ? "" : ", ") + std::string(name);
  }
  return found;
}

// As `e0207` is typed for `E0207`.
std::string capitalised(std::string word) {
  if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

const Translated& word(engine::Effect effect) {
  static const Translated words[] = {{"conseille", "advises", "تنصح"},
                                     {"à corriger par l'employeur", "the employer amends", "يصححها المشغل"},
                                     {"à examiner par un agent", "an officer reviews", "يراجعها عون"},
                                     {"bloque la publication", "blocks publication", "تمنع النشر"}};
  return words[static_cast<std::size_t>(effect)];
}

const Translated& word(engine::Authority authority) {
  static const Translated words[] = {
      {"droit marocain", "Moroccan law", "القانون المغربي"},
      {"traité ratifié par le Maroc", "treaty ratified by Morocco", "اتفاقية صادق عليها المغرب"},
      {"traité non ratifié", "treaty not ratified", "اتفاقية غير مصادق عليها"},
      {"droit du pays de destination", "law of the destination", "قانون بلد الوجهة"},
      {"orientation", "guidance", "توجيه"}};
  return words[static_cast<std::size_t>(authority)];
}

const Translated& word(engine::Evidence evidence) {
  static const Translated words[] = {{"texte lu", "text read", "نص مقروء"},
                                     {"texte rapporté", "text reported", "نص منقول"},
                                     {"à vérifier", "unverified", "غير محقق"}};
  return words[static_cast<std::size_t>(evidence)];
}

class Explanation {
 public:
  Explanation(const Program& program, const Rule& rule, Language language)
      : program_(program), rule_(rule), language_(language), page_(language, columns_max, may_colour(STDOUT_FILENO)) {}

  std::string write() {
    page_.paragraph(say(rule_.title), {}, adapters::Style::heading);
    page_.paragraph(latin(rule_.name), {}, adapters::Style::faint);
    page_.blank();
    line({"Effet", "Effect", "الأثر"}, say(word(rule_.effect)));
    line({"Porte sur", "On", "تخص"}, documents());
    line({"En vigueur", "In force", "السريان"}, validity(rule_.in_force));
    if (!rule_.tags.empty()) line({"Étiquettes", "Tags", "الوسوم"}, tags());
    if (!rule_.refers_to.empty()) line({"À signaler à", "Refers to", "تحال إلى"}, latin(joined(rule_.refers_to)));
    page_.blank();
    page_.paragraph(say({"Textes", "Texts", "النصوص"}), {}, adapters::Style::heading);
    for (const std::uint32_t provision : rule_.cites) cite(program_.provisions[provision]);
    exceptions();
    std::string text = page_.take();
    if (const auto source = rule_source(program_, rule_.name)) {
      // The wording is code: it is shown as it stands, neither wrapped nor reordered.
      text += "\n" + source->file + ":" + std::to_string(source->line) + "\n\n" + source->text + "\n";
    }
    return text;
  }

 private:
  void exceptions() {
    if (rule_.exceptions.empty()) return;
    page_.blank();
    page_.paragraph(say({"Exceptions", "Exceptions", "الاستثناءات"}), {}, adapters::Style::heading);
    for (const engine::Exception& exception : rule_.exceptions) {
      page_.paragraph(say(exception.title) + " (" + latin(exception.name) + ")", {.first = 2, .rest = 4});
      line({"En vigueur", "In force", "السريان"}, validity(exception.in_force));
      for (const std::uint32_t provision : exception.cites) cite(program_.provisions[provision]);
    }
  }

  [[nodiscard]] std::string say(const Translated& text) const {
    const std::string& own = engine::in(text, language_);
    return language_ == Language::ar ? adapters::isolate_foreign(own) : own;
  }
  [[nodiscard]] std::string latin(std::string_view text) const {
    return language_ == Language::ar ? adapters::isolated_left_to_right(text) : std::string(text);
  }
  static std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
  }
  void line(const Translated& label, const std::string& value) {
    page_.paragraph(say(label) + (language_ == Language::fr ? "\u00A0: " : ": ") + value, {.first = 2, .rest = 4});
  }
  [[nodiscard]] std::string documents() const {
    if (rule_.on_findings) {
      return say({"les constats des autres règles, une fois par dossier",
                  "the findings of the other rules, once per dossier", "نتائج القواعد الأخرى، مرة واحدة لكل ملف"});
    }
    std::string text;
    for (const std::uint16_t root : rule_.on) {
      text += (text.empty()                ? ""
               : language_ == Language::ar ? "، "
                                           : ", ") +
              say(program_.vocabulary.roots[root].field.label);
    }
    if (!rule_.against) return text;
    return text + " " + say({"face à :", "against:", "مقابل:"}) + " " +
           say(program_.vocabulary.roots[*rule_.against].field.label);
  }
  [[nodiscard]] std::string tags() const {
    std::string text;
    for (const engine::RuleTag& tag : rule_.tags) {
      text += (text.empty() ? "" : ", ") + tag.name;
      if (tag.weight != 1) text += " (" + std::to_string(tag.weight) + ")";
    }
    return latin(text);
  }
  [[nodiscard]] std::string validity(const std::vector<engine::Validity>& periods) const {
    std::string text;
    for (const engine::Validity& period : periods) {
      const std::string from = period.from ? engine::to_string(*period.from) : "…";
      const std::string until = period.until ? engine::to_string(*period.until) : "…";
      text += (text.empty() ? "" : ", ") + from + " – " + until;
    }
    return latin(text);
  }
  void cite(const Provision& provision) {
    page_.paragraph("- " + say(provision.title) + " [" + latin(provision.name) + "]", {.first = 2, .rest = 4});
    const std::string& paraphrase = language_ == Language::en ? provision.text_en : provision.text_fr;
    if (!paraphrase.empty()) page_.paragraph(adapters::isolated(paraphrase), {.first = 4, .rest = 4});
    const std::string_view separator = language_ == Language::ar ? "، " : ", ";
    page_.paragraph(say(word(provision.authority)) + std::string(separator) + say(word(provision.evidence)) +
                        std::string(separator) + validity({provision.in_force}),
                    {.first = 4, .rest = 4}, adapters::Style::faint);
    if (!provision.address.empty())
      page_.paragraph(latin(provision.address), {.first = 4, .rest = 4}, adapters::Style::faint);
  }

  const Program& program_;
  const Rule& rule_;
  Language language_;
  Page page_;
};

}  // namespace

ExitCode explain(const ExplainOptions& options) {
  if (adapters::is_code_like(options.rule)) return explain_code(options.rule, options.language);
  const auto rules = load_rules(options.rules, options.language);
  if (!rules) return rules.error();
  if (const Rule* const rule = find(rules->program, options.rule)) {
    put(Explanation(rules->program, *rule, options.language).write());
    return ExitCode::cleared;
  }
  if (const std::string code = capitalised(options.rule); adapters::code_page(code)) {
    return explain_code(code, options.language);
  }
  std::vector<std::string_view> names;
  for (const Rule& rule : rules->program.rules) {
    names.push_back(rule.name);
    names.push_back(std::string_view(rule.name).substr(rule.name.rfind('.') + 1));
  }
  std::string near = dsl::nearest(options.rule, names);
  if (near.empty()) near = containing(names, options.rule);
  complain({.file = options.rule,
            .line = {},
            .pointer = {},
            .offset = {},
            .code = "C006",
            .message = {"aucune règle (ou plusieurs) de ce nom" + (near.empty() ? "" : " ; proche : " + near),
                        "no rule (or several) of this name" + (near.empty() ? "" : "; near: " + near),
                        "لا توجد قاعدة واحدة بهذا الاسم" + (near.empty() ? "" : "؛ الأقرب: " + near)}},
           options.language);
  return ExitCode::usage;
}

}  // namespace mizan::cli
