#include "dsl/keywords.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace mizan::dsl {
namespace {

/// One row per keyword, in the order of the enumeration. A second surface of the language is one more column here.
struct Row {
  Keyword keyword;
  std::string_view english;
};

constexpr std::array rows = {
    Row{Keyword::none_of_them, ""},
    Row{Keyword::edition, "edition"},
    Row{Keyword::pack, "pack"},
    Row{Keyword::use, "use"},
    Row{Keyword::enum_, "enum"},
    Row{Keyword::set, "set"},
    Row{Keyword::record, "record"},
    Row{Keyword::document, "document"},
    Row{Keyword::part, "part"},
    Row{Keyword::field, "field"},
    Row{Keyword::source, "source"},
    Row{Keyword::provision, "provision"},
    Row{Keyword::lexicon, "lexicon"},
    Row{Keyword::define, "define"},
    Row{Keyword::rule, "rule"},
    Row{Keyword::dossier, "dossier"},
    Row{Keyword::test, "test"},
    Row{Keyword::of, "of"},
    Row{Keyword::extends, "extends"},
    Row{Keyword::asked, "asked"},
    Row{Keyword::segment, "segment"},
    Row{Keyword::list, "list"},
    Row{Keyword::at, "at"},
    Row{Keyword::most, "most"},
    Row{Keyword::fr, "fr"},
    Row{Keyword::en, "en"},
    Row{Keyword::ar, "ar"},
    Row{Keyword::title, "title"},
    Row{Keyword::text, "text"},
    Row{Keyword::authority, "authority"},
    Row{Keyword::evidence, "evidence"},
    Row{Keyword::in, "in"},
    Row{Keyword::adopted, "adopted"},
    Row{Keyword::address, "address"},
    Row{Keyword::binds, "binds"},
    Row{Keyword::alias, "alias"},
    Row{Keyword::cites, "cites"},
    Row{Keyword::tags, "tags"},
    Row{Keyword::on, "on"},
    Row{Keyword::when, "when"},
    Row{Keyword::require, "require"},
    Row{Keyword::forbid, "forbid"},
    Row{Keyword::effect, "effect"},
    Row{Keyword::unknown, "unknown"},
    Row{Keyword::refers, "refers"},
    Row{Keyword::says, "says"},
    Row{Keyword::remedy, "remedy"},
    Row{Keyword::as, "as"},
    Row{Keyword::given, "given"},
    Row{Keyword::expect, "expect"},
    Row{Keyword::force, "force"},
    Row{Keyword::from, "from"},
    Row{Keyword::until, "until"},
    Row{Keyword::weight, "weight"},
    Row{Keyword::to, "to"},
    Row{Keyword::review, "review"},
    Row{Keyword::with, "with"},
    Row{Keyword::by, "by"},
    Row{Keyword::blocked, "blocked"},
    Row{Keyword::amend, "amend"},
    Row{Keyword::cleared, "cleared"},
    Row{Keyword::violated, "violated"},
    Row{Keyword::satisfied, "satisfied"},
    Row{Keyword::undetermined, "undetermined"},
    Row{Keyword::not_, "not"},
    Row{Keyword::applicable, "applicable"},
    Row{Keyword::and_, "and"},
    Row{Keyword::or_, "or"},
    Row{Keyword::is, "is"},
    Row{Keyword::known, "known"},
    Row{Keyword::none, "none"},
    Row{Keyword::stated, "stated"},
    Row{Keyword::zero, "zero"},
    Row{Keyword::within, "within"},
    Row{Keyword::mentions, "mentions"},
    Row{Keyword::true_, "true"},
    Row{Keyword::false_, "false"},
    Row{Keyword::today, "today"},
    Row{Keyword::any, "any"},
    Row{Keyword::no, "no"},
    Row{Keyword::every, "every"},
    Row{Keyword::count, "count"},
    Row{Keyword::sum, "sum"},
    Row{Keyword::min, "min"},
    Row{Keyword::max, "max"},
    Row{Keyword::for_, "for"},
    Row{Keyword::where, "where"},
    Row{Keyword::has, "has"},
    Row{Keyword::match, "match"},
    Row{Keyword::other, "other"},
    Row{Keyword::proven, "proven"},
    Row{Keyword::rounding, "rounding"},
    Row{Keyword::up, "up"},
    Row{Keyword::down, "down"},
    Row{Keyword::hour, "hour"},
    Row{Keyword::hours, "hours"},
    Row{Keyword::day, "day"},
    Row{Keyword::days, "days"},
    Row{Keyword::week, "week"},
    Row{Keyword::weeks, "weeks"},
    Row{Keyword::month, "month"},
    Row{Keyword::months, "months"},
    Row{Keyword::year, "year"},
    Row{Keyword::years, "years"},
};

constexpr bool rows_follow_the_enumeration() {
  for (std::size_t index = 0; index < rows.size(); ++index) {
    if (rows[index].keyword != static_cast<Keyword>(index)) return false;
  }
  return rows.back().keyword == Keyword::years;
}
static_assert(rows_follow_the_enumeration());

constexpr auto rows_by_word = [] {
  auto sorted = rows;
  std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) { return a.english < b.english; });
  return sorted;
}();

