#include "adapters/json/schema.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "adapters/json/canonical_json.hpp"
#include "tests/support/small_vocabulary.hpp"

namespace mizan::json {
namespace {

std::optional<std::string> as_written(std::string_view number) { return std::string(number); }

TEST(Schema, IsCanonicalAndAlwaysTheSame) {
  const std::string text = schema(test::small_vocabulary());
  JsonSpace space;
  const auto canonical = canonical_json(text, record_profile, as_written, space);
  ASSERT_TRUE(canonical) << canonical.error().code << " " << canonical.error().pointer;
  EXPECT_EQ(*canonical, text);
  EXPECT_EQ(text, schema(test::small_vocabulary()));
}

TEST(Schema, SaysWhatTheVocabularySays) {
  const std::string text = schema(test::small_vocabulary());
  for (
      const char* part : {
          R"~("$schema":"https://json-schema.org/draft/2020-12/schema")~",
          R"~("enumeration.payer":{"enum":["worker","employer","recruiter","nobody"],"x-labels":{"employer":{"ar":"ال employer","en":"the employer","fr":"le employer"})~",
          R"~("share":{"anyOf":[{"maximum":100,"minimum":0,"type":"number"},{"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","type":"string"},{"type":"null"}],"description":"The share.","title":"share (fr)","x-asked-of":"employer","x-label":{"ar":"share (ar)","en":"share (en)","fr":"share (fr)"},"x-segment":"facts"})~",
          R"~("per_year":{"anyOf":[{"maximum":14,"minimum":1,"type":"integer"},{"pattern":"^(0|[1-9][0-9]*)(\\.0+)?$","type":"string"})~",
          R"~("title":{"anyOf":[{"type":"string"},{"const":"none"},{"type":"null"}])~",
          R"~("taint":{"anyOf":[{"items":{"anyOf":[{"$ref":"#/$defs/enumeration.recovery"},{"type":"null"}]},"maxItems":3,"type":"array"},{"type":"null"}])~",
          R"~("offer":{"anyOf":[{"$ref":"#/$defs/record.offer"},{"type":"null"}])~",
          R"~("currency":{"anyOf":[{"$ref":"#/$defs/enumeration.currency"},{"type":"null"}]})~",
          R"~("unit":{"anyOf":[{"enum":["hour","day","week","month","year"]},{"type":"null"}]})~",
          R"~("occupation":{"anyOf":[{"pattern":"^[0-9]{1,4}$","type":"string"})~",
          R"~("silent_on":{"description":)~",
          R"~("provenance":{"description":)~",
      }) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
  }
}

}  // namespace
}  // namespace mizan::json
