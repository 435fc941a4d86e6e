#include <algorithm>
#include <cassert>
#include <utility>

#include "tests/support/expression_generator.hpp"
#include "tests/support/generated_values.hpp"

namespace mizan::testing {

using dsl::checked::no_variable;
using engine::Op;
using engine::Place;
using engine::PlaceId;
using engine::Type;
using engine::TypeKind;
using Expr = dsl::checked::Expr;

namespace {

constexpr Type boolean{TypeKind::boolean, 0};
constexpr Type colour{TypeKind::enumeration, 1};

bool plain_number(TypeKind kind) { return kind == TypeKind::integer || kind == TypeKind::decimal; }

bool fits(Type wanted, Type found) {
  return wanted == found || (plain_number(wanted.kind) && plain_number(found.kind));
}

}  // namespace

Expr ExpressionGenerator::truth(int depth) {
  if (comparison_ && random_.percent(40)) {
    if (auto judged = judged_change()) return std::move(*judged);
  }
  if (depth <= 0) return simple_truth();
  switch (random_.below(16)) {
    case 0:
    case 1:
    case 2:
      return logic(depth);
    case 3:
    case 4:
      return presence(depth);
    case 5:
    case 6:
      return equality(depth);
    case 7:
    case 8:
    case 9:
      return ordering(depth);
    case 10:
      return membership(depth);
    case 11: {
      const Type type = random_.one_of<Type>({{TypeKind::decimal, 0}, {TypeKind::money, 0}, {TypeKind::percent, 0}});
      return node(Op::is_zero, boolean, [&] {
        std::vector<Expr> operands;
        operands.push_back(value(type, depth - 1));
        return operands;
      }());
    }
    case 12:
      return fold(Op::any, boolean, depth);
    case 13:
      return fold(Op::every, boolean, depth);
    case 14:
      return random_.percent(30) ? match(boolean, depth) : logic(depth);
    default:
      return simple_truth();
  }
}

Expr ExpressionGenerator::simple_truth() {
  if (random_.percent(8)) return constant(boolean);
  if (random_.percent(45)) return leaf(boolean);
  return random_.percent(50) ? ordering(0) : random_.percent(50) ? equality(0) : membership(0);
}

Expr ExpressionGenerator::logic(int depth) {
  const Op op =
      random_.one_of({Op::logical_not, Op::logical_and, Op::logical_and, Op::logical_or, Op::logical_or, Op::proven});
  std::vector<Expr> operands;
  const bool alone = op == Op::logical_not || op == Op::proven;
  const std::size_t count = alone ? 1 : random_.percent(25) ? 3 : 2;
  for (std::size_t i = 0; i < count; ++i) operands.push_back(truth(depth - 1));
  return node(op, boolean, std::move(operands));
}

Expr ExpressionGenerator::presence(int depth) {
  const Op op = random_.one_of({Op::is_known, Op::is_unknown, Op::is_none, Op::is_stated, Op::is_stated});
  std::vector<Expr> operands;
  const std::size_t of = random_.below(10);
  if (of < 2) {
    const std::vector<Found> lists = reachable(Place::Kind::list);
    const Found& at = nearby(lists);
    Expr expr;
    expr.op = Op::list;
    expr.type = layout_.places[at.place].field->type;
    expr.list = {at.scope, list(at), at.variable};
    expr.written = path(at);
    operands.push_back(std::move(expr));
  } else if (of < 4) {
    const std::vector<Found> records = reachable(Place::Kind::record);
    operands.push_back(record(nearby(records)));
  } else if (of < 8) {
    Type type = any_type();
    if (type.kind == TypeKind::exact_decimal || type.kind == TypeKind::exact_money) type = {TypeKind::text, 0};
    operands.push_back(leaf(type));
  } else {
    operands.push_back(any_value(depth - 1));
  }
  return node(op, boolean, std::move(operands));
}

// Numbers compare with quotients of numbers, money with quotients of money.
Expr ExpressionGenerator::equality(int depth) {
  const bool of_mention =
      std::any_of(variables_.begin(), variables_.end(), [](const Variable& one) { return one.mention(); });
  const Type type = of_mention && random_.percent(40) ? Type{TypeKind::text, 0} : any_type();
  std::vector<Expr> operands;
  operands.push_back(value(type, depth - 1));
  Type other = type;
  if (random_.percent(50)) {
    if (type.kind == TypeKind::exact_decimal) other.kind = TypeKind::decimal;
    if (type.kind == TypeKind::exact_money) other.kind = TypeKind::money;
  }
  operands.push_back(value(other, random_.percent(50) ? 0 : depth - 1));
  return node(Op::equal, boolean, std::move(operands));
}

Expr ExpressionGenerator::ordering(int depth) {
  const auto kind = random_.one_of({TypeKind::decimal, TypeKind::decimal, TypeKind::percent, TypeKind::money,
                                    TypeKind::money, TypeKind::date, TypeKind::moment, TypeKind::duration,
                                    TypeKind::exact_decimal, TypeKind::exact_money});
  Type other{kind, 0};
  if (kind == TypeKind::exact_decimal) other.kind = TypeKind::decimal;
  if (kind == TypeKind::exact_money) other.kind = TypeKind::money;
  // Sums against a limit are what rules are made of.
  const bool sum = depth > 0 && random_.percent(40) &&
                   (kind == TypeKind::decimal || kind == TypeKind::money || kind == TypeKind::percent);
  Expr left = sum ? fold(Op::sum, {kind, 0}, depth) : value({kind, 0}, depth - 1);
  Expr right = random_.percent(40) ? constant(other) : value(other, depth - 1);
  if (random_.percent(50)) std::swap(left, right);
  std::vector<Expr> operands;
  operands.push_back(std::move(left));
  operands.push_back(std::move(right));
  return node(random_.one_of({Op::less, Op::less_equal}), boolean, std::move(operands));
}

Expr ExpressionGenerator::membership(int depth) {
  if (random_.percent(20)) return mentions();
  std::vector<Expr> operands;
  if (random_.percent(30)) {
    operands.push_back(value({TypeKind::occupation, 0}, depth - 1));
    Expr expr = node(Op::within, boolean, std::move(operands));
    expr.text = random_.one_of<const char*>({"9", "91", "22", "9112"});
    expr.written = render(expr, vocabulary_);
    return expr;
  }
  operands.push_back(value(colour, depth - 1));
  Expr expr = node(Op::in_members, boolean, std::move(operands));
  const std::size_t members = vocabulary_.enumerations[colour.index].members.size();
  for (std::uint16_t member = 0; member < members; ++member) {
    if (random_.percent(45)) expr.members.push_back(member);
  }
  if (expr.members.empty()) expr.members.push_back(0);
  expr.written = render(expr, vocabulary_);
  return expr;
}

// ------------------------------------------------------------------------------------------------ places of the
// dossier

void ExpressionGenerator::collect(std::vector<Found>& found, Place::Kind kind, PlaceId id, const Found& from) const {
  const Place& place = layout_.places[id];
  if (place.kind == kind) found.push_back({from.scope, id, from.variable});
  if (place.kind != Place::Kind::record) return;  // A list is entered through a variable alone.
  for (const PlaceId child : place.children) collect(found, kind, child, from);
}

std::vector<ExpressionGenerator::Found> ExpressionGenerator::reachable(Place::Kind kind) const {
  std::vector<Found> found;
  for (std::uint32_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].list == engine::absent_id) continue;  // A mention has words, a change its parts.
    const Place& place = layout_.places[layout_.place_of_list[variables_[i].list]];
    const Found from{variables_[i].scope, 0, i};
    for (const PlaceId child : place.children) collect(found, kind, child, from);
    // The element itself is a record.
    const bool of_records = place.field->type.kind == TypeKind::record;
    if (kind == Place::Kind::record && of_records)
      found.push_back({from.scope, layout_.place_of_list[variables_[i].list], i});
  }
  const Found of_document{Scope::document, 0, no_variable};
  for (const PlaceId child : layout_.places[block_.place].children) collect(found, kind, child, of_document);
  for (const engine::Block& block : layout_.blocks) {
    collect(found, kind, block.place, {Scope::dossier, 0, no_variable});
  }
  return found;
}

