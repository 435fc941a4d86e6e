#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "adapters/reference/evaluator.hpp"
#include "adapters/reference/instances.hpp"
#include "adapters/reference/reference.hpp"
#include "adapters/reference/references.hpp"
#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"

namespace mizan::reference {

using engine::Effect;
using engine::Reason;
using engine::Status;
using engine::Verdict;

namespace {

template <typename RuleOrException>
bool in_force(const RuleOrException& rule, engine::Date day) {
  return std::any_of(rule.in_force.begin(), rule.in_force.end(),
                     [&](const engine::Validity& validity) { return validity.holds(day); });
}

bool essential(const dsl::checked::Rule& rule) {
  return std::any_of(rule.tags.begin(), rule.tags.end(),
                     [](const dsl::checked::Tag& tag) { return tag.name == "essential"; });
}

class Deciding {
 public:
  Deciding(const dsl::checked::Program& program, const engine::Layout& layout, const engine::Facts& facts,
           const Request& request, const MentionFinder& find_mentions)
      : program_(program), layout_(layout), facts_(facts), request_(request), find_mentions_(find_mentions) {}

  engine::Decision decide() {
    decision_.as_of = request_.as_of;
    decision_.dossier = name_of_dossier();
    decision_.verdict = Verdict::cleared;
    for (std::uint16_t root = 0; root < program_.vocabulary.roots.size(); ++root) {
      const bool is_document = program_.vocabulary.roots[root].kind == engine::Root::Kind::document;
      if (is_document && facts_.present(root)) documents_.push_back(root);
    }
    for (const std::uint16_t document : documents_) document_verdicts_[document] = Verdict::cleared;
    for (std::size_t i = 0; i < program_.rules.size();) {
      std::vector<const dsl::checked::Rule*> versions;
      for (const std::size_t first = i;
           i < program_.rules.size() && program_.rules[i].name == program_.rules[first].name; ++i) {
        versions.push_back(&program_.rules[i]);
      }
      if (versions.front()->on_findings) {
        over_findings_.push_back(versions);
      } else {
        judge(versions);
      }
    }
    no_rule_in_force_ = decision_.statuses.empty();
    judge_over_findings();
    decision_.references = references_.rows();
    order_findings();
    order_questions();
    oppose();
    conclude();
    return std::move(decision_);
  }

 private:
  struct Found {
    engine::Finding finding;
    std::uint16_t document;
    std::size_t place;  // among the instances of the rule on the document
    const dsl::checked::Rule* rule;
    Why why;      // where undetermined
    Needs needs;  // where undetermined
  };

  // What the caller calls the dossier, where the vocabulary has a field for it.
  std::string name_of_dossier() const {
    const std::vector<engine::Root>& roots = program_.vocabulary.roots;
    for (std::size_t root = 0; root < roots.size(); ++root) {
      if (roots[root].field.name != "dossier" || roots[root].field.type.kind != engine::TypeKind::text) continue;
      const auto* text = std::get_if<std::string_view>(&facts_.value(layout_.blocks[root].slots_begin, 0));
      if (text != nullptr) return std::string(*text);
    }
    return "";
  }

  // A version of a rule, and the day on which it is judged.
  struct Candidate {
    const dsl::checked::Rule* rule = nullptr;
    engine::Date day;
    std::vector<Instance> instances;
    Status status = Status::not_applicable;
  };

  void judge(const std::vector<const dsl::checked::Rule*>& versions) {
    const std::string& name = versions.front()->name;
    Status of_rule = Status::not_applicable;
    bool judged = false;
    bool about_none = true;
    const dsl::checked::Rule* essential_version = nullptr;
    for (const dsl::checked::Rule* version : versions) {
      if (essential(*version)) essential_version = versions.back();
    }
    for (const std::uint16_t document : documents_) {
      const bool about = std::any_of(versions.begin(), versions.end(), [&](const dsl::checked::Rule* version) {
        return std::find(version->on.begin(), version->on.end(), document) != version->on.end();
      });
      if (!about) continue;
      about_none = false;
      Evaluator evaluator(program_, layout_, facts_, request_.as_of, find_mentions_, document);
      std::vector<Candidate> candidates = candidates_on(versions, document, evaluator);
      Status on_document = Status::not_applicable;
      const bool in_force_here = !candidates.empty();
      if (in_force_here) {
        judged = true;
        for (Candidate& one : candidates) judge(one, evaluator);
        const Candidate result = settle(std::move(candidates), evaluator);
        on_document = result.status;
        tell_all(result, document, evaluator);
      }
      if (essential_version != nullptr && (!in_force_here || on_document == Status::not_applicable)) {
        idle_essentials_[{in_force_here, document}].push_back(essential_version);
      }
      of_rule = std::max(of_rule, on_document);
    }
    const bool in_force_today = std::any_of(versions.begin(), versions.end(), [&](const dsl::checked::Rule* version) {
      return in_force(*version, request_.as_of);
    });
    if (judged || (about_none && in_force_today)) decision_.statuses.emplace_back(name, of_rule);
  }

