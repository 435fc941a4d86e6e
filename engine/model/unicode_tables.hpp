#pragma once

namespace mizan::engine::unicode {

/// What folding makes of a code point.
enum class FoldKind : unsigned char {
  copy,        ///< stands for itself
  replace,     ///< stands for `length` other bytes
  remove,      ///< stands for nothing: marks, joiners, tatweel, direction controls
  look_alike,  ///< a letter of another script that stands for the Latin letter it looks like
};

/// One way to fold: bytes [offset, offset + length) of `pool`.
struct Entry {
  unsigned short offset;
  unsigned char length;
  FoldKind kind;
};

// Two stages: `entries[entry_of[block_of[c / 128] * 128 + c % 128]]` for every code point c up to U+10FFFF. The tables
// are ours and frozen per edition of the language, so that a decision replayed in ten years reads the text as it did.
extern const unsigned char block_of[];
extern const unsigned short entry_of[];
extern const Entry entries[];
extern const unsigned char pool[];

inline const Entry& entry(char32_t code_point) {
  return entries[entry_of[block_of[code_point >> 7] * 128U + (code_point & 127U)]];
}

}  // namespace mizan::engine::unicode
