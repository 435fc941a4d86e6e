#include "adapters/rule_tests/guarantee_search.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <utility>

#include "adapters/rule_tests/split_mix.hpp"
#include "adapters/rule_tests/test_dossiers.hpp"
#include "engine/model/duration.hpp"
#include "engine/runtime/evaluate.hpp"
#include "engine/runtime/evaluation.hpp"

namespace mizan::adapters {
namespace {

using engine::Facts;
using engine::Guarantee;
using engine::Presence;
using engine::Row;
using engine::SlotId;
using engine::Value;
using engine::Verdict;

/// A value that is to be put into a dossier; texts are owned.
struct Candidate {
  Presence presence = Presence::unknown;
  Value value;
  std::string text;
  bool is_text = false;
};

std::string shown(const Candidate& one, const engine::Field& field, const engine::Vocabulary& vocabulary) {
  if (one.presence == Presence::unknown) return "unknown";
  if (one.presence == Presence::none) return "none";
  if (one.is_text) return '"' + one.text + '"';
  if (const auto* truth = std::get_if<bool>(&one.value)) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<engine::Decimal>(&one.value)) {
    const bool percent = field.type.kind == engine::TypeKind::percent;
    return to_string(percent ? engine::Decimal{number->coefficient, number->exponent + 2} : *number) +
           (percent ? " %" : "");
  }
  if (const auto* money = std::get_if<engine::Money>(&one.value)) {
    const bool known = money->currency.known();
    return to_string(money->amount) +
           (known ? " " + vocabulary.enumerations[*vocabulary.currency].members[money->currency.index].name : "");
  }
  if (const auto* day = std::get_if<engine::Date>(&one.value)) return to_string(*day);
  if (const auto* moment = std::get_if<engine::Moment>(&one.value)) return to_string(*moment);
  if (const auto* length = std::get_if<engine::Duration>(&one.value)) {
    return to_string(length->value) + " " + std::string(name(length->unit)) + "s";
  }
  return vocabulary.enumerations[field.type.index].members[std::get<engine::MemberIndex>(one.value).index].name;
}

/// Whether the first of two values is worse for the worker than the second; nothing where they do not compare.
std::optional<bool> is_worse(const Value& one, const Value& other, const engine::Favours& favours) {
  std::partial_ordering order = std::partial_ordering::unordered;
  if (const auto* number = std::get_if<engine::Decimal>(&one)) order = *number <=> std::get<engine::Decimal>(other);
  if (const auto* money = std::get_if<engine::Money>(&one)) {
    const auto& second = std::get<engine::Money>(other);
    if (money->currency.known() && money->currency == second.currency) order = money->amount <=> second.amount;
  }
  if (const auto* day = std::get_if<engine::Date>(&one)) order = *day <=> std::get<engine::Date>(other);
  if (const auto* truth = std::get_if<bool>(&one)) order = int{*truth} <=> int{std::get<bool>(other)};
  if (const auto* length = std::get_if<engine::Duration>(&one)) {
    const auto possible = engine::compare(*length, std::get<engine::Duration>(other));
    if (possible.may_be_less && !possible.may_be_equal && !possible.may_be_greater) order = std::partial_ordering::less;
    if (possible.may_be_greater && !possible.may_be_equal && !possible.may_be_less)
      order = std::partial_ordering::greater;
  }
  if (favours.direction == engine::Direction::order) {
    const auto place = [&](const Value& value) {
      return std::find(favours.order.begin(), favours.order.end(), std::get<engine::MemberIndex>(value).index);
    };
    if (place(one) != favours.order.end() && place(other) != favours.order.end()) order = place(other) <=> place(one);
  }
  if (order == std::partial_ordering::unordered || order == std::partial_ordering::equivalent) return std::nullopt;
  const bool more_is_better =
      favours.direction != engine::Direction::less && favours.direction != engine::Direction::fails;
  return (order == std::partial_ordering::less) == more_is_better;
}

class Search {
 public:
  Search(const dsl::Compilation& compilation, const Guarantee& guarantee, std::uint64_t seed)
      : compilation_(compilation),
        program_(compilation.program),
        guarantee_(guarantee),
        random_(seed),
        dossiers_(compilation.sources, compilation.program) {
    gather();
  }