  std::vector<Candidate> candidates_on(const std::vector<const dsl::checked::Rule*>& versions, std::uint16_t document,
                                       Evaluator& evaluator) {
    std::vector<Candidate> result;
    for (const dsl::checked::Rule* version : versions) {
      if (std::find(version->on.begin(), version->on.end(), document) == version->on.end()) continue;
      evaluator.judge_at(*version);
      const Outcome& day = evaluator.judged_day();
      if (!day.known()) {
        result.push_back({version, nearest_day(*version), {}, Status::not_applicable});
      } else if (in_force(*version, std::get<engine::Date>(day.value))) {
        result.push_back({version, std::get<engine::Date>(day.value), {}, Status::not_applicable});
      }
    }
    return result;
  }

  // Today where the version is in force; else the last day before on which it was, or the first after on which it is.
  engine::Date nearest_day(const dsl::checked::Rule& version) const {
    if (in_force(version, request_.as_of)) return request_.as_of;
    std::optional<engine::Date> before;
    std::optional<engine::Date> after;
    for (const engine::Validity& one : version.in_force) {
      if (one.until && *one.until < request_.as_of) before = std::max(before.value_or(*one.until), *one.until);
      if (one.from && *one.from > request_.as_of) after = std::min(after.value_or(*one.from), *one.from);
    }
    return before ? *before : after.value_or(request_.as_of);
  }

  void judge(Candidate& one, Evaluator& evaluator) {
    evaluator.judge_at(*one.rule);
    one.instances = instances_of(*one.rule, evaluator, one.day);
    for (const Instance& instance : one.instances) one.status = std::max(one.status, instance.status);
    references_.add(*one.rule, evaluator, one.day);
  }

  // Where several versions may be the one that holds, they must agree.
  static Candidate settle(std::vector<Candidate> candidates, Evaluator& evaluator) {
    Candidate result = std::move(candidates.back());
    candidates.pop_back();
    bool all_violated = result.status == Status::violated;
    Status gravest = result.status;
    for (const Candidate& one : candidates) {
      all_violated = all_violated && one.status == Status::violated;
      gravest = std::max(gravest, one.status);
    }
    if (candidates.empty() || all_violated) return result;
    result.status = gravest;
    if (gravest <= Status::satisfied) return result;
    evaluator.judge_at(*result.rule);
    Instance open;
    open.status = result.status = Status::undetermined;
    open.date_unknown = true;
    open.why = evaluator.judged_day().why;
    open.needs = evaluator.judged_day().needs;
    result.instances = {open};
    return result;
  }

  void tell_all(const Candidate& judged, std::uint16_t document, Evaluator& evaluator) {
    const dsl::checked::Rule& rule = *judged.rule;
    evaluator.judge_at(rule);
    for (std::size_t i = 0; i < judged.instances.size(); ++i) {
      const Instance& instance = judged.instances[i];
      if (instance.excepted)
        excepted_.push_back({find(judged, document, instance, evaluator), document, i, &rule, {}, {}});
      if (instance.status != Status::violated && instance.status != Status::undetermined) continue;
      Verdict& verdict = document_verdicts_[document];
      verdict = std::max(verdict, verdict_of(rule, instance));
      found_.push_back({find(judged, document, instance, evaluator), document, i, &rule, instance.why, instance.needs});
      for (const std::string& pointer : found_.back().finding.missing) askers_[pointer].insert(rule.name);
    }
  }

  // What the ordinary rules found and what may bear on a rule over findings, in the order of the decision.
  std::vector<TaggedFinding> tagged_findings() {
    sort(found_);
    std::vector<TaggedFinding> result;
    for (const Found& one : found_) {
      if (one.rule->effect == Effect::advise) continue;
      TaggedFinding tagged{one.rule, one.document, one.finding.status == Status::violated, one.finding.witness,
                           one.why,  one.needs};
      if (tagged.pointer.empty()) tagged.pointer = "/" + one.finding.document;
      result.push_back(std::move(tagged));
    }
    return result;
  }

  // One layer more, once for the dossier: what is found here is not seen by any rule.
  void judge_over_findings() {
    const std::vector<TaggedFinding> findings = tagged_findings();
    Evaluator evaluator(program_, layout_, facts_, request_.as_of, find_mentions_, 0);
    evaluator.look_at(findings);
    for (const auto& versions : over_findings_) {
      for (const dsl::checked::Rule* rule : versions) {
        if (!in_force(*rule, request_.as_of)) continue;
        Candidate one{rule, request_.as_of, {}, Status::not_applicable};
        judge(one, evaluator);
        decision_.statuses.emplace_back(rule->name, one.status);
        for (const Instance& instance : one.instances) {
          if (instance.status >= Status::undetermined) tell_over_findings(one, instance, findings, evaluator);
        }
      }
    }
    std::sort(decision_.statuses.begin(), decision_.statuses.end());
  }

