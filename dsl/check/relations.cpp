// Relations: equality, order, membership, what a text mentions.
#include <algorithm>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/types.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;
using syntax::ExprKind;

namespace {

constexpr engine::Type boolean{TypeKind::boolean, 0};

std::string_view sign(ExprKind kind) {
  switch (kind) {
    case ExprKind::less:
      return "<";
    case ExprKind::less_equal:
      return "<=";
    case ExprKind::greater:
      return ">";
    case ExprKind::greater_equal:
      return ">=";
    default:
      return "is";
  }
}

}  // namespace

// The relation, wrapped in a negation where the author wrote `not`. The relation inside then reads as its contrary
// (`plain`), because an explanation shows both with their values.
Result ExpressionChecker::finish(Op op, std::vector<checked::Expr> operands, const syntax::Expr& e, std::string plain) {
  auto result = node(op, boolean, e, std::move(operands));
  if (!result || !e.negated) return result;
  std::string text = std::move(result->written);
  result->written = std::move(plain);
  return negation(std::move(*result), e.span, std::move(text));
}

Result ExpressionChecker::is(const syntax::Expr& e) {
  const syntax::Expr& left_syntax = e.operands[0];
  const syntax::Expr& right_syntax = e.operands[1];
  Result left;
  Result right;
  // Each side tells the other which members it may name. The side that is a name of something goes first.
  if (names_something(left_syntax)) {
    left = value(left_syntax);
    if (left || ungrouped(right_syntax).kind != ExprKind::path)
      right = value(right_syntax, left ? &left->type : nullptr);
  } else {
    right = names_something(right_syntax) ? value(right_syntax) : Result{};
    left = value(left_syntax, right ? &right->type : nullptr);
  }
  if (!left || !right) return std::nullopt;
  if (!meet(*left, *right, e, false)) return std::nullopt;
  std::string plain = left->written + " is " + right->written;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*left));
  operands.push_back(std::move(*right));
  return finish(Op::equal, std::move(operands), e, std::move(plain));
}

Result ExpressionChecker::ordering(const syntax::Expr& e) {
  auto left = value(e.operands[0]);
  auto right = value(e.operands[1]);
  if (!left || !right || !meet(*left, *right, e, true)) return std::nullopt;
  const bool swapped = e.kind == ExprKind::greater || e.kind == ExprKind::greater_equal;
  const bool strict = e.kind == ExprKind::less || e.kind == ExprKind::greater;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(swapped ? *right : *left));
  operands.push_back(std::move(swapped ? *left : *right));
  return node(strict ? Op::less : Op::less_equal, boolean, e, std::move(operands));
}

// `amount > 0` asks for the sign of a sum, which has no currency. `amount is 0` is spelled `is zero`, and any other
// bare number beside money is a slip.
bool ExpressionChecker::money_meets_number(checked::Expr& number, const checked::Expr& money, const syntax::Expr& e,
                                           bool ordered) {
  if (ordered && is_literal_zero(number)) {
    number.type = {TypeKind::money, 0};
    number.constant = engine::Money{std::get<engine::Decimal>(number.constant), engine::CurrencyId{0}};
    return true;
  }
  const bool zero = is_literal_zero(number);
  report_.error("E0306", e.span,
                quoted(shown(money)) + " is " + in_words(money, symbols_.vocabulary) + ", and " +
                    quoted(shown(number)) + " has no currency",
                {.help = zero                        ? "write `" + shown(money) + " " + ours("`is zero`").substr(1)
                         : number.op == Op::constant ? "write `" + shown(number) + " EUR`, or another currency"
                                                     : ""});
  return false;
}

// Whether two values can be compared; says why not. Makes a text beside an occupation a code, and 0 beside money a sum.
bool ExpressionChecker::meet(checked::Expr& left, checked::Expr& right, const syntax::Expr& e, bool ordered) {
  const Family l = family(left.type);
  const Family r = family(right.type);
  if (l == Family::money && r == Family::number) return money_meets_number(right, left, e, ordered);
  if (l == Family::number && r == Family::money) return money_meets_number(left, right, e, ordered);
  if (l == Family::percent && r == Family::number) return percent_meets_number(left, right, e);
  if (l == Family::number && r == Family::percent) return percent_meets_number(right, left, e);
  if (l == Family::occupation && r == Family::text && right.op == Op::constant) return read_occupation(right);
  if (r == Family::occupation && l == Family::text && left.op == Op::constant) return read_occupation(left);
  const std::string word(sign(e.kind));
  const auto& vocabulary = symbols_.vocabulary;
  if (l != r || (l == Family::enumeration && left.type.index != right.type.index)) {
    std::string help;
    if (l == Family::enumeration && r == Family::text && right.op == Op::constant) {
      help = "members are written without quotes: `" + right.text + '`';
    }
    report_.error(
        "E0302", e.span,
        ours(quoted(word)) + " compares values of one type, and here are " + in_words(left, vocabulary) + " and " +
            in_words(right, vocabulary),
        {.others = {{left.span, in_words(left, vocabulary)}, {right.span, in_words(right, vocabulary)}}, .help = help});
    return false;
  }
  if (ordered && !is_ordered(l)) {
    report_.error("E0303", e.span,
                  quoted(word) + " orders numbers, percents, money, dates, moments and durations, and " +
                      quoted(shown(left)) + " is " + in_words(left, vocabulary));
    return false;
  }
  return units_meet(left, right, e);
}

