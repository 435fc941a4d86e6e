#pragma once

#include "adapters/json/dossier_reader.hpp"
#include "adapters/json/unread.hpp"

namespace mizan::json {

/// Whether the silence of a document can say that this fact is absent. What the agency or the worker knows stands in no
/// document, and no document is silent on its own words. Of an employer or a recruiter a silence says that a name or
/// a number was not given; it does not say that there are no sub-agents, or that a licence never ends (lists, `or
/// none`). Of a record: of some fact in it.
[[nodiscard]] bool can_be_silent(const engine::Vocabulary& vocabulary, const engine::Layout& layout,
                                 engine::PlaceId place);

/// Makes every unknown fact under the pointers in `workspace.silences` none: the document, read whole, does not mention
/// it. A pointer that names no place, one whose value is given, or one on what no document can be silent on becomes an
/// `Unread`; under a wider pointer such facts stay unknown. So does what is in `workspace.refused`. Call after the
/// whole dossier is read: the result does not depend on the order of the pointers.
void apply_silences(const DossierForm& form, engine::Facts& facts, Workspace& workspace, UnreadList& unread);

/// Makes every unknown fact of one place none, `row` being a row of the list it is within: the dossier said "none".
void make_none(engine::Facts& facts, engine::PlaceId place, engine::Row row);

}  // namespace mizan::json