  void tell_over_findings(const Candidate& judged, const Instance& instance, const std::vector<TaggedFinding>& findings,
                          Evaluator& evaluator) {
    const dsl::checked::Rule& rule = *judged.rule;
    engine::Finding finding = tell(rule, instance, evaluator, judged.day, layout_);
    finding.cites = evaluator.citations(rule.cites, judged.day);
    cite_governing(rule.demanded, evaluator, judged.day, finding);
    const Verdict verdict = verdict_of(rule, instance);
    decision_.verdict = std::max(decision_.verdict, verdict);
    for (const TaggedFinding& one : findings) {
      if (instance.status == Status::violated && !one.violated) continue;
      if (!rests_on(rule.demanded, one) && !(rule.when && rests_on(*rule.when, one))) continue;
      document_verdicts_[one.document] = std::max(document_verdicts_[one.document], verdict);
    }
    for (const std::string& pointer : finding.missing) askers_[pointer].insert(rule.name);
    found_.push_back({std::move(finding), 0, 0, &rule, {}, {}});
  }

  static bool rests_on(const dsl::checked::Expr& expr, const TaggedFinding& finding) {
    if (counts_tags(expr.op)) return carries(finding, expr);
    return std::any_of(expr.operands.begin(), expr.operands.end(),
                       [&](const dsl::checked::Expr& operand) { return rests_on(operand, finding); });
  }

  // Who acts next on account of one instance.
  Verdict verdict_of(const dsl::checked::Rule& rule, const Instance& instance) const {
    if (rule.effect == Effect::advise) return Verdict::cleared;
    if (instance.status == Status::violated) {
      if (rule.effect == Effect::block) return Verdict::blocked;
      return rule.effect == Effect::review ? Verdict::review : Verdict::amend;
    }
    const bool asks_agency = std::any_of(instance.needs.begin(), instance.needs.end(), [&](const std::string& pointer) {
      return is_pointer(pointer) && engine::asked_of(layout_, pointer) == engine::AskedOf::agency;
    });
    const bool faulted = instance.why.reason == Reason::fault;
    const bool reference_missing = instance.why.reason == Reason::missing_reference;
    return rule.unknown_review || asks_agency || faulted || reference_missing ? Verdict::review : Verdict::amend;
  }

  engine::Finding find(const Candidate& judged, std::uint16_t document, const Instance& instance,
                       Evaluator& evaluator) const {
    const dsl::checked::Rule& rule = *judged.rule;
    engine::Finding finding = tell(rule, instance, evaluator, judged.day, layout_);
    finding.document = program_.vocabulary.roots[document].field.name;
    finding.cites = evaluator.citations(rule.cites, judged.day);
    if (!instance.vacuous && !instance.date_unknown) cite_governing(rule.demanded, evaluator, judged.day, finding);
    return finding;
  }

  // Of several norms on the point, those that govern are cited behind what the rule itself cites. The element at hand
  // is still bound.
  void cite_governing(const dsl::checked::Expr& demanded, Evaluator& evaluator, engine::Date day,
                      engine::Finding& finding) const {
    using engine::Op;
    const dsl::checked::Expr& norms = demanded.op == Op::logical_or ? demanded.operands.back() : demanded;
    if (norms.op != Op::most_favourable) return;
    for (const Evaluator::NormStanding& one : evaluator.standings(norms)) {
      if (!one.governs) continue;
      const engine::Citation citation = evaluator.citations({one.norm->provision}, day).front();
      const bool there = std::any_of(finding.cites.begin(), finding.cites.end(), [&](const engine::Citation& cited) {
        return cited.provision == citation.provision;
      });
      if (!there) finding.cites.push_back(citation);
    }
  }

  // By rule, from the gravest of its findings.
  void refer() {
    std::map<std::string, const Found*> gravest;
    for (const Found& found : found_) {
      if (found.finding.status == Status::violated) gravest.try_emplace(found.finding.rule, &found);
    }
    for (const auto& [name, found] : gravest) {
      const std::vector<engine::Citation>& cites = found->finding.cites;
      for (const std::string& authority : found->rule->refers_to) {
        decision_.referrals.push_back({name, authority, cites.empty() ? "" : cites.front().provision});
      }
    }
  }

