#include <algorithm>
#include <utility>

#include "tests/support/expression_generator.hpp"
#include "tests/support/program_generator.hpp"

namespace mizan::testing {

using dsl::checked::Expr;
using dsl::checked::Rule;
using engine::Op;
using engine::TypeKind;

namespace {

using Change = std::function<bool(Case&)>;  // false: there was nothing to change

constexpr int changes_max = 20'000;

// What may stand in the place of an expression: operands of its type that no variable of its own binds, and constants.
std::vector<Expr> smaller(const Expr& expr) {
  std::vector<Expr> result;
  if (!engine::is_fold(expr.op)) {
    for (const Expr& operand : expr.operands) {
      if (operand.type == expr.type && operand.op != Op::list && operand.op != Op::record) result.push_back(operand);
    }
  }
  if (expr.type.kind == TypeKind::boolean && expr.op != Op::constant) {
    for (const bool value : {true, false}) {
      Expr constant;
      constant.op = Op::constant;
      constant.constant = value;
      constant.written = value ? "true" : "false";
      result.push_back(std::move(constant));
    }
  }
  const bool shortens = (expr.op == Op::logical_and || expr.op == Op::logical_or) && expr.operands.size() > 2;
  if (shortens) {
    Expr shorter = expr;
    shorter.operands.pop_back();
    result.push_back(std::move(shorter));
  }
  return result;
}

void walk(Expr& expr, const std::function<void(Expr&)>& visit) {
  visit(expr);
  for (Expr& operand : expr.operands) walk(operand, visit);
}

void rewrite(Expr& expr, const engine::Vocabulary& vocabulary) {
  for (Expr& operand : expr.operands) rewrite(operand, vocabulary);
  expr.written = render(expr, vocabulary);
}

std::vector<Expr*> roots(dsl::checked::Program& program) {
  std::vector<Expr*> result;
  for (Rule& rule : program.rules) {
    if (rule.when) result.push_back(&*rule.when);
    result.push_back(&rule.demanded);
    std::vector<dsl::checked::Message*> messages{&rule.says, &rule.remedy};
    for (dsl::checked::Exception& exception : rule.exceptions) {
      for (auto* expr : {&exception.claimed, &exception.when, &exception.demanded}) {
        if (*expr) result.push_back(&**expr);
      }
      messages.insert(messages.end(), {&exception.says, &exception.remedy});
    }
    for (auto* message : messages) {
      for (auto* pieces : {&message->fr, &message->en, &message->ar}) {
        for (auto& piece : *pieces) {
          if (auto* expr = std::get_if<Expr>(&piece)) result.push_back(expr);
        }
      }
    }
  }
  return result;
}

// Takes an exception away, and those to it; the others find the ones they qualify at their new places.
void remove_exception(Rule& rule, std::uint32_t number) {
  std::vector<bool> gone(rule.exceptions.size());
  gone[number] = true;
  for (std::size_t round = 0; round < gone.size(); ++round) {
    for (std::size_t i = 0; i < gone.size(); ++i)
      gone[i] = gone[i] || (rule.exceptions[i].to && gone[*rule.exceptions[i].to]);
  }
  std::vector<dsl::checked::Exception> kept;
  for (std::size_t i = 0; i < gone.size(); ++i) {
    if (gone[i]) continue;
    kept.push_back(std::move(rule.exceptions[i]));
    if (auto& to = kept.back().to)
      *to -= static_cast<std::uint32_t>(std::count(gone.begin(), gone.begin() + *to, true));
  }
  rule.exceptions = std::move(kept);
}

// All expressions of the program, in one order.
std::vector<Expr*> expressions(dsl::checked::Program& program) {
  std::vector<Expr*> result;
  for (Expr* root : roots(program)) walk(*root, [&](Expr& expr) { result.push_back(&expr); });
  return result;
}

void collect_given(Given& given, std::vector<Given*>& result) {
  result.push_back(&given);
  for (Given& part : given.parts) collect_given(part, result);
}
std::vector<Given*> all_given(Dossier& dossier) {
  std::vector<Given*> result;
  for (Given& root : dossier.roots) collect_given(root, result);
  return result;
}

std::vector<Change> clause_changes(const Case& at) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < at.program.rules.size(); ++i) {
    const auto rule = [i](Case& one) -> Rule& { return one.program.rules[i]; };
    changes.push_back([i](Case& one) {
      one.program.rules.erase(one.program.rules.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    });
    changes.push_back([rule](Case& one) { return std::exchange(rule(one).when, std::nullopt).has_value(); });
    changes.push_back([rule](Case& one) {
      bool some = false;  // of all its versions
      for (Rule& version : one.program.rules) {
        if (version.name == rule(one).name) some = std::exchange(version.judged_at, std::nullopt).has_value() || some;
      }
      return some;
    });
    changes.push_back([rule](Case& one) {
      Rule& changed = rule(one);
      const bool some = !changed.says.fr.empty() || !changed.remedy.fr.empty();
      changed.says = changed.remedy = {};
      return some;
    });
    changes.push_back([rule](Case& one) { return !std::exchange(rule(one).tags, {}).empty(); });
    for (std::uint32_t number = 0; number < at.program.rules[i].exceptions.size(); ++number) {
      changes.push_back([rule, number](Case& one) {
        if (number >= rule(one).exceptions.size()) return false;
        remove_exception(rule(one), number);
        return true;
      });
      changes.push_back([rule, number](Case& one) {
        if (number >= rule(one).exceptions.size()) return false;
        return std::exchange(rule(one).exceptions[number].claimed, std::nullopt).has_value();
      });
    }
    changes.push_back([rule](Case& one) { return !std::exchange(rule(one).refers_to, {}).empty(); });
    changes.push_back([rule](Case& one) {
      if (rule(one).on.size() < 2) return false;
      rule(one).on.pop_back();
      return true;
    });
  }
  for (std::size_t root = 0; root < at.dossier.present.size(); ++root) {
    changes.push_back([root](Case& one) {
      const bool was = one.dossier.present[root];
      one.dossier.present[root] = false;
      return was;
    });
  }
  return changes;
}

std::vector<Change> expression_changes(Case& at) {
  std::vector<Change> changes;
  const std::vector<Expr*> all = expressions(at.program);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::vector<Expr> options = smaller(*all[i]);
    for (std::size_t option = 0; option < options.size(); ++option) {
      changes.push_back([i, option](Case& one) {
        Expr& changed = *expressions(one.program)[i];
        Expr replacement = smaller(changed)[option];
        changed = std::move(replacement);
        for (Expr* root : roots(one.program)) rewrite(*root, one.program.vocabulary);
        return true;
      });
    }
  }
  return changes;
}

