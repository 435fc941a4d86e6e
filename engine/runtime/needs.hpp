#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

/// What leaves an instance undetermined: the inputs that would decide it, and the fault where there is one.
struct Needs {
  std::set<std::string> pointers;
  std::map<std::string, Translated> references;  ///< rows that no table has, with what a reader calls them
  std::optional<Fault> fault;                    ///< of several, the first in their order

  void add(std::optional<Fault> one) { fault = first_of(fault, one); }
};

/// Adds the inputs that decide an unknown truth (reference, section 5, "What is missing"); nothing when it is known.
void collect_needs(Evaluation& evaluation, NodeId id, Needs& needs);

/// Adds the inputs that decide a value, where it is not exactly known; a none is needed like an unknown.
void collect_needs_of_value(Evaluation& evaluation, NodeId id, Needs& needs);

/// Adds the list or the text that a rule with one instance per element runs over.
void collect_needs(const Evaluation& evaluation, const Each& each, Needs& needs);

/// The pointer of the record that a presence test is about.
[[nodiscard]] std::string record_pointer(const Evaluation& evaluation, const Node& record);

}  // namespace mizan::engine
