#include "engine/runtime/tagged_findings.hpp"

#include <algorithm>
#include <utility>

#include "engine/runtime/shown.hpp"

namespace mizan::engine {

void TaggedFindings::add(const Instance& instance, const Finding& finding, Needs needs) {
  const Rule& rule = program_.rules[instance.rule];
  if (rule.effect == Effect::advise || rule.tags.empty()) return;
  One one;
  one.rule = instance.rule;
  one.root = instance.root;
  one.status = instance.status;
  one.reason = instance.reason;
  one.pointer = finding.witness.empty() ? "/" + finding.document : finding.witness;
  one.needs = std::move(needs);
  all_.push_back(std::move(one));
}

std::uint32_t TaggedFindings::worth(const Node& node, const One& one, const std::string& tag) const {
  for (const RuleTag& carried : program_.rules[one.rule].tags) {
    if (carried.name == tag) return node.op == Op::distinct_tags ? 1 : static_cast<std::uint32_t>(carried.weight);
  }
  return 0;
}

// A tag counts once: with the greatest weight that a violated rule gives it, and that a violated or undetermined one
// may.
std::vector<TaggedFindings::Share> TaggedFindings::shares(const Node& node) const {
  std::vector<Share> result;
  for (const std::string& tag : program_.tag_sets[node.a]) {
    Share& share = result.emplace_back();
    for (const One& one : all_) {
      const std::uint32_t adds = worth(node, one, tag);
      share.most = std::max(share.most, adds);
      if (one.status == Status::violated) share.least = std::max(share.least, adds);
    }
  }
  return result;
}

bool TaggedFindings::may_add(const Node& node, const One& one, const std::vector<Share>& shares) const {
  if (one.status != Status::undetermined) return false;
  const std::vector<std::string>& tags = program_.tag_sets[node.a];
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (worth(node, one, tags[i]) > shares[i].least) return true;
  }
  return false;
}

Quantity TaggedFindings::amount(const Node& node) const {
  const std::vector<Share> by_tag = shares(node);
  std::uint32_t least = 0;
  std::uint32_t most = 0;
  for (const Share& share : by_tag) {
    least += share.least;
    most += share.most;
  }
  Reason reason = Reason::missing_fact;
  for (const One& one : all_) {
    if (may_add(node, one, by_tag)) reason = std::max(reason, one.reason);
  }
  return count_between(least, most, reason);
}

void TaggedFindings::collect_needs(const Node& node, Needs& needs) const {
  const std::vector<Share> by_tag = shares(node);
  for (const One& one : all_) {
    if (!may_add(node, one, by_tag)) continue;
    needs.pointers.insert(one.needs.pointers.begin(), one.needs.pointers.end());
    needs.references.insert(one.needs.references.begin(), one.needs.references.end());
    needs.add(one.needs.fault);
  }
}

std::string TaggedFindings::carried(const Node& node, const One& one) const {
  std::string text;
  for (const std::string& tag : program_.tag_sets[node.a]) {
    const std::uint32_t adds = worth(node, one, tag);
    if (adds == 0) continue;
    text += (text.empty() ? "" : ", ") + tag;
    if (node.op == Op::weight_of_tags) text += " weight " + std::to_string(adds);
  }
  return text;
}

std::vector<Because> TaggedFindings::because(const Node& node) const {
  std::vector<Because> result;
  std::set<std::uint32_t> told;
  for (const One& one : all_) {
    const std::string tags = carried(node, one);
    if (tags.empty() || !told.insert(one.rule).second) continue;
    Because& rule = result.emplace_back();
    rule.text = program_.rules[one.rule].name + " (" + tags + ")";
    rule.value = shown(one.status == Status::violated ? Truth::yes : unknown_because(one.reason));
    rule.pointer = one.pointer;
  }
  return result;
}

void TaggedFindings::add_documents(const Node& node, bool violated_alone, std::set<std::uint16_t>& roots) const {
  for (const One& one : all_) {
    if (violated_alone && one.status != Status::violated) continue;
    if (!carried(node, one).empty()) roots.insert(one.root);
  }
}

}  // namespace mizan::engine
