// Reference data, by what is possible: every value an unknown key may have, every day on which a row begins or ends.
#include <algorithm>
#include <cassert>
#include <utility>

#include "adapters/reference/evaluator.hpp"
#include "engine/model/text_folding.hpp"

namespace mizan::reference {

using dsl::checked::Expr;
using engine::Date;
using engine::Op;
using engine::Presence;
using engine::Reason;
using engine::Table;
using engine::TableCell;
using engine::TableKey;
using engine::TableRow;

namespace {

constexpr Date before_all_days{INT32_MIN};

/// What a key may be: a spelling, or nothing that any row names.
using Spelling = std::optional<std::string>;

std::string spelled(const TableKey& key) {
  if (const auto* number = std::get_if<engine::Decimal>(&key.value)) return to_string(engine::normalized(*number));
  if (const auto* member = std::get_if<engine::MemberIndex>(&key.value)) return std::to_string(member->index);
  return key.compared;
}

bool is_unknown(const Outcome& outcome) { return !outcome.known() && !outcome.none(); }

std::string spelled(const Outcome& key, engine::TypeKind kind) {
  if (const auto* quantity = std::get_if<Quantity>(&key.value)) {
    return to_string(engine::normalized(quantity->lower->value.numerator));
  }
  if (const auto* member = std::get_if<engine::MemberIndex>(&key.value)) return std::to_string(member->index);
  const std::string& text = std::get<std::string>(key.value);
  return kind == engine::TypeKind::text ? engine::fold(text).text : text;
}

class Possible {
 public:
  Possible(const Table& table, const engine::Vocabulary& vocabulary) : table_(table), vocabulary_(vocabulary) {}

