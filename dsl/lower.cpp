#include "dsl/lower.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <tuple>

namespace mizan::dsl {

namespace {

using checked::Expr;
using checked::Scope;
using engine::Node;
using engine::NodeId;
using engine::Op;

/// What a variable of an expression runs over: where a mention's words are found.
struct Binding {
  bool mentions = false;
  bool relative = false;
  std::uint32_t slot = 0;
  std::uint32_t row_of = engine::absent_id;
  std::uint32_t lexicon = engine::absent_id;
};

class Lowering {
 public:
  explicit Lowering(const checked::Program& checked) : checked_(checked) {}

  LoweredVariants run(std::size_t count, const std::function<checked::Rule(std::size_t)>& variant) {
    program_.edition = checked_.edition;
    for (const checked::Pack& pack : checked_.packs) program_.packs.push_back({pack.name, pack.version});
    program_.vocabulary = checked_.vocabulary;
    program_.layout = engine::make_layout(program_.vocabulary);
    program_.lexicons = checked_.lexicons;
    program_.lexicon_names = checked_.lexicon_names;
    program_.provisions = checked_.provisions;
    program_.tables = checked_.tables;
    program_.comparisons = checked_.comparisons;
    for (const checked::Rule& one : checked_.rules) program_.rules.push_back(rule(one));
    for (const checked::Guarantee& one : checked_.guarantees) program_.guarantees.push_back(guarantee(one));
    std::vector<engine::Rule> variants;
    for (std::size_t i = 0; i < count; ++i) variants.push_back(rule(variant(i)));
    return {std::move(program_), std::move(variants)};
  }

 private:
  engine::Rule rule(const checked::Rule& from) {
    engine::Rule to;
    to.name = from.name;
    to.title = from.title;
    to.description = from.description;
    to.cites = from.cites;
    to.in_force = from.in_force;
    for (const checked::Tag& tag : from.tags) {
      to.tags.push_back({tag.name, tag.weight});
      to.essential = to.essential || tag.name == "essential";
    }
    to.on = from.on;
    to.on_findings = from.on_findings;
    to.against = from.against;
    to.effect = from.effect;
    to.unknown_review = from.unknown_review;
    to.refers_to = from.refers_to;
    bindings_.clear();
    if (from.judged_at) to.judged_at = node(*from.judged_at);
    if (from.when) to.when = node(*from.when);
    if (from.each) {
      to.each = each(*from.each);
      bind(0, *from.each);
    }
    to.demanded = node(from.demanded);
    to.says = message(from.says);
    to.remedy = message(from.remedy);
    for (const checked::Exception& one : from.exceptions) to.exceptions.push_back(exception(one));
    to.looks_up = looks_up(from);
    return to;
  }

  engine::Guarantee guarantee(const checked::Guarantee& from) {
    bindings_.clear();
    return {.name = from.name,
            .title = from.title,
            .kind = from.kind,
            .condition = from.condition ? node(*from.condition) : engine::no_node,
            .verdicts = from.verdicts,
            .slots = from.slots,
            .through = from.through};
  }

  engine::Exception exception(const checked::Exception& from) {
    engine::Exception to;
    to.name = from.name;
    to.title = from.title;
    to.cites = from.cites;
    to.in_force = from.in_force;
    to.to = from.to.value_or(engine::absent_id);
    if (from.claimed) to.claimed = node(*from.claimed);
    if (from.when) to.when = node(*from.when);
    if (from.demanded) to.demanded = node(*from.demanded);
    to.says = message(from.says);
    to.remedy = message(from.remedy);
    return to;
  }

  static bool looks_up(const checked::Rule& rule) {
    const auto in = [](const std::optional<Expr>& expr) { return expr && looks_up(*expr); };
    return in(rule.when) || looks_up(rule.demanded) ||
           std::any_of(rule.exceptions.begin(), rule.exceptions.end(), [&](const checked::Exception& one) {
             return in(one.claimed) || in(one.when) || in(one.demanded);
           });
  }
  static bool looks_up(const Expr& expr) {
    return expr.op == Op::lookup || expr.op == Op::convert ||
           std::any_of(expr.operands.begin(), expr.operands.end(), [](const Expr& one) { return looks_up(one); });
  }

