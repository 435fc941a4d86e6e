#include "adapters/rule_tests/literal_json.hpp"

#include <string_view>
#include <utility>

namespace mizan::adapters {
namespace {

using dsl::syntax::Literal;

void append_string(std::string& json, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  json += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      json += '\\';
      json += c;
    } else if (byte < 0x20) {
      json += "\\u00";
      json += digits[byte >> 4];
      json += digits[byte & 0xF];
    } else {
      json += c;
    }
  }
  json += '"';
}

void append_member(std::string& json, std::string_view key, std::string_view value) {
  append_string(json, key);
  json += ':';
  append_string(json, value);
}

bool is_currency(std::string_view unit) { return unit.size() == 3 && unit.front() >= 'A' && unit.front() <= 'Z'; }

void append_number(std::string& json, const Literal& number) {
  const std::string& unit = number.unit.text;
  if (unit.empty()) {
    json += number.text;
  } else if (unit == "%") {
    append_string(json, number.text);
  } else if (is_currency(unit)) {
    json += '{';
    append_member(json, "amount", number.text);
    json += ',';
    append_member(json, "currency", unit);
    json += '}';
  } else {
    json += "{\"value\":" + number.text + ",";
    // The JSON of a dossier names a unit in the singular, in English.
    append_member(json, "unit", dsl::spelling(dsl::singular(number.unit.word), dsl::Surface::english));
    json += '}';
  }
}

// The depth of a literal is bounded by the parser.
void append(std::string& json, const Literal& literal) {
  switch (literal.kind) {
    case Literal::Kind::unknown:
      json += "null";  // only within a list, where leaving it out would move what follows
      return;
    case Literal::Kind::word:
    case Literal::Kind::text:
    case Literal::Kind::date:
      append_string(json, literal.text);
      return;
    case Literal::Kind::number:
      append_number(json, literal);
      return;
    case Literal::Kind::true_:
      json += "true";
      return;
    case Literal::Kind::false_:
      json += "false";
      return;
    case Literal::Kind::list: {
      json += '[';
      std::string_view separator;
      for (const Literal& item : literal.items) {
        json += std::exchange(separator, ",");
        append(json, item);
      }
      json += ']';
      return;
    }
    case Literal::Kind::object: {
      json += '{';
      std::string_view separator;
      for (std::size_t i = 0; i < literal.items.size(); ++i) {
        if (literal.items[i].kind == Literal::Kind::unknown) continue;
        json += std::exchange(separator, ",");
        append_string(json, literal.keys[i].text);
        json += ':';
        append(json, literal.items[i]);
      }
      json += '}';
      return;
    }
  }
}

}  // namespace

std::string to_json(const Literal& literal) {
  std::string json;
  append(json, literal);
  return json;
}

}  // namespace mizan::adapters
