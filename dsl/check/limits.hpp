#pragma once

#include <cstddef>
#include <cstdint>

/// Bounds on what a program may contain, so that building one costs memory and time that its text justifies. The bounds
/// on the text itself (bytes, tokens, nesting) are the parser's.
namespace mizan::dsl::checking {

/// Nodes of all expressions of one rule once its definitions are put in place. A chain of definitions that each use the
/// one before twice doubles with every line; without this bound forty lines would fill the memory.
inline constexpr std::uint32_t rule_nodes_max = 20'000;

/// Levels of an expression once its definitions are put in place, for whoever walks the tree by recursion. A little
/// more than the parser lets through by itself.
inline constexpr std::uint32_t expanded_nesting_max = 600;

/// Leaves of all documents and parts. Records that hold records twice double with every record.
inline constexpr std::uint32_t slots_max = 65'536;

/// Members of an enumeration: an index must fit in 16 bits with values to spare.
inline constexpr std::uint32_t members_max = 4'096;

/// Elements that a list may be declared to hold.
inline constexpr std::uint32_t list_limit_max = 10'000;

/// Fields of a record with those that it inherits; they are searched one by one.
inline constexpr std::size_t record_fields_max = 1'024;

/// Fields of all records with those that they inherit: a chain of extensions is quadratic in its length.
inline constexpr std::size_t fields_max = 65'536;

/// Values of all dossiers, and of what tests make of them, once what they are made from is put in place: each of them
/// may repeat the longest.
inline constexpr std::size_t dossier_values_max = 1'000'000;

/// Errors of a program. Beyond, its author does better to begin with these.
inline constexpr std::size_t errors_max = 1'000;

/// Exceptions of one rule, and how high exceptions to exceptions may be stacked.
inline constexpr std::size_t exceptions_max = 64;
inline constexpr std::size_t exception_depth_max = 8;

/// Rows of a table, and its columns of a kind. The minimum wages of the world since 1950 have fewer.
inline constexpr std::size_t table_rows_max = 20'000;
inline constexpr std::size_t table_columns_max = 64;

/// Bytes of a text of a dossier: what the door lets in (adapters/json/profile.hpp).
inline constexpr std::uint64_t text_bytes_max = std::uint64_t{64} * 1024;

/// Steps that the judging of one dossier may take at most, all rules together (`cost.hpp`): about a minute of one
/// processor. The law of a country takes a fifth of it, most of that for texts of 64 KiB in every element of every
/// list, more than a body that the door lets in can hold; two folds over long lists within each other take far more.
inline constexpr std::uint64_t program_steps_max = 4'000'000'000;

/// Errors for which a name that was meant is searched, which takes time in proportion to the names there are.
inline constexpr std::size_t suggestions_max = 100;

}  // namespace mizan::dsl::checking
