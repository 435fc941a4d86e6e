#include "dsl/keywords.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace mizan::dsl {
namespace {

/// One row per keyword, in the order of the enumeration: the table of all the words of the language. A further surface
/// is one more column here.
struct Row {
  Keyword keyword;
  std::string_view english;
  std::string_view french;
  [[nodiscard]] constexpr std::string_view in(Surface surface) const {
    return surface == Surface::french ? french : english;
  }
};

// The words of the functions stand in their own table.
constexpr std::array functions = {Keyword::round, Keyword::completed_years};
constexpr std::array roundings = {Keyword::half_up, Keyword::half_even, Keyword::half_down, Keyword::up,
                                  Keyword::down,    Keyword::ceiling,   Keyword::floor};
static_assert(functions.size() == engine::builtins.size() && roundings.size() == engine::rounding_names.size());

/// Where a keyword stands in one of these lists, and so in the table of the engine.
constexpr std::size_t place(std::span<const Keyword> words, Keyword keyword) {
  return static_cast<std::size_t>(std::ranges::find(words, keyword) - words.begin());
}
constexpr Row function(Keyword keyword) {
  const engine::Builtin& builtin = engine::builtins[place(functions, keyword)];
  return {keyword, builtin.english, builtin.french};
}
constexpr Row rounding_mode(Keyword keyword) {
  const engine::RoundingName& name = engine::rounding_names[place(roundings, keyword)];
  return {keyword, name.english, name.french};
}

constexpr std::array rows = {
    Row{Keyword::none_of_them, "", ""},
    Row{Keyword::edition, "edition", "édition"},
    Row{Keyword::pack, "pack", "recueil"},
    Row{Keyword::use, "use", "utilise"},
    Row{Keyword::enum_, "enum", "énumération"},
    Row{Keyword::set, "set", "ensemble"},
    Row{Keyword::record, "record", "enregistrement"},
    Row{Keyword::document, "document", "document"},
    Row{Keyword::part, "part", "partie"},
    Row{Keyword::field, "field", "champ"},
    Row{Keyword::source, "source", "source"},
    Row{Keyword::provision, "provision", "disposition"},
    Row{Keyword::lexicon, "lexicon", "lexique"},
    Row{Keyword::table, "table", "table"},
    Row{Keyword::define, "define", "définit"},
    Row{Keyword::rule, "rule", "règle"},
    Row{Keyword::exception, "exception", "exception"},
    Row{Keyword::guarantee, "guarantee", "garantie"},
    Row{Keyword::dossier, "dossier", "dossier"},
    Row{Keyword::test, "test", "essai"},
    Row{Keyword::of, "of", "de"},
    Row{Keyword::of_asked, "of", "à"},
    Row{Keyword::of_date, "of", "le"},
    Row{Keyword::extends, "extends", "étend"},
    Row{Keyword::asked, "asked", "demandé"},
    Row{Keyword::segment, "segment", "segment"},
    Row{Keyword::list, "list", "liste"},
    Row{Keyword::at, "at", "au"},
    Row{Keyword::most, "most", "plus"},
    Row{Keyword::favours, "favours", "avantage"},
    Row{Keyword::more, "more", "hausse"},
    Row{Keyword::less, "less", "baisse"},
    Row{Keyword::over, "over", "avant"},
    Row{Keyword::compared, "compared", "comparé"},
    Row{Keyword::fr, "fr", "fr"},
    Row{Keyword::en, "en", "en"},
    Row{Keyword::ar, "ar", "ar"},
    Row{Keyword::title, "title", "titre"},
    Row{Keyword::text, "text", "texte"},
    Row{Keyword::authority, "authority", "autorité"},
    Row{Keyword::evidence, "evidence", "preuve"},
    Row{Keyword::adopted, "adopted", "adoption"},
    Row{Keyword::address, "address", "adresse"},
    Row{Keyword::binds, "binds", "lie"},
    Row{Keyword::alias, "alias", "alias"},
    Row{Keyword::cites, "cites", "cite"},
    Row{Keyword::tags, "tags", "étiquettes"},
    Row{Keyword::on, "on", "sur"},
    Row{Keyword::when, "when", "quand"},
    Row{Keyword::require, "require", "exige"},
    Row{Keyword::forbid, "forbid", "interdit"},
    Row{Keyword::effect, "effect", "effet"},
    Row{Keyword::unknown, "unknown", "inconnu"},
    Row{Keyword::refers, "refers", "signale"},
    Row{Keyword::says, "says", "dit"},
    Row{Keyword::remedy, "remedy", "remède"},
    Row{Keyword::claimed, "claimed", "invoquée"},
    Row{Keyword::waive, "waive", "écarte"},
    Row{Keyword::as, "as", "jugé"},
    Row{Keyword::given, "given", "soit"},
    Row{Keyword::expect, "expect", "attend"},
    Row{Keyword::vary, "vary", "varie"},
    Row{Keyword::case_, "case", "cas"},
    Row{Keyword::key, "key", "clé"},
    Row{Keyword::value, "value", "valeur"},
    Row{Keyword::valid, "valid", "valable"},
    Row{Keyword::checked, "checked", "vérifiée"},
    Row{Keyword::published, "published", "publiée"},
    Row{Keyword::converts, "converts", "convertit"},
    Row{Keyword::judged, "judged", "jugée"},
    Row{Keyword::if_, "if", "si"},
    Row{Keyword::then, "then", "alors"},
    Row{Keyword::monotone, "monotone", "monotone"},
    Row{Keyword::independent, "independent", "indépendante"},
    Row{Keyword::verdict, "verdict", "verdict"},
    Row{Keyword::except, "except", "sauf"},
    Row{Keyword::through, "through", "par"},
    Row{Keyword::against, "against", "face_à"},
    Row{Keyword::findings, "findings", "constats"},
    Row{Keyword::weight, "weight", "poids"},
    Row{Keyword::to, "to", "à"},
    Row{Keyword::with, "with", "avec"},
    Row{Keyword::by, "by", "par"},
    Row{Keyword::not_, "not", "non"},
    Row{Keyword::applicable, "applicable", "applicable"},
    Row{Keyword::violated, "violated", "violée"},
    Row{Keyword::satisfied, "satisfied", "satisfaite"},
    Row{Keyword::undetermined, "undetermined", "indéterminée"},
    Row{Keyword::applied, "applied", "appliquée"},
    Row{Keyword::applied_of_not, "applied", "appliquée"},
    Row{Keyword::and_, "and", "et"},
    Row{Keyword::or_, "or", "ou"},
    Row{Keyword::is, "is", "est"},
    Row{Keyword::is_of_not, "is", "n'est"},
    Row{Keyword::not_of_is, "not", "pas"},
    Row{Keyword::in, "in", "dans"},
    Row{Keyword::not_of_in, "not", "hors"},
    Row{Keyword::in_of_not, "in", "de"},
    Row{Keyword::known, "known", "connu"},
    Row{Keyword::none, "none", "néant"},
    Row{Keyword::stated, "stated", "indiqué"},
    Row{Keyword::zero, "zero", "nul"},
    Row{Keyword::within, "within", "parmi"},
    Row{Keyword::mentions, "mentions", "mentionne"},
    Row{Keyword::true_, "true", "vrai"},
    Row{Keyword::false_, "false", "faux"},
    Row{Keyword::today, "today", "aujourd'hui"},
    Row{Keyword::any, "any", "quelque"},
    Row{Keyword::no, "no", "aucun"},
    Row{Keyword::every, "every", "chaque"},
    Row{Keyword::count, "count", "nombre"},
    Row{Keyword::sum, "sum", "somme"},
    Row{Keyword::min, "min", "minimum"},
    Row{Keyword::max, "max", "maximum"},
    Row{Keyword::for_, "for", "pour"},
    Row{Keyword::where, "where", "où"},
    Row{Keyword::has, "has", "vérifie"},
    Row{Keyword::match, "match", "selon"},
    Row{Keyword::other, "other", "autre"},
    Row{Keyword::proven, "proven", "prouvé"},
    Row{Keyword::rounding, "rounding", "arrondi"},
    Row{Keyword::on_of_known, "on", "le"},
    Row{Keyword::changes, "changes", "changements"},
    Row{Keyword::least, "least", "moins"},
    Row{Keyword::favourable, "favourable", "favorable"},
    Row{Keyword::distinct, "distinct", "différentes"},
    Row{Keyword::in_of_force, "in", "en"},
    Row{Keyword::force, "force", "vigueur"},
    Row{Keyword::from_date, "from", "du"},
    Row{Keyword::until, "until", "au"},
    Row{Keyword::from, "from", "depuis"},
    Row{Keyword::hour, "hour", "heure"},
    Row{Keyword::hours, "hours", "heures"},
    Row{Keyword::day, "day", "jour"},
    Row{Keyword::days, "days", "jours"},
    Row{Keyword::week, "week", "semaine"},
    Row{Keyword::weeks, "weeks", "semaines"},
    Row{Keyword::month, "month", "mois"},
    Row{Keyword::months, "months", "mois"},
    Row{Keyword::year, "year", "année"},
    Row{Keyword::years, "years", "années"},
    Row{Keyword::bool_, "bool", "booléen"},
    Row{Keyword::integer, "integer", "entier"},
    Row{Keyword::decimal, "decimal", "décimal"},
    Row{Keyword::percent, "percent", "pourcentage"},
    Row{Keyword::money, "money", "montant"},
    Row{Keyword::date, "date", "date"},
    Row{Keyword::moment, "moment", "moment"},
    Row{Keyword::duration, "duration", "durée"},
    Row{Keyword::occupation, "occupation", "métier"},
    Row{Keyword::exact, "exact", "exact"},
    Row{Keyword::facts, "facts", "faits"},
    Row{Keyword::identity, "identity", "identité"},
    Row{Keyword::employer, "employer", "employeur"},
    Row{Keyword::recruiter, "recruiter", "recruteur"},
    Row{Keyword::worker, "worker", "travailleur"},
    Row{Keyword::agency, "agency", "agence"},
    Row{Keyword::moroccan_law, "moroccan_law", "loi_marocaine"},
    Row{Keyword::treaty_ratified, "treaty_ratified", "traité_ratifié"},
    Row{Keyword::treaty_unratified, "treaty_unratified", "traité_non_ratifié"},
    Row{Keyword::destination_law, "destination_law", "loi_de_destination"},
    Row{Keyword::guidance, "guidance", "orientation"},
    Row{Keyword::read, "read", "lue"},
    Row{Keyword::reported, "reported", "rapportée"},
    Row{Keyword::unverified, "unverified", "invérifiée"},
    Row{Keyword::advise, "advise", "conseil"},
    Row{Keyword::amend, "amend", "correction"},
    Row{Keyword::review, "review", "examen"},
    Row{Keyword::block, "block", "bloque"},
    Row{Keyword::cleared, "cleared", "autorisé"},
    Row{Keyword::blocked, "blocked", "bloqué"},
    Row{Keyword::essential, "essential", "essentiel"},
    function(Keyword::round),
    function(Keyword::completed_years),
    rounding_mode(Keyword::half_up),
    rounding_mode(Keyword::half_even),
    rounding_mode(Keyword::half_down),
    rounding_mode(Keyword::up),
    rounding_mode(Keyword::down),
    rounding_mode(Keyword::ceiling),
    rounding_mode(Keyword::floor),
};

constexpr bool rows_follow_the_enumeration() {
  for (std::size_t index = 0; index < rows.size(); ++index) {
    if (rows[index].keyword != static_cast<Keyword>(index)) return false;
  }
  return rows.back().keyword == last_keyword;
}
static_assert(rows_follow_the_enumeration());

// Words alike stand together, in the order of the enumeration.
template <Surface surface>
constexpr auto sorted_by_word() {
  auto sorted = rows;
  std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
    return a.in(surface) != b.in(surface) ? a.in(surface) < b.in(surface) : a.keyword < b.keyword;
  });
  return sorted;
}
constexpr auto rows_by_english = sorted_by_word<Surface::english>();
constexpr auto rows_by_french = sorted_by_word<Surface::french>();

