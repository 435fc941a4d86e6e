#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/check/scope.hpp"
#include "dsl/check/wording.hpp"
#include "engine/model/change.hpp"
#include "engine/model/layout.hpp"
#include "engine/model/table.hpp"
#include "engine/model/vocabulary.hpp"

/// What the names of a program mean, filled step by step: the vocabulary first, then definitions.
namespace mizan::dsl::checking {

/// What messages need to know of a record beside its fields.
struct RecordInfo {
  std::optional<std::uint16_t> parent;  ///< the record it extends
  Span span;                            ///< of the name
  std::vector<std::string> broken;      ///< fields that were reported and left out; using one is no second error
  bool incomplete = false;              ///< what it extends was reported, so any field may be missing
};

struct MemberSet {
  std::optional<std::uint16_t> enumeration;  ///< empty after an error, and of a set of tags
  std::vector<std::uint16_t> members;        ///< sorted
  bool of_tags = false;
  std::vector<std::string> tags;  ///< sorted
  bool used = false;              ///< by any expression
};

struct DefinitionParameter {
  std::string_view name;
  Span span;
  engine::Type type;
};

struct Definition {
  const Entry* entry = nullptr;
  const syntax::DefineDecl* declaration = nullptr;
  std::vector<DefinitionParameter> parameters;
  std::optional<std::uint16_t> on;  ///< the record whose fields it sees
  engine::Type type;                ///< of its value
  /// Pending: its body was not checked yet, or cannot be because of a circle. Broken: something in it was reported.
  enum class State : unsigned char { pending, usable, broken };
  State state = State::pending;
  bool used = false;  ///< by a rule, or by a definition that is
};

struct TableInfo {
  engine::Table table;
  Span span;                 ///< of the name
  bool broken = false;       ///< its columns were reported; using it is no second error
  std::uint32_t number = 0;  ///< in the program, by name
  bool used = false;
};

struct Symbols {
  Symbols(const Sources& all_sources, const std::vector<syntax::File>& files, const Scope& all_names)
      : sources(all_sources), wording(all_sources, files), scope(all_names) {}

  const Sources& sources;
  const Wording wording;
  const Scope& scope;
  engine::Vocabulary vocabulary;    ///< enumerations and records by `Entry::index`
  std::vector<RecordInfo> records;  ///< by `Entry::index`
  std::vector<Span> roots;          ///< names, by `Entry::index`
  std::vector<bool> broken_roots;   ///< reported; using one is no second error
  std::vector<MemberSet> sets;      ///< by `Entry::index`
  engine::Layout layout;            ///< empty when the vocabulary has errors that forbid one
  bool laid_out = false;
  std::vector<std::optional<std::uint32_t>> lexicons;  ///< by `Entry::index`: number in `Program::lexicons`
  std::vector<bool> lexicon_used;
  /// The tables by `Entry::index`, until the program takes them; what was reported is broken.
  std::vector<TableInfo> tables;
  std::vector<Definition> definitions;  ///< by `Entry::index`
  std::vector<engine::Comparison> comparisons;
  /// What the definition that is being checked names although it is still pending, and where.
  std::map<std::uint32_t, Span> awaited;

  /// The type that a name stands for in a file, or nothing after a report.
  std::optional<engine::Type> type(const syntax::Name& name, std::uint32_t file, Report& report) const;
  /// Whether a missing field of a record was reported where it is declared.
  [[nodiscard]] bool is_broken(std::uint16_t record, std::string_view field) const;
  [[nodiscard]] bool is_or_extends(std::uint16_t record, std::uint16_t base) const;
  /// The number of the comparison of two documents, which is made where it is not there yet.
  std::uint32_t comparison(std::uint16_t before, std::uint16_t after);
  /// The nearest record that all of these are or extend.
  [[nodiscard]] std::optional<std::uint16_t> common(const std::vector<std::uint16_t>& records_of_documents) const;
};

[[nodiscard]] bool has_any(const syntax::Translations& texts);

/// The three texts; reports the languages that are missing: "<what> has no text in Arabic".
engine::Translated translated(const syntax::Translations& labels, Span place, const std::string& what, Report& report);
/// The same for a clause that the parser asks for: when it is not there at all, that was said.
engine::Translated translated_clause(const syntax::Translations& labels, Span place, const std::string& what,
                                     Report& report);

}  // namespace mizan::dsl::checking
