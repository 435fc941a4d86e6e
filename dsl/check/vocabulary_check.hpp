#pragma once

#include "dsl/check/symbols.hpp"

namespace mizan::dsl::checking {

/// Fills `symbols.vocabulary`, its records, sets and roots from the declarations, and lays the vocabulary out when that
/// can be done. What has errors is filled as far as it is understood, so that expressions are still checked against the
/// rest.
void check_vocabulary(Symbols& symbols, Report& report);

/// The steps of it, each for one kind of declaration.
void check_enumerations(Symbols& symbols, Report& report);
void check_sets(Symbols& symbols, Report& report);
void check_records(Symbols& symbols, Report& report);
void check_roots(Symbols& symbols, Report& report);

/// A field of a record or of the dossier. `defaults` are the record's. Empty when its type is not understood.
struct FieldDefaults {
  const syntax::Name* segment = nullptr;
  const syntax::Name* asked_of = nullptr;
};
std::optional<engine::Field> check_field(const syntax::FieldDecl& declaration, const FieldDefaults& defaults,
                                         std::uint32_t file, const Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