template <Surface surface>
constexpr bool meanings_are_enough() {
  const auto sorted = sorted_by_word<surface>();
  for (std::size_t i = 0; i + meanings_max < sorted.size(); ++i) {
    if (sorted[i].in(surface) == sorted[i + meanings_max].in(surface)) return false;
  }
  return true;
}
static_assert(meanings_are_enough<Surface::english>() && meanings_are_enough<Surface::french>());

constexpr std::array declarations = {
    Keyword::enum_,     Keyword::set,       Keyword::record,  Keyword::document, Keyword::part,   Keyword::field,
    Keyword::source,    Keyword::provision, Keyword::lexicon, Keyword::table,    Keyword::define, Keyword::rule,
    Keyword::exception, Keyword::guarantee, Keyword::dossier, Keyword::test,
};
constexpr std::array clauses_of_rule = {
    Keyword::title,  Keyword::cites,   Keyword::in_of_force, Keyword::tags,   Keyword::on,
    Keyword::when,   Keyword::require, Keyword::forbid,      Keyword::effect, Keyword::unknown,
    Keyword::refers, Keyword::says,    Keyword::remedy,      Keyword::judged,
};
constexpr std::array clauses_of_exception = {
    Keyword::title, Keyword::cites,   Keyword::in_of_force, Keyword::claimed, Keyword::when,
    Keyword::waive, Keyword::require, Keyword::forbid,      Keyword::says,    Keyword::remedy,
};
constexpr std::array clauses_of_source = {
    Keyword::title,   Keyword::authority, Keyword::evidence, Keyword::in_of_force,
    Keyword::adopted, Keyword::address,   Keyword::binds,
};
constexpr std::array clauses_of_provision = {
    Keyword::title,       Keyword::text,    Keyword::authority, Keyword::evidence,
    Keyword::in_of_force, Keyword::address, Keyword::alias,
};
constexpr std::array clauses_of_table = {
    Keyword::title,   Keyword::key,       Keyword::value, Keyword::valid,
    Keyword::checked, Keyword::published, Keyword::cites, Keyword::converts,
};
constexpr std::array clauses_of_guarantee = {Keyword::title, Keyword::if_, Keyword::then, Keyword::monotone,
                                             Keyword::independent};
