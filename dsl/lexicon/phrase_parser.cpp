#include "dsl/lexicon/phrase_parser.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/model/folded_words.hpp"
#include "engine/model/text_folding.hpp"

namespace mizan::dsl::lexicon {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::uint32_t gap_words_default = 4;
// A shorter stem would find half the dictionary. Code points.
constexpr std::size_t stem_letters_min = 3;
constexpr int nesting_max = 12;
// Words of a phrase with the sets it uses, which the automaton pays with states.
constexpr std::size_t phrase_parts_max = 4000;

std::size_t parts_of(const Phrase& phrase) {
  std::size_t count = 1;
  for (const Phrase& part : phrase.parts) count += parts_of(part);
  return count;
}

class PhraseParser {
 public:
  PhraseParser(const PhraseText& text, const Language& language, const PhraseSets& sets, Diagnostics& diagnostics)
      : place_(text), text_(text.text), language_(language), sets_(sets), diagnostics_(diagnostics) {}

  std::optional<Phrase> run() {
    Phrase phrase = choice(0);
    if (!failed_ && at_ < text_.size()) {
      fail("E0805", at_, at_ + 1, "`" + std::string(1, text_[at_]) + "` closes nothing", "");
    }
    if (!failed_ && parts_of(phrase) > phrase_parts_max) {
      fail("E0808", 0, text_.size(), "the phrase has more than " + std::to_string(phrase_parts_max) + " words",
           "divide it into several phrases");
    }
    if (failed_) return std::nullopt;
    return phrase;
  }

 private:
  void skip_space() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  // Alternatives, up to the bracket that closes them or the end. Only inside brackets may there be several.
  Phrase choice(int depth) {
    Phrase all{.kind = Phrase::Kind::choice, .word = {}, .gap = 0, .parts = {}};
    for (;;) {
      all.parts.push_back(sequence(depth));
      if (failed_ || at_ == text_.size() || text_[at_] != '|') break;
      if (depth == 0) {
        fail("E0805", at_, at_ + 1, "`|` stands outside brackets", "write the alternatives as `(one|other)`");
        break;
      }
      ++at_;
    }
    if (all.parts.size() == 1) return std::move(all.parts.front());
    return all;
  }

  Phrase sequence(int depth) {
    Phrase all{.kind = Phrase::Kind::sequence, .word = {}, .gap = 0, .parts = {}};
    const std::size_t begin = at_;
    while (!failed_) {
      skip_space();
      if (at_ == text_.size() || text_[at_] == '|' || text_[at_] == ')' || text_[at_] == ']') break;
      part(depth, all);
    }
    if (!failed_ && all.parts.empty()) {
      fail("E0804", begin, std::max(at_, begin + 1), depth == 0 ? "the phrase is empty" : "an alternative is empty",
           depth == 0 ? "" : "write a part that may be missing in `[ ]`");
    }
    return all;
  }

  void part(int depth, Phrase& all) {
    const char sign = text_[at_];
    if (sign == '(' || sign == '[') {
      bracket(depth, sign == '(' ? ')' : ']', all);
    } else if (sign == '#') {
      ++at_;
      all.parts.push_back(any_number());
    } else if (sign == '<') {
      set(all);
    } else if (text_.substr(at_).starts_with(ellipsis) || text_.substr(at_).starts_with("...")) {
      gap(all);
    } else {
      word(all);
    }
  }

  void bracket(int depth, char close, Phrase& all) {
    const std::size_t begin = at_++;
    if (depth == nesting_max) {
      fail("E0805", begin, begin + 1, "brackets are nested deeper than " + std::to_string(nesting_max), "");
      return;
    }
    Phrase inner = choice(depth + 1);
    if (failed_) return;
    if (at_ == text_.size() || text_[at_] != close) {
      fail("E0805", begin, begin + 1, "`" + std::string(1, text_[begin]) + "` is not closed",
           "expected `" + std::string(1, close) + "`");
      return;
    }
    ++at_;
    if (close == ')') {
      all.parts.push_back(std::move(inner));
    } else {
      all.parts.push_back({.kind = Phrase::Kind::optional, .word = {}, .gap = 0, .parts = {std::move(inner)}});
    }
  }

  void gap(Phrase& all) {
    at_ += ellipsis.size();  // as long as three dots
    std::uint32_t words = gap_words_default;
    if (at_ < text_.size() && text_[at_] >= '1' && text_[at_] <= '9') {
      words = static_cast<std::uint32_t>(text_[at_++] - '0');
    }
    all.parts.push_back({.kind = Phrase::Kind::gap, .word = {}, .gap = words, .parts = {}});
  }

