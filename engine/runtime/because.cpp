#include "engine/runtime/because.hpp"

#include <algorithm>

#include "engine/runtime/exceptions.hpp"
#include "engine/runtime/needs.hpp"
#include "engine/runtime/norms.hpp"
#include "engine/runtime/shown.hpp"
#include "engine/runtime/tagged_findings.hpp"

namespace mizan::engine {

namespace {

// An explanation stays readable, and small, on the longest list.
constexpr std::uint32_t elements_listed_max = 64;

class Reasoner {
 public:
  Reasoner(Evaluation& evaluation, std::vector<EvidenceItem>& evidence)
      : evaluation_(evaluation), evidence_(evidence) {}

  Because because(NodeId id) {
    const Node& node = evaluation_.node(id);
    Because result;
    result.text = evaluation_.program().strings[node.written];
    switch (node.op) {
      case Op::fact:
        return fact(std::move(result), id);
      case Op::mention_text:
      case Op::mentions:
        return mention(std::move(result), id);
      case Op::change:
        return change(std::move(result), id);
      case Op::change_before:
        return compared(std::move(result), evaluation_.compared(node).before);
      case Op::change_after:
        return compared(std::move(result), evaluation_.compared(node).after);
      case Op::most_favourable:
        return norms(std::move(result), id);
      case Op::list:
      case Op::record:
        return whole(std::move(result), id);
      case Op::any:
      case Op::every:
      case Op::count:
      case Op::sum:
      case Op::minimum:
      case Op::maximum:
        return fold(std::move(result), id);
      case Op::distinct_tags:
      case Op::weight_of_tags:
        result.value = shown(evaluation_, id);
        result.of = evaluation_.findings().because(node);
        return result;
      case Op::judged_day:
        return because(evaluation_.judged_at());
      default:
        break;
    }
    result.value = shown(evaluation_, id);
    for (const NodeId operand : operands_that_matter(id)) result.of.push_back(because(operand));
    return result;
  }

  void add_mention(SlotId slot, Row row, const Mention& mention) {
    EvidenceItem::TextSpan span{mention.bytes.begin, mention.bytes.end, mention.code_points.begin,
                                mention.code_points.end, ""};
    const auto text = std::get<std::string_view>(evaluation_.facts().value(slot, row));
    span.text = text.substr(span.begin, span.end - span.begin);
    evidence_.push_back({evaluation_.facts().pointer(slot, row), {}, std::move(span)});
  }

 private:
  std::vector<NodeId> operands_that_matter(NodeId id) {
    const Node& node = evaluation_.node(id);
    std::vector<NodeId> all;
    if (node.op == Op::match) {
      all.push_back(evaluation_.operand(node, 0));
      if (const auto taken = evaluation_.arm(node)) all.push_back(*taken);
    } else if (node.op == Op::version) {
      all.push_back(evaluation_.operand(node, 0));
      if (const auto taken = evaluation_.version_taken(node)) all.push_back(*taken);
    } else {
      for (std::uint32_t i = 0; i < node.count; ++i) all.push_back(evaluation_.operand(node, i));
    }
    std::erase_if(all, [&](NodeId one) {
      const Op op = evaluation_.node(one).op;
      return op == Op::constant || op == Op::today || (op == Op::judged_day && evaluation_.judged_at() == no_node);
    });
    if (node.op != Op::logical_and && node.op != Op::logical_or) return all;
    const Truth value = evaluation_.truth(id);
    const Truth decisive = node.op == Op::logical_and ? Truth::no : Truth::yes;
    std::erase_if(all, [&](NodeId one) {
      const Truth truth = evaluation_.truth(one);
      if (unknown(value)) return !unknown(truth);
      return value == decisive && truth != decisive;
    });
    return all;
  }

  Because fact(Because result, NodeId id) {
    const Node& node = evaluation_.node(id);
    result.pointer = evaluation_.facts().pointer(evaluation_.slot(node), evaluation_.row(node));
    result.value = shown(evaluation_, id);
    if (evaluation_.facts().presence(evaluation_.slot(node), evaluation_.row(node)) != Presence::unknown) {
      evidence_.push_back({result.pointer, result.value, std::nullopt});
    }
    return result;
  }

  // What it is for the worker rests on both values.
  Because change(Because result, NodeId id) {
    const ComparedField& field = evaluation_.compared(evaluation_.node(id));
    result.pointer = evaluation_.facts().pointer(field.after, 0);
    result.value = shown(evaluation_, id);
    for (const SlotId side : {field.before, field.after}) {
      Because one;
      one.text = path_of(evaluation_.facts().pointer(side, 0));
      result.of.push_back(compared(std::move(one), side));
    }
    return result;
  }

