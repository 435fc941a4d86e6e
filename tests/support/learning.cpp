#include "tests/support/learning.hpp"

#include <algorithm>

#include "engine/runtime/evaluation.hpp"

namespace mizan::testing {

using engine::Node;
using engine::NodeId;
using engine::Op;
using engine::Program;
using engine::Reason;
using engine::Rule;
using engine::Status;

namespace {

bool tells_unknown(Op op) {
  return op == Op::proven || op == Op::is_known || op == Op::is_unknown || op == Op::is_none;
}

class Reader {
 public:
  Reader(const Program& program, const Rule& rule, bool beneath_alone)
      : program_(program), rule_(rule), beneath_alone_(beneath_alone) {
    reads_.slots.resize(program.layout.slot_count());
    reads_.lists.resize(program.layout.list_count());
  }

  Reads read() {
    if (rule_.each && !rule_.each->changes && !beneath_alone_)
      place(!rule_.each->mentions, rule_.each->relative, rule_.each->a);
    if (rule_.when != engine::no_node) node(rule_.when, !beneath_alone_);
    node(rule_.demanded, !beneath_alone_);
    for (const engine::Exception& exception : rule_.exceptions) {
      if (exception.claimed != engine::no_node) node(exception.claimed, true);  // heard only where it is known
      for (const NodeId id : {exception.when, exception.demanded}) {
        if (id != engine::no_node) node(id, !beneath_alone_);
      }
    }
    return std::move(reads_);
  }

 private:
  void node(NodeId id, bool noted) {
    const Node& node = program_.nodes[id];
    noted = noted || tells_unknown(node.op);
    const bool of_change = engine::reads_change(node.op);
    if (noted && of_change) {
      for (const engine::ComparedField& field : program_.comparisons[node.a].fields) {
        place(false, false, field.before);
        place(false, false, field.after);
      }
    } else if (noted && !(node.variable != engine::absent_id && engine::is_over_changes(node))) {
      const bool fold = node.variable != engine::absent_id && node.op != Op::mention_text;
      const bool text = node.op == Op::fact || node.op == Op::mentions || node.op == Op::mention_text ||
                        (fold && node.lexicon != engine::absent_id);
      if (text || fold || node.op == Op::list) place(!text, node.relative != 0, node.a);
      if (node.op == Op::record) {
        for (const engine::SlotId slot : program_.records[node.a].slots) place(false, node.relative != 0, slot);
        for (const engine::ListId list : program_.records[node.a].lists) place(true, node.relative != 0, list);
      }
    }
    for (std::uint32_t i = 0; i < node.count; ++i) this->node(program_.operands[node.first + i], noted);
  }

  void place(bool list, bool relative, std::uint32_t at) {
    auto& seen = list ? reads_.lists : reads_.slots;
    if (!relative) {
      seen[at] = true;
      return;
    }
    for (const std::uint16_t root : rule_.on) {
      const engine::Block& block = program_.layout.blocks[root];
      seen[(list ? block.lists_begin : block.slots_begin) + at] = true;
    }
  }

  const Program& program_;
  const Rule& rule_;
  bool beneath_alone_;
  Reads reads_;
};

std::string name_of(const Program& program, const Judgement::One& one, engine::Row row) {
  const std::string element = row == engine::absent_id ? "" : " row " + std::to_string(row);
  return program.rules[one.rule].name + " on " + program.vocabulary.roots[one.root].field.name + element;
}

const engine::Instance* find(const engine::RuleOnDocument& result, engine::Row row) {
  for (const engine::Instance& one : result.open) {
    if (one.row == row) return &one;
  }
  return nullptr;
}

}  // namespace

bool Reads::contain(const engine::Layout& layout, const Seat& seat) const {
  const engine::Place& place = layout.places[seat.place];
  return place.kind == engine::Place::Kind::list ? lists[place.list] : slots[place.slot];
}

Reads reads_of(const Program& program, const Rule& rule) { return Reader(program, rule, false).read(); }
Reads told_from_unknown(const Program& program, const Rule& rule) { return Reader(program, rule, true).read(); }

Judgement judge_all(const Program& program, const engine::Facts& facts, engine::Date as_of,
                    const std::vector<bool>* wanted) {
  engine::Evaluation evaluation(program, facts, as_of);
  Judgement judgement;
  for (std::uint16_t root = 0; root < program.vocabulary.roots.size(); ++root) {
    if (program.vocabulary.roots[root].kind != engine::Root::Kind::document || !facts.present(root)) continue;
    evaluation.enter(program.layout.blocks[root]);
    for (std::uint32_t i = 0; i < program.rules.size(); ++i) {
      const Rule& rule = program.rules[i];
      if (wanted != nullptr && !(*wanted)[i]) continue;
      const bool on_it = std::find(rule.on.begin(), rule.on.end(), root) != rule.on.end();
      if (on_it && rule.holds_on(as_of)) judgement.all.push_back({i, root, engine::judge(evaluation, i, root, as_of)});
    }
  }
  return judgement;
}

void Moves::add(const Moves& other) {
  decided += other.decided;
  settled += other.settled;
  faulted += other.faulted;
  violated += other.violated;
  wrong.insert(wrong.end(), other.wrong.begin(), other.wrong.end());
}

Moves compare(const Program& program, const Judgement::One& before, const Judgement::One& after) {
  Moves moves;
  const auto is_fault = [](const engine::Instance& one) {
    return one.status == Status::undetermined && one.reason == Reason::fault;
  };
  // Elements of a list that was unknown were not judged before.
  const bool list_unknown = !before.result.open.empty() && before.result.open[0].list_unknown;
  for (const engine::Instance& was : before.result.open) {
    if (list_unknown) continue;
    const engine::Instance* is = find(after.result, was.row);
    if (was.status != Status::violated) {
      moves.settled += is == nullptr || is->status == Status::violated ? 1 : 0;
    } else if (is != nullptr && is->status == Status::violated) {
      ++moves.decided;
      ++moves.violated;
    } else if (is != nullptr && is_fault(*is)) {
      ++moves.faulted;
    } else {
      moves.wrong.push_back(name_of(program, before, was.row) + " was violated");
    }
  }
  if (before.result.open.empty()) ++moves.decided;
  for (const engine::Instance& is : after.result.open) {
    if (list_unknown || find(before.result, is.row) != nullptr) continue;
    if (is_fault(is)) {
      ++moves.faulted;
    } else {
      moves.wrong.push_back(name_of(program, before, is.row) + " held, and is open now");
    }
  }
  return moves;
}

}  // namespace mizan::testing
