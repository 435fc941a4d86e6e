#include <string>

#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/cli/test_modes.hpp"
#include "adapters/report/printable.hpp"
#include "adapters/rule_tests/guarantee_search.hpp"

namespace mizan::cli {
namespace {

using adapters::ChangedFact;
using adapters::Counterexample;

std::string counterexample(const Counterexample& one, const dsl::Compilation& compilation, engine::Language language) {
  const auto say = [&](const engine::Translated& text) { return engine::in(text, language); };
  const dsl::checked::Test& test = compilation.checked.tests[one.test];
  std::string text = "  " + say({"le dossier de l'essai ", "the dossier of the test ", "ملف الاختبار "}) +
                     place(test.span, compilation.sources) + "  " + adapters::printable(test.title) + "\n";
  const auto fact = [](const ChangedFact& changed) {
    return changed.pointer + " = " + adapters::printable(changed.value) + "\n";
  };
  for (const ChangedFact& change : one.changes) text += "    " + fact(change);
  if (one.before) text += "  " + say({"avec ", "with ", "مع "}) + fact(*one.before);
  if (one.after) text += "  " + say({"puis ", "then ", "ثم "}) + fact(*one.after);
  return text + "  " + say({"donne : ", "gives: ", "النتيجة: "}) + one.found + "\n";
}

}  // namespace

ExitCode test_guarantees(const TestOptions& options, const dsl::Compilation& compilation) {
  const auto say = [&](const engine::Translated& text) { return engine::in(text, options.language); };
  std::size_t broken = 0;
  for (std::size_t i = 0; i < compilation.program.guarantees.size(); ++i) {
    const engine::Guarantee& guarantee = compilation.program.guarantees[i];
    Progress progress(guarantee.name, options.dossiers);
    const adapters::GuaranteeResult result =
        adapters::search_counterexample(compilation, i, options.dossiers, options.seed,
                                        [&](std::size_t done, std::size_t) { progress.show(done, ""); });
    progress.hide();
    broken += result.broken ? 1 : 0;
    const std::string tried = std::to_string(result.tried);
    put((result.broken ? say({"DÉMENTIE  ", "BROKEN  ", "مخالفة  "}) : say({"tenue  ", "held  ", "صامدة  "})) +
        guarantee.name + "  " + say({"dossiers concernés : ", "dossiers it speaks of: ", "الملفات المعنية: "}) + tried +
        "\n");
    if (result.broken) put(counterexample(*result.broken, compilation, options.language));
    flush();
  }
  const std::string all = std::to_string(compilation.program.guarantees.size());
  const std::string bad = std::to_string(broken);
  put(say({"garanties : " + all + ", démenties : " + bad, "guarantees: " + all + ", broken: " + bad,
           "الضمانات: " + all + "، المخالفة: " + bad}) +
      "\n");
  return broken == 0 ? ExitCode::cleared : ExitCode::rules;
}

}  // namespace mizan::cli
