#pragma once

#include <expected>

#include "adapters/json/dossier_reader.hpp"
#include "dsl/checked.hpp"
#include "dsl/diagnostic.hpp"
#include "dsl/source.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/program.hpp"

namespace mizan::adapters {

/// The dossiers of tests as facts, one at a time, read through the door that requests take. One thread; `sources` and
/// `program` must outlive it.
class TestDossiers {
 public:
  TestDossiers(const dsl::Sources& sources, const engine::Program& program)
      : sources_(sources), form_(program.vocabulary, program.layout), facts_(program.layout) {}

  /// Reads the dossier of a test into `facts`; gives the date of its decision. Else why it cannot be judged (E0703, its
  /// dossier cannot be read, or one that stands in the rules not wholly; E0704, nobody states a date).
  [[nodiscard]] std::expected<engine::Date, dsl::Diagnostics> take(const dsl::checked::Test& test);
  [[nodiscard]] const engine::Facts& facts() const { return facts_; }
  [[nodiscard]] engine::Facts& facts() { return facts_; }

 private:
  const dsl::Sources& sources_;
  json::DossierForm form_;
  engine::Facts facts_;
  json::Workspace workspace_;
};

}  // namespace mizan::adapters
