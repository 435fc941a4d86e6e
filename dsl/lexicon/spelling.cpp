#include "dsl/lexicon/spelling.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace mizan::dsl::lexicon {
namespace {

// A word of fewer letters is too easily another one to be tolerant with it.
constexpr std::size_t disguised_letters_min = 2;
constexpr std::size_t clitic_letters_min = 4;
constexpr std::size_t tolerant_consonants_min = 3;

class SpellingBuilder {
 public:
  explicit SpellingBuilder(SpellingAutomaton& automaton) : automaton_(automaton) {}

  void add(const PhraseWord& word, std::uint32_t symbol) {
    switch (word.spelling) {
      case Spelling::exact:
        for (const char letter : word.folded) read(letter);
        break;
      case Spelling::latin:
        latin(word.folded);
        break;
      case Spelling::latin_darija:
        latin_darija(word.folded);
        break;
      case Spelling::arabic:
        arabic(word.folded);
        break;
    }
    // The word ends in a state of its own: another word may share the state before it through a silent move.
    const std::uint32_t end = state();
    automaton_.states[at_].silent.push_back(end);
    automaton_.states[end].accepts = symbol;
    automaton_.states[end].any_ending = word.stem;
  }

 private:
  std::uint32_t state() {
    automaton_.states.emplace_back();
    return static_cast<std::uint32_t>(automaton_.states.size() - 1);
  }
  void move(std::uint32_t from, char byte, std::uint32_t to) {
    automaton_.states[from].moves.push_back({static_cast<std::uint8_t>(byte), to});
  }
  void silent(std::uint32_t from, std::uint32_t to) { automaton_.states[from].silent.push_back(to); }
  void read(char byte) {
    const std::uint32_t next = state();
    move(at_, byte, next);
    at_ = next;
  }
  void path(std::uint32_t from, std::string_view bytes, std::uint32_t to) {
    for (std::size_t each = 0; each + 1 < bytes.size(); ++each) {
      const std::uint32_t next = state();
      move(from, bytes[each], next);
      from = next;
    }
    move(from, bytes.back(), to);
  }

  // Digits and signs for the letters that they look like.
  void latin(std::string_view word) {
    static constexpr std::array<std::pair<char, char>, 8> alike{
        {{'a', '4'}, {'e', '3'}, {'i', '1'}, {'l', '1'}, {'o', '0'}, {'s', '5'}, {'t', '7'}, {'b', '8'}}};
    for (const char letter : word) {
      const std::uint32_t before = at_;
      read(letter);
      if (word.size() < disguised_letters_min) continue;
      for (const auto& [plain, disguise] : alike) {
        if (plain == letter) move(before, disguise, at_);
      }
    }
  }

  // Conjunctions, prepositions and the article are written as part of the word: و ف, ب ل ك, ال, and لل for ل with ال.
  // Before a word of one or two letters only the conjunctions are looked for, since "بما" is no "ما". A verb of the
  // imperfect may have the future's س.
  void arabic(std::string_view word) {
    constexpr std::string_view article = "ال";
    if (word.starts_with(article) && word.size() >= 2 * 5) word.remove_prefix(article.size());
    const std::uint32_t conjunction = state();
    silent(0, conjunction);
    for (const std::string_view letter : {"و", "ف"}) path(0, letter, conjunction);
    const std::uint32_t begin = state();
    silent(conjunction, begin);
    if (word.size() >= 2 * 3) {
      const std::uint32_t preposition = state();
      silent(conjunction, preposition);
      for (const std::string_view letter : {"ب", "ل", "ك"}) path(conjunction, letter, preposition);
      path(preposition, article, begin);
      silent(preposition, begin);
      path(conjunction, "لل", begin);
      if (word.starts_with("ي") || word.starts_with("ت")) path(conjunction, "س", begin);
    }
    at_ = begin;
    for (const char byte : word) read(byte);
  }

  // --- Moroccan Arabic in Latin script ---

  struct Sound {
    std::vector<std::string_view> spellings;
    bool vowel = false;
  };

