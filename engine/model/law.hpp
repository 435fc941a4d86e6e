#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/date.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::engine {

enum class Authority : unsigned char { moroccan_law, treaty_ratified, treaty_unratified, destination_law, guidance };
enum class Evidence : unsigned char { read, reported, unverified };

/// Days on which something holds, both ends included; open where empty.
struct Validity {
  std::optional<Date> from;
  std::optional<Date> until;
  [[nodiscard]] bool holds(Date day) const { return (!from || *from <= day) && (!until || day <= *until); }
  /// Whether every day of `other` is one of these.
  [[nodiscard]] bool contains(const Validity& other) const {
    return (!from || (other.from && *from <= *other.from)) && (!until || (other.until && *other.until <= *until));
  }
  friend bool operator==(const Validity&, const Validity&) = default;
};

/// An article of an instrument, with what its instrument says where it says nothing itself.
struct Provision {
  std::string name;    ///< `ma.l6599.art480`
  std::string source;  ///< `ma.l6599`
  Translated title;    ///< how it is cited
  Translated source_title;
  std::string text_fr;  ///< paraphrase
  std::string text_en;
  Authority authority = Authority::guidance;
  Evidence evidence = Evidence::unverified;
  Validity in_force;
  std::string address;
  std::vector<std::string> aliases;

  /// Whether it can carry a rule that blocks: at least reported, and law that binds.
  [[nodiscard]] bool may_block() const {
    return evidence != Evidence::unverified && authority != Authority::treaty_unratified &&
           authority != Authority::guidance;
  }
};

}  // namespace mizan::engine
