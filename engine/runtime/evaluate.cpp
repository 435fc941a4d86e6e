#include "engine/runtime/evaluate.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/explain.hpp"
#include "engine/runtime/instance.hpp"

namespace mizan::engine {

namespace {

Verdict verdict_of(Effect effect) {
  switch (effect) {
    case Effect::advise:
      return Verdict::cleared;
    case Effect::amend:
      return Verdict::amend;
    case Effect::review:
      return Verdict::review;
    case Effect::block:
      return Verdict::blocked;
  }
  return Verdict::review;
}

class Decider {
 public:
  Decider(const Program& program, const Facts& facts, const Request& request)
      : program_(program), facts_(facts), request_(request), evaluation_(program, facts, request.as_of) {}

  Decision decide() {
    decision_.as_of = request_.as_of;
    decision_.dossier = reference();
    for (std::size_t i = 0; i < program_.vocabulary.roots.size(); ++i) {
      const bool document = program_.vocabulary.roots[i].kind == Root::Kind::document;
      if (document && facts_.present(static_cast<std::uint16_t>(i)))
        documents_.push_back(static_cast<std::uint16_t>(i));
    }
    for (std::uint32_t i = 0; i < program_.rules.size(); ++i) {
      if (program_.rules[i].holds_on(request_.as_of)) in_force_.push_back(i);
    }
    verdicts_.assign(documents_.size(), Verdict::cleared);
    judge_all();
    explain_all();
    count();
    ask();
    refer();
    obstacles();
    warnings();
    conclude();
    return std::move(decision_);
  }

 private:
  std::string reference() const {
    for (std::size_t i = 0; i < program_.vocabulary.roots.size(); ++i) {
      const Block& block = facts_.layout().blocks[i];
      if (program_.vocabulary.roots[i].field.name != "dossier" || block.slots_begin == block.slots_end) continue;
      const auto* text = std::get_if<std::string_view>(&facts_.value(block.slots_begin, 0));
      if (text != nullptr) return std::string(*text);
    }
    return "";
  }

  void judge_all() {
    statuses_.assign(documents_.size(), std::vector<Status>(program_.rules.size(), Status::not_applicable));
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      evaluation_.enter(facts_.layout().blocks[documents_[d]]);
      for (const std::uint32_t rule : in_force_) {
        const auto& on = program_.rules[rule].on;
        if (std::find(on.begin(), on.end(), documents_[d]) == on.end()) continue;
        RuleOnDocument result = judge(evaluation_, rule, documents_[d], request_.as_of);
        statuses_[d][rule] = result.status;
        open_.insert(open_.end(), result.open.begin(), result.open.end());
        excepted_.insert(excepted_.end(), result.excepted.begin(), result.excepted.end());
      }
    }
  }

  // By gravity, rule, document, element. Rules are numbered by name, documents by declaration.
  bool before(const Instance& left, const Instance& right) const {
    if (left.status != right.status) return left.status > right.status;
    const Effect l = program_.rules[left.rule].effect;
    const Effect r = program_.rules[right.rule].effect;
    if (l != r) return l > r;
    if (left.rule != right.rule) return left.rule < right.rule;
    if (left.root != right.root) return left.root < right.root;
    return left.row + 1 < right.row + 1;  // the instance of the document itself comes first
  }

  void explain_all() {
    explain_each(open_, decision_.findings);
    for (std::size_t i = 0; i < open_.size(); ++i) weigh(open_[i], decision_.findings[i]);
    explain_each(excepted_, decision_.excepted);
  }

  void explain_each(std::vector<Instance>& instances, std::vector<Finding>& findings) {
    std::sort(instances.begin(), instances.end(),
              [this](const Instance& left, const Instance& right) { return before(left, right); });
    std::uint16_t at_hand = 0xFFFF;
    for (const Instance& instance : instances) {
      if (instance.root != at_hand) evaluation_.enter(facts_.layout().blocks[instance.root]);
      at_hand = instance.root;
      findings.push_back(explain(evaluation_, instance, request_.as_of));
    }
  }

  void weigh(const Instance& instance, const Finding& finding) {
    const Rule& rule = program_.rules[instance.rule];
    if (rule.effect == Effect::advise) return;
    const auto at = std::find(documents_.begin(), documents_.end(), instance.root) - documents_.begin();
    Verdict& verdict = verdicts_[static_cast<std::size_t>(at)];
    verdict =
        std::max(verdict, instance.status == Status::violated ? verdict_of(rule.effect) : ignorance(rule, finding));
  }

