#include "engine/model/text_joining.hpp"

#include <algorithm>
#include <array>

#include "engine/model/folded_words.hpp"

namespace mizan::engine {
namespace {

// Between letters spaced out at most this much stands.
constexpr std::size_t space_bytes_max = 6;

bool letter(char byte) { return kind_of(byte) == ByteKind::letter; }
bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

class Joiner {
 public:
  explicit Joiner(FoldedText& folded) : folded_(folded), text_(folded.text) {}

  void run() {
    folded_.dropped.clear();
    folded_.joined.clear();
    std::size_t at = 0;
    while (at < text_.size()) {
      if (text_[at] == '@' && at + 1 < text_.size() && letter(text_[at + 1])) text_[at] = 'a';
      if (!in_word(text_[at])) {
        ++at;
        continue;
      }
      const std::size_t begin = at;
      at = end_of_word(at);
      while (read_sign_as_letter(begin, at)) at = end_of_word(at);
      at = one_letter(begin, at) ? spaced_letters(begin, at) : ending_after(begin, at);
    }
    if (!folded_.dropped.empty()) drop();
  }

 private:
  [[nodiscard]] std::size_t end_of_word(std::size_t at) const {
    while (at < text_.size() && in_word(text_[at])) ++at;
    return at;
  }

  // Or one digit, since digits are letters of Moroccan Arabic.
  [[nodiscard]] bool one_letter(std::size_t begin, std::size_t end) const {
    if (end - begin > 4) return false;
    return std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                       text_.begin() + static_cast<std::ptrdiff_t>(end), continues);
  }

  // Where the next single letter begins after the one that ends at `end`, or npos.
  [[nodiscard]] std::size_t next_letter(std::size_t end) const {
    std::size_t begin = end;
    while (begin < text_.size() && begin - end <= space_bytes_max &&
           std::string_view(" .-_*,~").find(text_[begin]) != std::string_view::npos) {
      ++begin;
    }
    if (begin == end || begin - end > space_bytes_max || begin == text_.size() || !in_word(text_[begin])) {
      return std::string::npos;
    }
    return one_letter(begin, end_of_word(begin)) ? begin : std::string::npos;
  }

  // Three letters or more, each alone: they are one word, or several where the space between some is wider. Either way
  // a true word of one letter may be among them, so what is joined is marked for a closer look.
  std::size_t spaced_letters(std::size_t begin, std::size_t end) {
    std::size_t narrowest = space_bytes_max + 1;
    std::size_t count = 1;
    bool telling = !is_small_word(begin, end);
    std::size_t last_end = end;
    for (std::size_t next = next_letter(last_end); next != std::string::npos; next = next_letter(last_end)) {
      narrowest = std::min(narrowest, next - last_end);
      last_end = end_of_word(next);
      telling = telling || !is_small_word(next, last_end);
      ++count;
    }
    if (count < 3 || !telling) return count < 3 ? end : last_end;
    folded_.joined.push_back({static_cast<std::uint32_t>(begin), 0});
    for (std::size_t at = end; at < last_end;) {
      const std::size_t next = next_letter(at);
      if (next - at == narrowest) {
        drop_range(at, next);
      } else {
        folded_.joined.push_back({static_cast<std::uint32_t>(next), 0});
      }
      at = end_of_word(next);
    }
    return last_end;
  }

  // Words of one letter that honest text has in a row ("il y a à"); letters spaced out have others among them.
  [[nodiscard]] bool is_small_word(std::size_t begin, std::size_t end) const {
    return end - begin == 1 && std::string_view("ayoeuild0123456789").find(text_[begin]) != std::string_view::npos;
  }

  // Whether the sign at `at`, right after a letter, is read as a letter; if so it is one now.
  bool read_sign_as_letter(std::size_t begin, std::size_t at) {
    if (at == text_.size()) return false;
    const char after = at + 1 < text_.size() ? text_[at + 1] : ' ';
    if (!letter(text_[at - 1]) && !(text_[at] == '@' && (letter(after) || letter(text_[begin])))) return false;
    if (text_[at] == '$' && kind_of(after) != ByteKind::digit) {
      text_[at] = 's';
      return true;
    }
    if (text_[at] == '@' || (text_[at] == '|' && letter(after))) {
      text_[at] = text_[at] == '@' ? 'a' : 'i';
      return true;
    }
    return false;
  }

