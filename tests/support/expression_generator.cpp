#include "tests/support/expression_generator.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "tests/support/generated_values.hpp"

namespace mizan::testing {

using dsl::checked::Domain;
using engine::Op;
using engine::Place;
using engine::PlaceId;
using engine::Type;
using engine::TypeKind;
using Expr = dsl::checked::Expr;

namespace {

constexpr Type boolean{TypeKind::boolean, 0};
constexpr Type integer{TypeKind::integer, 0};
constexpr Type decimal{TypeKind::decimal, 0};
constexpr Type percentage{TypeKind::percent, 0};
constexpr Type sum_of_money{TypeKind::money, 0};
constexpr Type day{TypeKind::date, 0};
constexpr Type length{TypeKind::duration, 0};

bool plain_number(Type type) { return type.kind == TypeKind::integer || type.kind == TypeKind::decimal; }

std::vector<Expr> list_of(Expr first) {
  std::vector<Expr> result;
  result.push_back(std::move(first));
  return result;
}
std::vector<Expr> list_of(Expr first, Expr second) {
  std::vector<Expr> result = list_of(std::move(first));
  result.push_back(std::move(second));
  return result;
}

}  // namespace

Expr ExpressionGenerator::node(Op op, Type type, std::vector<Expr> operands) {
  Expr expr;
  expr.op = op;
  expr.type = type;
  expr.operands = std::move(operands);
  expr.written = render(expr, vocabulary_);
  return expr;
}

Type ExpressionGenerator::any_type() {
  const TypeKind kind =
      random_.one_of({TypeKind::boolean, TypeKind::integer, TypeKind::decimal, TypeKind::percent, TypeKind::money,
                      TypeKind::text, TypeKind::date, TypeKind::moment, TypeKind::duration, TypeKind::occupation,
                      TypeKind::enumeration, TypeKind::exact_decimal, TypeKind::exact_money});
  return {kind, static_cast<std::uint16_t>(kind == TypeKind::enumeration ? 1 : 0)};
}

Expr ExpressionGenerator::any_value(int depth) { return value(any_type(), depth); }

Expr ExpressionGenerator::value(Type type, int depth) {
  if (depth > 0 && random_.percent(9)) {
    if (auto found = lookup(type, depth)) return std::move(*found);
  }
  if (depth > 0 && random_.percent(5)) return versions(type, depth);
  switch (type.kind) {
    case TypeKind::boolean:
      return truth(depth);
    case TypeKind::integer:
    case TypeKind::decimal:
      return number(depth);
    case TypeKind::percent:
      return percent(depth);
    case TypeKind::money:
      return money(depth);
    case TypeKind::date:
      return date(depth);
    case TypeKind::duration:
      return duration(depth);
    case TypeKind::exact_decimal:
    case TypeKind::exact_money:
      return exact(type.kind == TypeKind::exact_money, depth);
    case TypeKind::text:
    case TypeKind::moment:
    case TypeKind::occupation:
    case TypeKind::enumeration:
    case TypeKind::record:
      break;
  }
  if (depth > 0 && random_.percent(15)) return match(type, depth);
  if (type.kind == TypeKind::text && random_.percent(60)) {
    if (auto text = text_of_mention()) return std::move(*text);
  }
  return random_.percent(80) ? leaf(type) : constant(type);
}

Expr ExpressionGenerator::number(int depth) {
  if (depth <= 0) return random_.percent(65) ? leaf(random_.one_of({integer, decimal})) : constant(decimal);
  switch (random_.below(12)) {
    case 0:
      return node(Op::add, decimal, list_of(number(depth - 1), number(depth - 1)));
    case 1:
      return node(Op::subtract, decimal, list_of(number(depth - 1), number(depth - 1)));
    case 2:
      return node(Op::multiply, decimal,
                  list_of(random_.percent(30) ? percent(depth - 1) : number(depth - 1), number(depth - 1)));
    case 3:
      return node(Op::negate, decimal, list_of(number(depth - 1)));
    case 4: {
      Expr rounded =
          node(Op::round, decimal, list_of(random_.percent(50) ? exact(false, depth - 1) : number(depth - 1)));
      rounded.places = random_.one_of({0, 0, 0, 1, 2, 3});
      rounded.rounding = static_cast<engine::Rounding>(random_.below(7));
      rounded.written = render(rounded, vocabulary_);
      return rounded;
    }
    case 5:
      return node(Op::completed_years, integer, list_of(date(depth - 1), date(depth - 1)));
    case 6:
      return fold(Op::count, integer, depth);
    case 7:
      return fold(Op::sum, decimal, depth);
    case 8:
      return fold(random_.one_of({Op::minimum, Op::maximum}), decimal, depth);
    case 9:
      return match(decimal, depth);
    default:
      return random_.percent(75) ? leaf(random_.one_of({integer, decimal})) : constant(decimal);
  }
}

Expr ExpressionGenerator::percent(int depth) {
  if (depth <= 0) return random_.percent(70) ? leaf(percentage) : constant(percentage);
  switch (random_.below(8)) {
    case 0:
      return node(Op::add, percentage, list_of(percent(depth - 1), percent(depth - 1)));
    case 1:
      return node(random_.one_of({Op::subtract}), percentage, list_of(percent(depth - 1), percent(depth - 1)));
    case 2:
      return node(Op::negate, percentage, list_of(percent(depth - 1)));
    case 3:
      return fold(random_.one_of({Op::sum, Op::minimum, Op::maximum}), percentage, depth);
    default:
      return random_.percent(70) ? leaf(percentage) : constant(percentage);
  }
}

Expr ExpressionGenerator::money(int depth) {
  if (depth <= 0) return random_.percent(70) ? leaf(sum_of_money) : constant(sum_of_money);
  switch (random_.below(11)) {
    case 0:
      return node(Op::add, sum_of_money, list_of(money(depth - 1), money(depth - 1)));
    case 1:
      return node(Op::subtract, sum_of_money, list_of(money(depth - 1), money(depth - 1)));
    case 2: {
      Expr factor = random_.percent(50) ? percent(depth - 1) : number(depth - 1);
      Expr amount = money(depth - 1);
      if (random_.percent(50)) std::swap(factor, amount);
      return node(Op::multiply, sum_of_money, list_of(std::move(factor), std::move(amount)));
    }
    case 3:
      return node(Op::negate, sum_of_money, list_of(money(depth - 1)));
    case 4: {
      Expr rounded =
          node(Op::round, sum_of_money, list_of(random_.percent(50) ? exact(true, depth - 1) : money(depth - 1)));
      rounded.places = random_.one_of({0, 0, 1, 2});
      rounded.rounding = static_cast<engine::Rounding>(random_.below(7));
      rounded.written = render(rounded, vocabulary_);
      return rounded;
    }
    case 5:
    case 6:
      return fold(Op::sum, sum_of_money, depth);
    case 7:
      return fold(random_.one_of({Op::minimum, Op::maximum}), sum_of_money, depth);
    case 8:
      return match(sum_of_money, depth);
    default:
      return random_.percent(75) ? leaf(sum_of_money) : constant(sum_of_money);
  }
}

Expr ExpressionGenerator::exact(bool of_money, int depth) {
  const Type type{of_money ? TypeKind::exact_money : TypeKind::exact_decimal, 0};
  if (of_money && !tables_.empty() && random_.percent(40)) return conversion(depth);
  if (depth > 1 && random_.percent(20)) return match(type, depth);
  Expr dividend = of_money ? money(depth - 1) : number(depth - 1);
  return node(Op::divide, type, list_of(std::move(dividend), number(depth - 1)));
}

Expr ExpressionGenerator::date(int depth) {
  if (depth > 0 && random_.percent(35)) {
    Expr moved =
        node(random_.one_of({Op::date_add, Op::date_subtract}), day, list_of(date(depth - 1), duration(depth - 1)));
    moved.day_rounding = random_.one_of({engine::DayRounding::down, engine::DayRounding::up});
    moved.written = render(moved, vocabulary_);
    return moved;
  }
  if (depth > 0 && random_.percent(10)) return match(day, depth);
  if (random_.percent(20)) return node(Op::today, day, {});
  return random_.percent(70) ? leaf(day) : constant(day);
}

Expr ExpressionGenerator::duration(int depth) {
  if (depth > 0 && random_.percent(30)) {
    return node(Op::date_difference, length, list_of(date(depth - 1), date(depth - 1)));
  }
  if (depth > 0 && random_.percent(10)) return match(length, depth);
  return random_.percent(65) ? leaf(length) : constant(length);
}

Expr ExpressionGenerator::constant(Type type) {
  const GeneratedValue value = random_value(random_, type, vocabulary_);
  Expr expr;
  expr.op = Op::constant;
  expr.type = type;
  expr.constant = value.value;
  expr.text = value.text;
  // What an author writes has its currency; a bare zero beside money has the first.
  if (auto* money = std::get_if<engine::Money>(&expr.constant); money != nullptr && !money->currency.known()) {
    *money = {{0, 0}, engine::CurrencyId{0}};
  }
  expr.written = render(expr, vocabulary_);
  return expr;
}

Expr ExpressionGenerator::match(Type type, int depth) {
  const Type of{TypeKind::enumeration, 1};
  const std::size_t members = vocabulary_.enumerations[of.index].members.size();
  std::vector<Expr> operands = list_of(value(of, depth - 2));
  std::vector<std::vector<std::uint16_t>> arms;
  std::vector<std::uint16_t> open;
  for (std::uint16_t member = 0; member < members; ++member) {
    if (random_.percent(60)) {
      open.push_back(member);
    } else if (!open.empty()) {
      arms.push_back(std::exchange(open, {}));
      open.push_back(member);
    } else {
      open.push_back(member);
    }
  }
  // The members left are an arm of their own, or those of `other`.
  if (random_.percent(50)) open.clear();
  arms.push_back(std::move(open));
  for (std::size_t i = 0; i < arms.size(); ++i) {
    Expr arm =
        value(type, type.kind == TypeKind::exact_money || type.kind == TypeKind::exact_decimal ? std::min(depth - 1, 1)
                                                                                               : depth - 1);
    operands.push_back(std::move(arm));
  }
  Expr expr = node(Op::match, type, std::move(operands));
  expr.arms = std::move(arms);
  expr.written = render(expr, vocabulary_);
  return expr;
}

Expr ExpressionGenerator::filter(int depth) {
  if (random_.percent(40)) {
    Expr all;
    all.op = Op::constant;
    all.type = boolean;
    all.constant = true;
    all.written = "true";
    return all;
  }
  // Of one element known and of the next not, more often than what is grown.
  if (random_.percent(30)) return leaf(boolean);
  return truth(depth);
}

Expr ExpressionGenerator::fold(Op op, Type type, int depth) {
  Expr expr;
  expr.op = op;
  std::optional<dsl::checked::Domain> pair = random_.percent(30) ? bind_partner() : std::nullopt;
  expr.domain = pair ? *pair : bind(op == Op::any || op == Op::every || op == Op::count);
  expr.variable = static_cast<std::uint32_t>(variables_.size() - 1);
  if (op == Op::any) {
    expr.operands = list_of(truth(depth - 1));
  } else if (op == Op::count) {
    expr.operands = list_of(random_.percent(20) ? filter(0) : truth(depth - 1));
  } else if (op == Op::every) {
    expr.operands = list_of(filter(depth - 1), truth(depth - 1));
  } else {
    expr.operands = list_of(filter(depth - 1), value(type, std::min(depth - 1, 1)));
    if (plain_number(type)) type = expr.operands.back().type;
  }
  unbind();
  expr.type = type;
  expr.written = render(expr, vocabulary_);
  return expr;
}

Expr ExpressionGenerator::most_favourable(std::uint32_t provisions) {
  const Type type = random_.one_of<Type>({decimal, percentage, sum_of_money, sum_of_money, day, length});
  const Expr left = value(type, random_.one_of({0, 0, 1}));
  const bool from_above = random_.percent(40);
  std::vector<Expr> norms;
  const int count = random_.between(1, 4);
  for (int i = 0; i < count; ++i) {
    std::vector<Expr> operands;
    if (random_.percent(45)) operands.push_back(truth(random_.between(0, 1)));
    Expr bound = random_.percent(75) ? constant(type) : value(type, random_.between(0, 1));
    operands.push_back(
        node(Op::less_equal, boolean, from_above ? list_of(left, std::move(bound)) : list_of(std::move(bound), left)));
    const auto provision = static_cast<std::uint32_t>(random_.below(provisions));
    std::string written = "#" + std::to_string(provision) + " " + operands.back().written;
    Expr norm = node(Op::norm, boolean, std::move(operands));
    norm.provision = provision;
    norm.written = std::move(written);
    norms.push_back(std::move(norm));
  }
  Expr all = node(Op::most_favourable, boolean, std::move(norms));
  all.from_above = from_above;
  for (const Expr& norm : all.operands) all.written += (all.written.empty() ? "" : "; ") + norm.written;
  return all;
}

}  // namespace mizan::testing
