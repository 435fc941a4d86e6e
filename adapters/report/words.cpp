#include "adapters/report/words.hpp"

namespace mizan::adapters::words {

using engine::Translated;

const Translated& word(Word which) {
  static const Translated words[] = {
      {"Dossier", "Dossier", "الملف"},
      {"Date de la décision", "Date of the decision", "تاريخ القرار"},
      {"Documents", "Documents", "الوثائق"},
      {"Constats", "Findings", "الملاحظات"},
      {"Non tranché", "Not settled", "غير محسوم"},
      {"Admis par exception", "Allowed by exception", "مقبول استثناء"},
      {"Exception", "Exception", "استثناء"},
      {"Textes", "Texts", "النصوص"},
      {"À faire", "To do", "المطلوب"},
      {"Constaté", "Observed", "ما لوحظ"},
      {"Règle", "Rule", "القاعدة"},
      {"caractères", "characters", "الأحرف"},
      {"Questions", "Questions", "الأسئلة"},
      {"règles en dépendent", "rules depend on it", "عدد القواعد المتوقفة عليه"},
      {"Ce qui s'oppose encore à une autorisation", "What still stands against a clearance", "ما يحول دون القبول"},
      {"Non lu dans le dossier", "Not read in the dossier", "ما لم يُقرأ في الملف"},
      {"Données de référence à vérifier", "Reference data to check", "بيانات مرجعية يجب التحقق منها"},
      {"vérifié jusqu'au", "checked until", "تم التحقق إلى غاية"},
      {"À signaler", "To report", "للتبليغ"},
      {"au titre de", "under", "بموجب"},
      {"Règles", "Rules", "القواعد"},
      {"respectées", "satisfied", "مستوفاة"},
      {"enfreintes", "violated", "مخالفة"},
      {"non tranchées", "not settled", "غير محسومة"},
      {"sans objet", "not applicable", "غير منطبقة"},
      {"Règles appliquées", "Rules applied", "القواعد المطبقة"},
      {"(sans référence)", "(without a reference)", "(بدون مرجع)"},
      {"l'ensemble du dossier", "the dossier as a whole", "الملف بأكمله"},
  };
  return words[static_cast<std::size_t>(which)];
}

const Translated& verdict(engine::Verdict verdict) {
  static const Translated words[] = {
      {"AUTORISÉ", "CLEARED", "مقبول"},
      {"À CORRIGER", "TO AMEND", "للتصحيح"},
      {"À EXAMINER", "TO REVIEW", "للمراجعة"},
      {"BLOQUÉ", "BLOCKED", "مرفوض"},
  };
  return words[static_cast<std::size_t>(verdict)];
}

const Translated& next_step(engine::Verdict verdict) {
  static const Translated sentences[] = {
      {"Rien ne s'oppose à la publication.", "Nothing stands against publication.", "لا شيء يحول دون النشر."},
      {"À l'employeur d'agir : il corrige ou complète, puis le dossier est examiné de nouveau. Ne pas publier d'ici "
       "là.",
       "The employer acts next: corrects or completes, then the dossier is vetted again. Not to be published until "
       "then.",
       "على المشغل أن يصحح أو يكمل، ثم يُفحص الملف من جديد. لا يُنشر قبل ذلك."},
      {"À un agent d'agir : il examine le dossier et décide. Ne pas publier d'ici là.",
       "A person acts next: an officer examines the dossier and decides. Not to be published until then.",
       "على أحد الأعوان أن يفحص الملف ويقرر. لا يُنشر قبل ذلك."},
      {"Ne doit pas être publié. À l'agence d'agir : elle refuse et en donne les motifs à l'employeur.",
       "Must not be published. The agency acts next: it refuses and gives the employer the reasons.",
       "لا يجوز نشره. على الوكالة أن ترفض وأن تبين الأسباب للمشغل."},
  };
  return sentences[static_cast<std::size_t>(verdict)];
}

const Translated& document_verdict(engine::Verdict verdict) {
  static const Translated words[] = {
      {"autorisé", "cleared", "مقبول"},
      {"à corriger", "to amend", "للتصحيح"},
      {"à examiner", "to review", "للمراجعة"},
      {"bloqué", "blocked", "مرفوض"},
  };
  return words[static_cast<std::size_t>(verdict)];
}

const Translated& gravity(engine::Effect effect) {
  static const Translated words[] = {
      {"CONSEIL", "ADVICE", "نصيحة"},
      {"À CORRIGER", "TO AMEND", "للتصحيح"},
      {"À EXAMINER", "TO REVIEW", "للمراجعة"},
      {"BLOQUANT", "BLOCKING", "مانع"},
  };
  return words[static_cast<std::size_t>(effect)];
}

const Translated& ask(engine::AskedOf whom) {
  static const Translated words[] = {
      {"À demander à l'employeur", "To ask the employer", "يُطلب من المشغل"},
      {"À demander à l'intermédiaire de recrutement", "To ask the recruiter", "يُطلب من وسيط التشغيل"},
      {"À demander au travailleur", "To ask the worker", "يُطلب من العامل"},
      {"À vérifier par l'agence", "For the agency to check", "على الوكالة أن تتحقق من"},
  };
  return words[static_cast<std::size_t>(whom)];
}

const Translated* authority(std::string_view name) {
  struct Named {
    std::string_view name;
    Translated label;
  };
  static const Named names[] = {
      {"prosecutor", {"Ministère public", "Public prosecutor", "النيابة العامة"}},
      {"labour_inspection", {"Inspection du travail", "Labour inspectorate", "مفتشية الشغل"}},
      {"data_protection", {"CNDP (données personnelles)", "CNDP (personal data)", "اللجنة الوطنية لحماية المعطيات"}},
  };
  for (const Named& named : names) {
    if (named.name == name) return &named.label;
  }
  return nullptr;
}

const Translated& origin(DateOrigin origin) {
  static const Translated words[] = {
      {"demandée", "as asked", "كما طُلب"},
      {"celle du dossier", "the dossier's own", "تاريخ الملف نفسه"},
      {"aujourd'hui au Maroc, UTC+1", "today in Morocco, UTC+1", "اليوم في المغرب، UTC+1"},
  };
  return words[static_cast<std::size_t>(origin)];
}

}  // namespace mizan::adapters::words
