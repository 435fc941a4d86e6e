#include "engine/model/phrases.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mizan::engine {
namespace {

// French puts a no-break space before its colon and a narrow one before its semicolon.
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

struct Language3 {
  std::string_view fr;
  std::string_view en;
  std::string_view ar;
};

template <typename Piece>
Translated each_language(Piece piece) {
  return {piece(Language::fr), piece(Language::en), piece(Language::ar)};
}

std::string_view in(const Language3& text, Language language) {
  switch (language) {
    case Language::fr:
      return text.fr;
    case Language::en:
      return text.en;
    case Language::ar:
      return text.ar;
  }
  std::unreachable();
}

std::string joined(const std::vector<Translated>& labels, Language language) {
  const std::string fr_separator = std::string(narrow_no_break_space) + "; ";
  const Language3 separator{fr_separator, "; ", "؛ "};
  std::string result;
  for (const Translated& label : labels) {
    if (!result.empty()) result += in(separator, language);
    result += engine::in(label, language);
  }
  return result;
}

struct ObstacleText {
  std::string_view code;
  Verdict verdict;
  Language3 sentence;  // `{rule}` and `{document}` are replaced.
};

constexpr std::array<ObstacleText, 6> obstacle_texts{{
    {"N001",
     Verdict::amend,
     {"Le dossier ne contient aucun document à examiner.", "The dossier contains no document to examine.",
      "لا يتضمن الملف أي وثيقة للفحص."}},
    {"N002",
     Verdict::review,
     {"Aucune règle n'est en vigueur à la date de la décision.", "No rule is in force on the date of the decision.",
      "لا توجد أي قاعدة سارية في تاريخ القرار."}},
    {"N003",
     Verdict::review,
     {"{document} : la règle essentielle « {rule} » n'est pas en vigueur à la date de la décision.",
      "{document}: the essential rule “{rule}” is not in force on the date of the decision.",
      "{document}: القاعدة الأساسية «{rule}» غير سارية في تاريخ القرار."}},
    {"N004",
     Verdict::review,
     {"{document} : la règle essentielle « {rule} » ne s'applique pas ; elle n'a donc pas été vérifiée.",
      "{document}: the essential rule “{rule}” does not apply, and so was not verified.",
      "{document}: القاعدة الأساسية «{rule}» لا تنطبق، ولذلك لم يتم التحقق منها."}},
    {"N005",
     Verdict::amend,
     {"Une partie du dossier n'a pas pu être lue.", "Part of the dossier could not be read.",
      "تعذرت قراءة جزء من الملف."}},
    {"N006",
     Verdict::review,
     {"La date de la décision vient du dossier lui-même et n'est pas celle du jour.",
      "The date of the decision comes from the dossier itself and is not today's.",
      "تاريخ القرار مأخوذ من الملف نفسه وليس تاريخ اليوم."}},
}};

std::string filled(std::string_view sentence, std::string_view rule, std::string_view document) {
  std::string result;
  while (!sentence.empty()) {
    for (const auto& [hole, value] : {std::pair{std::string_view("{rule}"), rule}, {"{document}", document}}) {
      if (!sentence.starts_with(hole)) continue;
      result += value;
      sentence.remove_prefix(hole.size());
    }
    if (sentence.empty()) break;
    result += sentence.front();
    sentence.remove_prefix(1);
  }
  return result;
}

}  // namespace

const Translated& phrase(Phrase which) {
  static const std::array<Translated, 7> phrases{{
      {"non précisé", "not stated", "غير محدد"},
      {"néant", "none", "لا شيء"},
      {"oui", "yes", "نعم"},
      {"non", "no", "لا"},
      {"(devise non précisée)", "(currency not stated)", "(العملة غير محددة)"},
      {"Devise", "Currency", "العملة"},
      {"≈", "≈", "≈"},
  }};
  return phrases[static_cast<std::size_t>(which)];
}

const Translated& phrase(Fault fault) {
  static const std::array<Translated, 5> phrases{{
      {"un nombre dépasse 38 chiffres", "a number exceeds 38 digits", "عدد يتجاوز 38 رقما"},
      {"le diviseur est nul", "the divisor is zero", "القاسم يساوي صفرا"},
      {"une date sort du calendrier (années 1 à 9999)", "a date falls outside the calendar (years 1 to 9999)",
       "تاريخ خارج التقويم (السنوات من 1 إلى 9999)"},
      {"deux devises différentes se rencontrent", "two different currencies meet", "التقاء عملتين مختلفتين"},
      {"deux exceptions se contredisent", "two exceptions contradict each other", "تعارض استثناءين"},
  }};
  return phrases[static_cast<std::size_t>(fault)];
}

Translated undetermined_message(const std::vector<Translated>& missing,
                                const std::vector<Translated>& missing_references, std::optional<Fault> fault) {
  const std::string colon = std::string(no_break_space) + ": ";
  if (!missing.empty() || !missing_references.empty()) {
    const std::string facts_fr = "Il manque" + colon;
    const Language3 facts{facts_fr, "Missing: ", "ينقص: "};
    const std::string rows_fr = "Donnée de référence absente" + colon;
    const Language3 rows{rows_fr, "Reference data missing: ", "بيانات مرجعية غير متوفرة: "};
    return each_language([&](Language language) {
      std::string text;
      if (!missing.empty()) text = std::string(in(facts, language)) + joined(missing, language) + ".";
      if (missing_references.empty()) return text;
      if (!text.empty()) text += " ";
      return text + std::string(in(rows, language)) + joined(missing_references, language) + ".";
    });
  }
  if (fault) {
    const std::string fr = "Le calcul n'aboutit pas" + colon;
    const Language3 begin{fr, "The computation has no result: ", "تعذر إتمام الحساب: "};
    return each_language([&](Language language) {
      return std::string(in(begin, language)) + engine::in(phrase(*fault), language) + ".";
    });
  }
  return {"Les faits connus ne permettent pas de trancher.", "The known facts do not settle the question.",
          "الوقائع المعروفة لا تكفي للحسم."};
}

Translated reference_label(const Translated& title, std::string_view name) {
  const std::string_view place = name.substr(std::min(name.find('['), name.size()));
  return each_language([&](Language language) { return engine::in(title, language) + " " + std::string(place); });
}

Translated excepted_message(const std::vector<Translated>& exceptions) {
  const bool several = exceptions.size() > 1;
  const std::string fr =
      (several ? "Des exceptions s'appliquent" : "Une exception s'applique") + std::string(no_break_space) + ": ";
  const Language3 begin{
      fr, several ? "Exceptions apply: " : "An exception applies: ", several ? "تنطبق استثناءات: " : "ينطبق استثناء: "};
  return each_language(
      [&](Language language) { return std::string(in(begin, language)) + joined(exceptions, language) + "."; });
}

Obstacle make_obstacle(ObstacleKind kind, const ObstacleSubject& subject) {
  const ObstacleText& text = obstacle_texts[static_cast<std::size_t>(kind)];
  return {.code = std::string(text.code),
          .rule = subject.rule,
          .document = subject.document,
          .verdict = text.verdict,
          .message = each_language([&](Language language) {
            return filled(in(text.sentence, language), engine::in(subject.rule_title, language),
                          engine::in(subject.document_label, language));
          })};
}

}  // namespace mizan::engine