  static engine::Each each(const checked::Domain& domain) {
    if (domain.comparison) return {false, true, false, *domain.comparison, engine::absent_id};
    if (domain.list) return {false, false, domain.list->scope == Scope::document, domain.list->list, engine::absent_id};
    return {true, false, domain.text->scope == Scope::document, domain.text->slot, domain.lexicon};
  }

  void bind(std::uint32_t variable, const checked::Domain& domain) {
    if (bindings_.size() <= variable) bindings_.resize(variable + 1);
    bindings_[variable] = {};
    if (domain.text) {
      bindings_[variable] = {true, domain.text->scope == Scope::document, domain.text->slot,
                             row_of(domain.text->variable), domain.lexicon};
    }
    program_.variable_count = std::max(program_.variable_count, variable + 1);
  }

  static std::uint32_t row_of(std::uint32_t variable) {
    return variable == checked::no_variable ? engine::absent_id : variable;
  }

  engine::MessageText message(const checked::Message& from) {
    return {pieces(from.fr), pieces(from.en), pieces(from.ar)};
  }

  std::vector<engine::MessagePiece> pieces(const std::vector<checked::Message::Piece>& from) {
    std::vector<engine::MessagePiece> to;
    for (const checked::Message::Piece& piece : from) {
      if (const auto* text = std::get_if<std::string>(&piece)) {
        to.push_back({string(*text), engine::no_node});
      } else {
        to.push_back({engine::absent_id, node(std::get<Expr>(piece))});
      }
    }
    return to;
  }

  std::uint32_t string(const std::string& text) {
    const auto [at, fresh] = strings_.try_emplace(text, static_cast<std::uint32_t>(program_.strings.size()));
    if (fresh) program_.strings.push_back(text);
    return at->second;
  }

  std::uint32_t member_set(const std::vector<std::uint16_t>& members) {
    const auto [at, fresh] = member_sets_.try_emplace(members, static_cast<std::uint32_t>(program_.member_sets.size()));
    if (fresh) program_.member_sets.push_back(members);
    return at->second;
  }

  std::uint32_t tag_set(const std::vector<std::string>& tags) {
    const auto [at, fresh] = tag_sets_.try_emplace(tags, static_cast<std::uint32_t>(program_.tag_sets.size()));
    if (fresh) program_.tag_sets.push_back(tags);
    return at->second;
  }

  // The arms of a match stand side by side, so they are not shared one by one.
  std::uint32_t arms(const std::vector<std::vector<std::uint16_t>>& all) {
    const auto [at, fresh] = arms_.try_emplace(all, static_cast<std::uint32_t>(program_.member_sets.size()));
    if (fresh) program_.member_sets.insert(program_.member_sets.end(), all.begin(), all.end());
    return at->second;
  }

  // So do the days of versions.
  std::uint32_t periods(const std::vector<std::vector<engine::Validity>>& all) {
    std::string key;
    for (const auto& of_version : all) {
      for (const engine::Validity& one : of_version) {
        key += (one.from ? engine::to_string(*one.from) : "") + "/" + (one.until ? engine::to_string(*one.until) : "");
        key += ",";
      }
      key += ";";
    }
    const auto [at, fresh] = periods_.try_emplace(key, static_cast<std::uint32_t>(program_.periods.size()));
    if (fresh) program_.periods.insert(program_.periods.end(), all.begin(), all.end());
    return at->second;
  }

  std::uint32_t constant(const Expr& from) {
    engine::Constant value{from.constant, engine::absent_id};
    if (std::holds_alternative<std::monostate>(from.constant)) value.text = string(from.text);
    program_.constants.push_back(value);
    return static_cast<std::uint32_t>(program_.constants.size() - 1);
  }

  std::uint32_t record(const checked::RecordRef& from) {
    program_.records.push_back({from.slots, from.lists, from.root});
    return static_cast<std::uint32_t>(program_.records.size() - 1);
  }

  NodeId node(const Expr& from) {
    Node to;
    to.op = from.op;
    to.type = from.type;
    to.written = string(from.written);
    fill(from, to);
    if (engine::is_fold(from.op)) bind(from.variable, from.domain);
    std::vector<NodeId> operands;
    for (const Expr& operand : from.operands) operands.push_back(node(operand));
    pending_judged_ = to.op == Op::judged_day || to.op == Op::norm ||
                      std::any_of(operands.begin(), operands.end(), [&](NodeId one) { return reads_judged_day_[one]; });
    to.constant_level = reads_no_variable(to, operands) && !pending_judged_ ? 1 : 0;
    return share(to, operands);
  }