std::vector<Change> dossier_changes(Case& at) {
  std::vector<Change> changes;
  const std::size_t count = all_given(at.dossier).size();
  for (std::size_t i = 0; i < count; ++i) {
    changes.push_back([i](Case& one) {
      Given& given = *all_given(one.dossier)[i];
      if (given.presence == engine::Presence::unknown) return false;
      given = {};
      return true;
    });
    changes.push_back([i](Case& one) {
      Given& given = *all_given(one.dossier)[i];
      if (given.presence != engine::Presence::known || given.parts.empty()) return false;
      given.parts.pop_back();
      return true;
    });
  }
  return changes;
}

}  // namespace

Case shrink(Case start, const std::function<bool(const Case&)>& fails) {
  int tried = 0;
  bool smaller_found = true;
  while (smaller_found && tried < changes_max) {
    smaller_found = false;
    for (const auto& propose : {std::function<std::vector<Change>(Case&)>(clause_changes),
                                std::function<std::vector<Change>(Case&)>(expression_changes),
                                std::function<std::vector<Change>(Case&)>(dossier_changes)}) {
      std::vector<Change> changes = propose(start);
      for (std::size_t i = 0; i < changes.size() && tried < changes_max; ++i) {
        Case candidate = start;
        if (!changes[i](candidate)) continue;
        ++tried;
        if (!fails(candidate)) continue;
        start = std::move(candidate);
        smaller_found = true;
        changes = propose(start);
        --i;  // What stands here now is another change.
      }
    }
  }
  return start;
}

}  // namespace mizan::testing