  // Joins an ending to the word before it; returns where to go on.
  std::size_t ending_after(std::size_t begin, std::size_t end) {
    if (end + 1 >= text_.size() || end - begin < 3 || !letter(text_[end - 1]) || !letter(text_[end + 1])) return end;
    const char sign = text_[end];
    if (std::string_view("(.*/-").find(sign) == std::string_view::npos) return end;
    const std::size_t ending_end = end_of_word(end + 1);
    if (!is_ending(std::string_view(text_).substr(end + 1, ending_end - end - 1))) return end;
    if (sign == '(') {
      if (ending_end == text_.size() || text_[ending_end] != ')') return end;
      drop_range(end, end + 1);
      drop_range(ending_end, ending_end + 1);
      return end_of_word(ending_end + 1);
    }
    drop_range(end, end + 1);
    // A plural after the ending: "candidat.e.s".
    if (ending_end + 1 < text_.size() && text_[ending_end] == sign && text_[ending_end + 1] == 's' &&
        end_of_word(ending_end + 1) == ending_end + 2) {
      drop_range(ending_end, ending_end + 1);
      return ending_end + 2;
    }
    return ending_end;
  }

  [[nodiscard]] static bool is_ending(std::string_view word) {
    static constexpr std::array<std::string_view, 19> endings{"e",    "s",   "es", "ne",   "nes",   "le",    "les",
                                                              "se",   "ses", "re", "rice", "rices", "trice", "trices",
                                                              "euse", "a",   "as", "os",   "o"};
    return std::find(endings.begin(), endings.end(), word) != endings.end();
  }

  void drop_range(std::size_t begin, std::size_t end) {
    folded_.dropped.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }

  // Builds text and runs again without the dropped ranges, which are in order and apart.
  void drop() {
    folded_.text_before.swap(folded_.text);
    folded_.runs_before.swap(folded_.runs);
    folded_.text.clear();
    folded_.runs.clear();
    std::uint32_t gone = 0;
    std::uint32_t kept_begin = 0;
    std::size_t run = 0;
    std::size_t joined = 0;
    const auto keep_until = [&](std::uint32_t end) {
      for (; joined < folded_.joined.size() && folded_.joined[joined].begin < end; ++joined) {
        folded_.joined[joined].begin -= gone;
      }
      keep(kept_begin, end, run);
    };
    for (const TextSpan& range : folded_.dropped) {
      keep_until(range.begin);
      gone += range.end - range.begin;
      kept_begin = range.end;
    }
    keep_until(static_cast<std::uint32_t>(folded_.text_before.size()));
    for (TextSpan& range : folded_.joined) range.end = end_of_joined(range.begin);
  }

  void keep(std::uint32_t begin, std::uint32_t end, std::size_t& run) {
    if (begin == end) return;
    const std::vector<FoldedText::Run>& runs = folded_.runs_before;
    while (run + 1 < runs.size() && runs[run + 1].folded <= begin) ++run;
    for (std::size_t each = run; each < runs.size() && runs[each].folded < end; ++each) {
      FoldedText::Run copy = runs[each];
      const std::uint32_t from = std::max(copy.folded, begin);
      if (copy.original_end == 0) copy.original += from - copy.folded;
      copy.folded = static_cast<std::uint32_t>(folded_.text.size()) + (from - begin);
      folded_.runs.push_back(copy);
    }
    folded_.text.append(folded_.text_before, begin, end - begin);
  }

  [[nodiscard]] std::uint32_t end_of_joined(std::uint32_t begin) const {
    std::size_t end = begin;
    while (end < folded_.text.size() && in_word(folded_.text[end])) ++end;
    return static_cast<std::uint32_t>(end);
  }

  FoldedText& folded_;
  std::string& text_;
};

}  // namespace

void join_spaced_out(FoldedText& folded) { Joiner(folded).run(); }

}  // namespace mizan::engine
