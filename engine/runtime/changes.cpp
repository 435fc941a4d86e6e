// Two documents compared field by field.
#include <algorithm>
#include <compare>

#include "engine/model/change.hpp"
#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

namespace {

/// How what is given stands to what was promised, or why that is not known.
struct Order {
  std::optional<std::partial_ordering> known = std::nullopt;  ///< unordered: they differ, and neither is more
  Reason reason = Reason::missing_fact;
  std::optional<Fault> fault = std::nullopt;
  bool differ = false;  ///< whichever is more
};

Order unequal(Reason reason) { return {.reason = reason, .differ = true}; }

Order order_of(const Quantity& after, const Quantity& before) {
  const Truth same = equal(after, before);
  if (same == Truth::yes) return {.known = std::partial_ordering::equivalent};
  if (unknown(same)) {
    const bool clash = same == Truth::fault;
    return {.reason = reason_of(same), .fault = clash ? std::optional(Fault::currencies_differ) : std::nullopt};
  }
  const Truth fewer = less(after, before);
  if (unknown(fewer)) return unequal(reason_of(fewer));
  return {.known = fewer == Truth::yes ? std::partial_ordering::less : std::partial_ordering::greater};
}

Order order_of(const Duration& after, const Duration& before) {
  const DurationComparison possible = compare(after, before);
  if (possible.may_be_less && possible.may_be_greater && !possible.may_be_equal) return unequal(Reason::missing_fact);
  if (possible.may_be_less + possible.may_be_equal + possible.may_be_greater != 1) return {};
  return {.known = possible.may_be_less      ? std::partial_ordering::less
                   : possible.may_be_greater ? std::partial_ordering::greater
                                             : std::partial_ordering::equivalent};
}

template <typename T>
Order order_of(const T& after, const T& before) {
  return {.known = after == before ? std::partial_ordering::equivalent : std::partial_ordering::unordered};
}
Order order_of(Date after, Date before) { return {.known = after <=> before}; }
Order order_of(Moment after, Moment before) { return {.known = after <=> before}; }
// False before true.
Order order_of(bool after, bool before) { return {.known = int{after} <=> int{before}}; }

Order order_of(const Value& after, const Value& before) {
  return std::visit(
      [&](const auto& value) -> Order {
        using T = std::decay_t<decltype(value)>;
        const T& other = std::get<T>(before);  // one type, since the fields have one
        if constexpr (std::is_same_v<T, std::monostate> || std::is_same_v<T, Decimal> || std::is_same_v<T, Money>) {
          return {};  // quantities, which are compared as such
        } else {
          return order_of(value, other);
        }
      },
      after);
}

// A member that stands before another is better, hence more.
Order order_of_members(MemberIndex after, MemberIndex before, const std::vector<std::uint16_t>& best_first) {
  if (after == before) return {.known = std::partial_ordering::equivalent};
  const auto a = std::find(best_first.begin(), best_first.end(), after.index);
  const auto b = std::find(best_first.begin(), best_first.end(), before.index);
  if (a == best_first.end() || b == best_first.end()) return {.known = std::partial_ordering::unordered};
  return {.known = a < b ? std::partial_ordering::greater : std::partial_ordering::less};
}

Change change_of(std::partial_ordering order, Direction direction) {
  if (order == std::partial_ordering::equivalent) return Change::same;
  if (order == std::partial_ordering::unordered || direction == Direction::compared) return Change::different;
  const bool more_is_better = direction != Direction::less && direction != Direction::fails;
  return (order == std::partial_ordering::greater) == more_is_better ? Change::better : Change::worse;
}

}  // namespace

Scalar Evaluation::scalar_at(SlotId slot) const {
  return {facts_.presence(slot, 0), facts_.value(slot, 0), Reason::missing_fact, std::nullopt};
}

Scalar Evaluation::change(const ComparedField& field) const {
  const auto known = [&](Change change) {
    return Scalar{Presence::known, MemberIndex{member_of(change, program_.vocabulary)}, Reason::missing_fact,
                  std::nullopt};
  };
  const Scalar after = scalar_at(field.after);
  const Scalar before = scalar_at(field.before);
  if (after.presence == Presence::unknown || before.presence == Presence::unknown) return {};
  if (after.presence != before.presence) return known(Change::different);
  if (after.presence == Presence::none) return known(Change::same);
  const Field& declared = *facts_.layout().places[facts_.layout().place_of_slot[field.after]].field;
  const bool members = declared.favours.direction == Direction::order;
  const Order order = is_quantity(declared.type.kind) ? order_of(quantity_at(field.after), quantity_at(field.before))
                      : members                       ? order_of_members(std::get<MemberIndex>(after.value),
                                                                         std::get<MemberIndex>(before.value), declared.favours.order)
                                                      : order_of(after.value, before.value);
  if (order.differ && declared.favours.direction == Direction::compared) return known(Change::different);
  if (!order.known) return {Presence::unknown, {}, order.reason, order.fault};
  return known(change_of(*order.known, declared.favours.direction));
}

}  // namespace mizan::engine
