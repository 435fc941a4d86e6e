#pragma once

#include <cstddef>

/// The bounds within which rule text is read. Beyond each the author gets one clear error; none is near what a law
/// needs.
namespace mizan::dsl::limits {

/// A file of rules. The whole corpus of a country fits in a few such files; a span's 32-bit offsets are far from their
/// end.
inline constexpr std::size_t file_bytes_max = std::size_t{4} * 1024 * 1024;

/// Tokens of a file, so that what the parser allocates is bounded (a syntax node is some hundred times a one-byte
/// token).
inline constexpr std::size_t tokens_max = 400'000;

/// Expressions and literals within each other, which the recursive parser pays with stack. People stop reading at ten.
inline constexpr int nesting_max = 100;

/// Levels of a finished syntax tree. More than `nesting_max`, because `a + b + c …` grows to the left without nesting;
/// every pass that walks a tree by recursion may rely on it.
inline constexpr int tree_height_max = 500;

/// One text between quotes. A paraphrase of a long article has 5 KiB.
inline constexpr std::size_t text_bytes_max = std::size_t{64} * 1024;

/// Diagnostics of one file. Beyond, the file is something other than rules.
inline constexpr std::size_t diagnostics_max = 100;

/// A name that is longer gets no suggestion, since edit distance is quadratic in it.
inline constexpr std::size_t suggested_name_bytes_max = 64;

/// Further places that a report shows: a circle may have thousands of steps.
inline constexpr std::size_t shown_places_max = 12;

/// Code points of a source line that a report shows.
inline constexpr std::size_t shown_line_columns_max = 100;

}  // namespace mizan::dsl::limits
