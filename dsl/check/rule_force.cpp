// What a rule may do and when: its effect and its days, from the provisions it cites.
#include <algorithm>
#include <array>
#include <string_view>

#include "dsl/check/interval.hpp"
#include "dsl/check/rule_check.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

std::string_view in_words(engine::Authority authority) {
  constexpr std::array<std::string_view, 5> words{"Moroccan law", "a ratified treaty", "a treaty that is not ratified",
                                                  "the law of the destination", "guidance"};
  return words[static_cast<std::size_t>(authority)];
}

std::string_view in_words(engine::Evidence evidence) {
  constexpr std::array<std::string_view, 3> words{"read", "reported", "unverified"};
  return words[static_cast<std::size_t>(evidence)];
}

bool can_carry(const engine::Provision& provision, engine::Effect effect) {
  return effect != engine::Effect::block || provision.may_block();
}

}  // namespace

bool read_citations(const std::vector<syntax::QualifiedName>& names, std::uint32_t file, const Law& law,
                    const Scope& scope, Report& report, std::vector<std::uint32_t>& cited) {
  bool sound = true;
  for (const auto& name : names) {
    const auto index = law.cited(name, file, scope, report);
    if (!index) {
      sound = false;
    } else if (std::find(cited.begin(), cited.end(), *index) != cited.end()) {
      report.error("E0507", name.span, "provision " + quoted(law.provisions[*index].name) + " is cited twice");
    } else {
      cited.push_back(*index);
      sound = sound && !law.broken[*index];
    }
  }
  return sound;
}

std::vector<engine::Validity> days_in_force(const Force& force, const std::optional<syntax::Interval>& stated,
                                            const Law& law, Surface surface, Report& report) {
  std::vector<engine::Validity> carried;
  std::vector<Label> too_weak;
  for (const std::uint32_t index : force.cites) {
    const auto& provision = law.provisions[index];
    if (can_carry(provision, force.effect)) {
      carried.push_back(provision.in_force);
    } else {
      too_weak.push_back({law.spans[index], quoted(provision.name) + " is " +
                                                std::string(in_words(provision.authority)) + ", " +
                                                std::string(in_words(provision.evidence))});
    }
  }
  if (carried.empty()) {
    report.error(
        "E0605", force.effect_span,
        "nothing that " + quoted(force.name) + " cites can " + (force.lifts ? "lift" : "carry") + " a block",
        {.others = std::move(too_weak),
         .help = in_surface(force.lifts ? "a block is lifted by Moroccan law, a ratified treaty or the law of the "
                                          "destination, at least reported"
                                        : "to block, cite Moroccan law, a ratified treaty or the law of the "
                                          "destination, at least reported; otherwise write `effect review`",
                            surface)});
    return {};
  }
  const engine::Validity limits = stated ? read_interval(*stated, report) : engine::Validity{};
  auto days = intersect(unite(std::move(carried)), limits);
  if (days.empty()) {
    std::vector<Label> others;
    for (const std::uint32_t index : force.cites) {
      if (can_carry(law.provisions[index], force.effect))
        others.push_back({law.spans[index], "this is not in force on those days"});
    }
    report.error("E0609", stated ? stated->span : force.span, quoted(force.name) + " is never in force",
                 {.others = std::move(others)});
  }
  return days;
}

}  // namespace mizan::dsl::checking
