#include "engine/runtime/evaluate.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"
#include "engine/runtime/evaluation.hpp"
#include "engine/runtime/explain.hpp"
#include "engine/runtime/instance.hpp"
#include "engine/runtime/references.hpp"
#include "engine/runtime/tagged_findings.hpp"
#include "engine/runtime/versions.hpp"

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
      : program_(program),
        facts_(facts),
        request_(request),
        evaluation_(program, facts, request.as_of),
        references_(program),
        tagged_(program) {}

  Decision decide() {
    decision_.as_of = request_.as_of;
    decision_.dossier = reference();
    for (std::size_t i = 0; i < program_.vocabulary.roots.size(); ++i) {
      const bool document = program_.vocabulary.roots[i].kind == Root::Kind::document;
      if (document && facts_.present(static_cast<std::uint16_t>(i)))
        documents_.push_back(static_cast<std::uint16_t>(i));
    }
    for (std::uint32_t i = 0; i < program_.rules.size(); ++i) {
      if (i == 0 || program_.rules[i].name != program_.rules[i - 1].name) versions_.push_back({i, i});
      versions_.back().last = i + 1;
      number_.push_back(static_cast<std::uint32_t>(versions_.size() - 1));
    }
    verdicts_.assign(documents_.size(), Verdict::cleared);
    over_findings_.assign(versions_.size(), Status::not_applicable);
    judge_all();
    explain_all();
    judge_findings();
    decision_.references = references_.rows();
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
    judged_.assign(documents_.size(), std::vector<Judged>(versions_.size()));
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      evaluation_.enter(facts_.layout().blocks[documents_[d]]);
      for (std::size_t i = 0; i < versions_.size(); ++i) {
        RuleJudged one = judge_versions(evaluation_, versions_[i], documents_[d], request_.as_of, references_);
        judged_[d][i] = {is_about(versions_[i], documents_[d]), one.in_force, one.result.status};
        open_.insert(open_.end(), one.result.open.begin(), one.result.open.end());
        excepted_.insert(excepted_.end(), one.result.excepted.begin(), one.result.excepted.end());
      }
    }
  }

  bool is_about(const Versions& versions, std::uint16_t document) const {
    return any_version(versions, [&](const Rule& rule) {
      return std::find(rule.on.begin(), rule.on.end(), document) != rule.on.end();
    });
  }

  template <typename Holds>
  bool any_version(const Versions& versions, Holds holds) const {
    for (std::uint32_t i = versions.first; i < versions.last; ++i) {
      if (holds(program_.rules[i])) return true;
    }
    return false;
  }

  // In force for some document it is about; where none of these is there, on the date of the decision.
  bool in_force(std::size_t number) const {
    bool about_none = true;
    for (const auto& of_document : judged_) {
      if (of_document[number].in_force) return true;
      about_none = about_none && !of_document[number].about;
    }
    return about_none &&
           any_version(versions_[number], [&](const Rule& rule) { return rule.holds_on(request_.as_of); });
  }

  // By gravity, rule, document, element. Rules are numbered by name, documents by declaration.
  bool before(const Instance& left, const Instance& right) const {
    if (left.status != right.status) return left.status > right.status;
    const Effect l = program_.rules[left.rule].effect;
    const Effect r = program_.rules[right.rule].effect;
    if (l != r) return l > r;
    if (number_[left.rule] != number_[right.rule]) return left.rule < right.rule;
    if (left.root != right.root) return left.root < right.root;
    return left.row + 1 < right.row + 1;  // the instance of the document itself comes first
  }

  void explain_all() {
    std::vector<Needs> needs = explain_each(open_, decision_.findings);
    for (std::size_t i = 0; i < open_.size(); ++i) {
      const auto at = std::find(documents_.begin(), documents_.end(), open_[i].root) - documents_.begin();
      Verdict& verdict = verdicts_[static_cast<std::size_t>(at)];
      verdict = std::max(verdict, verdict_of(open_[i], decision_.findings[i]));
      tagged_.add(open_[i], decision_.findings[i], std::move(needs[i]));
    }
    explain_each(excepted_, decision_.excepted);
  }

  // What leaves each of them open.
  std::vector<Needs> explain_each(std::vector<Instance>& instances, std::vector<Finding>& findings) {
    std::sort(instances.begin(), instances.end(),
              [this](const Instance& left, const Instance& right) { return before(left, right); });
    std::vector<Needs> needs(instances.size());
    std::uint16_t at_hand = whole_dossier;
    for (std::size_t i = 0; i < instances.size(); ++i) {
      const std::uint16_t root = instances[i].root;
      if (root != at_hand) evaluation_.enter(facts_.layout().blocks[root]);
      at_hand = root;
      findings.push_back(explain(evaluation_, instances[i], needs[i]));
    }
    return needs;
  }

  // One further layer: the rules over what the ordinary ones found, on the date of the decision, once per dossier.
  void judge_findings() {
    evaluation_.enter_dossier(tagged_);
    for (std::uint32_t i = 0; i < program_.rules.size(); ++i) {
      const Rule& rule = program_.rules[i];
      if (!rule.on_findings || !rule.holds_on(request_.as_of)) continue;
      evaluation_.judge_at(rule);
      const RuleOnDocument judged = judge(evaluation_, i, whole_dossier, request_.as_of);
      references_.add(evaluation_, rule, request_.as_of);
      over_findings_[number_[i]] = judged.status;
      for (const Instance& instance : judged.open) take(instance);
    }
  }

  // It counts for the dossier, and for the documents on which it was found what it rests on.
  void take(const Instance& instance) {
    Needs needs;
    Finding finding = explain(evaluation_, instance, needs);
    const Verdict verdict = verdict_of(instance, finding);
    verdict_of_findings_ = std::max(verdict_of_findings_, verdict);
    std::set<std::uint16_t> roots;
    const Rule& rule = program_.rules[instance.rule];
    for (const NodeId id : {rule.when, rule.demanded}) {
      if (id != no_node) add_documents(id, instance.status == Status::violated, roots);
    }
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      if (roots.contains(documents_[d])) verdicts_[d] = std::max(verdicts_[d], verdict);
    }
    const auto at = std::upper_bound(open_.begin(), open_.end(), instance,
                                     [this](const Instance& l, const Instance& r) { return before(l, r); });
    decision_.findings.insert(decision_.findings.begin() + (at - open_.begin()), std::move(finding));
    open_.insert(at, instance);
  }

  void add_documents(NodeId id, bool violated_alone, std::set<std::uint16_t>& roots) const {
    const Node& node = evaluation_.node(id);
    if (node.op == Op::distinct_tags || node.op == Op::weight_of_tags) {
      tagged_.add_documents(node, violated_alone, roots);
    }
    for (std::uint32_t i = 0; i < node.count; ++i) add_documents(evaluation_.operand(node, i), violated_alone, roots);
  }

  Verdict verdict_of(const Instance& instance, const Finding& finding) const {
    const Rule& rule = program_.rules[instance.rule];
    if (rule.effect == Effect::advise) return Verdict::cleared;
    return instance.status == Status::violated ? engine::verdict_of(rule.effect) : ignorance(rule, finding);
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
    for (std::size_t i = 0; i < versions_.size(); ++i) {
      if (!in_force(i)) continue;
      Status status = over_findings_[i];
      for (const auto& of_document : judged_) status = std::max(status, of_document[i].status);
      ordinary_in_force_ = ordinary_in_force_ || !program_.rules[versions_[i].first].on_findings;
      decision_.statuses.emplace_back(program_.rules[versions_[i].first].name, status);
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

  // By rule; its provision is the first that its gravest finding cites.
  void refer() {
    std::map<std::string, std::size_t> gravest;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].status == Status::violated) gravest.try_emplace(decision_.findings[i].rule, i);
    }
    for (const auto& [name, i] : gravest) {
      const auto& cites = decision_.findings[i].cites;
      for (const std::string& authority : program_.rules[open_[i].rule].refers_to) {
        decision_.referrals.push_back({name, authority, cites.empty() ? "" : cites.front().provision});
      }
    }
  }

  void obstacles() {
    if (documents_.empty()) decision_.obstacles.push_back(make_obstacle(ObstacleKind::no_document));
    if (!ordinary_in_force_) decision_.obstacles.push_back(make_obstacle(ObstacleKind::no_rule_in_force));
    essential(ObstacleKind::essential_not_in_force);
    essential(ObstacleKind::essential_not_applicable);
    if (!facts_.unread().empty()) decision_.obstacles.push_back(make_obstacle(ObstacleKind::unread));
    if (request_.date_from_dossier_alone) decision_.obstacles.push_back(make_obstacle(ObstacleKind::date_from_dossier));
  }

  void essential(ObstacleKind kind) {
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      for (std::size_t i = 0; i < versions_.size(); ++i) {
        const Judged& judged = judged_[d][i];
        if (!judged.about || !any_version(versions_[i], [](const Rule& rule) { return rule.essential; })) continue;
        const Rule& rule = program_.rules[versions_[i].last - 1];
        const bool stands = kind == ObstacleKind::essential_not_in_force
                                ? !judged.in_force
                                : judged.in_force && judged.status == Status::not_applicable;
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
    Verdict verdict = verdict_of_findings_;
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
  References references_;
  Decision decision_;
  std::vector<std::uint16_t> documents_;  ///< roots of the documents that are there
  std::vector<Versions> versions_;        ///< rules, by name
  std::vector<std::uint32_t> number_;     ///< by rule of the program: of its name in `versions_`
  struct Judged {
    bool about = false;  ///< the rule is on this document
    bool in_force = false;
    Status status = Status::not_applicable;
  };
  std::vector<std::vector<Judged>> judged_;  ///< by document, by number
  std::vector<Instance> open_;
  std::vector<Instance> excepted_;
  std::vector<Verdict> verdicts_;  ///< by document
  TaggedFindings tagged_;
  std::vector<Status> over_findings_;               ///< by number, of the rules over findings
  Verdict verdict_of_findings_ = Verdict::cleared;  ///< what they come to together
  bool ordinary_in_force_ = false;                  ///< some rule that looks at a document is
};

}  // namespace

Decision evaluate(const Program& program, const Facts& facts, const Request& request) {
  return Decider(program, facts, request).decide();
}

}  // namespace mizan::engine
