#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "adapters/json/strict_json.hpp"

namespace mizan::json {
namespace {

/// The whole text through the door: "ok", or code, pointer and offset of what stopped it.
std::string judged(std::string_view text, const Profile& profile = request_profile) {
  static JsonSpace space;
  StrictJson json(text, profile, space);
  while (json.next() != Token::end) {
    if (json.token() != Token::failed) continue;
    EXPECT_EQ(json.next(), Token::failed);
    EXPECT_LE(json.error().offset, text.size());
    EXPECT_FALSE(json.error().message.fr.empty() || json.error().message.en.empty() || json.error().message.ar.empty());
    return json.error().code + " " + json.error().pointer + " @" + std::to_string(json.error().offset);
  }
  EXPECT_EQ(json.next(), Token::end);
  return "ok";
}

std::string code(std::string_view text, const Profile& profile = request_profile) {
  return judged(text, profile).substr(0, 4);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

// n values, with commas.
std::string items(std::string_view item, std::size_t n) {
  return n == 0 ? "" : std::string(item) + repeated("," + std::string(item), n - 1);
}

std::string members(std::size_t n) {
  std::string result;
  for (std::size_t i = 0; i < n; ++i) result += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":0";
  return "{" + result + "}";
}

TEST(Door, LetsJsonIn) {
  EXPECT_EQ(judged("{}"), "ok");
  EXPECT_EQ(judged(" [ ] \n"), "ok");
  EXPECT_EQ(judged("\"a\""), "ok");
  EXPECT_EQ(judged("0"), "ok");
  EXPECT_EQ(judged("-0.5e-3"), "ok");
  EXPECT_EQ(judged("\t{\r\n\"a\" : [ true , false,null ] ,\"b\":{\"c\":\"\"}}"), "ok");
}

TEST(Door, SaysWhatWhereAndWhy) {
  EXPECT_EQ(judged(""), "J004  @0");
  EXPECT_EQ(judged("  "), "J004  @0");
  EXPECT_EQ(judged("\xEF\xBB\xBF{}"), "J002  @0");
  EXPECT_EQ(judged("{\"a\":[1,2,\xFF]}"), "J003 /a/2 @10");
  EXPECT_EQ(judged("{\"a\":\"b\xC3\"}"), "J003 /a @7");
  EXPECT_EQ(judged("{\"a\":\"x\ny\"}"), "J005 /a @7");
  EXPECT_EQ(judged("{\"a\":\"x"), "J006 /a @5");
  EXPECT_EQ(judged("{\"a\":\"x\\\""), "J006 /a @5");
  EXPECT_EQ(judged("{\"a\" 1}"), "J007 /a @5");
  EXPECT_EQ(judged("[1 2]"), "J007 /0 @3");
  EXPECT_EQ(judged("[1,]"), "J007 /1 @3");
  EXPECT_EQ(judged("{\"a\":1,}"), "J007 /a @7");
  EXPECT_EQ(judged("{a:1}"), "J007  @1");
  EXPECT_EQ(judged("[tru]"), "J007 /0 @1");
  EXPECT_EQ(judged("[nullx]"), "J007 /0 @1");
  EXPECT_EQ(judged("[true\"x\"]"), "J007 /0 @1");
  EXPECT_EQ(judged("[1}"), "J007 /0 @2");
  EXPECT_EQ(judged("{\"a\":"), "J008 /a @5");
  EXPECT_EQ(judged("[[1,2]"), "J008 /0 @6");
  EXPECT_EQ(judged("[01]"), "J009 /0 @1");
  EXPECT_EQ(judged("[1.]"), "J009 /0 @1");
  EXPECT_EQ(judged("[.5]"), "J007 /0 @1");
  EXPECT_EQ(judged("[+1]"), "J007 /0 @1");
  EXPECT_EQ(judged("[1e]"), "J009 /0 @1");
  EXPECT_EQ(judged("[0x1F]"), "J009 /0 @1");
  EXPECT_EQ(judged("[1\"a\"]"), "J009 /0 @1");
  EXPECT_EQ(judged("[NaN]"), "J007 /0 @1");
  EXPECT_EQ(judged("{\"a\":{\"b/~\":\"\\x\"}}"), "J010 /a/b~1~0 @13");
  EXPECT_EQ(judged("{} {}"), "J024  @3");
  EXPECT_EQ(judged("{},"), "J024  @2");
  EXPECT_EQ(judged("{} \"a"), "J024  @3");
  EXPECT_EQ(judged("1 2"), "J024  @2");
  EXPECT_EQ(judged("{}\\"), "J024  @2");
}

TEST(Door, TheFirstFaultIsTold) {
  EXPECT_EQ(judged("[1,,\"\xFF\"]"), "J007 /1 @3");
  EXPECT_EQ(judged("[\"\xFF\",,1]"), "J003 /0 @2");
  EXPECT_EQ(judged("[\\\"a\", \"b]"), "J007 /0 @1");
}

TEST(Door, NamesStandOnce) {
  EXPECT_EQ(judged("{\"a\":1,\"b\":2,\"a\":3}"), "J015 /a @13");
  EXPECT_EQ(judged("{\"a\":1,\"\\u0061\":3}"), "J015 /a @7");
  EXPECT_EQ(judged("{\"\":1,\"\":3}"), "J015 / @6");
  EXPECT_EQ(judged("{\"a\":{\"a\":[{\"a\":1}]},\"b\":{\"a\":1}}"), "ok");
  EXPECT_EQ(judged("{\"x\":{\"a\":1,\"b\":{\"a\":1},\"a\":1}}"), "J015 /x/a @24");
  // Above the number of names that are compared one by one.
  std::string many = members(400);
  EXPECT_EQ(judged(many), "ok");
  many.insert(many.size() - 1, ",\"\\u006b17\":0");
  EXPECT_EQ(code(many), "J015");
  EXPECT_EQ(judged(many), "J015 /k17 @" + std::to_string(many.find("\"\\u006b17\"")));
}

TEST(Door, EscapesAreRead) {
  JsonSpace space;
  const auto text_of = [&](std::string_view text) {
    StrictJson json(text, request_profile, space);
    return json.next() == Token::string ? std::string(json.text()) : json.error().code;
  };
  EXPECT_EQ(text_of(R"("a\"b\\c\/d\te\nf")"), "a\"b\\c/d\te\nf");
  EXPECT_EQ(text_of(R"("\u00e9\u0627\u20ac")"), "éا€");
  EXPECT_EQ(text_of(R"("\ud83d\uDE00")"), "😀");
  EXPECT_EQ(text_of("\"long plain text without anything to note, éàü العربية and “quotes”\""),
            "long plain text without anything to note, éàü العربية and “quotes”");
  EXPECT_EQ(text_of(R"("before and after \u0041 then — more text, \u0042")"), "before and after A then — more text, B");
  EXPECT_EQ(text_of(R"("\u12")"), "J010");
  EXPECT_EQ(text_of(R"("\u12G4")"), "J010");
  EXPECT_EQ(text_of(R"("\U0041")"), "J010");
  EXPECT_EQ(text_of(R"("\v")"), "J010");
}

TEST(Door, HalvesOfPairsAreRefused) {
  for (const char* text : {R"("\ud800")", R"("\udc00")", R"("\ud800x")", R"("\ud800\n")", R"("\ud800\ud800")",
                           R"("\ud800\u0041")", R"("\udc00\ud800")", R"("a\udfff")", R"({"\ud83d":1})"}) {
    EXPECT_EQ(code(text), "J011") << text;
  }
  EXPECT_EQ(code("\"\xED\xA0\x80\""), "J003");
}

TEST(Door, InvisibleAndForbiddenCharactersAreRefused) {
  for (const char* text : {R"("\ufdd0")", R"("\ufdef")", R"("\ufffe")", R"("\uffff")", R"("\ud83f\udfff")",
                           "\"\xEF\xB7\x90\"", "\"\xEF\xBF\xBF\"", "\"\xF0\x9F\xBF\xBE\"", "\"\xF4\x8F\xBF\xBF\""}) {
    EXPECT_EQ(code(text), "J012") << text;
  }
  for (const char* text : {R"("\u0000")", R"("\u0001")", R"("\r")", R"("\r\r\n")", R"("\rn")", R"("\r\u000b")",
                           R"("\n\r")", R"("\b")", R"("\f")", R"("\u001f")", R"({"\u0000":1})"}) {
    EXPECT_EQ(code(text), "J013") << text;
  }
  for (const char* text :
       {R"("\u202a")", R"("\u202e")", R"("\u2066")", R"("\u2069")", "\"\xE2\x80\xAA\"", "\"\xE2\x80\xAE\"",
        "\"\xE2\x81\xA6\"", "\"\xE2\x81\xA9\"", "\"\xF3\xA0\x80\x81\"", "\"\xF3\xA0\x81\xBF\"",
        "\"some ordinary text and then \xE2\x80\xAE\"", "{\"\xE2\x80\xAE\":1}"}) {
    EXPECT_EQ(code(text), "J014") << text;
  }
  // Their neighbours, and the marks and joiners that Arabic needs.
  for (const char* text :
       {R"("\t\n")", R"("a\r\nb\u000d\u000A")", R"("\u0020\u007f")", "\"\x7F\"", R"("\u2029\u202f\u2065\u206a")",
        R"("\u200e\u200f\u061c\u200c\u200d")", R"("\ufdcf\ufdf0\ufffd")", "\"\xF3\xA0\x82\x80\""}) {
    EXPECT_EQ(judged(text), "ok") << text;
  }
  // A profile for texts that are only kept lets these in, but never U+0000 or half a pair.
  EXPECT_EQ(judged(R"("\r\ufffe\u202e")", record_profile), "ok");
  EXPECT_EQ(code(R"("\u0000")", record_profile), "J013");
  EXPECT_EQ(code(R"("\ud800")", record_profile), "J011");
}

TEST(DoorLimits, Body) {
  const std::size_t most = request_profile.body_bytes_max;
  EXPECT_EQ(judged("[]" + std::string(most - 2, ' ')), "ok");
  EXPECT_EQ(judged("[]" + std::string(most - 1, ' ')), "J001  @0");
}

TEST(DoorLimits, Depth) {
  EXPECT_EQ(judged(repeated("[", 32) + repeated("]", 32)), "ok");
  EXPECT_EQ(code(repeated("[", 33) + repeated("]", 33)), "J016");
  EXPECT_EQ(judged(repeated("{\"a\":", 32) + "1" + repeated("}", 32)), "ok");
  EXPECT_EQ(code(repeated("{\"a\":", 33) + "1" + repeated("}", 33)), "J016");
}

TEST(DoorLimits, Values) {
  const std::string four = "[" + items("1", 4000) + "]";  // 4,001 values
  const std::string most = "[" + items(four, 4) + ",[" + items("1", 3994) + "]]";
  EXPECT_EQ(judged(most), "ok");  // 1 + 4 * 4,001 + 1 + 3,994
  EXPECT_EQ(code("[" + items(four, 4) + ",[" + items("1", 3995) + "]]"), "J017");
}

TEST(DoorLimits, Members) {
  EXPECT_EQ(judged(members(512)), "ok");
  EXPECT_EQ(code(members(513)), "J018");
}

TEST(DoorLimits, Items) {
  EXPECT_EQ(judged("[" + items("1", 4096) + "]"), "ok");
  EXPECT_EQ(code("[" + items("1", 4097) + "]"), "J019");
}

TEST(DoorLimits, Strings) {
  EXPECT_EQ(judged("\"" + std::string(65536, 'a') + "\""), "ok");
  EXPECT_EQ(code("\"" + std::string(65537, 'a') + "\""), "J020");
  // After unescaping: six bytes of text for each byte of string.
  EXPECT_EQ(judged("[\"" + repeated("\\u0041", 40'000) + "\"]"), "ok");
  EXPECT_EQ(judged("{\"" + std::string(128, 'k') + "\":1}"), "ok");
  EXPECT_EQ(code("{\"" + std::string(129, 'k') + "\":1}"), "J021");
}

TEST(DoorLimits, Numbers) {
  EXPECT_EQ(judged(std::string(34, '9')), "ok");
  EXPECT_EQ(code(std::string(35, '9')), "J022");
  EXPECT_EQ(judged("-0." + std::string(33, '1')), "ok");
  EXPECT_EQ(code("-0." + std::string(34, '1')), "J022");
  EXPECT_EQ(judged("[1e30,1E-30,1e+030]"), "ok");
  EXPECT_EQ(code("1e31"), "J023");
  EXPECT_EQ(code("1e-31"), "J023");
  EXPECT_EQ(code("1e" + std::string(1000, '9')), "J023");
}

TEST(DoorHostile, IsRefusedAtOnce) {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  EXPECT_EQ(code(std::string(1'000'000, '[')), "J001");
  EXPECT_EQ(code(std::string(262'144, '[')), "J016");
  EXPECT_EQ(code(repeated("{\"a\":", 50'000)), "J016");
  EXPECT_EQ(code(members(1'000'000)), "J001");
  EXPECT_EQ(code("[" + std::string(100'000'000, '1') + "]"), "J001");
  EXPECT_EQ(code("[" + std::string(100'000, '1') + "]"), "J022");
  EXPECT_EQ(code("[0." + std::string(100'000, '1') + "]"), "J022");
  EXPECT_EQ(code("[1e" + std::string(100'000, '1') + "]"), "J023");
  EXPECT_EQ(code("[" + std::string(200'000, ',') + "]"), "J007");
  EXPECT_EQ(code("\"" + repeated("\\\"", 100'000)), "J006");
  // Generous: these are milliseconds, and a machine under load or sanitizers must not fail them.
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(20));
}

// Where a limit on the whole text does not stand before the others, they hold by themselves.
TEST(DoorHostile, EachLimitHoldsAlone) {
  Profile wide = request_profile;
  wide.body_bytes_max = 200'000'000;
  wide.values_max = 1'000'000'000;
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(judged(std::string(1'000'000, '['), wide), "J016 " + repeated("/0", 32) + " @32");
  EXPECT_EQ(code(repeated("{\"a\":", 1'000'000), wide), "J016");
  EXPECT_EQ(code(members(1'000'000), wide), "J018");
  EXPECT_EQ(code("[" + items("1", 1'000'000) + "]", wide), "J019");
  EXPECT_EQ(code("[" + std::string(100'000'000, '1') + "]", wide), "J022");
  EXPECT_EQ(code("\"" + std::string(100'000'000, 'a') + "\"", wide), "J020");
  EXPECT_EQ(code("{\"" + std::string(100'000'000, 'a') + "\":1}", wide), "J021");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

// Names that are one another's neighbours in every way the door compares them: their hash sees the first and the last
// eight bytes only, so that these are all equal to it.
TEST(DoorHostile, NamesOfOneHashStayCheap) {
  std::string text = "[";
  for (std::size_t object = 0; object < 12; ++object) {
    text += object == 0 ? "{" : ",{";
    for (std::size_t i = 0; i < 512; ++i) {
      const std::string number = std::to_string(1000 + i);
      text += (i == 0 ? "\"aaaaaaaa" : ",\"aaaaaaaa") + number + "bbbbbbbbbbbb\":0";
    }
    text += '}';
  }
  text += ']';
  ASSERT_LE(text.size(), request_profile.body_bytes_max);
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(judged(text), "ok");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Cursor, SkipsWithoutSkippingChecks) {
  JsonSpace space;
  const auto after_skip = [&](std::string_view text) {
    StrictJson json(text, request_profile, space);
    json.next();  // {
    json.next();  // key
    json.next();  // [
    json.skip();
    return json.token();
  };
  EXPECT_EQ(after_skip(R"({"a":[1,{"b":[]}],"c":2})"), Token::end_array);
  EXPECT_EQ(after_skip(R"({"a":[1,{"b":["\ud800"]}],"c":2})"), Token::failed);
  EXPECT_EQ(after_skip(R"({"a":[1,{"b":1,"b":2}],"c":2})"), Token::failed);
  EXPECT_EQ(after_skip(R"({"a":[1,{"b":01}],"c":2})"), Token::failed);
}

TEST(Cursor, LooksAheadForLength) {
  JsonSpace space;
  const auto longer = [&](std::string_view text, std::size_t than) {
    StrictJson json(text, request_profile, space);
    json.next();
    return json.longer_than(than);
  };
  EXPECT_FALSE(longer("[1,2]", 2));
  EXPECT_TRUE(longer("[1,2,3]", 2));
  EXPECT_FALSE(longer("[[1,2,3],{\"a\":1,\"b\":2}]", 2));
  EXPECT_TRUE(longer("[[1,2,3],{\"a\":1,\"b\":2},[]]", 2));
  EXPECT_FALSE(longer("[]", 2));
}

}  // namespace
}  // namespace mizan::json