  void fill(const Expr& from, Node& to) {
    switch (from.op) {
      case Op::constant:
        to.a = constant(from);
        return;
      case Op::fact:
        fact(from.fact, to);
        return;
      case Op::list:
        list(from.list, to);
        return;
      case Op::record:
        to.a = record(from.record);
        to.relative = from.record.scope == Scope::document ? 1 : 0;
        to.row_of = row_of(from.record.variable);
        return;
      case Op::mention_text: {
        const Binding& binding = bindings_[from.variable];
        assert(binding.mentions);
        to.variable = from.variable;
        to.a = binding.slot;
        to.relative = binding.relative ? 1 : 0;
        to.row_of = binding.row_of;
        to.lexicon = binding.lexicon;
        return;
      }
      case Op::change:
      case Op::change_before:
      case Op::change_after:
      case Op::change_field:
        to.variable = from.variable;
        to.a = from.comparison;
        return;
      case Op::norm:
        to.a = from.provision;
        return;
      case Op::most_favourable:
        to.aux = from.from_above ? 1 : 0;
        return;
      case Op::in_members:
        to.a = member_set(from.members);
        return;
      case Op::within:
        to.a = string(from.text);
        return;
      case Op::mentions:
        fact(from.operands[0].fact, to);
        to.lexicon = from.lexicon;
        return;
      case Op::round:
        to.a = static_cast<std::uint32_t>(from.places);
        to.aux = static_cast<std::uint8_t>(from.rounding);
        return;
      case Op::date_add:
      case Op::date_subtract:
        to.aux = static_cast<std::uint8_t>(from.day_rounding);
        return;
      case Op::lookup:
        to.a = from.table;
        to.aux = from.column;
        return;
      case Op::convert:
        to.a = from.table;
        to.lexicon = from.currency.index;
        return;
      case Op::version:
        to.a = periods(from.periods);
        return;
      case Op::distinct_tags:
      case Op::weight_of_tags:
        to.a = tag_set(from.tags);
        return;
      case Op::match:
        to.a = arms(from.arms);
        return;
      default:
        break;
    }
    if (!engine::is_fold(from.op)) return;
    to.variable = from.variable;
    if (from.domain.comparison) {
      to.a = *from.domain.comparison;
      to.aux = 1;
    } else if (from.domain.list) {
      list(*from.domain.list, to);
      if (from.domain.after) to.after = *from.domain.after;
    } else {
      fact(*from.domain.text, to);
      to.lexicon = from.domain.lexicon;
    }
  }

  static void fact(const checked::FactRef& from, Node& to) {
    to.a = from.slot;
    to.relative = from.scope == Scope::document ? 1 : 0;
    to.row_of = row_of(from.variable);
  }
  static void list(const checked::ListRef& from, Node& to) {
    to.a = from.list;
    to.relative = from.scope == Scope::document ? 1 : 0;
    to.row_of = row_of(from.variable);
  }

  // A fold binds its variable for its operands; what they read of outer variables still counts.
  bool reads_no_variable(const Node& to, const std::vector<NodeId>& operands) {
    std::vector<bool> reads(64, false);
    const auto add = [&](std::uint32_t variable) {
      if (variable == engine::absent_id) return;
      if (reads.size() <= variable) reads.resize(variable + 1, false);
      reads[variable] = true;
    };
    for (const NodeId operand : operands) {
      for (std::uint32_t i = 0; i < reads_[operand].size(); ++i) {
        if (reads_[operand][i]) add(i);
      }
    }
    if (engine::is_fold(to.op) && to.variable < reads.size()) reads[to.variable] = false;
    add(to.row_of);
    add(to.after);
    if (to.op == Op::mention_text || engine::reads_change(to.op)) add(to.variable);
    pending_reads_ = reads;
    return std::none_of(reads.begin(), reads.end(), [](bool one) { return one; });
  }

