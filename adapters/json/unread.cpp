#include "adapters/json/unread.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "adapters/json/door_error.hpp"

namespace mizan::json {
namespace {

constexpr std::size_t name_bytes_max = 40;

struct Sentence {
  UnreadCode code;
  std::string_view fr;
  std::string_view en;
  std::string_view ar;
};

// {g} is what was given, {e} what was expected or the limit, {f} what was found.
constexpr std::array<Sentence, 19> sentences{{
    {UnreadCode::unknown_key, "« {g} » n'est pas un champ à cet endroit.", "`{g}` is not a field here.",
     "«{g}» ليس حقلا في هذا الموضع."},
    {UnreadCode::wrong_type, "Attendu : {e} ; reçu : {f}.", "Expected {e}, found {f}.", "المنتظر: {e}؛ والوارد: {f}."},
    {UnreadCode::unknown_member, "« {g} » n'est pas une valeur admise ici.",
     "`{g}` is not a value that can stand here.", "«{g}» ليست قيمة مقبولة هنا."},
    {UnreadCode::below_minimum, "{g} est inférieur au minimum, {e}.", "{g} is below the minimum, {e}.",
     "{g} أقل من الحد الأدنى، {e}."},
    {UnreadCode::above_maximum, "{g} est supérieur au maximum, {e}.", "{g} is above the maximum, {e}.",
     "{g} أكبر من الحد الأقصى، {e}."},
    {UnreadCode::list_too_long, "La liste a plus de {e} éléments ; elle n'est pas lue.",
     "The list has more than {e} items; it is not read.", "القائمة تضم أكثر من {e} عنصر؛ لم تُقرأ."},
    {UnreadCode::bad_date, "« {g} » n'est pas un jour du calendrier écrit AAAA-MM-JJ.",
     "`{g}` is not a day of the calendar written YYYY-MM-DD.", "«{g}» ليس يوما من التقويم مكتوبا YYYY-MM-DD."},
    {UnreadCode::bad_moment, "« {g} » n'est pas une date avec heure écrite AAAA-MM-JJTHH:MM.",
     "`{g}` is not a date and time written YYYY-MM-DDTHH:MM.", "«{g}» ليس تاريخا ووقتا مكتوبا YYYY-MM-DDTHH:MM."},
    {UnreadCode::bad_number, "« {g} » n'est pas un nombre décimal comme \"1184.00\", d'au plus 34 chiffres.",
     "`{g}` is not a decimal number such as \"1184.00\", of at most 34 digits.",
     "«{g}» ليس عددا عشريا مثل \"1184.00\"، لا يتجاوز 34 رقما."},
    {UnreadCode::not_whole, "{g} n'est pas un nombre entier.", "{g} is not a whole number.", "{g} ليس عددا صحيحا."},
    {UnreadCode::bad_occupation, "« {g} » n'est pas un code de profession CITP-08, de un à quatre chiffres.",
     "`{g}` is not an ISCO-08 occupation code, of one to four digits.",
     "«{g}» ليس رمز مهنة ISCO-08 من رقم إلى أربعة أرقام."},
    {UnreadCode::bad_unit, "« {g} » n'est pas une unité de durée.", "`{g}` is not a unit of time.",
     "«{g}» ليست وحدة زمنية."},
    {UnreadCode::missing_unit, "La durée {g} n'a pas d'unité.", "The duration {g} has no unit.", "المدة {g} بلا وحدة."},
    {UnreadCode::no_such_place, "« {g} » ne désigne aucun champ du dossier.", "`{g}` names no field of the dossier.",
     "«{g}» لا يشير إلى أي حقل في الملف."},
    {UnreadCode::given_after_all, "« {g} » est dit absent, mais le dossier lui donne une valeur.",
     "`{g}` is said to be absent, but the dossier gives it a value.", "قيل إن «{g}» غائب، لكن الملف يعطيه قيمة."},
    {UnreadCode::bad_provenance, "Une provenance est un objet {pointer, source, on} de textes.",
     "A provenance is an object {pointer, source, on} of texts.", "المصدر كائن {pointer, source, on} من نصوص."},
    {UnreadCode::more, "{g} autres valeurs n'ont pas pu être lues.", "{g} more values could not be read.",
     "تعذرت قراءة {g} قيمة أخرى."},
    {UnreadCode::none_as_text,
     "« none » n'est pas une valeur de ce champ ; si le document n'en dit rien, citez-le dans silent_on.",
     "`none` is no value of this field; if the document does not mention it, list it under silent_on.",
     "«none» ليست قيمة لهذا الحقل؛ إذا لم تذكره الوثيقة فأدرجوه ضمن silent_on."},
    {UnreadCode::no_silence, "Le silence du document n'est pas une réponse à « {g} » : il faut le demander.",
     "The silence of the document is no answer to `{g}`: it must be asked.",
     "سكوت الوثيقة ليس جوابا عن «{g}»، ويجب السؤال عنه."},
}};

// Found by position.
static_assert([] {
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (static_cast<std::size_t>(sentences[i].code) != i + 1) return false;
  }
  return true;
}());

std::string filled(std::string_view sentence, std::string_view given, std::string_view expected,
                   std::string_view found) {
  std::string result;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}') {
      const char gap = sentence[i + 1];
      result += gap == 'g' ? given : gap == 'e' ? expected : found;
      i += 2;
    } else {
      result += sentence[i];
    }
  }
  return result;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string code_text(UnreadCode code) {
  const auto number = static_cast<unsigned>(code);
  return {'W', '0', static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

void UnreadList::add(UnreadCode code, std::string pointer, const UnreadDetail& detail) {
  if (++count_ > listed_max) return;
  const Sentence& sentence = sentences[static_cast<std::size_t>(code) - 1];
  const std::string given = shortened(detail.given);
  engine::Translated message{filled(sentence.fr, given, detail.expected.fr, detail.found.fr),
                             filled(sentence.en, given, detail.expected.en, detail.found.en),
                             filled(sentence.ar, given, detail.expected.ar, detail.found.ar)};
  if (!detail.suggestion.empty()) {
    const std::string name(detail.suggestion);
    message.fr += " Vouliez-vous dire « " + name + " » ?";
    message.en += " Did you mean `" + name + "`?";
    message.ar += " هل تقصد «" + name + "»؟";
  } else if (!detail.allowed.empty()) {
    message.fr += " Valeurs admises : " + detail.allowed + ".";
    message.en += " Allowed: " + detail.allowed + ".";
    message.ar += " القيم المقبولة: " + detail.allowed + ".";
  }
  facts_->add_unread({std::move(pointer), code_text(code), std::move(message)});
}

std::string_view UnreadList::nearest(std::string_view given, std::span<const std::string_view> names) {
  if (given.empty() || given.size() > name_bytes_max || count_ >= listed_max || suggestions_ == suggestions_max)
    return {};
  ++suggestions_;
  std::string_view best;
  std::size_t least = std::max<std::size_t>(1, given.size() / 3) + 1;
  for (const std::string_view name : names) {
    if (name.size() > given.size() + least || given.size() > name.size() + least) continue;
    const std::size_t distance = edit_distance(given, name);
    if (distance >= least) continue;
    // Of a name of two letters, one change leaves nothing in common worth guessing from.
    if (distance >= name.size() || (name.size() <= 2 && distance > 0 && given.size() > 2)) continue;
    least = distance;
    best = name;
  }
  return best;
}

void UnreadList::finish() {
  if (count_ <= listed_max) return;
  const std::string rest = std::to_string(count_ - listed_max);
  const Sentence& sentence = sentences[static_cast<std::size_t>(UnreadCode::more) - 1];
  facts_->add_unread(
      {"",
       code_text(UnreadCode::more),
       {filled(sentence.fr, rest, {}, {}), filled(sentence.en, rest, {}, {}), filled(sentence.ar, rest, {}, {})}});
}

std::size_t edit_distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> before(right.size() + 1);
  std::vector<std::size_t> last(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const bool same = lower(left[i - 1]) == lower(right[j - 1]);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      const bool swapped =
          i > 1 && j > 1 && lower(left[i - 1]) == lower(right[j - 2]) && lower(left[i - 2]) == lower(right[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[right.size()];
}

}  // namespace mizan::json
