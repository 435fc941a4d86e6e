#include <gtest/gtest.h>
#include <simdjson.h>

#include <string>
#include <vector>

#include "adapters/diagnostic_formats/diagnostic_formats.hpp"
#include "dsl/compile.hpp"

namespace mizan::adapters {
namespace {

// Arabic, an emoji beyond the first plane, and a name that is not of a file that anybody means.
const dsl::Sources sources{
    {"a b/é%,:x.mizan", "edition 2026\npack demo 1.0.0\ndefine x = \"لا😀\" is hurs\n"},
    {"words.mizan", "// words\n"},
};

std::uint32_t at(std::size_t source, std::string_view text) {
  return static_cast<std::uint32_t>(sources[source].text.find(text));
}

dsl::Diagnostics sample() {
  const std::uint32_t name = at(0, "hurs");
  dsl::Diagnostic error{.code = "E0206",
                        .severity = dsl::Severity::error,
                        .span = {0, name, name + 4},
                        .message = "`hurs` is not known here",
                        .label = "a name, 100%",
                        .others = {{{1, 3, 8}, "declared here"}},
                        .help = "did you mean `hours`?"};
  dsl::Diagnostic warning{.code = "W0601",
                          .severity = dsl::Severity::warning,
                          .span = {0, 0, name},
                          .message = "::error::\r\n\x1b[31m \xFF",
                          .label = {},
                          .others = {},
                          .help = {}};
  return {error, warning};
}

std::vector<LocatedDiagnostic> located_sample(std::string_view directory = "./rules/") {
  return located(sample(), sources, directory);
}

TEST(LocatedDiagnostics, CountLinesColumnsBytesAndCodePoints) {
  const LocatedDiagnostic one = located_sample()[0];
  ASSERT_TRUE(one.place.has_value());
  EXPECT_EQ(one.place->file, "rules/a b/é%,:x.mizan");
  EXPECT_EQ(one.place->begin.line, 3U);
  EXPECT_EQ(one.place->begin.column, 21U);
  EXPECT_EQ(one.place->end.column, 25U);
  EXPECT_EQ(one.place->begin.byte, at(0, "hurs"));
  EXPECT_EQ(one.place->begin.code_point, at(0, "hurs") - 5);  // two Arabic letters and an emoji, 8 bytes
  EXPECT_EQ(one.place->text, "a name, 100%");
  EXPECT_EQ(one.others.at(0).file, "rules/words.mizan");
}

TEST(LocatedDiagnostics, NameFilesFromWhereTheCallerStands) {
  EXPECT_EQ(located_sample(".")[0].others[0].file, "words.mizan");
  EXPECT_EQ(located_sample("")[0].others[0].file, "words.mizan");
  EXPECT_EQ(located_sample("/")[0].others[0].file, "/words.mizan");
  EXPECT_EQ(located_sample("/srv/rules")[0].others[0].file, "/srv/rules/words.mizan");
}

TEST(LocatedDiagnostics, WithoutAPlace) {
  dsl::Diagnostics nowhere = sample();
  nowhere[0].span.source = 9;
  nowhere.resize(1);
  const auto diagnostics = located(nowhere, sources, "rules");
  EXPECT_FALSE(diagnostics[0].place.has_value());
  EXPECT_TRUE(diagnostics_json(diagnostics).contains(R"("file":null,"help")"));
  EXPECT_TRUE(diagnostics_sarif(diagnostics, PageLanguage::en, "1").contains(R"("locations":[],)"));
  EXPECT_TRUE(diagnostics_github(diagnostics).starts_with("::error title=E0206::`hurs`"));
}

TEST(DiagnosticsJson, HasStableKeys) {
  EXPECT_EQ(diagnostics_json({}), "[]\n");
  const auto diagnostics = located_sample();
  EXPECT_EQ(diagnostics_json(std::span(diagnostics).first(1)),
            R"([{"code":"E0206","column":21,"end":{"column":25,"line":3},"file":"rules/a b/é%,:x.mizan",)"
            R"("help":"did you mean `hours`?","label":"a name, 100%","line":3,"message":"`hurs` is not known here",)"
            R"("others":[{"column":4,"end":{"column":9,"line":1},"file":"rules/words.mizan","line":1,)"
            R"("span":{"bytes":[3,8],"code_points":[3,8]},"text":"declared here"}],"severity":"error",)"
            R"("span":{"bytes":[54,58],"code_points":[49,53]}}])"
            "\n");
}

TEST(DiagnosticsJson, IsJsonWhateverTheTextIs) {
  const std::string text = diagnostics_json(located_sample());
  simdjson::dom::parser parser;
  simdjson::dom::array all;
  ASSERT_EQ(parser.parse(text).get(all), simdjson::SUCCESS) << text;
  std::string_view message;
  ASSERT_EQ(all.at(1)["message"].get(message), simdjson::SUCCESS);
  EXPECT_EQ(message, "::error::\r\n\x1b[31m \xEF\xBF\xBD");
}

/// What SARIF 2.1.0 asks of the objects that we write.
class Sarif : public testing::Test {
 protected:
  void parse(const std::string& text) {
    ASSERT_EQ(parser_.parse(text).get(log_), simdjson::SUCCESS) << text;
    EXPECT_EQ(string(log_["version"]), "2.1.0");
    ASSERT_EQ(log_["runs"].get_array().size(), 1U);
    run_ = log_["runs"].at(0);
    EXPECT_EQ(string(run_["columnKind"]), "unicodeCodePoints");
    EXPECT_EQ(string(run_["tool"]["driver"]["name"]), "mizan");
  }
  static std::string_view string(simdjson::simdjson_result<simdjson::dom::element> element) {
    std::string_view text;
    EXPECT_EQ(element.get(text), simdjson::SUCCESS);
    return text;
  }
  static std::int64_t number(simdjson::simdjson_result<simdjson::dom::element> element) {
    std::int64_t value = -1;
    EXPECT_EQ(element.get(value), simdjson::SUCCESS);
    return value;
  }
  static void expect_location(simdjson::dom::element location) {
    const auto place = location["physicalLocation"];
    const std::string_view uri = string(place["artifactLocation"]["uri"]);
    for (const char c : uri) {
      EXPECT_TRUE((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  std::string_view("-._~/%").contains(c))
          << uri;
    }
    EXPECT_GE(number(place["region"]["startLine"]), 1);
    EXPECT_GE(number(place["region"]["startColumn"]), 1);
    EXPECT_GE(number(place["region"]["endLine"]), number(place["region"]["startLine"]));
    EXPECT_GE(number(place["region"]["endColumn"]), 1);
    EXPECT_GE(number(place["region"]["byteOffset"]), 0);
    EXPECT_GE(number(place["region"]["byteLength"]), 0);
  }
  void expect_results() {
    const auto rules = run_["tool"]["driver"]["rules"].get_array();
    for (const simdjson::dom::element result : run_["results"].get_array()) {
      const std::string_view level = string(result["level"]);
      EXPECT_TRUE(level == "error" || level == "warning") << level;
      EXPECT_FALSE(string(result["message"]["text"]).empty());
      const auto index = static_cast<std::size_t>(number(result["ruleIndex"]));
      ASSERT_LT(index, rules.size());
      EXPECT_EQ(string(rules.at(index)["id"]), string(result["ruleId"]));
      for (const simdjson::dom::element location : result["locations"].get_array()) expect_location(location);
      simdjson::dom::array related;
      if (result["relatedLocations"].get(related) != simdjson::SUCCESS) continue;
      for (const simdjson::dom::element location : related) expect_location(location);
    }
    for (const simdjson::dom::element rule : rules) {
      EXPECT_FALSE(string(rule["shortDescription"]["text"]).empty());
      EXPECT_FALSE(string(rule["fullDescription"]["text"]).empty());
      EXPECT_TRUE(string(rule["help"]["text"]).contains("mizan explain " + std::string(string(rule["id"]))));
    }
  }

  simdjson::dom::parser parser_;
  simdjson::dom::element log_;
  simdjson::dom::element run_;
};

TEST_F(Sarif, OfHostileNamesAndTexts) {
  parse(diagnostics_sarif(located_sample(), PageLanguage::en, "0.1.0"));
  expect_results();
  EXPECT_EQ(run_["results"].get_array().size(), 2U);
  EXPECT_EQ(string(run_["tool"]["driver"]["version"]), "0.1.0");
  const auto first = run_["results"].at(0);
  EXPECT_EQ(string(first["locations"].at(0)["physicalLocation"]["artifactLocation"]["uri"]),
            "rules/a%20b/%C3%A9%25%2C%3Ax.mizan");
  EXPECT_EQ(number(first["locations"].at(0)["physicalLocation"]["region"]["startColumn"]), 21);
  EXPECT_EQ(string(first["message"]["text"]), "`hurs` is not known here: a name, 100%\ndid you mean `hours`?");
  EXPECT_EQ(string(run_["tool"]["driver"]["rules"].at(0)["shortDescription"]["text"]),
            code_page("E0206")->title[static_cast<std::size_t>(PageLanguage::en)]);
}

TEST_F(Sarif, OfNothing) {
  parse(diagnostics_sarif({}, PageLanguage::fr, "0.1.0"));
  EXPECT_EQ(run_["results"].get_array().size(), 0U);
}

TEST_F(Sarif, AnAbsolutePathIsAFileUri) {
  const std::string text = diagnostics_sarif(located_sample("/srv/my rules"), PageLanguage::fr, "0.1.0");
  EXPECT_TRUE(text.contains(R"("uri":"file:///srv/my%20rules/words.mizan")")) << text;
}

TEST_F(Sarif, OfARealReport) {
  std::string text = "edition 2026\npack demo 1.0.0\n";
  for (int i = 0; i < 20; ++i) text += "define d" + std::to_string(i) + " = نعم and hurs\n";
  const dsl::Compilation compilation = dsl::compile({{"rules.mizan", text}});
  ASSERT_FALSE(compilation.diagnostics.empty());
  parse(diagnostics_sarif(located(compilation.diagnostics, compilation.sources, "rules"), PageLanguage::fr, "0.1.0"));
  expect_results();
  EXPECT_EQ(run_["results"].get_array().size(), compilation.diagnostics.size());
}

TEST(DiagnosticsGithub, AreWorkflowCommands) {
  const auto diagnostics = located_sample();
  EXPECT_EQ(
      diagnostics_github(std::span(diagnostics).first(1)),
      "::error file=rules/a b/é%25%2C%3Ax.mizan,line=3,col=21,endLine=3,endColumn=25,title=E0206::"
      "`hurs` is not known here: a name, 100%25%0Arules/words.mizan:1:4: declared here%0Adid you mean `hours`?\n");
  EXPECT_EQ(diagnostics_github({}), "");
}

TEST(DiagnosticsGithub, CannotBeMadeToSayAnotherCommand) {
  const auto diagnostics = located_sample();
  const std::string text = diagnostics_github(std::span(diagnostics).subspan(1));
  // One line; the escape of a terminal is gone; over several lines GitHub takes no columns.
  EXPECT_EQ(text,
            "::warning file=rules/a b/é%25%2C%3Ax.mizan,line=1,endLine=3,title=W0601::::error:: %0A\xEF\xBF\xBD[31m "
            "\xEF\xBF\xBD\n");
}

}  // namespace
}  // namespace mizan::adapters
