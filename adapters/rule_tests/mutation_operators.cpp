#include "adapters/rule_tests/mutation_operators.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/model/date.hpp"
#include "engine/model/decimal.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Expr;
using dsl::checked::Rule;
using engine::Op;

Expr truth_constant(bool value, const Expr& in_place_of) {
  Expr expr;
  expr.op = Op::constant;
  expr.constant = value;
  expr.span = in_place_of.span;
  expr.written = value ? "true" : "false";
  return expr;
}

bool is_truth_constant(const Expr& expr) {
  return expr.op == Op::constant && std::holds_alternative<bool>(expr.constant);
}

/// The changes of one node, gathered kind by kind.
class Changes {
 public:
  Changes(const Expr& expr, bool denied, const engine::Vocabulary& vocabulary)
      : expr_(expr), denied_(denied), vocabulary_(vocabulary) {}

  std::vector<ExprChange> all() {
    switch (expr_.op) {
      case Op::constant:
        literal();
        break;
      case Op::less:
      case Op::less_equal:
        order();
        break;
      case Op::logical_not:
        add(ChangeKind::comparison, expr_.operands.front().written, [](Expr& expr) {
          Expr operand = std::move(expr.operands.front());
          expr = std::move(operand);
        });
        break;
      case Op::logical_and:
      case Op::logical_or:
        junction();
        break;
      case Op::in_members:
        deny();
        members();
        break;
      case Op::distinct_tags:
      case Op::weight_of_tags:
        tags();
        break;
      case Op::match:
        arms();
        break;
      case Op::any:
      case Op::every:
        deny();
        where();
        break;
      case Op::count:
      case Op::sum:
      case Op::minimum:
      case Op::maximum:
        where();
        break;
      case Op::fact:
        if (expr_.type.kind == engine::TypeKind::boolean) deny();
        break;
      case Op::equal:
      case Op::is_zero:
      case Op::within:
      case Op::mentions:
      case Op::is_known:
      case Op::is_unknown:
      case Op::is_none:
      case Op::is_stated:
        deny();
        break;
      default:
        break;
    }
    return std::move(changes_);
  }

 private:
  void add(ChangeKind kind, std::string mutated, std::function<void(Expr&)> apply) {
    add(kind, expr_.written, std::move(mutated), std::move(apply));
  }
  void add(ChangeKind kind, std::string original, std::string mutated, std::function<void(Expr&)> apply) {
    changes_.push_back({kind, std::move(original), std::move(mutated), std::move(apply)});
  }

  // A zero beside money asks for a sign, and has no neighbours of a currency.
  void literal() {
    if (const auto* number = std::get_if<engine::Decimal>(&expr_.constant)) {
      for (const int side : {-1, 1}) {
        if (const auto moved = beside(*number, side)) set(engine::Value(*moved), side);
      }
    } else if (const auto* money = std::get_if<engine::Money>(&expr_.constant)) {
      for (const int side : {-1, 1}) {
        const auto moved = beside(money->amount, side);
        if (moved && !engine::is_zero(money->amount)) set(engine::Money{*moved, money->currency}, side);
      }
    } else if (const auto* length = std::get_if<engine::Duration>(&expr_.constant)) {
      for (const int side : {-1, 1}) {
        const auto moved = beside(length->value, side);
        if (moved && engine::sign(*moved) >= 0) set(engine::Duration{*moved, length->unit}, side);
      }
    } else if (const auto* date = std::get_if<engine::Date>(&expr_.constant)) {
      for (const int side : {-1, 1}) {
        const auto moved = engine::add_days(*date, side);
        if (!moved) continue;
        const engine::Date day = *moved;
        add(ChangeKind::literal, engine::to_string(day), [day](Expr& expr) { expr.constant = day; });
      }
    }
  }

  static std::optional<engine::Decimal> beside(const engine::Decimal& number, int side) {
    const auto moved = engine::add(number, engine::Decimal{side, number.exponent});
    return moved ? std::optional(*moved) : std::nullopt;
  }

  // The text is the author's with another number before its unit.
  void set(const engine::Value& value, int side) {
    const std::string_view text = expr_.written;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    std::string mutated = expr_.written + (side < 0 ? " less one" : " and one");
    if (const auto number = engine::parse_decimal(text.substr(0, digits))) {
      if (const auto moved = beside(*number, side)) {
        mutated = engine::to_string(*moved) + std::string(text.substr(digits));
      }
    }
    add(ChangeKind::literal, std::move(mutated), [value](Expr& expr) { expr.constant = value; });
  }

