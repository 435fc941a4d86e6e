#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/facts.hpp"

namespace mizan::json {

/// Why something in a dossier could not be read as a fact. The numbers are stable and never reused.
enum class UnreadCode : unsigned char {
  unknown_key = 1,
  wrong_type,
  unknown_member,
  below_minimum,
  above_maximum,
  list_too_long,
  bad_date,
  bad_moment,
  bad_number,
  not_whole,
  bad_occupation,
  bad_unit,
  missing_unit,
  no_such_place,    ///< a pointer under `silent_on`
  given_after_all,  ///< a pointer under `silent_on` whose value the document gives
  bad_provenance,
  more,          ///< how many further ones are not listed
  none_as_text,  ///< the word of a known absence, on a text that has none
  no_silence,    ///< a pointer under `silent_on` on what no document can be silent on
};

/// "W003".
[[nodiscard]] std::string code_text(UnreadCode code);

/// What a sentence says beside its fixed words.
struct UnreadDetail {
  std::string_view given;         ///< as it was sent
  engine::Translated expected{};  ///< in words; or the limit
  engine::Translated found{};     ///< in words
  std::string_view suggestion{};  ///< "did you mean"
  std::string allowed{};          ///< the names that can stand here, where they are few
};

/// Collects what was not read. A hostile dossier gets as many warnings as a person can use, and a count of the rest.
class UnreadList {
 public:
  explicit UnreadList(engine::Facts& facts) : facts_(&facts) {}

  void add(UnreadCode code, std::string pointer, const UnreadDetail& detail);
  /// The name that resembles most, or empty. Looks only for the first few mistakes of a dossier, and only at short
  /// texts.
  [[nodiscard]] std::string_view nearest(std::string_view given, std::span<const std::string_view> names);
  /// Call once, at the end.
  void finish();

  static constexpr std::size_t listed_max = 256;
  static constexpr std::size_t suggestions_max = 64;

 private:
  engine::Facts* facts_;
  std::size_t count_ = 0;
  std::size_t suggestions_ = 0;
};

/// Edits (insertion, deletion, replacement, swap of neighbours) between two short texts, ASCII case ignored.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

}  // namespace mizan::json
