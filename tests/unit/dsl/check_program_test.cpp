#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "dsl/check.hpp"
#include "dsl/parser.hpp"

// What a checked program holds: slots, variables, definitions put in place.
namespace mizan::dsl {
namespace {

using checked::Expr;
using engine::Op;

std::string words() {
  std::ifstream in(std::filesystem::path(MIZAN_SOURCE_DIR) / "tests/diagnostics/words.mizan", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

struct Checked {
  checked::Program program;
  engine::Layout layout;
  Diagnostics diagnostics;
};

std::string clauses(const std::string& says) {
  return R"(title fr "T" en "T" ar "T" cites law.art1 remedy fr "R" en "R" ar "R" effect review says fr ")" + says +
         "\" en \"" + says + "\" ar \"" + says + "\" ";
}

Checked check_rules(const std::string& rules, bool files_reversed = false) {
  const Sources sources = {
      {"rules.mizan", "edition 2026\npack demo 1.0.0\nuse words\nlexicon fees from \"fees.lex\"\n" + rules},
      {"words.mizan", words()},
      {"fees.lex", "fr: frais de dossier\n"}};
  Checked result;
  std::vector<syntax::File> files;
  for (std::uint32_t i = 0; i < 2; ++i) files.push_back(parse(sources, i, result.diagnostics));
  if (files_reversed) std::reverse(files.begin(), files.end());
  result.program = check(files, sources, result.diagnostics);
  std::erase_if(result.diagnostics, [](const auto& d) { return d.code == "E0608" || d.severity == Severity::warning; });
  for (const auto& diagnostic : result.diagnostics) ADD_FAILURE() << render(diagnostic, sources);
  result.layout = engine::make_layout(result.program.vocabulary);
  return result;
}

// The place of a leaf as a dossier spells it, lists without numbers: `/offer/charges/amount`.
std::string path(const Checked& checked, engine::PlaceId place) {
  std::string text;
  for (; place != 0; place = checked.layout.places[place].parent) {
    if (!checked.layout.places[place].name.empty()) text = '/' + checked.layout.places[place].name + text;
  }
  return text;
}

const engine::Block& block(const Checked& checked, std::uint16_t root) { return checked.layout.blocks[root]; }

std::string leaf(const Checked& checked, const checked::FactRef& fact, std::uint16_t document) {
  const engine::SlotId base = fact.scope == checked::Scope::document ? block(checked, document).slots_begin : 0;
  return path(checked, checked.layout.place_of_slot[base + fact.slot]);
}

std::string list(const Checked& checked, const checked::ListRef& list, std::uint16_t document) {
  const engine::ListId base = list.scope == checked::Scope::document ? block(checked, document).lists_begin : 0;
  return path(checked, checked.layout.place_of_list[base + list.list]);
}

// Every leaf that an expression reads, in order.
void leaves(const Checked& checked, const Expr& expr, std::uint16_t document, std::vector<std::string>& found) {
  if (expr.op == Op::fact) found.push_back(leaf(checked, expr.fact, document));
  if (expr.op == Op::list) found.push_back(list(checked, expr.list, document));
  if (expr.domain.list) found.push_back(list(checked, *expr.domain.list, document));
  if (expr.domain.text) found.push_back(leaf(checked, *expr.domain.text, document));
  for (const auto& operand : expr.operands) leaves(checked, operand, document, found);
}

std::vector<std::string> leaves(const Checked& checked, const checked::Rule& rule, std::uint16_t document) {
  std::vector<std::string> found;
  if (rule.when) leaves(checked, *rule.when, document, found);
  if (rule.each && rule.each->list) found.push_back(list(checked, *rule.each->list, document));
  leaves(checked, rule.demanded, document, found);
  return found;
}

using Paths = std::vector<std::string>;

TEST(CheckedProgram, OneRuleReadsEachDocument) {
  const auto checked =
      check_rules("rule r { " + clauses("{hours}") +
                  "on contract, offer when employer.name is known require hours > 1 and wage.amount > 0 EUR and "
                  "contract.signed_on > offer.start }\n");
  const auto& rule = checked.program.rules.at(0);
  ASSERT_EQ(rule.on, (std::vector<std::uint16_t>{0, 1}));
  EXPECT_EQ(leaves(checked, rule, 0),
            (Paths{"/employer/name", "/offer/hours", "/offer/wage/amount", "/offer/start", "/contract/signed_on"}));
  EXPECT_EQ(leaves(checked, rule, 1), (Paths{"/employer/name", "/contract/hours", "/contract/wage/amount",
                                             "/offer/start", "/contract/signed_on"}));
  EXPECT_EQ(leaf(checked, std::get<Expr>(rule.says.en.at(0)).fact, 1), "/contract/hours");
}

TEST(CheckedProgram, ElementsAreReadByTheirVariable) {
  const auto checked =
      check_rules("rule r { " + clauses("{c.label}") +
                  "on offer when any l in languages where l is \"fr\" "
                  "forbid any c in charges where (any d in contract.charges where d.amount > c.amount) }\n");
  const auto& rule = checked.program.rules.at(0);
  ASSERT_TRUE(rule.each && rule.each->list);
  EXPECT_EQ(leaves(checked, rule, 0),
            (Paths{"/offer/languages", "/offer/languages", "/offer/charges", "/contract/charges",
                   "/offer/charges/amount", "/contract/charges/amount"}));
  // The witness is variable 0, the fold inside it 1, and so is that of `when`, which must leave the witness alone.
  EXPECT_EQ(rule.when->variable, 1U);
  ASSERT_EQ(rule.demanded.op, Op::logical_not);
  const Expr& any = rule.demanded.operands.at(0);
  EXPECT_EQ(any.variable, 1U);
  const Expr& less = any.operands.at(0);
  EXPECT_EQ(less.op, Op::less);
  EXPECT_EQ(less.operands.at(0).fact.variable, 0U);
  EXPECT_EQ(less.operands.at(1).fact.variable, 1U);
  EXPECT_EQ(std::get<Expr>(rule.says.fr.at(0)).fact.variable, 0U);
}

TEST(CheckedProgram, EveryIsAnImplicationForEachElement) {
  const auto checked =
      check_rules("rule r { " + clauses("x") +
                  "on offer require every c in charges where c.amount > 0 has c.borne_by is not worker }\n");
  const auto& demanded = checked.program.rules.at(0).demanded;
  EXPECT_EQ(demanded.op, Op::logical_or);
  EXPECT_EQ(demanded.written, "not (c.amount > 0) or c.borne_by is not worker");
  ASSERT_EQ(demanded.operands.at(1).op, Op::logical_not);
  EXPECT_EQ(demanded.operands.at(1).operands.at(0).written, "c.borne_by is worker");
}

TEST(CheckedProgram, ArgumentsMoveUnderTheFoldsOfADefinition) {
  const auto checked = check_rules(
      "define above(most: integer) = any c in offer.charges where (count of d in offer.charges where d.amount > "
      "c.amount) > most\n"
      "rule r { " +
      clauses("x") + "on offer require above(count of e in charges where e.amount > 0) }\n");
  const Expr& any = checked.program.rules.at(0).demanded;
  ASSERT_EQ(any.op, Op::any);
  EXPECT_EQ(any.variable, 0U);
  const Expr& less = any.operands.at(0);
  ASSERT_EQ(less.op, Op::less);
  const Expr& argument = less.operands.at(0);
  const Expr& own = less.operands.at(1);
  EXPECT_EQ(own.variable, 1U);
  // The argument stands under `c` now; its own variable must not be that of `c`.
  EXPECT_EQ(argument.variable, 1U);
  EXPECT_EQ(argument.operands.at(0).operands.at(1).fact.variable, 1U);
  EXPECT_EQ(own.operands.at(0).operands.at(0).fact.variable, 0U);
}

TEST(CheckedProgram, RecordsAreArguments) {
  const auto checked = check_rules(
      "define monthly(w: wage): exact money = match w.period { month: w.amount / 1 other: w.amount * 52 / 12 }\n"
      "rule r { " +
      clauses("x") + "on offer, contract require monthly(wage) <= monthly(contract.wage) }\n");
  const auto& rule = checked.program.rules.at(0);
  EXPECT_EQ(leaves(checked, rule, 0),
            (Paths{"/offer/wage/period", "/offer/wage/amount", "/offer/wage/amount", "/contract/wage/period",
                   "/contract/wage/amount", "/contract/wage/amount"}));
  EXPECT_EQ(rule.demanded.operands.at(0).arms, (std::vector<std::vector<std::uint16_t>>{{2}, {}}));
}

TEST(CheckedProgram, PresenceOfRecordsAndDocuments) {
  const auto checked = check_rules("rule r { " + clauses("x") +
                                   "on contract require wage is known and contract is known and charges is none }\n");
  const auto& demanded = checked.program.rules.at(0).demanded;
  const auto& wage = demanded.operands.at(0).operands.at(0);
  ASSERT_EQ(wage.op, Op::record);
  EXPECT_EQ(wage.record.slots.size(), 2U);
  EXPECT_FALSE(wage.record.root);
  const auto& contract = demanded.operands.at(1).operands.at(0);
  EXPECT_EQ(contract.record.scope, checked::Scope::dossier);
  EXPECT_EQ(contract.record.root, 1);
  EXPECT_EQ(contract.record.lists.size(), 2U);
  // The leaves of the elements of its lists are reached by their rows, not from the record.
  EXPECT_EQ(contract.record.slots.size(), 11U);
  EXPECT_EQ(demanded.operands.at(2).operands.at(0).op, Op::list);
}

TEST(CheckedProgram, MentionsHaveText) {
  const auto checked =
      check_rules("rule r { " + clauses("« {m.text} » {{x}") + "on offer forbid any m in (text mentions fees) }\n");
  const auto& rule = checked.program.rules.at(0);
  ASSERT_TRUE(rule.each && rule.each->text);
  EXPECT_EQ(leaf(checked, *rule.each->text, 0), "/offer/text");
  EXPECT_EQ(checked.program.lexicon_names, std::vector<std::string>{"demo.fees"});
  ASSERT_EQ(rule.says.fr.size(), 3U);
  EXPECT_EQ(std::get<std::string>(rule.says.fr[0]), "« ");
  EXPECT_EQ(std::get<Expr>(rule.says.fr[1]).op, Op::mention_text);
  EXPECT_EQ(std::get<std::string>(rule.says.fr[2]), " » {x}");
}

TEST(CheckedProgram, ForceIsThatOfTheProvisionsThatCarryTheEffect) {
  const std::string usual =
      R"(title fr "T" en "T" ar "T" remedy fr "R" en "R" ar "R" says fr "S" en "S" ar "S" on offer require hours > 1 )";
  const auto checked = check_rules("rule a { cites law.art2, law.art1 effect block in force from 2000-01-01 " + usual +
                                   "}\nrule b { cites law.art1, guide.p1 effect block " + usual +
                                   "}\nrule c { cites law.art1, guide.p1 effect review " + usual + "}\n");
  const auto day = [](const char* text) { return engine::parse_date(text); };
  using Days = std::vector<engine::Validity>;
  EXPECT_EQ(checked.program.rules.at(0).in_force,
            (Days{{day("2000-01-01"), day("2003-12-31")}, {day("2004-06-08"), std::nullopt}}));
  EXPECT_EQ(checked.program.rules.at(1).in_force, (Days{{day("2004-06-08"), std::nullopt}}));
  EXPECT_EQ(checked.program.rules.at(2).in_force, (Days{{std::nullopt, std::nullopt}}));
}

TEST(CheckedProgram, TheOrderOfFilesIsNotSeen) {
  const std::string rules = "rule b { " + clauses("x") + "on offer require hours > 1 }\nrule a { " + clauses("x") +
                            "on contract require at_sea }\n" +
                            "define at_sea on terms = signed_on > today\ntest \"t\" { given { } expect a violated }\n";
  const auto one = check_rules(rules);
  const auto other = check_rules(rules, true);
  ASSERT_EQ(one.program.rules.size(), 2U);
  EXPECT_EQ(one.program.rules[0].name, "demo.a");
  EXPECT_EQ(other.program.rules[0].name, "demo.a");
  EXPECT_EQ(one.program.rules[0].demanded.operands[1].fact.slot, other.program.rules[0].demanded.operands[1].fact.slot);
  EXPECT_EQ(one.program.vocabulary.roots[0].field.name, other.program.vocabulary.roots[0].field.name);
  EXPECT_EQ(one.program.packs.at(0).name, "demo");
}

TEST(CheckedProgram, AsManyTermsAsTheParserReads) {
  std::string sum = "hours";
  for (int i = 0; i < 490; ++i) sum += " + hours";
  const auto checked = check_rules("rule r { " + clauses("x") + "on offer require " + sum + " > 1 }\n");
  EXPECT_EQ(checked.program.rules.at(0).demanded.op, Op::less);
}

}  // namespace
}  // namespace mizan::dsl
