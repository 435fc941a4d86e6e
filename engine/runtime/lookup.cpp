#include "engine/runtime/lookup.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "engine/model/text_folding.hpp"

namespace mizan::engine {

namespace {

using Rows = std::vector<const TableRow*>;

bool matches(const TableKey& key, const Scalar& given, const std::string& text) {
  if (key.any) return false;
  if (const auto* number = std::get_if<Decimal>(&key.value)) return *number == std::get<Decimal>(given.value);
  if (const auto* member = std::get_if<MemberIndex>(&key.value)) return *member == std::get<MemberIndex>(given.value);
  return key.compared == text;
}

bool same_value(const TableCell& left, const TableCell& right) {
  if (left.presence != right.presence || left.text != right.text) return false;
  if (left.value.index() != right.value.index()) return false;
  if (const auto* number = std::get_if<Decimal>(&left.value)) return *number == std::get<Decimal>(right.value);
  if (const auto* money = std::get_if<Money>(&left.value)) {
    const Money& other = std::get<Money>(right.value);
    return money->amount == other.amount && money->currency == other.currency;
  }
  if (const auto* length = std::get_if<Duration>(&left.value)) {
    const Duration& other = std::get<Duration>(right.value);
    return length->value == other.value && length->unit == other.unit;
  }
  if (const auto* day = std::get_if<Date>(&left.value)) return *day == std::get<Date>(right.value);
  if (const auto* member = std::get_if<MemberIndex>(&left.value)) return *member == std::get<MemberIndex>(right.value);
  if (const auto* truth = std::get_if<bool>(&left.value)) return *truth == std::get<bool>(right.value);
  return true;  // texts, compared above
}

class Search {
 public:
  Search(const Table& table, const std::vector<Scalar>& keys, const Scalar& at, const Scalar& known_on,
         const std::vector<std::size_t>& members)
      : keys_(keys), at_(at), known_on_(known_on), members_(members) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto* text = std::get_if<std::string_view>(&keys[i].value);
      std::string& compared = compared_.emplace_back();
      // Codes of occupations are compared as they are written.
      if (text != nullptr) compared = table.keys[i].type.kind == TypeKind::text ? fold(*text).text : std::string(*text);
    }
  }

  RowsFound run(const Rows& all) {
    by_key(all, 0);
    std::sort(found_.rows.begin(), found_.rows.end());
    found_.rows.erase(std::unique(found_.rows.begin(), found_.rows.end()), found_.rows.end());
    return std::move(found_);
  }

 private:
  void by_key(const Rows& rows, std::size_t column) {
    if (column == keys_.size()) return by_day(rows);
    const Scalar& given = keys_[column];
    Rows exact;
    Rows any;
    for (const TableRow* row : rows) {
      const TableKey& key = row->keys[column];
      if (key.any) {
        any.push_back(row);
      } else if (given.presence == Presence::known && matches(key, given, compared_[column])) {
        exact.push_back(row);
      }
    }
    if (given.presence != Presence::unknown) return by_key(exact.empty() ? any : exact, column + 1);
    std::map<std::string, Rows> groups;
    for (const TableRow* row : rows) {
      if (!row->keys[column].any) groups[spelling(row->keys[column])].push_back(row);
    }
    for (const auto& [key, group] : groups) by_key(group, column + 1);
    const bool all_named = members_[column] != 0 && groups.size() == members_[column];
    if (!all_named) by_key(any, column + 1);
  }

  // Where it is not known what was published when, whatever may have been is looked at.
  void by_day(const Rows& rows) {
    if (known_on_.presence == Presence::known) return visible(rows, std::get<Date>(known_on_.value));
    std::set<Date> published;
    for (const TableRow* row : rows) {
      if (row->published) published.insert(*row->published);
    }
    visible(rows, std::nullopt);
    for (const Date day : published) visible(rows, day);
  }

  void visible(const Rows& rows, std::optional<Date> known_on) {
    Rows seen;
    for (const TableRow* row : rows) {
      if (!row->published || (known_on && *row->published <= *known_on)) seen.push_back(row);
    }
    if (at_.presence == Presence::known) return on_day(seen, std::get<Date>(at_.value));
    // Every day on which something begins or has ended, and one before all of them.
    on_day(seen, Date{INT32_MIN});
    for (const TableRow* row : seen) {
      if (row->from) on_day(seen, *row->from);
      if (row->until) on_day(seen, Date{row->until->days + 1});
    }
  }

  void on_day(const Rows& seen, Date day) {
    const TableRow* newest = nullptr;
    for (const TableRow* row : seen) {
      if (row->from && *row->from > day) continue;
      if (newest == nullptr || std::pair(newest->from, newest->published) < std::pair(row->from, row->published)) {
        newest = row;
      }
    }
    if (newest == nullptr || (newest->until && *newest->until < day)) {
      found_.gap = true;
    } else {
      found_.rows.push_back(newest);
    }
  }

  const std::vector<Scalar>& keys_;
  const Scalar& at_;
  const Scalar& known_on_;
  const std::vector<std::size_t>& members_;
  std::vector<std::string> compared_;  ///< texts among the keys
  RowsFound found_;
};

}  // namespace

RowsFound find_rows(const Table& table, const std::vector<Scalar>& keys, const Scalar& at, const Scalar& known_on,
                    const std::vector<std::size_t>& members) {
  Rows all;
  for (const TableRow& row : table.rows) all.push_back(&row);
  return Search(table, keys, at, known_on, members).run(all);
}

const TableCell* agreed_cell(const RowsFound& found, std::size_t column) {
  if (found.rows.empty() || found.gap) return nullptr;
  const TableCell& first = found.rows.front()->cells[column];
  const bool agreed = std::all_of(found.rows.begin(), found.rows.end(),
                                  [&](const TableRow* row) { return same_value(first, row->cells[column]); });
  return agreed ? &first : nullptr;
}

Quantity at_rate(const Quantity& amount, const Decimal& rate, bool inverse, CurrencyId to) {
  Quantity result = amount;
  result.unit = Quantity::Unit::known;
  result.currency = to;
  for (Bound* bound : {&result.low, &result.high}) {
    if (bound->infinite) continue;
    Decimal& scaled = inverse ? bound->value.denominator : bound->value.numerator;
    const auto product = multiply(scaled, rate);
    if (!product) return faulted(Fault::overflow, true);
    scaled = *product;
  }
  return result;
}

Quantity without_rate(const Quantity& amount, Reason reason, std::optional<Fault> fault, CurrencyId to) {
  Quantity result = amount;
  result.unit = Quantity::Unit::known;
  result.currency = to;
  result.low = sign_only(amount.low, -1);
  result.high = sign_only(amount.high, 1);
  const bool open = amount.state == Quantity::State::inexact;
  result.reason = open ? std::max(amount.reason, reason) : reason;
  if (open && amount.reason == Reason::fault) fault = first_of(fault, amount.fault);
  result.fault = result.reason == Reason::fault ? fault : std::nullopt;
  result.state = Quantity::State::inexact;
  return result;
}

}  // namespace mizan::engine
