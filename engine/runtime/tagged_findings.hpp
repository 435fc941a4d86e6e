#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/program.hpp"
#include "engine/runtime/instance.hpp"
#include "engine/runtime/needs.hpp"
#include "engine/runtime/quantity.hpp"

namespace mizan::engine {

/// What a rule over findings sees of the ordinary rules: their violated and undetermined findings, each with the tags
/// of its rule (reference, section 6, "Rules over findings"). What an exception lets pass is none of them, and neither
/// is advice. Filled before the first rule over findings is judged; used by one thread.
class TaggedFindings {
 public:
  explicit TaggedFindings(const Program& program) : program_(program) {}

  /// In the order of the decision, the violated ones first. `needs`: what leaves it undetermined.
  void add(const Instance& instance, const Finding& finding, Needs needs);

  /// How many tags of the set of `node` the findings carry, or the sum of their weights: from what the violated ones
  /// carry to what the undetermined ones may add.
  [[nodiscard]] Quantity amount(const Node& node) const;
  /// Adds what leaves those findings open that may add to the amount.
  void collect_needs(const Node& node, Needs& needs) const;
  /// The rules that carry a tag of the set, each once, with their tags and what they came to.
  [[nodiscard]] std::vector<Because> because(const Node& node) const;
  /// Adds the documents on which something was found that carries a tag of the set: violated or, unless
  /// `violated_alone`, undetermined.
  void add_documents(const Node& node, bool violated_alone, std::set<std::uint16_t>& roots) const;

 private:
  struct One {
    std::uint32_t rule = 0;
    std::uint16_t root = 0;
    Status status = Status::violated;
    Reason reason = Reason::missing_fact;
    std::string pointer;  ///< of the element, or of the document
    Needs needs;
  };
  /// What one tag adds, at least and at most.
  struct Share {
    std::uint32_t least = 0;
    std::uint32_t most = 0;
  };

  /// What a tag adds by one rule; 0 where it does not carry it.
  [[nodiscard]] std::uint32_t worth(const Node& node, const One& one, const std::string& tag) const;
  /// By tag of the set.
  [[nodiscard]] std::vector<Share> shares(const Node& node) const;
  /// Undetermined, and if it were violated the least amount were more.
  [[nodiscard]] bool may_add(const Node& node, const One& one, const std::vector<Share>& shares) const;
  [[nodiscard]] std::string carried(const Node& node, const One& one) const;

  const Program& program_;
  std::vector<One> all_;
};

}  // namespace mizan::engine
