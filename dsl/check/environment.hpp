#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "dsl/check/symbols.hpp"
#include "dsl/checked.hpp"

/// What the names at one place of an expression stand for.
namespace mizan::dsl::checking {

/// What a path has come to: a record, a list, or a leaf of the dossier; or a mention, of which there is only `text`; or
/// a change, which is a value itself and has `before`, `after` and `field`.
///
/// A definition that is checked by itself knows the record but not the document; then `place` is absent and the leaf
/// that comes out has no slot of its own.
struct Location {
  engine::Type type;
  bool list = false;
  bool mention = false;
  std::optional<std::uint32_t> comparison = std::nullopt;  ///< of a change: the one that it is a part of
  checked::Scope scope = checked::Scope::document;
  engine::PlaceId place = engine::absent_id;
  std::uint32_t variable = checked::no_variable;
  std::optional<std::uint16_t> root = std::nullopt;  ///< when it is a whole document, part or field of the dossier
};

/// The variable of a fold.
struct Variable {
  std::string_view name;
  Span span;
  std::uint32_t number = 0;
  Location element;
};

/// What stands for a parameter while a definition is put in place: a record, or a value that was checked where the
/// definition is used, below `depth` folds.
struct Binding {
  std::string_view name;
  std::variant<Location, checked::Expr> value;
  std::uint32_t depth = 0;
};

struct Environment {
  std::uint32_t file = 0;                ///< whose `use` decides what is seen
  std::optional<Location> self;          ///< the document at hand, as far as all documents of the rule agree
  std::vector<std::uint16_t> documents;  ///< the roots a rule is on; empty in a definition by itself
  std::optional<std::uint16_t> against = std::nullopt;  ///< the root that the document at hand is compared with
  std::vector<Variable> variables;
  /// The later element of a rule that runs over pairs, outside its condition: there it is no one element.
  std::optional<Variable> partner = std::nullopt;
  std::vector<Binding> parameters;
  std::uint32_t depth = 0;  ///< number of the next variable
  bool findings = false;    ///< of a rule over findings, which alone counts their tags
  bool by_itself = false;   ///< a definition checked for its own sake: other definitions give only their type
};

}  // namespace mizan::dsl::checking
