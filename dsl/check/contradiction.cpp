#include "dsl/check/contradiction.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace mizan::dsl::checking {
namespace {

using checked::Expr;
using engine::Op;
using engine::Value;

constexpr std::size_t choices_max = 64;  // of one rule, looked into
constexpr std::size_t branches_max = 16;

// How two values of one field lie to each other, where they do whatever the dossier says.
std::optional<std::strong_ordering> order(const Value& left, const Value& right) {
  if (left.index() != right.index()) return std::nullopt;
  if (const auto* a = std::get_if<engine::Decimal>(&left)) {
    return engine::compare(*a, std::get<engine::Decimal>(right));
  }
  if (const auto* a = std::get_if<engine::Date>(&left)) return *a <=> std::get<engine::Date>(right);
  if (const auto* a = std::get_if<engine::Money>(&left)) {
    const auto& b = std::get<engine::Money>(right);
    const engine::Decimal zero{};
    const bool comparable =
        a->currency == b.currency || engine::compare(a->amount, zero) == 0 || engine::compare(b.amount, zero) == 0;
    if (comparable) return engine::compare(a->amount, b.amount);
  }
  if (const auto* a = std::get_if<engine::Duration>(&left)) {
    const auto& b = std::get<engine::Duration>(right);
    if (a->unit == b.unit) return engine::compare(a->value, b.value);
  }
  return std::nullopt;
}

/// Where a fact is at least, or at most.
struct Bound {
  Value value;
  bool excluded = false;       ///< the value itself does not belong
  const Expr* from = nullptr;  ///< null: the field declares it
};

enum State : unsigned { unknown = 1U, none = 2U, known = 4U };

/// What a path assumes of one fact. A comparison with what is unknown is unknown itself and excludes nothing: an author
/// may set it beside `is unknown` so that a question stays open.
struct Assumed {
  unsigned states = unknown | none | known;
  const Expr* states_from = nullptr;
  std::optional<std::vector<std::uint16_t>> members;  ///< sorted; of an enumeration
  const Expr* members_from = nullptr;
  std::map<std::uint16_t, const Expr*> excluded_members;
  std::vector<Bound> at_least;
  std::vector<Bound> at_most;
  std::optional<bool> truth;
  const Expr* truth_from = nullptr;
  const std::string* text = nullptr;
  const Expr* text_from = nullptr;
};

using Fact = std::tuple<checked::Scope, engine::SlotId, std::uint32_t>;

/// One way through a condition: everything on it holds at once.
class Path {
 public:
  Path(const engine::Layout& layout, std::uint16_t document)
      : layout_(&layout), slots_begin_(layout.blocks[document].slots_begin) {}

  [[nodiscard]] const std::optional<Conflict>& conflict() const { return conflict_; }

  void assume(const Expr& e, bool truth) {
    if (conflict_) return;
    senses_[&e] = truth;
    switch (e.op) {
      case Op::logical_not:
        return assume(e.operands.front(), !truth);
      case Op::logical_and:
      case Op::logical_or:
        if ((e.op == Op::logical_and) != truth) {
          choices_.push_back({&e, truth});
          return;
        }
        for (const Expr& operand : e.operands) assume(operand, truth);
        return;
      case Op::proven:
        if (truth) assume(e.operands.front(), true);
        return;
      case Op::fact:
        return assume_truth(e, truth);
      case Op::is_known:
        return assume_state(e, truth ? known : none | unknown);
      case Op::is_unknown:
        return assume_state(e, truth ? unknown : none | known);
      case Op::is_none:
        return assume_state(e, truth ? none : unknown | known);
      case Op::is_stated:
        return assume_state(e, truth ? known | unknown : none | unknown);
      case Op::equal:
        return assume_equal(e, truth);
      case Op::less:
      case Op::less_equal:
        return assume_order(e, truth);
      case Op::in_members:
        if (e.operands.front().op == Op::fact) assume_members(e, e.operands.front(), e.members, truth);
        return;
      default:
        return;
    }
  }

