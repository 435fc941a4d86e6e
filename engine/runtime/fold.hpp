#pragma once

#include <cstdint>
#include <optional>

#include "engine/runtime/quantity.hpp"

namespace mizan::engine {

/// What is known of the currencies of several elements, zeros left out.
struct Currencies {
  std::uint32_t nonzero = 0;
  bool unknown = false;
  bool clash = false;  ///< two that are known are not one
  CurrencyId known;

  void take(const Quantity& element);
  /// Amounts of which not all are in one known currency: together they have no amount, but a sign.
  [[nodiscard]] bool signs_only() const { return nonzero > 1 && (unknown || clash); }
};

/// Why elements are not exact: the gravest reason among them.
struct Doubts {
  bool any = false;
  Reason reason = Reason::missing_fact;
  std::optional<Fault> fault;

  void take(const Quantity& element, Truth belongs);
};

/// A sum, element by element; the order of the elements does not matter.
class Sum {
 public:
  explicit Sum(bool money) : money_(money) {}
  /// An element that belongs, or may.
  void take(const Quantity& value, Truth belongs);
  [[nodiscard]] Quantity result() const;

 private:
  bool money_;
  bool overflow_ = false;
  Currencies currencies_;
  Doubts doubts_;
  std::optional<Quantity> last_;
  Bound low_{{}, false, false};  ///< of the amounts, as if in one currency
  Bound high_{{}, false, false};
  Bound sign_low_{{}, false, false};
  Bound sign_high_{{}, false, false};
};

/// A minimum or a maximum, element by element.
class Extremum {
 public:
  Extremum(bool maximum, bool money) : maximum_(maximum), money_(money) {}
  void take(const Quantity& value, Truth belongs);
  [[nodiscard]] Quantity result() const;

 private:
  bool maximum_;
  bool money_;
  std::uint32_t taken_ = 0;  ///< elements that belong, or may
  bool any_sure_ = false;    ///< an element that belongs
  Currencies currencies_;
  Doubts doubts_;
  Quantity last_;
  Bound outer_;  ///< over all that may belong, on the side sought
  Bound inner_;  ///< over all that do
};

}  // namespace mizan::engine
