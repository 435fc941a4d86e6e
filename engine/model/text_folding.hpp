#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mizan::engine {

/// A half-open range of a text, in bytes or in code points as the field that holds it says.
struct TextSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

/// Texts are cut here, so that 32-bit offsets hold even where a sign unfolds into several words. Callers stop far
/// below.
inline constexpr std::size_t folded_bytes_max = std::size_t{256} * 1024 * 1024;

/// A text in the form in which it is matched, with the way back to the text as it was given.
///
/// Folded text has lower-case ASCII, and letters of other scripts, in UTF-8; every byte from 0x80 on is part of a
/// letter.
struct FoldedText {
  /// From folded byte `folded` on, up to the next run. A run that maps byte to byte has `original_end == 0`; in any
  /// other, all its bytes stand for the original bytes [original, original_end).
  struct Run {
    std::uint32_t folded = 0;
    std::uint32_t original = 0;
    std::uint32_t original_end = 0;
    friend bool operator==(const Run&, const Run&) = default;
  };

  std::string text;
  std::vector<Run> runs;
  /// Folded words that were written "f r a i s d e v i s a": each is one word here, and perhaps several in truth.
  std::vector<TextSpan> joined;

  // Room of the second pass of folding, kept to be used again.
  std::vector<TextSpan> dropped;
  std::string text_before;
  std::vector<Run> runs_before;

  /// The bytes of the original text that folded bytes [begin, end) come from. They begin and end between code points.
  [[nodiscard]] TextSpan original(std::uint32_t begin, std::uint32_t end) const;
};

/// Folds `utf8` for matching: compatibility forms, case, accents, Arabic vowel signs and tatweel, variants of Arabic
/// letters and presentation forms, digits of all scripts, marks that cannot be seen, look-alikes of Latin letters,
/// letters spaced out ("f r a i s"), endings in brackets ("candidat(e)s"). Total: what is not UTF-8 becomes a space.
///
///     fold("Visa\u00A0: ３ ０００ dirhams").text == "visa : 3 000 dirhams"
///
/// Of a longer text the first `folded_bytes_max` bytes are folded.
[[nodiscard]] FoldedText fold(std::string_view utf8);

/// The same into `folded`, which keeps the memory it has.
void fold(std::string_view utf8, FoldedText& folded);

/// The words of `utf8` that mix Latin letters with look-alikes of another script, in bytes. Honest text has none: such
/// a word deserves the eye of a person even when it says nothing that a lexicon knows.
[[nodiscard]] std::vector<TextSpan> disguised_words(std::string_view utf8);

}  // namespace mizan::engine
