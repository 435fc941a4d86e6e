#include "engine/model/format_value.hpp"

#include <array>
#include <cassert>
#include <string_view>
#include <utility>

#include "engine/model/phrases.hpp"

namespace mizan::engine {
namespace {

constexpr std::string_view isolate = "\u2068";
constexpr std::string_view pop_isolate = "\u2069";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

std::string grouped(std::string_view digits, std::string_view separator) {
  std::string result;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += separator;
    result += digits[i];
  }
  return result;
}

std::string format_number(const Decimal& number, Language language) {
  const std::string plain = to_string(number);
  if (language == Language::ar) return plain;
  std::string_view rest = plain;
  std::string result;
  if (rest.starts_with('-')) {
    result += '-';
    rest.remove_prefix(1);
  }
  const std::size_t point = std::min(rest.find('.'), rest.size());
  result += grouped(rest.substr(0, point), language == Language::fr ? narrow_no_break_space : ",");
  if (point == rest.size()) return result;
  result += language == Language::fr ? ',' : '.';
  result += rest.substr(point + 1);
  return result;
}

std::string format_percent(const Decimal& fraction, Language language) {
  // 0.30 reads as 30: two places to the left, which no exponent of a percent in a dossier or a rule prevents.
  Decimal hundredths = normalized(fraction);
  if (hundredths.coefficient != 0) hundredths.exponent += 2;
  std::string result = format_number(hundredths, language);
  if (language == Language::fr) result += no_break_space;
  return result + "%";
}

std::string format_money(std::string amount, CurrencyId currency, Language language, const Vocabulary& vocabulary) {
  amount += language == Language::fr ? no_break_space : " ";
  if (!currency.known() || !vocabulary.currency) return amount + in(phrase(Phrase::currency_not_stated), language);
  return amount + vocabulary.enumerations[*vocabulary.currency].members[currency.index].name;
}

std::string two_digits(std::int32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string format_date(Date date, Language language) {
  constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                    "May",       "June",     "July",     "August",
                                                    "September", "October",  "November", "December"};
  const YearMonthDay parts = civil(date);
  if (language == Language::en) {
    return std::to_string(parts.day) + " " + std::string(months[static_cast<std::size_t>(parts.month - 1)]) + " " +
           std::to_string(parts.year);
  }
  return two_digits(parts.day) + "/" + two_digits(parts.month) + "/" + to_string(date).substr(0, 4);
}

std::string format_moment(Moment moment, Language language) {
  const std::string iso = to_string(moment);  // YYYY-MM-DDTHH:MM
  const auto day = parse_date(std::string_view(iso).substr(0, 10));
  assert(day);
  return format_date(*day, language) + " " + iso.substr(11);
}

struct UnitWords {
  std::string_view fr_one, fr_many, en_one, en_many;
  // Arabic counts one, two, 3 to 10 (plural), 11 to 99 (singular accusative), and whole hundreds (singular genitive).
  std::string_view ar_one, ar_two, ar_few, ar_many, ar_hundred;
};
constexpr std::array<UnitWords, 5> unit_words{{
    {"heure", "heures", "hour", "hours", "ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة"},
    {"jour", "jours", "day", "days", "يوم واحد", "يومان", "أيام", "يوما", "يوم"},
    {"semaine", "semaines", "week", "weeks", "أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعا", "أسبوع"},
    {"mois", "mois", "month", "months", "شهر واحد", "شهران", "أشهر", "شهرا", "شهر"},
    {"an", "ans", "year", "years", "سنة واحدة", "سنتان", "سنوات", "سنة", "سنة"},
}};

std::string format_duration_ar(const Decimal& value, const UnitWords& words) {
  const Decimal number = normalized(value);
  const std::string plain = to_string(number);
  if (number.exponent < 0 || number.coefficient < 0) return plain + " " + std::string(words.ar_hundred);
  if (plain == "1") return std::string(words.ar_one);
  if (plain == "2") return std::string(words.ar_two);
  const std::string_view tail = std::string_view(plain).substr(plain.size() < 2 ? 0 : plain.size() - 2);
  int last_two = 0;
  for (const char digit : tail) last_two = last_two * 10 + (digit - '0');
  const std::string_view word = last_two <= 2 ? words.ar_hundred : last_two <= 10 ? words.ar_few : words.ar_many;
  return plain + " " + std::string(word);
}

std::string format_duration(const Duration& duration, Language language) {
  const UnitWords& words = unit_words[static_cast<std::size_t>(duration.unit)];
  const Decimal magnitude = duration.value.coefficient < 0 ? negate(duration.value) : duration.value;
  switch (language) {
    case Language::fr:
      return format_number(duration.value, language) + std::string(no_break_space) +
             std::string(magnitude >= Decimal{2, 0} ? words.fr_many : words.fr_one);
    case Language::en:
      return format_number(duration.value, language) + " " +
             std::string(magnitude == Decimal{1, 0} ? words.en_one : words.en_many);
    case Language::ar:
      return format_duration_ar(duration.value, words);
  }
  std::unreachable();
}

std::string format_quotient(const Quotient& quotient, Language language) {
  const auto rounded = round(quotient, 2, Rounding::half_up);
  if (!rounded)
    return format_number(quotient.numerator, language) + "/" + format_number(quotient.denominator, language);
  const std::string number = format_number(*rounded, language);
  if (compare(Quotient{*rounded, {1, 0}}, quotient) == 0) return number;
  return in(phrase(Phrase::about), language) + std::string(no_break_space) + number;
}

struct FormatKnown {
  Type type;
  Language language;
  const Vocabulary& vocabulary;

  std::string operator()(std::monostate) const { return in(phrase(Phrase::not_stated), language); }
  std::string operator()(bool value) const { return in(phrase(value ? Phrase::yes : Phrase::no), language); }
  std::string operator()(const Decimal& value) const {
    return type.kind == TypeKind::percent ? format_percent(value, language) : format_number(value, language);
  }
  std::string operator()(const Money& value) const {
    return format_money(format_number(value.amount, language), value.currency, language, vocabulary);
  }
  std::string operator()(Date value) const { return format_date(value, language); }
  std::string operator()(Moment value) const { return format_moment(value, language); }
  std::string operator()(const Duration& value) const { return format_duration(value, language); }
  std::string operator()(MemberIndex value) const {
    return in(vocabulary.enumerations[type.index].members[value.index].label, language);
  }
  std::string operator()(std::string_view value) const { return std::string(value); }
};

std::string format_plain(const Printable& printable, Type type, Language language, const Vocabulary& vocabulary) {
  if (printable.presence == Presence::unknown) return in(phrase(Phrase::not_stated), language);
  if (printable.presence == Presence::none) return in(phrase(Phrase::none), language);
  if (const auto* quotient = std::get_if<Quotient>(&printable.value)) {
    std::string number = format_quotient(*quotient, language);
    if (type.kind != TypeKind::exact_money) return number;
    return format_money(std::move(number), printable.currency, language, vocabulary);
  }
  return std::visit(FormatKnown{type, language, vocabulary}, std::get<Value>(printable.value));
}

}  // namespace

std::string format_value(const Printable& printable, Type type, Language language, const Vocabulary& vocabulary) {
  std::string plain = format_plain(printable, type, language, vocabulary);
  const bool foreign = printable.presence == Presence::known && type.kind == TypeKind::text;
  if (language != Language::ar && !foreign) return plain;
  return std::string(isolate) + plain + std::string(pop_isolate);
}

}  // namespace mizan::engine