  GuaranteeResult run(std::size_t count, const std::function<void(std::size_t, std::size_t)>& progress) {
    for (std::size_t i = 0; i < count && !result_.broken && !usable_.empty(); ++i) {
      if (progress) progress(i, count);
      Counterexample one;
      one.test = usable_[random_.below(usable_.size())];
      std::vector<Change> changes = random_changes(one.test);
      const std::optional<Pair> pair = guarantee_.kind == Guarantee::Kind::verdict ? std::nullopt : random_pair();
      if (guarantee_.kind != Guarantee::Kind::verdict && !pair) continue;
      auto broken = breaks(one.test, changes, pair, true);
      if (!broken) continue;
      // Fewer changes tell more.
      for (std::size_t k = changes.size(); k-- > 0;) {
        std::vector<Change> fewer = changes;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(k));
        if (auto still = breaks(one.test, fewer, pair, false)) {
          changes = std::move(fewer);
          broken = std::move(still);
        }
      }
      tell(one, changes, pair, *broken);
      result_.broken = std::move(one);
    }
    return std::move(result_);
  }

 private:
  struct Change {
    SlotId slot = 0;
    Row row = 0;
    Candidate value;
  };
  struct Pair {
    SlotId slot = 0;
    Candidate before, after;  ///< of a monotone one `before` is the better
  };

  // What tests say of each leaf, and what rules compare it with: numbers of one kind with any leaf of that kind.
  void gather() {
    values_.resize(program_.layout.slot_count());
    for (std::size_t i = 0; i < compilation_.checked.tests.size(); ++i) {
      if (!dossiers_.take(compilation_.checked.tests[i])) continue;
      usable_.push_back(i);
      const Facts& facts = dossiers_.facts();
      for (SlotId slot = 0; slot < values_.size(); ++slot) gather(facts, slot);
    }
    if (guarantee_.condition != engine::no_node) gather_condition(guarantee_.condition);
    for (const engine::Constant& constant : program_.constants) {
      if (constant.text == engine::absent_id) constants_[constant.value.index()].push_back(constant.value);
    }
  }

  void gather_condition(engine::NodeId id) {
    const engine::Node& node = program_.nodes[id];
    if (node.op == engine::Op::fact && node.relative == 0) condition_slots_.push_back(node.a);
    for (std::uint32_t i = 0; i < node.count; ++i) gather_condition(program_.operands[node.first + i]);
  }

  void gather(const Facts& facts, SlotId slot) {
    const Row rows = rows_of(facts, slot);
    for (Row row = 0; row < rows; ++row) {
      if (facts.presence(slot, row) != Presence::known) continue;
      Candidate one{Presence::known, facts.value(slot, row), {}, false};
      if (const auto* text = std::get_if<std::string_view>(&one.value)) {
        one.text = *text;
        one.is_text = true;
        one.value = {};
      }
      if (values_[slot].size() < 64 || random_.percent(5)) values_[slot].push_back(std::move(one));
    }
  }

  [[nodiscard]] Row rows_of(const Facts& facts, SlotId slot) const {
    const engine::ListId list = program_.layout.places[program_.layout.place_of_slot[slot]].within;
    return list == engine::absent_id ? 1 : facts.row_count(list);
  }

  [[nodiscard]] const engine::Field& field(SlotId slot) const {
    return *program_.layout.places[program_.layout.place_of_slot[slot]].field;
  }

