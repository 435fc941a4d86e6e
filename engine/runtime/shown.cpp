#include "engine/runtime/shown.hpp"

namespace mizan::engine {

namespace {

std::string currency_name(CurrencyId currency, const Vocabulary& vocabulary) {
  if (!currency.known() || !vocabulary.currency) return "";
  return vocabulary.enumerations[*vocabulary.currency].members[currency.index].name;
}

std::string quotient_text(const Quotient& value) {
  if (compare(value.denominator, Decimal{1, 0}) == 0) return to_string(value.numerator);
  return to_string(value.numerator) + "/" + to_string(value.denominator);
}

// 0.30 reads "30".
Decimal hundredths(const Decimal& fraction) { return normalized({fraction.coefficient, fraction.exponent + 2}); }

}  // namespace

Shown shown(Truth truth) {
  if (unknown(truth)) return {Shown::Unknown{}};
  return {truth == Truth::yes};
}

Shown shown(const Quantity& quantity, Type type, const Vocabulary& vocabulary) {
  if (quantity.state == Quantity::State::none) return {Shown::None{}};
  if (quantity.state == Quantity::State::inexact) return {Shown::Unknown{}};
  if (quantity.unit != Quantity::Unit::plain) {
    return {Shown::MoneyText{quotient_text(quantity.low.value), currency_name(quantity.currency, vocabulary)}};
  }
  if (type.kind == TypeKind::percent) return {to_string(hundredths(quantity.low.value.numerator))};
  return {quotient_text(quantity.low.value)};
}

Shown shown(const Scalar& scalar, Type type, const Vocabulary& vocabulary) {
  if (scalar.presence == Presence::unknown) return {Shown::Unknown{}};
  if (scalar.presence == Presence::none) return {Shown::None{}};
  if (const auto* truth = std::get_if<bool>(&scalar.value)) return {*truth};
  if (const auto* date = std::get_if<Date>(&scalar.value)) return {to_string(*date)};
  if (const auto* moment = std::get_if<Moment>(&scalar.value)) return {to_string(*moment)};
  if (const auto* member = std::get_if<MemberIndex>(&scalar.value)) {
    return {vocabulary.enumerations[type.index].members[member->index].name};
  }
  if (const auto* duration = std::get_if<Duration>(&scalar.value)) {
    return {Shown::DurationText{to_string(duration->value), std::string(name(duration->unit))}};
  }
  return {std::string(std::get<std::string_view>(scalar.value))};
}

Shown shown(Evaluation& evaluation, NodeId id) {
  const Node& node = evaluation.node(id);
  const Vocabulary& vocabulary = evaluation.program().vocabulary;
  if (is_quantity(node.type.kind)) return shown(evaluation.quantity(id), node.type, vocabulary);
  if (is_reasoned(node)) return shown(evaluation.truth(id));
  return shown(evaluation.scalar(id), node.type, vocabulary);
}

Shown shown_at(const Evaluation& evaluation, SlotId slot) {
  const Layout& layout = evaluation.facts().layout();
  const Type type = layout.places[layout.place_of_slot[slot]].field->type;
  const Vocabulary& vocabulary = evaluation.program().vocabulary;
  if (is_quantity(type.kind)) return shown(evaluation.quantity_at(slot), type, vocabulary);
  return shown(evaluation.scalar_at(slot), type, vocabulary);
}

Printable printable(Evaluation& evaluation, NodeId id) {
  const Node& node = evaluation.node(id);
  Printable result;
  if (!is_quantity(node.type.kind)) {
    const Scalar value = evaluation.scalar(id);
    result.presence = value.presence;
    result.value = value.value;
    return result;
  }
  const Quantity value = evaluation.quantity(id);
  if (value.state == Quantity::State::none) result.presence = Presence::none;
  if (value.state != Quantity::State::exact) return result;
  result.presence = Presence::known;
  result.currency = value.currency;
  const Quotient& number = value.low.value;
  if (compare(number.denominator, Decimal{1, 0}) != 0) {
    result.value = number;
  } else if (value.unit == Quantity::Unit::plain) {
    result.value = Value{number.numerator};
  } else {
    result.value = Value{Money{number.numerator, value.currency}};
  }
  return result;
}

}  // namespace mizan::engine