bool ExpressionChecker::percent_meets_number(const checked::Expr& percent, const checked::Expr& number,
                                             const syntax::Expr& e) {
  report_.error("E0304", e.span,
                quoted(shown(percent)) + " is a percent, and " + quoted(shown(number)) + " is " +
                    in_words(number, symbols_.vocabulary) + " without a unit",
                {.help = number.op == Op::constant ? "write `" + shown(number) + " %`" : ""});
  return false;
}

bool ExpressionChecker::read_occupation(checked::Expr& text) {
  auto code = as_occupation(text);
  if (code) text = std::move(*code);
  return code.has_value();
}

// Currencies and scales of time, as far as they are known before any dossier is.
bool ExpressionChecker::units_meet(const checked::Expr& left, const checked::Expr& right, const syntax::Expr& e) {
  const auto refuse = [&](std::string_view code, std::string help) {
    report_.error(code, e.span,
                  quoted(shown(left)) + " is " + in_words(left, symbols_.vocabulary) + ", and " + quoted(shown(right)) +
                      " is " + in_words(right, symbols_.vocabulary),
                  {.help = std::move(help)});
    return false;
  };
  const auto currency = known_currency(left);
  const auto other_currency = known_currency(right);
  if (currency && other_currency && *currency != *other_currency) return refuse("E0308", "");
  const auto unit = known_scale(left);
  const auto other_unit = known_scale(right);
  if (unit && other_unit && (*unit == Scale::hours) != (*other_unit == Scale::hours)) {
    return refuse("E0305", "hours compare with hours only");
  }
  return true;
}

Result ExpressionChecker::is_zero(const syntax::Expr& e) {
  auto operand = value(e.operands.front());
  if (!operand) return std::nullopt;
  const Family of = family(operand->type);
  if (of != Family::number && of != Family::money && of != Family::percent) {
    report_.error("E0302", e.span,
                  ours("`is zero` asks for a number or money, and ") + quoted(shown(*operand)) + " is " +
                      in_words(*operand, symbols_.vocabulary));
    return std::nullopt;
  }
  std::string plain = operand->written + " is zero";
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*operand));
  return finish(Op::is_zero, std::move(operands), e, std::move(plain));
}

Result ExpressionChecker::in_members(const syntax::Expr& e) {
  auto scrutinee = value(e.operands.front());
  if (!scrutinee) return std::nullopt;
  if (scrutinee->type.kind != TypeKind::enumeration) {
    report_.error("E0311", e.operands.front().span,
                  ours("`in` asks for a member of an enumeration, and ") + quoted(shown(*scrutinee)) + " is " +
                      in_words(*scrutinee, symbols_.vocabulary));
    return std::nullopt;
  }
  std::vector<std::uint16_t> members;
  std::string plain = scrutinee->written + " in (";
  bool failed = false;
  for (std::size_t i = 1; i < e.operands.size(); ++i) {
    const syntax::Expr& one = ungrouped(e.operands[i]);
    const auto index = member(one, &scrutinee->type);
    if (index) {
      members.push_back(*index);
      plain += (i > 1 ? ", " : "") + symbols_.wording.in_program(one.span);
      continue;
    }
    failed = true;
    if (one.kind == ExprKind::path && one.names.size() == 1) {
      unknown_name(one.names.front(), &scrutinee->type);
    } else {
      report_.error("E0311", one.span,
                    ours("`in ( … )` lists members of ") +
                        quoted(symbols_.vocabulary.enumerations[scrutinee->type.index].name) + " by their names");
    }
  }
  if (failed) return std::nullopt;
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*scrutinee));
  auto result = finish(Op::in_members, std::move(operands), e, plain + ')');
  if (result) (e.negated ? result->operands.front() : *result).members = std::move(members);
  return result;
}

