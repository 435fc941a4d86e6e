// Compiled programs whose rules compare or rank what cannot be, refused before anything is evaluated.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include "dsl/compile.hpp"
#include "dsl/program_writer.hpp"
#include "engine/runtime/program_loader.hpp"

namespace mizan::engine {
namespace {

constexpr const char* text = R"(edition 2026
pack demo 1.0.0
enum change { worse fr "p" en "w" ar "a" better fr "m" en "b" ar "a" different fr "d" en "d" ar "a" same fr "i" en "s" ar "a" }
enum room { own fr "s" en "o" ar "a" shared fr "c" en "s" ar "a" }
record terms {
  hours: decimal favours less fr "H" en "H" ar "a"
  title: text compared fr "T" en "T" ar "a"
  room: room favours own over shared fr "C" en "R" ar "a"
  names: list of text fr "N" en "N" ar "a"
  start: date fr "D" en "D" ar "a"
}
document offer: terms fr "O" en "O" ar "a"
document contract: terms fr "C" en "C" ar "a"
source law { title fr "L" en "L" ar "a" authority moroccan_law evidence read }
provision law.art1 { title fr "A" en "A" ar "a" }
provision law.art2 { title fr "A" en "A" ar "a" }
rule kept {
  title fr "T" en "T" ar "a"
  cites law.art1
  on contract against offer
  when (count of d in changes where d is better) <= 3
  forbid any c in changes where c is worse or c.after is none
  effect review
  says fr "{c.field} {c.before}" en "{c.after}" ar "{c}"
  remedy fr "R" en "R" ar "a"
}
rule bounded {
  title fr "T" en "T" ar "a"
  cites law.art1
  on offer
  require hours at most most favourable of { law.art1: 40  law.art2 when title is "a": 30 }
  effect review
  says fr "S" en "S" ar "a"
  remedy fr "R" en "R" ar "a"
}
rule dated {
  title fr "T" en "T" ar "a"
  cites law.art1
  on offer
  require start at least most favourable of { law.art1: 2026-01-01 }
  effect review
  says fr "S" en "S" ar "a"
  remedy fr "R" en "R" ar "a"
}
set indicators of tags = debt, hours
rule owed {
  title fr "T" en "T" ar "a"
  cites law.art1
  tags debt weight 2, hours
  on offer
  require hours < 60
  effect review
  says fr "S" en "S" ar "a"
  remedy fr "R" en "R" ar "a"
}
rule several {
  title fr "T" en "T" ar "a"
  cites law.art2
  on findings
  forbid (count of distinct tags in indicators) >= 1 or (weight of tags in indicators) > 9
  effect review
  says fr "S" en "S" ar "a"
  remedy fr "R" en "R" ar "a"
}
rule unlike {
  title fr "T" en "T" ar "a"
  cites law.art1, law.art2
  on offer
  require (no a, b in names where a is b) or (every n in names has n is "a")
  effect review
  says fr "S" en "S" ar "a"
  remedy fr "R" en "R" ar "a"
}
test "too long" { given { offer: { hours: 70 } } expect owed violated, several violated, bounded violated, dated undetermined }
test "not too long" { given { offer: { hours: 50 } } expect owed satisfied, several satisfied, bounded violated, dated undetermined }
test "who knows" { given { offer: { title: "b" } } expect owed undetermined, several undetermined, bounded undetermined, dated undetermined }
test "once" { given { offer: { names: ["a", "b"] } } expect unlike satisfied }
test "twice" { given { offer: { names: ["b", "b"] } } expect unlike violated }
test "no names" { given { offer: { hours: 41 } } expect unlike undetermined }
test "long" { given { offer: { hours: 41 } } expect bounded violated, dated undetermined }
test "short" { given { offer: { hours: 30, start: 2026-01-01 } } expect bounded satisfied, dated satisfied }
test "early" { given { offer: { hours: 30, start: 2025-01-01 } } expect dated violated }
test "unsaid" { given { offer: { start: 2026-01-01 } } expect bounded undetermined }
test "worse" { given { offer: { hours: 1 }, contract: { hours: 2 } } expect kept violated }
test "as promised" { given { offer: { hours: 1 }, contract: { hours: 1 } } expect kept satisfied }
test "open" { given { contract: { hours: 1 } } expect kept undetermined }
)";

std::string bytes_with(const std::function<void(Program&)>& change) {
  dsl::Compilation compiled = dsl::compile({{"rules.mizan", text}});
  for (const dsl::Diagnostic& one : compiled.diagnostics) ADD_FAILURE() << one.code << " " << one.message;
  change(compiled.program);
  return dsl::write_program(compiled.program);
}

Node& node(Program& program, Op op) {
  const auto at =
      std::find_if(program.nodes.begin(), program.nodes.end(), [&](const Node& one) { return one.op == op; });
  EXPECT_NE(at, program.nodes.end());
  return *at;
}

Rule& rule(Program& program, std::string_view name) {
  const auto at =
      std::find_if(program.rules.begin(), program.rules.end(), [&](const Rule& one) { return one.name == name; });
  EXPECT_NE(at, program.rules.end());
  return *at;
}

TEST(HostileComparison, TheProgramAsItWasCompiledIsLoaded) {
  const std::string bytes = bytes_with([](Program&) {});
  const auto program = load_program(bytes);
  ASSERT_TRUE(program.has_value()) << program.error().message;
  EXPECT_EQ(dsl::write_program(*program), bytes);
  ASSERT_EQ(program->comparisons.size(), 1U);
  EXPECT_EQ(program->comparisons.front().fields.size(), 3U);
}

TEST(HostileComparison, WhatComparesTheIncomparableIsRefused) {
  const std::vector<std::pair<const char*, std::function<void(Program&)>>> changes = {
      {"a field of no document", [](Program& p) { p.comparisons.front().fields.front().after = 10'000; }},
      {"two fields of different types", [](Program& p) { ++p.comparisons.front().fields.front().before; }},
      {"a document that is not there", [](Program& p) { p.comparisons.front().before = 9; }},
      {"no comparison at all", [](Program& p) { p.comparisons.clear(); }},
      {"a rule against nothing", [](Program& p) { rule(p, "demo.kept").against = 9; }},
      {"an instance per field of a comparison that is not there", [](Program& p) { rule(p, "demo.kept").each->a = 1; }},
      {"a text that favours more",
       [](Program& p) { p.vocabulary.records.front().fields[1].favours.direction = Direction::more; }},
      {"a list that is compared",
       [](Program& p) { p.vocabulary.records.front().fields[3].favours.direction = Direction::compared; }},
      {"a member that is not there",
       [](Program& p) {
         p.vocabulary.records.front().fields[2].favours.order = {0, 7};
       }},
      {"a direction that is not there",
       [](Program& p) { p.vocabulary.records.front().fields[0].favours.direction = static_cast<Direction>(7); }},
      {"changes that are no changes", [](Program& p) { p.vocabulary.change = 1; }},
      {"changes of no enumeration", [](Program& p) { p.vocabulary.change = 9; }},
      {"no changes", [](Program& p) { p.vocabulary.change.reset(); }},
      {"a change of another enumeration", [](Program& p) { node(p, Op::change).type.index = 1; }},
      {"a change outside its comparison", [](Program& p) { node(p, Op::change).a = 1; }},
      {"a change of no variable", [](Program& p) { node(p, Op::change).variable = 7; }},
      {"a part of a change taken for a text",
       [](Program& p) {
         node(p, Op::change_after).type = {TypeKind::text, 0};
       }},
      {"a fold over a comparison that is not there", [](Program& p) { node(p, Op::count).a = 1; }},
      {"a fold over a list in place of a comparison", [](Program& p) { node(p, Op::count).aux = 0; }},
      {"a fold over nobody knows what", [](Program& p) { node(p, Op::count).aux = 2; }},
  };
  for (const auto& [what, change] : changes) {
    EXPECT_FALSE(load_program(bytes_with(change)).has_value()) << what;
  }
}

TEST(HostilePairs, WhatPairsTheIncomparableIsRefused) {
  const auto partners = [](Program& p) -> Node& {
    return *std::find_if(p.nodes.begin(), p.nodes.end(), [](const Node& one) { return one.after != absent_id; });
  };
  const std::vector<std::pair<const char*, std::function<void(Program&)>>> changes = {
      {"behind no variable", [&](Program& p) { partners(p).after = p.variable_count; }},
      {"behind itself", [&](Program& p) { partners(p).after = partners(p).variable; }},
      {"behind an element of nothing", [&](Program& p) { node(p, Op::every).after = 1; }},
      {"behind a change", [&](Program& p) { node(p, Op::count).after = 0; }},
  };
  for (const auto& [what, change] : changes) {
    EXPECT_FALSE(load_program(bytes_with(change)).has_value()) << what;
  }
}

TEST(HostileNorms, WhatRanksTheIncomparableIsRefused) {
  const std::vector<std::pair<const char*, std::function<void(Program&)>>> changes = {
      {"a norm of no provision", [](Program& p) { node(p, Op::norm).a = 9; }},
      {"a direction that is not there", [](Program& p) { node(p, Op::most_favourable).aux = 2; }},
      {"no norms", [](Program& p) { node(p, Op::most_favourable).count = 0; }},
      {"a norm that demands what is no bound",
       [](Program& p) { p.operands[node(p, Op::norm).first + node(p, Op::norm).count - 1] = 0; }},
      {"norms of dates and of numbers",
       [](Program& p) {
         std::vector<NodeId> norms;
         for (NodeId id = 0; id < p.nodes.size(); ++id) {
           if (p.nodes[id].op == Op::norm) norms.push_back(id);
         }
         Node& all = *std::find_if(p.nodes.rbegin(), p.nodes.rend(),
                                   [](const Node& one) { return one.op == Op::most_favourable; });
         all.first = static_cast<std::uint32_t>(p.operands.size());
         all.count = 2;
         p.operands.push_back(norms.front());
         p.operands.push_back(norms.back());
       }},
  };
  for (const auto& [what, change] : changes) {
    EXPECT_FALSE(load_program(bytes_with(change)).has_value()) << what;
  }
}

TEST(HostileFindings, WhatIsNotAboveTheOtherRulesIsRefused) {
  const auto several = [](Program& p) -> Rule& { return rule(p, "demo.several"); };
  const auto read_a_fact = [](Program& p, bool relative) {
    Node fact = node(p, Op::fact);
    fact.relative = relative ? 1 : 0;
    fact.a = relative ? 0 : static_cast<std::uint32_t>(p.layout.slot_count());
    node(p, Op::distinct_tags) = fact;
  };
  const std::vector<std::pair<const char*, std::function<void(Program&)>>> changes = {
      {"tags counted on a document",
       [](Program& p) { rule(p, "demo.owed").demanded = rule(p, "demo.several").demanded; }},
      {"on a document too", [&](Program& p) { several(p).on = {0}; }},
      {"against a document", [&](Program& p) { several(p).against = 0; }},
      {"with tags of its own",
       [&](Program& p) {
         several(p).tags = {{"debt", 1}};
       }},
      {"essential", [&](Program& p) { several(p).essential = true; }},
      {"with an exception", [&](Program& p) { several(p).exceptions.emplace_back().name = "demo.x"; }},
      {"with instances", [&](Program& p) { several(p).each = rule(p, "demo.kept").each; }},
      {"judged at some date", [&](Program& p) { several(p).judged_at = 0; }},
      {"a field of the document at hand", [&](Program& p) { read_a_fact(p, true); }},
      {"a field that is not there", [&](Program& p) { read_a_fact(p, false); }},
      {"a set that is not there", [](Program& p) { node(p, Op::distinct_tags).a = 1; }},
      {"an amount that is a truth",
       [](Program& p) {
         node(p, Op::weight_of_tags).type = {TypeKind::boolean, 0};
       }},
      {"a set out of order", [](Program& p) { std::swap(p.tag_sets[0][0], p.tag_sets[0][1]); }},
      {"a tag twice", [](Program& p) { p.tag_sets[0][1] = p.tag_sets[0][0]; }},
      {"a weight of nothing", [](Program& p) { rule(p, "demo.owed").tags[0].weight = 0; }},
      {"a weight beyond all", [](Program& p) { rule(p, "demo.owed").tags[0].weight = 1'001; }},
      {"a version that is on a document", [&](Program& p) { several(p).name = "demo.owed"; }},
  };
  for (const auto& [what, change] : changes) {
    EXPECT_FALSE(load_program(bytes_with(change)).has_value()) << what;
  }
}

}  // namespace
}  // namespace mizan::engine
