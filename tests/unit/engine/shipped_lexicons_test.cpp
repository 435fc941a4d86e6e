#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/runtime/match_text.hpp"
#include "tests/support/shipped_lexicons.hpp"

namespace mizan::engine {
namespace {

bool signals(const std::string& lexicon, const std::string& text) {
  const std::vector<std::string>& names = test::shipped_names();
  const auto number = static_cast<std::uint32_t>(std::find(names.begin(), names.end(), lexicon) - names.begin());
  const std::vector<Mention> mentions = find_mentions(test::shipped_lexicons(), text);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& each) { return each.lexicon == number; });
}

class ShippedLexicon : public testing::TestWithParam<std::string> {};

TEST_P(ShippedLexicon, FindsAndLeavesAlone) {
  for (const test::Sentence& sentence : test::sentences(GetParam())) {
    EXPECT_EQ(signals(GetParam(), sentence.text), sentence.found) << sentence.language << ": " << sentence.text;
  }
}

// The words that a mention points at say by themselves what the lexicon looks for, and lie between code points.
TEST_P(ShippedLexicon, WhatAMentionPointsAtIsASignal) {
  for (const test::Sentence& sentence : test::sentences(GetParam())) {
    const std::string& text = sentence.text;
    const auto boundary = [&](std::size_t at) {
      return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    };
    for (const Mention& mention : find_mentions(test::shipped_lexicons(), text)) {
      ASSERT_TRUE(boundary(mention.bytes.begin) && boundary(mention.bytes.end)) << text;
      const std::string words = text.substr(mention.bytes.begin, mention.bytes.end - mention.bytes.begin);
      EXPECT_FALSE(find_mentions(test::shipped_lexicons(), words).empty()) << text << " | " << words;
      const auto points = std::count_if(words.begin(), words.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
      EXPECT_EQ(mention.code_points.end - mention.code_points.begin, points) << text;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedLexicon, testing::ValuesIn(test::shipped_names()),
                         [](const auto& lexicon) { return lexicon.param; });

// --- Disguises ---

std::vector<std::string> code_points(const std::string& text) {
  std::vector<std::string> all;
  for (const char byte : text) {
    if ((byte & 0xC0) != 0x80) all.emplace_back();
    all.back() += byte;
  }
  return all;
}

std::string each_letter(const std::string& text, const std::function<std::string(const std::string&)>& change) {
  std::string out;
  for (const std::string& letter : code_points(text)) out += change(letter);
  return out;
}

std::string replaced(const std::string& text, const std::map<std::string, std::string>& table) {
  return each_letter(text, [&](const std::string& letter) {
    const auto found = table.find(letter);
    return found == table.end() ? letter : found->second;
  });
}

std::string after_each_letter(const std::string& text, const std::string& sign) {
  return each_letter(text, [&](const std::string& letter) {
    const bool is_letter = letter.size() > 1 || (std::isalpha(static_cast<unsigned char>(letter[0])) != 0);
    return is_letter ? letter + sign : letter;
  });
}

// "f r a i s   d e": a sign between the letters of a word, and words far apart.
std::string spaced(const std::string& text, const std::string& inside) {
  const auto in_word = [](const std::string& letter) {
    return letter.size() > 1 || std::isalnum(static_cast<unsigned char>(letter[0])) != 0;
  };
  std::string out;
  std::string before = " ";
  for (const std::string& letter : code_points(text)) {
    const bool mark = letter >= "\u064B" && letter <= "\u0652";
    if (in_word(before) && in_word(letter) && !mark) out += inside;
    out += letter == " " ? "   " : letter;
    if (!mark) before = letter;
  }
  return out;
}

std::string utf8(char32_t code) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
  if (code < 0x10000) return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
  return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
          byte(0x80 | (code & 0x3F))};
}

std::string shifted(const std::string& text, char first, char last, char32_t to) {
  return each_letter(text, [&](const std::string& letter) {
    if (letter.size() != 1 || letter[0] < first || letter[0] > last) return letter;
    return utf8(to + static_cast<char32_t>(letter[0] - first));
  });
}

const std::map<std::string, std::string> homoglyphs{{"a", "а"}, {"c", "с"}, {"e", "е"}, {"i", "і"}, {"o", "о"},
                                                    {"p", "р"}, {"s", "ѕ"}, {"x", "х"}, {"y", "у"}, {"é", "е\u0301"}};
const std::map<std::string, std::string> greek{{"a", "α"}, {"o", "ο"}, {"i", "ι"}, {"v", "ν"}, {"p", "ρ"}, {"u", "υ"}};
const std::map<std::string, std::string> leet{{"a", "4"}, {"e", "3"}, {"i", "1"}, {"o", "0"}};
const std::map<std::string, std::string> signs{{"a", "@"}, {"s", "5"}};
const std::map<std::string, std::string> presentation{
    {"ا", "ﺍ"}, {"ب", "ﺑ"}, {"ت", "ﺗ"}, {"ث", "ﺛ"}, {"ج", "ﺟ"}, {"ح", "ﺣ"}, {"خ", "ﺧ"}, {"د", "ﺩ"}, {"ذ", "ﺫ"},
    {"ر", "ﺭ"}, {"ز", "ﺯ"}, {"س", "ﺳ"}, {"ش", "ﺷ"}, {"ص", "ﺻ"}, {"ض", "ﺿ"}, {"ط", "ﻃ"}, {"ظ", "ﻇ"}, {"ع", "ﻋ"},
    {"غ", "ﻏ"}, {"ف", "ﻓ"}, {"ق", "ﻗ"}, {"ك", "ﻛ"}, {"ل", "ﻟ"}, {"م", "ﻣ"}, {"ن", "ﻧ"}, {"ه", "ﻫ"}, {"و", "ﻭ"},
    {"ي", "ﻳ"}, {"ى", "ﻯ"}, {"ة", "ﺓ"}, {"ء", "ﺀ"}, {"أ", "ﺃ"}, {"إ", "ﺇ"}, {"ئ", "ﺋ"}, {"ؤ", "ﺅ"}};
const std::map<std::string, std::string> variants{{"أ", "ا"}, {"إ", "ا"}, {"ة", "ه"}, {"ي", "ى"}, {"ك", "ک"}};
const std::map<std::string, std::string> arabic_digits{{"0", "٠"}, {"1", "١"}, {"2", "٢"}, {"3", "٣"}, {"4", "٤"},
                                                       {"5", "٥"}, {"6", "٦"}, {"7", "٧"}, {"8", "٨"}, {"9", "٩"}};
const std::map<std::string, std::string> respelt{{"7", "h"}, {"9", "q"}};

struct Disguise {
  const char* name;
  enum class Of { all, latin, arabic, darija } of;
  std::function<std::string(const std::string&)> apply;
};

const std::vector<Disguise>& disguises() {
  using Of = Disguise::Of;
  static const std::vector<Disguise> all{
      {"capitals", Of::latin,
       [](const std::string& text) {
         return each_letter(text, [](const std::string& letter) {
           return letter.size() == 1 ? std::string(1, static_cast<char>(std::toupper(letter[0]))) : letter;
         });
       }},
      {"Cyrillic", Of::latin, [](const std::string& text) { return replaced(text, homoglyphs); }},
      {"Greek", Of::latin, [](const std::string& text) { return replaced(text, greek); }},
      {"full width", Of::latin, [](const std::string& text) { return shifted(text, 'a', 'z', 0xFF41); }},
      {"mathematical", Of::latin, [](const std::string& text) { return shifted(text, 'a', 'z', 0x1D41A); }},
      {"circled", Of::latin, [](const std::string& text) { return shifted(text, 'a', 'z', 0x24D0); }},
      {"leet", Of::latin, [](const std::string& text) { return replaced(text, leet); }},
      {"signs", Of::latin, [](const std::string& text) { return replaced(text, signs); }},
      {"zero width", Of::all, [](const std::string& text) { return after_each_letter(text, "\u200B"); }},
      {"soft hyphen", Of::all, [](const std::string& text) { return after_each_letter(text, "\u00AD"); }},
      {"direction marks", Of::all, [](const std::string& text) { return after_each_letter(text, "\u200F"); }},
      {"accents", Of::latin, [](const std::string& text) { return after_each_letter(text, "\u0301"); }},
      {"spaced", Of::all, [](const std::string& text) { return spaced(text, " "); }},
      {"dotted", Of::all, [](const std::string& text) { return spaced(text, "."); }},
      {"hyphens", Of::all, [](const std::string& text) { return spaced(text, "-"); }},
      {"fixed spaces", Of::all,
       [](const std::string& text) {
         return replaced(text, {{" ", "\u00A0"}});
       }},
      {"tatweel", Of::arabic, [](const std::string& text) { return after_each_letter(text, "ـ"); }},
      {"harakat", Of::arabic, [](const std::string& text) { return after_each_letter(text, "\u064E"); }},
      {"presentation", Of::arabic, [](const std::string& text) { return replaced(text, presentation); }},
      {"variants", Of::arabic, [](const std::string& text) { return replaced(text, variants); }},
      {"digits", Of::arabic, [](const std::string& text) { return replaced(text, arabic_digits); }},
      {"respelt", Of::darija, [](const std::string& text) { return replaced(text, respelt); }},
  };
  return all;
}

struct Score {
  int found = 0;
  int all = 0;
};

TEST(ShippedLexicons, DisguisedSentencesAreStillFound) {
  std::map<std::string, Score> by_language;
  std::map<std::string, Score> by_disguise;
  std::string missed;
  for (const std::string& name : test::shipped_names()) {
    for (const test::Sentence& sentence : test::sentences(name)) {
      if (!sentence.found) continue;
      const bool arabic = sentence.language == "ar" || sentence.language == "ary";
      for (const Disguise& disguise : disguises()) {
        if (disguise.of == Disguise::Of::arabic && !arabic) continue;
        if (disguise.of == Disguise::Of::latin && arabic) continue;
        if (disguise.of == Disguise::Of::darija && sentence.language != "ary-latn") continue;
        // A digit is a letter of Moroccan Arabic already.
        const bool digits_mean = sentence.language == "ary-latn";
        if (digits_mean && (std::string(disguise.name) == "leet" || std::string(disguise.name) == "signs")) continue;
        const std::string text = disguise.apply(sentence.text);
        const bool found = signals(name, text) || !disguised_words(text).empty();
        for (Score* score : {&by_language[sentence.language], &by_disguise[disguise.name]}) {
          score->all += 1;
          score->found += found ? 1 : 0;
        }
        if (!found) missed += std::string("  ") + disguise.name + ": " + text + "\n";
      }
    }
  }
  Score total;
  for (const auto& [language, score] : by_language) {
    std::printf("%-12s %4d of %4d\n", language.c_str(), score.found, score.all);
    total.found += score.found;
    total.all += score.all;
  }
  for (const auto& [disguise, score] : by_disguise) {
    std::printf("  %-16s %4d of %4d\n", disguise.c_str(), score.found, score.all);
  }
  EXPECT_GE(total.all, 2000);
  EXPECT_GE(total.found * 100, total.all * 98) << missed;
  for (const auto& [language, score] : by_language) EXPECT_GE(score.found * 100, score.all * 95) << language << missed;
}

}  // namespace
}  // namespace mizan::engine
