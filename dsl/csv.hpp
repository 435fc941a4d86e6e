#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/source.hpp"

namespace mizan::dsl {

/// One cell of a file of values: what it says, and where.
struct CsvCell {
  std::string text;  ///< without its quotes
  Span span;         ///< with them
};

/// A file of comma-separated values: its headers, and the records below, each with as many cells as there are headers.
struct CsvFile {
  std::vector<CsvCell> headers;
  std::vector<std::vector<CsvCell>> records;
};

/// Reads a source as RFC 4180 says: commas, records on lines of their own, quotes around what holds either, a quote in
/// quotes twice. Blank lines and a byte order mark are passed over; spaces around a cell do not count. What is wrong is
/// reported, several at once; the result is empty then.
[[nodiscard]] std::expected<CsvFile, Diagnostics> read_csv(const Sources& sources, std::uint32_t source);

}  // namespace mizan::dsl
