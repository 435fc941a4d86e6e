// Whether a literal is a dossier of the vocabulary. A typing error in a test would else be a fact that is not there,
// and the test would fail for a reason that its author cannot see.
#include <algorithm>
#include <array>
#include <set>

#include "dsl/check/dossiers.hpp"
#include "dsl/check/types.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;
using syntax::Literal;

/// Keys of a dossier that are about it rather than in it.
constexpr std::array<std::string_view, 3> envelope{"dossier", "silent_on", "provenance"};

class LiteralChecker {
 public:
  LiteralChecker(const Symbols& symbols, Report& report) : symbols_(symbols), report_(report) {}

  void dossier(const Literal& literal) {
    if (literal.kind != Literal::Kind::object) return;  // the parser takes nothing else
    std::vector<std::string_view> names(envelope.begin(), envelope.end());
    for (const auto& root : symbols_.vocabulary.roots) names.push_back(root.field.name);
    keys_once(literal);
    for (std::size_t i = 0; i < literal.keys.size(); ++i) {
      const auto& key = literal.keys[i];
      if (std::find(envelope.begin(), envelope.end(), key.text) != envelope.end()) continue;
      const auto root = root_named(key.text);
      if (!root) {
        report_.error("E0221", key.span, quoted(key.text) + " is not a part of a dossier",
                      {.help = report_.suggests() ? did_you_mean(key.text, names) : std::string()});
      } else if (!symbols_.broken_roots[*root]) {
        field(literal.items[i], symbols_.vocabulary.roots[*root].field);
      }
    }
  }

 private:
  [[nodiscard]] std::optional<std::size_t> root_named(std::string_view name) const {
    for (std::size_t i = 0; i < symbols_.vocabulary.roots.size(); ++i) {
      if (symbols_.vocabulary.roots[i].field.name == name) return i;
    }
    return std::nullopt;
  }

  void keys_once(const Literal& object) {
    std::set<std::string_view> seen;
    for (const auto& key : object.keys) {
      if (!seen.insert(key.text).second)
        report_.error("E0613", key.span, "key " + quoted(key.text) + " is there twice");
    }
  }

  void field(const Literal& literal, const engine::Field& field) {
    if (literal.kind == Literal::Kind::unknown) return;
    if (literal.kind == Literal::Kind::word && literal.text == "none") {
      if (!field.or_none)
        wrong(literal, field,
              in_surface("a known absence, which the field is not declared to have (`or none`)",
                         symbols_.wording.surface(literal.span.source)));
      return;
    }
    if (!field.list) return one(literal, field);
    if (literal.kind != Literal::Kind::list) return wrong(literal, field, in_words(literal));
    for (const auto& item : literal.items) {
      if (item.kind != Literal::Kind::unknown) one(item, field);
    }
  }

  // A value, or an element of a list.
  void one(const Literal& literal, const engine::Field& field) {
    switch (field.type.kind) {
      case TypeKind::record:
        return record(literal, field);
      case TypeKind::enumeration:
        return member(literal, field);
      case TypeKind::boolean:
        return expect(literal, field, literal.kind == Literal::Kind::true_ || literal.kind == Literal::Kind::false_);
      case TypeKind::integer:
      case TypeKind::decimal:
        return expect(literal, field, literal.kind == Literal::Kind::number && literal.unit.text.empty());
      case TypeKind::percent:
        return expect(literal, field,
                      literal.kind == Literal::Kind::number && (literal.unit.text.empty() || literal.unit.text == "%"));
      case TypeKind::money:
        return money(literal, field);
      case TypeKind::duration:
        return duration(literal, field);
      case TypeKind::date:
        return expect(literal, field, literal.kind == Literal::Kind::date);
      case TypeKind::text:
      case TypeKind::moment:
      case TypeKind::occupation:
        return expect(literal, field, literal.kind == Literal::Kind::text);
      case TypeKind::exact_decimal:
      case TypeKind::exact_money:
        return;  // no field has these
    }
  }

  void record(const Literal& literal, const engine::Field& field_of) {
    if (literal.kind != Literal::Kind::object) return wrong(literal, field_of, in_words(literal));
    const auto& record = symbols_.vocabulary.records[field_of.type.index];
    keys_once(literal);
    for (std::size_t i = 0; i < literal.keys.size(); ++i) {
      const auto& key = literal.keys[i];
      if (const auto index = record.find(key.text)) {
        field(literal.items[i], record.fields[*index]);
      } else if (!symbols_.is_broken(field_of.type.index, key.text)) {
        std::vector<std::string_view> names;
        if (report_.suggests()) {
          for (const auto& field : record.fields) names.push_back(field.name);
        }
        report_.error("E0207", key.span, quoted(key.text) + " is not a field of " + quoted(record.name),
                      {.others = {{symbols_.records[field_of.type.index].span, "fields are declared here"}},
                       .help = did_you_mean(key.text, names)});
      }
    }
  }

  void member(const Literal& literal, const engine::Field& field) {
    const auto& enumeration = symbols_.vocabulary.enumerations[field.type.index];
    if (literal.kind != Literal::Kind::word && literal.kind != Literal::Kind::text)
      return wrong(literal, field, in_words(literal));
    if (enumeration.find(literal.text)) return;
    std::vector<std::string_view> names;
    if (report_.suggests()) {
      for (const auto& one : enumeration.members) names.push_back(one.name);
    }
    report_.error(
        "E0222", literal.span, quoted(literal.text) + " is not a member of " + quoted(enumeration.name),
        {.others = {{symbols_.scope.all(Kind::enumeration)[field.type.index].span, "members are declared here"}},
         .help = did_you_mean(literal.text, names)});
  }

  // `500 EUR`, or the object that JSON writes, of which a part may be missing.
  void money(const Literal& literal, const engine::Field& field) {
    if (literal.kind == Literal::Kind::object) return;
    const auto currency = symbols_.vocabulary.currency;
    const bool known = currency && symbols_.vocabulary.enumerations[*currency].find(literal.unit.text);
    expect(literal, field, literal.kind == Literal::Kind::number && known);
  }

  void duration(const Literal& literal, const engine::Field& field) {
    if (literal.kind == Literal::Kind::object) return;
    expect(literal, field, literal.kind == Literal::Kind::number && duration_unit(literal.unit));
  }

  void expect(const Literal& literal, const engine::Field& field, bool fits) {
    if (!fits) wrong(literal, field, in_words(literal));
  }

  void wrong(const Literal& literal, const engine::Field& field, const std::string& given) {
    report_.error("E0613", literal.span,
                  quoted(field.name) + " is " +
                      (field.list ? "a list" : checking::in_words(field.type, symbols_.vocabulary)) + ", and here is " +
                      given);
  }

  static std::string in_words(const Literal& literal) {
    switch (literal.kind) {
      case Literal::Kind::unknown:
        return "nothing";
      case Literal::Kind::word:
        return "the word " + quoted(literal.text);
      case Literal::Kind::text:
        return "a text";
      case Literal::Kind::number:
        return literal.unit.text.empty() ? "a number without a unit" : "a number in " + quoted(literal.unit.text);
      case Literal::Kind::date:
        return "a date";
      case Literal::Kind::true_:
      case Literal::Kind::false_:
        return "true or false";
      case Literal::Kind::list:
        return "a list";
      case Literal::Kind::object:
        return "an object";
    }
    return "something else";
  }

  const Symbols& symbols_;
  Report& report_;
};

}  // namespace

void check_dossier_literal(const Literal& dossier, const Symbols& symbols, Report& report) {
  LiteralChecker(symbols, report).dossier(dossier);
}

}  // namespace mizan::dsl::checking