  Because compared(Because result, SlotId slot) {
    result.pointer = evaluation_.facts().pointer(slot, 0);
    result.value = shown_at(evaluation_, slot);
    if (evaluation_.facts().presence(slot, 0) != Presence::unknown) {
      evidence_.push_back({result.pointer, result.value, std::nullopt});
    }
    return result;
  }

  // As an author writes it: `/offer/leave/sick_paid` is `offer.leave.sick_paid`.
  static std::string path_of(std::string pointer) {
    pointer.erase(0, 1);
    std::replace(pointer.begin(), pointer.end(), '/', '.');
    return pointer;
  }

  // All norms that are in force and may apply: which governs, and which it beats.
  Because norms(Because result, NodeId id) {
    result.value = shown(evaluation_, id);
    for (const NormStanding& one : norms_of(evaluation_, evaluation_.node(id))) {
      const Node& node = evaluation_.node(one.norm);
      Because norm;
      norm.text = evaluation_.program().strings[node.written];
      if (one.governs) norm.text += " (governs)";
      if (!one.beaten_by.empty()) norm.text += " (less favourable than " + names(one.beaten_by) + ")";
      norm.value = shown(evaluation_, one.norm);
      for (std::uint32_t i = 0; i < node.count; ++i) norm.of.push_back(because(evaluation_.operand(node, i)));
      result.of.push_back(std::move(norm));
    }
    return result;
  }

  std::string names(const std::vector<std::uint32_t>& provisions) const {
    std::string text;
    for (const std::uint32_t one : provisions) {
      text += (text.empty() ? "" : ", ") + evaluation_.program().provisions[one].name;
    }
    return text;
  }

  Because mention(Because result, NodeId id) {
    const Node& node = evaluation_.node(id);
    const SlotId slot = evaluation_.slot(node);
    const Row row = evaluation_.row(node);
    result.pointer = evaluation_.facts().pointer(slot, row);
    result.value = shown(evaluation_, id);
    if (node.op == Op::mentions && evaluation_.facts().presence(slot, row) == Presence::known) {
      for (const Mention& one : evaluation_.mentions(slot, row, node.lexicon)) add_mention(slot, row, one);
    }
    return result;
  }

  // A list or record under a test of presence: only its absence can be shown as a value.
  Because whole(Because result, NodeId id) {
    const Node& node = evaluation_.node(id);
    result.pointer = node.op == Op::record
                         ? record_pointer(evaluation_, node)
                         : evaluation_.facts().list_pointer(evaluation_.list(node), evaluation_.row(node));
    if (evaluation_.presence(id) == Presence::none) {
      result.value = {Shown::None{}};
      evidence_.push_back({result.pointer, result.value, std::nullopt});
    }
    return result;
  }

  Because fold(Because result, NodeId id) {
    const Node& node = evaluation_.node(id);
    const Elements over = evaluation_.elements(node);
    const bool mentions = node.lexicon != absent_id;
    result.value = shown(evaluation_, id);
    if (is_over_changes(node)) {
      const Comparison& comparison = evaluation_.program().comparisons[node.a];
      result.pointer = "/" + evaluation_.program().vocabulary.roots[comparison.after].field.name;
      add_elements(result, node, over, id);
      return result;
    }
    result.pointer = mentions ? evaluation_.facts().pointer(evaluation_.slot(node), evaluation_.row(node))
                              : evaluation_.facts().list_pointer(evaluation_.list(node), evaluation_.row(node));
    if (over.presence != Presence::unknown && over.count == 0 && !mentions && node.after == absent_id) {
      evidence_.push_back({result.pointer, {Shown::None{}}, std::nullopt});
    }
    add_elements(result, node, over, id);
    return result;
  }

  void add_elements(Because& result, const Node& node, const Elements& over, NodeId id) {
    const bool is_truth = node.op == Op::any || node.op == Op::every;
    const Truth value = is_truth ? evaluation_.truth(id) : Truth::no;
    for (std::uint32_t i = 0; i < over.count && result.of.size() < elements_listed_max; ++i) {
      evaluation_.bind(node.variable, over.begin + i);
      if (!matters(node, value)) continue;
      result.of.push_back(element(node, over.begin + i));
    }
  }

  Truth element_truth(const Node& node) {
    const Truth first = evaluation_.truth(evaluation_.operand(node, 0));
    return node.op == Op::every ? either(!first, evaluation_.truth(evaluation_.operand(node, 1))) : first;
  }

