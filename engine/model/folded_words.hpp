#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mizan::engine {

/// What a byte of folded text is to a reader of words.
enum class ByteKind : unsigned char {
  other,   ///< separates words and says nothing
  letter,  ///< with every byte from 0x80 on
  digit,
  currency,  ///< `$`, to which the signs of all currencies fold: a word of its own
};

inline constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < 256; ++byte) {
    if (byte >= 0x80 || (byte >= 'a' && byte <= 'z')) kinds[byte] = ByteKind::letter;
    if (byte >= '0' && byte <= '9') kinds[byte] = ByteKind::digit;
  }
  kinds['$'] = ByteKind::currency;
  return kinds;
}();

inline ByteKind kind_of(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }
inline bool in_word(char byte) { return kind_of(byte) == ByteKind::letter || kind_of(byte) == ByteKind::digit; }

/// What stands between two words.
enum class Boundary : unsigned char { none, clause, sentence };

struct FoldedWord {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Boundary before = Boundary::none;
  bool number = false;
};

/// Walks over the words of a folded text. Phrases and texts are cut into words by this one walker, so that they agree.
///
///     for (FoldedWords words(folded.text); words.next();) use(words.word());
class FoldedWords {
 public:
  explicit FoldedWords(std::string_view text) : text_(text) {}

  [[nodiscard]] bool next();
  [[nodiscard]] const FoldedWord& word() const { return word_; }

 private:
  [[nodiscard]] Boundary between(std::size_t begin, std::size_t end);
  [[nodiscard]] std::size_t end_of_word(std::size_t begin);

  std::string_view text_;
  std::size_t line_begin_ = 0;
  FoldedWord word_;
};

}  // namespace mizan::engine