Result ExpressionChecker::in_set(const syntax::Expr& e) {
  auto scrutinee = value(e.operands.front());
  const syntax::Name& name = e.names.front();
  const Entry* entry = nullptr;
  if (e.names.size() == 1) entry = symbols_.scope.find(Space::set, name.text, env_.file);
  if (!entry) {
    if (e.names.size() > 1 || names_something({.kind = ExprKind::path,
                                               .span = name.span,
                                               .operands = {},
                                               .names = {name},
                                               .text = {},
                                               .unit = {},
                                               .variable = {},
                                               .partner = {},
                                               .arms = {},
                                               .norms = {}})) {
      const std::string list = written(symbols_.sources, {name.span.source, name.span.begin, e.names.back().span.end});
      report_.error("E0212", name.span, quoted(list) + " is not a set",
                    {.help = ours("of a list, write `any x in ") + list + " where x is …`"});
    } else {
      symbols_.scope.resolve(Space::set, name, env_.file, "E0212", "a set", report_);
    }
    return std::nullopt;
  }
  if (symbols_.scope.report_ambiguity(Space::set, name, env_.file, report_)) return std::nullopt;
  MemberSet& set = symbols_.sets[entry->index];
  set.used = true;
  if (set.of_tags) {
    report_.error("E0652", name.span, "set " + quoted(name.text) + " has tags, and no members that a value may be",
                  {.others = {{entry->span, "the set is declared here"}}});
    return std::nullopt;
  }
  if (!scrutinee || !set.enumeration) return std::nullopt;
  const engine::Type wanted{TypeKind::enumeration, *set.enumeration};
  if (scrutinee->type != wanted) {
    report_.error("E0311", e.span,
                  "set " + quoted(name.text) + " has members of " +
                      quoted(symbols_.vocabulary.enumerations[*set.enumeration].name) + ", and " +
                      quoted(shown(*scrutinee)) + " is " + in_words(*scrutinee, symbols_.vocabulary),
                  {.others = {{entry->span, "the set is declared here"}}});
    return std::nullopt;
  }
  std::string plain = scrutinee->written + " in " + name.text;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*scrutinee));
  auto result = finish(Op::in_members, std::move(operands), e, std::move(plain));
  if (result) (e.negated ? result->operands.front() : *result).members = set.members;
  return result;
}

Result ExpressionChecker::within(const syntax::Expr& e) {
  auto occupation = value(e.operands[0]);
  const syntax::Expr& code_syntax = ungrouped(e.operands[1]);
  if (code_syntax.kind != ExprKind::text) {
    report_.error("E0322", code_syntax.span, ours("`within` asks for a code of ISCO-08 in quotes"),
                  {.help = ours("write `within \"91\"`")});
    return std::nullopt;
  }
  auto literal = text(code_syntax);
  auto code = literal ? as_occupation(std::move(*literal)) : Result{};
  if (!occupation || !code) return std::nullopt;
  if (occupation->type.kind != TypeKind::occupation) {
    report_.error("E0302", e.operands[0].span,
                  ours("`within` asks for an occupation, and ") + quoted(shown(*occupation)) + " is " +
                      in_words(*occupation, symbols_.vocabulary));
    return std::nullopt;
  }
  std::string plain = occupation->written + " within " + code->written;
  std::string group = code->text;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*occupation));
  auto result = finish(Op::within, std::move(operands), e, std::move(plain));
  if (result) (e.negated ? result->operands.front() : *result).text = std::move(group);
  return result;
}

std::optional<std::uint32_t> ExpressionChecker::lexicon(const syntax::Expr& e) {
  const Entry* entry =
      symbols_.scope.resolve(Space::lexicon, e.names.front(), env_.file, "E0213", "a lexicon", report_);
  if (!entry) return std::nullopt;
  symbols_.lexicon_used[entry->index] = true;
  return symbols_.lexicons[entry->index];
}

std::optional<checked::FactRef> ExpressionChecker::text_fact(const syntax::Expr& e) {
  auto text = value(e);
  if (!text) return std::nullopt;
  if (text->op != Op::fact || text->type.kind != TypeKind::text) {
    const bool constant = text->type.kind == TypeKind::text;
    report_.error("E0323", e.span,
                  ours("`mentions` looks into a text of the dossier, and ") + quoted(shown(*text)) + " is " +
                      (constant ? std::string("not a fact") : in_words(*text, symbols_.vocabulary)));
    return std::nullopt;
  }
  return text->fact;
}

Result ExpressionChecker::mentions(const syntax::Expr& e) {
  const auto number = lexicon(e);
  const syntax::Expr& text_syntax = e.operands.front();
  const auto fact = text_fact(text_syntax);
  if (!number || !fact) return std::nullopt;
  auto text = value(text_syntax);
  if (!text) return std::nullopt;
  std::string plain = text->written + " mentions " + e.names.front().text;
  std::vector<checked::Expr> operands;
  operands.push_back(std::move(*text));
  auto result = finish(Op::mentions, std::move(operands), e, std::move(plain));
  if (result) (e.negated ? result->operands.front() : *result).lexicon = *number;
  return result;
}

}  // namespace mizan::dsl::checking
