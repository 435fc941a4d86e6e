#include "adapters/json/canonical_json.hpp"

#include <gtest/gtest.h>

#include <string>

#include "adapters/json/json_writer.hpp"

namespace mizan::json {
namespace {

std::string checked(std::string_view text) {
  static JsonSpace space;
  const auto done = check_record(text, space);
  return done ? "ok" : done.error().code + " " + done.error().pointer + " @" + std::to_string(done.error().offset);
}

TEST(JsonWriter, EscapesAsLittleAsItMust) {
  std::string out;
  append_json_string(out, "a\"\\/\b\t\n\f\r\x01\x1f\x7f é العربية 😀");
  EXPECT_EQ(out, R"("a\"\\/\b\t\n\f\r\u0001\u001f)"
                 "\x7f é العربية 😀\"");
}

TEST(JsonWriter, WritesEveryShape) {
  JsonWriter json;
  json.begin_object().key("a").begin_array().integer(-1).string("x").null().boolean(true).begin_object().end_object();
  json.begin_array().end_array().end_array().key("b").begin_object().key("c").integer(999'999'999'999'999).end_object();
  json.end_object();
  EXPECT_EQ(std::move(json).text(), R"({"a":[-1,"x",null,true,{},[]],"b":{"c":999999999999999}})");
}

TEST(JsonWriterDeathTest, HoldsTheOrderOfNames) {
  EXPECT_DEATH(JsonWriter().begin_object().key("b").null().key("a"), "in order");
  EXPECT_DEATH(JsonWriter().begin_object().key("a").null().key("a"), "in order");
  EXPECT_DEATH(JsonWriter().begin_object().string("a"), "follows its key");
}

TEST(JsonWriter, IndentsForPeople) {
  EXPECT_EQ(indented(R"({"a":[1,{"b":"x,{\"y"}],"c":{},"d":[]})"),
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"x,{\\\"y\"\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}");
}

TEST(Record, CanonicalBytesPass) {
  EXPECT_EQ(checked(R"({"a":1,"b_2":["x",null,true,-5,{}],"c":{"d":"\n"}})"), "ok");
  EXPECT_EQ(checked("[]"), "ok");
  EXPECT_EQ(checked("999999999999999"), "ok");
}

TEST(Record, OtherBytesAreCorrupt) {
  EXPECT_EQ(checked(R"({"b":1,"a":2})"), "J026  @2");
  EXPECT_EQ(checked(R"({"a": 1})"), "J026  @5");
  EXPECT_EQ(checked("[1]\n"), "J026  @3");
  EXPECT_EQ(checked(R"(["\u0061"])"), "J026  @2");
  EXPECT_EQ(checked(R"(["\/"])"), "J026  @2");
  EXPECT_EQ(checked(R"({"A":1})"), "J026 /A @1");
  EXPECT_EQ(checked(R"({"1a":1})"), "J026 /1a @1");
  EXPECT_EQ(checked(R"({"":1})"), "J026 / @1");
  EXPECT_EQ(checked("[1.0]"), "J026 /0 @1");
  EXPECT_EQ(checked("[1e2]"), "J026 /0 @1");
  EXPECT_EQ(checked("[-0]"), "J026 /0 @1");
  EXPECT_EQ(checked("[1000000000000000]"), "J026 /0 @1");
  EXPECT_EQ(checked(R"({"a":1,"a":1})"), "J015 /a @7");
  EXPECT_EQ(checked("[1"), "J008 /0 @2");
}

TEST(Canonical, SortsByUtf16) {
  EXPECT_TRUE(precedes_utf16("a", "b"));
  EXPECT_TRUE(precedes_utf16("", "a"));
  EXPECT_TRUE(precedes_utf16("a", "ab"));
  EXPECT_FALSE(precedes_utf16("ab", "a"));
  EXPECT_FALSE(precedes_utf16("a", "a"));
  EXPECT_TRUE(precedes_utf16("é", "€"));
  EXPECT_TRUE(precedes_utf16("😀", "\xEF\xAC\xB3")) << "surrogates come before U+FB33";
  EXPECT_FALSE(precedes_utf16("\xEE\x80\x80", "😀"));
  EXPECT_TRUE(precedes_utf16("\xED\x9F\xBF", "😀")) << "U+D7FF comes before surrogates";
}

}  // namespace
}  // namespace mizan::json
