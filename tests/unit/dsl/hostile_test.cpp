// Text that nobody writes as rules: each gets one clear error at once, in bounded memory and stack, and each limit of
// dsl/limits.hpp is tried from both sides.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "dsl/check.hpp"
#include "dsl/limits.hpp"
#include "dsl/parser.hpp"

namespace mizan::dsl {
namespace {

using Codes = std::vector<std::string>;

const std::string head = "edition 2026\npack demo 1.0.0\n";

std::string repeated(std::size_t times, std::string_view part) {
  std::string text;
  text.reserve(times * part.size());
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

std::string definition(std::string_view body) { return head + "define d = " + std::string(body) + "\n"; }

std::string nested(std::size_t levels, std::string_view before, std::string_view innermost, std::string_view after) {
  return repeated(levels, before) + std::string(innermost) + repeated(levels, after);
}

Codes codes_of(const Diagnostics& diagnostics) {
  Codes codes;
  for (const Diagnostic& diagnostic : diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

/// The codes that reading alone gives.
Codes read(std::string text) {
  const Sources sources{{"rules.mizan", std::move(text)}};
  Diagnostics diagnostics;
  (void)parse(sources, 0, diagnostics);
  return codes_of(diagnostics);
}

/// The codes of the errors that an author gets, who is also shown all of them.
Codes build(std::string text) {
  const Sources sources{{"rules.mizan", std::move(text)}};
  Diagnostics diagnostics;
  const std::vector<syntax::File> files{parse(sources, 0, diagnostics)};
  (void)check(files, sources, diagnostics);
  std::erase_if(diagnostics, [](const Diagnostic& diagnostic) { return diagnostic.severity != Severity::error; });
  sort(diagnostics);
  for (const Diagnostic& diagnostic : diagnostics) {
    EXPECT_LT(render(diagnostic, sources).size(), 2'000U) << diagnostic.code << " shows too much of the text";
  }
  return codes_of(diagnostics);
}

// ----------------------------------------------------------------------------------------------------------- depth

struct Deep {
  const char* name;
  const char* before;     ///< what opens one level
  const char* innermost;  ///< what stands in the last
  const char* after;      ///< what closes one level
  bool literal = false;   ///< a value of a dossier, not an expression
};

void PrintTo(const Deep& deep, std::ostream* out) { *out << deep.name; }

class HostileNesting : public testing::TestWithParam<Deep> {
 protected:
  static std::string text(std::string_view value) {
    return GetParam().literal ? head + "dossier d { a: " + std::string(value) + " }\n" : definition(value);
  }
};

constexpr std::size_t far_too_many = 45'000;  // what a level of eight tokens may be repeated within `tokens_max`

TEST_P(HostileNesting, IsOneErrorWhenItGoesOnForever) {
  EXPECT_EQ(build(text(repeated(far_too_many, GetParam().before))), Codes{"E0105"});
}

TEST_P(HostileNesting, IsOneErrorAlsoWhenAllIsClosed) {
  const Deep& deep = GetParam();
  EXPECT_EQ(build(text(nested(far_too_many, deep.before, deep.innermost, deep.after))), Codes{"E0105"});
}

TEST_P(HostileNesting, IsBoundedFromBothSides) {
  const Deep& deep = GetParam();
  // The innermost value is a level too.
  constexpr auto levels = static_cast<std::size_t>(limits::nesting_max) - 1;
  EXPECT_EQ(read(text(nested(levels, deep.before, deep.innermost, deep.after))), Codes{});
  EXPECT_EQ(read(text(nested(levels + 1, deep.before, deep.innermost, deep.after))), Codes{"E0105"});
}

INSTANTIATE_TEST_SUITE_P(
    Of, HostileNesting,
    testing::Values(Deep{"parentheses", "(", "a", ")"}, Deep{"negations", "not ", "a", ""},
                    Deep{"minus_signs", "- ", "1", ""}, Deep{"calls", "f(", "a", ")"},
                    Deep{"proofs", "proven (", "a", ")"}, Deep{"scrutinees", "match ", "a", " { other: 1 }"},
                    Deep{"arms", "match a { other: ", "1", " }"}, Deep{"lists_of_folds", "any x in (", "a", ")"},
                    Deep{"quantifiers", "any x in a where ", "b", ""},
                    Deep{"every_within_has", "every x in a has ", "b", ""},
                    Deep{"terms_of_sums", "sum of ", "a", " for x in b"}, Deep{"brackets", "[", "1", "]", true},
                    Deep{"braces", "{ a: ", "1", " }", true}),
    [](const auto& deep) { return deep.param.name; });

TEST(Hostile, AHundredThousandSignsAreOneError) {
  const std::string value = head + "dossier d { a: ";
  EXPECT_EQ(build(definition(repeated(100'000, "("))), Codes{"E0105"});
  EXPECT_EQ(build(definition(repeated(100'000, "not "))), Codes{"E0105"});
  EXPECT_EQ(build(value + repeated(100'000, "[")), Codes{"E0105"});
  EXPECT_EQ(build(value + repeated(100'000, "{")), Codes{"E0101"});  // a key is missing first
  for (const char* sign : {"{", "[", "(", ")", ",", "."}) {
    EXPECT_EQ(build(head + repeated(100'000, sign)), Codes{"E0113"}) << sign;
    EXPECT_EQ(build(head + "dossier d " + repeated(100'000, sign)), Codes{"E0101"}) << sign;
  }
}

TEST(Hostile, ATreeThatGrowsWithoutNestingIsBounded) {
  for (const char* one_more : {" + a", " - a", " * a", " / a", " + a rounding up"}) {
    EXPECT_EQ(build(definition("a" + repeated(far_too_many, one_more))), Codes{"E0105"}) << one_more;
  }
  constexpr auto levels = static_cast<std::size_t>(limits::tree_height_max);
  EXPECT_EQ(read(definition("a" + repeated(levels - 1, " + a"))), Codes{});
  EXPECT_EQ(read(definition("a" + repeated(levels, " + a"))), Codes{"E0105"});
}

// Where a fold stands in the list of a fold, each brings a sum of its own: none is too tall, all of them are.
TEST(Hostile, TheHeightOfATreeIsCountedThroughLists) {
  const std::string sum = repeated(400, " + a");
  EXPECT_EQ(build(definition(nested(90, "any x in (", "a" + sum, ")" + sum))), Codes{"E0105"});
}

// A tree at both limits at once is what every later pass must be able to walk.
TEST(Hostile, TheTallestTreeThatIsReadIsAlsoChecked) {
  constexpr auto levels = static_cast<std::size_t>(limits::nesting_max) - 1;
  const std::string sum = "1" + repeated(static_cast<std::size_t>(limits::tree_height_max) - levels - 1, " + 1");
  EXPECT_EQ(build(definition(nested(levels, "(", sum, ")"))), Codes{});
  EXPECT_EQ(build(definition(nested(levels, "not ", "true", ""))), Codes{});
}

// ------------------------------------------------------------------------------------------------------------ size

TEST(Hostile, AFileIsBounded) {
  const std::string begin = head + "// ";
  EXPECT_EQ(read(begin + std::string(limits::file_bytes_max - begin.size(), 'x')), Codes{});
  EXPECT_EQ(read(begin + std::string(limits::file_bytes_max - begin.size() + 1, 'x')), Codes{"E0106"});
  EXPECT_EQ(build(begin + std::string(std::size_t{50} * 1024 * 1024, 'x')), Codes{"E0106"});
  EXPECT_EQ(build(std::string(std::size_t{50} * 1024 * 1024, '(')), Codes{"E0106"});
}

TEST(Hostile, TokensAreBounded) {
  constexpr std::size_t before = 5 + 3;  // of the head and of `define d =`
  constexpr std::size_t left = limits::tokens_max - before;
  static_assert(left % 2 == 0);  // `-a`, then pairs of `or a`
  const std::string most = "-a" + repeated((left - 2) / 2, " or a");
  EXPECT_EQ(read(definition(most)), Codes{});
  EXPECT_EQ(read(definition(most + " or")), Codes{"E0107"});
  EXPECT_EQ(build(head + repeated(500'000, "a ")), Codes{"E0107"});
}

TEST(Hostile, ATextIsBounded) {
  const auto lexicon = [](std::size_t bytes) { return head + "lexicon l from \"" + std::string(bytes, 'x') + "\"\n"; };
  EXPECT_EQ(read(lexicon(limits::text_bytes_max)), Codes{});
  EXPECT_EQ(read(lexicon(limits::text_bytes_max + 1)), Codes{"E0116"});
}

TEST(Hostile, DiagnosticsAreBounded) {
  const auto mistakes = [](std::size_t times) { return read(head + repeated(times, "define d )\n")); };
  EXPECT_EQ(mistakes(limits::diagnostics_max), Codes(limits::diagnostics_max, "E0101"));
  Codes full(limits::diagnostics_max, "E0101");
  full.emplace_back("E0119");
  EXPECT_EQ(mistakes(limits::diagnostics_max + 1), full);
  EXPECT_EQ(mistakes(far_too_many), full);
}

TEST(Hostile, ANameThatGetsASuggestionIsBounded) {
  const std::string meant(limits::suggested_name_bytes_max, 'x');
  EXPECT_EQ(nearest(std::string(limits::suggested_name_bytes_max - 1, 'x') + "y", {meant}), meant);
  EXPECT_EQ(nearest(std::string(limits::suggested_name_bytes_max, 'x') + "y", {meant}), "");
}

TEST(Hostile, AShownLineIsBounded) {
  const auto cut = [](std::size_t columns) {
    const Sources sources{{"rules.mizan", std::string(columns, 'x')}};
    return render({.code = "E0101", .span = {0, 0, 1}, .message = "", .label = {}, .others = {}, .help = {}}, sources)
        .contains("…");
  };
  EXPECT_FALSE(cut(limits::shown_line_columns_max));
  EXPECT_TRUE(cut(limits::shown_line_columns_max + 1));
}

// ----------------------------------------------------------------------------------------------------------- bytes

TEST(Hostile, ATextThatDoesNotEndIsOneError) {
  EXPECT_EQ(build(definition("\"a")), Codes{"E0102"});
  EXPECT_EQ(build(head + "define d = \""), Codes{"E0102"});
  EXPECT_EQ(build(head + "define d = \"\\"), Codes{"E0102"});
  EXPECT_EQ(build(head + "define d = \"" + std::string(std::size_t{3} * 1024 * 1024, 'x')), Codes{"E0102"});
}

TEST(Hostile, WhatIsNotUtf8IsOneError) {
  for (const std::string_view bytes : {"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
    EXPECT_EQ(build(head + std::string(bytes)), Codes{"E0103"});
    EXPECT_EQ(build(std::string(bytes) + head), Codes{"E0103"});
    EXPECT_EQ(build(head + "lexicon l from \"" + std::string(bytes) + "\"\n"), Codes{"E0103"});
    EXPECT_EQ(build(head + "// " + std::string(bytes)), Codes{"E0103"});
  }
  EXPECT_EQ(build(std::string(std::size_t{3} * 1024 * 1024, '\x80')), Codes{"E0103"});
}

TEST(Hostile, ZeroBytesAreOneError) {
  EXPECT_EQ(build(head + std::string(1, '\0')), Codes{"E0115"});
  EXPECT_EQ(build(head + std::string(100'000, '\0')), Codes{"E0115"});
  EXPECT_EQ(build(definition(std::string("1 +") + '\0' + " 1")), Codes{"E0115"});
  EXPECT_EQ(build(definition("\"a" + std::string(100'000, '\0') + "\"")), Codes{"E0115"});
}

TEST(Hostile, OneWordWithoutEndIsOneError) {
  const std::size_t bytes = std::size_t{3} * 1024 * 1024;
  EXPECT_EQ(build(head + std::string(bytes, 'x')), Codes{"E0113"});
  EXPECT_EQ(build(definition("1" + std::string(bytes, 'x'))), Codes{"E0108"});
  EXPECT_EQ(build(head + "dossier d { " + std::string(bytes, 'x') + " }\n"), Codes{"E0101"});
}

}  // namespace
}  // namespace mizan::dsl
