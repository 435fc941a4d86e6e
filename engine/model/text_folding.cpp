#include "engine/model/text_folding.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "engine/model/text_joining.hpp"
#include "engine/model/unicode_tables.hpp"

namespace mizan::engine {
namespace {

constexpr std::uint64_t every_byte(std::uint64_t byte) { return byte * 0x0101'0101'0101'0101U; }

// Lower-cases the ASCII letters of eight bytes at once; the other bytes stay.
constexpr std::uint64_t lower_case(std::uint64_t bytes) {
  const std::uint64_t low = bytes & every_byte(0x7F);
  const std::uint64_t above_z = low + every_byte(0x7F - 'Z');
  const std::uint64_t from_a = low + every_byte(0x80 - 'A');
  const std::uint64_t upper = ~bytes & (above_z ^ from_a) & every_byte(0x80);
  return bytes | (upper >> 2);
}

// How many of eight bytes come before the first that is not ASCII; `high` has the top bits, at least one.
constexpr unsigned ascii_before(std::uint64_t high) {
  if constexpr (std::endian::native == std::endian::little) {
    return static_cast<unsigned>(std::countr_zero(high)) / 8;
  } else {
    return static_cast<unsigned>(std::countl_zero(high)) / 8;
  }
}

constexpr bool continues(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

constexpr unsigned length_of(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

struct CodePoint {
  char32_t value;
  unsigned bytes;  ///< 1 and U+FFFD when the text is not UTF-8 here
};

// Decodes a code point outside ASCII, strictly: no long forms, no surrogates.
CodePoint decode(const unsigned char* at, const unsigned char* end) {
  constexpr CodePoint invalid{0xFFFD, 1};
  const unsigned char lead = *at;
  const auto left = end - at;
  if (lead < 0xC2 || lead > 0xF4) return invalid;
  if (lead < 0xE0) {
    if (left < 2 || !continues(at[1])) return invalid;
    return {(lead & 0x1FU) << 6 | (at[1] & 0x3FU), 2};
  }
  if (lead < 0xF0) {
    if (left < 3 || !continues(at[1]) || !continues(at[2])) return invalid;
    const char32_t value = (lead & 0x0FU) << 12 | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
    if (value < 0x800 || (value >= 0xD800 && value < 0xE000)) return invalid;
    return {value, 3};
  }
  if (left < 4 || !continues(at[1]) || !continues(at[2]) || !continues(at[3])) return invalid;
  const char32_t value = (lead & 0x07U) << 18 | (at[1] & 0x3FU) << 12 | (at[2] & 0x3FU) << 6 | (at[3] & 0x3FU);
  if (value < 0x10000 || value > 0x10FFFF) return invalid;
  return {value, 4};
}

// The first pass: each code point by itself.
class Folder {
 public:
  Folder(std::string_view utf8, FoldedText& out)
      : bytes_(reinterpret_cast<const unsigned char*>(utf8.data())), size_(utf8.size()), out_(out) {
    out_.runs.clear();
    out_.text.resize(size_ + slack);
  }

  void run() {
    while (from_ < size_) {
      ascii();
      if (from_ < size_) beyond_ascii();
    }
    out_.text.resize(to_);
  }

 private:
  // Eight bytes are stored at a time, whatever is left of them.
  static constexpr std::size_t slack = 64;

  void ascii() {
    if (bytes_[from_] >= 0x80) return;
    keep_byte_to_byte();
    char* text = out_.text.data();
    while (from_ + 8 <= size_) {
      std::uint64_t block;
      std::memcpy(&block, bytes_ + from_, 8);
      const std::uint64_t lower = lower_case(block);
      std::memcpy(text + to_, &lower, 8);
      const std::uint64_t high = block & every_byte(0x80);
      const unsigned taken = high == 0 ? 8 : ascii_before(high);
      from_ += taken;
      to_ += taken;
      if (taken < 8) return;
    }
    for (; from_ < size_ && bytes_[from_] < 0x80; ++from_) {
      const unsigned char byte = bytes_[from_];
      text[to_++] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
  }

  // Folds the code points up to the next ASCII byte.
  void beyond_ascii() {
    while (from_ < size_ && bytes_[from_] >= 0x80) {
      const CodePoint code_point = decode(bytes_ + from_, bytes_ + size_);
      const unicode::Entry& entry = unicode::entry(code_point.value);
      reserve(entry.length);
      switch (entry.kind) {
        case unicode::FoldKind::copy:
          copy(bytes_ + from_, code_point.bytes);
          break;
        case unicode::FoldKind::replace:
        case unicode::FoldKind::look_alike:
          replace(unicode::pool + entry.offset, entry.length, code_point.bytes);
          break;
        case unicode::FoldKind::remove:
          remove(code_point.bytes);
          break;
      }
    }
  }

  void reserve(std::size_t more) {
    if (to_ + more + slack > out_.text.size()) out_.text.resize(out_.text.size() + out_.text.size() / 2 + slack);
  }

  // From here on folded bytes stand for original bytes one by one.
  void keep_byte_to_byte() {
    if (!out_.runs.empty()) {
      const FoldedText::Run& last = out_.runs.back();
      if (last.original_end == 0 && from_ - last.original == to_ - last.folded) return;
    }
    out_.runs.push_back({static_cast<std::uint32_t>(to_), static_cast<std::uint32_t>(from_), 0});
  }

  void copy(const unsigned char* letters, unsigned length) {
    keep_byte_to_byte();
    std::memcpy(out_.text.data() + to_, letters, length);
    to_ += length;
    from_ += length;
  }

  void replace(const unsigned char* letters, unsigned length, unsigned original_length) {
    if (length == original_length && length_of(letters[0]) == length) {
      copy(letters, length);
      return;
    }
    const auto original = static_cast<std::uint32_t>(from_);
    out_.runs.push_back({static_cast<std::uint32_t>(to_), original, original + original_length});
    std::memcpy(out_.text.data() + to_, letters, length);
    to_ += length;
    from_ += original_length;
  }

  // What is removed belongs to the letter before it, so that a span that ends with the letter takes its marks along.
  void remove(unsigned original_length) {
    from_ += original_length;
    if (out_.runs.empty()) return;
    const auto end = static_cast<std::uint32_t>(from_);
    FoldedText::Run& last = out_.runs.back();
    if (last.original_end != 0) {
      last.original_end = end;
      return;
    }
    auto letter = static_cast<std::uint32_t>(to_ - 1);
    while (letter > last.folded && continues(static_cast<unsigned char>(out_.text[letter]))) --letter;
    if (letter == last.folded) {
      last.original_end = end;
    } else {
      out_.runs.push_back({letter, last.original + (letter - last.folded), end});
    }
  }

  const unsigned char* bytes_;
  std::size_t size_;
  FoldedText& out_;
  std::size_t from_ = 0;
  std::size_t to_ = 0;
};

const FoldedText::Run& run_of(const std::vector<FoldedText::Run>& runs, std::uint32_t folded) {
  const auto after = std::upper_bound(runs.begin(), runs.end(), folded,
                                      [](std::uint32_t at, const FoldedText::Run& run) { return at < run.folded; });
  return *std::prev(after);
}

}  // namespace

TextSpan FoldedText::original(std::uint32_t begin, std::uint32_t end) const {
  if (runs.empty()) return {};
  const Run& first = run_of(runs, begin);
  const std::uint32_t from = first.original + (first.original_end == 0 ? begin - first.folded : 0);
  if (end <= begin) return {from, from};
  const Run& last = run_of(runs, end - 1);
  return {from, last.original_end == 0 ? last.original + (end - last.folded) : last.original_end};
}

void fold(std::string_view utf8, FoldedText& folded) {
  Folder(utf8.substr(0, folded_bytes_max), folded).run();
  join_spaced_out(folded);
}

FoldedText fold(std::string_view utf8) {
  FoldedText folded;
  fold(utf8, folded);
  return folded;
}

std::vector<TextSpan> disguised_words(std::string_view utf8) {
  utf8 = utf8.substr(0, folded_bytes_max);
  const auto* begin = reinterpret_cast<const unsigned char*>(utf8.data());
  const auto* end = begin + utf8.size();
  std::vector<TextSpan> words;
  bool latin = false;
  bool alike = false;
  std::uint32_t word_begin = 0;
  for (const auto* at = begin; at < end;) {
    const CodePoint code_point = *at < 0x80 ? CodePoint{*at, 1} : decode(at, end);
    const unicode::Entry& entry = unicode::entry(code_point.value);
    const auto place = static_cast<std::uint32_t>(at - begin);
    at += code_point.bytes;
    const unsigned char folded = entry.length == 0 ? 0 : unicode::pool[entry.offset];
    const bool letter = entry.kind == unicode::FoldKind::copy || folded >= 0x80 || (folded >= 'a' && folded <= 'z');
    if (entry.kind == unicode::FoldKind::remove) continue;
    if (letter) {
      if (!latin && !alike) word_begin = place;
      if (entry.kind == unicode::FoldKind::look_alike) alike = true;
      if (entry.kind == unicode::FoldKind::replace && folded < 0x80) latin = true;
    }
    const bool ends = !letter || at == end;
    if (ends && latin && alike) {
      words.push_back({word_begin, letter ? static_cast<std::uint32_t>(at - begin) : place});
    }
    if (!letter) latin = alike = false;
  }
  return words;
}

}  // namespace mizan::engine
