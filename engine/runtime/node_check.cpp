#include "engine/runtime/node_check.hpp"

#include <algorithm>
#include <vector>

#include "engine/runtime/evaluation.hpp"

namespace mizan::engine {

namespace {

using enum TypeKind;

bool is_exact(TypeKind kind) { return kind == exact_decimal || kind == exact_money; }
bool is_plain_quantity(TypeKind kind) { return is_quantity(kind) && !is_exact(kind); }
bool is_words(TypeKind kind) { return kind == text || kind == occupation; }

class NodeCheck {
 public:
  NodeCheck(const Program& program, const Node& node) : program_(program), node_(node) {}

  bool sound() const {
    if (node_.written >= program_.strings.size()) return false;
    if (node_.type.kind == enumeration && node_.type.index >= program_.vocabulary.enumerations.size()) return false;
    if (node_.relative > 1 || node_.constant_level > 1) return false;
    for (std::uint32_t i = 0; i < node_.count; ++i) {
      const Op op = operand(i).op;
      const bool whole = op == Op::list || op == Op::record || op == Op::change_before || op == Op::change_after;
      if ((whole && !is_presence_test()) || op == Op::change_field) return false;
    }
    return operation();
  }

 private:
  const Node& operand(std::uint32_t i) const { return program_.nodes[program_.operands[node_.first + i]]; }
  TypeKind kind(std::uint32_t i) const { return operand(i).type.kind; }
  bool is_presence_test() const {
    return node_.op == Op::is_known || node_.op == Op::is_unknown || node_.op == Op::is_none ||
           node_.op == Op::is_stated;
  }
  bool truth() const { return node_.type.kind == boolean; }
  bool all(bool (*holds)(TypeKind)) const {
    for (std::uint32_t i = 0; i < node_.count; ++i) {
      if (!holds(kind(i))) return false;
    }
    return true;
  }
  static bool is_truth(TypeKind one) { return one == boolean; }
  static bool is_date(TypeKind one) { return one == date; }

  bool operation() const {
    switch (node_.op) {
      case Op::constant:
        return node_.count == 0 && constant();
      case Op::fact:
        return node_.count == 0 && node_.type.kind != record && !is_exact(node_.type.kind);
      case Op::list:
        return node_.count == 0;
      case Op::record:
        return node_.count == 0 && node_.a < program_.records.size() && record_root();
      case Op::today:
      case Op::judged_day:
        return node_.count == 0 && node_.type.kind == date;
      case Op::mention_text:
        return node_.count == 0 && node_.type.kind == text && lexicon();
      case Op::change:
        return node_.count == 0 && change() && node_.type == Type{enumeration, *program_.vocabulary.change};
      case Op::change_before:
      case Op::change_after:
      case Op::change_field:
        return node_.count == 0 && change() && node_.type.kind == record;
      case Op::logical_not:
      case Op::proven:
        return truth() && node_.count == 1 && all(is_truth);
      case Op::logical_and:
      case Op::logical_or:
        return truth() && node_.count >= 1 && all(is_truth);
      case Op::norm:
        return truth() && (node_.count == 1 || node_.count == 2) && all(is_truth) &&
               operand(node_.count - 1).op == Op::less_equal && node_.a < program_.provisions.size();
      case Op::most_favourable:
        return truth() && node_.count >= 1 && node_.aux <= 1 && norms();
      case Op::is_known:
      case Op::is_unknown:
      case Op::is_none:
      case Op::is_stated:
        return truth() && node_.count == 1;
      case Op::equal:
        return truth() && node_.count == 2 && equatable();
      case Op::less:
      case Op::less_equal:
        return truth() && node_.count == 2 && orderable();
      case Op::is_zero:
        return truth() && node_.count == 1 && is_quantity(kind(0));
      case Op::in_members:
        return truth() && node_.count == 1 && kind(0) == enumeration && node_.a < program_.member_sets.size();
      case Op::within:
        return truth() && node_.count == 1 && is_words(kind(0)) && node_.a < program_.strings.size();
      case Op::mentions:
        return truth() && node_.count == 1 && kind(0) == text && lexicon();
      case Op::any:
        return truth() && node_.count == 1 && fold() && all(is_truth);
      case Op::every:
        return truth() && node_.count == 2 && fold() && all(is_truth);
      default:
        return value();
    }
  }

