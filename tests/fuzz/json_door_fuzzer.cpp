#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/json/canonical_json.hpp"
#include "adapters/json/unread.hpp"
#include "tests/support/small_vocabulary.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::optional<std::string> as_written(std::string_view number) { return std::string(number); }

}  // namespace

/// Hostile bytes at the door: refused with a place in the text, or read; and what is read says the same when its names
/// change places and its escapes go away. One vocabulary with every type, small enough to be found by chance.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mizan;
  static test::SmallDossier dossier;
  static json::JsonSpace space;

  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto canonical = json::canonical_json(text, json::request_profile, as_written, space);
  const auto read = dossier.read(text);
  if (!read) {
    require(read.error().offset <= size && !read.error().message.ar.empty());
    require(canonical ? read.error().code == "J025" : read.error() == canonical.error());
    return 0;
  }
  require(canonical.has_value() && canonical->size() <= size);
  require(json::canonical_json(*canonical, json::request_profile, as_written, space) == *canonical);
  // Past the number of warnings that are listed, which ones are depends on their order.
  const bool all_listed = dossier.facts.unread().size() <= json::UnreadList::listed_max;
  const std::string facts = test::facts_text(dossier.facts, dossier.vocabulary);
  require(dossier.read(*canonical).has_value());
  require(!all_listed || facts == test::facts_text(dossier.facts, dossier.vocabulary));
  return 0;
}