  static void sort(std::vector<Found>& all) {
    const auto place = [](const Found& found) {
      return std::tuple(-static_cast<int>(found.finding.status), -static_cast<int>(found.finding.effect),
                        std::string_view(found.finding.rule), found.document, found.place);
    };
    std::sort(all.begin(), all.end(),
              [&](const Found& left, const Found& right) { return place(left) < place(right); });
  }

  void order_findings() {
    for (auto [from, into] : {std::pair(&found_, &decision_.findings), std::pair(&excepted_, &decision_.excepted)}) {
      sort(*from);
      if (from == &found_) refer();
      for (Found& found : *from) into->push_back(std::move(found.finding));
    }
  }

  void order_questions() {
    for (const auto& [pointer, rules] : askers_) {
      decision_.questions.push_back({pointer, engine::label_of(layout_, pointer), engine::asked_of(layout_, pointer),
                                     std::vector<std::string>(rules.begin(), rules.end())});
    }
    // By pointer already; those that settle more rules come first.
    std::stable_sort(decision_.questions.begin(), decision_.questions.end(),
                     [](const engine::Question& left, const engine::Question& right) {
                       return left.settles.size() > right.settles.size();
                     });
  }

  // Clearance is earned: what stands in its way though no rule spoke against it.
  void oppose() {
    using engine::ObstacleKind;
    const auto add = [&](ObstacleKind kind, const engine::ObstacleSubject& subject = {}) {
      decision_.obstacles.push_back(engine::make_obstacle(kind, subject));
    };
    if (documents_.empty()) add(ObstacleKind::no_document);
    if (no_rule_in_force_) add(ObstacleKind::no_rule_in_force);
    for (const ObstacleKind kind : {ObstacleKind::essential_not_in_force, ObstacleKind::essential_not_applicable}) {
      for (const std::uint16_t document : documents_) {
        const engine::Field& root = program_.vocabulary.roots[document].field;
        const bool applies_not = kind == ObstacleKind::essential_not_applicable;
        for (const dsl::checked::Rule* rule : idle_essentials_[{applies_not, document}]) {
          add(kind, {rule->name, rule->title, root.name, root.label});
        }
      }
    }
    if (!facts_.unread().empty()) add(ObstacleKind::unread);
    if (request_.date_from_dossier_alone) add(ObstacleKind::date_from_dossier);
  }

  void conclude() {
    decision_.warnings = facts_.unread();
    std::stable_sort(
        decision_.warnings.begin(), decision_.warnings.end(),
        [](const engine::Unread& left, const engine::Unread& right) { return left.pointer < right.pointer; });
    for (const std::uint16_t document : documents_) {
      Verdict verdict = document_verdicts_[document];
      for (const engine::Obstacle& obstacle : decision_.obstacles) {
        const bool concerned =
            obstacle.document.empty() || obstacle.document == program_.vocabulary.roots[document].field.name;
        if (concerned) verdict = std::max(verdict, obstacle.verdict);
      }
      decision_.documents.push_back({program_.vocabulary.roots[document].field.name, verdict});
      decision_.verdict = std::max(decision_.verdict, verdict);
    }
    for (const engine::Obstacle& obstacle : decision_.obstacles) {
      decision_.verdict = std::max(decision_.verdict, obstacle.verdict);
    }
    for (const auto& [rule, status] : decision_.statuses) {
      switch (status) {
        case Status::not_applicable:
          ++decision_.counts.not_applicable;
          break;
        case Status::satisfied:
          ++decision_.counts.satisfied;
          break;
        case Status::undetermined:
          ++decision_.counts.undetermined;
          break;
        case Status::violated:
          ++decision_.counts.violated;
          break;
      }
    }
  }

  const dsl::checked::Program& program_;
  const engine::Layout& layout_;
  const engine::Facts& facts_;
  const Request& request_;
  const MentionFinder& find_mentions_;

  std::vector<std::uint16_t> documents_;
  std::map<std::uint16_t, Verdict> document_verdicts_;
  std::vector<std::vector<const dsl::checked::Rule*>> over_findings_;  // by name, their versions
  bool no_rule_in_force_ = false;                                      // but perhaps one over findings
  std::vector<Found> found_;
  std::vector<Found> excepted_;
  std::map<std::string, std::set<std::string>> askers_;  // the rules that need a pointer
  // Essential rules that were not in force (false), or did not apply (true), on a document, by name.
  std::map<std::pair<bool, std::uint16_t>, std::vector<const dsl::checked::Rule*>> idle_essentials_;
  References references_{program_};
  engine::Decision decision_;
};

}  // namespace

engine::Decision evaluate(const dsl::checked::Program& program, const engine::Layout& layout,
                          const engine::Facts& facts, const Request& request, const MentionFinder& find_mentions) {
  return Deciding(program, layout, facts, request, find_mentions).decide();
}

}  // namespace mizan::reference