  // In the author's text the first sign that stands in no bracket and no quotes is that of the relation.
  void order() {
    const bool strict = expr_.op == Op::less;
    const std::string& text = expr_.written;
    const std::size_t sign = sign_of_relation(text);
    const std::size_t length = strict ? 1 : 2;
    const auto with = [&](std::string_view other) {
      return text.substr(0, sign) + std::string(other) + text.substr(std::min(text.size(), sign + length));
    };
    const bool greater = sign < text.size() && text[sign] == '>';
    add(ChangeKind::comparison, with(greater ? (strict ? ">=" : ">") : (strict ? "<=" : "<")),
        [strict](Expr& expr) { expr.op = strict ? Op::less_equal : Op::less; });
    add(ChangeKind::comparison, with(greater ? (strict ? "<" : "<=") : (strict ? ">" : ">=")),
        [](Expr& expr) { std::swap(expr.operands[0], expr.operands[1]); });
  }

  static std::size_t sign_of_relation(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) quoted = !quoted;
      if (quoted) continue;
      if (text[i] == '(' || text[i] == '{') ++depth;
      if (text[i] == ')' || text[i] == '}') --depth;
      if (depth == 0 && (text[i] == '<' || text[i] == '>')) return i;
    }
    return text.size();
  }

  void deny() {
    if (denied_) return;
    add(ChangeKind::comparison, "not (" + expr_.written + ")", [](Expr& expr) {
      Expr operand = std::move(expr);
      expr = Expr{};
      expr.op = Op::logical_not;
      expr.span = operand.span;
      expr.written = "not (" + operand.written + ")";
      expr.operands.push_back(std::move(operand));
    });
  }

  void junction() {
    const bool conjunction = expr_.op == Op::logical_and;
    std::string mutated;
    for (const Expr& operand : expr_.operands) {
      const bool junction = operand.op == Op::logical_and || operand.op == Op::logical_or || operand.op == Op::every;
      mutated += mutated.empty() ? "" : conjunction ? " or " : " and ";
      mutated += junction ? "(" + operand.written + ")" : operand.written;
    }
    add(ChangeKind::connective, std::move(mutated),
        [conjunction](Expr& expr) { expr.op = conjunction ? Op::logical_or : Op::logical_and; });
    for (std::size_t i = 0; i < expr_.operands.size(); ++i) leave_out(i, conjunction);
  }

  // A condition that is left out is as good as one that decides nothing.
  void leave_out(std::size_t operand, bool neutral) {
    const Expr& condition = expr_.operands[operand];
    if (is_truth_constant(condition)) return;
    add(ChangeKind::condition, condition.written, neutral ? "true" : "false",
        [operand, neutral](Expr& expr) { expr.operands[operand] = truth_constant(neutral, expr.operands[operand]); });
  }

  void where() { leave_out(0, true); }

  void tags() {
    if (expr_.tags.size() < 2) return;
    for (std::size_t i = 0; i < expr_.tags.size(); ++i) {
      add(ChangeKind::member, expr_.written + " without " + expr_.tags[i],
          [i](Expr& expr) { expr.tags.erase(expr.tags.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
  }

  void members() {
    if (expr_.members.size() < 2) return;
    for (std::size_t i = 0; i < expr_.members.size(); ++i) {
      add(ChangeKind::member, expr_.written + " without " + member(expr_.members[i]),
          [i](Expr& expr) { expr.members.erase(expr.members.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
  }

  [[nodiscard]] std::string member(std::uint16_t index) const {
    return vocabulary_.enumerations[expr_.operands.front().type.index].members[index].name;
  }

  // What an arm covers goes to `other`, or to its neighbour where there is none: a match has an arm for each member.
  void arms() {
    if (expr_.arms.size() < 2) return;
    const auto other = std::ranges::find_if(expr_.arms, [](const auto& arm) { return arm.empty(); });
    for (std::size_t i = 0; i < expr_.arms.size(); ++i) {
      if (expr_.arms[i].empty()) continue;
      const std::size_t heir = other != expr_.arms.end() ? static_cast<std::size_t>(other - expr_.arms.begin())
                               : i == 0                  ? 1
                                                         : i - 1;
      std::string labels;
      for (const std::uint16_t index : expr_.arms[i]) {
        labels += (labels.empty() ? "" : ", ") + member(index);
      }
      add(ChangeKind::member, labels + ": " + expr_.operands[i + 1].written,
          labels + ": " + expr_.operands[heir + 1].written,
          [i, heir](Expr& expr) { expr.operands[i + 1] = Expr(expr.operands[heir + 1]); });
    }
  }

  const Expr& expr_;
  bool denied_;
  const engine::Vocabulary& vocabulary_;
  std::vector<ExprChange> changes_;
};

/// The changes of a rule outside of its expressions.
class RuleChanges {
 public:
  explicit RuleChanges(const Rule& rule) : rule_(rule) {}

  std::vector<PlacedRuleChange> all() {
    effect();
    force(rule_.span, rule_.in_force, [](Rule& rule) -> std::vector<engine::Validity>& { return rule.in_force; });
    condition(rule_.when, [](Rule& rule) -> std::optional<Expr>& { return rule.when; });
    witness_condition();
    for (std::size_t i = 0; i < rule_.exceptions.size(); ++i) exception(i);
    return std::move(changes_);
  }

 private:
  void add(dsl::Span span, ChangeKind kind, std::string original, std::string mutated,
           std::function<void(Rule&)> apply) {
    changes_.push_back({span, {kind, std::move(original), std::move(mutated), std::move(apply)}});
  }

  // To the next weaker one; the weakest to the next.
  void effect() {
    constexpr std::array<std::string_view, 4> words{"advise", "amend", "review", "block"};
    const auto at = static_cast<std::size_t>(rule_.effect);
    const std::size_t to = at == 0 ? 1 : at - 1;
    add(rule_.span, ChangeKind::effect, "effect " + std::string(words[at]), "effect " + std::string(words[to]),
        [to](Rule& rule) { rule.effect = static_cast<engine::Effect>(to); });
  }

  template <typename Of>
  void force(dsl::Span span, const std::vector<engine::Validity>& days, Of of) {
    for (std::size_t i = 0; i < days.size(); ++i) {
      end(span, "in force from ", days[i].from,
          [of, i](Rule& rule) -> std::optional<engine::Date>& { return of(rule)[i].from; });
      end(span, "in force until ", days[i].until,
          [of, i](Rule& rule) -> std::optional<engine::Date>& { return of(rule)[i].until; });
    }
  }
  template <typename Of>
  void end(dsl::Span span, const std::string& words, const std::optional<engine::Date>& day, Of of) {
    if (!day) return;
    for (const int side : {-1, 1}) {
      const auto moved = engine::add_days(*day, side);
      if (!moved) continue;
      const engine::Date to = *moved;
      add(span, ChangeKind::force, words + engine::to_string(*day), words + engine::to_string(to),
          [of, to](Rule& rule) { of(rule) = to; });
    }
  }

  template <typename Of>
  void condition(const std::optional<Expr>& condition, Of of) {
    if (!condition || is_truth_constant(*condition)) return;
    add(condition->span, ChangeKind::condition, condition->written, "true", [of](Rule& rule) { of(rule).reset(); });
  }

  // The `where` of `forbid any x in list where c` stands denied in what is demanded of each.
  void witness_condition() {
    if (!rule_.each || rule_.demanded.op != Op::logical_not) return;
    const Expr& where = rule_.demanded.operands.front();
    if (is_truth_constant(where)) return;
    add(where.span, ChangeKind::condition, where.written, "true", [](Rule& rule) {
      Expr& condition = rule.demanded.operands.front();
      condition = truth_constant(true, condition);
    });
  }

  void exception(std::size_t i) {
    const dsl::checked::Exception& exception = rule_.exceptions[i];
    add(exception.span, ChangeKind::exception, "exception " + exception.name, "no exception",
        [i](Rule& rule) { rule.exceptions[i].in_force.clear(); });
    force(exception.span, exception.in_force,
          [i](Rule& rule) -> std::vector<engine::Validity>& { return rule.exceptions[i].in_force; });
    condition(exception.claimed, [i](Rule& rule) -> std::optional<Expr>& { return rule.exceptions[i].claimed; });
    condition(exception.when, [i](Rule& rule) -> std::optional<Expr>& { return rule.exceptions[i].when; });
  }

  const Rule& rule_;
  std::vector<PlacedRuleChange> changes_;
};

}  // namespace

std::string_view name(ChangeKind kind) {
  constexpr std::array<std::string_view, 8> names{"literal", "comparison", "connective", "condition",
                                                  "member",  "force",      "effect",     "exception"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<ExprChange> changes_of(const Expr& expr, bool denied, const engine::Vocabulary& vocabulary) {
  return Changes(expr, denied, vocabulary).all();
}

std::vector<PlacedRuleChange> changes_of(const Rule& rule) { return RuleChanges(rule).all(); }

}  // namespace mizan::adapters