  void set(Phrase& all) {
    const std::size_t begin = at_;
    const std::size_t close = text_.find('>', begin);
    if (close == std::string_view::npos) {
      fail("E0805", begin, begin + 1, "`<` is not closed", "expected `>`");
      return;
    }
    const std::string name(text_.substr(begin + 1, close - begin - 1));
    at_ = close + 1;
    for (std::string_view tag = language_.tag; !tag.empty();) {
      const auto found = sets_.find({std::string(tag), name});
      if (found != sets_.end()) {
        all.parts.push_back(found->second);
        return;
      }
      const Language* known = language(tag);
      tag = known == nullptr ? "" : known->falls_back;
    }
    std::vector<std::string_view> names;
    for (const auto& [key, phrase] : sets_) {
      if (key.first == language_.tag) names.push_back(key.second);
    }
    const std::string near = nearest(name, names);
    fail("E0809", begin, at_, "`<" + name + ">` is not a set of this language",
         near.empty() ? "declare it above: `" + std::string(language_.tag) + " let " + name + ": …`"
                      : "did you mean `<" + near + ">`?");
  }

  void word(Phrase& all) {
    const std::size_t begin = at_;
    const bool exact = text_[at_] == '=';
    if (exact) ++at_;
    const std::size_t word_begin = at_;
    while (at_ < text_.size() && std::string_view(" \t()[]|<>#*").find(text_[at_]) == std::string_view::npos &&
           !text_.substr(at_).starts_with(ellipsis) && !text_.substr(at_).starts_with("...")) {
      ++at_;
    }
    const std::string_view written = text_.substr(word_begin, at_ - word_begin);
    const bool stem = at_ < text_.size() && text_[at_] == '*';
    if (stem) ++at_;
    const engine::FoldedText folded = engine::fold(written);
    std::vector<std::string> words;
    for (engine::FoldedWords walk(folded.text); walk.next();) {
      words.push_back(folded.text.substr(walk.word().begin, walk.word().end - walk.word().begin));
    }
    if (words.empty()) {
      fail("E0815", begin, std::max(at_, begin + 1),
           "`" + std::string(text_.substr(begin, at_ - begin)) + "` has no letter",
           "a phrase is made of words, `[ ]`, `( | )`, `…`, `#`, `*` and `< >`");
      return;
    }
    const std::string& last = words.back();
    const auto letters = static_cast<std::size_t>(std::count_if(
        last.begin(), last.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    if (stem && letters < stem_letters_min) {
      fail("E0807", begin, at_,
           "the stem `" + last + "*` has fewer than " + std::to_string(stem_letters_min) + " letters",
           "write its forms as alternatives");
      return;
    }
    for (std::size_t each = 0; each < words.size(); ++each) {
      const bool is_last = each + 1 == words.size();
      Phrase part{.kind = Phrase::Kind::word, .word = {}, .gap = 0, .parts = {}};
      part.word.folded = words[each];
      part.word.spelling = exact ? Spelling::exact : spelling_of(words[each]);
      part.word.stem = stem && is_last;
      all.parts.push_back(std::move(part));
    }
  }

  // A name in Latin letters inside an Arabic phrase is spelt as in Latin.
  [[nodiscard]] Spelling spelling_of(std::string_view folded) const {
    const bool latin = static_cast<unsigned char>(folded.front()) < 0x80;
    if (language_.spelling == Spelling::arabic) return latin ? Spelling::latin : Spelling::arabic;
    return latin ? language_.spelling : Spelling::exact;
  }

  void fail(std::string code, std::size_t begin, std::size_t end, std::string message, std::string help) {
    if (failed_) return;
    failed_ = true;
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.span = {place_.source, place_.offset + static_cast<std::uint32_t>(begin),
                       place_.offset + static_cast<std::uint32_t>(std::min(end, text_.size()))};
    diagnostic.message = std::move(message);
    diagnostic.help = std::move(help);
    diagnostics_.push_back(std::move(diagnostic));
  }

  const PhraseText& place_;
  std::string_view text_;
  const Language& language_;
  const PhraseSets& sets_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

constexpr std::array<Language, 8> languages{{
    {"ar", Spelling::arabic, ""},
    {"ary", Spelling::arabic, "ar"},
    {"ary-latn", Spelling::latin_darija, ""},
    {"de", Spelling::latin, ""},
    {"en", Spelling::latin, ""},
    {"es", Spelling::latin, ""},
    {"fr", Spelling::latin, ""},
    {"it", Spelling::latin, ""},
}};

}  // namespace

const Language* language(std::string_view tag) {
  const auto found =
      std::find_if(languages.begin(), languages.end(), [&](const Language& each) { return each.tag == tag; });
  return found == languages.end() ? nullptr : &*found;
}

std::optional<Phrase> parse_phrase(const PhraseText& text, const Language& language, const PhraseSets& sets,
                                   Diagnostics& diagnostics) {
  return PhraseParser(text, language, sets, diagnostics).run();
}

}  // namespace mizan::dsl::lexicon