// A variable is there to be read, the document at hand next, the rest of the dossier last.
const ExpressionGenerator::Found& ExpressionGenerator::nearby(const std::vector<Found>& found) {
  assert(!found.empty());
  for (int attempt = 0; attempt < 8; ++attempt) {
    const bool variable = !variables_.empty() && random_.percent(65);
    const Scope scope = random_.percent(75) ? Scope::document : Scope::dossier;
    std::vector<const Found*> candidates;
    for (const Found& one : found) {
      const bool bound = one.variable != no_variable;
      if (variable ? bound : (!bound && one.scope == scope)) candidates.push_back(&one);
    }
    if (!candidates.empty()) return *random_.pick(candidates);
  }
  return random_.pick(found);
}

engine::SlotId ExpressionGenerator::slot(const Found& at) const {
  const engine::SlotId absolute = layout_.places[at.place].slot;
  return at.scope == Scope::document ? absolute - block_.slots_begin : absolute;
}

engine::ListId ExpressionGenerator::list(const Found& at) const {
  const engine::ListId absolute = layout_.places[at.place].list;
  return at.scope == Scope::document ? absolute - block_.lists_begin : absolute;
}

std::string ExpressionGenerator::path(const Found& at) const {
  std::string result;
  PlaceId id = at.place;
  const PlaceId top = at.variable != no_variable    ? layout_.place_of_list[variables_[at.variable].list]
                      : at.scope == Scope::document ? block_.place
                                                    : PlaceId{0};
  for (; id != top; id = layout_.places[id].parent) {
    if (!layout_.places[id].name.empty()) result = "." + layout_.places[id].name + result;
  }
  if (at.variable != no_variable) return "x" + std::to_string(at.variable) + result;
  return result.empty() ? result : result.substr(1);
}

