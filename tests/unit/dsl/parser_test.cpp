#include "dsl/parser.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/syntax_dump.hpp"

// What is written, and the tree that is read. The trees are as tests/support/syntax_dump.hpp writes them.
namespace mizan::dsl {
namespace {

const std::string head = "edition 2026\npack demo 1.0.0\n";

std::string complaints(const Diagnostics& diagnostics, const Sources& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += render(diagnostic, sources);
  return text;
}

/// A file without its head, or what is wrong with it.
std::string declarations(std::string_view text) {
  const Sources sources{{"rules.mizan", head + std::string(text)}};
  Diagnostics diagnostics;
  const syntax::File file = parse(sources, 0, diagnostics);
  if (!diagnostics.empty()) return complaints(diagnostics, sources);
  std::string all;
  for (const syntax::Declaration& one : file.declarations) all += (all.empty() ? "" : "\n") + test::dump(one);
  return all;
}

/// The clauses of a rule that has what is required besides, in the order of the dump.
std::string rule_with(std::string_view clauses) { return declarations("rule r {\n" + std::string(clauses) + "\n}"); }
constexpr std::string_view all_clauses =
    "title fr \"T\" cites l.a1 on offer require x effect review says fr \"S\" remedy fr \"R\"";

// ---- the file

TEST(Parser, TheTopOfAFile) {
  const Sources sources{
      {"rules.mizan", "// first\nedition 2026\npack ilo.fees 1.2.3\nuse vocabulary.dossier\nuse ilo.c181.art7.1\n"}};
  Diagnostics diagnostics;
  EXPECT_EQ(test::dump(parse(sources, 0, diagnostics)),
            "(file 2026 ilo.fees 1.2.3 (use vocabulary.dossier ilo.c181.art7.1))\n");
  EXPECT_TRUE(diagnostics.empty());
}

TEST(Parser, DescriptionsBelongToDeclarationsAndFields) {
  EXPECT_EQ(declarations("/// Who pays.\n/// Two lines.\nenum payer { worker }"),
            "(enum payer (worker) (description \"Who pays.\nTwo lines.\"))");
  EXPECT_EQ(declarations("record charge {\n/// How much.\namount: money\n// none\nlabel: text }"),
            "(record charge (amount (money) (description \"How much.\")) (label (text)))");
  EXPECT_EQ(declarations("/// What is vetted.\ndocument offer: engagement"),
            "(document (offer (engagement)) (description \"What is vetted.\"))");
}

// ---- vocabulary

TEST(Parser, Enumerations) {
  EXPECT_EQ(declarations("enum payer { worker fr \"t\" en \"w\" ar \"ع\"  employer ar \"م\" fr \"e\" en \"e\" }"),
            "(enum payer (worker (label fr \"t\" en \"w\" ar \"ع\")) (employer (label fr \"e\" en \"e\" ar \"م\")))");
  // Words with a meaning elsewhere, languages among them, are names here.
  EXPECT_EQ(declarations("enum e { fr fr \"a\" en \"b\" en fr \"c\" set rule other none }"),
            "(enum e (fr (label fr \"a\" en \"b\")) (en (label fr \"c\")) (set) (rule) (other) (none))");
}

TEST(Parser, Sets) {
  EXPECT_EQ(declarations("set not_the_worker of payer = employer, recruiter,\n state"),
            "(set not_the_worker of payer = employer recruiter state)");
  EXPECT_EQ(declarations("set a of b = c"), "(set a of b = c)");
}

TEST(Parser, Records) {
  EXPECT_EQ(declarations("record charge asked of employer segment facts { }"),
            "(record charge (segment facts) (asked employer))");
  EXPECT_EQ(declarations("record terms extends engagement asked of agency { signed_on: date }"),
            "(record terms (extends engagement) (asked agency) (signed_on (date)))");
  EXPECT_EQ(declarations("record terms segment text extends engagement { }"),
            "(record terms (extends engagement) (segment text))");
}

TEST(Parser, Fields) {
  const auto field = [](std::string_view text) {
    const std::string all = declarations("record r { " + std::string(text) + " }");
    return all.starts_with("(record r ") ? all.substr(10, all.size() - 11) : all;
  };
  EXPECT_EQ(field("amount: money >= 0 fr \"M\" en \"A\" ar \"م\""),
            "(amount (money) (>= 0) (label fr \"M\" en \"A\" ar \"م\"))");
  EXPECT_EQ(field("rate: percent >= -1.5 <= 100"), "(rate (percent) (>= -1.5) (<= 100))");
  EXPECT_EQ(field("rate: percent <= 100 segment identity >= 1 asked of worker"),
            "(rate (percent) (>= 1) (<= 100) (segment identity) (asked worker))");
  EXPECT_EQ(field("taint: list of taint at most 8"), "(taint (list of taint at most 8))");
  EXPECT_EQ(field("taint: list of text or none"), "(taint (list of text or none))");
  EXPECT_EQ(field("end: date or none"), "(end (date or none))");
  EXPECT_EQ(field("a: list of text at most 2 or none asked of agency"),
            "(a (list of text at most 2 or none) (asked agency))");
}

TEST(Parser, WordsOfTheLanguageAreFieldNamesToo) {
  // What begins a property of a field, or a declaration, is a field where a colon follows.
  EXPECT_EQ(declarations("record r {\n asked: bool\n segment: text\n or: date\n at: text\n fr: text fr \"a\"\n}"),
            "(record r (asked (bool)) (segment (text)) (or (date)) (at (text)) (fr (text) (label fr \"a\")))");
  EXPECT_EQ(
      declarations("record r {\n rule: text\n source: text\n test: text\n document: list of list\n field: field\n}"),
      "(record r (rule (text)) (source (text)) (test (text)) (document (list of list)) (field (field)))");
  EXPECT_EQ(declarations("document rule: record\npart part: part\nfield field: field"),
            "(document (rule (record)))\n(part (part (part)))\n(field (field (field)))");
}

TEST(Parser, Roots) {
  EXPECT_EQ(
      declarations("document offer: engagement fr \"O\" en \"O\" ar \"ع\"\npart employer: employer\nfield as_of: date"),
      "(document (offer (engagement) (label fr \"O\" en \"O\" ar \"ع\")))\n(part (employer (employer)))\n"
      "(field (as_of (date)))");
}

// ---- sources

TEST(Parser, SourcesInAnyOrder) {
  EXPECT_EQ(
      declarations(
          "source ma.l6599 {\n address \"https://x\"\n adopted 2003-09-11\n evidence read\n in force from 2004-06-08\n"
          " authority moroccan_law\n binds \"employers\"\n title fr \"C\" en \"L\" ar \"م\"\n}"),
      "(source ma.l6599 (title fr \"C\" en \"L\" ar \"م\") (authority moroccan_law) (evidence read)"
      " (force (from 2004-06-08)) (adopted 2003-09-11) (address https://x) (binds employers))");
}

TEST(Parser, Provisions) {
  EXPECT_EQ(
      declarations("provision ilo.c181.art7.1 { title fr \"A\" text fr \"P\" en \"Q\" alias tor2021.a39, ilo.7.1.x "
                   "authority guidance evidence reported address \"a\" in force until 2020-01-01 }"),
      "(provision ilo.c181.art7.1 (title fr \"A\") (text fr \"P\" en \"Q\") (authority guidance) (evidence reported)"
      " (force (until 2020-01-01)) (address a) (alias tor2021.a39 ilo.7.1.x))");
  EXPECT_EQ(declarations("provision a { title fr \"A\" in force from 2020-01-01 until 2021-01-01 }"),
            "(provision a (title fr \"A\") (force (from 2020-01-01) (until 2021-01-01)))");
}

TEST(Parser, Lexicons) {
  EXPECT_EQ(declarations("lexicon worker_pays from \"lexicons/worker_pays.lex\""),
            "(lexicon worker_pays \"lexicons/worker_pays.lex\")");
}

// ---- definitions

TEST(Parser, Definitions) {
  EXPECT_EQ(declarations("define at_sea on engagement = worker_class in (seafarer, fisher)"),
            "(define at_sea (on engagement) (in worker_class seafarer fisher))");
  EXPECT_EQ(declarations("define monthly(wage: wage, hours: hours): exact money = wage.amount * 52 / 12"),
            "(define monthly (parameters wage:wage hours:hours) (type exact money) (/ (* wage.amount 52) 12))");
  EXPECT_EQ(declarations("define limit: money = 500 EUR\ndefine none = 1"),
            "(define limit (type money) 500~EUR)\n(define none 1)");
}

TEST(Parser, WhatFavoursTheWorker) {
  const auto field = [](std::string_view text) {
    const std::string all = declarations("record r { " + std::string(text) + " }");
    return all.starts_with("(record r ") ? all.substr(10, all.size() - 11) : all;
  };
  EXPECT_EQ(field("pay: money favours more >= 0"), "(pay (money) (>= 0) (favours more))");
  EXPECT_EQ(field("pay: money favours less fr \"P\""), "(pay (money) (favours less) (label fr \"P\"))");
  EXPECT_EQ(field("free: bool favours true"), "(free (bool) (favours true))");
  EXPECT_EQ(field("bound: bool favours false"), "(bound (bool) (favours false))");
  EXPECT_EQ(field("city: text compared"), "(city (text) (favours compared))");
  EXPECT_EQ(field("room: room favours own over shared over more asked of worker"),
            "(room (room) (asked worker) (favours order own shared more))");
  EXPECT_EQ(field("room: room favours more over less"), "(room (room) (favours order more less))");
  EXPECT_EQ(declarations("record r {\n favours: text\n compared: text\n over: text\n more: text\n}"),
            "(record r (favours (text)) (compared (text)) (over (text)) (more (text)))");
}

// ---- rules

TEST(Parser, ARuleWithEveryClause) {
  EXPECT_EQ(
      rule_with("title fr \"T\" en \"U\" ar \"ع\"\ncites ilo.c181.art7.1, ma.l6599.art480\nin force from 2000-05-10\n"
                "tags essential, forced_labour_indicator weight 2\non offer, contract\nwhen recruiter.kind is "
                "private_agency\n"
                "forbid any charge in charges where charge.borne_by is worker\neffect block\nunknown review\n"
                "refers to prosecutor, inspector\nsays fr \"« {charge.label} »\" en \"S\" ar \"ق\"\nremedy fr \"R\""),
      "(rule r (title fr \"T\" en \"U\" ar \"ع\") (cites ilo.c181.art7.1 ma.l6599.art480) (force (from 2000-05-10))"
      " (tags essential forced_labour_indicator*2) (on offer contract) (when (is recruiter.kind private_agency))"
      " (forbid (any charge charges (where (is charge.borne_by worker)))) (effect block) (unknown review)"
      " (refers prosecutor inspector) (says fr \"« {charge.label} »\" en \"S\" ar \"ق\") (remedy fr \"R\"))");
}

TEST(Parser, OneDocumentAgainstAnother) {
  EXPECT_EQ(rule_with("title fr \"T\" cites a on contract against offer effect advise says fr \"S\"\n"
                      "forbid any c in changes where c is worse"),
            "(rule r (title fr \"T\") (cites a) (on contract) (against offer)"
            " (forbid (any c changes (where (is c worse)))) (effect advise) (says fr \"S\"))");
  EXPECT_EQ(rule_with("title fr \"T\" cites a on against effect advise says fr \"S\"\n"
                      "require (count of c in (changes)) > (count of c in changes.all) and changes"),
            "(rule r (title fr \"T\") (cites a) (on against)"
            " (require (and (> [(count c [changes])] [(count c changes.all)]) changes))"
            " (effect advise) (says fr \"S\"))");
}

TEST(Parser, TheMostFavourableOfSeveralNorms) {
  const auto demanded = [](std::string_view text) {
    const std::string rule = rule_with(
        "title fr \"T\" cites a on b effect review says fr \"S\" remedy fr \"R\" require " + std::string(text));
    const std::size_t begin = rule.find("(require ");
    const std::size_t end = rule.find(" (effect");
    return begin == std::string::npos || end == std::string::npos ? rule : rule.substr(begin + 9, end - begin - 10);
  };
  EXPECT_EQ(demanded("leave.days at least most favourable of { l.a1: 18  m.x.2 when at is FR: 10 * 3 }"),
            "(at-least leave.days (l.a1 18) (m.x.2 (when (is at FR)) (* 10 3)))");
  EXPECT_EQ(demanded("hours + 1 at most most favourable of {\n l.a1: 48 hours\n most: least\n}"),
            "(at-most (+ hours 1) (l.a1 48~hours) (most least))");
  EXPECT_EQ(demanded("at.least >= most and favourable is at"), "(and (>= at.least most) (is favourable at))");
}

TEST(Parser, RulesOverFindings) {
  EXPECT_EQ(rule_with("title fr \"T\" cites a on findings effect review says fr \"S\" remedy fr \"R\" forbid (count of "
                      "distinct tags in indicators) >= 2 and weight of\ntags in more > 3"),
            "(rule r (title fr \"T\") (cites a) (on findings) (forbid (and (>= [(distinct-tags indicators)] 2) (> "
            "(weight-of-tags more) 3))) (effect review) (says fr \"S\") (remedy fr \"R\"))");
  // The words are names where a name is expected.
  EXPECT_EQ(
      rule_with("title fr \"T\" cites a on findings, offer effect advise says fr \"S\" require (count of distinct in "
                "tags) > weight and weight.of is distinct"),
      "(rule r (title fr \"T\") (cites a) (on findings offer) (require (and (> [(count distinct tags)] weight) (is "
      "weight.of distinct))) (effect advise) (says fr \"S\"))");
}

TEST(Parser, ClausesComeInAnyOrderOnAnyLines) {
  const std::string expected = rule_with(all_clauses);
  EXPECT_EQ(expected,
            "(rule r (title fr \"T\") (cites l.a1) (on offer) (require x) (effect review) (says fr \"S\") (remedy fr "
            "\"R\"))");
  EXPECT_EQ(rule_with("remedy fr \"R\" says fr \"S\"\neffect review require x on offer\n\n cites l.a1 title fr \"T\""),
            expected);
  EXPECT_EQ(rule_with("effect\nreview\ncites\n  l.a1\non\n  offer\nrequire\n  x\nsays\n fr \"S\"\ntitle\n fr "
                      "\"T\"\nremedy\n fr \"R\""),
            expected);
}

TEST(Parser, AdviceNeedsNoRemedy) {
  EXPECT_EQ(rule_with("title fr \"T\" cites a on b require c effect advise says fr \"S\""),
            "(rule r (title fr \"T\") (cites a) (on b) (require c) (effect advise) (says fr \"S\"))");
}

TEST(Parser, ClauseWordsAreFactsToo) {
  const auto demanded = [](std::string_view text) {
    const std::string rule = rule_with(
        "title fr \"T\" cites a on b effect review says fr \"S\" remedy fr \"R\" require " + std::string(text));
    const std::size_t begin = rule.find("(require ");
    const std::size_t end = rule.find(" (effect");
    return begin == std::string::npos || end == std::string::npos ? rule : rule.substr(begin + 9, end - begin - 10);
  };
  EXPECT_EQ(demanded("title is known"), "(known title)");
  EXPECT_EQ(demanded("text mentions fees"), "(mentions text fees)");
  EXPECT_EQ(demanded("text\n mentions fees"), "(mentions text fees)");
  EXPECT_EQ(demanded("wage.from <= wage.until and wage.on in (when, unknown)"),
            "(and (<= wage.from wage.until) (in wage.on when unknown))");
  EXPECT_EQ(demanded("a.title.text.from.until.on.language.number.is.known is unknown"),
            "(unknown a.title.text.from.until.on.language.number.is.known)");
  EXPECT_EQ(demanded("c is any and d is no and e is every"), "(and (is c any) (is d no) (is e every))");
  EXPECT_EQ(demanded("count > 5 and sum < min * max"), "(and (> count 5) (< sum (* min max)))");
  // Alone on its line before another clause, it is a fact as well.
  EXPECT_EQ(demanded("not\n evidence\n in force from 2020-01-01").find("(not evidence)"), 0U);
  EXPECT_EQ(demanded("a and\n document\n when b").find("(and a document)"), 0U);
}

TEST(Parser, InForceIsAClauseAndNoMembership) {
  EXPECT_EQ(rule_with("title fr \"T\" cites a on b effect review says fr \"S\" remedy fr \"R\" require x in force from "
                      "2020-01-01 until 2020-12-31"),
            "(rule r (title fr \"T\") (cites a) (force (from 2020-01-01) (until 2020-12-31)) (on b) (require x) "
            "(effect review) (says fr \"S\") (remedy fr \"R\"))");
}

// ---- tests of rules

TEST(Parser, Dossiers) {
  EXPECT_EQ(
      declarations("dossier lawful { as_of: 2026-11-24, offer: { charges: [], country: FR, label: \"V\", n: -12.5,\n"
                   " wage: { amount: 500 EUR, share: 30 % }, notice: 15 days, ok: true, no: false, end: unknown, list: "
                   "[a, { b: c }] } }"),
      "(dossier lawful {as_of: 2026-11-24, offer: {charges: [], country: FR, label: \"V\", n: -12.5, "
      "wage: {amount: 500~EUR, share: 30~%}, notice: 15~days, ok: true, no: false, end: unknown, list: [a, {b: c}]}})");
  EXPECT_EQ(declarations("dossier b from a { offer: { title: none } }"), "(dossier b (from a) {offer: {title: none}})");
  EXPECT_EQ(declarations("dossier c { }"), "(dossier c {})");
}

TEST(Parser, Tests) {
  EXPECT_EQ(
      declarations("test \"a\" {\n given lawful with { offer: { x: unknown } }\n expect documents_kept violated\n}"),
      "(test \"a\" (given lawful) (with {offer: {x: unknown}}) (expect documents_kept violated))");
  EXPECT_EQ(
      declarations(
          "test \"b\" { as of 2002-02-15 given \"cases/a.json\" expect blocked by no_fee, ilo.fees.agreement }"),
      "(test \"b\" (as-of 2002-02-15) (given \"cases/a.json\") (verdict blocked) (by no_fee ilo.fees.agreement))");
  EXPECT_EQ(declarations("test \"c\" { expect a satisfied, b undetermined, c not applicable given { } }"),
            "(test \"c\" (given {}) (expect a satisfied b undetermined c not_applicable))");
  EXPECT_EQ(
      declarations("test \"d\" { given \"a.json\" with { x: 1 } expect cleared expect a satisfied expect b violated }"),
      "(test \"d\" (given \"a.json\") (with {x: 1}) (verdict cleared) (expect a satisfied b violated))");
  EXPECT_EQ(declarations("test \"e\" { given a expect review by b }\ntest \"f\" { given a expect amend by c, d }"),
            "(test \"e\" (given a) (verdict review) (by b))\n(test \"f\" (given a) (verdict amend) (by c d))");
  // A rule may have the name of a verdict.
  EXPECT_EQ(declarations("test \"g\" { given a expect review violated, blocked not applicable }"),
            "(test \"g\" (given a) (expect review violated blocked not_applicable))");
}

TEST(Parser, TestsWithCases) {
  EXPECT_EQ(declarations("test \"a\" {\n given lawful\n vary contract.duration, hours\n"
                         " case 6 months, 40 expect trial satisfied, week not applicable\n"
                         " case unknown, -1 expect blocked by week\n case [], { a: none } expect cleared\n}"),
            "(test \"a\" (given lawful) (vary contract.duration hours)"
            " (case 6~months 40 (expect trial satisfied week not_applicable))"
            " (case unknown -1 (verdict blocked) (by week)) (case [] {a: none} (verdict cleared)))");
  // All on one line, and words that stand in the place of names.
  EXPECT_EQ(declarations("test \"b\" { given case vary vary case case expect vary violated case a expect b applied }"),
            "(test \"b\" (given case) (vary vary) (case case (expect vary violated)) (case a (expect b applied)))");
}

// ---- after a mistake

TEST(Parser, ADeclarationThatCannotBeReadIsLeftOut) {
  const Sources sources{{"rules.mizan", head + "set a of =\nset b of c = d\nrule x {\nset e of f = g\n"}};
  Diagnostics diagnostics;
  const syntax::File file = parse(sources, 0, diagnostics);
  EXPECT_EQ(diagnostics.size(), 2U);
  EXPECT_EQ(test::dump(file), "(file 2026 demo 1.0.0)\n(unread)\n(set b of c = d)\n(unread)\n(set e of f = g)\n");
}

TEST(Parser, AClauseThatCannotBeReadIsLeftOut) {
  const Sources sources{{"rules.mizan", head + "rule r {\n title fr \"T\"\n cites a,\n on b\n require c >\n effect "
                                               "review\n says fr \"S\"\n remedy fr \"R\"\n}\n"}};
  Diagnostics diagnostics;
  const syntax::File file = parse(sources, 0, diagnostics);
  EXPECT_EQ(diagnostics.size(), 2U);
  EXPECT_EQ(test::dump(file.declarations.at(0)),
            "(rule r (title fr \"T\") (cites a) (on b) (effect review) (says fr \"S\") (remedy fr \"R\"))");
}

TEST(Parser, HalfAConditionIsNone) {
  const Sources sources{
      {"rules.mizan",
       head + "rule r { title fr \"T\" cites a on b require c = d effect review says fr \"S\" remedy fr \"R\" }"}};
  Diagnostics diagnostics;
  const syntax::File file = parse(sources, 0, diagnostics);
  EXPECT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(test::dump(file.declarations.at(0)).find("require"), std::string::npos);
}

// ---- the reference

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The blocks of the reference that are rule text.
std::vector<std::string> blocks(const std::string& page) {
  constexpr std::string_view open = "```mizan\n", close = "```";
  std::vector<std::string> all;
  for (std::size_t at = page.find(open); at != std::string::npos; at = page.find(open, at)) {
    at += open.size();
    const std::size_t end = page.find(close, at);
    all.push_back(page.substr(at, end - at));
    at = end;
  }
  return all;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

TEST(Parser, ReadsEveryBlockOfTheReference) {
  const std::vector<std::string> all = blocks(read(std::filesystem::path(MIZAN_SOURCE_DIR) / "dsl" / "REFERENCE.md"));
  EXPECT_GE(all.size(), 6U);
  for (std::string block : all) {
    // What a block leaves out: entries of a dossier, and a text behind a language or a label.
    replace_all(block, ", … }", " }");
    for (const std::string before : {"fr", "en", "ar", ":"}) replace_all(block, before + " …", before + " \"…\"");
    Sources sources{
        {"REFERENCE.md", block.starts_with("edition ") || block.starts_with("édition ") ? block : head + block}};
    Diagnostics diagnostics;
    const syntax::File file = parse(sources, 0, diagnostics);
    EXPECT_EQ(complaints(diagnostics, sources), "") << block;
    for (const auto& declaration : file.declarations) {
      EXPECT_FALSE(std::holds_alternative<std::monostate>(declaration.value)) << block;
    }
  }
}

TEST(Parser, ReadsTheRulesOfThisRepository) {
  std::size_t count = 0;
  for (const char* folder : {"rules", "tests/spec", "tests/cli/rules"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(MIZAN_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".mizan") continue;
      const Sources sources{{entry.path().filename().string(), read(entry.path())}};
      Diagnostics diagnostics;
      (void)parse(sources, 0, diagnostics);
      EXPECT_EQ(complaints(diagnostics, sources), "");
      ++count;
    }
  }
  EXPECT_GT(count, 10U);
}

}  // namespace
}  // namespace mizan::dsl
