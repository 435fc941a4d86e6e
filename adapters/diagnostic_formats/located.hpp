#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dsl/diagnostic.hpp"
#include "dsl/source.hpp"

/// Diagnostics for other programs: editors, code hosts, build servers. Pure functions of their arguments.
namespace mizan::adapters {

struct TextPosition {
  std::uint32_t line = 1;    ///< from 1
  std::uint32_t column = 1;  ///< from 1, in code points
  std::uint32_t byte = 0;    ///< from 0, of the file
  std::uint32_t code_point = 0;
};

/// A place in a file, `[begin, end)`, and what is said of it.
struct LocatedText {
  std::string file;  ///< with the directory that the caller named, with forward slashes; bytes as the system has them
  TextPosition begin;
  TextPosition end;
  std::string text;  ///< may be empty
};

/// A diagnostic that no longer needs its sources. All its texts are UTF-8: a byte that is not is U+FFFD.
struct LocatedDiagnostic {
  std::string code;
  dsl::Severity severity = dsl::Severity::error;
  std::string message;
  std::string help;
  std::optional<LocatedText> place;  ///< with the label
  std::vector<LocatedText> others;
};

/// `directory` is put before the names of sources; empty or "." for none.
[[nodiscard]] std::vector<LocatedDiagnostic> located(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources,
                                                     std::string_view directory);

/// The text with U+FFFD in the place of each byte that is no UTF-8.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace mizan::adapters
