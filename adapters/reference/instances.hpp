#pragma once

#include <optional>
#include <vector>

#include "adapters/reference/evaluator.hpp"
#include "dsl/checked.hpp"
#include "engine/model/decision.hpp"

namespace mizan::reference {

/// One instance of a rule on one document.
struct Instance {
  engine::Status status = engine::Status::not_applicable;
  std::optional<Binding> witness;  ///< the element it is about
  bool lacks_document = false;     ///< the document that its own is compared with is not there; then also vacuous
  bool vacuous = false;            ///< it stands for a list without known elements, of which nothing can be demanded
  Why why;                         ///< where undetermined
  Needs needs;                     ///< where undetermined
  bool excepted = false;           ///< satisfied, but not without an exception
  bool date_unknown = false;       ///< versions differ, and the date that decides between them is not known
};

/// The instances of a rule on the evaluator's document, by element.
[[nodiscard]] std::vector<Instance> instances_of(const dsl::checked::Rule& rule, Evaluator& evaluator,
                                                 engine::Date day);

/// What a decision says of a violated, undetermined or excepted instance, but for its document and citations.
[[nodiscard]] engine::Finding tell(const dsl::checked::Rule& rule, const Instance& instance, Evaluator& evaluator,
                                   engine::Date day, const engine::Layout& layout);

}  // namespace mizan::reference
