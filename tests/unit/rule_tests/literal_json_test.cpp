#include "adapters/rule_tests/literal_json.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace mizan::adapters {
namespace {

using dsl::syntax::Literal;
using Kind = Literal::Kind;

Literal scalar(Kind kind, std::string text, std::string unit = {}) {
  Literal literal;
  literal.kind = kind;
  literal.text = std::move(text);
  literal.unit = {.text = unit, .span = {}, .word = dsl::meanings(unit, dsl::Surface::english).front()};
  return literal;
}

Literal list(std::vector<Literal> items) {
  Literal literal;
  literal.kind = Kind::list;
  literal.items = std::move(items);
  return literal;
}

Literal object(std::vector<std::pair<std::string, Literal>> members) {
  Literal literal;
  literal.kind = Kind::object;
  for (auto& [key, value] : members) {
    literal.keys.push_back({.text = key, .span = {}});
    literal.items.push_back(std::move(value));
  }
  return literal;
}

TEST(LiteralJson, BareWordsAreStrings) {
  EXPECT_EQ(to_json(scalar(Kind::word, "worker")), R"("worker")");
  EXPECT_EQ(to_json(scalar(Kind::word, "none")), R"("none")");
  EXPECT_EQ(to_json(scalar(Kind::true_, "true")), "true");
  EXPECT_EQ(to_json(scalar(Kind::false_, "false")), "false");
}

TEST(LiteralJson, NumbersByTheirUnit) {
  EXPECT_EQ(to_json(scalar(Kind::number, "12.50")), "12.50");
  EXPECT_EQ(to_json(scalar(Kind::number, "500", "EUR")), R"({"amount":"500","currency":"EUR"})");
  EXPECT_EQ(to_json(scalar(Kind::number, "15", "days")), R"({"value":15,"unit":"day"})");
  EXPECT_EQ(to_json(scalar(Kind::number, "1.5", "month")), R"({"value":1.5,"unit":"month"})");
  EXPECT_EQ(to_json(scalar(Kind::number, "30", "%")), R"("30")");
}

TEST(LiteralJson, Dates) { EXPECT_EQ(to_json(scalar(Kind::date, "2026-01-15")), R"("2026-01-15")"); }

TEST(LiteralJson, AnUnknownIsLeftOutOfAnObject) {
  EXPECT_EQ(to_json(object({{"a", scalar(Kind::unknown, "")}, {"b", scalar(Kind::true_, "")}})), R"({"b":true})");
  EXPECT_EQ(to_json(object({{"a", scalar(Kind::unknown, "")}})), "{}");
}

TEST(LiteralJson, AnUnknownInAListKeepsItsPlace) {
  EXPECT_EQ(to_json(list({scalar(Kind::unknown, ""), scalar(Kind::number, "1")})), "[null,1]");
}

TEST(LiteralJson, ListsAndObjectsNest) {
  EXPECT_EQ(to_json(object({{"a", list({})}, {"b", list({object({}), object({{"c", scalar(Kind::word, "d")}})})}})),
            R"({"a":[],"b":[{},{"c":"d"}]})");
}

TEST(LiteralJson, TextsAreEscaped) {
  EXPECT_EQ(to_json(scalar(Kind::text, "a\"b\\c\nd\x01é")), R"("a\"b\\c\u000ad\u0001é")");
}

}  // namespace
}  // namespace mizan::adapters
