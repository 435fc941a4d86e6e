#include "adapters/json/words.hpp"

namespace mizan::json {

using engine::Translated;
using engine::TypeKind;

engine::Translated expected_words(const engine::Field& field, bool element) {
  if (field.list && !element) return {"une liste", "a list", "قائمة"};
  switch (field.type.kind) {
    case TypeKind::boolean:
      return {"true ou false", "true or false", "true أو false"};
    case TypeKind::integer:
      return {"un nombre entier", "a whole number", "عدد صحيح"};
    case TypeKind::decimal:
    case TypeKind::exact_decimal:
      return {"un nombre décimal", "a decimal number", "عدد عشري"};
    case TypeKind::percent:
      return {"un pourcentage comme \"30\"", "a percentage such as \"30\"", "نسبة مئوية مثل \"30\""};
    case TypeKind::money:
    case TypeKind::exact_money:
      return {"une somme {\"amount\", \"currency\"}", "a sum {\"amount\", \"currency\"}",
              "مبلغ {\"amount\", \"currency\"}"};
    case TypeKind::text:
      return {"un texte", "a text", "نص"};
    case TypeKind::date:
      return {"une date \"AAAA-MM-JJ\"", "a date \"YYYY-MM-DD\"", "تاريخ \"YYYY-MM-DD\""};
    case TypeKind::moment:
      return {"une date avec heure \"AAAA-MM-JJTHH:MM\"", "a date and time \"YYYY-MM-DDTHH:MM\"",
              "تاريخ ووقت \"YYYY-MM-DDTHH:MM\""};
    case TypeKind::duration:
      return {"une durée {\"value\", \"unit\"}", "a duration {\"value\", \"unit\"}", "مدة {\"value\", \"unit\"}"};
    case TypeKind::occupation:
      return {"un code de profession CITP-08 entre guillemets", "an ISCO-08 occupation code in quotes",
              "رمز مهنة ISCO-08 بين علامتي تنصيص"};
    case TypeKind::enumeration:
      return {"un nom entre guillemets", "a name in quotes", "اسم بين علامتي تنصيص"};
    case TypeKind::record:
      return {"un objet", "an object", "كائن"};
  }
  return {};
}

engine::Translated found_words(Token token) {
  switch (token) {
    case Token::begin_object:
    case Token::end_object:
      return {"un objet", "an object", "كائن"};
    case Token::begin_array:
    case Token::end_array:
      return {"une liste", "a list", "قائمة"};
    case Token::key:
    case Token::string:
      return {"un texte", "a text", "نص"};
    case Token::number:
      return {"un nombre", "a number", "عدد"};
    case Token::true_value:
    case Token::false_value:
      return {"true ou false", "true or false", "true أو false"};
    case Token::null:
      return {"null", "null", "null"};
    case Token::end:
    case Token::failed:
      return {"rien", "nothing", "لا شيء"};
  }
  return {};
}

engine::Translated same_words(const std::string& text) { return {text, text, text}; }

}  // namespace mizan::json
