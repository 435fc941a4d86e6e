#pragma once

#include <vector>

#include "engine/model/table.hpp"
#include "engine/runtime/quantity.hpp"
#include "engine/runtime/scalar.hpp"

namespace mizan::engine {

/// The rows of a table that a look-up may mean: one where its keys and days are known, several where they are not.
struct RowsFound {
  std::vector<const TableRow*> rows;
  bool gap = false;  ///< some of the keys and days that are possible have no row
};

/// Finds the rows for `keys` (one per column) on the day `at`, as far as they were published on `known_on` (reference,
/// section 7). A key that is known finds the rows that name it, else those of `*`; one that is none finds those of `*`.
/// `members`: how many members the enumeration of each key column has, 0 for other types.
[[nodiscard]] RowsFound find_rows(const Table& table, const std::vector<Scalar>& keys, const Scalar& at,
                                  const Scalar& known_on, const std::vector<std::size_t>& members);

/// The cell that all rows agree on, or null: none found, a gap, or different values.
[[nodiscard]] const TableCell* agreed_cell(const RowsFound& found, std::size_t column);

/// Money at so many units of `to` for one of its own. Where the rate is `inverse` that many of its own for one of `to`.
[[nodiscard]] Quantity at_rate(const Quantity& amount, const Decimal& rate, bool inverse, CurrencyId to);

/// Money of which no rate is known: the sign remains.
[[nodiscard]] Quantity without_rate(const Quantity& amount, Reason reason, std::optional<Fault> fault, CurrencyId to);

}  // namespace mizan::engine
