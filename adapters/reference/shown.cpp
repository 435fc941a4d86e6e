#include <utility>

#include "adapters/reference/explanation.hpp"
#include "engine/model/format_value.hpp"
#include "engine/model/labels.hpp"

namespace mizan::reference {

using engine::Decimal;
using engine::Quotient;
using engine::Shown;
using engine::Type;
using engine::TypeKind;
using engine::Vocabulary;

namespace {

const Decimal one{1, 0};

// Sets a percent, kept as a fraction, against the hundred.
std::string hundredths(const Decimal& fraction) {
  Decimal value = engine::normalized(fraction);
  if (value.coefficient != 0) value.exponent += 2;
  return engine::to_string(value);
}

std::string number_text(const Quotient& number, TypeKind kind) {
  if (kind == TypeKind::percent) return hundredths(number.numerator);
  if (number.denominator == one) return engine::to_string(number.numerator);
  return engine::to_string(number.numerator) + "/" + engine::to_string(number.denominator);
}

bool is_money(TypeKind kind) { return kind == TypeKind::money || kind == TypeKind::exact_money; }

// One amount in one currency, of which it may be unknown which.
bool can_be_shown(const Outcome& outcome) {
  const auto* quantity = std::get_if<Quantity>(&outcome.value);
  return quantity != nullptr ? quantity->exact : outcome.known();
}

struct ShowKnown {
  Type type;
  const Vocabulary& vocabulary;

  Shown operator()(std::monostate) const { return {}; }
  Shown operator()(bool value) const { return {value}; }
  Shown operator()(const Quantity& value) const {
    std::string text = number_text(value.lower->value, type.kind);
    if (!is_money(type.kind)) return {std::move(text)};
    const engine::CurrencyId currency = value.currency.id;
    if (!currency.known()) return {Shown::MoneyText{std::move(text), ""}};
    return {
        Shown::MoneyText{std::move(text), vocabulary.enumerations[*vocabulary.currency].members[currency.index].name}};
  }
  Shown operator()(engine::Date value) const { return {engine::to_string(value)}; }
  Shown operator()(engine::Moment value) const { return {engine::to_string(value)}; }
  Shown operator()(const engine::Duration& value) const {
    return {Shown::DurationText{engine::to_string(value.value), std::string(engine::name(value.unit))}};
  }
  Shown operator()(engine::MemberIndex value) const {
    return {vocabulary.enumerations[type.index].members[value.index].name};
  }
  Shown operator()(const std::string& value) const { return {value}; }
};

engine::Printable printable_value(const engine::Value& value) {
  engine::Printable printable;
  printable.presence = engine::Presence::known;
  printable.value = value;
  return printable;
}

struct PrintKnown {
  TypeKind kind;

  engine::Printable operator()(std::monostate) const { return {}; }
  engine::Printable operator()(bool value) const { return printable_value(value); }
  engine::Printable operator()(const Quantity& value) const {
    const Quotient amount = value.lower->value;
    if (kind == TypeKind::money) return printable_value(engine::Money{amount.numerator, value.currency.id});
    const bool quotient = amount.denominator != one;
    if (kind == TypeKind::exact_money && !quotient) {
      return printable_value(engine::Money{amount.numerator, value.currency.id});
    }
    if (!quotient) return printable_value(amount.numerator);
    engine::Printable printable;
    printable.presence = engine::Presence::known;
    printable.value = amount;
    printable.currency = value.currency.id;
    return printable;
  }
  engine::Printable operator()(engine::Date value) const { return printable_value(value); }
  engine::Printable operator()(engine::Moment value) const { return printable_value(value); }
  engine::Printable operator()(const engine::Duration& value) const { return printable_value(value); }
  engine::Printable operator()(engine::MemberIndex value) const { return printable_value(value); }
  engine::Printable operator()(const std::string& value) const { return printable_value(std::string_view(value)); }
};

// The labels on the way from the document down to it.
std::string name_of_field(const dsl::checked::Expr& hole, engine::Language language, Evaluator& evaluator) {
  const engine::Layout& layout = evaluator.layout();
  const engine::PlaceId place = layout.place_of_slot[evaluator.bound(hole.variable).compared->after];
  const std::uint16_t root = evaluator.program().comparisons[hole.comparison].after;
  return engine::in(engine::label_below(layout, layout.blocks[root].place, place), language);
}

std::string filled(const std::vector<dsl::checked::Message::Piece>& pieces, engine::Language language,
                   Evaluator& evaluator) {
  std::string result;
  for (const dsl::checked::Message::Piece& piece : pieces) {
    if (const auto* text = std::get_if<std::string>(&piece)) {
      result += *text;
      continue;
    }
    auto hole = std::get<dsl::checked::Expr>(piece);
    if (hole.op == engine::Op::change_field) {
      result += name_of_field(hole, language, evaluator);
      continue;
    }
    if (hole.op == engine::Op::change_before || hole.op == engine::Op::change_after) {
      hole = fact_at(side_of(hole, *evaluator.bound(hole.variable).compared), evaluator.layout());
    }
    const Outcome outcome = evaluator.evaluate(hole);
    engine::Printable printable;
    if (outcome.state == Outcome::State::none) printable.presence = engine::Presence::none;
    if (can_be_shown(outcome)) printable = std::visit(PrintKnown{hole.type.kind}, outcome.value);
    result += engine::format_value(printable, hole.type, language, evaluator.vocabulary());
  }
  return result;
}

}  // namespace

Shown shown(const Outcome& outcome, Type type, const Vocabulary& vocabulary) {
  if (outcome.state == Outcome::State::none) return {Shown::None{}};
  if (!can_be_shown(outcome)) return {};
  return std::visit(ShowKnown{type, vocabulary}, outcome.value);
}

engine::Translated filled(const dsl::checked::Message& message, Evaluator& evaluator) {
  return {filled(message.fr, engine::Language::fr, evaluator), filled(message.en, engine::Language::en, evaluator),
          filled(message.ar, engine::Language::ar, evaluator)};
}

}  // namespace mizan::reference
