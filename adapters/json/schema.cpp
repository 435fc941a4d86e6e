#include "adapters/json/schema.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "adapters/json/decision_json.hpp"
#include "adapters/json/json_writer.hpp"

namespace mizan::json {
namespace {

using engine::Decimal;
using engine::Enumeration;
using engine::Field;
using engine::Record;
using engine::Root;
using engine::TypeKind;
using engine::Vocabulary;

constexpr std::string_view date_pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
constexpr std::string_view time_pattern = "T([01][0-9]|2[0-3]):[0-5][0-9]";

std::string_view word(engine::Segment segment) {
  switch (segment) {
    case engine::Segment::facts:
      return "facts";
    case engine::Segment::identity:
      return "identity";
    case engine::Segment::text:
      return "text";
  }
  return {};
}

template <typename Item, typename Name>
std::vector<const Item*> sorted_by(const std::vector<Item>& items, Name name) {
  std::vector<const Item*> result;
  for (const Item& item : items) result.push_back(&item);
  std::sort(result.begin(), result.end(), [&](const Item* a, const Item* b) { return name(*a) < name(*b); });
  return result;
}

/// Writes each schema with its names in canonical order: `$…` first, then the alphabet, `x-…` last.
class SchemaWriter {
 public:
  explicit SchemaWriter(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  std::string text() && {
    json_.begin_object();
    put_definitions();
    json_.key("$id").string("urn:mizan:dossier");
    json_.key("$schema").string("https://json-schema.org/draft/2020-12/schema");
    json_.key("additionalProperties").boolean(false);
    put_roots();
    json_.key("title").string("Dossier Mizan");
    json_.key("type").string("object");
    json_.end_object();
    return std::move(json_).text();
  }

 private:
  void put_definitions() {
    json_.key("$defs").begin_object();
    const auto name = [](const auto& item) { return std::string_view(item.name); };
    for (const Enumeration* one : sorted_by(vocabulary_.enumerations, name)) put_enumeration(*one);
    for (const Record* one : sorted_by(vocabulary_.records, name)) put_record(*one);
    json_.end_object();
  }

  void put_enumeration(const Enumeration& enumeration) {
    json_.key("enumeration." + enumeration.name).begin_object();
    json_.key("enum").begin_array();
    for (const engine::Member& member : enumeration.members) json_.string(member.name);
    json_.end_array();
    json_.key("x-labels").begin_object();
    for (const engine::Member* member :
         sorted_by(enumeration.members, [](const auto& m) { return std::string_view(m.name); })) {
      put_label(member->name, member->label);
    }
    json_.end_object().end_object();
  }

  void put_record(const Record& record) {
    json_.key("record." + record.name).begin_object();
    json_.key("additionalProperties").boolean(false);
    json_.key("properties").begin_object();
    for (const Field* field : sorted_by(record.fields, [](const Field& f) { return std::string_view(f.name); })) {
      put_field(*field);
    }
    json_.end_object();
    json_.key("type").string("object").end_object();
  }

  void put_roots() {
    std::vector<const Root*> roots;
    for (const Root& root : vocabulary_.roots) roots.push_back(&root);
    const Root provenance = made_root("provenance");
    const Root silent_on = made_root("silent_on");
    const auto declared = [&](const Root& made) {
      return std::any_of(roots.begin(), roots.end(),
                         [&](const Root* root) { return root->field.name == made.field.name; });
    };
    if (!declared(provenance)) roots.push_back(&provenance);
    if (!declared(silent_on)) roots.push_back(&silent_on);
    std::sort(roots.begin(), roots.end(), [](const Root* a, const Root* b) { return a->field.name < b->field.name; });
    json_.key("properties").begin_object();
    for (const Root* root : roots) {
      if (root == &provenance) {
        put_provenance();
      } else if (root == &silent_on) {
        put_silent_on();
      } else {
        put_field(root->field);
      }
    }
    json_.end_object();
  }

  static Root made_root(std::string name) {
    Root root;
    root.field.name = std::move(name);
    return root;
  }

  void put_silent_on() {
    json_.key("silent_on").begin_object();
    json_.key("description").string("JSON Pointers that the document, read whole, does not mention: known absences");
    json_.key("items").begin_object();
    put_nullable_type("string");
    json_.end_object();
    put_nullable_type("array");
    json_.end_object();
  }

  void put_provenance() {
    json_.key("provenance").begin_object();
    json_.key("description").string("who said what, when");
    json_.key("items").begin_object();
    json_.key("additionalProperties").boolean(false);
    json_.key("properties").begin_object();
    for (const std::string_view name : {"on", "pointer", "source"}) {
      json_.key(name).begin_object();
      put_nullable_type("string");
      json_.end_object();
    }
    json_.end_object();
    json_.key("type").string("object").end_object();
    put_nullable_type("array");
    json_.end_object();
  }

  void put_nullable_type(std::string_view type) {
    json_.key("type").begin_array().string(type).string("null").end_array();
  }

  void put_label(std::string_view key, const engine::Translated& label) {
    json_.key(key).begin_object();
    json_.key("ar").string(label.ar).key("en").string(label.en).key("fr").string(label.fr);
    json_.end_object();
  }

  void put_field(const Field& field) {
    json_.key(field.name).begin_object();
    json_.key("anyOf").begin_array();
    if (field.list) {
      put_list(field);
    } else {
      put_value(field);
    }
    if (field.or_none) json_.begin_object().key("const").string("none").end_object();
    put_null();
    json_.end_array();
    if (!field.description.empty()) json_.key("description").string(field.description);
    json_.key("title").string(field.label.fr);
    json_.key("x-asked-of").string(json::word(field.asked_of));
    put_label("x-label", field.label);
    json_.key("x-segment").string(word(field.segment));
    json_.end_object();
  }

  void put_list(const Field& field) {
    json_.begin_object();
    json_.key("items").begin_object().key("anyOf").begin_array();
    put_value(field);
    put_null();
    json_.end_array().end_object();
    json_.key("maxItems").integer(field.limit);
    json_.key("type").string("array");
    json_.end_object();
  }

  void put_null() { json_.begin_object().key("type").string("null").end_object(); }

  void put_reference(std::string_view kind, std::string_view name) {
    json_.begin_object().key("$ref").string("#/$defs/" + std::string(kind) + "." + std::string(name)).end_object();
  }

  void put_pattern(std::string_view pattern) {
    json_.begin_object()
        .key("pattern")
        .string("^" + std::string(pattern) + "$")
        .key("type")
        .string("string")
        .end_object();
  }

  // A number, or the same in a string.
  void put_number(const Field& field, bool whole, std::optional<Decimal> minimum) {
    json_.begin_object();
    if (field.maximum) json_.key("maximum").number(to_string(*field.maximum));
    if (minimum) json_.key("minimum").number(to_string(*minimum));
    json_.key("type").string(whole ? "integer" : "number").end_object();
    std::string pattern = minimum && sign(*minimum) >= 0 ? "" : "-?";
    pattern += "(0|[1-9][0-9]*)";
    pattern += whole ? "(\\.0+)?" : "(\\.[0-9]+)?";
    put_pattern(pattern);
  }

  // A number with a unit of its own: an amount with its currency, a value with its unit.
  void put_quantity(const Field& field, std::string_view first, std::string_view second) {
    const bool is_money = field.type.kind == TypeKind::money;
    const auto put_named_number = [&](std::string_view name) {
      json_.key(name).begin_object().key("anyOf").begin_array();
      put_number(field, false, field.minimum ? field.minimum : Decimal{});
      put_null();
      json_.end_array().end_object();
    };
    json_.begin_object();
    json_.key("additionalProperties").boolean(false);
    json_.key("properties").begin_object();
    if (is_money) put_named_number(first);
    json_.key(is_money ? second : first).begin_object().key("anyOf").begin_array();
    if (is_money) {
      if (vocabulary_.currency) put_reference("enumeration", vocabulary_.enumerations[*vocabulary_.currency].name);
    } else {
      json_.begin_object().key("enum").begin_array();
      for (const std::string_view unit : {"hour", "day", "week", "month", "year"}) json_.string(unit);
      json_.end_array().end_object();
    }
    put_null();
    json_.end_array().end_object();
    if (!is_money) put_named_number(second);
    json_.end_object();
    json_.key("type").string("object").end_object();
  }

  void put_value(const Field& field) {
    switch (field.type.kind) {
      case TypeKind::boolean:
        json_.begin_object().key("type").string("boolean").end_object();
        return;
      case TypeKind::integer:
        return put_number(field, true, field.minimum);
      case TypeKind::decimal:
      case TypeKind::percent:
      case TypeKind::exact_decimal:
        return put_number(field, false, field.minimum);
      case TypeKind::money:
      case TypeKind::exact_money:
        return put_quantity(field, "amount", "currency");
      case TypeKind::duration:
        return put_quantity(field, "unit", "value");
      case TypeKind::text:
        json_.begin_object().key("type").string("string").end_object();
        return;
      case TypeKind::date:
        return put_pattern(date_pattern);
      case TypeKind::moment:
        return put_pattern(std::string(date_pattern) + std::string(time_pattern));
      case TypeKind::occupation:
        return put_pattern("[0-9]{1,4}");
      case TypeKind::enumeration:
        return put_reference("enumeration", vocabulary_.enumerations[field.type.index].name);
      case TypeKind::record:
        return put_reference("record", vocabulary_.records[field.type.index].name);
    }
  }

  const Vocabulary& vocabulary_;
  JsonWriter json_;
};

}  // namespace

std::string schema(const Vocabulary& vocabulary) { return SchemaWriter(vocabulary).text(); }

}  // namespace mizan::json
