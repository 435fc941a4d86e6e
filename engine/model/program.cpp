#include "engine/model/program.hpp"

#include <algorithm>

namespace mizan::engine {

namespace {

bool any_holds(const std::vector<Validity>& in_force, Date day) {
  return std::any_of(in_force.begin(), in_force.end(), [&](const Validity& validity) { return validity.holds(day); });
}

}  // namespace

bool Rule::holds_on(Date day) const { return any_holds(in_force, day); }
bool Exception::holds_on(Date day) const { return any_holds(in_force, day); }

const Rule* Program::find(std::string_view name) const {
  const auto found = std::lower_bound(rules.begin(), rules.end(), name,
                                      [](const Rule& rule, std::string_view n) { return rule.name < n; });
  return found != rules.end() && found->name == name ? &*found : nullptr;
}

}  // namespace mizan::engine
