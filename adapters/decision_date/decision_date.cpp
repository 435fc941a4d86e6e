#include "adapters/decision_date/decision_date.hpp"

#include <ctime>

namespace mizan::adapters {

std::optional<engine::Date> dossier_date(const engine::Facts& facts) {
  const engine::Layout& layout = facts.layout();
  const engine::PlaceId id = layout.child(0, "as_of");
  if (id == engine::absent_id) return std::nullopt;
  const engine::Place& place = layout.places[id];
  if (place.kind != engine::Place::Kind::leaf || place.field->type.kind != engine::TypeKind::date) return std::nullopt;
  if (facts.presence(place.slot, 0) != engine::Presence::known) return std::nullopt;
  return std::get<engine::Date>(facts.value(place.slot, 0));
}

engine::Date date_in_morocco(std::int64_t seconds) {
  constexpr std::int64_t day = 24 * 60 * 60;
  const std::int64_t local = seconds + morocco_offset_minutes * 60;
  const std::int64_t days = local / day - (local % day < 0 ? 1 : 0);
  return engine::Date{static_cast<std::int32_t>(days)};
}

engine::Date today_in_morocco() { return date_in_morocco(static_cast<std::int64_t>(std::time(nullptr))); }

DecisionDate decision_date(std::optional<engine::Date> asked, const engine::Facts& facts, engine::Date today) {
  if (asked) return {.request = {.as_of = *asked}, .origin = DateOrigin::asked};
  if (const auto own = dossier_date(facts)) {
    return {.request = {.as_of = *own, .date_from_dossier_alone = *own != today}, .origin = DateOrigin::dossier};
  }
  return {.request = {.as_of = today}, .origin = DateOrigin::today};
}

}  // namespace mizan::adapters