  // Constants and records are compared by what they stand for: the numbers of equal ones differ, so the newest of two
  // equal nodes is dropped with its table entry only when it was just added.
  NodeId share(Node to, const std::vector<NodeId>& operands) {
    const Key key{static_cast<std::uint8_t>(to.op),
                  to.written,
                  to.relative,
                  to.aux,
                  key_of(to),
                  to.lexicon,
                  to.row_of,
                  to.variable,
                  to.after,
                  static_cast<std::uint8_t>(to.type.kind),
                  to.type.index,
                  operands};
    const auto [at, fresh] = nodes_.try_emplace(key, static_cast<NodeId>(program_.nodes.size()));
    if (!fresh) {
      forget(to);
      return at->second;
    }
    to.first = static_cast<std::uint32_t>(program_.operands.size());
    to.count = static_cast<std::uint32_t>(operands.size());
    program_.operands.insert(program_.operands.end(), operands.begin(), operands.end());
    program_.nodes.push_back(to);
    reads_.push_back(pending_reads_);
    reads_judged_day_.push_back(pending_judged_);
    return at->second;
  }

  // The author's text tells equal constants from different ones but for definitions, whose arguments may read the same;
  // the value decides.
  std::string key_of(const Node& to) const {
    if (to.op == Op::constant) {
      const engine::Constant& constant = program_.constants[to.a];
      return std::visit([&](const auto& value) { return text_of(value, constant); }, constant.value);
    }
    if (to.op == Op::record) {
      std::string key;
      for (const auto slot : program_.records[to.a].slots) key += std::to_string(slot) + ",";
      for (const auto list : program_.records[to.a].lists) key += ";" + std::to_string(list);
      return key;
    }
    return std::to_string(to.a);
  }

  static std::string text_of(std::monostate, const engine::Constant& constant) {
    return "t" + std::to_string(constant.text);
  }
  static std::string text_of(bool value, const engine::Constant&) { return value ? "T" : "F"; }
  static std::string text_of(const engine::Decimal& value, const engine::Constant&) {
    return "n" + engine::to_string(value);
  }
  static std::string text_of(const engine::Money& value, const engine::Constant&) {
    return "m" + engine::to_string(value.amount) + " " + std::to_string(value.currency.index);
  }
  static std::string text_of(engine::Date value, const engine::Constant&) { return "d" + std::to_string(value.days); }
  static std::string text_of(engine::Moment value, const engine::Constant&) {
    return "w" + std::to_string(value.minutes);
  }
  static std::string text_of(const engine::Duration& value, const engine::Constant&) {
    return "l" + engine::to_string(value.value) + " " + std::string(engine::name(value.unit));
  }
  static std::string text_of(engine::MemberIndex value, const engine::Constant&) {
    return "e" + std::to_string(value.index);
  }
  static std::string text_of(std::string_view, const engine::Constant&) { return ""; }  // texts are kept apart

  void forget(const Node& to) {
    if (to.op == Op::constant) program_.constants.pop_back();
    if (to.op == Op::record) program_.records.pop_back();
  }

  using Key = std::tuple<std::uint8_t, std::uint32_t, std::uint8_t, std::uint8_t, std::string, std::uint32_t,
                         std::uint32_t, std::uint32_t, std::uint32_t, std::uint8_t, std::uint16_t, std::vector<NodeId>>;

  const checked::Program& checked_;
  engine::Program program_;
  std::vector<Binding> bindings_;         ///< by variable, of the expression at hand
  std::vector<std::vector<bool>> reads_;  ///< by node: the variables it reads
  std::vector<bool> pending_reads_;
  std::vector<bool> reads_judged_day_;  ///< by node: it differs between rules that are judged at different dates
  bool pending_judged_ = false;
  std::map<std::string, std::uint32_t> strings_;
  std::map<std::vector<std::uint16_t>, std::uint32_t> member_sets_;
  std::map<std::vector<std::vector<std::uint16_t>>, std::uint32_t> arms_;
  std::map<std::string, std::uint32_t> periods_;
  std::map<std::vector<std::string>, std::uint32_t> tag_sets_;
  std::map<Key, NodeId> nodes_;
};

}  // namespace

engine::Program lower(const checked::Program& checked) { return lower_with_variants(checked, 0, {}).program; }

LoweredVariants lower_with_variants(const checked::Program& checked, std::size_t count,
                                    const std::function<checked::Rule(std::size_t)>& variant) {
  return Lowering(checked).run(count, variant);
}

}  // namespace mizan::dsl