  static std::vector<Sound> sounds(std::string_view word) {
    struct Written {
      std::string_view letters;
      std::vector<std::string_view> spellings;
      bool vowel;
    };
    // Longest first.
    static const std::vector<Written> table{{"kh", {"kh", "5", "x"}, false},
                                            {"gh", {"gh", "8"}, false},
                                            {"ch", {"ch", "sh"}, false},
                                            {"sh", {"ch", "sh"}, false},
                                            {"dj", {"j", "dj", "g"}, false},
                                            {"ou", {"ou", "o", "u", "w"}, true},
                                            {"oo", {"ou", "o", "u", "oo"}, true},
                                            {"x", {"kh", "5", "x"}, false},
                                            {"5", {"kh", "5", "x"}, false},
                                            {"8", {"gh", "8"}, false},
                                            {"7", {"7", "h"}, false},
                                            {"h", {"h", "7"}, false},
                                            {"9", {"9", "q", "k"}, false},
                                            {"q", {"q", "9", "k"}, false},
                                            {"k", {"k", "c", "q"}, false},
                                            {"c", {"c", "k", "s"}, false},
                                            {"3", {"3", "a", "e"}, false},
                                            {"2", {"2", "a", ""}, false},
                                            {"j", {"j", "dj", "g"}, false},
                                            {"w", {"w", "ou", "o", "u"}, false},
                                            {"y", {"y", "i"}, false},
                                            {"v", {"v", "f"}, false},
                                            {"p", {"p", "b"}, false},
                                            {"g", {"g", "gu"}, false},
                                            {"u", {"ou", "o", "u", "w"}, true},
                                            {"o", {"ou", "o", "u"}, true},
                                            {"i", {"i", "e", "y"}, true},
                                            {"e", {"e", "a", "i"}, true},
                                            {"a", {"a", "e"}, true}};
    std::vector<Sound> all;
    for (std::size_t at = 0; at < word.size();) {
      const auto found = std::find_if(table.begin(), table.end(),
                                      [&](const Written& each) { return word.substr(at).starts_with(each.letters); });
      const std::string_view letters = found == table.end() ? word.substr(at, 1) : found->letters;
      // Doubled letters are one sound, which may be written any number of times.
      if (at == 0 || !word.substr(0, at).ends_with(letters)) {
        all.push_back(found == table.end() ? Sound{{letters}, false} : Sound{found->spellings, found->vowel});
      }
      at += letters.size();
    }
    return all;
  }

  // One of the spellings of a sound, each of its letters any number of times.
  void read_sound(const Sound& sound, bool optional) {
    const std::uint32_t begin = at_;
    const std::uint32_t end = state();
    for (const std::string_view spelling : sound.spellings) {
      std::uint32_t from = begin;
      for (const char letter : spelling) {
        const std::uint32_t next = state();
        move(from, letter, next);
        move(next, letter, next);
        from = next;
      }
      silent(from, end);
    }
    if (optional) silent(begin, end);
    at_ = end;
  }

  // Vowels inside a word come and go ("khelles", "khalles", "khlles"); consonants have several spellings; the article
  // and the prepositions stick to the word or not. Words of few consonants are taken as they are, but for doubled
  // letters.
  void latin_darija(std::string_view word) {
    if (word.size() >= clitic_letters_min) clitics();
    const std::vector<Sound> all = sounds(word);
    const auto consonants = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const Sound& sound) { return !sound.vowel; }));
    if (consonants < tolerant_consonants_min) {
      for (const char letter : word) {
        read(letter);
        move(at_, letter, at_);
      }
      return;
    }
    const Sound slipped_in{{"a", "e", "i"}, true};
    for (std::size_t each = 0; each < all.size(); ++each) {
      const bool inside = each > 0 && each + 1 < all.size();
      read_sound(all[each], all[each].vowel && inside);
      if (each + 1 < all.size() && !all[each].vowel && !all[each + 1].vowel) read_sound(slipped_in, true);
    }
  }

  void clitics() {
    const std::uint32_t article = state();
    silent(0, article);
    for (const char letter : {'w', 'f', 'b', 'd'}) move(0, letter, article);
    const std::uint32_t begin = state();
    silent(article, begin);
    for (const std::string_view written : {"l", "el", "al"}) path(article, written, begin);
    at_ = begin;
  }

  SpellingAutomaton& automaton_;
  std::uint32_t at_ = 0;
};

}  // namespace

void SpellingAutomaton::add(const PhraseWord& word, std::uint32_t symbol) { SpellingBuilder(*this).add(word, symbol); }

}  // namespace mizan::dsl::lexicon