  bool value() const {
    switch (node_.op) {
      case Op::add:
      case Op::subtract:
      case Op::multiply:
        return node_.count == 2 && is_plain_quantity(node_.type.kind) && all(is_plain_quantity);
      case Op::divide:
        return node_.count == 2 && is_exact(node_.type.kind) && all(is_plain_quantity);
      case Op::negate:
        return node_.count == 1 && is_plain_quantity(node_.type.kind) && all(is_plain_quantity);
      case Op::round:
        return node_.count == 1 && is_plain_quantity(node_.type.kind) && all(is_quantity) && node_.a <= 30 &&
               node_.aux <= static_cast<std::uint8_t>(Rounding::floor);
      case Op::date_add:
      case Op::date_subtract:
        return node_.count == 2 && node_.type.kind == date && kind(0) == date && kind(1) == duration &&
               node_.aux <= static_cast<std::uint8_t>(DayRounding::up);
      case Op::date_difference:
        return node_.count == 2 && node_.type.kind == duration && all(is_date);
      case Op::completed_years:
        return node_.count == 2 && is_plain_quantity(node_.type.kind) && all(is_date);
      case Op::count:
        return node_.count == 1 && is_plain_quantity(node_.type.kind) && fold() && is_truth(kind(0));
      case Op::sum:
        return node_.count == 2 && fold() && node_.aux == 0 && is_truth(kind(0)) && is_plain_quantity(kind(1)) &&
               is_money(node_.type.kind) == is_money(kind(1)) && is_plain_quantity(node_.type.kind);
      case Op::minimum:
      case Op::maximum:
        return node_.count == 2 && fold() && node_.aux == 0 && is_truth(kind(0)) && is_quantity(kind(1)) &&
               is_quantity(node_.type.kind) && is_money(node_.type.kind) == is_money(kind(1)) &&
               (is_exact(node_.type.kind) || !is_exact(kind(1)));
      case Op::distinct_tags:
      case Op::weight_of_tags:
        return node_.count == 0 && node_.type.kind == integer && node_.a < program_.tag_sets.size();
      case Op::lookup:
        return lookup();
      case Op::convert:
        return conversion();
      case Op::version:
        return version();
      case Op::match:
        return match();
      default:
        return false;
    }
  }

  bool days() const { return kind(node_.count - 2) == date && kind(node_.count - 1) == date; }
  bool lookup() const {
    if (node_.a >= program_.tables.size()) return false;
    const Table& table = program_.tables[node_.a];
    if (node_.count != table.keys.size() + 2 || !days() || node_.aux >= table.values.size()) return false;
    for (std::uint32_t i = 0; i < table.keys.size(); ++i) {
      if (operand(i).type != table.keys[i].type) return false;
    }
    return node_.type == table.values[node_.aux].type;
  }
  bool conversion() const {
    if (node_.a >= program_.tables.size() || !program_.tables[node_.a].converts_money) return false;
    const auto& currency = program_.vocabulary.currency;
    return node_.count == 3 && is_money(kind(0)) && days() && node_.type.kind == exact_money && currency &&
           node_.lexicon < program_.vocabulary.enumerations[*currency].members.size();
  }

  bool version() const {
    if (node_.count < 2 || operand(0).op != Op::judged_day) return false;
    if (node_.a > program_.periods.size() || node_.count - 1 > program_.periods.size() - node_.a) return false;
    return choices();
  }

  // The bounds of all of them compare with each other: each does with the value.
  bool norms() const {
    const auto scale = [&](std::uint32_t i) {
      const Node& norm = operand(i);
      const Node& relation = program_.nodes[program_.operands[norm.first + norm.count - 1]];
      const TypeKind one = program_.nodes[program_.operands[relation.first]].type.kind;
      return is_quantity(one) ? decimal : one;
    };
    for (std::uint32_t i = 0; i < node_.count; ++i) {
      if (operand(i).op != Op::norm || scale(i) != scale(0)) return false;
    }
    return true;
  }

