#pragma once

#include <vector>

#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/needs.hpp"

namespace mizan::engine {

/// What the exceptions of a rule that are in force make of its demand, for the document and element at hand (reference,
/// section 6). An exception applies where its claim is known to be made, its condition holds, and no exception to it
/// waives it; it then stands in for the demand. Nothing here depends on the order of exceptions.
class Exceptions {
 public:
  Exceptions(Evaluation& evaluation, const Rule& rule, Date day) : evaluation_(evaluation), rule_(rule), day_(day) {}

  /// What is demanded, after exceptions; `own` is what the rule itself demands. A fault where two that apply clash.
  [[nodiscard]] Truth outcome(Truth own);

  /// The inputs that decide an unknown outcome.
  void collect_needs(Truth own, Needs& needs);
  /// The inputs that would tell whether an exception is claimed that is not known to be.
  void collect_claims(Needs& needs);

  /// Those that apply or, where it is open what the instance comes to, may apply; by name.
  [[nodiscard]] std::vector<const Exception*> taken(bool open);

  /// Those in force, or that may be where the day is not known, that qualify the rule (`absent_id`) or an exception, by
  /// number in the rule.
  [[nodiscard]] std::vector<std::uint32_t> to(std::uint32_t qualified) const;
  [[nodiscard]] Truth applies(std::uint32_t number);
  /// As far as its own claim and condition go, whatever exceptions to it say.
  [[nodiscard]] Truth invoked(std::uint32_t number);

 private:
  struct Choice {
    std::uint32_t number = 0;
    Truth applies = Truth::no;
    Truth value = Truth::yes;
  };
  /// The ones to `qualified` that do not certainly stay out of it, but for waivers of a waiver or replacement, which
  /// `applies` has heard.
  std::vector<Choice> choices(std::uint32_t qualified);
  Truth own(std::uint32_t number);
  [[nodiscard]] Truth in_force(std::uint32_t number) const;
  Truth value(std::uint32_t number);
  void needs_of_value(std::uint32_t number, Needs& needs);
  void needs_of_applying(std::uint32_t number, Needs& needs);
  template <typename OwnNeeds>
  void needs_of(Truth own, const std::vector<Choice>& choices, Needs& needs, OwnNeeds own_needs);
  void take(std::uint32_t qualified, bool open, std::vector<std::uint32_t>& numbers);
  [[nodiscard]] const Exception& at(std::uint32_t number) const { return rule_.exceptions[number]; }

  Evaluation& evaluation_;
  const Rule& rule_;
  Date day_;
};

}  // namespace mizan::engine