Expr ExpressionGenerator::leaf(Type type) {
  std::vector<Found> found = reachable(Place::Kind::leaf);
  std::erase_if(found, [&](const Found& one) { return !fits(type, layout_.places[one.place].field->type); });
  if (found.empty()) return constant(type);
  const Found& at = nearby(found);
  Expr expr;
  expr.op = Op::fact;
  expr.type = layout_.places[at.place].field->type;
  expr.fact = {at.scope, slot(at), at.variable};
  expr.written = path(at);
  return expr;
}

Expr ExpressionGenerator::record(const Found& at) const {
  Expr expr;
  expr.op = Op::record;
  expr.type = layout_.places[at.place].field->type;
  expr.record.scope = at.scope;
  expr.record.variable = at.variable;
  expr.written = path(at);
  std::vector<PlaceId> open = {at.place};
  while (!open.empty()) {
    const PlaceId id = open.back();
    open.pop_back();
    const Place& place = layout_.places[id];
    if (place.kind == Place::Kind::leaf) {
      expr.record.slots.push_back(slot({at.scope, id, at.variable}));
    } else if (place.kind == Place::Kind::list && id != at.place) {
      expr.record.lists.push_back(list({at.scope, id, at.variable}));
    } else {
      open.insert(open.end(), place.children.rbegin(), place.children.rend());
    }
  }
  for (const engine::Block& block : layout_.blocks) {
    if (block.place == at.place) expr.record.root = block.root;
  }
  return expr;
}

Expr ExpressionGenerator::text_fact() {
  Expr fact = leaf({TypeKind::text, 0});
  assert(fact.op == Op::fact);  // A document has texts.
  return fact;
}

Expr ExpressionGenerator::mentions() {
  std::vector<Expr> operands;
  operands.push_back(text_fact());
  Expr expr = node(Op::mentions, boolean, std::move(operands));
  expr.lexicon = static_cast<std::uint32_t>(random_.below(2));
  expr.written = render(expr, vocabulary_);
  return expr;
}

