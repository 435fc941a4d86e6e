#include <gtest/gtest.h>

#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

class Usage : public MizanRun {};

TEST_F(Usage, Version) {
  const ProcessResult result = run({"--version"});
  EXPECT_EQ(result.code, 0);
  EXPECT_TRUE(result.out.starts_with("mizan ")) << result.out;
}

TEST_F(Usage, HelpIsAnAnswer) {
  const ProcessResult result = run({"--help"});
  EXPECT_EQ(result.code, 0);
  EXPECT_TRUE(contains(result.out, "vet")) << result.out;
  EXPECT_TRUE(contains(result.out, "examine des dossiers")) << result.out;
  EXPECT_TRUE(contains(run({"vet", "--lang", "en", "--help"}).out, "date of the decision")) << result.out;
  EXPECT_TRUE(contains(run({"vet", "--lang=ar", "--help"}).out, "تاريخ القرار"));
}

TEST_F(Usage, TheLanguageMayStandBeforeTheCommand) {
  EXPECT_TRUE(contains(run({"--lang", "en", "--help"}).out, "vets dossiers"));
  EXPECT_EQ(run({"--lang", "en", "check", "rules"}).out, "rules: 3, tests passed: 9\n");
}

TEST_F(Usage, MistakesAreTwo) {
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {},
           {"frobnicate"},
           {"vet"},
           {"vet", "--frobnicate", "x.json"},
           {"vet", "--lang", "de", "x.json"},
           {"vet", "--format", "xml", "x.json"},
           {"vet", "--as-of", "2026-02-30", "x.json"},
           {"vet", "--as-of", "15/01/2026", "x.json"},
           {"check"},
           {"compile", "rules"},
           {"explain"},
           {"check", "a", "b"},
       }) {
    const ProcessResult result = run(arguments);
    EXPECT_EQ(result.code, 2) << result.err;
    EXPECT_TRUE(result.out.empty()) << result.out;
    EXPECT_TRUE(contains(result.err, "[C001]")) << result.err;
  }
}

TEST_F(Usage, MistakesAreToldInTheLanguage) {
  EXPECT_TRUE(contains(run({"vet"}).err, "ligne de commande incorrecte"));
  EXPECT_TRUE(contains(run({"vet", "--lang", "en"}).err, "the command line is wrong"));
  EXPECT_TRUE(contains(run({"vet", "--lang", "ar"}).err, "سطر الأوامر غير صحيح"));
}

TEST_F(Usage, MistakesSayWhatWasExpected) {
  EXPECT_TRUE(contains(run({"vett"}).err, "vett n'est pas une commande\u00A0: vet, check"));
  EXPECT_TRUE(contains(run({}).err, "il manque une commande"));
  EXPECT_TRUE(contains(run({"vet"}).err, "il manque\u00A0: FILE"));
  EXPECT_TRUE(contains(run({"vet", "--asof", "x"}).err, "--asof\u00A0: ceci n'était pas attendu"));
  EXPECT_TRUE(contains(run({"vet", "x.json", "--as-of"}).err, "--as-of\u00A0: il manque une valeur"));
  EXPECT_TRUE(contains(run({"vet", "--format", "xml", "x.json"}).err, "xml\u00A0: il faut text|json|jsonl"));
  EXPECT_TRUE(contains(run({"vet", "--lang", "de", "x.json"}).err, "de\u00A0: il faut fr|en|ar"));
}

}  // namespace
}  // namespace mizan::test
