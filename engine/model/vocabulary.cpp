#include "engine/model/vocabulary.hpp"

#include <algorithm>

namespace mizan::engine {

namespace {

template <typename Named>
std::optional<std::uint16_t> find_named(const std::vector<Named>& all, std::string_view name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
  if (found == all.end()) return std::nullopt;
  return static_cast<std::uint16_t>(found - all.begin());
}

}  // namespace

const std::string& in(const Translated& text, Language language) {
  switch (language) {
    case Language::fr:
      return text.fr;
    case Language::en:
      return text.en;
    case Language::ar:
      return text.ar;
  }
  return text.en;
}

std::optional<std::uint16_t> Enumeration::find(std::string_view member) const { return find_named(members, member); }

std::optional<std::uint16_t> Record::find(std::string_view field) const { return find_named(fields, field); }

}  // namespace mizan::engine
