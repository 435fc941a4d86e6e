#include "tests/support/checked_expressions.hpp"

#include <cassert>
#include <utility>

namespace mizan::testing {

using dsl::checked::Expr;
using dsl::checked::no_variable;
using dsl::checked::Scope;
using engine::Field;
using engine::Op;
using engine::PlaceId;
using engine::Type;
using engine::TypeKind;

namespace {

Field field(const std::string& name, Type type) {
  Field result;
  result.name = name;
  result.type = type;
  result.label = {name, name, name};
  return result;
}
Field field(const std::string& name, TypeKind kind) { return field(name, Type{kind, 0}); }

Field within(Field result, const char* least, const char* most = nullptr) {
  result.minimum = decimal(least);
  if (most != nullptr) result.maximum = decimal(most);
  return result;
}

engine::Vocabulary vocabulary() {
  const Type colour{TypeKind::enumeration, 1};
  engine::Vocabulary result;
  result.currency = 0;
  result.enumerations = {{"currency", {{"EUR", {}}, {"MAD", {}}}},
                         {"colour", {{"red", {}}, {"green", {}}, {"blue", {}}}}};
  Field checked = field("checked", TypeKind::boolean);
  checked.asked_of = engine::AskedOf::agency;
  Field items = field("items", Type{TypeKind::record, 0});
  items.list = true;
  result.records = {
      {"item",
       {within(field("amount", TypeKind::money), "0"), within(field("weight", TypeKind::decimal), "0"),
        field("paid", TypeKind::boolean), field("colour", colour)}},
      {"site", {field("city", TypeKind::text), field("staff", TypeKind::integer)}},
      {"engagement",
       {field("open", TypeKind::boolean), field("shut", TypeKind::boolean),
        within(field("posts", TypeKind::integer), "0", "10"), field("rate", TypeKind::decimal),
        field("wage", TypeKind::money), field("bonus", TypeKind::money), field("starts", TypeKind::date),
        field("ends", TypeKind::date), field("stay", TypeKind::duration), field("colour", colour),
        field("code", TypeKind::occupation), field("title", TypeKind::text), field("site", Type{TypeKind::record, 1}),
        std::move(checked), std::move(items)}},
  };
  const Type engagement{TypeKind::record, 2};
  result.roots = {{engine::Root::Kind::document, field("offer", engagement)},
                  {engine::Root::Kind::document, field("contract", engagement)}};
  return result;
}

dsl::checked::Program program_of(engine::Vocabulary vocabulary) {
  dsl::checked::Program program;
  program.vocabulary = std::move(vocabulary);
  return program;
}

}  // namespace

World::World() : program(program_of(vocabulary())), layout(engine::make_layout(program.vocabulary)), facts(layout) {
  facts.set_present(offer_root);
}

PlaceId World::place(std::string_view path) const {
  PlaceId at = layout.blocks[offer_root].place;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('.'), path.size());
    at = layout.child(at, path.substr(0, end));
    assert(at != engine::absent_id);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return at;
}

engine::SlotId World::slot(std::string_view path) const { return layout.places[place(path)].slot; }

Expr World::fact(std::string_view path) const {
  Expr expr;
  expr.op = Op::fact;
  expr.type = layout.places[place(path)].field->type;
  expr.fact = {Scope::document, slot(path) - layout.blocks[offer_root].slots_begin, no_variable};
  expr.written = path;
  return expr;
}

Expr World::of_item(std::string_view name, std::uint32_t variable) const {
  Expr expr = fact("items." + std::string(name));
  expr.fact.variable = variable;
  return expr;
}

Expr World::items() const {
  Expr expr;
  expr.op = Op::list;
  expr.list = *domain().list;
  expr.written = "items";
  return expr;
}

Expr World::site() const {
  Expr expr;
  expr.op = Op::record;
  expr.record.scope = Scope::document;
  expr.record.slots = {fact("site.city").fact.slot, fact("site.staff").fact.slot};
  expr.written = "site";
  return expr;
}

Expr World::offer() const {
  Expr expr;
  expr.op = Op::record;
  expr.record.scope = Scope::dossier;
  expr.record.root = offer_root;
  expr.written = "offer";
  return expr;
}

dsl::checked::Domain World::domain() const {
  dsl::checked::Domain result;
  result.list = dsl::checked::ListRef{
      Scope::document, layout.places[place("items")].list - layout.blocks[offer_root].lists_begin, no_variable};
  return result;
}

void World::set(std::string_view path, engine::Value value) { facts.set(slot(path), 0, value); }
void World::set_text(std::string_view path, std::string_view text) { facts.set(slot(path), 0, facts.keep(text)); }
void World::set_none(std::string_view path) { facts.set_none(slot(path), 0); }
void World::open_items() { facts.open_list(layout.places[place("items")].list, 0); }
engine::Row World::add_item() { return facts.add_row(layout.places[place("items")].list, 0); }
void World::set_item(std::string_view name, engine::Row row, engine::Value value) {
  facts.set(slot("items." + std::string(name)), row, value);
}

Expr constant(Type type, engine::Value value) {
  Expr expr;
  expr.op = Op::constant;
  expr.type = type;
  expr.constant = value;
  return expr;
}
Expr truth(bool value) { return constant({TypeKind::boolean, 0}, value); }
Expr number(std::string_view digits) { return constant({TypeKind::decimal, 0}, decimal(digits)); }
Expr money(std::string_view amount, std::uint16_t currency) {
  return constant({TypeKind::money, 0}, engine::Money{decimal(amount), engine::CurrencyId{currency}});
}

Expr apply(Op op, Type type, std::vector<Expr> operands) {
  Expr expr;
  expr.op = op;
  expr.type = type;
  expr.operands = std::move(operands);
  return expr;
}
Expr apply(Op op, std::vector<Expr> operands) { return apply(op, {TypeKind::boolean, 0}, std::move(operands)); }

Expr fold(Op op, Type type, const dsl::checked::Domain& domain, std::vector<Expr> operands, std::uint32_t variable) {
  Expr expr = apply(op, type, std::move(operands));
  expr.domain = domain;
  expr.variable = variable;
  return expr;
}

engine::Decimal decimal(std::string_view digits) {
  const auto value = engine::parse_decimal(digits);
  assert(value);
  return *value;
}
engine::Date day(std::string_view iso) {
  const auto value = engine::parse_date(iso);
  assert(value);
  return *value;
}
engine::Money euros(std::string_view amount) { return {decimal(amount), engine::CurrencyId{0}}; }
engine::Money dirhams(std::string_view amount) { return {decimal(amount), engine::CurrencyId{1}}; }
engine::Money without_currency(std::string_view amount) { return {decimal(amount), engine::CurrencyId{}}; }

}  // namespace mizan::testing
