#pragma once

#include <span>
#include <string>
#include <string_view>

#include "adapters/code_pages/code_pages.hpp"
#include "adapters/diagnostic_formats/located.hpp"

namespace mizan::adapters {

/// A JSON array with an object for each diagnostic, in canonical form, and a line end. Keys that are always there:
/// `code`, `column`, `end` {`column`, `line`}, `file`, `help`, `label`, `line`, `message`, `others`, `severity`
/// ("error", "warning"), `span` {`bytes`, `code_points`}: two numbers each, from 0, `[begin, end)` in the file. Lines
/// and columns count from 1, columns in code points; the end is the column after the last. Of a diagnostic without a
/// place `file` is null and what tells the place is left out.
[[nodiscard]] std::string diagnostics_json(std::span<const LocatedDiagnostic> diagnostics);

/// SARIF 2.1.0 (OASIS), one run, and a line end. The rules of the tool are the pages of the codes that occur, in
/// `language`. Columns count code points, and the run says so. A relative path becomes a relative URI, to be resolved
/// against the directory that the command was started in.
[[nodiscard]] std::string diagnostics_sarif(std::span<const LocatedDiagnostic> diagnostics, PageLanguage language,
                                            std::string_view version);

/// Workflow commands of GitHub Actions, one a line: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::…`.
/// GitHub takes columns of a single line only. What could begin another command or drive a terminal is escaped.
[[nodiscard]] std::string diagnostics_github(std::span<const LocatedDiagnostic> diagnostics);

}  // namespace mizan::adapters