constexpr std::array declarations = {
    Keyword::enum_, Keyword::set,     Keyword::record,    Keyword::document, Keyword::part,
    Keyword::field, Keyword::source,  Keyword::provision, Keyword::lexicon,  Keyword::define,
    Keyword::rule,  Keyword::dossier, Keyword::test,
};
constexpr std::array clauses_of_rule = {
    Keyword::title,  Keyword::cites,   Keyword::in,     Keyword::tags,   Keyword::on,
    Keyword::when,   Keyword::require, Keyword::forbid, Keyword::effect, Keyword::unknown,
    Keyword::refers, Keyword::says,    Keyword::remedy,
};
constexpr std::array clauses_of_source = {
    Keyword::title,   Keyword::authority, Keyword::evidence, Keyword::in,
    Keyword::adopted, Keyword::address,   Keyword::binds,
};
constexpr std::array clauses_of_provision = {
    Keyword::title, Keyword::text, Keyword::authority, Keyword::evidence, Keyword::in, Keyword::address, Keyword::alias,
};
constexpr std::array clauses_of_test = {Keyword::as, Keyword::given, Keyword::expect};

}  // namespace

Keyword keyword(std::string_view word) {
  const auto row = std::lower_bound(rows_by_word.begin(), rows_by_word.end(), word,
                                    [](const Row& a, std::string_view b) { return a.english < b; });
  return row != rows_by_word.end() && row->english == word ? row->keyword : Keyword::none_of_them;
}

std::string_view spelling(Keyword keyword) { return rows[static_cast<std::size_t>(keyword)].english; }

std::vector<std::string_view> spellings(std::span<const Keyword> keywords) {
  std::vector<std::string_view> words;
  for (const Keyword keyword : keywords) words.push_back(spelling(keyword));
  return words;
}

bool is_language(Keyword keyword) { return keyword >= Keyword::fr && keyword <= Keyword::ar; }

bool is_duration_unit(Keyword keyword) { return keyword >= Keyword::hour && keyword <= Keyword::years; }

bool is_operator(Keyword keyword) {
  constexpr std::array operators = {Keyword::and_,   Keyword::or_,      Keyword::is,    Keyword::in,
                                    Keyword::within, Keyword::mentions, Keyword::where, Keyword::has,
                                    Keyword::for_,   Keyword::rounding, Keyword::not_};
  return std::ranges::find(operators, keyword) != operators.end();
}

bool begins_declaration(Keyword keyword) { return keyword >= Keyword::enum_ && keyword <= Keyword::test; }
std::span<const Keyword> declaration_words() { return declarations; }
std::span<const Keyword> rule_clauses() { return clauses_of_rule; }
std::span<const Keyword> source_clauses() { return clauses_of_source; }
std::span<const Keyword> provision_clauses() { return clauses_of_provision; }
std::span<const Keyword> test_clauses() { return clauses_of_test; }

}  // namespace mizan::dsl
