#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "adapters/json/dossier_reader.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/vocabulary.hpp"

namespace mizan::test {

/// One field of every type, records in records, lists in lists: what a reader of dossiers can meet, and no more.
[[nodiscard]] engine::Vocabulary small_vocabulary();

/// Every known fact, absence and list of a dossier, one a line, `/offer/wage/amount = 12.50 EUR`, and what was not read
/// as
/// `! /offer/fees W001`. Two facts are equal when their texts are. Decimals show their exponent.
[[nodiscard]] std::string facts_text(const engine::Facts& facts, const engine::Vocabulary& vocabulary);

/// A vocabulary with everything that reading with it takes.
class SmallDossier {
 public:
  SmallDossier();
  SmallDossier(const SmallDossier&) = delete;
  SmallDossier& operator=(const SmallDossier&) = delete;

  [[nodiscard]] std::expected<void, json::DoorError> read(std::string_view text) {
    return json::read_dossier(text, form, facts, workspace);
  }
  /// What was read, or the code of the error.
  [[nodiscard]] std::string text_of(std::string_view dossier) {
    const auto done = read(dossier);
    return done ? facts_text(facts, vocabulary) : done.error().code + " " + done.error().pointer;
  }

  engine::Vocabulary vocabulary;
  engine::Layout layout;
  json::DossierForm form;
  engine::Facts facts;
  json::Workspace workspace;
};

}  // namespace mizan::test