constexpr std::array clauses_of_test = {Keyword::as, Keyword::given, Keyword::expect, Keyword::vary, Keyword::case_};
constexpr std::array types = {
    Keyword::bool_, Keyword::integer, Keyword::decimal, Keyword::percent,  Keyword::money,
    Keyword::text,  Keyword::date,    Keyword::moment,  Keyword::duration, Keyword::occupation,
};
constexpr std::array types_of_definitions = {
    Keyword::bool_, Keyword::integer, Keyword::decimal,  Keyword::percent,    Keyword::money, Keyword::text,
    Keyword::date,  Keyword::moment,  Keyword::duration, Keyword::occupation, Keyword::exact,
};
constexpr std::array segments = {Keyword::facts, Keyword::identity, Keyword::text};
constexpr std::array answerers = {Keyword::employer, Keyword::recruiter, Keyword::worker, Keyword::agency};
constexpr std::array authorities = {Keyword::moroccan_law, Keyword::treaty_ratified, Keyword::treaty_unratified,
                                    Keyword::destination_law, Keyword::guidance};
constexpr std::array evidences = {Keyword::read, Keyword::reported, Keyword::unverified};
constexpr std::array effects = {Keyword::advise, Keyword::amend, Keyword::review, Keyword::block};
constexpr std::array verdicts = {Keyword::cleared, Keyword::amend, Keyword::review, Keyword::blocked};
constexpr std::array tags_with_a_meaning = {Keyword::essential};
constexpr std::array subjects = {Keyword::findings};
constexpr std::array kinds_of_set = {Keyword::tags};
constexpr std::array units = {Keyword::hour,  Keyword::hours, Keyword::day,    Keyword::days, Keyword::week,
                              Keyword::weeks, Keyword::month, Keyword::months, Keyword::year, Keyword::years};

}  // namespace

