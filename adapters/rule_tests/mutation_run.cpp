#include "adapters/rule_tests/mutation_run.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "adapters/rule_tests/outcome.hpp"
#include "adapters/rule_tests/test_dossiers.hpp"
#include "dsl/lower.hpp"
#include "engine/runtime/evaluate.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/instance.hpp"

namespace mizan::adapters {
namespace {

using dsl::checked::Test;
using engine::Status;

/// One rule of one mutant, compiled beside the program.
struct Variant {
  std::size_t mutant = 0;
  std::uint32_t rule = 0;
};

/// What a variant came to on the dossier of a test.
struct Found {
  std::optional<Status> status;  ///< none: not in force
  bool open = false;             ///< some instance bears on the verdict
};

/// The mutants of one thread, with a program of its own to put them into. All variants are rules of one program, so
/// that what they share with each other and with the program is computed once for a document.
class Worker {
 public:
  Worker(const dsl::Compilation& compilation, const std::vector<Mutant>& mutants, std::size_t first, std::size_t step)
      : compilation_(compilation),
        mutants_(mutants),
        killed_(mutants.size(), false),
        variants_(variants_of(mutants, first, step)),
        lowered_(dsl::lower_with_variants(compilation.checked, variants_.size(),
                                          [&](std::size_t i) {
                                            const Variant& variant = variants_[i];
                                            return mutated(compilation.checked, mutants[variant.mutant], variant.rule);
                                          })),
        dossiers_(compilation.sources, lowered_.program) {}

  void run(const std::function<void(std::size_t, std::size_t)>& progress) {
    const std::vector<Test>& tests = compilation_.checked.tests;
    for (std::size_t i = 0; i < tests.size(); ++i) {
      if (const auto date = dossiers_.take(tests[i])) try_on(tests[i], *date);
      if (progress) progress(i + 1, tests.size());
    }
  }

  [[nodiscard]] const std::vector<bool>& killed() const { return killed_; }

 private:
  static std::vector<Variant> variants_of(const std::vector<Mutant>& mutants, std::size_t first, std::size_t step) {
    std::vector<Variant> variants;
    for (std::size_t i = first; i < mutants.size(); i += step) {
      for (const std::uint32_t rule : mutants[i].rules) variants.push_back({i, rule});
    }
    return variants;
  }

  void try_on(const Test& test, engine::Date day) {
    const std::vector<Found> found = judge_all(day);
    for (std::size_t i = 0; i < variants_.size(); ++i) {
      const Variant& variant = variants_[i];
      if (killed_[variant.mutant] || !stands_alone(variant.rule)) continue;
      killed_[variant.mutant] = !expects(test, lowered_.program.rules[variant.rule].name, found[i].status);
    }
    const std::vector<bool> open = test.verdict ? open_rules(day) : std::vector<bool>();
    for (std::size_t begin = 0, end = 0; begin < variants_.size(); begin = end) {
      const std::size_t mutant = variants_[begin].mutant;
      bool more = false;
      for (end = begin; end < variants_.size() && variants_[end].mutant == mutant; ++end) {
        more = more || !stands_alone(variants_[end].rule);
        more = more || (!killed_[mutant] && sees_more(test, day, variants_[end].rule, found[end], open));
      }
      if (more && !killed_[mutant]) killed_[mutant] = fails_as_a_whole(test, day, begin, end);
    }
  }

  // A rule with versions, one that is judged at a date of the dossier, one over findings and one whose findings are
  // counted there, is judged with all there is.
  [[nodiscard]] bool stands_alone(std::uint32_t number) const {
    const std::vector<engine::Rule>& rules = lowered_.program.rules;
    if (rules[number].on_findings || is_counted(rules[number])) return false;
    const auto is_version = [&](std::size_t other) {
      return other < rules.size() && rules[other].name == rules[number].name;
    };
    return rules[number].judged_at == engine::no_node && !is_version(std::size_t{number} + 1) &&
           !(number > 0 && is_version(number - 1));
  }

  [[nodiscard]] bool is_counted(const engine::Rule& rule) const {
    return std::ranges::any_of(rule.tags, [&](const engine::RuleTag& tag) {
      return std::ranges::any_of(lowered_.program.tag_sets, [&](const std::vector<std::string>& tags) {
        return std::ranges::binary_search(tags, tag.name);
      });
    });
  }