  /// Whether every branch of a choice is excluded by what is outside it.
  void look_into_choices() {
    const std::vector<Assumption> choices = std::exchange(choices_, {});
    if (choices.size() > choices_max) return;
    for (const Assumption& choice : choices) {
      if (conflict_ || choice.expr->operands.size() > branches_max) continue;
      std::optional<Conflict> last;
      const bool all = std::ranges::all_of(choice.expr->operands, [&](const Expr& branch) {
        Path with = *this;
        with.assume(branch, choice.truth);
        last = with.conflict_;
        return last.has_value();
      });
      if (all) conflict_ = last;
    }
  }

 private:
  Assumed& of(const Expr& fact) { return facts_[{fact.fact.scope, fact.fact.slot, fact.fact.variable}]; }

  void refuse(const Expr& e, const Expr* other) {
    if (conflict_) return;
    const auto assumed = [&](const Expr& one) { return Assumption{&one, senses_.at(&one)}; };
    conflict_ = other == nullptr ? Conflict{.first = assumed(e), .second = {}}
                                 : Conflict{.first = assumed(*other), .second = assumed(e)};
  }

  void restrict_states(const Expr& e, const Expr& fact, unsigned states) {
    Assumed& assumed = of(fact);
    if ((assumed.states & states) == 0) return refuse(e, assumed.states_from);
    if ((assumed.states & ~states) != 0) assumed.states_from = &e;
    assumed.states &= states;
  }

  void assume_state(const Expr& e, unsigned states) {
    if (e.operands.front().op == Op::fact) restrict_states(e, e.operands.front(), states);
  }

  void assume_truth(const Expr& e, bool truth) {
    Assumed& assumed = of(e);
    if (assumed.truth && *assumed.truth != truth) return refuse(e, assumed.truth_from);
    assumed.truth = truth;
    assumed.truth_from = &e;
  }

  void assume_members(const Expr& e, const Expr& fact, const std::vector<std::uint16_t>& members, bool truth) {
    if (truth) restrict_states(e, fact, known | unknown);  // none is no member, and that is known
    if (conflict_) return;
    Assumed& assumed = of(fact);
    if (!truth) {
      bool is_new = false;
      for (const std::uint16_t member : members) is_new |= assumed.excluded_members.emplace(member, &e).second;
      if (!is_new) return;
    } else if (assumed.members) {
      std::vector<std::uint16_t> both;
      std::ranges::set_intersection(*assumed.members, members, std::back_inserter(both));
      if (both.empty()) return refuse(e, assumed.members_from);
      assumed.members = std::move(both);
    } else {
      assumed.members = members;
      assumed.members_from = &e;
    }
    if (!assumed.members) return;
    const Expr* excludes = nullptr;
    const bool all = std::ranges::all_of(*assumed.members, [&](std::uint16_t member) {
      const auto found = assumed.excluded_members.find(member);
      if (found == assumed.excluded_members.end()) return false;
      excludes = found->second;
      return true;
    });
    if (all && excludes != nullptr) refuse(e, excludes == &e ? assumed.members_from : excludes);
  }

  void assume_equal(const Expr& e, bool truth) {
    const Expr* fact = &e.operands[0];
    const Expr* constant = &e.operands[1];
    if (fact->op != Op::fact) std::swap(fact, constant);
    if (fact->op != Op::fact || constant->op != Op::constant) return;
    if (const auto* member = std::get_if<engine::MemberIndex>(&constant->constant)) {
      return assume_members(e, *fact, {member->index}, truth);
    }
    if (std::holds_alternative<bool>(constant->constant)) return;
    if (truth) restrict_states(e, *fact, known | unknown);
    if (!truth || conflict_) return;
    if (std::holds_alternative<std::monostate>(constant->constant)) {
      Assumed& assumed = of(*fact);
      if (assumed.text != nullptr && *assumed.text != constant->text) return refuse(e, assumed.text_from);
      assumed.text = &constant->text;
      assumed.text_from = &e;
      return;
    }
    at_least(e, *fact, {constant->constant, false, &e});
    at_most(e, *fact, {constant->constant, false, &e});
  }