  Candidate random_value(SlotId slot, bool known) {
    const engine::Field& of = field(slot);
    if (!known && random_.percent(20)) return {};
    if (!known && of.or_none && random_.percent(20)) return {Presence::none, {}, {}, false};
    if (of.type.kind == engine::TypeKind::boolean) return {Presence::known, random_.percent(50), {}, false};
    if (of.type.kind == engine::TypeKind::enumeration) {
      const auto members = program_.vocabulary.enumerations[of.type.index].members.size();
      const auto member = static_cast<std::uint16_t>(random_.below(members));
      return {Presence::known, engine::MemberIndex{member}, {}, false};
    }
    const auto& own = values_[slot];
    if (!own.empty() && random_.percent(60)) {
      Candidate one = own[random_.below(own.size())];
      while (random_.percent(50)) move(one.value, of);
      return one;
    }
    if (own.empty()) return {};
    const auto pool = constants_.find(own.front().value.index());
    if (own.front().is_text || pool == constants_.end()) return own[random_.below(own.size())];
    Candidate one{Presence::known, pool->second[random_.below(pool->second.size())], {}, false};
    if (!in_range(one.value, of)) return own[random_.below(own.size())];
    return one;
  }

  // A number a little or a lot away, where the field may have it.
  void move(Value& value, const engine::Field& of) {
    Value moved = value;
    engine::Decimal* number = std::get_if<engine::Decimal>(&moved);
    if (auto* money = std::get_if<engine::Money>(&moved)) number = &money->amount;
    if (auto* length = std::get_if<engine::Duration>(&moved)) number = &length->value;
    if (number == nullptr) return;
    switch (random_.below(4)) {
      case 0:
        number->coefficient += 1;
        break;
      case 1:
        number->coefficient -= 1;
        break;
      case 2:
        number->exponent += 1;
        break;
      default:
        number->exponent -= 1;
    }
    if (in_range(moved, of) && number->exponent > -12 && number->exponent < 12) value = moved;
  }

  static bool in_range(const Value& value, const engine::Field& of) {
    const engine::Decimal* number = std::get_if<engine::Decimal>(&value);
    if (const auto* money = std::get_if<engine::Money>(&value)) number = &money->amount;
    if (const auto* length = std::get_if<engine::Duration>(&value)) number = &length->value;
    if (number == nullptr) return true;
    engine::Decimal shown_as = *number;
    if (of.type.kind == engine::TypeKind::percent) shown_as.exponent += 2;  // a range of percents is in hundredths
    if (of.type.kind == engine::TypeKind::integer && engine::normalized(*number).exponent < 0) return false;
    return (!of.minimum || *of.minimum <= shown_as) && (!of.maximum || shown_as <= *of.maximum);
  }

  std::vector<Change> random_changes(std::size_t test) {
    static_cast<void>(dossiers_.take(compilation_.checked.tests[test]));
    const Facts& facts = dossiers_.facts();
    std::vector<Change> changes;
    const std::size_t wanted = random_.below(5);
    for (std::size_t tries = 0; changes.size() < wanted && tries < 40; ++tries) {
      // What the guarantee is about is changed more often than the rest.
      const bool of_condition = !condition_slots_.empty() && random_.percent(60);
      const SlotId slot = of_condition ? condition_slots_[random_.below(condition_slots_.size())]
                                       : static_cast<SlotId>(random_.below(values_.size()));
      const Row rows = rows_of(facts, slot);
      if (rows == 0 || (!of_condition && values_[slot].empty() && random_.percent(90))) continue;
      const auto row = static_cast<Row>(random_.below(rows));
      changes.push_back({slot, row, random_value(slot, false)});
    }
    return changes;
  }

  std::optional<Pair> random_pair() {
    const SlotId slot = guarantee_.slots[random_.below(guarantee_.slots.size())];
    const bool monotone = guarantee_.kind == Guarantee::Kind::monotone;
    Pair pair{slot, random_value(slot, monotone), random_value(slot, monotone)};
    if (!monotone) return pair;
    if (pair.before.presence != Presence::known || pair.after.presence != Presence::known) return std::nullopt;
    const auto worse = is_worse(pair.after.value, pair.before.value, field(slot).favours);
    if (!worse) return std::nullopt;
    if (!*worse) std::swap(pair.before, pair.after);
    return pair;
  }

  static void put(Facts& facts, SlotId slot, Row row, const Candidate& one) {
    if (one.presence == Presence::unknown) {
      facts.set_unknown(slot, row);
    } else if (one.presence == Presence::none) {
      facts.set_none(slot, row);
    } else if (one.is_text) {
      facts.set(slot, row, facts.keep(one.text));
    } else {
      facts.set(slot, row, one.value);
    }
  }

