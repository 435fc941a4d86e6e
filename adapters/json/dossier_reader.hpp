#pragma once

#include <expected>
#include <string_view>
#include <vector>

#include "adapters/json/dossier_form.hpp"
#include "adapters/json/strict_json.hpp"
#include "engine/model/facts.hpp"

namespace mizan::json {

/// A place in a dossier. Of the refused ones, which were written but not read, nothing is known, and nobody can say
/// that they are absent.
struct RefusedPlace {
  engine::PlaceId place = 0;
  engine::Row row = 0;
  bool element = false;  ///< of a list, as a whole: `row` is its own
  friend auto operator<=>(const RefusedPlace&, const RefusedPlace&) = default;
};

/// The memory of a reader: kept from dossier to dossier. One per thread.
struct Workspace {
  JsonSpace json;
  std::vector<RefusedPlace> refused;
  struct Silence {
    std::string_view pointer;
    std::size_t index;  ///< in the list `silent_on`
  };
  std::vector<Silence> silences;
  std::vector<RefusedPlace> silent;  ///< what they name
};

/// Reads a dossier into facts, straight from the bytes.
///
///     DossierForm form(program.vocabulary, program.layout);   // once
///     Workspace workspace;                                    // one per thread
///     engine::Facts facts(program.layout);
///     if (auto read = read_dossier(body, form, facts, workspace); !read) return refuse(read.error());
///
/// Missing keys and `null` are unknown; `[]` is a known empty list; `"none"` is a known absence where the field has
/// one; what is named under `silent_on` and not given is none. What the text says and the vocabulary cannot take (an
/// unknown key, a wrong type, a value out of range …) stays unknown and becomes an `Unread` of the facts; whether that
/// is an error is the caller's choice. An unreadable element of a list still makes a row.
///
/// Fails only when the text as a whole does not pass the door (`request_profile`); the facts are then empty. The facts
/// are cleared first, must have the layout of the form, and keep nothing of `text`. Different threads may use one form.
[[nodiscard]] std::expected<void, DoorError> read_dossier(std::string_view text, const DossierForm& form,
                                                          engine::Facts& facts, Workspace& workspace);

}  // namespace mizan::json