Meanings meanings(std::string_view word, Surface surface) {
  const auto& sorted = surface == Surface::french ? rows_by_french : rows_by_english;
  auto row = std::lower_bound(sorted.begin(), sorted.end(), word,
                              [&](const Row& a, std::string_view b) { return a.in(surface) < b; });
  Meanings found{};
  for (auto slot = found.begin(); slot != found.end() && row != sorted.end() && row->in(surface) == word; ++slot) {
    *slot = (row++)->keyword;
  }
  return found;
}

std::string_view spelling(Keyword keyword, Surface surface) {
  return rows[static_cast<std::size_t>(keyword)].in(surface);
}

std::vector<std::string_view> spellings(std::span<const Keyword> keywords, Surface surface) {
  std::vector<std::string_view> words;
  for (const Keyword keyword : keywords) words.push_back(spelling(keyword, surface));
  return words;
}

bool is_language(Keyword keyword) { return keyword >= Keyword::fr && keyword <= Keyword::ar; }

bool is_duration_unit(Keyword keyword) { return keyword >= Keyword::hour && keyword <= Keyword::years; }

bool is_operator(Keyword keyword) {
  constexpr std::array operators = {Keyword::and_,      Keyword::or_,      Keyword::is,       Keyword::is_of_not,
                                    Keyword::in,        Keyword::within,   Keyword::where,    Keyword::mentions,
                                    Keyword::has,       Keyword::for_,     Keyword::rounding, Keyword::not_,
                                    Keyword::not_of_is, Keyword::not_of_in};
  return std::ranges::find(operators, keyword) != operators.end();
}

