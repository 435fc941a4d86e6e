#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/program.hpp"
#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

/// In place of a document, where a rule over findings is judged.
inline constexpr std::uint16_t whole_dossier = 0xFFFF;

/// One rule on one document and, where it has one per element, on one element.
struct Instance {
  std::uint32_t rule = 0;      ///< index in the program
  std::uint16_t root = 0;      ///< the document, or `whole_dossier`
  Row row = absent_id;         ///< the element, or `absent_id`: one instance for the document
  Date day;                    ///< it is judged at
  bool date_unknown = false;   ///< versions of the rule differ, and the date that decides between them is not known
  bool list_unknown = false;   ///< the list it would run over is unknown, so there is no element to judge
  bool other_missing = false;  ///< the document that this one would be compared with is not there
  Status status = Status::not_applicable;
  Reason reason = Reason::missing_fact;  ///< of an undetermined one

  /// Whether there is something of which the demand is made.
  [[nodiscard]] bool judged() const { return !list_unknown && !other_missing && !date_unknown; }
};

/// What a rule came to on one document: its gravest status, with the instances that an explanation will be asked for.
struct RuleOnDocument {
  Status status = Status::not_applicable;
  std::vector<Instance> open;      ///< violated and undetermined ones, by row
  std::vector<Instance> excepted;  ///< satisfied ones that would not be without an exception, by row
};

/// Judges one rule on the document at hand (`Evaluation::enter`), statuses only. `day`: it is judged at.
[[nodiscard]] RuleOnDocument judge(Evaluation& evaluation, std::uint32_t rule, std::uint16_t root, Date day);
/// The same of a rule that would stand in the place of the one with that number: its nodes are the program's.
[[nodiscard]] RuleOnDocument judge(Evaluation& evaluation, const Rule& rule, std::uint32_t index, std::uint16_t root,
                                   Date day);

}  // namespace mizan::engine
