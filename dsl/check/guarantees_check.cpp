#include "dsl/check/guarantees_check.hpp"

#include <algorithm>

#include "dsl/check/expression_check.hpp"
#include "dsl/check/rule_check.hpp"
#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using Promise = checked::Guarantee::Kind;

class GuaranteeChecker {
 public:
  GuaranteeChecker(Symbols& symbols, Report& report, const Entry& entry)
      : symbols_(symbols),
        report_(report),
        entry_(entry),
        declaration_(std::get<syntax::GuaranteeDecl>(entry.declaration->value)) {}

  checked::Guarantee check() {
    guarantee_.name = symbols_.scope.pack(entry_.file) + '.' + std::string(entry_.name);
    guarantee_.span = entry_.span;
    guarantee_.title =
        translated_clause(declaration_.title, entry_.span, "the title of " + quoted(entry_.name), report_);
    check_kind();
    if (declaration_.condition) check_condition();
    check_verdicts();
    for (const auto* paths : {&declaration_.monotone, &declaration_.independent}) {
      for (const syntax::QualifiedName& path : *paths) add_fields(path, paths == &declaration_.monotone);
    }
    std::sort(guarantee_.slots.begin(), guarantee_.slots.end());
    guarantee_.slots.erase(std::unique(guarantee_.slots.begin(), guarantee_.slots.end()), guarantee_.slots.end());
    for (const syntax::QualifiedName& rule : declaration_.through) add_rule(rule);
    return std::move(guarantee_);
  }

 private:
  [[nodiscard]] std::string ours(std::string_view phrase) const {
    return in_surface(phrase, symbols_.scope.file(entry_.file).surface);
  }

  // One promise at a time.
  void check_kind() {
    const int promises = (declaration_.verdicts.empty() ? 0 : 1) + (declaration_.monotone.empty() ? 0 : 1) +
                         (declaration_.independent.empty() ? 0 : 1);
    guarantee_.kind = !declaration_.monotone.empty()      ? Promise::monotone
                      : !declaration_.independent.empty() ? Promise::independent
                                                          : Promise::verdict;
    if (promises == 1 && (!declaration_.condition || guarantee_.kind == Promise::verdict)) return;
    report_.error("E0643", entry_.span, "a guarantee promises one thing",
                  {.help = ours("write `if … then verdict is …`, or `monotone in …`, or `independent of …`")});
  }

  void check_condition() {
    Budget budget{.owner = entry_.span, .what = "guarantee"};
    ExpressionChecker checker(symbols_, report_, budget, environment_on(symbols_, entry_.file, {}));
    guarantee_.condition = checker.truth(*declaration_.condition, ours("`if`"));
  }

  void check_verdicts() {
    const auto words = verdict_words();
    std::vector<engine::Verdict> named;
    for (const syntax::Name& name : declaration_.verdicts) {
      const auto at = std::find(words.begin(), words.end(), name.word);
      if (at == words.end()) {
        report_.error("E0604", name.span, quoted(name.text) + " is not a verdict",
                      {.help = which_word(name.text, words, symbols_.scope.file(entry_.file).surface)});
        return;
      }
      named.push_back(static_cast<engine::Verdict>(at - words.begin()));
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto verdict = static_cast<engine::Verdict>(i);
      const bool is_named = std::find(named.begin(), named.end(), verdict) != named.end();
      if (!named.empty() && is_named != declaration_.negated) guarantee_.verdicts.push_back(verdict);
    }
  }

  // A leaf, or the leaves of a record, outside lists; what is monotone has a direction.
  void add_fields(const syntax::QualifiedName& path, bool directed) {
    if (!symbols_.laid_out) return;
    const Entry* entry =
        symbols_.scope.resolve(Space::value, path.parts.front(), entry_.file, "E0644", "a document or a part", report_);
    if (entry == nullptr) return;
    if (entry->kind != Kind::root) {
      report_.error("E0644", path.parts.front().span, quoted(entry->name) + " is not a document, a part or a field");
      return;
    }
    engine::PlaceId place = symbols_.layout.blocks[entry->index].place;
    for (std::size_t i = 1; i < path.parts.size(); ++i) {
      const engine::PlaceId next = symbols_.layout.child(place, path.parts[i].text);
      if (next == engine::absent_id) {
        report_.error("E0644", path.parts[i].span, quoted(path.parts[i].text) + " is not a field there");
        return;
      }
      place = next;
    }
    const std::size_t before = guarantee_.slots.size();
    add_leaves(place, directed);
    if (guarantee_.slots.size() > before) return;
    report_.error("E0644", path.span,
                  directed ? "no field of " + quoted(to_string(path)) + " says what favours the worker"
                           : quoted(to_string(path)) + " has no field outside lists",
                  {.help = directed ? ours("declare it: `favours more`, `favours less` …") : std::string()});
  }

  void add_leaves(engine::PlaceId id, bool directed) {
    const engine::Place& place = symbols_.layout.places[id];
    if (place.kind == engine::Place::Kind::list) return;
    if (place.kind == engine::Place::Kind::leaf) {
      const bool has_direction = place.field->favours.direction != engine::Direction::none &&
                                 place.field->favours.direction != engine::Direction::compared;
      if (!directed || has_direction) guarantee_.slots.push_back(place.slot);
      return;
    }
    for (const engine::PlaceId child : place.children) add_leaves(child, directed);
  }

  void add_rule(const syntax::QualifiedName& name) {
    const std::string wanted = to_string(name);
    for (const Entry& rule : symbols_.scope.all(Kind::rule)) {
      const std::string full = symbols_.scope.pack(rule.file) + '.' + std::string(rule.name);
      if (!symbols_.scope.sees(entry_.file, rule.file) || (wanted != full && wanted != rule.name)) continue;
      guarantee_.through.push_back(full);
      return;
    }
    std::vector<std::string_view> names;
    for (const Entry& rule : symbols_.scope.all(Kind::rule)) names.push_back(rule.name);
    report_.error("E0219", name.span, quoted(wanted) + " is not a rule", {.help = did_you_mean(wanted, names)});
  }

  Symbols& symbols_;
  Report& report_;
  const Entry& entry_;
  const syntax::GuaranteeDecl& declaration_;
  checked::Guarantee guarantee_;
};

}  // namespace

std::vector<checked::Guarantee> check_guarantees(Symbols& symbols, Report& report) {
  std::vector<checked::Guarantee> guarantees;
  for (const Entry& entry : symbols.scope.all(Kind::guarantee)) {
    guarantees.push_back(GuaranteeChecker(symbols, report, entry).check());
  }
  std::stable_sort(guarantees.begin(), guarantees.end(),
                   [](const checked::Guarantee& a, const checked::Guarantee& b) { return a.name < b.name; });
  return guarantees;
}

}  // namespace mizan::dsl::checking