  void assume_order(const Expr& e, bool truth) {
    const Expr* left = &e.operands[0];
    const Expr* right = &e.operands[1];
    bool strict = e.op == Op::less;
    if (!truth) {  // not a < b: b <= a
      std::swap(left, right);
      strict = !strict;
    }
    if (left->op == Op::fact && right->op == Op::constant) at_most(e, *left, {right->constant, strict, &e});
    if (right->op == Op::fact && left->op == Op::constant) at_least(e, *right, {left->constant, strict, &e});
  }

  static bool excludes(const Bound& least, const Bound& most) {
    const auto how = order(least.value, most.value);
    return how && (*how > 0 || (*how == 0 && (least.excluded || most.excluded)));
  }

  /// One bound for each unit: of those that compare, the one that excludes more.
  static void keep_tightest(std::vector<Bound>& bounds, Bound bound, std::strong_ordering tighter) {
    for (Bound& kept : bounds) {
      const auto how = order(bound.value, kept.value);
      if (!how) continue;
      if (*how == tighter || (*how == 0 && bound.excluded && !kept.excluded)) kept = std::move(bound);
      return;
    }
    bounds.push_back(std::move(bound));
  }

  void at_least(const Expr& e, const Expr& fact, Bound bound) {
    if (conflict_) return;
    Assumed& assumed = of(fact);
    if (const auto declared = declared_bound(fact, bound.value, false); declared && excludes(bound, *declared)) {
      return refuse(e, nullptr);
    }
    for (const Bound& most : assumed.at_most) {
      if (excludes(bound, most)) return refuse(e, most.from);
    }
    keep_tightest(assumed.at_least, std::move(bound), std::strong_ordering::greater);
  }

  void at_most(const Expr& e, const Expr& fact, Bound bound) {
    if (conflict_) return;
    Assumed& assumed = of(fact);
    if (const auto declared = declared_bound(fact, bound.value, true); declared && excludes(*declared, bound)) {
      return refuse(e, nullptr);
    }
    for (const Bound& least : assumed.at_least) {
      if (excludes(least, bound)) return refuse(e, least.from);
    }
    keep_tightest(assumed.at_most, std::move(bound), std::strong_ordering::less);
  }

  /// What the field of a fact declares, for a value of its kind. Of a percent and of a duration the declared number has
  /// another unit than the value, so that it is left out.
  [[nodiscard]] std::optional<Bound> declared_bound(const Expr& e, const Value& like, bool least) const {
    const engine::SlotId slot =
        e.fact.slot + (e.fact.scope == checked::Scope::document ? slots_begin_ : engine::SlotId{0});
    const engine::Field& field = *layout_->places[layout_->place_of_slot[slot]].field;
    const std::optional<engine::Decimal>& number = least ? field.minimum : field.maximum;
    if (!number || field.type.kind == engine::TypeKind::percent) return std::nullopt;
    if (std::holds_alternative<engine::Decimal>(like)) return Bound{*number, false, nullptr};
    if (const auto* money = std::get_if<engine::Money>(&like)) {
      return Bound{engine::Money{*number, money->currency}, false, nullptr};
    }
    return std::nullopt;
  }

  const engine::Layout* layout_;
  engine::SlotId slots_begin_;
  std::map<Fact, Assumed> facts_;
  std::map<const Expr*, bool> senses_;  ///< only looked up, so that the order of addresses does not matter
  std::vector<Assumption> choices_;
  std::optional<Conflict> conflict_;
};

}  // namespace

std::optional<Conflict> conflict(std::span<const Assumption> assumptions, const engine::Layout& layout,
                                 std::uint16_t document) {
  Path path(layout, document);
  for (const Assumption& assumption : assumptions) path.assume(*assumption.expr, assumption.truth);
  path.look_into_choices();
  return path.conflict();
}

}  // namespace mizan::dsl::checking