  void keys(const std::vector<Outcome>& keys) {
    std::vector<std::size_t> all(table_.rows.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    narrow(keys, 0, std::move(all));
  }

  RowsSeen rows(const Outcome& at, const Outcome& known_on) {
    RowsSeen seen;
    for (const std::vector<std::size_t>& rows : matching_) {
      for (const Date published_by : days_of_publication(rows, known_on)) {
        for (const Date day : days(rows, at)) choose(rows, day, published_by, seen);
      }
    }
    return seen;
  }

 private:
  std::vector<Spelling> values(const std::vector<std::size_t>& rows, const Outcome& key, std::size_t column) const {
    if (key.none()) return {std::nullopt};
    const engine::Type& type = table_.keys[column].type;
    if (key.known()) return {spelled(key, type.kind)};
    std::set<std::string> named;
    for (const std::size_t row : rows) {
      if (!table_.rows[row].keys[column].any) named.insert(spelled(table_.rows[row].keys[column]));
    }
    std::vector<Spelling> result(named.begin(), named.end());
    const bool members = type.kind == engine::TypeKind::enumeration;
    if (!members || named.size() < vocabulary_.enumerations[type.index].members.size()) result.emplace_back();
    return result;
  }

  void narrow(const std::vector<Outcome>& keys, std::size_t column, std::vector<std::size_t> rows) {
    if (column == keys.size()) {
      matching_.push_back(std::move(rows));
      return;
    }
    for (const Spelling& value : values(rows, keys[column], column)) {
      std::vector<std::size_t> named;
      std::vector<std::size_t> other;
      for (const std::size_t row : rows) {
        const TableKey& key = table_.rows[row].keys[column];
        if (key.any) {
          other.push_back(row);
        } else if (value && spelled(key) == *value) {
          named.push_back(row);
        }
      }
      narrow(keys, column + 1, named.empty() ? other : named);
    }
  }

  std::vector<Date> days_of_publication(const std::vector<std::size_t>& rows, const Outcome& known_on) const {
    if (known_on.known()) return {std::get<Date>(known_on.value)};
    std::vector<Date> result{before_all_days};
    for (const std::size_t row : rows) {
      if (table_.rows[row].published) result.push_back(*table_.rows[row].published);
    }
    return result;
  }

  std::vector<Date> days(const std::vector<std::size_t>& rows, const Outcome& at) const {
    if (at.known()) return {std::get<Date>(at.value)};
    std::vector<Date> result{before_all_days};
    for (const std::size_t row : rows) {
      if (table_.rows[row].from) result.push_back(*table_.rows[row].from);
      if (table_.rows[row].until) result.push_back({table_.rows[row].until->days + 1});
    }
    return result;
  }

  // The row that began last; of those that began together the one published last.
  void choose(const std::vector<std::size_t>& rows, Date day, Date published_by, RowsSeen& seen) const {
    std::optional<std::size_t> chosen;
    const auto later = [&](const TableRow& a, const TableRow& b) {
      return a.from != b.from ? a.from > b.from : a.published > b.published;
    };
    for (const std::size_t i : rows) {
      const TableRow& row = table_.rows[i];
      if ((row.published && *row.published > published_by) || (row.from && *row.from > day)) continue;
      if (!chosen || later(row, table_.rows[*chosen])) chosen = i;
    }
    if (!chosen || (table_.rows[*chosen].until && *table_.rows[*chosen].until < day)) {
      seen.gap = true;
    } else {
      seen.rows.insert(*chosen);
    }
  }

  const Table& table_;
  const engine::Vocabulary& vocabulary_;
  std::vector<std::vector<std::size_t>> matching_;  ///< for each of the keys that are possible
};

struct ValueToOutcome {
  Outcome operator()(bool value) const { return known(value); }
  Outcome operator()(const engine::Decimal& value) const { return known(exactly(value)); }
  Outcome operator()(const engine::Money& value) const { return known(exactly(value)); }
  Outcome operator()(Date value) const { return known(value); }
  Outcome operator()(engine::Moment value) const { return known(value); }
  Outcome operator()(const engine::Duration& value) const { return known(value); }
  Outcome operator()(engine::MemberIndex value) const { return known(value); }
  template <typename Other>
  Outcome operator()(const Other&) const {
    return unknown({});
  }
};

Outcome outcome_of(const TableCell& cell) {
  if (cell.presence == Presence::none) return none({});
  if (std::holds_alternative<std::monostate>(cell.value)) return known(cell.text);
  return std::visit(ValueToOutcome{}, cell.value);
}

bool same(const TableCell& left, const TableCell& right) {
  if (left.presence != right.presence || left.text != right.text) return false;
  if (left.presence != Presence::known || std::holds_alternative<std::monostate>(left.value)) return true;
  const Outcome l = outcome_of(left);
  const Outcome r = outcome_of(right);
  if (l.value.index() != r.value.index()) return false;
  if (const auto* quantity = std::get_if<Quantity>(&l.value)) {
    const auto& other = std::get<Quantity>(r.value);
    return engine::compare(quantity->lower->value, other.lower->value) == 0 &&
           quantity->currency.id == other.currency.id;
  }
  if (const auto* length = std::get_if<engine::Duration>(&l.value)) {
    const auto& other = std::get<engine::Duration>(r.value);
    return length->value == other.value && length->unit == other.unit;
  }
  if (const auto* truth = std::get_if<bool>(&l.value)) return *truth == std::get<bool>(r.value);
  if (const auto* day = std::get_if<Date>(&l.value)) return *day == std::get<Date>(r.value);
  return std::get<engine::MemberIndex>(l.value) == std::get<engine::MemberIndex>(r.value);
}

// Where a number lies of which only the possible rows are known.
std::optional<Quantity> range_of(const Table& table, const RowsSeen& seen, std::size_t column) {
  std::optional<Quantity> range;
  for (const std::size_t row : seen.rows) {
    const TableCell& cell = table.rows[row].cells[column];
    if (seen.gap || cell.presence != Presence::known) return std::nullopt;
    const Outcome outcome = outcome_of(cell);
    const auto* value = std::get_if<Quantity>(&outcome.value);
    if (value == nullptr) return std::nullopt;
    if (!range) range = between(value->lower, value->upper, value->currency);
    if (range->currency.id != value->currency.id) return std::nullopt;
    const auto below = [](const End& a, const End& b) { return engine::compare(a.value, b.value) < 0; };
    range = between(std::min(*range->lower, *value->lower, below), std::max(*range->upper, *value->upper, below),
                    value->currency);
  }
  return range;
}

std::string shown_key(const Outcome& key, const engine::Type& type, const engine::Vocabulary& vocabulary) {
  if (key.none()) return "none";
  if (!key.known()) return "?";
  if (const auto* quantity = std::get_if<Quantity>(&key.value)) return to_string(quantity->lower->value.numerator);
  if (const auto* member = std::get_if<engine::MemberIndex>(&key.value)) {
    return vocabulary.enumerations[type.index].members[member->index].name;
  }
  return std::get<std::string>(key.value);
}

}  // namespace

void Evaluator::judge_at(const dsl::checked::Rule& rule) {
  judged_at_ = rule.judged_at ? &*rule.judged_at : nullptr;
  judged_day_ = judged_at_ != nullptr ? evaluate(*judged_at_) : known(as_of_);
}

RowsSeen Evaluator::rows_seen(const Expr& expr, const std::vector<Outcome>& keys) {
  Possible possible(program_.tables[expr.table], program_.vocabulary);
  possible.keys(keys);
  return possible.rows(evaluate(expr.operands[expr.operands.size() - 2]), evaluate(expr.operands.back()));
}

std::vector<Outcome> Evaluator::keys_of(const Expr& lookup) {
  std::vector<Outcome> keys;
  for (std::size_t i = 0; i + 2 < lookup.operands.size(); ++i) keys.push_back(evaluate(lookup.operands[i]));
  return keys;
}

std::string Evaluator::reference_name(const Expr& expr, const std::vector<Outcome>& keys) {
  const Table& table = program_.tables[expr.table];
  std::string name = table.name + "[";
  for (std::size_t i = 0; i < keys.size(); ++i) {
    name += (i == 0 ? "" : ", ") + shown_key(keys[i], table.keys[i].type, program_.vocabulary);
  }
  const Outcome at = evaluate(expr.operands[expr.operands.size() - 2]);
  return name + "] " + (at.known() ? to_string(std::get<Date>(at.value)) : "?");
}

// What the rows that are possible agree on; else what is missing: the row itself where there is none or nothing can be
// asked, else whatever key or day is open. `name` is how the row is called when it is missing.
Outcome Evaluator::agreed(const Expr& expr, const std::vector<Outcome>& keys, const RowsSeen& seen,
                          const std::string& name) {
  const Table& table = program_.tables[expr.table];
  const Outcome missing = unknown({Reason::missing_reference, {}}, {name});
  if (seen.rows.empty()) return missing;
  const TableCell& first = table.rows[*seen.rows.begin()].cells[expr.column];
  const bool one_value = !seen.gap && std::all_of(seen.rows.begin(), seen.rows.end(), [&](std::size_t row) {
    return same(first, table.rows[row].cells[expr.column]);
  });
  if (one_value) return first.presence == Presence::unknown ? missing : outcome_of(first);
  Doubts doubts;
  bool open = false;
  for (const Outcome& key : keys) {
    if (!is_unknown(key)) continue;
    doubts.add(key);
    open = true;
  }
  for (const Expr* day : {&expr.operands[expr.operands.size() - 2], &expr.operands.back()}) {
    const Outcome outcome = evaluate(*day);
    open = open || !outcome.known();
    doubts.add(outcome);
  }
  if (!open) return missing;
  const auto range = range_of(table, seen, expr.column);
  return range ? doubts.quantity(*range) : doubts.unknown();
}

Outcome Evaluator::lookup(const Expr& expr) {
  const std::vector<Outcome> keys = keys_of(expr);
  return agreed(expr, keys, rows_seen(expr, keys), reference_name(expr, keys));
}

std::optional<Evaluator::Rate> Evaluator::rate(const Expr& conversion) {
  const Outcome amount = evaluate(conversion.operands.front());
  const auto* quantity = std::get_if<Quantity>(&amount.value);
  if (amount.none() || quantity == nullptr || is_zero(*quantity) || quantity->currency.kind != Currency::Kind::one ||
      quantity->currency.id == conversion.currency) {
    return std::nullopt;
  }
  const auto currency = [](engine::CurrencyId id) { return known(engine::MemberIndex{id.index}); };
  std::vector<Outcome> keys{currency(quantity->currency.id), currency(conversion.currency)};
  const std::string name = reference_name(conversion, keys);
  RowsSeen seen = rows_seen(conversion, keys);
  bool inverse = false;
  if (seen.rows.empty()) {
    const std::vector<Outcome> other{keys[1], keys[0]};
    RowsSeen inverted = rows_seen(conversion, other);
    if (!inverted.rows.empty()) {
      inverse = true;
      seen = std::move(inverted);
    }
  }
  Outcome value = agreed(conversion, {}, seen, name);
  if (value.none()) value = unknown({Reason::missing_reference, {}}, {name});
  return Rate{std::move(value), inverse, std::move(seen)};
}

Outcome Evaluator::conversion(const Expr& expr) {
  const Outcome amount = evaluate(expr.operands.front());
  const Currency wanted{Currency::Kind::one, expr.currency};
  Doubts doubts;
  doubts.add(amount);
  if (amount.none()) return doubts.quantity(between({}, {}, wanted));
  Quantity quantity = quantity_of(amount, true);
  const auto at = rate(expr);
  if (!at) {
    const bool has_a_value = is_zero(quantity) || quantity.currency.kind == Currency::Kind::one;
    if (!has_a_value) return doubts.quantity(signs_alone(quantity, wanted));
    quantity.currency = wanted;
    return doubts.quantity(quantity);
  }
  if (!at->value.known()) {
    doubts.add(at->value);
    return doubts.quantity(signs_alone(quantity, wanted));
  }
  const Quantity factor = std::get<Quantity>(at->value.value);
  const Computed result = at->inverse ? divide(quantity, factor) : multiply(quantity, factor);
  if (!result) {
    doubts.add(Why{Reason::fault, result.error()});
    return doubts.unknown();
  }
  Quantity converted = *result;
  converted.currency = wanted;
  return doubts.quantity(converted);
}

}  // namespace mizan::reference