  bool match() const {
    if (node_.count < 2 || kind(0) != enumeration) return false;
    if (node_.a > program_.member_sets.size() || node_.count - 1 > program_.member_sets.size() - node_.a) return false;
    return choices();
  }
  // All operands but the first give what the node gives.
  bool choices() const {
    for (std::uint32_t i = 1; i < node_.count; ++i) {
      const bool same = is_quantity(kind(i))
                            ? is_quantity(node_.type.kind) && is_money(kind(i)) == is_money(node_.type.kind)
                            : operand(i).type == node_.type;
      if (!same || (is_exact(kind(i)) && !is_exact(node_.type.kind))) return false;
    }
    return true;
  }

  bool equatable() const {
    if (is_quantity(kind(0))) return is_quantity(kind(1));
    if (is_words(kind(0))) return is_words(kind(1));
    return kind(0) != record && operand(0).type == operand(1).type;
  }
  bool orderable() const {
    if (is_quantity(kind(0))) return is_quantity(kind(1));
    return kind(0) == kind(1) && (kind(0) == date || kind(0) == moment || kind(0) == duration);
  }
  bool lexicon() const { return node_.lexicon < program_.lexicons.lexicon_count; }
  bool fold() const {
    const bool of_list = node_.lexicon == absent_id && node_.aux == 0;
    return node_.variable < program_.variable_count && (node_.lexicon == absent_id || lexicon()) && node_.aux <= 1 &&
           (node_.after == absent_id || (of_list && node_.after < program_.variable_count));
  }
  bool change() const { return program_.vocabulary.change && node_.a < program_.comparisons.size(); }
  bool record_root() const {
    const auto& root = program_.records[node_.a].root;
    return !root || *root < program_.vocabulary.roots.size();
  }

  bool constant() const {
    if (node_.a >= program_.constants.size()) return false;
    const Constant& one = program_.constants[node_.a];
    if (is_words(node_.type.kind)) return one.text < program_.strings.size();
    if (one.text != absent_id) return false;
    if (const auto* number = std::get_if<Decimal>(&one.value)) {
      return is_sound(*number) && is_plain_quantity(node_.type.kind) && !is_money(node_.type.kind);
    }
    if (const auto* sum = std::get_if<Money>(&one.value)) {
      const auto& currency = program_.vocabulary.currency;
      return is_sound(sum->amount) && node_.type.kind == money &&
             (!sum->currency.known() ||
              (currency && sum->currency.index < program_.vocabulary.enumerations[*currency].members.size()));
    }
    if (const auto* day = std::get_if<Date>(&one.value)) return is_sound(*day) && node_.type.kind == date;
    if (const auto* member = std::get_if<MemberIndex>(&one.value)) {
      return node_.type.kind == enumeration &&
             member->index < program_.vocabulary.enumerations[node_.type.index].members.size();
    }
    if (const auto* length = std::get_if<Duration>(&one.value))
      return is_sound(length->value) && node_.type.kind == duration;
    if (std::holds_alternative<Moment>(one.value)) return node_.type.kind == moment;
    return std::holds_alternative<bool>(one.value) && truth();
  }

  const Program& program_;
  const Node& node_;
};

/// What a variable stands on in one document: an element of a list, a mention, or a field of a comparison.
struct Standing {
  bool bound = false;
  ListId list = absent_id;  ///< `absent_id` for mentions
  SlotId text = absent_id;
  std::uint32_t lexicon = absent_id;
  std::uint32_t comparison = absent_id;
};

class RuleCheck {
 public:
  RuleCheck(const Program& program, const Block& block)
      : program_(program), layout_(program.layout), block_(block), standing_(program.variable_count) {}