  // What came out that the guarantee rules out, if it does.
  std::optional<std::string> breaks(std::size_t test, const std::vector<Change>& changes,
                                    const std::optional<Pair>& pair, bool counts) {
    const auto day = dossiers_.take(compilation_.checked.tests[test]);
    Facts& facts = dossiers_.facts();
    for (const Change& change : changes) put(facts, change.slot, change.row, change.value);
    if (!pair) return breaks_verdict(facts, *day, counts);
    put(facts, pair->slot, 0, pair->before);
    const engine::Decision before = engine::evaluate(program_, facts, {.as_of = *day});
    put(facts, pair->slot, 0, pair->after);
    const engine::Decision after = engine::evaluate(program_, facts, {.as_of = *day});
    result_.tried += counts ? 1 : 0;
    if (guarantee_.kind == Guarantee::Kind::monotone) {
      if (after.verdict >= before.verdict) return std::nullopt;
      return std::string(words_of(before.verdict)) + " → " + std::string(words_of(after.verdict));
    }
    for (std::size_t i = 0; i < before.statuses.size() && i < after.statuses.size(); ++i) {
      const auto& [rule, status] = before.statuses[i];
      const bool allowed =
          std::find(guarantee_.through.begin(), guarantee_.through.end(), rule) != guarantee_.through.end();
      if (after.statuses[i] != before.statuses[i] && !allowed) return rule;
    }
    return std::nullopt;
  }

  std::optional<std::string> breaks_verdict(const Facts& facts, engine::Date day, bool counts) {
    engine::Evaluation evaluation(program_, facts, day);
    if (guarantee_.condition != engine::no_node && evaluation.truth(guarantee_.condition) != engine::Truth::yes)
      return std::nullopt;
    result_.tried += counts ? 1 : 0;
    const Verdict verdict = engine::evaluate(program_, facts, {.as_of = day}).verdict;
    const auto& allowed = guarantee_.verdicts;
    if (std::find(allowed.begin(), allowed.end(), verdict) != allowed.end()) return std::nullopt;
    return std::string(words_of(verdict));
  }

  static std::string_view words_of(Verdict verdict) {
    constexpr std::string_view words[] = {"cleared", "amend", "review", "blocked"};
    return words[static_cast<std::size_t>(verdict)];
  }

  void tell(Counterexample& one, const std::vector<Change>& changes, const std::optional<Pair>& pair,
            const std::string& found) {
    static_cast<void>(dossiers_.take(compilation_.checked.tests[one.test]));
    const Facts& facts = dossiers_.facts();
    const auto told = [&](SlotId slot, Row row, const Candidate& value) {
      return ChangedFact{facts.pointer(slot, row), shown(value, field(slot), program_.vocabulary)};
    };
    for (const Change& change : changes) one.changes.push_back(told(change.slot, change.row, change.value));
    if (pair) {
      one.before = told(pair->slot, 0, pair->before);
      one.after = told(pair->slot, 0, pair->after);
    }
    one.found = found;
  }

  const dsl::Compilation& compilation_;
  const engine::Program& program_;
  const Guarantee& guarantee_;
  SplitMix64 random_;
  TestDossiers dossiers_;
  std::vector<std::size_t> usable_;             ///< tests whose dossiers can be judged
  std::vector<std::vector<Candidate>> values_;  ///< by slot
  std::map<std::size_t, std::vector<Value>> constants_;
  std::vector<SlotId> condition_slots_;
  GuaranteeResult result_;
};

}  // namespace

GuaranteeResult search_counterexample(const dsl::Compilation& compilation, std::size_t guarantee, std::size_t dossiers,
                                      std::uint64_t seed,
                                      const std::function<void(std::size_t, std::size_t)>& progress) {
  return Search(compilation, compilation.program.guarantees[guarantee], seed).run(dossiers, progress);
}

}  // namespace mizan::adapters
