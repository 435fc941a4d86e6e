#pragma once

#include "adapters/json/dossier_reader.hpp"
#include "adapters/json/unread.hpp"

namespace mizan::json {

/// Makes every unknown fact under the pointers in `workspace.silences` none: the document, read whole, does not mention
/// it. A pointer that names no place, or one whose value is given, becomes an `Unread`. What is in `workspace.refused`
/// stays unknown. Call after the whole dossier is read: the result does not depend on the order of the pointers.
void apply_silences(const DossierForm& form, engine::Facts& facts, Workspace& workspace, UnreadList& unread);

/// Makes every unknown fact of one place none, `row` being a row of the list it is within.
void make_none(engine::Facts& facts, const std::vector<RefusedPlace>& refused, engine::PlaceId place, engine::Row row);

}  // namespace mizan::json