  // Who acts on what is not known: the agency where it can answer itself, or where no answer of the employer would
  // help.
  Verdict ignorance(const Rule& rule, const Finding& finding) const {
    if (rule.unknown_review || finding.reason > Reason::missing_fact) return Verdict::review;
    const bool agency = std::any_of(finding.missing.begin(), finding.missing.end(), [this](const std::string& pointer) {
      return asked_of(facts_.layout(), pointer) == AskedOf::agency;
    });
    return agency ? Verdict::review : Verdict::amend;
  }

  void count() {
    for (const std::uint32_t rule : in_force_) {
      Status status = Status::not_applicable;
      for (const auto& of_document : statuses_) status = std::max(status, of_document[rule]);
      decision_.statuses.emplace_back(program_.rules[rule].name, status);
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

  void ask() {
    std::map<std::string, std::set<std::string>> settles;
    for (const Finding& finding : decision_.findings) {
      for (const std::string& pointer : finding.missing) settles[pointer].insert(finding.rule);
    }
    for (const auto& [pointer, rules] : settles) {
      decision_.questions.push_back({pointer, label_of(facts_.layout(), pointer), asked_of(facts_.layout(), pointer),
                                     std::vector<std::string>(rules.begin(), rules.end())});
    }
    std::stable_sort(
        decision_.questions.begin(), decision_.questions.end(),
        [](const Question& left, const Question& right) { return left.settles.size() > right.settles.size(); });
  }

  void refer() {
    for (const auto& [name, status] : decision_.statuses) {
      if (status != Status::violated) continue;
      const Rule& rule = *program_.find(name);
      std::string provision;
      for (const std::uint32_t cited : rule.cites) {
        if (!program_.provisions[cited].in_force.holds(request_.as_of)) continue;
        provision = program_.provisions[cited].name;
        break;
      }
      for (const std::string& authority : rule.refers_to)
        decision_.referrals.push_back({rule.name, authority, provision});
    }
  }

  void obstacles() {
    if (documents_.empty()) decision_.obstacles.push_back(make_obstacle(ObstacleKind::no_document));
    if (in_force_.empty()) decision_.obstacles.push_back(make_obstacle(ObstacleKind::no_rule_in_force));
    essential(ObstacleKind::essential_not_in_force);
    essential(ObstacleKind::essential_not_applicable);
    if (!facts_.unread().empty()) decision_.obstacles.push_back(make_obstacle(ObstacleKind::unread));
    if (request_.date_from_dossier_alone) decision_.obstacles.push_back(make_obstacle(ObstacleKind::date_from_dossier));
  }

  void essential(ObstacleKind kind) {
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      for (std::uint32_t i = 0; i < program_.rules.size(); ++i) {
        const Rule& rule = program_.rules[i];
        if (!rule.essential || std::find(rule.on.begin(), rule.on.end(), documents_[d]) == rule.on.end()) continue;
        const bool in_force = rule.holds_on(request_.as_of);
        const bool stands = kind == ObstacleKind::essential_not_in_force
                                ? !in_force
                                : in_force && statuses_[d][i] == Status::not_applicable;
        if (!stands) continue;
        const Field& document = program_.vocabulary.roots[documents_[d]].field;
        decision_.obstacles.push_back(make_obstacle(kind, {rule.name, rule.title, document.name, document.label}));
      }
    }
  }

  void warnings() {
    decision_.warnings = facts_.unread();
    std::stable_sort(decision_.warnings.begin(), decision_.warnings.end(),
                     [](const Unread& left, const Unread& right) { return left.pointer < right.pointer; });
  }

  // What stands in the way of a clearance counts for its document, or for every document where it names none.
  void conclude() {
    Verdict verdict = Verdict::cleared;
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      const std::string& name = program_.vocabulary.roots[documents_[d]].field.name;
      for (const Obstacle& obstacle : decision_.obstacles) {
        if (obstacle.document.empty() || obstacle.document == name)
          verdicts_[d] = std::max(verdicts_[d], obstacle.verdict);
      }
      decision_.documents.push_back({name, verdicts_[d]});
      verdict = std::max(verdict, verdicts_[d]);
    }
    for (const Obstacle& obstacle : decision_.obstacles) verdict = std::max(verdict, obstacle.verdict);
    decision_.verdict = verdict;
  }

  const Program& program_;
  const Facts& facts_;
  const Request& request_;
  Evaluation evaluation_;
  Decision decision_;
  std::vector<std::uint16_t> documents_;       ///< roots of the documents that are there
  std::vector<std::uint32_t> in_force_;        ///< rules
  std::vector<std::vector<Status>> statuses_;  ///< by document, by rule
  std::vector<Instance> open_;
  std::vector<Instance> excepted_;
  std::vector<Verdict> verdicts_;  ///< by document
};

}  // namespace

Decision evaluate(const Program& program, const Facts& facts, const Request& request) {
  return Decider(program, facts, request).decide();
}

}  // namespace mizan::engine