  bool sound(const Rule& rule) {
    on_findings_ = rule.on_findings;
    if (rule.judged_at != no_node && !(program_.nodes[rule.judged_at].type.kind == date &&
                                       !reads_judged_day(rule.judged_at) && walk(rule.judged_at)))
      return false;
    if (rule.when != no_node && !(truth(rule.when) && walk(rule.when))) return false;
    if (rule.each) {
      if (standing_.empty()) return false;
      Node fold;
      fold.relative = rule.each->relative ? 1 : 0;
      fold.a = rule.each->a;
      fold.aux = rule.each->changes ? 1 : 0;
      fold.lexicon = rule.each->mentions ? rule.each->lexicon : absent_id;
      if (rule.each->mentions && rule.each->lexicon >= program_.lexicons.lexicon_count) return false;
      if (!bind(fold, 0)) return false;
    }
    if (!truth(rule.demanded) || !walk(rule.demanded)) return false;
    for (const Exception& exception : rule.exceptions) {
      for (const NodeId id : {exception.claimed, exception.when, exception.demanded}) {
        if (id != no_node && !(truth(id) && walk(id))) return false;
      }
      if (!sound(exception.says, exception.remedy)) return false;
    }
    return sound(rule.says, rule.remedy);
  }

  /// A truth over the dossier, for no document: an empty block has nothing that is relative.
  bool sound_by_itself(NodeId id) { return truth(id) && walk(id); }

 private:
  bool sound(const MessageText& says, const MessageText& remedy) {
    for (const MessageText* message : {&says, &remedy}) {
      for (const auto* pieces : {&message->fr, &message->en, &message->ar}) {
        for (const MessagePiece& piece : *pieces) {
          if (piece.node == no_node) continue;
          const Op op = program_.nodes[piece.node].op;
          if (op == Op::list || op == Op::record || !walk(piece.node)) return false;
        }
      }
    }
    return true;
  }

  // The date a rule is judged at cannot wait for itself.
  bool reads_judged_day(NodeId id) const {
    const Node& node = program_.nodes[id];
    if (node.op == Op::judged_day) return true;
    for (std::uint32_t i = 0; i < node.count; ++i) {
      if (reads_judged_day(program_.operands[node.first + i])) return true;
    }
    return false;
  }

  bool truth(NodeId id) const { return program_.nodes[id].type.kind == boolean; }

  // A slot or list number in the whole dossier; relative ones must stay within the document.
  std::optional<SlotId> slot(const Node& node) const {
    if (node.relative == 0) return node.a < layout_.slot_count() ? std::optional(node.a) : std::nullopt;
    return node.a < block_.slots_end - block_.slots_begin ? std::optional(block_.slots_begin + node.a) : std::nullopt;
  }
  std::optional<ListId> list(const Node& node) const {
    if (node.relative == 0) return node.a < layout_.list_count() ? std::optional(node.a) : std::nullopt;
    return node.a < block_.lists_end - block_.lists_begin ? std::optional(block_.lists_begin + node.a) : std::nullopt;
  }

  // What stands in a list is read at the row of a variable over that very list; what does not, at none.
  bool row_fits(const Node& node, ListId within) const {
    if (within == absent_id) return node.row_of == absent_id;
    return node.row_of < standing_.size() && standing_[node.row_of].bound && standing_[node.row_of].list == within;
  }

  bool reads_slot(const Node& node, TypeKind wanted) const {
    const auto at = slot(node);
    if (!at) return false;
    const Place& place = layout_.places[layout_.place_of_slot[*at]];
    const Type& type = place.field->type;
    if (!row_fits(node, place.within) || type.kind != wanted) return false;
    return wanted != enumeration || node.op != Op::fact || type == node.type;
  }

  bool bind(const Node& fold, std::uint32_t variable) {
    Standing standing;
    standing.bound = true;
    if (is_over_changes(fold)) {
      if (fold.a >= program_.comparisons.size()) return false;
      standing.comparison = fold.a;
    } else if (fold.lexicon != absent_id) {
      if (!reads_slot(fold, text)) return false;
      standing.text = *slot(fold);
      standing.lexicon = fold.lexicon;
    } else {
      const auto at = list(fold);
      if (!at || !row_fits(fold, layout_.parent_of_list[*at])) return false;
      if (fold.after != absent_id && !(standing_[fold.after].bound && standing_[fold.after].list == *at)) return false;
      standing.list = *at;
    }
    standing_[variable] = standing;
    return true;
  }