std::optional<Expr> ExpressionGenerator::text_of_mention() {
  std::vector<std::uint32_t> bound;
  for (std::uint32_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].mention()) bound.push_back(i);
  }
  if (bound.empty()) return std::nullopt;
  Expr expr;
  expr.op = Op::mention_text;
  expr.type = {TypeKind::text, 0};
  expr.variable = random_.pick(bound);
  expr.written = "x" + std::to_string(expr.variable) + ".text";
  return expr;
}

std::optional<Expr> ExpressionGenerator::of_change(Op op) {
  std::vector<std::uint32_t> bound;
  for (std::uint32_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].change) bound.push_back(i);
  }
  if (bound.empty()) return std::nullopt;
  Expr expr;
  expr.op = op;
  expr.type = op == Op::change ? Type{TypeKind::enumeration, *vocabulary_.change} : Type{TypeKind::record, 0};
  expr.variable = random_.pick(bound);
  expr.comparison = *comparison_;
  expr.written = "x" + std::to_string(expr.variable) +
                 (op == Op::change_before  ? ".before"
                  : op == Op::change_after ? ".after"
                  : op == Op::change_field ? ".field"
                                           : "");
  return expr;
}

std::optional<Expr> ExpressionGenerator::part_of_change() {
  return of_change(random_.one_of({Op::change_before, Op::change_after, Op::change_field}));
}

// `x is worse`, `x in (worse, different)`, `x is unknown`, `x.before is none`.
std::optional<Expr> ExpressionGenerator::judged_change() {
  const bool part = random_.percent(25);
  auto leaf = of_change(!part ? Op::change : random_.one_of({Op::change_before, Op::change_after}));
  if (!leaf) return std::nullopt;
  std::vector<Expr> operands;
  operands.push_back(std::move(*leaf));
  if (part) {
    return node(random_.one_of({Op::is_known, Op::is_none, Op::is_unknown, Op::is_stated}), boolean,
                std::move(operands));
  }
  if (random_.percent(10)) {
    return node(random_.one_of({Op::is_known, Op::is_unknown, Op::is_stated}), boolean, std::move(operands));
  }
  if (random_.percent(50)) {
    Expr member = constant(operands.front().type);
    operands.push_back(std::move(member));
    return node(Op::equal, boolean, std::move(operands));
  }
  Expr expr = node(Op::in_members, boolean, std::move(operands));
  for (std::uint16_t member = 0; member < 4; ++member) {
    if (random_.percent(45)) expr.members.push_back(member);
  }
  expr.written = render(expr, vocabulary_);
  return expr;
}

dsl::checked::Domain ExpressionGenerator::bind(bool changes_too) {
  if (changes_too && comparison_ && random_.percent(60)) {
    variables_.push_back({Scope::dossier, engine::absent_id, true});
    dsl::checked::Domain changes;
    changes.comparison = *comparison_;
    return changes;
  }
  if (random_.percent(15)) {
    dsl::checked::Domain signals;
    signals.text = text_fact().fact;
    signals.lexicon = static_cast<std::uint32_t>(random_.below(2));
    variables_.push_back({signals.text->scope, engine::absent_id});
    return signals;
  }
  const std::vector<Found> lists = reachable(Place::Kind::list);
  const Found at = nearby(lists);
  dsl::checked::Domain domain;
  domain.list = dsl::checked::ListRef{at.scope, list(at), at.variable};
  variables_.push_back({at.scope, layout_.places[at.place].list, false, domain});
  return domain;
}

std::optional<dsl::checked::Domain> ExpressionGenerator::bind_partner() {
  std::vector<std::uint32_t> earlier;
  for (std::uint32_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].over) earlier.push_back(i);
  }
  if (earlier.empty()) return std::nullopt;
  const std::uint32_t first = random_.pick(earlier);
  const Variable of_list = variables_[first];
  dsl::checked::Domain domain = *of_list.over;
  domain.after = first;
  variables_.push_back(of_list);
  return domain;
}

}  // namespace mizan::testing
