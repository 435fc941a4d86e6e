#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/check/report.hpp"
#include "dsl/checked.hpp"
#include "dsl/syntax.hpp"

/// Packs, `use`, and who sees which declaration.
namespace mizan::dsl::checking {

/// Names of different spaces do not meet: `part employer: employer` names a part and a record.
enum class Space : unsigned char { type, set, value, lexicon, table, rule, dossier };
enum class Kind : unsigned char {
  enumeration,
  record,
  set,
  root,
  definition,
  lexicon,
  table,
  rule,
  exception,
  guarantee,
  dossier
};
inline constexpr std::size_t kind_count = 11;

/// A named declaration. `index` numbers those of one kind, in an order that does not depend on how files were listed.
struct Entry {
  Kind kind{};
  std::string_view name;
  std::uint32_t index = 0;
  std::uint32_t file = 0;  ///< as `Scope::file` counts
  Span span;               ///< of the name
  const syntax::Declaration* declaration = nullptr;
};

/// "an enumeration", "a rule" …
[[nodiscard]] std::string_view in_words(Kind kind);

/// The names of a program. Keeps pointers into the files, which must outlive it.
class Scope {
 public:
  Scope(const std::vector<syntax::File>& files, Report& report);

  [[nodiscard]] std::size_t file_count() const { return files_.size(); }
  [[nodiscard]] const syntax::File& file(std::uint32_t file) const { return *files_[file]; }
  /// The pack's name: `ilo.fees`.
  [[nodiscard]] const std::string& pack(std::uint32_t file) const { return packs_[pack_of_file_[file]].name; }
  [[nodiscard]] const std::vector<checked::Pack>& packs() const { return packs_; }

  /// All entries of one kind, by index.
  [[nodiscard]] const std::vector<Entry>& all(Kind kind) const { return entries_[static_cast<std::size_t>(kind)]; }

  /// The declarations of one name and kind in one pack: its versions, by place.
  [[nodiscard]] std::vector<const Entry*> versions(const Entry& entry) const;

  /// What `name` means in a file, or null; says nothing. Of versions the first.
  [[nodiscard]] const Entry* find(Space space, std::string_view name, std::uint32_t file) const;

  /// What `name` means in a file. Reports, and returns null, when it means nothing (`code`: "`x` is not <what>"),
  /// several things, or something in a pack that the file does not use.
  const Entry* resolve(Space space, const syntax::Name& name, std::uint32_t file, std::string_view code,
                       std::string_view what, Report& report) const;

  /// Says that `name` means several things in a file, if that is so.
  bool report_ambiguity(Space space, const syntax::Name& name, std::uint32_t file, Report& report) const;

  /// Says that `name` is declared in a pack that the file does not use, if that is so. True also where nothing need be
  /// said of an unknown name, because the file misses a pack or the name was reported to be declared twice.
  bool explain_unused_pack(Space space, const syntax::Name& name, std::uint32_t file, Report& report) const;

  /// The names of a space that a file sees, for suggestions.
  [[nodiscard]] std::vector<std::string_view> names(Space space, std::uint32_t file) const;

  [[nodiscard]] bool sees(std::uint32_t file, std::uint32_t other_file) const;

  /// Whether a file uses a pack that does not exist, which was reported: any name that it does not know may be from
  /// there.
  [[nodiscard]] bool misses_a_pack(std::uint32_t file) const { return misses_a_pack_[file]; }

 private:
  void read_packs(const std::vector<syntax::File>& files, Report& report);
  void read_uses(Report& report);
  void read_declarations(Report& report);
  void add(Space space, Entry entry, Report& report);
  [[nodiscard]] bool is_version(const Entry& entry, const Entry& other) const;
  [[nodiscard]] std::vector<const Entry*> visible(Space space, std::string_view name, std::uint32_t file) const;

  std::vector<const syntax::File*> files_;  ///< by pack, then place
  std::vector<checked::Pack> packs_;        ///< by name
  std::vector<std::uint32_t> pack_of_file_;
  std::vector<std::vector<std::uint32_t>> seen_packs_;  ///< of each file, sorted
  std::vector<bool> misses_a_pack_;                     ///< of each file
  std::vector<Entry> entries_[kind_count];
  struct Place {
    Kind kind;
    std::uint32_t index;
  };
  std::map<std::pair<Space, std::string_view>, std::vector<Place>> by_name_;
  std::set<std::pair<Space, std::string_view>> twice_;
};

}  // namespace mizan::dsl::checking