  // By number, the rules of the program itself whose instances bear on the verdict.
  std::vector<bool> open_rules(engine::Date day) {
    const std::vector<engine::Rule>& rules = lowered_.program.rules;
    std::vector<bool> open(rules.size(), false);
    const engine::Decision decision = engine::evaluate(lowered_.program, dossiers_.facts(), {.as_of = day});
    for (const engine::Finding& finding : decision.findings) {
      const auto rule = std::ranges::lower_bound(rules, finding.rule, {}, &engine::Rule::name);
      open[static_cast<std::size_t>(rule - rules.begin())] = true;
    }
    return open;
  }

  std::vector<Found> judge_all(engine::Date day) {
    const engine::Facts& facts = dossiers_.facts();
    const engine::Program& program = lowered_.program;
    engine::Evaluation evaluation(program, facts, day);
    std::vector<Found> found(variants_.size());
    for (std::size_t i = 0; i < variants_.size(); ++i) {
      if (lowered_.variants[i].holds_on(day)) found[i].status = Status::not_applicable;
    }
    for (std::uint16_t root = 0; root < program.vocabulary.roots.size(); ++root) {
      const bool document = program.vocabulary.roots[root].kind == engine::Root::Kind::document;
      if (!document || !facts.present(root)) continue;
      evaluation.enter(facts.layout().blocks[root]);
      for (std::size_t i = 0; i < variants_.size(); ++i) {
        const engine::Rule& rule = lowered_.variants[i];
        if (killed_[variants_[i].mutant] || !found[i].status || !std::ranges::count(rule.on, root) ||
            !stands_alone(variants_[i].rule)) {
          continue;
        }
        const engine::RuleOnDocument judged = engine::judge(evaluation, rule, variants_[i].rule, root, day);
        found[i].status = std::max(*found[i].status, judged.status);
        found[i].open = found[i].open || !judged.open.empty();
      }
    }
    return found;
  }

  // Whether the test looks at more than the status of the rule, and it may be otherwise: a verdict, to which an open
  // instance, a rule that comes into force and an essential one contribute, or an exception of the rule.
  [[nodiscard]] bool sees_more(const Test& test, engine::Date day, std::uint32_t number, const Found& found,
                               const std::vector<bool>& open) const {
    const engine::Rule& rule = lowered_.program.rules[number];
    if (test.verdict &&
        (found.open || open[number] || rule.essential || rule.holds_on(day) != found.status.has_value())) {
      return true;
    }
    return std::ranges::any_of(rule.exceptions, [&](const engine::Exception& exception) {
      return std::ranges::count(test.applied, exception.name) + std::ranges::count(test.not_applied, exception.name) >
             0;
    });
  }

  bool fails_as_a_whole(const Test& test, engine::Date day, std::size_t begin, std::size_t end) {
    exchange(begin, end);
    const engine::Decision decision = engine::evaluate(lowered_.program, dossiers_.facts(), {.as_of = day});
    exchange(begin, end);
    return !compare(test, decision).empty();
  }

  void exchange(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      std::swap(lowered_.program.rules[variants_[i].rule], lowered_.variants[i]);
    }
  }

  const dsl::Compilation& compilation_;
  const std::vector<Mutant>& mutants_;
  std::vector<bool> killed_;
  std::vector<Variant> variants_;  ///< by mutant
  dsl::LoweredVariants lowered_;
  TestDossiers dossiers_;
};

}  // namespace

std::size_t MutationRun::killed_count() const {
  return static_cast<std::size_t>(std::count(killed.begin(), killed.end(), true));
}

MutationRun run_mutants(const dsl::Compilation& compilation, const OwnerFilter& wanted, unsigned threads,
                        const std::function<void(std::size_t, std::size_t)>& progress) {
  MutationRun result{.mutants = mutants(compilation.checked), .killed = {}};
  std::erase_if(result.mutants, [&](const Mutant& mutant) { return !wanted(mutant.owner); });
  result.killed.assign(result.mutants.size(), false);
  // Mutants of one rule lie side by side and cost alike: each thread takes every so many-eth.
  const std::size_t step = std::max(1U, threads);
  std::vector<std::vector<bool>> killed(step);
  const auto work = [&](std::size_t first) {
    Worker worker(compilation, result.mutants, first, step);
    worker.run(first == 0 ? progress : nullptr);
    killed[first] = worker.killed();
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < step; ++i) others.emplace_back(work, i);
    work(0);
  }
  for (const std::vector<bool>& some : killed) {
    for (std::size_t i = 0; i < some.size(); ++i) result.killed[i] = result.killed[i] || some[i];
  }
  return result;
}

}  // namespace mizan::adapters
