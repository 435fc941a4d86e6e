#include "dsl/check/types.hpp"

#include "dsl/check/report.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;

Family family(const engine::Type& type) {
  switch (type.kind) {
    case TypeKind::boolean:
      return Family::boolean;
    case TypeKind::integer:
    case TypeKind::decimal:
    case TypeKind::exact_decimal:
      return Family::number;
    case TypeKind::percent:
      return Family::percent;
    case TypeKind::money:
    case TypeKind::exact_money:
      return Family::money;
    case TypeKind::text:
      return Family::text;
    case TypeKind::date:
      return Family::date;
    case TypeKind::moment:
      return Family::moment;
    case TypeKind::duration:
      return Family::duration;
    case TypeKind::occupation:
      return Family::occupation;
    case TypeKind::enumeration:
      return Family::enumeration;
    case TypeKind::record:
      return Family::record;
  }
  return Family::record;
}

bool is_exact(const engine::Type& type) {
  return type.kind == TypeKind::exact_decimal || type.kind == TypeKind::exact_money;
}

bool is_ordered(Family family) {
  switch (family) {
    case Family::number:
    case Family::percent:
    case Family::money:
    case Family::date:
    case Family::moment:
    case Family::duration:
      return true;
    case Family::boolean:
    case Family::text:
    case Family::occupation:
    case Family::enumeration:
    case Family::record:
      return false;
  }
  return false;
}

std::string in_words(const engine::Type& type, const engine::Vocabulary& vocabulary) {
  switch (type.kind) {
    case TypeKind::boolean:
      return "true or false";
    case TypeKind::integer:
      return "an integer";
    case TypeKind::decimal:
      return "a decimal";
    case TypeKind::percent:
      return "a percent";
    case TypeKind::money:
      return "money";
    case TypeKind::text:
      return "a text";
    case TypeKind::date:
      return "a date";
    case TypeKind::moment:
      return "a moment";
    case TypeKind::duration:
      return "a duration";
    case TypeKind::occupation:
      return "an occupation";
    case TypeKind::enumeration:
      return "a member of " + quoted(vocabulary.enumerations[type.index].name);
    case TypeKind::record:
      return "record " + quoted(vocabulary.records[type.index].name);
    case TypeKind::exact_decimal:
      return "an exact quotient";
    case TypeKind::exact_money:
      return "an exact quotient of money";
  }
  return "a value";
}

std::string in_words(Scale scale) {
  switch (scale) {
    case Scale::hours:
      return "a duration in hours";
    case Scale::days:
      return "a duration in days";
    case Scale::months:
      return "a duration in months";
  }
  return "a duration";
}

std::string in_words(const checked::Expr& expr, const engine::Vocabulary& vocabulary) {
  if (expr.op == Op::list) return "a list";
  if (expr.type.kind == TypeKind::duration) {
    if (expr.op == Op::constant) {
      if (const auto* duration = std::get_if<engine::Duration>(&expr.constant)) {
        return "a duration in " + std::string(engine::name(duration->unit)) + 's';
      }
    }
    if (const auto known = known_scale(expr)) return in_words(*known);
  }
  if (const auto currency = known_currency(expr); currency && vocabulary.currency) {
    return in_words(expr.type, vocabulary) + " in " +
           vocabulary.enumerations[*vocabulary.currency].members[currency->index].name;
  }
  return in_words(expr.type, vocabulary);
}

std::optional<engine::CurrencyId> known_currency(const checked::Expr& expr) {
  if (family(expr.type) != Family::money) return std::nullopt;
  switch (expr.op) {
    case Op::constant: {
      const auto* money = std::get_if<engine::Money>(&expr.constant);
      if (!money || engine::is_zero(money->amount)) return std::nullopt;
      return money->currency;
    }
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::negate:
    case Op::round:
      // Of a product, the operand that is no money answers nothing; of a sum, both must agree or were reported.
      for (const auto& operand : expr.operands) {
        if (const auto currency = known_currency(operand)) return currency;
      }
      return std::nullopt;
    case Op::convert:
      return expr.currency;
    case Op::match: {
      std::optional<engine::CurrencyId> common;
      for (std::size_t i = 1; i < expr.operands.size(); ++i) {
        const auto currency = known_currency(expr.operands[i]);
        if (!currency || (common && *common != *currency)) return std::nullopt;
        common = currency;
      }
      return common;
    }
    default:
      return std::nullopt;  // facts and folds over them bring their currency with the dossier
  }
}

Scale scale(engine::DurationUnit unit) {
  switch (unit) {
    case engine::DurationUnit::hour:
      return Scale::hours;
    case engine::DurationUnit::day:
    case engine::DurationUnit::week:
      return Scale::days;
    case engine::DurationUnit::month:
    case engine::DurationUnit::year:
      return Scale::months;
  }
  return Scale::days;
}

std::optional<Scale> known_scale(const checked::Expr& expr) {
  if (expr.type.kind != TypeKind::duration) return std::nullopt;
  if (expr.op == Op::date_difference) return Scale::days;
  if (expr.op == Op::constant) {
    if (const auto* duration = std::get_if<engine::Duration>(&expr.constant)) return scale(duration->unit);
  }
  if (expr.op == Op::match) {
    std::optional<Scale> common;
    for (std::size_t i = 1; i < expr.operands.size(); ++i) {
      const auto one = known_scale(expr.operands[i]);
      if (!one || (common && *common != *one)) return std::nullopt;
      common = one;
    }
    return common;
  }
  return std::nullopt;
}

std::optional<engine::DurationUnit> duration_unit(const syntax::Name& unit) {
  if (!is_duration_unit(unit.word)) return std::nullopt;
  return engine::parse_duration_unit(spelling(singular(unit.word), Surface::english));
}

bool is_literal_zero(const checked::Expr& expr) {
  const auto* number = std::get_if<engine::Decimal>(&expr.constant);
  return expr.op == Op::constant && number && engine::is_zero(*number) && family(expr.type) == Family::number;
}

}  // namespace mizan::dsl::checking
