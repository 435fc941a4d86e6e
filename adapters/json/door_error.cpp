#include "adapters/json/door_error.hpp"

#include <array>
#include <cstdint>

namespace mizan::json {
namespace {

struct Sentence {
  DoorCode code;
  std::string_view fr;
  std::string_view en;
  std::string_view ar;
};

// A brace pair is the gap.
constexpr std::array<Sentence, 26> sentences{{
    {DoorCode::body_too_large, "Le texte dépasse {} octets.", "The text is longer than {} bytes.",
     "النص يتجاوز {} بايت."},
    {DoorCode::byte_order_mark, "Le texte commence par une marque d'ordre des octets ; UTF-8 n'en a pas besoin.",
     "The text begins with a byte order mark; UTF-8 needs none.",
     "يبدأ النص بعلامة ترتيب البايتات، ولا حاجة إليها في UTF-8."},
    {DoorCode::invalid_utf8, "Le texte n'est pas de l'UTF-8 valide.", "The text is not valid UTF-8.",
     "النص ليس UTF-8 صالحا."},
    {DoorCode::empty, "Le texte ne contient aucune valeur JSON.", "The text holds no JSON value.",
     "لا يحتوي النص على أي قيمة JSON."},
    {DoorCode::raw_control, "Une chaîne contient un caractère de commande qui n'est pas échappé.",
     "A string holds a control character that is not escaped.", "تحتوي سلسلة على محرف تحكم غير مُهَرَّب."},
    {DoorCode::unclosed_string, "Une chaîne n'est pas fermée.", "A string is not closed.", "سلسلة غير مغلقة."},
    {DoorCode::unexpected, "Ce n'est pas du JSON : {} était attendu ici.", "This is not JSON: {} was expected here.",
     "هذا ليس JSON: كان المنتظر هنا {}."},
    {DoorCode::ends_early, "Le texte s'arrête trop tôt : {} était attendu.",
     "The text ends too early: {} was expected.", "ينتهي النص قبل الأوان: كان المنتظر {}."},
    {DoorCode::bad_number, "Ce n'est pas un nombre JSON.", "This is not a JSON number.", "هذا ليس عددا في JSON."},
    {DoorCode::bad_escape, "Une chaîne contient un échappement inconnu.", "A string holds an unknown escape.",
     "تحتوي سلسلة على تهريب غير معروف."},
    {DoorCode::lone_surrogate, "Une chaîne contient une moitié de paire de substitution.",
     "A string holds one half of a surrogate pair.", "تحتوي سلسلة على نصف زوج بديل."},
    {DoorCode::noncharacter, "Une chaîne contient un point de code qui n'est pas un caractère.",
     "A string holds a code point that is not a character.", "تحتوي سلسلة على نقطة ترميز ليست محرفا."},
    {DoorCode::forbidden_control,
     "Une chaîne contient un caractère de commande ; seuls tabulation et saut de ligne sont admis.",
     "A string holds a control character; only tab and newline are allowed.",
     "تحتوي سلسلة على محرف تحكم؛ لا يُقبل إلا الجدولة وسطر جديد."},
    {DoorCode::direction_control,
     "Une chaîne contient un caractère invisible qui change l'ordre ou le sens de ce qu'on lit.",
     "A string holds an invisible character that changes the order or the meaning of what is read.",
     "تحتوي سلسلة على محرف خفي يغير ترتيب المقروء أو معناه."},
    {DoorCode::duplicate_name, "Le nom « {} » figure deux fois dans le même objet.",
     "The name `{}` stands twice in one object.", "يرد الاسم «{}» مرتين في الكائن نفسه."},
    {DoorCode::too_deep, "Les objets et les listes sont emboîtés sur plus de {} niveaux.",
     "Objects and lists are nested deeper than {} levels.", "تتداخل الكائنات والقوائم في أكثر من {} مستوى."},
    {DoorCode::too_many_values, "Le texte contient plus de {} valeurs.", "The text holds more than {} values.",
     "يحتوي النص على أكثر من {} قيمة."},
    {DoorCode::too_many_members, "Un objet a plus de {} membres.", "An object has more than {} members.",
     "كائن يضم أكثر من {} عضو."},
    {DoorCode::too_many_items, "Une liste a plus de {} éléments.", "A list has more than {} items.",
     "قائمة تضم أكثر من {} عنصر."},
    {DoorCode::string_too_long, "Une chaîne dépasse {} octets.", "A string is longer than {} bytes.",
     "سلسلة تتجاوز {} بايت."},
    {DoorCode::name_too_long, "Un nom dépasse {} octets.", "A name is longer than {} bytes.", "اسم يتجاوز {} بايت."},
    {DoorCode::too_many_digits, "Un nombre a plus de {} chiffres.", "A number has more than {} digits.",
     "عدد يضم أكثر من {} رقما."},
    {DoorCode::exponent_out_of_range, "L'exposant d'un nombre n'est pas entre -{} et {}.",
     "The exponent of a number is not between -{} and {}.", "أس العدد ليس بين -{} و{}."},
    {DoorCode::trailing_content, "Quelque chose suit la fin de la valeur JSON.",
     "Something follows the end of the JSON value.", "يوجد شيء بعد نهاية قيمة JSON."},
    {DoorCode::not_an_object, "Un dossier est un objet JSON.", "A dossier is a JSON object.", "الملف كائن JSON."},
    {DoorCode::not_canonical, "L'enregistrement n'est pas dans sa forme canonique.",
     "The record is not in its canonical form.", "السجل ليس في صيغته القانونية."},
}};

// Found by position.
static_assert([] {
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (static_cast<std::size_t>(sentences[i].code) != i + 1) return false;
  }
  return true;
}());

std::string filled(std::string_view sentence, std::string_view detail) {
  std::string result;
  for (std::size_t gap = sentence.find("{}"); gap != std::string_view::npos; gap = sentence.find("{}")) {
    result += sentence.substr(0, gap);
    result += detail;
    sentence.remove_prefix(gap + 2);
  }
  result += sentence;
  return result;
}

}  // namespace

std::string code_text(DoorCode code) {
  const auto number = static_cast<unsigned>(code);
  return {'J', '0', static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

DoorError door_error(DoorCode code, std::string pointer, std::size_t offset, std::string_view detail) {
  const Sentence& sentence = sentences[static_cast<std::size_t>(code) - 1];
  const std::string gap = shortened(detail);
  return {code_text(code),
          std::move(pointer),
          offset,
          {filled(sentence.fr, gap), filled(sentence.en, gap), filled(sentence.ar, gap)}};
}

std::string shortened(std::string_view text, std::size_t characters) {
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (begins && seen++ == characters) return std::string(text.substr(0, i)) + "…";
  }
  return std::string(text);
}

void append_pointer(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace mizan::json