  bool matters(const Node& node, Truth value) {
    const Truth truth = element_truth(node);
    switch (node.op) {
      case Op::any:
        if (unknown(value)) return unknown(truth);
        return value == Truth::no || truth == Truth::yes;
      case Op::every:
        if (unknown(value)) return unknown(truth);
        return value == Truth::yes || truth == Truth::no;
      default:
        return truth != Truth::no;
    }
  }

  Because element(const Node& node, Row row) {
    const bool mentions = node.lexicon != absent_id;
    const SlotId slot = mentions ? evaluation_.slot(node) : absent_id;
    Because result;
    result.value = shown(element_truth(node));
    if (is_over_changes(node)) {
      const ComparedField& field = evaluation_.program().comparisons[node.a].fields[row];
      result.pointer = evaluation_.facts().pointer(field.after, 0);
    } else if (mentions) {
      result.pointer = evaluation_.facts().pointer(slot, evaluation_.row(node));
      add_mention(slot, evaluation_.row(node), evaluation_.mentions(slot, evaluation_.row(node), node.lexicon)[row]);
    } else {
      result.pointer = evaluation_.facts().element_pointer(evaluation_.list(node), row);
    }
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const NodeId operand = evaluation_.operand(node, i);
      if (evaluation_.node(operand).op == Op::constant) continue;
      evaluation_.bind(node.variable, row);
      result.of.push_back(because(operand));
    }
    return result;
  }

  Evaluation& evaluation_;
  std::vector<EvidenceItem>& evidence_;
};

bool before(const EvidenceItem& left, const EvidenceItem& right) {
  if (left.pointer != right.pointer) return left.pointer < right.pointer;
  if (left.span.has_value() != right.span.has_value()) return !left.span.has_value();
  return left.span && left.span->begin < right.span->begin;
}

void sort(std::vector<EvidenceItem>& evidence) {
  std::stable_sort(evidence.begin(), evidence.end(), before);
  evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
}

// Of an exception that nobody invokes only that is told; of one that does not apply not what it would demand.
Because told(Exceptions& exceptions, Evaluation& evaluation, const Rule& rule, std::uint32_t number,
             Reasoner& reasoner) {
  const Exception& exception = rule.exceptions[number];
  const Truth applies = exceptions.applies(number);
  Because result;
  result.text = "exception " + exception.name;
  result.value = shown(applies);
  if (exception.claimed != no_node) {
    result.of.push_back(reasoner.because(exception.claimed));
    if (evaluation.truth(exception.claimed) != Truth::yes) return result;
  }
  if (exception.when != no_node) result.of.push_back(reasoner.because(exception.when));
  if (applies != Truth::no && !exception.waives()) result.of.push_back(reasoner.because(exception.demanded));
  if (exceptions.invoked(number) == Truth::no) return result;
  for (const std::uint32_t one : exceptions.to(number)) {
    result.of.push_back(told(exceptions, evaluation, rule, one, reasoner));
  }
  return result;
}

}  // namespace

Reasoning reason_out(Evaluation& evaluation, const Rule& rule, const Instance& instance) {
  Reasoning result;
  Reasoner reasoner(evaluation, result.evidence);
  if (instance.date_unknown) {
    result.because.of.push_back(reasoner.because(rule.judged_at));
    sort(result.evidence);
    return result;
  }
  if (rule.each && rule.each->mentions && instance.row != absent_id) {
    const SlotId slot = (rule.each->relative ? evaluation.slots_base() : 0) + rule.each->a;
    reasoner.add_mention(slot, 0, evaluation.mentions(slot, 0, rule.each->lexicon)[instance.row]);
  }
  Exceptions exceptions(evaluation, rule, instance.day);
  Truth truth = !instance.judged() ? Truth::missing_fact : exceptions.outcome(evaluation.truth(rule.demanded));
  if (rule.when != no_node) {
    truth = either(!evaluation.truth(rule.when), truth);
    result.because.of.push_back(reasoner.because(rule.when));
  }
  result.because.value = shown(truth);
  if (instance.row != absent_id) evaluation.bind(0, instance.row);  // folds of the guard may have moved it
  if (instance.other_missing) {
    const std::string& name = evaluation.program().vocabulary.roots[*rule.against].field.name;
    Because other;
    other.text = name;
    other.pointer = "/" + name;
    result.because.of.push_back(std::move(other));
  }
  if (instance.judged()) {
    result.because.of.push_back(reasoner.because(rule.demanded));
    for (const std::uint32_t one : exceptions.to(absent_id)) {
      result.because.of.push_back(told(exceptions, evaluation, rule, one, reasoner));
    }
  }
  sort(result.evidence);
  return result;
}

}  // namespace mizan::engine
