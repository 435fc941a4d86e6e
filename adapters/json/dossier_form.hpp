#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "adapters/json/key_index.hpp"
#include "engine/model/layout.hpp"

namespace mizan::json {

/// A vocabulary and its layout, made ready for reading dossiers: every name found in one step. Make it once per
/// program. Keeps references to both, which must outlive it. Immutable, so any number of threads may read with one
/// form.
class DossierForm {
 public:
  DossierForm(const engine::Vocabulary& vocabulary, const engine::Layout& layout);

  [[nodiscard]] const engine::Vocabulary& vocabulary() const { return *vocabulary_; }
  [[nodiscard]] const engine::Layout& layout() const { return *layout_; }

  /// The names of the fields of a record, of a list of records, or (place 0) of the dossier.
  [[nodiscard]] const KeyIndex& fields(engine::PlaceId place) const;
  [[nodiscard]] const KeyIndex& members(std::uint16_t enumeration) const { return enumerations_[enumeration]; }
  /// The child with this name, or `absent_id`. `ordinal` is its position among the children: of the dossier, the root.
  struct Child {
    engine::PlaceId place = engine::absent_id;
    std::uint16_t ordinal = KeyIndex::absent;
  };
  [[nodiscard]] Child child(engine::PlaceId place, std::string_view name, std::uint64_t hash) const;

 private:
  const engine::Vocabulary* vocabulary_;
  const engine::Layout* layout_;
  KeyIndex roots_;
  std::vector<KeyIndex> records_;
  std::vector<KeyIndex> enumerations_;
};

}  // namespace mizan::json
