#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "adapters/reference/evaluator.hpp"
#include "adapters/reference/instances.hpp"
#include "adapters/reference/reference.hpp"
#include "engine/model/labels.hpp"
#include "engine/model/phrases.hpp"

namespace mizan::reference {

using engine::Effect;
using engine::Reason;
using engine::Status;
using engine::Verdict;

namespace {

bool in_force(const dsl::checked::Rule& rule, engine::Date day) {
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
    for (std::uint16_t root = 0; root < program_.vocabulary.roots.size(); ++root) {
      const bool is_document = program_.vocabulary.roots[root].kind == engine::Root::Kind::document;
      if (is_document && facts_.present(root)) documents_.push_back(root);
    }
    for (const std::uint16_t document : documents_) document_verdicts_[document] = Verdict::cleared;
    for (const dsl::checked::Rule& rule : program_.rules) {
      if (in_force(rule, request_.as_of)) judge(rule);
    }
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

  // The documents of the dossier that the rule is on, in the order of the vocabulary.
  std::vector<std::uint16_t> documents_of(const dsl::checked::Rule& rule) const {
    std::vector<std::uint16_t> result;
    for (const std::uint16_t document : documents_) {
      if (std::find(rule.on.begin(), rule.on.end(), document) != rule.on.end()) result.push_back(document);
    }
    return result;
  }

  void judge(const dsl::checked::Rule& rule) {
    Status of_rule = Status::not_applicable;
    bool violated = false;
    for (const std::uint16_t document : documents_of(rule)) {
      Evaluator evaluator(program_, layout_, facts_, request_.as_of, find_mentions_, document);
      Status on_document = Status::not_applicable;
      std::vector<Instance> instances = instances_of(rule, evaluator, request_.as_of);
      for (std::size_t i = 0; i < instances.size(); ++i) {
        const Instance& instance = instances[i];
        on_document = std::max(on_document, instance.status);
        violated = violated || instance.status == Status::violated;
        if (instance.excepted) excepted_.push_back({find(rule, document, instance, evaluator), document, i});
        if (instance.status != Status::violated && instance.status != Status::undetermined) continue;
        Verdict& verdict = document_verdicts_[document];
        verdict = std::max(verdict, verdict_of(rule, instance));
        found_.push_back({find(rule, document, instance, evaluator), document, i});
        for (const std::string& pointer : found_.back().finding.missing) askers_[pointer].insert(rule.name);
      }
      if (essential(rule) && on_document == Status::not_applicable) idle_essentials_.insert({document, rule.name});
      of_rule = std::max(of_rule, on_document);
    }
    decision_.statuses.emplace_back(rule.name, of_rule);
    if (violated) refer(rule);
  }

  // Who acts next on account of one instance.
  Verdict verdict_of(const dsl::checked::Rule& rule, const Instance& instance) const {
    if (rule.effect == Effect::advise) return Verdict::cleared;
    if (instance.status == Status::violated) {
      if (rule.effect == Effect::block) return Verdict::blocked;
      return rule.effect == Effect::review ? Verdict::review : Verdict::amend;
    }
    const bool asks_agency = std::any_of(instance.needs.begin(), instance.needs.end(), [&](const std::string& pointer) {
      return engine::asked_of(layout_, pointer) == engine::AskedOf::agency;
    });
    const bool faulted = instance.why.reason == Reason::fault;
    const bool reference_missing = instance.why.reason == Reason::missing_reference;
    return rule.unknown_review || asks_agency || faulted || reference_missing ? Verdict::review : Verdict::amend;
  }

  engine::Finding find(const dsl::checked::Rule& rule, std::uint16_t document, const Instance& instance,
                       Evaluator& evaluator) const {
    engine::Finding finding = tell(rule, instance, evaluator, request_.as_of, layout_);
    finding.document = program_.vocabulary.roots[document].field.name;
    finding.cites = citations(rule.cites);
    if (!instance.vacuous) cite_governing(rule.demanded, evaluator, finding);
    for (engine::ExceptionTaken& taken : finding.exceptions) {
      for (const dsl::checked::Exception& exception : rule.exceptions) {
        if (exception.name == taken.exception) taken.cites = citations(exception.cites);
      }
    }
    return finding;
  }

  // Of several norms on the point, those that govern are cited behind what the rule itself cites. The element at hand
  // is still bound.
  void cite_governing(const dsl::checked::Expr& demanded, Evaluator& evaluator, engine::Finding& finding) const {
    using engine::Op;
    const dsl::checked::Expr& norms = demanded.op == Op::logical_or ? demanded.operands.back() : demanded;
    if (norms.op != Op::most_favourable) return;
    for (const Evaluator::NormStanding& one : evaluator.standings(norms)) {
      if (!one.governs) continue;
      const engine::Citation citation = citations({one.norm->provision}).front();
      const bool there = std::any_of(finding.cites.begin(), finding.cites.end(), [&](const engine::Citation& cited) {
        return cited.provision == citation.provision;
      });
      if (!there) finding.cites.push_back(citation);
    }
  }

  std::vector<engine::Citation> citations(const std::vector<std::uint32_t>& cites) const {
    std::vector<engine::Citation> result;
    for (const std::uint32_t cited : cites) {
      const engine::Provision& provision = program_.provisions[cited];
      if (!provision.in_force.holds(request_.as_of)) continue;
      result.push_back({provision.name, provision.title, provision.address, provision.authority, provision.evidence});
    }
    return result;
  }

  void refer(const dsl::checked::Rule& rule) {
    const std::vector<engine::Citation> cites = citations(rule.cites);
    for (const std::string& authority : rule.refers_to) {
      decision_.referrals.push_back({rule.name, authority, cites.empty() ? "" : cites.front().provision});
    }
  }

  void order_findings() {
    const auto place = [](const Found& found) {
      return std::tuple(-static_cast<int>(found.finding.status), -static_cast<int>(found.finding.effect),
                        std::string_view(found.finding.rule), found.document, found.place);
    };
    for (auto [from, into] : {std::pair(&found_, &decision_.findings), std::pair(&excepted_, &decision_.excepted)}) {
      std::sort(from->begin(), from->end(),
                [&](const Found& left, const Found& right) { return place(left) < place(right); });
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
    if (decision_.statuses.empty()) add(ObstacleKind::no_rule_in_force);
    for (const ObstacleKind kind : {ObstacleKind::essential_not_in_force, ObstacleKind::essential_not_applicable}) {
      for (const std::uint16_t document : documents_) {
        for (const dsl::checked::Rule& rule : program_.rules) {
          const std::vector<std::uint16_t> judged = documents_of(rule);
          if (!essential(rule) || std::find(judged.begin(), judged.end(), document) == judged.end()) continue;
          const bool stands_in_the_way = kind == ObstacleKind::essential_not_in_force
                                             ? !in_force(rule, request_.as_of)
                                             : idle_essentials_.contains({document, rule.name});
          const engine::Field& root = program_.vocabulary.roots[document].field;
          if (stands_in_the_way) add(kind, {rule.name, rule.title, root.name, root.label});
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
    decision_.verdict = Verdict::cleared;
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
  std::vector<Found> found_;
  std::vector<Found> excepted_;
  std::map<std::string, std::set<std::string>> askers_;  // the rules that need a pointer
  std::set<std::pair<std::uint16_t, std::string>> idle_essentials_;
  engine::Decision decision_;
};

}  // namespace

engine::Decision evaluate(const dsl::checked::Program& program, const engine::Layout& layout,
                          const engine::Facts& facts, const Request& request, const MentionFinder& find_mentions) {
  return Deciding(program, layout, facts, request, find_mentions).decide();
}

}  // namespace mizan::reference
