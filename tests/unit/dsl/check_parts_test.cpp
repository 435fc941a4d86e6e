#include <gtest/gtest.h>

#include "dsl/check/dependency_graph.hpp"
#include "dsl/check/dossiers.hpp"
#include "dsl/check/interval.hpp"
#include "dsl/check/report.hpp"

// The parts of the checker that rule text reaches only in company.
namespace mizan::dsl::checking {
namespace {

using engine::Validity;
using syntax::Literal;

Validity days(const char* from, const char* until) {
  const auto day = [](const char* text) { return *text == '\0' ? std::nullopt : engine::parse_date(text); };
  return {day(from), day(until)};
}
using Days = std::vector<Validity>;

TEST(Intervals, UniteOverlappingAndAdjoining) {
  EXPECT_EQ(unite({days("2010-01-01", "2011-12-31"), days("2005-01-01", "2010-06-01")}),
            (Days{days("2005-01-01", "2011-12-31")}));
  EXPECT_EQ(unite({days("2005-01-01", "2009-12-31"), days("2010-01-01", "")}), (Days{days("2005-01-01", "")}));
  EXPECT_EQ(unite({days("2005-01-01", "2009-12-30"), days("2010-01-01", "")}),
            (Days{days("2005-01-01", "2009-12-30"), days("2010-01-01", "")}));
}

TEST(Intervals, UniteWithOpenEnds) {
  EXPECT_EQ(unite({days("2010-01-01", ""), days("", "2010-01-05")}), (Days{days("", "")}));
  EXPECT_EQ(unite({days("", ""), days("2010-01-01", "2010-02-01")}), (Days{days("", "")}));
  EXPECT_EQ(unite({days("2010-01-01", "2012-01-01"), days("2010-02-01", "2010-03-01")}),
            (Days{days("2010-01-01", "2012-01-01")}));
  EXPECT_EQ(unite({}), Days{});
}

TEST(Intervals, Intersect) {
  const Days two{days("2005-01-01", "2009-12-31"), days("2012-01-01", "")};
  EXPECT_EQ(intersect(two, days("2009-12-31", "2012-01-01")),
            (Days{days("2009-12-31", "2009-12-31"), days("2012-01-01", "2012-01-01")}));
  EXPECT_EQ(intersect(two, days("2010-01-01", "2011-12-31")), Days{});
  EXPECT_EQ(intersect(two, days("", "")), two);
}

TEST(Dependencies, WhatIsNeededComesFirst) {
  const auto result = order_dependencies({.node_count = 4, .edges = {{0, 1}, {1, 2}, {0, 3}, {3, 2}}});
  EXPECT_TRUE(result.circles.empty());
  std::vector<std::size_t> place(4);
  for (std::size_t i = 0; i < result.order.size(); ++i) place[result.order[i]] = i;
  EXPECT_LT(place[2], place[1]);
  EXPECT_LT(place[2], place[3]);
  EXPECT_LT(place[1], place[0]);
  EXPECT_LT(place[3], place[0]);
}

TEST(Dependencies, CirclesAreSpelledOut) {
  const auto result = order_dependencies({.node_count = 6, .edges = {{3, 1}, {1, 4}, {4, 3}, {4, 5}, {0, 0}, {2, 0}}});
  EXPECT_EQ(result.circles, (std::vector<std::vector<std::uint32_t>>{{0}, {1, 4, 3}}));
}

TEST(Dependencies, OrderOfEdgesDoesNotMatter) {
  const auto one = order_dependencies({.node_count = 5, .edges = {{0, 1}, {1, 0}, {0, 2}, {2, 0}, {3, 4}}});
  const auto other = order_dependencies({.node_count = 5, .edges = {{3, 4}, {2, 0}, {1, 0}, {0, 2}, {0, 1}}});
  EXPECT_EQ(one.order, other.order);
  EXPECT_EQ(one.circles, other.circles);
}

TEST(Dependencies, ALongChainCostsNoStack) {
  constexpr std::uint32_t length = 200'000;
  DependencyGraph graph{.node_count = length, .edges = {}};
  for (std::uint32_t i = 0; i + 1 < length; ++i) graph.edges.emplace_back(i, i + 1);
  EXPECT_EQ(order_dependencies(graph).order.front(), length - 1);
}

Literal word(const char* text) {
  Literal literal;
  literal.kind = Literal::Kind::word;
  literal.text = text;
  return literal;
}
Literal unknown() { return {}; }
Literal list(std::vector<Literal> items) {
  Literal literal;
  literal.kind = Literal::Kind::list;
  literal.items = std::move(items);
  return literal;
}
struct Entry {
  const char* key;
  Literal value;
};
Literal object(const std::vector<Entry>& entries) {
  Literal literal;
  literal.kind = Literal::Kind::object;
  for (const auto& entry : entries) {
    literal.keys.push_back({entry.key, {}});
    literal.items.push_back(entry.value);
  }
  return literal;
}
// As text, so that a failure can be read.
std::string shown(const Literal& literal) {
  std::string text = literal.text;
  for (std::size_t i = 0; i < literal.items.size(); ++i) {
    text += literal.kind == Literal::Kind::object ? literal.keys[i].text + ':' : "-";
    text += shown(literal.items[i]) + ' ';
  }
  return literal.kind == Literal::Kind::word ? text : '(' + text + ')';
}

TEST(Dossiers, ChangesAreMergedListsReplaced) {
  const Literal base = object({{"offer", object({{"a", word("x")}, {"b", list({word("y")})}})}});
  const Literal change = object({{"offer", object({{"b", list({word("u"), word("v")})}, {"c", word("z")}})}});
  EXPECT_EQ(shown(merge(base, change)), "(offer:(a:x b:(-u -v ) c:z ) )");
}

TEST(Dossiers, AChangeAtAPlaceIsTheChangeOfAnObject) {
  const Literal base = object({{"offer", object({{"a", word("x")}, {"b", word("y")}})}, {"c", word("z")}});
  const std::vector<Literal> values{word("v"), unknown(), object({{"d", word("w")}, {"e", unknown()}}), object({})};
  for (const std::vector<std::string>& path : std::vector<std::vector<std::string>>{
           {"offer", "a"}, {"offer", "new"}, {"offer"}, {"new", "d"}, {"new"}, {"c", "d"}, {"offer", "a", "deep"}}) {
    for (const Literal& value : values) {
      Literal change = value;
      std::vector<syntax::Name> names;
      for (const std::string& part : path) names.push_back({part, {}});
      for (auto part = path.rbegin(); part != path.rend(); ++part) change = object({Entry{part->c_str(), change}});
      Literal changed = base;
      change_at(changed, names, value);
      EXPECT_EQ(shown(changed), shown(merge(base, change))) << testing::PrintToString(path) << shown(value);
    }
  }
}

TEST(Dossiers, UnknownRemoves) {
  const Literal base = object({{"offer", object({{"a", word("x")}, {"b", word("y")}})}});
  EXPECT_EQ(shown(merge(base, object({{"offer", object({{"a", unknown()}})}}))), "(offer:(b:y ) )");
  EXPECT_EQ(shown(merge(base, object({{"offer", unknown()}}))), "()");
  EXPECT_EQ(shown(merge(base, object({{"new", object({{"a", unknown()}})}}))), "(offer:(a:x b:y ) new:() )");
  EXPECT_EQ(shown(without_unknowns(object({{"a", unknown()}, {"b", list({unknown()})}}))), "(b:(-() ) )");
}

TEST(Written, FoldsWhiteSpaceAndComments) {
  const Sources sources = {{"a.mizan", "a\n   is  // why\n\t b and \"x  // y\" is c"}};
  EXPECT_EQ(written(sources, {0, 0, static_cast<std::uint32_t>(sources[0].text.size())}),
            "a is b and \"x  // y\" is c");
}

}  // namespace
}  // namespace mizan::dsl::checking