  bool walk(NodeId id) {
    const Node& node = program_.nodes[id];
    if (!leaf(node)) return false;
    const bool fold = is_fold(node.op);
    Standing outer;
    if (fold) {
      outer = standing_[node.variable];
      // An inner fold that took the variable of an outer one would leave it on the wrong element.
      if (outer.bound || !bind(node, node.variable)) return false;
    }
    bool sound = true;
    for (std::uint32_t i = 0; i < node.count && sound; ++i) sound = walk(program_.operands[node.first + i]);
    if (fold) standing_[node.variable] = outer;
    return sound;
  }

  bool leaf(const Node& node) const {
    switch (node.op) {
      case Op::fact:
        return reads_slot(node, node.type.kind);
      case Op::mentions:
        return reads_slot(node, text);
      case Op::distinct_tags:
      case Op::weight_of_tags:
        return on_findings_;
      case Op::list: {
        const auto at = list(node);
        return at && row_fits(node, layout_.parent_of_list[*at]);
      }
      case Op::record:
        return record_leaves(node);
      case Op::change:
      case Op::change_before:
      case Op::change_after:
      case Op::change_field:
        return node.variable < standing_.size() && standing_[node.variable].bound &&
               standing_[node.variable].comparison == node.a;
      case Op::mention_text: {
        if (node.variable >= standing_.size() || !reads_slot(node, text)) return false;
        const Standing& standing = standing_[node.variable];
        return standing.bound && standing.text == *slot(node) && standing.lexicon == node.lexicon;
      }
      default:
        return true;
    }
  }

  bool record_leaves(const Node& node) const {
    Node one = node;
    for (const SlotId leaf_slot : program_.records[node.a].slots) {
      one.a = leaf_slot;
      const auto at = slot(one);
      if (!at || !row_fits(node, layout_.places[layout_.place_of_slot[*at]].within)) return false;
    }
    for (const ListId inner : program_.records[node.a].lists) {
      one.a = inner;
      const auto at = list(one);
      if (!at || !row_fits(node, layout_.parent_of_list[*at])) return false;
    }
    return true;
  }

  const Program& program_;
  const Layout& layout_;
  const Block& block_;
  bool on_findings_ = false;  ///< of the rule at hand: it may count their tags
  std::vector<Standing> standing_;
};

}  // namespace

bool is_sound(const Decimal& value) {
  Int128 limit = 1;
  for (int i = 0; i < 38; ++i) limit *= 10;
  return value.coefficient < limit && value.coefficient > -limit && value.exponent >= Decimal::exponent_min &&
         value.exponent <= Decimal::exponent_max;
}

bool is_sound(Date date) {
  const auto first = make_date({1, 1, 1});
  const auto last = make_date({9999, 12, 31});
  return first && last && *first <= date && date <= *last;
}

std::optional<std::string> find_problem_in_node(const Program& program, const Node& node) {
  if (NodeCheck(program, node).sound()) return std::nullopt;
  return "an operation on values that it does not take";
}

std::optional<std::string> find_problem_in_guarantee(const Program& program, const Guarantee& guarantee) {
  const bool slots = std::all_of(guarantee.slots.begin(), guarantee.slots.end(), [&](SlotId slot) {
    return slot < program.layout.slot_count() &&
           program.layout.places[program.layout.place_of_slot[slot]].within == absent_id;
  });
  const bool condition =
      guarantee.condition == no_node ||
      (guarantee.condition < program.nodes.size() && RuleCheck(program, Block{}).sound_by_itself(guarantee.condition));
  if (slots && condition) return std::nullopt;
  return "a guarantee of what the dossier does not have: `" + guarantee.name + "`";
}

std::optional<std::string> find_problem_in_rule(const Program& program, const Rule& rule, const Block& block) {
  if (RuleCheck(program, block).sound(rule)) return std::nullopt;
  return "a rule that reads what its document does not have: `" + rule.name + "`";
}

}  // namespace mizan::engine
