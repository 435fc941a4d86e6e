#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/json/canonical_json.hpp"
#include "adapters/json/unread.hpp"
#include "tests/support/second_opinion.hpp"
#include "tests/support/small_vocabulary.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

/// Of the codes, those that say "this is not JSON"; the others say that it is more than we let in.
bool denies_json(std::string_view code) { return (code >= "J003" && code <= "J010") || code == "J024"; }

std::optional<std::string> as_written(std::string_view number) { return std::string(number); }

}  // namespace

/// Hostile bytes at the door: refused with a place in the text, or read; and what is read says the same when its names
/// change places and its escapes go away. Another reader must agree on what is JSON, both ways. One vocabulary with
/// every type, small enough to be found by chance.
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
    require(!canonical || test::is_json_elsewhere(text));
    require(!denies_json(read.error().code) || !test::is_json_elsewhere(text));
    return 0;
  }
  require(canonical.has_value() && canonical->size() <= size && test::is_json_elsewhere(text));
  require(json::canonical_json(*canonical, json::request_profile, as_written, space) == *canonical);
  // Past the number of warnings that are listed, which ones are depends on their order.
  const bool all_listed = dossier.facts.unread().size() <= json::UnreadList::listed_max;
  const std::string facts = test::facts_text(dossier.facts, dossier.vocabulary);
  require(dossier.read(*canonical).has_value());
  require(!all_listed || facts == test::facts_text(dossier.facts, dossier.vocabulary));
  return 0;
}
