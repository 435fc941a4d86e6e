#include "adapters/json/dossier_form.hpp"

namespace mizan::json {
namespace {

KeyIndex index_roots(const engine::Vocabulary& vocabulary) {
  std::vector<std::string_view> names;
  for (const engine::Root& root : vocabulary.roots) names.push_back(root.field.name);
  return KeyIndex(std::move(names));
}

template <typename Named>
KeyIndex index_names(const std::vector<Named>& all) {
  std::vector<std::string_view> names;
  for (const Named& one : all) names.push_back(one.name);
  return KeyIndex(std::move(names));
}

}  // namespace

DossierForm::DossierForm(const engine::Vocabulary& vocabulary, const engine::Layout& layout)
    : vocabulary_(&vocabulary), layout_(&layout), roots_(index_roots(vocabulary)) {
  for (const engine::Record& record : vocabulary.records) records_.push_back(index_names(record.fields));
  for (const engine::Enumeration& one : vocabulary.enumerations) enumerations_.push_back(index_names(one.members));
}

const KeyIndex& DossierForm::fields(engine::PlaceId place) const {
  return place == 0 ? roots_ : records_[layout_->places[place].field->type.index];
}

DossierForm::Child DossierForm::child(engine::PlaceId place, std::string_view name, std::uint64_t hash) const {
  const std::uint16_t ordinal = fields(place).find(name, hash);
  if (ordinal == KeyIndex::absent) return {};
  return {layout_->places[place].children[ordinal], ordinal};
}

}  // namespace mizan::json
