#include <gtest/gtest.h>
#include <simdjson.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "adapters/json/strict_json.hpp"

// simdjson chooses code by processor. What it chooses must not be seen: the same texts pass, and those that do not are
// refused with the same words at the same place.
namespace mizan::json {
namespace {

std::string outcome(std::string_view text, JsonSpace& space) {
  StrictJson json(text, request_profile, space);
  std::string tokens;
  while (json.next() != Token::end) {
    if (json.token() == Token::failed)
      return json.error().code + json.error().pointer + "@" + std::to_string(json.error().offset);
    tokens += static_cast<char>('a' + static_cast<int>(json.token()));
    if (json.token() == Token::string || json.token() == Token::key || json.token() == Token::number)
      tokens += json.text();
  }
  return tokens;
}

std::vector<const simdjson::implementation*> implementations() {
  std::vector<const simdjson::implementation*> result;
  for (const simdjson::implementation* one : simdjson::get_available_implementations()) {
    if (one->supported_by_runtime_system()) result.push_back(one);
  }
  return result;
}

class OnEveryProcessor : public ::testing::Test {
 protected:
  void TearDown() override { simdjson::get_active_implementation() = first_; }

  void expect_same(const std::string& text) {
    std::string expected;
    for (const simdjson::implementation* one : implementations()) {
      simdjson::get_active_implementation() = one;
      const std::string found = outcome(text, space_);
      if (expected.empty()) expected = found;
      ASSERT_EQ(found, expected) << one->name() << "\n" << text;
    }
  }

 private:
  const simdjson::implementation* first_ = simdjson::get_active_implementation();
  JsonSpace space_;
};

TEST_F(OnEveryProcessor, HandWrittenEdges) {
  EXPECT_GE(implementations().size(), 2U) << "the plain one and one for this processor";
  for (const char* text : {"{}",
                           "[1\"b,c\"]",
                           "[1\"b,c]",
                           "[tru\"e\"]",
                           "[\\\"a\",\"b]",
                           "[x\\\" , \"]\"",
                           "[1\f]",
                           "[1\x1A]",
                           "[\"a\"\f]",
                           "{\"a\"\x1A 1}",
                           "[1,\xFF]",
                           "{} \"a",
                           "{}\\",
                           "\\\"",
                           "\"\\",
                           "\"\\\\\\\"",
                           "[\"a\"\"b\"]",
                           "[\"a\"b]",
                           "[a\"b\"]",
                           "{\"a\":\"\xE2\x82\"}",
                           "\xE2\x82\xAC",
                           "[\"\x01\"]",
                           "[\x01]",
                           "[\"\xED\xA0\x80\"]",
                           "[1]\xC3",
                           "[1,2\xC2\xA0]"}) {
    expect_same(text);
  }
  expect_same(std::string("[\0]", 3));
  expect_same(std::string("[\"\0\"]", 5));
}

TEST_F(OnEveryProcessor, DamagedTexts) {
  const std::string seed =
      R"({"offer":{"title":"Ouvrière agricole — “fraise” \u0627\ud83d\ude00","wage":{"amount":"1184.00","currency":"EUR"},)"
      R"("n":[1,-2.5e3,true,false,null,{},[]],"عقد":"قفّاز\n\"\\"}, "list" : [ "a" , "b" ] })";
  const std::string pieces =
      "{}[]:,\"\\ \n\t\x01\f\x1A"
      "0-1eE.tfnu\xFF\xC3\xE2\x80\xED";
  std::mt19937 random(20'260'115);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  for (int round = 0; round < 4000; ++round) {
    std::string text = seed;
    for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
      const std::size_t at = below(text.size());
      switch (below(3)) {
        case 0:
          text[at] = pieces[below(pieces.size())];
          break;
        case 1:
          text.insert(at, 1, pieces[below(pieces.size())]);
          break;
        default:
          text.erase(at, 1 + below(4));
      }
    }
    if (below(4) == 0) text.resize(below(text.size()));
    expect_same(text);
    if (HasFatalFailure()) return;
  }
}

// The caller's bytes are read in place: a text may end where the memory does.
TEST_F(OnEveryProcessor, NothingIsReadBehindTheText) {
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  ASSERT_NE(memory, MAP_FAILED);
  char* const wall = static_cast<char*>(memory) + page;
  ASSERT_EQ(mprotect(wall, page, PROT_NONE), 0);
  JsonSpace space;
  for (const simdjson::implementation* one : implementations()) {
    simdjson::get_active_implementation() = one;
    for (const std::string text : {"1", "-", "\"a\"", "\"a", "true", "tru", "[1,2", "{\"a\":\"\\u00", "\"\xE2\x80",
                                   "12345678901", "{\"abcdefgh\":1}", "\"0123456789abcdef\""}) {
      for (std::size_t blanks = 0; blanks < 140; ++blanks) {
        const std::string whole = std::string(blanks, ' ') + text;
        char* const begin = wall - whole.size();
        std::memcpy(begin, whole.data(), whole.size());
        EXPECT_FALSE(outcome({begin, whole.size()}, space).empty());
      }
    }
  }
  munmap(memory, 2 * page);
}

}  // namespace
}  // namespace mizan::json