Keyword singular(Keyword unit) {
  const auto distance = static_cast<std::size_t>(unit) - static_cast<std::size_t>(Keyword::hour);
  return distance % 2 == 0 ? unit : static_cast<Keyword>(static_cast<std::size_t>(unit) - 1);
}

bool begins_declaration(Keyword keyword) { return keyword >= Keyword::enum_ && keyword <= Keyword::test; }
std::span<const Keyword> declaration_words() { return declarations; }
std::span<const Keyword> rule_clauses() { return clauses_of_rule; }
std::span<const Keyword> exception_clauses() { return clauses_of_exception; }
std::span<const Keyword> source_clauses() { return clauses_of_source; }
std::span<const Keyword> provision_clauses() { return clauses_of_provision; }
std::span<const Keyword> table_clauses() { return clauses_of_table; }
std::span<const Keyword> guarantee_clauses() { return clauses_of_guarantee; }
std::span<const Keyword> test_clauses() { return clauses_of_test; }
std::span<const Keyword> type_words() { return types; }
std::span<const Keyword> definition_type_words() { return types_of_definitions; }
std::span<const Keyword> segment_words() { return segments; }
std::span<const Keyword> answerer_words() { return answerers; }
std::span<const Keyword> authority_words() { return authorities; }
std::span<const Keyword> evidence_words() { return evidences; }
std::span<const Keyword> effect_words() { return effects; }
std::span<const Keyword> verdict_words() { return verdicts; }
std::span<const Keyword> tag_words() { return tags_with_a_meaning; }
std::span<const Keyword> subject_words() { return subjects; }
std::span<const Keyword> set_words() { return kinds_of_set; }
const engine::Builtin* builtin(Keyword keyword) {
  const std::size_t at = place(functions, keyword);
  return at < functions.size() ? &engine::builtins[at] : nullptr;
}
std::optional<engine::Rounding> rounding(Keyword keyword) {
  const std::size_t at = place(roundings, keyword);
  return at < roundings.size() ? std::optional(engine::rounding_names[at].rounding) : std::nullopt;
}
std::span<const Keyword> function_words() { return functions; }
std::span<const Keyword> rounding_words() { return roundings; }
std::span<const Keyword> unit_words() { return units; }

}  // namespace mizan::dsl
